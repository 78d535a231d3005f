/**
 * Fits the calibration in src/attribution/settings.ts: how likely a claim is found with the right source, given the probabilities of its
 * steps. Needs models that have not seen the articles they are scored on:
 *   tsx scripts/fit-attribution.ts --folds 3 --hold-all --out FOLDS
 *   tsx scripts/fit-confidence.ts FOLDS
 * Prints the constants and a reliability table. Works where ../shared stands beside the project.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createAttributionFinder } from "../src/attribution/find-attributions.js";
import { loadAttributionModels, type StoredAttributionModels } from "../src/attribution/models.js";
import { attributionSettings } from "../src/attribution/settings.js";
import { createDateFinder } from "../src/dates/find-dates.js";
import { circumstances } from "../src/languages/en/circumstances.js";
import { dates } from "../src/languages/en/dates.js";
import { functionWords } from "../src/languages/en/function-words.js";
import { reading } from "../src/languages/en/reading.js";
import { TokenMark, type TokenRange } from "../src/model/recognition.js";
import type { Span } from "../src/model/span.js";
import { createTextReader } from "../src/text/read-text.js";
import { createTagger } from "../src/text/tag.js";
import { parseTaggerModel } from "../src/text/tag-model.js";
import { Vocabulary } from "../src/text/vocabulary.js";
import { buildCueLexicon } from "./build-cues.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const shared = path.resolve(root, "..", "shared");

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly meta: { readonly publishedAt?: string };
  readonly attributions: readonly { readonly source: Span[]; readonly cue: Span[]; readonly content: Span[] }[];
}
interface Sample {
  /** Log-odds of cue, source and bounds; 1 where nested. */
  readonly x: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Weight of a claim of our own articles beside one of PolNeAR: they are fewer, but what the product is for. */
const OWN_WEIGHT = 1.1;

const overlap = (a: readonly Span[], b: readonly Span[]): number => {
  let n = 0;
  for (const [s, e] of a) for (const [x, y] of b) n += Math.max(0, Math.min(e, y) - Math.max(s, x));
  return n;
};
const size = (a: readonly Span[]): number => a.reduce((n, [s, e]) => n + e - s, 0);
const f1 = (a: readonly Span[], b: readonly Span[]): number =>
  a.length === 0 && b.length === 0 ? 1 : (2 * overlap(a, b)) / Math.max(1, size(a) + size(b));

function finderFor(stored: StoredAttributionModels) {
  const vocabulary = new Vocabulary();
  const read = createTextReader(reading, vocabulary);
  const tag = createTagger(
    parseTaggerModel(readFileSync(path.join(root, "src/languages/en/tagger-model.bin"))),
    vocabulary,
  );
  const findDates = createDateFinder(dates, vocabulary);
  const find = createAttributionFinder(
    {
      cues: buildCueLexicon(path.join(root, "src/languages/en/cues.tsv")),
      models: loadAttributionModels(stored),
      circumstances,
      functionWords,
      ...attributionSettings,
    },
    vocabulary,
  );
  vocabulary.freeze();
  return (gold: Gold) => {
    const doc = read(gold.text);
    const marks = new Uint8Array(doc.count + 1);
    for (const d of findDates(doc, { publishedAt: gold.meta.publishedAt ?? null }))
      for (let i = d.first; i < d.end; i++) marks[i] |= TokenMark.Date;
    const spans = (ranges: readonly TokenRange[]): Span[] =>
      ranges.map((r): Span => [doc.start[r.first], doc.end[r.end - 1]]);
    return find(doc, tag(doc), marks, { explain: true }).map((a) => ({
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
      x: [
        ...a.features.slice(0, 3).map((f) => f.weight),
        a.features.some((f) => f.name === "it stands inside another claim") ? 1 : 0,
      ],
    }));
  };
}

