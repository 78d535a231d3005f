import { type Command, Option } from "commander";
import type { IngestedArticle } from "../ingest/article-source.js";
import { ingestFile } from "../ingest/ingest-file.js";
import { UsageError } from "../model/failures.js";
import { writeBratFiles } from "./brat-files.js";
import { toJsonLines } from "../export/jsonl.js";
import { type ArticleExtraction, createExtractor } from "../pipeline/create-extractor.js";
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
    .addOption(
      new Option("--format <format>", "jsonl: record files; brat: NAME.txt and NAME.ann of each article")
        .choices(["jsonl", "brat"])
        .default("jsonl"),
    )
    .option("--concurrency <files>", "how many files are read at once", parseConcurrency, DEFAULT_CONCURRENCY)
    .action(async (inputs: string[], options: { out: string; format: string; concurrency: number }) => {
      if (options.format === "brat" && options.out === "-") throw new UsageError("--format brat needs a folder");
      if (options.format === "brat") {
        finish((await extractToBrat(inputs, options)).failed > 0 ? ExitCode.Failed : ExitCode.Ok);
        return;
      }
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

async function extractToBrat(inputs: string[], options: { out: string; concurrency: number }): Promise<RunSummary> {
  const texts = new Map<string, string>();
  const remember = (articles: readonly IngestedArticle[]): void => {
    for (const article of articles) if (article.ok) texts.set(article.id, article.text);
  };
  const write = (extraction: ArticleExtraction): void => {
    const text = texts.get(extraction.article.id);
    if (text !== undefined) writeBratFiles(options.out, text, extraction);
    texts.delete(extraction.article.id);
  };
  const summary = await run(inputs, filesOf(inputs), options.concurrency, write, remember);
  process.stdout.write(formatSummary(summary, options.out).replace(/Records:.*/, `Annotations: ${options.out}`));
  return summary;
}

async function run(
  inputs: readonly string[],
  files: readonly DiscoveredFile[],
  concurrency: number,
  write: Parameters<typeof runExtraction>[2]["write"],
  seen: (articles: readonly IngestedArticle[]) => void = () => undefined,
): Promise<RunSummary> {
  const progress = createProgress(files.length);
  const extractor = await createExtractor();
  const summary = await runExtraction(
    extractor,
    readInputs(inputs, files, concurrency, seen),
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
  seen: (articles: readonly IngestedArticle[]) => void,
): AsyncGenerator<IngestedArticle[]> {
  if (inputs.includes("-")) {
    const id = files.some((file) => file.id === "stdin") ? "-" : "stdin";
    const articles = await ingestFile({ path: "-", id, bytes: await readStandardInput(), sidecar: null });
    seen(articles);
    yield articles;
  }
  for await (const articles of readFiles(files, concurrency)) {
    seen(articles);
    yield articles;
  }
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
