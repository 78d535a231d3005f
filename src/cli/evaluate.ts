import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import {
  type Baseline,
  checkBaseline,
  DEFAULT_TOLERANCE,
  listChanges,
  makeBaseline,
  parseBaseline,
} from "../evaluate/baseline.js";
import { bootstrap } from "../evaluate/bootstrap.js";
import { addTallies, entriesOf, isShare, ratesOf } from "../evaluate/counts.js";
import { type ArticleRecords, type ArticleScore, evaluateArticles } from "../evaluate/evaluate-articles.js";
import { formatFindings } from "../evaluate/format-findings.js";
import { formatGate, formatJunit, formatMarkdown } from "../evaluate/format-gate.js";
import { formatScores } from "../evaluate/format-scores.js";
import { groupBy } from "../evaluate/group-by.js";
import type { Claim } from "../model/claim.js";
import { UsageError } from "../model/failures.js";
import type { MentionRecord } from "../model/mention.js";
import { createExtractor } from "../pipeline/create-extractor.js";
import { ExitCode } from "./exit-code.js";
import { type GoldFile, readGoldFolder } from "./gold-files.js";

interface Options {
  readonly system?: string;
  readonly gazetteer?: string;
  readonly json?: boolean;
  readonly errors?: string | true;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly junit?: string;
  readonly markdown?: string;
}

const SHOWN_ERRORS = 10;

/** The command `evaluate`; `finish` is told the exit code. */
export function evaluateCommand(finish: (code: ExitCode) => void = () => undefined): Command {
  return new Command("evaluate")
    .description("Score extraction against annotated articles, and hold the scores against earlier ones.")
    .argument("<folder>", "NAME.txt with NAME.ann (brat), or PolNeAR's text and attributions")
    .option("--system <path>", "score these records (a folder, or claims.jsonl) instead of extracting")
    .option("--gazetteer <folder>", "extract with a gazetteer other than the built-in one")
    .option(
      "--errors [most]",
      `list what is missed, false and wrong, this many of each class (${String(SHOWN_ERRORS)})`,
    )
    .option("--baseline <file>", "compare with these scores; exit 1 where a figure fell too far")
    .option("--update-baseline", "write the scores to the baseline instead of comparing")
    .option("--junit <file>", "write the comparison as JUnit XML")
    .option("--markdown <file>", "write scores and comparison as Markdown")
    .option("--json", "print JSON")
    .action(async (folder: string, options: Options) => {
      finish(await evaluate(folder, options));
    });
}

async function evaluate(folder: string, options: Options): Promise<ExitCode> {
  const most = errorsToShow(options.errors);
  if (options.updateBaseline && options.baseline === undefined)
    throw new UsageError("--update-baseline needs --baseline");
  if (options.junit !== undefined && options.baseline === undefined) throw new UsageError("--junit needs --baseline");
  const previous =
    options.baseline === undefined ? null : readBaseline(options.baseline, options.updateBaseline ?? false);
  const files = readGoldFolder(folder);
  for (const { gold } of files)
    for (const problem of gold.problems) process.stderr.write(`kimdedi: ${gold.id}: ${problem}\n`);
  const recordsOf = options.system === undefined ? await extractRecords(files, options) : readSystem(options.system);
  const scores = evaluateArticles(
    files.map(({ gold }) => gold),
    ({ id }) => recordsOf(id),
  );
  const now = makeBaseline(scores, previous?.tolerance ?? DEFAULT_TOLERANCE);
  const intervals = bootstrap(scores, ["attribution", "placeExact", "dateExact"]);
  const gated = previous !== null && !options.updateBaseline;
  const checks = gated ? checkBaseline(previous, now) : [];
  const changes = gated ? listChanges(previous, now) : [];
  const table = formatScores(scores, intervals);
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ ...toJson(scores), intervals: Object.fromEntries(intervals), checks, changes })}\n`,
    );
  else {
    process.stdout.write(`${table.trimEnd()}\n`);
    if (most > 0) {
      const texts = new Map(files.map(({ gold }) => [gold.id, gold.text]));
      const findings = scores.flatMap((score) => score.findings);
      process.stdout.write(`${formatFindings(findings, (id) => texts.get(id) ?? "", most)}\n`);
    }
    if (gated) process.stdout.write(`\n${formatGate(checks, changes)}\n`);
  }
  if (options.junit !== undefined) writeFileSync(options.junit, formatJunit(checks));
  if (options.markdown !== undefined) writeFileSync(options.markdown, formatMarkdown(table, checks, changes));
  if (options.baseline !== undefined && options.updateBaseline) writeFileSync(options.baseline, layOut(now));
  return checks.every(({ passed }) => passed) ? ExitCode.Ok : ExitCode.Failed;
}

function errorsToShow(option: Options["errors"]): number {
  if (option === undefined) return 0;
  const most = option === true ? SHOWN_ERRORS : Number(option);
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`--errors is ${String(option)}, no whole number above 0`);
  return most;
}

function readBaseline(file: string, mayBeMissing: boolean): Baseline | null {
  if (mayBeMissing && !existsSync(file)) return null;
  try {
    return parseBaseline(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file} is no baseline: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One figure or claim a line, so that a change of the baseline reads as a diff. */
function layOut(baseline: Baseline): string {
  const spread = JSON.stringify(baseline, null, 2);
  return `${spread.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, " ")}]`)}\n`;
}

async function extractRecords(
  files: readonly GoldFile[],
  { gazetteer = null }: Options,
): Promise<(id: string) => ArticleRecords> {
  const extractor = await createExtractor({ gazetteer });
  const inputs = new Map(files.map(({ input }) => [input.id, input]));
  return (id) => {
    const input = inputs.get(id);
    return input ? extractor.extract(input) : { claims: [], mentions: [] };
  };
}

function readSystem(system: string): (id: string) => ArticleRecords {
  if (!existsSync(system)) throw new UsageError(`${system} does not exist`);
  const isFolder = statSync(system).isDirectory();
  const claimFile = isFolder ? path.join(system, "claims.jsonl") : system;
  const mentionFile = path.join(path.dirname(claimFile), "mentions.jsonl");
  const claims = groupByArticle(readRecords<Claim>(claimFile));
  const mentions = groupByArticle(existsSync(mentionFile) ? readRecords<MentionRecord>(mentionFile) : []);
  return (id) => ({ claims: claims.get(id) ?? [], mentions: mentions.get(id) ?? [] });
}

/** Records of another tool: their articles are matched by the file's name, without folders and `.txt`. */
function groupByArticle<T extends { readonly articleId: string }>(records: readonly T[]): Map<string, T[]> {
  return groupBy(records, ({ articleId }) => path.basename(articleId, ".txt"));
}

function readRecords<T extends object>(file: string): T[] {
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function toJson(scores: readonly ArticleScore[]): object {
  const figures = (tally: ArticleScore["tally"]): object =>
    Object.fromEntries(
      entriesOf(tally).map(([name, counts]) => [
        name,
        isShare(name) ? { right: counts.common, of: counts.gold } : { ...counts, ...ratesOf(counts) },
      ]),
    );
  return {
    figures: figures(addTallies(scores.map(({ tally }) => tally))),
    articles: scores.map(({ tally, ...score }) => ({ ...score, figures: figures(tally) })),
  };
}
