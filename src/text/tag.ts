import type { TokenizedText } from "./document.js";
import { createClassFinder } from "./tag-classes.js";
import { FEATURE_COUNT, fillFeatures } from "./tag-features.js";
import type { TaggerModel } from "./tag-model.js";
import { advance, startSentence, type TaggingState } from "./tag-state.js";
import type { Vocabulary } from "./vocabulary.js";

export { parseTaggerModel, type TaggerModel } from "./tag-model.js";
export { Tag } from "./tag-set.js";

/** Tags a text: one {@link Tag} a token, valid for `[0, count)`. The array is reused by the next call. */
export type Tagger = (doc: TokenizedText) => Uint8Array;

/**
 * Prepares a tagger. Interns the model's words, so call it before `vocabulary.freeze()`.
 *
 * Left to right, greedy: a word with one possible tag takes it; otherwise the candidate of its class with the highest sum of weights
 * over {@link fillFeatures} wins. Numbers, punctuation and quotation marks are told by their token kind.
 */
export function createTagger(model: TaggerModel, vocabulary: Vocabulary): Tagger {
  const { weights, candidateStart, candidates } = model;
  const findClasses = createClassFinder(model, vocabulary);
  const features = new Int32Array(FEATURE_COUNT);
  const state: TaggingState = { previous: 0, before: 0, lastMain: 0, clause: 0 };
  let tags = new Uint8Array(1024);
  return (doc) => {
    const { count } = doc;
    if (tags.length < count) tags = new Uint8Array(count * 2);
    const classes = findClasses(doc);
    const { classOf } = classes;
    let sentence = -1;
    for (let i = 0; i < count; i++) {
      if (doc.sentenceOf[i] !== sentence) {
        sentence = doc.sentenceOf[i];
        startSentence(state);
      }
      const c = classOf[i + 2];
      let at = candidateStart[c];
      const last = candidateStart[c + 1] - 1;
      let tag = candidates[at];
      if (at < last) {
        fillFeatures(features, classes, i, state);
        let best = -0x7fffffff;
        for (; at <= last; at++) {
          const candidate = candidates[at];
          let score = 0;
          for (let f = 0; f < FEATURE_COUNT; f++) score += weights[features[f] + candidate];
          if (score > best) {
            best = score;
            tag = candidate;
          }
        }
      }
      tags[i] = tag;
      advance(state, tag, doc.kind[i]);
    }
    return tags;
  };
}
