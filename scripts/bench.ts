/**
 * Prints what the built program costs, beside wink-nlp's full pipe on the same articles: `npm run bench`.
 *
 * Whole processes, start included, so that nothing is left out: articles per core-second are articles over user and system time of the process.
 * Articles are PolNeAR's development part where it stands beside the project (`../shared`), else the bundled corpus, repeated to 1,000 files.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { hostileTexts } from "./bench-texts.js";

const FILES = 1000;
const ROUNDS = 3;
const root = fileURLToPath(new URL("..", import.meta.url));
const program = path.join(root, "dist/cli/main.js");
const meter = fileURLToPath(new URL("bench-meter.mjs", import.meta.url));

interface Cost {
  /** User and system time of the process, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Largest resident set, in MB. */
  readonly memory: number;
}

/** Runs a module in a process of its own that reports its own cost on the way out. */
function measure(args: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child: ChildProcess = spawn(process.execPath, ["--import", meter, ...args], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let reported: { cpu: number; memory: number } | undefined;
    child.on("message", (message) => {
      reported = message as { cpu: number; memory: number };
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && reported) resolve({ ...reported, wall: (performance.now() - started) / 1000 });
      else reject(new Error(`${args.join(" ")} ended with ${String(code)}`));
    });
  });
}

/** The round that cost least: the others were disturbed. */
async function best(args: readonly string[], rounds = ROUNDS): Promise<Cost> {
  let least: Cost | undefined;
  for (let i = 0; i < rounds; i++) {
    const cost = await measure(args);
    if (!least || cost.cpu < least.cpu) least = cost;
  }
  if (!least) throw new Error("no round was run");
  return least;
}

/** Fills a folder with the articles, repeated; gives their mean length in bytes. */
function fillFolder(folder: string): { source: string; bytes: number } {
  const shared = path.join(root, "../shared/polnear/dev/text");
  const source = statSync(shared, { throwIfNoEntry: false }) ? shared : path.join(root, "corpus/articles");
  const texts = readdirSync(source)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(source, name)));
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let i = 0; i < FILES; i++) {
    const text = texts[i % texts.length];
    bytes += text.length;
    writeFileSync(path.join(folder, `${String(i).padStart(4, "0")}.txt`), text);
  }
  return { source: path.relative(root, source), bytes: bytes / FILES };
}

async function compareWithWink(work: string): Promise<void> {
  const articles = path.join(work, "articles");
  const { source, bytes } = fillFolder(articles);
  console.log(
    `${String(FILES)} files out of ${source}, ${(bytes / 1000).toFixed(1)} kB each; ${os.cpus()[0].model}; Node ${process.version}; best of ${String(ROUNDS)}\n`,
  );
  console.log("                       articles/core-s   core-s   wall-s   peak MB");
  const row = (name: string, cost: Cost): void => {
    const rate = (FILES / cost.cpu).toFixed(0).padStart(15);
    console.log(
      `${name.padEnd(23)}${rate}${cost.cpu.toFixed(2).padStart(9)}${cost.wall.toFixed(2).padStart(9)}${cost.memory.toFixed(0).padStart(10)}`,
    );
  };
  const ours = await best([program, "extract", articles, "--force", "--out", path.join(work, "out")]);
  row("kimdedi extract", ours);
  const wink = await best([fileURLToPath(new URL("bench-wink.mjs", import.meta.url)), articles]);
  row("wink-nlp full pipe", wink);
  console.log(`\nkimdedi does ${(wink.cpu / ours.cpu).toFixed(1)} times the articles of wink-nlp in the same time.\n`);
}

/** Cost by length: what is linear costs the same a megabyte at every length. */
async function showGrowth(work: string): Promise<void> {
  console.log("one text, extracted alone      MB    ms   MB/s");
  const empty = path.join(work, "start.txt");
  writeFileSync(empty, "One word.");
  const start = (await best([program, "extract", empty, "--force", "--out", path.join(work, "start")])).cpu;
  for (const { name, text } of hostileTexts(path.join(work, "articles/0000.txt"))) {
    const file = path.join(work, "growth.txt");
    writeFileSync(file, text);
    const { cpu } = await best([program, "extract", file, "--force", "--out", path.join(work, "growth")], 2);
    const size = Buffer.byteLength(text) / 1e6;
    const seconds = Math.max(0.001, cpu - start);
    console.log(
      `${name.padEnd(27)}${size.toFixed(3).padStart(6)}${(seconds * 1000).toFixed(0).padStart(6)}${(size / seconds).toFixed(1).padStart(7)}`,
    );
  }
}

const work = mkdtempSync(path.join(os.tmpdir(), "kimdedi-bench-"));
try {
  await compareWithWink(work);
  await showGrowth(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
