/**
 * Prints the scores of the date finder alone, and its share of time: `npx tsx scripts/score-dates.ts [--errors N]`.
 * Needs the gold folders beside the project (`../shared`); says so and exits with 2 where they are missing.
 *
 * TimeBank and AQUAINT annotate TIMEX3, which takes times of day into an expression (*Friday night*, *late yesterday*, *9 a.m. Tuesday*);
 * our guide leaves them out. Their second line therefore widens our spans by times of day, so that spans are compared like with like.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createDateFinder } from "../src/dates/find-dates.js";
import { dates } from "../src/languages/en/dates.js";
import { reading } from "../src/languages/en/reading.js";
import type { DateMention } from "../src/model/mention.js";
import { createTextReader } from "../src/text/read-text.js";
import { Vocabulary } from "../src/text/vocabulary.js";

const besides = fileURLToPath(new URL("../../shared", import.meta.url));
// The scorers run only under their real path, which a link to them is not.
const shared = existsSync(besides) ? realpathSync(besides) : besides;
const tools = path.join(shared, "tools");

const vocabulary = new Vocabulary();
const read = createTextReader(reading, vocabulary);
const findDates = createDateFinder(dates, vocabulary);
vocabulary.freeze();

const PART_BEFORE =
  /\b(?:early|late|earlier|later|noon|midnight|mid-(?:morning|afternoon)|\d{1,2}(?::\d\d)?\s[ap]\.m\.(?:\s[A-Z]{2,4},?)?)\s$/i;
const PART_BEHIND = /^\s(?:night|morning|afternoon|evening)\b/;

/** A mention of a day with the time of day around it, as TIMEX3 has it. */
function widen(mention: DateMention, text: string): DateMention {
  if (mention.value === null || !/^[\dX]{4}-\d\d-\d\d$/.test(mention.value)) return mention;
  const [start, end] = mention.span;
  const from = start - (PART_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0);
  const to = end + (PART_BEHIND.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  return { ...mention, span: [from, to], text: text.slice(from, to) };
}

/** Writes the mentions of a folder of `.txt` (and `.json`) as `mentions.jsonl`; gives its path. */
function findIn(
  folder: string,
  file: string,
  change: (mention: DateMention, text: string) => DateMention = (mention) => mention,
): string {
  const lines: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".txt")) continue;
    const articleId = name.slice(0, -4);
    const text = readFileSync(path.join(folder, name), "utf8").replace(/^\uFEFF/, "");
    const about = path.join(folder, `${articleId}.json`);
    const known: unknown = existsSync(about) ? JSON.parse(readFileSync(about, "utf8")) : {};
    for (const { mention } of findDates(read(text), { publishedAt: publicationOf(known) })) {
      lines.push(JSON.stringify({ articleId, ...change(mention, text) }));
    }
  }
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  return file;
}

function publicationOf(known: unknown): string | null {
  if (typeof known !== "object" || known === null || !("publishedAt" in known)) return null;
  return typeof known.publishedAt === "string" ? known.publishedAt : null;
}

function isHeldOut(file: string): boolean {
  const known: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof known === "object" && known !== null && "heldOut" in known && known.heldOut === true;
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [path.join(tools, tool), ...args], { encoding: "utf8" }).trimEnd();
}

function scoreTimeml(work: string, options: readonly string[]): void {
  for (const corpus of ["timebank", "aquaint"]) {
    const gold = path.join(shared, "timeml", corpus);
    const texts = path.join(work, corpus);
    run("score-timex.mjs", [gold, "--export", texts]);
    const ours = findIn(texts, path.join(work, `${corpus}.jsonl`));
    console.log(`== ${corpus}, as found\n${run("score-timex.mjs", [gold, "--system", ours, ...options])}\n`);
    const wide = findIn(texts, path.join(work, `${corpus}-wide.jsonl`), widen);
    console.log(`== ${corpus}, times of day taken in\n${run("score-timex.mjs", [gold, "--system", wide])}\n`);
  }
}

