import type { Command } from "commander";
import type { IngestedArticle } from "../ingest/article-source.js";
import { ingestFile } from "../ingest/ingest-file.js";
import { UsageError } from "../model/failures.js";
import { toJsonLines } from "../export/jsonl.js";
import { createExtractor } from "../pipeline/create-extractor.js";
import { type DiscoveredFile, discoverFiles } from "../pipeline/discover-files.js";
import { openOutputFolder } from "../pipeline/output-folder.js";
import { packageVersion } from "../pipeline/package-info.js";
import { readFiles } from "../pipeline/read-files.js";
import { runExtraction, type RunSummary } from "../pipeline/run.js";
import { ExitCode } from "./exit-code.js";
import { createProgress } from "./progress.js";
import { formatSummary } from "./summary-table.js";

const DEFAULT_CONCURRENCY = 16;

/** `kimdedi extract`: articles in, record files (or claims on standard output) out. */
export function addExtractCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("extract")
    .description("read articles and write claim, mention and article records")
    .argument("<inputs...>", "files, folders, or - for one article on standard input")
    .option("-o, --out <folder>", "where the records go; - writes the claims to standard output", "output")
    .option("--concurrency <files>", "how many files are read at once", parseConcurrency, DEFAULT_CONCURRENCY)
    .action(async (inputs: string[], options: { out: string; concurrency: number }) => {
      const summary = await (options.out === "-"
        ? extractToStdout(inputs, options.concurrency)
        : extractToFolder(inputs, options));
      finish(summary.failed > 0 ? ExitCode.Failed : ExitCode.Ok);
    });
}

async function extractToFolder(inputs: string[], options: { out: string; concurrency: number }): Promise<RunSummary> {
  const started = new Date();
  const files = filesOf(inputs);
  const output = openOutputFolder(options.out);
  try {
    const summary = await run(inputs, files, options.concurrency, output.write);
    output.finish({
      version: packageVersion(),
      startedAt: started.toISOString(),
      seconds: (Date.now() - started.getTime()) / 1000,
      options: { inputs, out: options.out },
      counts: summary,
    });
    process.stdout.write(formatSummary(summary, options.out));
    return summary;
  } catch (error) {
    output.discard();
    throw error;
  }
}

async function extractToStdout(inputs: string[], concurrency: number): Promise<RunSummary> {
  return run(inputs, filesOf(inputs), concurrency, async ({ claims }) => {
    if (!process.stdout.write(toJsonLines(claims)))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  });
}

async function run(
  inputs: readonly string[],
  files: readonly DiscoveredFile[],
  concurrency: number,
  write: Parameters<typeof runExtraction>[2]["write"],
): Promise<RunSummary> {
  const progress = createProgress(files.length);
  const extractor = await createExtractor();
  const summary = await runExtraction(
    extractor,
    readInputs(inputs, files, concurrency),
    { write },
    progress.notice,
    progress.update,
  );
  progress.end();
  return summary;
}

async function* readInputs(
  inputs: readonly string[],
  files: readonly DiscoveredFile[],
  concurrency: number,
): AsyncGenerator<IngestedArticle[]> {
  if (inputs.includes("-")) {
    const id = files.some((file) => file.id === "stdin") ? "-" : "stdin";
    yield await ingestFile({ path: "-", id, bytes: await readStandardInput(), sidecar: null });
  }
  yield* readFiles(files, concurrency);
}

function filesOf(inputs: readonly string[]): DiscoveredFile[] {
  const named = inputs.filter((input) => input !== "-");
  return named.length === 0 ? [] : discoverFiles(named);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseConcurrency(value: string): number {
  const files = Number(value);
  if (!Number.isInteger(files) || files < 1 || files > 256)
    throw new UsageError(`--concurrency is ${value}, no whole number from 1 to 256`);
  return files;
}
