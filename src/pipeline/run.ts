import { batchFiles, type RunBatch } from "./batch-files.js";
import { chooseWorkers } from "./choose-workers.js";
import { extractInOrder } from "./extract-in-order.js";
import type { ExtractedBatch } from "./extraction.js";
import { createEngine } from "./extraction-engine.js";
import { checkGazetteer } from "./gazetteer-files.js";
import { pipelineVersion } from "./pipeline-version.js";
import type { Plan, PlanSettings } from "./plan-files.js";
import { gatherInputs, nameInputs } from "./run-inputs.js";
import type { RunOptions } from "./run-options.js";

/** What a run came to. */
export interface RunCounts {
  readonly articles: number;
  /** Of them, those that could not be read or extracted. */
  readonly failed: number;
  /** Stopped by its signal before it was through. */
  readonly stopped: boolean;
}

/** What decides what becomes of a run's files. */
export function planSettings(options: RunOptions): PlanSettings {
  const { gazetteer, fields, keepText, concurrency } = options;
  const version = pipelineVersion(gazetteer) + (fields === undefined ? "" : JSON.stringify(fields));
  return { version, keepText, concurrency };
}

/**
 * Extracts the files of a plan in order.
 * @param take is given the records of each batch; no further batch is taken before it is through
 */
export async function runPlan(
  plan: Plan,
  settings: PlanSettings,
  options: RunOptions,
  take: (batch: RunBatch, extracted: ExtractedBatch) => void | Promise<void>,
): Promise<RunCounts> {
  const { observer, signal } = options;
  const done = { inputs: 0, articles: 0 };
  let failed = 0;
  observer.begin({ inputs: plan.files.length, unchanged: plan.unchanged });
  if (plan.files.length === 0) return { articles: 0, failed: 0, stopped: signal.aborted };
  const bytes = plan.files.reduce((sum, { found }) => sum + found.size, 0);
  const workers = options.workers === "auto" ? chooseWorkers(bytes) : options.workers;
  const engine = options.engine ?? (await createEngine({ ...options, workers }));
  try {
    const { fields } = options;
    const batches = batchFiles(plan.files, { ...settings, ...(fields === undefined ? {} : { fields }) });
    for await (const { batch, extracted } of extractInOrder(engine, batches, signal)) {
      await take(batch, extracted);
      for (const { articles } of extracted.units) {
        done.articles += articles.length;
        for (const { error, doubts } of articles) {
          for (const doubt of doubts) observer.notice(doubt);
          if (error === null) continue;
          failed++;
          observer.notice(error);
        }
      }
      if (isThrough(batch, extracted)) done.inputs += batch.files;
      observer.progress({ ...done });
    }
  } finally {
    if (!options.engine) await engine.close();
  }
  return { articles: done.articles, failed, stopped: signal.aborted };
}

/** Whether nothing of the batch was left out because the run was stopped. */
export function isThrough(batch: RunBatch, { units }: ExtractedBatch): boolean {
  return units.length === batch.units.length && units.every(({ total }) => total !== null);
}

/**
 * A run whose claims go to a stream and that leaves nothing behind: every article is extracted.
 * @param write is given bytes of JSON Lines, and is waited for
 */
export async function runToStream(
  options: RunOptions,
  write: (claims: Uint8Array) => Promise<void>,
): Promise<RunCounts> {
  checkGazetteer(options.gazetteer);
  const gathered = await gatherInputs(options.inputs, null, options.signal);
  if (gathered === null) return { articles: 0, failed: 0, stopped: true };
  if (gathered.leftAside !== null) options.observer.notice(gathered.leftAside);
  const inputs = nameInputs(gathered, ".", new Map());
  const plan = { files: inputs.map((input) => ({ ...input, done: null })), unchanged: 0 };
  return runPlan(plan, planSettings(options), options, (_, { claims }) => write(claims));
}