function scoreGuide(work: string): void {
  const pooled = path.join(work, "pooled");
  mkdirSync(pooled);
  for (const folder of ["seeds-gold", "dev-gold"]) {
    for (const file of readdirSync(path.join(shared, folder))) {
      if (file !== "README.md") cpSync(path.join(shared, folder, file), path.join(pooled, file));
    }
  }
  const own = fileURLToPath(new URL("../corpus/gold", import.meta.url));
  const seen = path.join(work, "own-seen");
  const heldOut = path.join(work, "own-held-out");
  for (const folder of [seen, heldOut]) mkdirSync(folder);
  for (const file of readdirSync(own)) {
    const about = path.join(own, `${path.parse(file).name}.json`);
    if (/\.(?:txt|ann|json)$/.test(file) && existsSync(about))
      cpSync(path.join(own, file), path.join(isHeldOut(about) ? heldOut : seen, file));
  }
  for (const [title, gold] of [
    ["seeds + dev gold", pooled] as const,
    ["corpus/gold", seen] as const,
    ["corpus/gold, articles held out", heldOut] as const,
  ]) {
    const ours = findIn(gold, path.join(work, "guide.jsonl"));
    const printed = run("score-mentions.mjs", ["--gold", gold, "--system", ours]);
    console.log(
      `== ${title}\n${printed
        .split("\n")
        .filter((line) => line.startsWith("date"))
        .join("\n")}\n`,
    );
  }
}

/** Rounds over the texts: the first ones warm the compiler up and are not counted. */
const ROUNDS = 30;
const WARM_UP = 10;
/** Characters of the article that the budget speaks of. */
const ARTICLE = 4600;

/** Times the built finder: run by tsx the same code is several times slower. */
async function measureTime(folder: string): Promise<void> {
  const built = new URL("../dist/", import.meta.url);
  if (!existsSync(new URL("dates/find-dates.js", built))) {
    console.log("== time: build first (npm run build)");
    return;
  }
  const load = async <T>(module: string): Promise<T> => (await import(new URL(module, built).href)) as T;
  const { createDateFinder } = await load<typeof import("../src/dates/find-dates.js")>("dates/find-dates.js");
  const { dates } = await load<typeof import("../src/languages/en/dates.js")>("languages/en/dates.js");
  const { reading } = await load<typeof import("../src/languages/en/reading.js")>("languages/en/reading.js");
  const { createTextReader } = await load<typeof import("../src/text/read-text.js")>("text/read-text.js");
  const { Vocabulary } = await load<typeof import("../src/text/vocabulary.js")>("text/vocabulary.js");
  const vocabulary = new Vocabulary();
  const read = createTextReader(reading, vocabulary);
  const findDates = createDateFinder(dates, vocabulary);
  vocabulary.freeze();
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
  let characters = 0;
  let readingTime = 0;
  let findingTime = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) {
      const start = performance.now();
      const doc = read(text);
      const middle = performance.now();
      findDates(doc, { publishedAt: "2016-01-01" });
      const end = performance.now();
      if (round < WARM_UP) continue;
      characters += text.length;
      readingTime += middle - start;
      findingTime += end - middle;
    }
  }
  const perArticle = (ms: number): string => ((ms / characters) * ARTICLE).toFixed(3);
  console.log(
    `== time for ${ARTICLE} characters: reading ${perArticle(readingTime)} ms, dates ${perArticle(findingTime)} ms`,
  );
}

async function main(): Promise<void> {
  if (!existsSync(tools)) {
    console.error("nothing to score with: ../shared is not there (it is not published with the project)");
    process.exitCode = 2;
    return;
  }
  const work = mkdtempSync(path.join(tmpdir(), "kimdedi-dates-"));
  try {
    scoreTimeml(work, process.argv.slice(2));
    scoreGuide(work);
    await measureTime(path.join(shared, "polnear/dev/text"));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await main();
