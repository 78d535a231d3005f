import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import {
  type Baseline,
  checkBaseline,
  DEFAULT_TOLERANCE,
  listChanges,
  listNewArticles,
  makeBaseline,
  parseBaseline,
} from "../evaluate/baseline.js";
import { bootstrap } from "../evaluate/bootstrap.js";
import { addTallies, entriesOf, isShare, ratesOf, type Tally } from "../evaluate/counts.js";
import { annotateFields, type ArticleScore, evaluateArticles } from "../evaluate/evaluate-articles.js";
import { formatFindings } from "../evaluate/format-findings.js";
import { formatGate, formatJunit, formatMarkdown } from "../evaluate/format-gate.js";
import { formatScores } from "../evaluate/format-scores.js";
import { groupBy } from "../evaluate/group-by.js";
import { reasonOf, UsageError, unwritable } from "../model/failures.js";
import { createExtractor } from "../pipeline/create-extractor.js";
import { ExitCode } from "./exit-code.js";
import { type GoldFile, readGoldFolder } from "./gold-files.js";
import { noteFaults, noteGold } from "./gold-notes.js";
import { notice } from "./standard-streams.js";
import { readSystemRecords, type SystemRecords } from "./system-records.js";
import { wrapLines } from "./wrap-text.js";

interface Options {
  readonly system?: string;
  readonly gazetteer?: string;
  readonly speech?: boolean;
  readonly heldOut?: boolean;
  readonly kinds?: boolean;
  readonly citron?: boolean;
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
    .description("score extraction against annotated articles, and hold the scores against earlier ones")
    .argument("<folder>", "NAME.txt with NAME.ann (brat), or PolNeAR's text and attributions")
    .option("--system <path>", "score these records (a folder, or claims.jsonl) instead of extracting")
    .option("--gazetteer <folder>", "extract with a gazetteer other than the built-in one")
    .option("--speech", "count speech alone; for PolNeAR, where thoughts are annotated, too")
    .option("--held-out", 'only the articles whose NAME.json says "heldOut": true: those that no fit has read')
    .option(
      "--errors [most]",
      `list what is missed, false and wrong, this many of each class (default: ${String(SHOWN_ERRORS)})`,
    )
    .option("--kinds", "show every kind of article, also those of which there is one")
    .option("--citron", "show BBC Citron's figures as well (--json has them always)")
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
  if (options.heldOut && options.baseline !== undefined)
    throw new UsageError("--held-out scores a part of the articles: a baseline needs all of them");
  const files = readGoldFolder(folder, notice).filter(({ gold }) => gold.heldOut || !options.heldOut);
  if (files.length === 0) throw new UsageError(`no article in ${folder} says "heldOut": true in its NAME.json`);
  const articles = files.map(({ gold }) => gold);
  const speech = options.speech ?? false;
  if (speech && annotateFields(articles))
    throw new UsageError("--speech is for PolNeAR: where stances or forms are annotated, all attributions are speech");
  const { recordsOf, notes } =
    options.system === undefined ? await extractRecords(files, options) : readSystemRecords(options.system, articles);
  const faults = noteFaults(files);
  [...faults, ...noteGold(files), ...notes].forEach(notice);
  if (faults.length > 0 && options.baseline !== undefined)
    throw new UsageError("the annotation is not sound, so that its scores are held against no baseline: mend it first");
  const scores = evaluateArticles(articles, ({ id }) => recordsOf(id), { speech });
  const now = makeBaseline(scores, previous?.tolerance ?? DEFAULT_TOLERANCE);
  const intervals = bootstrap(scores);
  const gated = previous !== null && !options.updateBaseline;
  const checks = gated ? checkBaseline(previous, now) : [];
  const changes = gated ? listChanges(previous, now) : [];
  const added = gated ? listNewArticles(previous, now) : [];
  const { citron = false, kinds = false } = options;
  const table = formatScores(scores, intervals, { speech, citron, kinds });
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ ...toJson(scores), speech, intervals: Object.fromEntries(intervals), checks, changes, added })}\n`,
    );
  else {
    process.stdout.write(`${table.trimEnd()}\n`);
    if (most > 0) {
      const texts = new Map(files.map(({ gold }) => [gold.id, gold.text]));
      const findings = scores.flatMap((score) => score.findings);
      process.stdout.write(`${wrapLines(formatFindings(findings, (id) => texts.get(id) ?? "", most))}\n`);
    }
    if (gated) process.stdout.write(`\n${wrapLines(formatGate(checks, changes, added))}\n`);
  }
  if (options.junit !== undefined) writeWhole(options.junit, formatJunit(checks));
  if (options.markdown !== undefined) writeWhole(options.markdown, formatMarkdown(table, checks, changes));
  if (options.baseline !== undefined && options.updateBaseline) writeWhole(options.baseline, layOut(now));
  return checks.every(({ passed }) => passed) ? ExitCode.Ok : ExitCode.Failed;
}

/** Writes beside the name and renames: nobody sees half a file. */
function writeWhole(file: string, text: string): void {
  const half = `${file}.${String(process.pid)}.part`;
  try {
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw unwritable(file, error);
  }
}

function errorsToShow(option: Options["errors"]): number {
  if (option === undefined) return 0;
  const most = option === true ? SHOWN_ERRORS : Number(option);
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`--errors is ${String(option)}, no whole number above 0`);
  return most;
}

function readBaseline(file: string, mayBeMissing: boolean): Baseline | null {
  if (!existsSync(file)) {
    if (mayBeMissing) return null;
    throw new UsageError(`${file} does not exist; make it with --update-baseline`);
  }
  try {
    return parseBaseline(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file} is no baseline: ${reasonOf(error)}`);
  }
}

/** One figure or claim a line, so that a change of the baseline reads as a diff. */
function layOut(baseline: Baseline): string {
  const spread = JSON.stringify(baseline, null, 2);
  return `${spread.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, " ")}]`)}\n`;
}

async function extractRecords(files: readonly GoldFile[], { gazetteer }: Options): Promise<SystemRecords> {
  const extractor = await createExtractor(gazetteer === undefined ? {} : { gazetteer });
  const inputs = new Map(files.map(({ input }) => [input.id, input]));
  const recordsOf: SystemRecords["recordsOf"] = (id) => {
    const input = inputs.get(id);
    return input ? extractor.extract(input) : { claims: [], mentions: [] };
  };
  return { recordsOf, notes: [] };
}

function toJson(scores: readonly ArticleScore[]): object {
  const figures = (tally: Tally): object =>
    Object.fromEntries(
      entriesOf(tally).map(([name, counts]) => [
        name,
        isShare(name) ? { right: counts.common, of: counts.gold } : { ...counts, ...ratesOf(counts) },
      ]),
    );
  const sumOf = (some: readonly ArticleScore[]): object => figures(addTallies(some.map(({ tally }) => tally)));
  const kinds = [...groupBy(scores, ({ kind }) => kind ?? "")].filter(([kind]) => kind !== "");
  const heldOut = scores.filter((score) => score.heldOut);
  return {
    figures: sumOf(scores),
    heldOut: heldOut.length > 0 ? { articles: heldOut.length, figures: sumOf(heldOut) } : null,
    kinds: Object.fromEntries(kinds.map(([kind, group]) => [kind, sumOf(group)])),
    articles: scores.map(({ tally, ...score }) => ({ ...score, figures: figures(tally) })),
  };
}