function collect(stored: StoredAttributionModels, gold: readonly Gold[], weight: number): Sample[] {
  const find = finderFor(stored);
  return gold.flatMap((g) =>
    find(g).map((claim): Sample => {
      const found = g.attributions.find((a) => overlap(a.cue, claim.cue) > 0 && f1(a.content, claim.content) >= 0.5);
      return { x: claim.x, weight, right: found !== undefined && f1(found.source, claim.source) >= 0.5 };
    }),
  );
}

/** Logistic regression by gradient descent: five numbers, convex. */
function fit(samples: readonly Sample[]): number[] {
  const w = [0, 0.5, 0.2, 0.2, 0];
  const total = samples.reduce((n, s) => n + s.weight, 0);
  for (let step = 0; step < 4000; step++) {
    const gradient = [0, 0, 0, 0, 0];
    for (const { x, right, weight } of samples) {
      const error = weight * (predict(w, x) - (right ? 1 : 0));
      gradient[0] += error;
      x.forEach((value, i) => (gradient[i + 1] += error * value));
    }
    for (let i = 0; i < w.length; i++) w[i] -= (0.2 * gradient[i]) / total;
  }
  return w;
}

const predict = (w: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + w[i + 1] * value, w[0])));

function reliability(name: string, samples: readonly Sample[], w: readonly number[]): void {
  console.log(`${name}: ${String(samples.length)} claims`);
  let ece = 0;
  for (let low = 0; low < 1; low += 0.1) {
    const band = samples.filter((s) => predict(w, s.x) >= low && predict(w, s.x) < low + 0.1);
    if (band.length === 0) continue;
    const stated = band.reduce((n, s) => n + predict(w, s.x), 0) / band.length;
    const right = band.filter((s) => s.right).length / band.length;
    ece += (band.length / samples.length) * Math.abs(stated - right);
    console.log(
      `  ${low.toFixed(1)}–${(low + 0.1).toFixed(1)}  ${String(band.length).padStart(6)} claims  stated ${(100 * stated).toFixed(1)}  right ${(100 * right).toFixed(1)}`,
    );
  }
  console.log(`  expected calibration error ${(100 * ece).toFixed(1)} %`);
}

const tools = (await import(pathToFileURL(path.join(shared, "tools/brat.mjs")).href)) as {
  readGold: (where: { gold?: string; textDir?: string; annDir?: string }) => { docs: Gold[] };
};
const own = ["../shared/seeds-gold", "../shared/dev-gold", "corpus/gold", "corpus/training"].flatMap(
  (gold) => tools.readGold({ gold: path.join(root, gold) }).docs,
);
const polnear = tools.readGold({
  textDir: path.join(shared, "polnear/train/text"),
  annDir: path.join(shared, "polnear/train/attributions"),
}).docs;
const usable = (g: Gold): Gold => ({
  ...g,
  attributions: g.attributions.filter((a) => a.cue.length > 0 && a.content.length > 0),
});
const ownSamples: Sample[] = [];
const polnearSamples: Sample[] = [];
for (let k = 0; k < 3; k++) {
  const { held, models } = JSON.parse(readFileSync(`${process.argv[2]}.${String(k)}`, "utf8")) as {
    held: string[];
    models: StoredAttributionModels;
  };
  const ids = new Set(held);
  ownSamples.push(...collect(models, own.filter((g) => ids.has(g.id)).map(usable), OWN_WEIGHT));
  polnearSamples.push(...collect(models, polnear.filter((g) => ids.has(g.id)).map(usable), 1));
}
const w = fit([...ownSamples, ...polnearSamples]);
console.log(
  `calibration: { bias: ${w[0].toFixed(3)}, cue: ${w[1].toFixed(3)}, source: ${w[2].toFixed(3)}, bounds: ${w[3].toFixed(3)}, nested: ${w[4].toFixed(3)} }`,
);
reliability("own articles, held out", ownSamples, w);
reliability("PolNeAR train, held out", polnearSamples, w);
