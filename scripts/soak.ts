/**
 * Prints what a long run costs and whether it survives being killed: `npm run --silent build && npx tsx scripts/soak.ts`.
 *
 * Writes articles (100,000, or `--articles N`) into a scratch folder, extracts them undisturbed, then again with `kill -9` at
 * random instants (ten, or `--kills N`; `--seed N` gives other articles and instants), and compares the records byte for byte. Exit code 1
 * where they differ. Needs about 10 GB for 100,000 articles in `--scratch FOLDER` (the system's temporary folder), and leaves nothing there.
 */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { seeded, writeSoakArticles } from "./soak-articles.js";
import { type ProcessCost, runProcess } from "./soak-process.js";

const GOALS = { articlesPerSecond: 1000, peakMegabytes: 600 };
const RECORD_FILES = ["claims.jsonl", "mentions.jsonl", "articles.jsonl"];
const root = fileURLToPath(new URL("..", import.meta.url));
const program = path.join(root, "dist/cli/main.js");

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    kills: { type: "string", default: "10" },
    workers: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    scratch: { type: "string", default: os.tmpdir() },
  },
});
const [articles, kills, workers, seed] = [values.articles, values.kills, values.workers, values.seed].map((value) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`${value} is no whole number`);
  return number;
});

const megabytes = (cost: ProcessCost): string =>
  cost.peakMegabytes === null ? "not told by this system" : `${cost.peakMegabytes.toFixed(0)} MB`;
const versus = (met: boolean, goal: string): string => `(goal ${goal}: ${met ? "met" : "missed"})`;

/** Starts the run that is soaked. It ends with 1, because some of the articles cannot be read. */
async function extract(input: string, out: string, killAfterSeconds?: number): Promise<ProcessCost> {
  const cost = await runProcess(
    [program, "extract", input, "--out", out, "--workers", String(workers)],
    killAfterSeconds,
  );
  if (cost.code !== null && cost.code > 1) throw new Error(`extract ended with ${cost.code}: ${cost.stderr}`);
  return cost;
}

async function undisturbed(input: string, out: string, count: number): Promise<ProcessCost> {
  const cost = await extract(input, out);
  const rate = count / cost.seconds;
  const { peakMegabytes } = cost;
  console.log(
    `undisturbed   ${cost.seconds.toFixed(1)} s, ${rate.toFixed(0)} articles a second ${versus(rate >= GOALS.articlesPerSecond, `≥ ${GOALS.articlesPerSecond}`)}`,
  );
  if (cost.coreSeconds !== null)
    console.log(
      `core time     ${cost.coreSeconds.toFixed(1)} s, ${(count / cost.coreSeconds).toFixed(0)} articles a core-second`,
    );
  console.log(
    `peak memory   ${megabytes(cost)} ${versus(peakMegabytes !== null && peakMegabytes <= GOALS.peakMegabytes, `≤ ${GOALS.peakMegabytes} MB`)}`,
  );
  return cost;
}

/**
 * Kills the run again and again and then lets it end: two thirds of the kills at random instants spread over its length, the others each at a
 * random instant of what is left of it, so that reading, extracting and the writing of the record files at its end are all hit.
 *
 * @param again seconds of a run that finds all done: a start, the look at what was done, the end
 */
async function disturbed(input: string, out: string, seconds: number, again: number): Promise<void> {
  const random = seeded(seed + 1);
  const spread = Math.ceil((kills * 2) / 3);
  let left = seconds;
  for (let done = 0; done < kills;) {
    const range = done < spread ? Math.min(left, (2 * seconds) / kills + again) : left;
    const cost = await extract(input, out, range * random());
    if (cost.code !== null) left = Math.min(left, again);
    else {
      left = Math.max(left - cost.seconds, 0) + again;
      console.log(`kill -9 ${String(++done).padStart(5)} after ${cost.seconds.toFixed(2)} s`);
    }
  }
  const last = await extract(input, out);
  console.log(`last run      ${last.seconds.toFixed(1)} s, peak memory ${megabytes(last)}`);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

async function compare(one: string, other: string): Promise<boolean> {
  let same = true;
  for (const name of RECORD_FILES) {
    const [expected, found] = [await hashOf(path.join(one, name)), await hashOf(path.join(other, name))];
    if (expected !== found) same = false;
    console.log(`${name.padEnd(15)}${expected === found ? "the same bytes" : "DIFFERENT"}`);
  }
  return same;
}

if (!existsSync(program)) throw new Error("dist/ is missing: npm run build");
mkdirSync(values.scratch, { recursive: true });
const work = mkdtempSync(path.join(values.scratch, "kimdedi-soak-"));
try {
  const [input, reference, survivor] = ["articles", "undisturbed", "killed"].map((name) => path.join(work, name));
  const made = writeSoakArticles(root, input, articles, seed);
  console.log(
    `${made.articles} articles in ${made.files} files, ${(made.bytes / 1e6).toFixed(0)} MB, out of ${made.sources.join(", ")}; ${workers} workers; ${os.cpus()[0].model}; Node ${process.version}`,
  );
  const { seconds } = await undisturbed(input, reference, made.articles);
  const again = await extract(input, reference);
  console.log(`once more     ${again.seconds.toFixed(1)} s, nothing to do`);
  await disturbed(input, survivor, seconds, again.seconds);
  const same = await compare(reference, survivor);
  const lines = readFileSync(path.join(survivor, "articles.jsonl")).filter((byte) => byte === 0x0a).length;
  console.log(`${lines} of ${made.articles} articles have a record`);
  process.exitCode = same && lines === made.articles ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
