/** What runs in each worker thread: loads the extractor once and then takes batches. */
import { createBatchExtractor } from "./extract-batch.js";
import { UsageError } from "../model/failures.js";
import type { ExtractedBatch } from "./extraction.js";
import { loadExtractor } from "./load-extractor.js";
import { Cell, isAt, type Unusable, type WorkerTask } from "./worker-task.js";

let extractBatch: Promise<ReturnType<typeof createBatchExtractor>> | undefined;

/**
 * Extracts one batch, or tells that what the caller named cannot be used: an error would lose its class between threads. Which article is in
 * hand stands in memory shared with the pool, which knows it also of a worker that is gone.
 */
export default async function extractTask(task: WorkerTask): Promise<ExtractedBatch | Unusable> {
  extractBatch ??= loadExtractor(task.engine).then((extractor) => createBatchExtractor(extractor, task.engine));
  const { shared, verdicts } = task;
  let extract: Awaited<typeof extractBatch>;
  try {
    extract = await extractBatch;
  } catch (error) {
    if (error instanceof UsageError) return { unusable: error.message };
    throw error;
  }
  return extract(task.units, {
    begin(unit, article) {
      Atomics.store(shared, Cell.Unit, unit);
      Atomics.store(shared, Cell.Article, article);
      Atomics.add(shared, Cell.Begun, 1);
    },
    stopped: () => Atomics.load(shared, Cell.Stop) !== 0,
    verdict: (unit, article) => verdicts.find(isAt({ unit, article }))?.failure ?? null,
  });
}
