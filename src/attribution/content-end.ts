import { TokenMark } from "../model/recognition.js";
import type { AttributionContext } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** A gloss in commas is no longer than this. */
const MAX_GLOSS = 14;

/** *claimed that …; that …, and that …*: where the next part of a list of that-clauses begins behind `end`, or -1. */
export function nextThatClause(context: AttributionContext, first: number, end: number): number {
  const { doc, phrases } = context;
  const { shape } = phrases;
  if (shape[first] !== Shape.That) return -1;
  let at = end;
  if (shape[at] === Shape.Semicolon || shape[at] === Shape.Comma) at++;
  if (shape[at] === Shape.Coordinator) at++;
  // …; that, she adds, is the bridge: a pronoun.
  const goesOn = at > end && shape[at] === Shape.That && shape[at + 1] !== Shape.Comma;
  return goesOn && doc.sentenceOf[at] === doc.sentenceOf[first] ? at : -1;
}

/** *Baku's claims that it took six villages | are untrue*: what a noun reports ends before the verb of which the noun is the subject. */
export function beforeMainVerb(context: AttributionContext, cue: CueCandidate, first: number, end: number): number {
  const { shape } = context.phrases;
  const complement = shape[first] === Shape.That || shape[first] === Shape.Preposition;
  if (cue.reading.entry.kind !== "noun" || !complement) return end;
  let verbs = shape[first] === Shape.That ? 1 : 0;
  for (let i = first + 1; i < end; i++) {
    const isVerb = shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary;
    if (isVerb) {
      const goesOn =
        shape[i - 1] === Shape.Auxiliary || shape[i - 1] === Shape.Adverb || shape[i - 1] === Shape.FiniteVerb;
      if (!goesOn && verbs-- === 0) return i;
    } else if (
      shape[i] !== Shape.Nominal &&
      shape[i] !== Shape.Pronoun &&
      shape[i] !== Shape.Preposition &&
      shape[i] !== Shape.Adverb &&
      shape[i] !== Shape.OtherVerb
    )
      return end;
  }
  return end;
}

/** *the council, which demanded a halt, | was to meet*: behind its comma the main clause goes on. */
export function beforeMainClause(
  { phrases: { shape } }: AttributionContext,
  source: SourceCandidate,
  first: number,
  end: number,
): number {
  if (source.place !== SourcePlace.Relative || shape[source.first - 1] !== Shape.Comma) return end;
  let open = 0;
  for (let i = first; i < end - 1; i++) {
    if (shape[i] === Shape.QuoteOpen) open++;
    else if (shape[i] === Shape.QuoteClose) open--;
    else if (shape[i] === Shape.Comma && open <= 0) {
      const next = shape[i + 1];
      if (next === Shape.FiniteVerb || next === Shape.Auxiliary) return i;
    }
  }
  return end;
}

/** *that they held heights near Halm, a village by the ford, | and controlled the road*: behind a gloss in commas the next verb goes on. */
export function goesOnBehindGloss(
  { doc, phrases: { shape }, words }: AttributionContext,
  end: number,
  nextCueAfter: (token: number) => number,
): boolean {
  if (shape[end] !== Shape.Comma || !words.indefinite.has(doc.word[end + 1])) return false;
  let i = end + 2;
  while (i < end + MAX_GLOSS && (shape[i] === Shape.Nominal || shape[i] === Shape.Preposition)) i++;
  if (shape[i] !== Shape.Comma || shape[i + 1] !== Shape.Coordinator) return false;
  i += 2;
  while (shape[i] === Shape.Adverb) i++;
  const isVerb = shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary;
  return isVerb && doc.sentenceOf[i] === doc.sentenceOf[end] && nextCueAfter(i - 1) !== i;
}

/**
 * *condemned “in the strongest terms” | the attack*: an object that stands right behind a quotation which only tells how; a that-clause of the
 * noun before it.
 */
export function leavesObject(
  { doc, marks, phrases, words }: AttributionContext,
  cue: CueCandidate,
  end: number,
  nextCueAfter: (token: number) => number,
): boolean {
  const { chunkEnd, chunkStart, shape } = phrases;
  // *rejected reports in the press | that it had lost*
  if (doc.word[end] === words.that && chunkStart[end - 1] >= 0) return true;
  // *rejected reports | in the press that it had lost*: the noun reports.
  const behind = shape[end] === Shape.Preposition && chunkStart[end + 1] === end + 1 ? chunkEnd[end + 1] : end;
  if (behind > end && doc.word[behind] === words.that && nextCueAfter(end - 2) === end - 1) return true;
  if (!cue.reading.entry.frames.includes("o") || shape[end - 1] !== Shape.QuoteClose) return false;
  // … “a game,” | the agency reported
  if (shape[end - 2] === Shape.Comma) return false;
  return chunkStart[end] === end && shape[end] === Shape.Nominal && (marks[end] & TokenMark.Date) === 0;
}

/**
 * Whether a that-clause, or what is behind *according to*, has its verb before `end`, where a comma ends it: *that Halm, a village by the
 * ford, | was flooded* goes on.
 */
export function hasVerb({ phrases }: AttributionContext, cue: CueCandidate, first: number, end: number): boolean {
  const { shape } = phrases;
  const isClause =
    shape[first] === Shape.That || (cue.reading.entry.kind === "preposition" && shape[first] === Shape.Nominal);
  if (!isClause || shape[end] !== Shape.Comma) return true;
  for (let i = first + 1; i < end; i++) if (shape[i] !== Shape.Nominal && shape[i] !== Shape.Preposition) return true;
  return false;
}
