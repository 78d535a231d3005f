import type { TokenizedText } from "./document.js";
import { createClassFinder, PADDING, type TokenClasses } from "./tag-classes.js";
import { FEATURE_COUNT, fillFeatures } from "./tag-features.js";
import type { TaggerModel } from "./tag-model.js";
import { advance, correctTag, startSentence, type TaggingState } from "./tag-state.js";
import { Tag } from "./tag-set.js";
import type { Vocabulary } from "./vocabulary.js";

export { parseTaggerModel, type TaggerModel } from "./tag-model.js";
export { Tag } from "./tag-set.js";

/** Tags a text: one {@link Tag} a token, valid for `[0, count)`. The array is reused by the next call. */
export type Tagger = (doc: TokenizedText) => Uint8Array;

/** So many tokens behind the last one have no tag. */
const BEYOND = 64;

/**
 * Prepares a tagger. The vocabulary is the one that the texts are read with; it may be frozen before or after.
 *
 * Left to right, greedy: a word with one possible tag takes it; otherwise the candidate of its class with the highest sum of weights
 * over {@link fillFeatures} wins. Numbers, punctuation and quotation marks are told by their token kind.
 */
export function createTagger(model: TaggerModel, vocabulary: Vocabulary): Tagger {
  const findClasses = createClassFinder(model, vocabulary);
  const state: TaggingState = { previous: 0, before: 0, lastMain: 0, clause: 0 };
  let reused = new Uint8Array(1024);
  return (doc) => {
    if (reused.length < doc.count + BEYOND) reused = new Uint8Array((doc.count + BEYOND) * 2);
    tagTokens(reused, doc, findClasses(doc), model, state);
    // A rule that looks behind the last token must not see the article before.
    reused.fill(Tag.Other, doc.count, doc.count + BEYOND);
    return reused;
  };
}

const features = new Int32Array(FEATURE_COUNT);

function tagTokens(
  tags: Uint8Array,
  doc: TokenizedText,
  classes: TokenClasses,
  model: TaggerModel,
  state: TaggingState,
): void {
  const { count, kind, sentenceOf } = doc;
  const { classOf } = classes;
  const { candidateStart, candidates } = model;
  let sentence = -1;
  for (let i = 0; i < count; i++) {
    if (sentenceOf[i] !== sentence) {
      sentence = sentenceOf[i];
      startSentence(state);
    }
    const c = classOf[i + PADDING];
    const first = candidateStart[c];
    const end = candidateStart[c + 1];
    let tag = candidates[first];
    if (end - first > 1) {
      fillFeatures(features, classes, i, state);
      tag = correctTag(state, pickTag(model.weights, candidates, first, end));
    }
    tags[i] = tag;
    advance(state, tag, kind[i]);
  }
}

/** The tag of `candidates[first, end)` with the highest sum of weights. Written out because it is the innermost loop. */
function pickTag(weights: Int8Array, candidates: Uint8Array, first: number, end: number): number {
  const [f0, f1, f2, f3, f4] = [features[0], features[1], features[2], features[3], features[4]];
  const [f5, f6, f7, f8, f9] = [features[5], features[6], features[7], features[8], features[9]];
  let best = -0x7fffffff;
  let tag = 0;
  for (let at = first; at < end; at++) {
    const t = candidates[at];
    const score =
      weights[f0 + t] +
      weights[f1 + t] +
      weights[f2 + t] +
      weights[f3 + t] +
      weights[f4 + t] +
      weights[f5 + t] +
      weights[f6 + t] +
      weights[f7 + t] +
      weights[f8 + t] +
      weights[f9 + t];
    if (score > best) {
      best = score;
      tag = t;
    }
  }
  return tag;
}
