import { TokenMark, type TokenRange } from "../model/recognition.js";
import { TokenFlag, TokenKind } from "../text/document.js";
import { type AttributionContext, bucket, shapeAt, tagAt, wordAt } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { Shape } from "./shape.js";
import type { ContentSide } from "./content-side.js";

import { kindOf } from "./cue-kind.js";

import { MAX_PARAGRAPHS } from "./right-content.js";
/** A dateline has so many tokens at most. */
const MAX_DATELINE = 20;
const DASHES = new Set(["-", "–", "—"]);
const BULLETS = new Set(["-", "–", "—", "•", "*", "·", "▪"]);

/** Left pieces `[start, end)` of a content; `before` is the first token of the source, or of the cue where no source stands before it. */
export function listLeftPieces(context: AttributionContext, cue: CueCandidate, before: number): TokenRange[] {
  const { doc, phrases } = context;
  const s = cue.sentence;
  const sentenceStart = doc.sentenceStart[s];
  const ends: number[] = [];
  for (let i = before; i > sentenceStart && before - i <= 14 && ends.length < 4; i--) {
    const shape = phrases.shape[i - 1];
    if (shape === Shape.QuoteClose) {
      ends.push(i);
      break;
    }
    if (shape === Shape.Comma || shape === Shape.Dash) {
      ends.push(i - 1);
      if (phrases.shape[i - 2] === Shape.QuoteClose) break;
    } else if (i === before) ends.push(i);
  }
  const previous = doc.sentenceStart[s] - 1;
  if (before === sentenceStart && previous >= 0 && phrases.shape[previous] === Shape.QuoteClose)
    ends.push(sentenceStart);
  const pieces: TokenRange[] = [];
  for (const end of new Set(ends)) for (const first of listLeftStarts(context, cue, end)) pieces.push({ first, end });
  return pieces;
}

function listLeftStarts(context: AttributionContext, cue: CueCandidate, end: number): number[] {
  const { doc, phrases } = context;
  const s = doc.sentenceOf[end - 1];
  // Within a bracket, or a quotation, the content begins behind the mark that opens it at the earliest.
  const around = doc.quotationOf[cue.head];
  const open = around >= 0 ? doc.quotations[around].open : -1;
  const sentenceStart = Math.max(
    behindDateline(context, behindBullet(context, doc.sentenceStart[s])),
    context.enclosing[end - 1] + 1,
    open < end - 1 ? open + 1 : 0,
  );
  const starts: number[] = [];
  if (phrases.shape[end - 1] === Shape.QuoteClose) {
    let q = doc.quotations[doc.quotationOf[end - 1]];
    for (let n = 0; q.continues >= 0 && n < MAX_PARAGRAPHS; n++) q = doc.quotations[q.continues];
    starts.push(q.open);
    if (q.open < sentenceStart) {
      const outer = doc.sentenceStart[doc.sentenceOf[q.open]];
      if (outer < q.open) starts.push(outer);
      return starts;
    }
  }
  if (sentenceStart < end && !starts.includes(sentenceStart)) starts.push(sentenceStart);
  for (let i = sentenceStart + 1; i < end && starts.length < 10; i++) {
    const shape = phrases.shape[i - 1];
    const opens =
      shape === Shape.Comma ||
      shape === Shape.Semicolon ||
      shape === Shape.Colon ||
      shape === Shape.Dash ||
      (shape === Shape.Coordinator && phrases.shape[i] !== Shape.Comma) ||
      phrases.shape[i] === Shape.QuoteOpen;
    if (opens && !starts.includes(i)) starts.push(i);
  }
  return starts;
}

/** Behind the mark that makes a line a point of a list (`- `, `• `), which is no part of what is said. */
function behindBullet({ doc }: AttributionContext, first: number): number {
  const opensLine = first === 0 || (doc.flags[first] & TokenFlag.LineBreak) !== 0;
  const isMark = opensLine && BULLETS.has(doc.text.slice(doc.start[first], doc.end[first]));
  return isMark && (doc.flags[first + 1] & TokenFlag.SpaceBefore) !== 0 ? first + 1 : first;
}

