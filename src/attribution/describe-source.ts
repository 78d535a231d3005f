import { type AttributionContext, bucket, shapeAt, tagAt, wordAt } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";
import type { ContentSide } from "./content-side.js";

/** First template number of source features; each step of the model has a hundred numbers of its own. */
const T = 100;

/** Features of one source candidate of a cue. */
export function describeSource(
  context: AttributionContext,
  cue: CueCandidate,
  side: ContentSide,
  candidate: SourceCandidate,
  features: FeatureBuffer,
): void {
  const { phrases } = context;
  const { place, first, end } = candidate;
  const s = cue.sentence;
  const situation = side * 2 + (cue.passive ? 1 : 0);
  const { kind } = cue.reading.entry;
  const kindCode =
    kind === "verb"
      ? cue.reading.form === "gerund"
        ? 4
        : cue.infinitive
          ? 5
          : cue.passive
            ? 6
            : 0
      : kind === "noun"
        ? 1
        : kind === "mark"
          ? 2
          : 3;
  features.reset();
  features.add2(T, place, kindCode);
  features.add2(T + 1, place, situation * 8 + kindCode);
  features.add2(T + 2, place, cue.reading.lemmaHash);
  features.add2(T + 3, place, shapeAt(context, cue.first - 1, s) * 32 + shapeAt(context, cue.end, s));
  if (place === SourcePlace.None) {
    features.add2(T + 4, tagAt(context, cue.first - 1, s), kindCode);
    features.add2(T + 6, wordAt(context, cue.first - 1, s), kindCode);
    features.add2(T + 29, shapeAt(context, cue.end, s), situation);
    return;
  }
  let verbs = 0;
  let commas = 0;
  let relatives = 0;
  let nominals = 0;
  let coordinators = 0;
  for (let i = first; i < end; i++) {
    const shape = phrases.shape[i];
    if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) verbs++;
    else if (shape === Shape.Comma || shape === Shape.Dash) commas++;
    else if (shape === Shape.Relative) relatives++;
    else if (shape === Shape.Coordinator) coordinators++;
    if (phrases.chunkStart[i] === i) nominals++;
  }
  const before = shapeAt(context, first - 1, s);
  const before2 = shapeAt(context, first - 2, s);
  const after = shapeAt(context, end, s);
  const headEnd = phrases.chunkEnd[first] > 0 ? Math.min(phrases.chunkEnd[first], end) : first + 1;
  const openVerb = verbs > 0 && relatives === 0 ? 1 : 0;
  features.add2(T + 8, place, before * 32 + after);
  features.add2(T + 9, place * 32 + before, before2);
  features.add2(T + 10, place, tagAt(context, first, s) * 32 + tagAt(context, first - 1, s));
  features.add2(T + 11, place, wordAt(context, first - 1, s));
  features.add2(T + 12, place, wordAt(context, first, s));
  features.add2(T + 13, place, wordAt(context, headEnd - 1, s));
  features.add2(T + 14, place, Math.min(verbs, 3) * 8 + Math.min(relatives, 2));
  features.add2(T + 15, place * 8 + Math.min(commas, 4), before);
  features.add2(T + 16, place * 8 + Math.min(nominals, 5), before);
  features.add2(T + 17, openVerb, place);
  features.add2(T + 19, tagAt(context, end - 1, s), place * 32 + after);
  features.add2(T + 20, wordAt(context, end, s), place);
  features.add2(T + 22, Math.min(coordinators, 2) * 8 + Math.min(commas, 3), place);
  features.add2(T + 24, commas % 2, place * 4 + (shapeAt(context, end, s) === Shape.Comma ? 1 : 0));
  features.add2(T + 25, situation, place * 32 + before);
  features.add2(T + 26, tagAt(context, headEnd, s), place * 32 + tagAt(context, headEnd - 1, s));
  if (place === SourcePlace.EarlierSubject || place === SourcePlace.Shared) {
    features.add2(T + 27, place, bucket(cue.first - end));
    features.add2(T + 28, shapeAt(context, cue.first - 1, s), place * 8 + kindCode);
    features.add2(T + 30, wordAt(context, cue.first - 1, s), place);
  }
  features.addOwn(T + 36, place, before * 32 + after);
  features.addOwn(T + 37, place, Math.min(commas, 3) * 4 + Math.min(relatives, 1));
  const next = place === SourcePlace.Right || place === SourcePlace.By;
  if (next) {
    features.add2(T + 32, tagAt(context, end, s), tagAt(context, end + 1, s));
    features.add2(T + 33, after, shapeAt(context, end + 1, s) * 8 + side);
  } else {
    features.add2(T + 34, tagAt(context, first - 1, s), tagAt(context, first - 2, s) * 16 + place);
  }
}
