import { Piscina } from "piscina";
import { type Failure, reasonOf, UsageError } from "../model/failures.js";
import type { EngineOptions, ExtractedBatch, ExtractionEngine } from "./extraction.js";
import { type ArticleInHand, Cell, isAt, type Unusable, type Verdict, type WorkerTask } from "./worker-task.js";

/** The built module, the same from `src/` and from `dist/`: threads run no TypeScript. */
const WORKER = new URL("../../dist/pipeline/extraction-worker.js", import.meta.url).href;
/** Batches under way for each worker: one in hand, some behind it so that it never waits while an earlier batch holds up the writing. */
const BATCHES_PER_WORKER = 4;
/** An article that fills this much memory takes its worker down, not the run. */
const MAX_HEAP_MB = 1024;
/** A worker's loss may be an accident: an article is given up when it has taken down this many. */
const MAX_LOSSES = 2;

/** A worker that was ended because its article took too long. */
class OutOfTime extends Error {}

/**
 * Extracts in worker threads. An article that takes longer than the limit, or takes down its worker twice, becomes a failed record;
 * the rest of its batch is done again without it.
 */
export function createWorkerPool(options: EngineOptions): ExtractionEngine {
  const { workers, timeLimit } = options;
  const pool = new Piscina({
    filename: WORKER,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  // The losses of idle workers; those of busy ones reject their task.
  pool.on("error", () => undefined);

  const { gazetteer, keepText, fields, extractorModule } = options;
  const settings: WorkerTask["engine"] = {
    gazetteer,
    keepText,
    ...(fields === undefined ? {} : { fields }),
    ...(extractorModule === undefined ? {} : { extractorModule }),
  };

  const attempt = async (
    task: Pick<WorkerTask, "units" | "verdicts">,
    shared: WorkerTask["shared"],
    signal: AbortSignal,
  ): Promise<ExtractedBatch> => {
    const abort = new AbortController();
    const unwatch = watch(shared, timeLimit * 1000, () => {
      abort.abort(new OutOfTime());
    });
    const stop = (): void => {
      Atomics.store(shared, Cell.Stop, 1);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      const answer = (await pool.run({ ...task, engine: settings, shared }, { signal: abort.signal })) as
        ExtractedBatch | Unusable;
      if ("unusable" in answer) throw new UsageError(answer.unusable);
      return answer;
    } catch (error) {
      throw abort.signal.aborted ? new OutOfTime() : error;
    } finally {
      unwatch();
      signal.removeEventListener("abort", stop);
    }
  };

  return {
    width: workers * BATCHES_PER_WORKER,
    async extract(units, signal) {
      const verdicts: Verdict[] = [];
      const losses: ArticleInHand[] = [];
      for (;;) {
        const shared = new Int32Array(new SharedArrayBuffer(Cell.Count * Int32Array.BYTES_PER_ELEMENT));
        try {
          return await attempt({ units, verdicts }, shared, signal);
        } catch (error) {
          const suspect: ArticleInHand = { unit: shared[Cell.Unit], article: shared[Cell.Article] };
          // No article was begun, or only one that was not to be tried any more: no article is to blame, and no other will fare better.
          if (shared[Cell.Begun] === 0 || verdicts.some(isAt(suspect))) throw error;
          losses.push(suspect);
          const lost = losses.filter(isAt(suspect)).length;
          if (error instanceof OutOfTime) verdicts.push({ ...suspect, failure: tookTooLong(timeLimit) });
          else if (lost >= MAX_LOSSES) verdicts.push({ ...suspect, failure: tookWorkerDown(error) });
        }
      }
    },
    close: () => pool.destroy(),
  };
}

/** Calls back when an article has been in hand for longer than the limit, by a clock that never jumps. */
function watch(shared: WorkerTask["shared"], limitMs: number, onTooLong: () => void): () => void {
  let begun = 0;
  let since = performance.now();
  const timer = setInterval(
    () => {
      const now = Atomics.load(shared, Cell.Begun);
      if (now !== begun || now === 0) {
        begun = now;
        since = performance.now();
      } else if (performance.now() - since > limitMs) onTooLong();
    },
    Math.max(10, Math.min(1000, limitMs / 4)),
  );
  return () => {
    clearInterval(timer);
  };
}

function tookTooLong(seconds: number): Failure {
  return { code: "time-limit", detail: `was not done after ${String(seconds)} seconds` };
}

function tookWorkerDown(error: unknown): Failure {
  const reason = reasonOf(error);
  return { code: "worker-lost", detail: `ended its worker (${reason})` };
}
