import type { TokenRange } from "../model/recognition.js";
import { type AttributionContext, bucket, shapeAt, wordAt } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { Shape } from "./shape.js";
import type { ContentSide } from "./content-side.js";

import { kindOf } from "./cue-kind.js";

/** Features of the question whether a content goes on with the sentences `[first, end)` behind it. */
export function describeExtension(
  context: AttributionContext,
  cue: CueCandidate,
  side: ContentSide,
  lastPiece: TokenRange,
  first: number,
  end: number,
  cuesOutside: number,
  features: FeatureBuffer,
): void {
  const T = 500;
  const { doc, phrases } = context;
  const s = doc.sentenceOf[first];
  const q = doc.quotationOf[first];
  const opensQuote = phrases.shape[first] === Shape.QuoteOpen ? 1 : 0;
  const closesAt = q >= 0 && opensQuote === 1 ? doc.quotations[q].close : -1;
  const whole = closesAt >= 0 && closesAt >= end - 2 ? 1 : 0;
  const lastQuoted = phrases.shape[lastPiece.end - 1] === Shape.QuoteClose ? 1 : 0;
  const paragraph = (doc.flags[first] & 16) !== 0 ? 2 : (doc.flags[first] & 8) !== 0 ? 1 : 0;
  const adjacent = doc.sentenceOf[first] - cue.sentence;
  features.reset();
  features.add2(T, opensQuote * 2 + whole, paragraph * 4 + lastQuoted);
  features.add2(T + 1, Math.min(cuesOutside, 2), opensQuote * 8 + whole * 4 + paragraph);
  features.add2(T + 2, bucket(adjacent), side * 4 + opensQuote);
  features.add2(T + 3, side, opensQuote * 4 + lastQuoted * 2 + whole);
  features.add2(T + 4, cue.reading.lemmaHash, opensQuote);
  features.add2(T + 5, wordAt(context, opensQuote === 1 ? first + 1 : first, s), opensQuote);
  features.add2(T + 6, bucket(end - first), opensQuote * 2 + whole);
  features.add2(T + 7, phrases.shape[lastPiece.first], opensQuote * 4 + paragraph);
  features.add2(T + 8, kindOf(cue), opensQuote * 4 + paragraph);
  features.add2(T + 9, shapeAt(context, cue.end, cue.sentence), opensQuote * 4 + paragraph);
  features.addOwn(T + 11, opensQuote * 2 + whole, Math.min(cuesOutside, 2) * 4 + paragraph);
  features.addOwn(T + 12, lastQuoted * 2 + opensQuote, side * 4 + paragraph);
  // A colon at the end of a line announces the points of a list.
  if (phrases.shape[lastPiece.end] === Shape.Colon) features.add(T + 10, phrases.shape[first] * 4 + paragraph);
}
