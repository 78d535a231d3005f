import { TokenMark } from "../model/recognition.js";
import { TokenFlag } from "../text/document.js";
import { type AttributionContext, bucket, shapeAt, tagAt, wordAt } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { Shape } from "./shape.js";

const T = 1;
const KINDS = { verb: 0, noun: 1, preposition: 2, mark: 3 } as const;
const FORMS = { base: 0, third: 1, past: 2, participle: 3, gerund: 4 } as const;

/** A quotation of fewer words is a name or a scare quote rather than an utterance. */
const UTTERANCE_WORDS = 4;

function isUtterance(context: AttributionContext, mark: number): boolean {
  const q = context.doc.quotationOf[mark];
  return q >= 0 && context.doc.quotations[q].end - context.doc.quotations[q].first >= UTTERANCE_WORDS;
}

/** Behind the last semicolon before the cue: what stands beyond it has its own verbs and quotations. */
function clauseStart(context: AttributionContext, first: number, sentenceStart: number): number {
  for (let i = first - 1; i >= sentenceStart; i--) if (context.phrases.shape[i] === Shape.Semicolon) return i + 1;
  return sentenceStart;
}

/** The first semicolon behind the cue, or the end of the sentence. */
function clauseEnd(context: AttributionContext, end: number, sentenceEnd: number): number {
  for (let i = end; i < sentenceEnd; i++) if (context.phrases.shape[i] === Shape.Semicolon) return i;
  return sentenceEnd;
}

/**
 * What stands behind the circumstances of saying: dates, adverbs and prepositional phrases from `from` on are skipped. A reporting clause
 * that then ends (`…, the ministry said in a statement on Monday.`) leaves no content to the right.
 */
function shapeBehindCircumstances(context: AttributionContext, from: number, sentence: number): Shape {
  const { phrases, marks } = context;
  let i = from;
  for (let steps = 0; steps < 12; steps++) {
    const shape = shapeAt(context, i, sentence);
    if (shape === Shape.Edge || shape === Shape.Stop) return Shape.Stop;
    if ((marks[i] & TokenMark.Date) !== 0 || shape === Shape.Adverb) i++;
    else if (shape === Shape.Nominal && (marks[i + 1] & TokenMark.Date) !== 0) i++;
    else if (shape === Shape.Preposition && shapeAt(context, i + 1, sentence) !== Shape.Edge) {
      if ((marks[i + 1] & TokenMark.Date) !== 0) i++;
      else if (phrases.chunkStart[i + 1] === i + 1) i = phrases.chunkEnd[i + 1];
      else return shape;
    } else return shape;
  }
  return Shape.Other;
}

