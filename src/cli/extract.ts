import { type Command, Option } from "commander";
import { parseFormats } from "../export/export-formats.js";
import type { ExportFormat } from "../export/format.js";
import type { JsonMapping } from "../ingest/json-fields.js";
import { counted } from "../model/counted.js";
import { UsageError } from "../model/failures.js";
import type { RunOptions } from "../pipeline/run-options.js";
import { ExitCode } from "./exit-code.js";
import { addField } from "./field-option.js";
import { DEFAULT_CONCURRENCY, DEFAULT_TIME_LIMIT, parseFolder, parseSeconds, parseWhole } from "./option-values.js";
import { createProgress, type Progress } from "./progress.js";
import { writeOut } from "./standard-streams.js";
import { catchStopSignals } from "./stop-signals.js";
import { formatSummary } from "./summary-table.js";
import { wrapBehind } from "./wrap-text.js";

const MAX_CONCURRENCY = 256;
const MAX_WORKERS = 64;
/** Names the standard streams. */
const STANDARD_STREAM = "-";
/** The records as they always are. */
const RECORDS = "jsonl";

interface Options {
  readonly out: string;
  readonly format?: string;
  readonly keepText?: boolean;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly workers: number | "auto";
  readonly timeLimit?: number;
  readonly concurrency: number;
  readonly gazetteer?: string;
  readonly field?: JsonMapping;
}

/** `kimdedi extract`: articles in, record files (or claims on standard output) out. */
export function addExtractCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("extract")
    .description("read articles and write claim, mention and article records")
    .argument("<inputs...>", "files, folders, or - for standard input")
    .option("-o, --out <folder>", "where the records go; - writes the claims to standard output", parseFolder, "output")
    .option("--format <list>", "write these formats as well, with commas between (see export --help)")
    .option("--keep-text", "keep the text that the records point into, as articles/ID.txt")
    .option("--force", "forget what the folder holds and do everything again")
    .option("--prune", "drop the records of articles that are in none of the inputs any more")
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .option("--field <name=theirs>", "where a field stands in JSON, as in text=body.plain; repeatable", addField)
    .addOption(
      new Option("--workers <threads>", "worker threads; 0: none")
        .argParser(parseWorkers)
        .default("auto", "as many as pay"),
    )
    .option(
      "--time-limit <seconds>",
      "most that an article may take in a worker, of which there is then one unless --workers says more; " +
        `without workers nothing ends an article (default: ${DEFAULT_TIME_LIMIT})`,
      parseSeconds,
    )
    .option("--concurrency <files>", "how many files are read at once", parseConcurrency, DEFAULT_CONCURRENCY)
    .action(async (inputs: string[], options: Options) => {
      finish(await extract(inputs, options));
    });
}

async function extract(inputs: readonly string[], options: Options): Promise<ExitCode> {
  const formats = formatsOf(options.format);
  const progress = createProgress();
  const stop = catchStopSignals();
  const runOptions: RunOptions = {
    inputs,
    // Only a worker can be ended when its time is over.
    workers: options.timeLimit !== undefined && options.workers === "auto" ? 1 : options.workers,
    timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
    gazetteer: options.gazetteer ?? null,
    ...(options.field === undefined ? {} : { fields: options.field }),
    keepText: options.keepText ?? formats.some(({ needsText }) => needsText),
    concurrency: options.concurrency,
    observer: progress,
    signal: stop.signal,
  };
  try {
    const code =
      options.out === STANDARD_STREAM
        ? await extractToStdout(runOptions, formats, options, progress)
        : await extractToFolder(runOptions, formats, options, progress);
    return stop.exitCode() ?? code;
  } finally {
    progress.end();
    stop.dispose();
  }
}

async function extractToFolder(
  run: RunOptions,
  formats: readonly ExportFormat[],
  { out, force = false, prune = false }: Options,
  progress: Progress,
): Promise<ExitCode> {
  const { runToFolder } = await import("../pipeline/run-to-folder.js");
  const names = formats.map(({ name }) => name);
  const { summary, articles, failed } = await runToFolder({ ...run, out, force, prune, formats: names });
  if (summary === null) {
    run.observer.notice(
      `stopped after ${counted(articles, "article")}; what was done is kept, the same command goes on from there`,
    );
    return ExitCode.Ok;
  }
  progress.end();
  process.stdout.write(formatSummary(summary, out));
  if (formats.length === 0) return failed ? ExitCode.Failed : ExitCode.Ok;
  const { exportFolder } = await import("../pipeline/export-folder.js");
  const { withoutText } = await exportFolder(out, formats, { notice: run.observer.notice });
  for (const { description } of formats) process.stdout.write(`${wrapBehind("Exported: ", description)}\n`);
  return failed || withoutText > 0 ? ExitCode.Failed : ExitCode.Ok;
}

async function extractToStdout(
  run: RunOptions,
  formats: readonly ExportFormat[],
  { keepText, force, prune }: Options,
  progress: Progress,
): Promise<ExitCode> {
  if (formats.length > 0 || keepText || force || prune)
    throw new UsageError("--format, --keep-text, --force and --prune need a folder: name one with --out");
  const { runToStream } = await import("../pipeline/run.js");
  const { failed, stopped, articles } = await runToStream(run, (bytes) => {
    progress.end();
    return writeOut(bytes);
  });
  if (stopped) run.observer.notice(`stopped after ${counted(articles, "article")}`);
  return failed > 0 ? ExitCode.Failed : ExitCode.Ok;
}

function formatsOf(list: string = RECORDS): ExportFormat[] {
  const names = list.split(",").filter((name) => name.trim().toLowerCase() !== RECORDS);
  return names.length === 0 ? [] : parseFormats(names.join(","));
}

function parseConcurrency(value: string): number {
  return parseWhole(value, 1, MAX_CONCURRENCY);
}

function parseWorkers(value: string): number {
  return parseWhole(value, 0, MAX_WORKERS);
}
