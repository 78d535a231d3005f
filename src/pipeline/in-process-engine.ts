import { setImmediate } from "node:timers/promises";
import { createBatchExtractor } from "./extract-batch.js";
import type { EngineOptions, ExtractionEngine } from "./extraction.js";
import { loadExtractor } from "./load-extractor.js";

/** How long articles may follow one another before signals, timers and output get a turn. */
const TURN_MS = 50;

/** Extracts in this thread. No article can be interrupted here, so no time limit holds. */
export async function createInProcessEngine(options: EngineOptions): Promise<ExtractionEngine> {
  const extractBatch = createBatchExtractor(await loadExtractor(options), options);
  let turn = performance.now();
  return {
    width: 1,
    extract(units, signal) {
      return extractBatch(units, {
        begin() {
          if (performance.now() - turn < TURN_MS) return;
          return setImmediate().then(() => {
            turn = performance.now();
          });
        },
        stopped: () => signal.aborted,
        verdict: () => null,
      });
    },
    close: () => Promise.resolve(),
  };
}