/** Features of the decision whether a candidate is a cue, and on which side its content stands. */
export function describeCue(context: AttributionContext, cue: CueCandidate, features: FeatureBuffer): void {
  const { doc, phrases } = context;
  const s = cue.sentence;
  const { first, end, head } = cue;
  const start = clauseStart(context, first, doc.sentenceStart[s]);
  const stop = clauseEnd(context, end, doc.sentenceStart[s + 1]);
  const kind = KINDS[cue.reading.entry.kind];
  const form = FORMS[cue.reading.form] * 8 + kind + (cue.passive ? 64 : 0);
  const lemma = cue.reading.lemmaHash;
  const headTag = tagAt(context, head, s);

  // The noun phrase left of the cue (its closing comma skipped) and what stands before it.
  let subjectEnd = first;
  if (shapeAt(context, first - 1, s) === Shape.Comma) subjectEnd = first - 1;
  const subjectStart =
    subjectEnd > start && phrases.chunkStart[subjectEnd - 1] >= 0 ? phrases.chunkStart[subjectEnd - 1] : subjectEnd;
  const hasSubject = subjectStart < subjectEnd;
  let left = shapeAt(context, subjectStart - 1, s);
  if (left === Shape.Comma && shapeAt(context, subjectStart - 2, s) === Shape.QuoteClose) left = Shape.QuoteClose;
  const subjectHead = hasSubject ? wordAt(context, subjectEnd - 1, s) : 2;
  const subjectTag = hasSubject ? tagAt(context, subjectEnd - 1, s) : 30;

  // The noun phrase right of the cue and what stands behind it.
  const next = shapeAt(context, end, s);
  const objectEnd = end < stop && phrases.chunkStart[end] === end ? phrases.chunkEnd[end] : end;
  const right = shapeAt(context, objectEnd, s);

  let thatAt = 0;
  let quoteAt = 0;
  let verbsRight = 0;
  for (let i = end; i < stop && i < end + 24; i++) {
    const shape = phrases.shape[i];
    if (shape === Shape.That && thatAt === 0 && verbsRight === 0) thatAt = bucket(i - end) + 1;
    if (shape === Shape.QuoteOpen && quoteAt === 0 && (i === end || isUtterance(context, i)))
      quoteAt = bucket(i - end) + 1;
    if ((shape === Shape.FiniteVerb || shape === Shape.Auxiliary) && verbsRight < 2) verbsRight++;
  }
  let verbsLeft = 0;
  let quoteLeft = 0;
  let commasLeft = 0;
  for (let i = first - 1; i >= start && i > first - 40; i--) {
    const shape = phrases.shape[i];
    if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) verbsLeft = Math.min(verbsLeft + 1, 2);
    else if (shape === Shape.QuoteClose && isUtterance(context, i)) quoteLeft = 1;
    else if (shape === Shape.Comma) commasLeft = Math.min(commasLeft + 1, 3);
  }
  const inQuote = doc.quotationOf[head] >= 0 ? 1 + Math.min(doc.quotations[doc.quotationOf[head]].depth, 1) : 0;
  const toEnd = stop - end;
  const endsHere = toEnd <= 1 ? 0 : objectEnd >= stop - 1 ? 1 : 2;
  const lastMark = doc.word[stop - 1];
  const tail = shapeBehindCircumstances(context, end, s);
  const tailBehindObject = objectEnd > end ? shapeBehindCircumstances(context, objectEnd, s) : Shape.Edge;

  features.reset();
  features.add(T, kind);
  features.add2(T + 2, lemma, headTag);
  features.add2(T + 3, form, headTag);
  features.add2(T + 6, wordAt(context, end, s), kind);
  features.add2(T + 8, tagAt(context, end, s), tagAt(context, end + 1, s) * 4 + kind);
  features.add2(T + 9, wordAt(context, end + 1, s), kind);
  features.add2(T + 10, wordAt(context, first - 1, s), kind);
  features.add2(T + 13, inQuote, kind);
  features.add2(T + 17, right, next * 4 + kind);
  features.add2(T + 19, endsHere, left * 4 + kind);
  features.add2(T + 20, endsHere, lemma);
  features.add2(T + 22, subjectTag, next * 4 + kind);
  features.add2(T + 23, subjectTag, left * 4 + kind);
  features.add2(T + 24, thatAt, form);
  features.add2(T + 25, thatAt > 0 ? 1 : 0, lemma);
  features.add2(T + 26, quoteAt, kind * 2 + (quoteAt > 0 && next === Shape.QuoteOpen ? 1 : 0));
  features.add2(T + 27, quoteAt > 0 ? 1 : 0, lemma);
  features.add2(T + 28, verbsRight, next * 4 + kind);
  features.add2(T + 29, verbsRight, lemma);
  features.add2(T + 30, verbsLeft * 4 + commasLeft, kind * 2 + quoteLeft);
  features.add2(T + 32, (cue.modal ? 1 : 0) + (cue.negated ? 2 : 0) + (cue.infinitive ? 4 : 0), kind);
  features.add2(T + 34, wordAt(context, stop - 1, s), kind);
  features.add2(T + 35, bucket(first - start), kind * 16 + left);
  features.add2(T + 36, bucket(toEnd), kind);
  features.add2(T + 38, context.marks[Math.min(end, doc.count - 1)], next * 4 + kind);
  features.add2(T + 39, shapeAt(context, first - 1, s), lemma);
  features.add2(T + 40, shapeAt(context, first - 1, s) * 32 + next, form);
  features.add2(T + 43, cue.apart >= 0 ? 1 : 0, lemma);
  features.add2(T + 44, lastMark === context.words.stop ? 1 : 0, left * 4 + endsHere);
  features.add2(T + 48, wordAt(context, start, s), kind);
  features.add2(T + 56, tail, lemma);
  features.add2(T + 58, tail * 32 + next, form);
  features.add2(T + 60, tailBehindObject, lemma);
  features.add2(T + 61, tail * 4 + verbsLeft, subjectTag);
  features.addOwn(T + 66, kind, inQuote);
  features.addOwn(T + 67, form, inQuote);
  features.addOwn(T + 68, left, form);
  features.addOwn(T + 69, lemma, inQuote > 0 ? 1 : 0);
  features.addOwn(T + 70, next, form);
  features.addOwn(T + 71, subjectTag * 32 + left, form);
  features.addOwn(T + 72, verbsLeft, inQuote * 4 + kind);
  features.addOwn(T + 73, tail * 32 + left, kind);
  features.addOwn(T + 74, subjectHead, kind);
  if (kind === 3) {
    features.add2(T + 49, bucket(first - start), bucket(stop - end));
    features.add2(T + 50, next, subjectTag);
    features.add2(
      T + 51,
      start === 0 || (doc.flags[start] & TokenFlag.LineBreak) !== 0 ? 1 : 0,
      bucket(first - start) * 4 + verbsLeft,
    );
    features.add2(T + 52, lastMark === context.words.stop ? 1 : 0, verbsLeft * 4 + verbsRight);
    features.add2(T + 53, lemma, subjectTag * 32 + subjectStart - start);
    const wordsRight = stop - end;
    features.add2(T + 62, lemma, (objectEnd >= stop - 1 ? 1 : 0) * 32 + tagAt(context, objectEnd - 1, s));
    features.add2(T + 63, lemma, bucket(wordsRight) * 16 + bucket(first - start));
    features.add2(T + 64, next, (subjectStart === start ? 1 : 0) * 32 + subjectTag);
    features.add2(T + 65, (subjectStart === start ? 1 : 0) + (objectEnd >= stop - 1 ? 2 : 0), lemma);
    features.add2(T + 54, lemma, bucket(stop - end) * 4 + (lastMark === context.words.stop ? 1 : 0));
  }
}
