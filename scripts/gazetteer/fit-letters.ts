/**
 * Fits the counts of the `letter` rows of gazetteer/letters.tsv on observed spellings: `npx tsx scripts/gazetteer/fit-letters.ts [pairs.tsv]`, where the table
 * has the columns surface and canonical. Each pair is aligned under the present counts, the correspondences on the cheapest path are counted (Viterbi
 * training), and `count` becomes (scaled) `prior` + observed; three rounds settle. Rows are never added or removed: which correspondences exist is the linguist's.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { alignLetters, alignmentCost } from "../../src/places/spelling/alignment.js";
import { parseLetters } from "../../src/places/spelling/letters.js";
import { comparable } from "../../src/places/spelling/normalise.js";
import { skeletonOf } from "../../src/places/spelling/skeleton.js";
import { readTable } from "./source-tables.js";

const LETTERS = "gazetteer/letters.tsv";
const ROUNDS = 3;
/** Nats per letter above which a pair is another name of the place, not a spelling of it. */
const ANOTHER_NAME = 1.6;
/** How much an observation counts against the prior of the table. */
const OBSERVED_WEIGHT = 1;
/** Share of the prior that is kept, so that refitting is no drift. */
const PRIOR_TOTAL = 40;

const pairsFile = process.argv[2] ?? "../shared/gazetteer-sources/variants-dev.tsv";
if (!existsSync(pairsFile)) throw new Error(`no table of spellings at ${pairsFile}`);
const pairs = readTable(pairsFile).filter((row) => row.canonical !== "" && !/\bNEG\b/.test(row.note));
let lines = readFileSync(LETTERS, "utf8").trimEnd().split("\n");
const prior = new Map(lines.filter((l) => l.startsWith("letter\t")).map((l) => [keyOf(l), Number(l.split("\t")[4])]));
const totals = new Map<string, number>();
for (const [key, count] of prior) totals.set(unitOf(key), (totals.get(unitOf(key)) ?? 0) + count);

let used = 0;
for (let round = 0; round < ROUNDS; round++) {
  const table = parseLetters(lines.join("\n"));
  const seen = new Map<string, number>();
  used = 0;
  for (const { surface, canonical } of pairs) {
    const name = comparable(canonical, table, false);
    const printed = comparable(surface, table, true);
    if (skeletonOf(name, table) !== skeletonOf(printed, table)) continue;
    if (alignmentCost(name, printed, table) > ANOTHER_NAME * name.length) continue;
    used++;
    for (const piece of alignLetters(name, printed, table)) {
      const key = `${piece.unit}\t${piece.printed}`;
      seen.set(key, (seen.get(key) ?? 0) + OBSERVED_WEIGHT);
    }
  }
  lines = lines.map((line) => {
    if (!line.startsWith("letter\t")) return line;
    const key = keyOf(line);
    const share = (prior.get(key) ?? 0) / (totals.get(unitOf(key)) ?? 1);
    const count = share * Math.min(PRIOR_TOTAL, totals.get(unitOf(key)) ?? 0) + (seen.get(key) ?? 0);
    return ["letter", ...key.split("\t"), Math.max(0.1, count).toFixed(1), prior.get(key) ?? 0].join("\t");
  });
}
writeFileSync(LETTERS, `${lines.join("\n")}\n`);
process.stdout.write(`${used} of ${pairs.length} pairs are spellings of the official name; counts fitted in ${ROUNDS} rounds\n`);

function keyOf(line: string): string {
  const [, from, to] = line.split("\t");
  return `${from}\t${to}`;
}

function unitOf(key: string): string {
  return key.split("\t")[0];
}
