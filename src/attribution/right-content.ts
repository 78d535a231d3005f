import { TokenMark } from "../model/recognition.js";
import { TokenKind } from "../text/document.js";
import { Tag } from "../text/tag.js";
import { type AttributionContext, bucket, shapeAt, tagAt, wordAt } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { Shape } from "./shape.js";

import { kindOf } from "./cue-kind.js";

const MAX_SKIP = 34;
const MAX_POINTS = 14;
/** A quotation is followed over so many paragraphs that open it again. */
export const MAX_PARAGRAPHS = 60;

/** Tokens at which a content right of the cue could begin; `from` is the end of the cue, or of a source behind it. */
export function listRightStarts(context: AttributionContext, cue: CueCandidate, from: number): number[] {
  const { doc, phrases, marks, tags, words } = context;
  const s = cue.sentence;
  const stop = doc.sentenceStart[s + 1];
  const list: number[] = [];
  // Whom it is from (*reported, citing a clerk, that …*), or what one does meanwhile (*told us, dismissing talk that …*), is not said.
  let inside: "citation" | "aside" | null = null;
  for (let i = from; i < stop && i - from <= MAX_SKIP && list.length < MAX_POINTS; i++) {
    const shape = phrases.shape[i];
    if (shape === Shape.Comma || shape === Shape.Colon || shape === Shape.Dash || shape === Shape.Stop) continue;
    // The end of a genitive (*next year | 's earnings*) opens nothing.
    if (doc.kind[i] === TokenKind.Clitic) continue;
    const last = i === from ? Shape.Edge : phrases.shape[i - 1];
    if (last === Shape.Comma)
      inside = words.citing.has(doc.word[i]) ? "citation" : tags[i] === Tag.VerbIng ? "aside" : null;
    if (inside === "citation" || (inside === "aside" && shape === Shape.That)) continue;
    const opens =
      i === from ||
      shape === Shape.That ||
      shape === Shape.QuoteOpen ||
      shape === Shape.Subordinator ||
      shape === Shape.Relative ||
      shape === Shape.To ||
      last === Shape.Comma ||
      last === Shape.Colon ||
      last === Shape.Dash ||
      last === Shape.Adverb ||
      (phrases.chunkStart[i] === i && phrases.chunkEnd[i - 1] === i) ||
      ((marks[i - 1] & TokenMark.Date) !== 0 && (marks[i] & TokenMark.Date) === 0);
    if (opens) list.push(i);
    if (shape === Shape.QuoteOpen) break;
  }
  // Behind a colon at the end of a line the content opens the next sentence.
  if (stop < doc.count && phrases.shape[stop - 1] === Shape.Colon) list.push(stop);
  return list;
}

/** Features of a content beginning at `start` right of the cue. */
export function describeRightStart(
  context: AttributionContext,
  cue: CueCandidate,
  from: number,
  start: number,
  features: FeatureBuffer,
): void {
  const T = 200;
  const s = cue.sentence;
  const kind = kindOf(cue);
  const { doc, phrases, marks } = context;
  let that = 0;
  let quote = 0;
  let colon = 0;
  for (let i = from; i < from + 24; i++) {
    const shape = shapeAt(context, i, s);
    if (shape === Shape.Edge) break;
    if (shape === Shape.That && that === 0) that = i < start ? 1 : i === start ? 2 : 3;
    if (shape === Shape.QuoteOpen && quote === 0) quote = i < start ? 1 : i === start ? 2 : 3;
    if (shape === Shape.Colon && colon === 0) colon = i < start ? 1 : 3;
  }
  let skippedVerbs = 0;
  for (let i = from; i < start && i < doc.count; i++) {
    if (phrases.shape[i] === Shape.FiniteVerb || phrases.shape[i] === Shape.Auxiliary) skippedVerbs++;
  }
  const shape = start < doc.count ? phrases.shape[start] : Shape.Edge;
  const distance = bucket(start - from);
  const lemma = cue.reading.lemmaHash;
  const passive = cue.passive ? 1 : 0;
  features.reset();
  features.add2(T + 1, shape, kind * 2 + passive);
  features.add2(T + 2, shape, lemma);
  features.add2(T + 3, distance, lemma);
  features.add2(T + 4, shape * 32 + shapeAt(context, start - 1, s), distance > 0 ? 1 : 0);
  features.add2(T + 5, shapeAt(context, from, s), shape * 16 + distance);
  features.add2(T + 6, wordAt(context, from, s), distance);
  features.add2(T + 8, that * 16 + quote * 4 + colon, distance > 0 ? 1 : 0);
  features.add2(T + 11, Math.min(skippedVerbs, 2), shape);
  features.add2(T + 13, wordAt(context, start, s), distance > 0 ? 1 : 0);
  features.add2(T + 14, tagAt(context, start, s) * 32 + tagAt(context, start + 1, s), distance > 0 ? 1 : 0);
  features.add2(T + 15, wordAt(context, start - 1, s), distance > 0 ? 1 : 0);
  features.add2(T + 17, marks[Math.min(from, doc.count - 1)] & TokenMark.Date, distance);
  features.addOwn(T + 19, shape, distance);
}

