import type { RunBatch } from "./batch-files.js";
import { UsageError, unwritable } from "../model/failures.js";
import type { ExtractedBatch } from "./extraction.js";
import { checkGazetteer } from "./gazetteer-files.js";
import { refuseOutputAmongInputs } from "./output-folder.js";
import { packageVersion } from "./package-info.js";
import { planFiles } from "./plan-files.js";
import { isThrough, planSettings, runPlan } from "./run.js";
import { filesAmong, type GatheredInputs, gatherInputs, nameInputs } from "./run-inputs.js";
import type { FolderRunOptions, RunOutcome, RunSummary } from "./run-options.js";
import { type ClosingLine, type IndexLine, toIndexLine } from "./store/index-line.js";
import type { Totals } from "./store/merge.js";
import { RunStore } from "./store/run-store.js";
import type { SegmentRecords } from "./store/segment-writer.js";

/** What `run.json` tells of the last run and of what the folder holds behind it. */
export interface RunReport {
  readonly version: string;
  /** Names the build, the gazetteer and the settings that decide what is extracted: where it changes, everything is done again. */
  readonly pipeline: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly counts: RunSummary;
  readonly failures: Totals["failures"];
}

/**
 * A run into an output folder. What an earlier run has done there and has not changed is left as it is; a run that was interrupted is gone
 * on with. Readers see the records of this run when it is through, all at once a file.
 *
 * @throws UsageError where an input does not exist, another run has the folder, or it cannot be written to
 */
export async function runToFolder(options: FolderRunOptions): Promise<RunOutcome> {
  const { out, force, observer } = options;
  const started: RunStart = { at: new Date(), clock: performance.now() };
  refuseOutputAmongInputs(filesAmong(options.inputs), out, options.keepText);
  checkGazetteer(options.gazetteer);
  const gathered = await gatherInputs(options.inputs, out, options.signal);
  if (gathered === null) return { summary: null, articles: 0, failed: false, stopped: true };
  // A watch would say it with each batch.
  if (gathered.leftAside !== null && !options.only) observer.notice(gathered.leftAside);
  const stop = new AbortController();
  const forward = (): void => {
    stop.abort();
  };
  if (options.signal.aborted) forward();
  options.signal.addEventListener("abort", forward);
  const lost = new AbortController();
  lost.signal.addEventListener("abort", forward);
  const onLost = (): void => {
    lost.abort();
  };
  const writeBytes = options.writeBytes ? { writeBytes: options.writeBytes } : {};
  const store = await RunStore.open(out, { force, notice: observer.notice, onLost, ...writeBytes });
  try {
    const outcome = await runWith(store, gathered, { ...options, signal: stop.signal }, started);
    if (lost.signal.aborted)
      throw new UsageError(`${out} was removed or taken over by another run meanwhile; run the same command again`);
    return outcome;
  } finally {
    options.signal.removeEventListener("abort", forward);
    await store.close();
  }
}

interface RunStart {
  readonly at: Date;
  /** By the clock that never jumps. */
  readonly clock: number;
}

async function runWith(
  store: RunStore,
  gathered: GatheredInputs,
  options: FolderRunOptions,
  started: RunStart,
): Promise<RunOutcome> {
  const { out, prune, only } = options;
  const settings = planSettings(options);
  const inputs = nameInputs(gathered, out, store.fileIds());
  const plan = await planFiles(only ? inputs.filter(({ found }) => only(found)) : inputs, store, settings);
  const { articles, failed, stopped } = await runPlan(plan, settings, options, (batch, extracted) => {
    writing(out, () => {
      store.add(recordsOf(batch, extracted));
    });
  });
  if (stopped) return { summary: null, articles, failed: failed > 0, stopped };
  const describe = (totals: Totals): string => {
    const report: RunReport = {
      version: packageVersion(),
      pipeline: settings.version,
      startedAt: started.at.toISOString(),
      seconds: Math.round(performance.now() - started.clock) / 1000,
      options: describeOptions(options),
      counts: summaryOf(totals, articles),
      failures: totals.failures,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  };
  const present = new Set(inputs.map(({ input }) => input));
  const end = writing(out, () => store.finish({ present, prune, describe }));
  return { summary: summaryOf(end.totals, articles), articles, failed: end.failed > 0, stopped };
}

/** All that decides what is written, so that the run can be repeated. */
function describeOptions(options: FolderRunOptions): RunReport["options"] {
  const { inputs, out, prune, force, gazetteer, keepText, workers, timeLimit, fields = {}, formats = [] } = options;
  return { inputs, out, prune, force, gazetteer, keepText, formats, fields, workers, timeLimit };
}

function summaryOf(totals: Totals, extracted: number): RunSummary {
  const { articles, failed, claims, places, dates, speakers, copies } = totals;
  return { articles, unchanged: articles - extracted, failed, claims, places, dates, speakers, copies };
}

function recordsOf(batch: RunBatch, extracted: ExtractedBatch): SegmentRecords {
  const lines: (IndexLine | ClosingLine)[] = [];
  const texts: { id: string; text: string }[] = [];
  extracted.units.forEach(({ articles, total }, i) => {
    const input = batch.inputs[i];
    // An article that is a unit by itself may be one of many of its input.
    const of = batch.units[i].kind === "file" ? total : null;
    for (const article of articles) {
      lines.push(toIndexLine(input, of, article));
      if (article.text !== null) texts.push({ id: article.id, text: article.text });
    }
    if (of === 0) lines.push({ ...input, of });
  });
  if (isThrough(batch, extracted)) lines.push(...batch.closing);
  const { claims, mentions, articles } = extracted;
  return { claims, mentions, articles, lines, texts };
}

/** Carries out what writes to the output; its errors are told in a sentence. */
function writing<Result>(out: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw unwritable(out, error, "; what was done is kept: mend that and run the same command again");
  }
}