/** Behind the dash of *OSLO, Norway, Aug 24 (Agency) - *: capitals, dates and marks alone before it; `first` where there is none. */
function behindDateline({ doc, marks, phrases }: AttributionContext, first: number): number {
  const opensLine = first === 0 || (doc.flags[first] & TokenFlag.LineBreak) !== 0;
  if (!opensLine || (marks[first] & TokenMark.Place) === 0) return first;
  const end = Math.min(doc.sentenceStart[doc.sentenceOf[first] + 1], first + MAX_DATELINE);
  for (let t = first + 1; t < end - 1; t++) {
    const spaced = (doc.flags[t] & doc.flags[t + 1] & TokenFlag.SpaceBefore) !== 0;
    if (doc.kind[t] === TokenKind.Punctuation && spaced && DASHES.has(doc.text[doc.start[t]])) return t + 1;
    const shape = phrases.shape[t];
    const named = (doc.flags[t] & TokenFlag.Capital) !== 0 || (marks[t] & TokenMark.Date) !== 0;
    const mark = shape === Shape.Comma || shape === Shape.Bracket || shape === Shape.Stop;
    if (!named && !mark && doc.kind[t] !== TokenKind.Number) return first;
  }
  return first;
}

/** Features of a left piece. `cuesInside`: likely cues in it; what another cue reports is seldom this one's content. */
export function describeLeftPiece(
  context: AttributionContext,
  cue: CueCandidate,
  side: ContentSide,
  before: number,
  piece: TokenRange,
  cuesInside: number,
  features: FeatureBuffer,
): void {
  const T = 400;
  const { doc, phrases } = context;
  const { first, end } = piece;
  const s = doc.sentenceOf[first];
  const kind = kindOf(cue);
  let verbs = 0;
  let opens = 0;
  let commas = 0;
  let semicolons = 0;
  for (let i = first; i < end && i < first + 80; i++) {
    const shape = phrases.shape[i];
    if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) verbs++;
    else if (shape === Shape.QuoteOpen) opens++;
    else if (shape === Shape.QuoteClose) opens--;
    else if (shape === Shape.Comma) commas++;
    else if (shape === Shape.Semicolon && opens <= 0) semicolons = 1;
  }
  verbs = Math.min(verbs, 2);
  const atStart = first === doc.sentenceStart[s] ? 1 : 0;
  const startShape = phrases.shape[first];
  const beforeStart = shapeAt(context, first - 1, s);
  const endShape = phrases.shape[end - 1];
  const endMark = end < doc.count ? phrases.shape[end] : Shape.Edge;
  const q = doc.quotationOf[end - 1];
  const whole =
    startShape === Shape.QuoteOpen && endShape === Shape.QuoteClose && q >= 0 && doc.quotations[q].open >= first
      ? 1
      : 0;
  const gap = bucket(before - end);
  features.reset();
  features.add2(T, atStart * 2 + whole, side * 4 + kind);
  features.add2(T + 1, startShape * 32 + beforeStart, atStart);
  features.add2(T + 2, endShape * 32 + endMark, gap);
  features.add2(T + 3, verbs, atStart * 16 + gap);
  features.add2(T + 4, Math.max(-1, Math.min(1, opens)), startShape * 2 + atStart);
  features.add2(T + 5, wordAt(context, first, s), atStart);
  features.add2(T + 6, wordAt(context, first - 1, s), startShape);
  features.add2(T + 7, bucket(end - first), atStart);
  features.add2(T + 8, gap, side * 32 + endMark);
  features.add2(T + 9, Math.min(commas, 4), atStart);
  features.add2(T + 11, tagAt(context, first, s), tagAt(context, first + 1, s) * 2 + atStart);
  features.add2(T + 13, endShape, endMark * 16 + gap);
  features.add2(T + 14, doc.sentenceOf[first] === cue.sentence ? 1 : 0, startShape);
  features.add2(T + 15, kind, verbs * 16 + gap);
  const others = Math.min(cuesInside, 2);
  features.add2(T + 18, others, atStart * 2 + whole);
  features.add2(T + 19, others, startShape * 32 + beforeStart);
  features.add2(T + 20, others, kind * 4 + side);
  features.add2(T + 21, semicolons, startShape * 2 + atStart);
  features.addOwn(T + 17, endMark, gap * 8 + side);
}