/**
 * Tokens before which a content that begins at `start` could end, the end of its sentence last; of its bracket where it stands in one.
 */
export function listRightEnds(context: AttributionContext, cue: CueCandidate, start: number): number[] {
  const { doc, phrases, marks, tags, enclosing, words } = context;
  const s = doc.sentenceOf[start];
  const bracket = enclosing[start];
  let stop = doc.sentenceStart[s + 1];
  if (bracket >= 0) for (stop = start + 1; enclosing[stop] === bracket || enclosing[stop] > bracket; stop++);
  // What a noun reports ends before the main verb: *reports of fire | were “one more lie”*.
  const endsAtVerb = cue.reading.entry.kind === "noun";
  const list: number[] = [];
  const opening = phrases.shape[start] === Shape.QuoteOpen ? doc.quotations[doc.quotationOf[start]] : undefined;
  const first = opening && opening.close > 0 && opening.close < stop ? opening.close : start + 1;
  for (let i = first; i < stop && list.length < MAX_POINTS; i++) {
    const shape = phrases.shape[i];
    if (enclosing[i] !== bracket) continue;
    if (shape === Shape.QuoteClose) {
      list.push(i + 1);
      continue;
    }
    const splits =
      (shape === Shape.Comma && (!words.goingOn.has(doc.word[i + 1]) || phrases.shape[i - 1] === Shape.QuoteClose)) ||
      shape === Shape.Coordinator ||
      shape === Shape.Dash ||
      shape === Shape.Semicolon ||
      shape === Shape.Bracket ||
      (shape === Shape.Subordinator && !words.goingOn.has(doc.word[i])) ||
      shape === Shape.QuoteOpen ||
      (endsAtVerb && (shape === Shape.FiniteVerb || shape === Shape.Auxiliary)) ||
      ((marks[i] & TokenMark.Date) !== 0 && (marks[i - 1] & TokenMark.Date) === 0) ||
      (shape === Shape.Preposition && (marks[i + 1] & TokenMark.Date) !== 0) ||
      (shape === Shape.Preposition && tags[i - 1] !== Tag.VerbPast && list.length < 4) ||
      (shape === Shape.OtherVerb &&
        tags[i] === Tag.VerbIng &&
        phrases.shape[i - 1] !== Shape.Preposition &&
        list.length < 6);
    if (splits && i > start && list[list.length - 1] !== i) list.push(i);
  }
  // The end of the sentence: before its stop, unless a quotation that the content opened closes there.
  let end = stop;
  const quotation = quotationOpenAt(context, start, stop);
  if (quotation !== null) end = quotation;
  else while (end > start + 1 && trailing(phrases.shape[end - 1], context, start, end - 1)) end--;
  const same = list.indexOf(end);
  if (same >= 0) list.splice(same, 1);
  list.push(end);
  return list;
}

/** The end of a content as far as the quotation around its cue goes: within that nothing is reported that stands behind it. */
export function withinQuotation(
  { doc, phrases }: AttributionContext,
  cue: CueCandidate,
  start: number,
  end: number,
): number {
  const around = doc.quotationOf[cue.head];
  const close = around >= 0 ? doc.quotations[around].close : -1;
  if (close <= start || close >= end) return end;
  return phrases.shape[close - 1] === Shape.Comma ? close - 1 : close;
}

/** A stop at the end is no part of an indirect content; a closing mark is, when its quotation opened inside. */
function trailing(shape: Shape, context: AttributionContext, start: number, at: number): boolean {
  if (shape === Shape.Stop || shape === Shape.Comma || shape === Shape.Colon) return true;
  if (shape === Shape.Bracket) return context.enclosing[at] >= 0 && context.enclosing[at] === context.enclosing[start];
  if (shape !== Shape.QuoteClose) return false;
  const q = context.doc.quotationOf[at];
  return q >= 0 && context.doc.quotations[q].open < start;
}

