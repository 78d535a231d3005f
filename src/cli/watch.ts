import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { counted } from "../model/counted.js";
import { UsageError, unwritable } from "../model/failures.js";
import type { DiscoveredFile } from "../pipeline/discover-files.js";
import { createEngine } from "../pipeline/extraction-engine.js";
import { makeFolder } from "../pipeline/make-folder.js";
import type { FolderRunOptions, RunOutcome, RunSummary } from "../pipeline/run-options.js";
import { runToFolder } from "../pipeline/run-to-folder.js";
import { watchInputs } from "../pipeline/watch.js";
import { ExitCode } from "./exit-code.js";
import { DEFAULT_CONCURRENCY, DEFAULT_TIME_LIMIT, parseFolder, parseSeconds } from "./option-values.js";
import { createProgress } from "./progress.js";
import { catchStopSignals } from "./stop-signals.js";

const DEFAULT_SETTLE = 2;
const DEFAULT_POLL = 10;
const MAX_WORKERS = 2;
/** Batches that could not be written, in a row, before a person is told: another run that has the folder is done in a moment as a rule. */
const SILENT_FAILURES = 3;

interface Options {
  readonly out: string;
  readonly settle: number;
  readonly poll?: number | true;
  readonly keepText?: boolean;
  readonly gazetteer?: string;
  readonly timeLimit: number;
}

/** `kimdedi watch`: extract into a folder whatever comes into others, until it is stopped. */
export function addWatchCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("watch")
    .description("extract what is in folders and then each new or changed file, until stopped with Ctrl-C")
    .argument("<inputs...>", "folders (with all below them) and files")
    .option("-o, --out <folder>", "where the records go", parseFolder, "output")
    .option("--settle <seconds>", "how long a file must stay as it is before it is read", parseSeconds, DEFAULT_SETTLE)
    .option(
      "--poll [seconds]",
      `look for changes every so often, for network folders that tell of none (default: ${DEFAULT_POLL})`,
      parseSeconds,
    )
    .option("--keep-text", "keep the text that the records point into, as articles/ID.txt")
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .option("--time-limit <seconds>", "most that an article may take", parseSeconds, DEFAULT_TIME_LIMIT)
    .action(async (inputs: string[], options: Options) => {
      for (const input of inputs)
        if (!statSync(input, { throwIfNoEntry: false })) throw new UsageError(`${input} does not exist`);
      makeOutput(options.out);
      await watch(inputs, options);
      finish(ExitCode.Ok);
    });
}

async function watch(inputs: readonly string[], options: Options): Promise<void> {
  const stop = catchStopSignals();
  const observer = createProgress();
  const { out, keepText = false, timeLimit } = options;
  // Workers that stay: later batches are small and should not wait for a start, and only a worker can be ended when its time is over.
  const workers = Math.min(MAX_WORKERS, availableParallelism());
  const settings = { gazetteer: options.gazetteer ?? null, keepText, timeLimit, workers };
  const engine = await createEngine(settings);
  const runOptions: FolderRunOptions = {
    ...settings,
    inputs,
    out,
    observer,
    engine,
    concurrency: DEFAULT_CONCURRENCY,
    force: false,
    prune: false,
    signal: stop.signal,
  };
  let isFirst = true;
  let failures = 0;
  const holds: { last: RunSummary | null } = { last: null };
  const runBatch = async (only: (file: DiscoveredFile) => boolean): Promise<boolean> => {
    try {
      const outcome = await runToFolder({ ...runOptions, only });
      holds.last = outcome.summary ?? holds.last;
      failures = 0;
      report(outcome, out);
      return true;
    } catch (error) {
      // What the first batch cannot do was wrong from the beginning; later it will pass (another run has the folder, the disk is full).
      if (isFirst || !(error instanceof UsageError)) throw error;
      failures++;
      if (failures === SILENT_FAILURES) observer.notice(`${error.message} (tried again until it can be done)`);
      return false;
    } finally {
      isFirst = false;
      observer.end();
    }
  };
  observer.notice(`watching ${inputs.join(", ")}; records go to ${out}; Ctrl-C ends it`);
  try {
    await watchInputs({
      inputs,
      leaveOut: out,
      pollMs: options.poll === undefined ? null : (options.poll === true ? DEFAULT_POLL : options.poll) * 1000,
      settleMs: options.settle * 1000,
      signal: stop.signal,
      notice: observer.notice,
      runBatch,
    });
    observer.notice(holds.last === null ? "stopped" : `stopped; ${describeFolder(holds.last, out)}`);
  } finally {
    await engine.close();
    stop.dispose();
  }
}

/** So that a folder that cannot be written to is told now and not with the first article. */
function makeOutput(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** One line for each batch that found something to do. */
function report({ summary, articles }: RunOutcome, out: string): void {
  if (summary === null || articles === 0) return;
  const time = new Date().toISOString().slice(0, 19);
  process.stdout.write(`${time}Z ${counted(articles, "article")} done; ${describeFolder(summary, out)}\n`);
}

function describeFolder({ articles, failed, claims }: RunSummary, out: string): string {
  const unread = failed === 0 ? "" : ` (${failed} failed)`;
  return `${out} holds ${counted(articles, "article")}${unread}, ${counted(claims, "claim")}`;
}
