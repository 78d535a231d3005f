/**
 * Prints how well places are found: `npx tsx scripts/score-places.ts`, with the scorers, gold articles and spellings of ../shared beside the project.
 * `--bench` prints instead what matching costs and how that grows from 5,000 to 100,000 names.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { places as english } from "../src/languages/en/places.js";
import { reading } from "../src/languages/en/reading.js";
import { compileGazetteer, type CompiledGazetteer } from "../src/places/compile-index.js";
import { createPlaceFinder, type PlaceFinder } from "../src/places/find-places.js";
import { parseNames, parsePlaces, type PlaceRow } from "../src/places/gazetteer-tables.js";
import { createTextReader, type TextReader } from "../src/text/read-text.js";

const SHARED = "../shared";
const tools = join(SHARED, "tools");
const spellings = join(SHARED, "gazetteer-sources/variants-dev.tsv");
const newsFolders = [join(SHARED, "polnear/train/text"), join(SHARED, "polnear/dev/text")];
const places = parsePlaces(readFileSync("gazetteer/places.tsv", "utf8"));
const names = parseNames(readFileSync("gazetteer/names.tsv", "utf8"));
const letters = readFileSync("gazetteer/letters.tsv", "utf8");

if (!existsSync(tools)) {
  console.error(`nothing to score with: ${SHARED} is not there (it is not published with the project)`);
  process.exitCode = 2;
} else if (process.argv.includes("--bench")) bench();
else score();

function prepare(gazetteer: CompiledGazetteer): { read: TextReader; find: PlaceFinder } {
  const read = createTextReader(reading, gazetteer.vocabulary);
  const find = createPlaceFinder(gazetteer.index, english, gazetteer.vocabulary);
  gazetteer.vocabulary.freeze();
  return { read, find };
}

function score(): void {
  const work = mkdtempSync(join(tmpdir(), "score-places-"));
  const run = prepare(compileGazetteer(places, names, letters));
  const gold = join(work, "gold");
  mkdirSync(gold);
  for (const folder of ["seeds-gold", "dev-gold"]) cpSync(join(SHARED, folder), gold, { recursive: true });
  const mentions = findIn(run, gold, join(work, "gold.jsonl"));
  print("gold articles", tool("score-mentions.mjs", "--gold", gold, "--system", mentions).replace(/^date.*\n?/m, ""));
  for (const mode of [[], ["--bare"]]) {
    const folder = join(work, mode.length > 0 ? "bare" : "context");
    tool("score-variants.mjs", spellings, "--emit", folder, ...mode);
    const found = findIn(run, folder, `${folder}.jsonl`);
    print(
      `spellings, ${mode.length > 0 ? "bare" : "in context"}`,
      tool("score-variants.mjs", spellings, "--system", found, ...mode),
    );
  }
  let articles = 0;
  const inAzerbaijan: string[] = [];
  for (const folder of newsFolders)
    for (const file of readdirSync(folder).filter((f) => f.endsWith(".txt"))) {
      articles++;
      const text = readFileSync(join(folder, file), "utf8");
      const naming = /Azerbaijan|Karabakh|\bBaku\b/.test(text);
      for (const { mention } of run.find(run.read(text)))
        if (mention.id?.startsWith("az") === true && !naming) inAzerbaijan.push(`${mention.text} → ${mention.id}`);
    }
  print(
    "US news that does not name the country",
    `${articles} articles, ${inAzerbaijan.length} places in Azerbaijan found: ${inAzerbaijan.join(", ")}\n`,
  );
  rmSync(work, { recursive: true });
}

/** Finds the places of a folder of articles and writes mentions.jsonl; returns its path. */
function findIn({ read, find }: { read: TextReader; find: PlaceFinder }, folder: string, out: string): string {
  const lines: string[] = [];
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".txt")))
    for (const { mention } of find(read(readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, ""))))
      lines.push(JSON.stringify({ articleId: file.slice(0, -4), ...mention }));
  writeFileSync(out, `${lines.join("\n")}\n`);
  return out;
}

function tool(name: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(tools, name), ...args], { encoding: "utf8" });
}

function print(title: string, text: string): void {
  process.stdout.write(`${title}\n${text}\n`);
}

/** Processor time of reading and of matching per 4.6 kB, by the number of names. Run under tsx it is a little slower than the built program. */
function bench(): void {
  const texts = newsFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith(".txt"))
      .map((f) => readFileSync(join(folder, f), "utf8")),
  );
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  for (const wanted of [5_000, 20_000, 100_000]) {
    const { read, find } = prepare(gazetteerOf(wanted));
    for (const text of texts) find(read(text));
    const reading = cpuOf(() => {
      for (const text of texts) read(text);
    });
    const both = cpuOf(() => {
      for (const text of texts) find(read(text));
    });
    const per = (ms: number): string => ((ms / size) * 4600).toFixed(3);
    process.stdout.write(
      `${wanted} names: reading ${per(reading)} ms, matching ${per(both - reading)} ms per 4.6 kB\n`,
    );
  }
}

/** The project's gazetteer cut down, or filled up with invented villages, to this many names. */
function gazetteerOf(count: number): CompiledGazetteer {
  const major = [...places].sort((a, b) => b.prominence - a.prominence);
  const kept = new Map(major.slice(0, count).map((p) => [p.id, p]));
  for (const place of [...kept.values()])
    for (let p = place.parent; p !== "" && !kept.has(p);) {
      const parent = places.find((q) => q.id === p);
      if (!parent) break;
      kept.set(p, parent);
      p = parent.parent;
    }
  const rows: PlaceRow[] = [...kept.values()];
  const fitting = names.filter((n) => kept.has(n.place)).slice(0, Math.max(0, count - rows.length));
  const syllables = ["qa", "ra", "sə", "lı", "bə", "yu", "mo", "xan", "dər", "şıx", "ço", "gü", "nə", "tə", "pə", "ağ"];
  for (let i = 0; rows.length + fitting.length < count; i++) {
    const name = `V${syllables[i % 16]}${syllables[(i >> 4) % 16]}${syllables[(i >> 8) % 16]}${syllables[(i >> 12) % 16]}`;
    rows.push({
      ...places[0],
      id: `az/invented/v${i}`,
      name,
      kind: "village",
      parent: "az",
      lat: null,
      lon: null,
      prominence: 20,
    });
  }
  return compileGazetteer(rows, fitting, letters);
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}
