import type { EngineOptions, ExtractionEngine } from "./extraction.js";

/** Makes the engine that the options ask for; the library of the worker pool is loaded only for workers. */
export async function createEngine(options: EngineOptions): Promise<ExtractionEngine> {
  if (options.workers === 0) return (await import("./in-process-engine.js")).createInProcessEngine(options);
  return (await import("./worker-pool.js")).createWorkerPool(options);
}
