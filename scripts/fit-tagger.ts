/**
 * Fits the tagger to a teacher's tags.
 *
 * usage: tsx scripts/fit-tagger.ts tokens FOLDER… > tokens.jsonl         the tokens of .txt and .tml files, for the teacher
 *        python scripts/fit-tagger-teacher.py SPACY_MODEL < tokens.jsonl > tagged.jsonl
 *        tsx scripts/fit-tagger.ts fit MODEL tagged.jsonl…               fits; a file named twice counts twice
 *        tsx scripts/fit-tagger.ts score MODEL tagged.jsonl…             agreement with the teacher, and the confusions
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createClassFinder, WordShape } from "../src/text/tag-classes.js";
import { FEATURE_COUNT, fillFeatures, WEIGHT_COUNT } from "../src/text/tag-features.js";
import { parseTaggerModel, serializeTaggerModel, type TaggerModel } from "../src/text/tag-model.js";
import { advance, correctTag, startSentence, type TaggingState } from "../src/text/tag-state.js";
import { buildLexicon } from "./fit-tagger-lexicon.js";
import { printScores } from "./fit-tagger-score.js";
import { readSilver, type SilverText } from "./fit-tagger-silver.js";
import { printTokens } from "./fit-tagger-texts.js";

const EPOCHS = 8;
/** Share of sentences that are learned once more as if set in capitals, as headlines are. */
const HEADLINE_SHARE = 0.04;
/** Weights beyond this share of the range are cut when they are rounded to 8 bits. */
const KEPT_QUANTILE = 0.9995;

interface Example {
  readonly silver: SilverText;
  readonly classOf: Uint16Array;
  readonly entryOf: Int32Array;
}

/** Averaged perceptron, greedy as the tagger itself; the same seed gives the same weights. */
function fitWeights(lexicon: TaggerModel, texts: readonly SilverText[]): Float64Array {
  const examples: Example[] = texts.map((silver) => {
    const { classOf, entryOf } = createClassFinder(lexicon, silver.doc.vocabulary)(silver.doc);
    return { silver, classOf: classOf.slice(), entryOf: entryOf.slice() };
  });
  const random = createRandom(7);
  const weights = new Float64Array(WEIGHT_COUNT);
  const drift = new Float64Array(WEIGHT_COUNT);
  const features = new Int32Array(FEATURE_COUNT);
  const state: TaggingState = { previous: 0, before: 0, lastMain: 0, clause: 0 };
  const { candidateStart, candidates } = lexicon;
  let step = 1;
  const learnSentence = (example: Example, first: number, end: number): number => {
    const { tags, doc } = example.silver;
    let errors = 0;
    startSentence(state);
    for (let i = first; i < end; i++) {
      const c = example.classOf[i + 2];
      let tag = candidates[candidateStart[c]];
      if (candidateStart[c + 1] - candidateStart[c] > 1) {
        fillFeatures(features, example, i, state);
        let best = -Infinity;
        let goldPossible = false;
        for (let at = candidateStart[c]; at < candidateStart[c + 1]; at++) {
          const candidate = candidates[at];
          goldPossible ||= candidate === tags[i];
          let score = 0;
          for (let f = 0; f < FEATURE_COUNT; f++) score += weights[features[f] + candidate];
          if (score > best) {
            best = score;
            tag = candidate;
          }
        }
        if (tag !== tags[i] && goldPossible) {
          errors++;
          for (let f = 0; f < FEATURE_COUNT; f++) {
            weights[features[f] + tags[i]]++;
            drift[features[f] + tags[i]] += step;
            weights[features[f] + tag]--;
            drift[features[f] + tag] -= step;
          }
        }
        step++;
        tag = correctTag(state, tag);
      }
      advance(state, tag, doc.kind[i]);
    }
    return errors;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    let errors = 0;
    for (const example of examples) {
      const { doc } = example.silver;
      for (let s = 0; s < doc.sentenceCount; s++) {
        const first = doc.sentenceStart[s];
        const end = doc.sentenceStart[s + 1];
        // The teacher takes most words of a headline for names.
        if (isHeadline(example, first, end)) continue;
        errors += learnSentence(example, first, end);
        if (random() < HEADLINE_SHARE) learnSentence(capitalize(example, first, end, lexicon), first, end);
      }
    }
    console.error(`epoch ${epoch + 1}: ${errors} errors`);
  }
  return weights.map((weight, k) => weight - drift[k] / step);
}

function isHeadline({ entryOf }: Example, first: number, end: number): boolean {
  let initials = 0;
  for (let i = first; i < end; i++) if ((entryOf[i + 2] & 3) === WordShape.Initial) initials++;
  return initials * 2 > end - first;
}

/** The same sentence with every word of letters in the shape of headlines. */
function capitalize(example: Example, first: number, end: number, { tuples, tupleOf }: TaggerModel): Example {
  const classOf = example.classOf.slice();
  const entryOf = example.entryOf.slice();
  for (let i = first; i < end; i++) {
    const index = entryOf[i + 2] >> 2;
    if (entryOf[i + 2] === 0 || example.silver.doc.kind[i] !== 1) continue;
    entryOf[i + 2] = index * 4 + WordShape.Initial;
    classOf[i + 2] = tuples[tupleOf[index] * 4 + WordShape.Initial];
  }
  return { silver: example.silver, classOf, entryOf };
}

function quantize(weights: Float64Array): Int8Array {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor(sizes.length * KEPT_QUANTILE)] ?? 1;
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round((w / top) * 127))));
}

function createRandom(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 0x100000000;
  };
}

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

const [command, ...rest] = process.argv.slice(2);
if (command === "tokens") printTokens(rest, (line) => process.stdout.write(`${line}\n`));
else if (command === "fit") {
  const silver = rest.slice(1).flatMap(readSilver);
  const lexicon = buildLexicon(silver, WEIGHT_COUNT);
  writeFileSync(rest[0], serializeTaggerModel({ ...lexicon, weights: quantize(fitWeights(lexicon, silver)) }));
} else if (command === "score") {
  printScores(parseTaggerModel(readFileSync(rest[0])), rest.slice(1).flatMap(readSilver));
} else {
  console.error("usage: fit-tagger.ts tokens FOLDER… | fit MODEL TAGGED… | score MODEL TAGGED…");
  process.exitCode = 2;
}
