import type { TokenRange } from "../model/recognition.js";
import { type AttributionContext, bucket, shapeAt, wordAt } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import type { ContentSide } from "./content-side.js";
import { kindOf } from "./cue-kind.js";
import type { AttributionModels } from "./models.js";
import { Shape } from "./shape.js";

/** A content never runs on over more sentences than this. */
const MAX_EXTENSION = 12;

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

/** The next stretch that a content could go on with: the sentence behind `after`, to the end of a quotation that opens it. */
export function nextStretch(context: AttributionContext, after: number): TokenRange | null {
  const { doc, phrases } = context;
  if (after >= doc.count) return null;
  const s = doc.sentenceOf[after - 1] + 1;
  if (s >= doc.sentenceCount) return null;
  const first = doc.sentenceStart[s];
  let end = doc.sentenceStart[s + 1];
  if (phrases.shape[first] === Shape.QuoteOpen) {
    const index = doc.quotationOf[first];
    const q = doc.quotations[index];
    if (q.close >= 0) end = Math.max(q.close + 1, first + 1);
    else {
      end = q.end;
      const reopened = context.reopenedBy[index] >= 0;
      if (!reopened) while (end > first + 1 && phrases.shape[end - 1] === Shape.Stop) end--;
    }
  }
  return { first, end };
}

/** Takes into `content` the sentences behind it that it goes on with. */
export function extendContent(
  context: AttributionContext,
  models: AttributionModels,
  cue: CueCandidate,
  side: ContentSide,
  content: TokenRange[],
  cuesIn: (first: number, end: number) => number,
  features: FeatureBuffer,
): void {
  // A cue inside a quotation reports nothing that stands behind it.
  const quotation = context.doc.quotationOf[cue.head];
  const close = quotation >= 0 ? context.doc.quotations[quotation].close : -1;
  const around = close >= 0 ? close : context.doc.count;
  for (let n = 0; n < MAX_EXTENSION; n++) {
    const last = content[content.length - 1];
    const after = Math.max(last.end, cue.end);
    const stretch = nextStretch(context, after);
    if (stretch === null || stretch.first > around) return;
    const sentenceEnd = context.doc.sentenceStart[context.doc.sentenceOf[stretch.end - 1] + 1];
    const outside = cuesIn(stretch.end, sentenceEnd);
    describeExtension(context, cue, side, last, stretch.first, stretch.end, outside, features);
    if (models.extension.score(features) <= 0) return;
    content.push(stretch);
  }
}