/** Where a quotation that opens in `[start, stop)` runs on beyond the sentence: the end of it, else null. */
function quotationOpenAt(context: AttributionContext, start: number, stop: number): number | null {
  const { doc, phrases } = context;
  const q = doc.quotationOf[stop - 1];
  if (q < 0) return null;
  const quotation = doc.quotations[q];
  if (quotation.open < start) return null;
  if (quotation.close >= stop) return quotation.close + 1;
  if (quotation.close >= 0) return null;
  // Never closed: a phrase quoted within a clause ends with its sentence …
  if (quotation.open !== start) return null;
  // … an utterance goes on to the end of the paragraph, or through the paragraphs that open it again.
  let last = quotation;
  for (let n = 0, k = context.reopenedBy[q]; k >= 0 && n < MAX_PARAGRAPHS; k = context.reopenedBy[k], n++)
    last = doc.quotations[k];
  let end = last.close >= 0 ? last.close + 1 : last.end;
  if (last.close < 0) while (end > start + 1 && phrases.shape[end - 1] === Shape.Stop) end--;
  return end;
}

/** Features of a content `[start, end)` right of the cue; `last`: `end` is the end of the sentence or of its quotation. */
export function describeRightEnd(
  context: AttributionContext,
  cue: CueCandidate,
  start: number,
  end: number,
  last: boolean,
  nextCue: number,
  features: FeatureBuffer,
): void {
  const T = 300;
  const { doc, phrases, marks } = context;
  const s = doc.sentenceOf[start];
  const kind = kindOf(cue);
  const opening = phrases.shape[start];
  let verbs = 0;
  let commas = 0;
  let openQuotes = 0;
  let semicolons = 0;
  for (let i = start; i < end && i < start + 80; i++) {
    const shape = phrases.shape[i];
    if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) verbs++;
    else if (shape === Shape.Comma) commas++;
    else if (shape === Shape.QuoteOpen) openQuotes++;
    else if (shape === Shape.QuoteClose) openQuotes--;
    else if (shape === Shape.Semicolon && openQuotes <= 0) semicolons = 1;
  }
  verbs = Math.min(verbs, 2);
  const at = last ? Shape.Edge : shapeAt(context, end, s);
  const after = last ? Shape.Edge : shapeAt(context, end + 1, s);
  const closed = phrases.shape[end - 1] === Shape.QuoteClose ? 1 : 0;
  const cueAhead = nextCue >= end ? bucket(nextCue - end) + 1 : 0;
  const q = doc.quotationOf[start];
  const whole = opening === Shape.QuoteOpen && q >= 0 && doc.quotations[q].close === end - 1 ? 1 : 0;
  const lemma = cue.reading.lemmaHash;
  const rest = last ? 0 : bucket(doc.sentenceStart[s + 1] - end);
  features.reset();
  features.add2(T, at * 32 + after, kind);
  features.add2(T + 3, at * 2 + whole, opening * 4 + closed);
  features.add2(T + 4, Math.max(-1, Math.min(openQuotes, 1)), at * 2 + closed);
  features.add2(T + 5, wordAt(context, end, s), last ? 1 : 0);
  features.add2(T + 6, wordAt(context, end + 1, s), at);
  features.add2(T + 7, tagAt(context, end + 1, s), at * 32 + tagAt(context, end + 2, s));
  features.add2(T + 8, cueAhead, at * 32 + after);
  features.add2(T + 9, cueAhead, last ? 1 : 0);
  features.add2(T + 10, bucket(end - start), last ? 1 : 0);
  features.add2(T + 11, bucket(end - start), opening * 4 + kind);
  features.add2(T + 12, rest, at);
  features.add2(T + 13, lemma, last ? 1 : 0);
  features.add2(T + 15, Math.min(commas, 4), at * 2 + (last ? 1 : 0));
  features.add2(T + 16, shapeAt(context, end - 1, s), at);
  features.add2(T + 17, verbs, at * 32 + after);
  features.add2(T + 18, !last && (marks[end] & TokenMark.Date) !== 0 ? 1 : 0, at);
  features.add2(T + 20, wordAt(context, end, s), opening * 4 + verbs);
  features.add2(T + 22, wordAt(context, start, s), at);
  features.add2(T + 24, wordAt(context, end, s), wordAt(context, end + 1, s));
  features.add2(T + 32, semicolons, opening * 4 + kind);
  features.addOwn(T + 33, semicolons, at * 2 + (last ? 1 : 0));
  if (at === Shape.Coordinator || after === Shape.Coordinator) {
    // *denied X and announced Y*: a verb of the cue's own form behind the coordinator belongs to the cue's subject.
    const second = at === Shape.Coordinator ? end + 1 : end + 2;
    const parallel = tagAt(context, second, s) === tagAt(context, cue.first, cue.sentence) ? 1 : 0;
    features.add2(T + 26, parallel * 2 + (cueAhead > 0 && cueAhead <= 3 ? 1 : 0), opening);
  }
}
