import { TokenMark, type TokenRange } from "../model/recognition.js";
import { Tag } from "../text/tag.js";
import type { AttributionContext } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/**
 * Where what is said right of the cue begins, given the likeliest place for it: with the date that opens it, with the infinitive that the verb
 * governs, its negation, and who is told to do something.
 * @param from end of the reporting clause's core
 */
export function startOfContent(
  context: AttributionContext,
  cue: CueCandidate,
  from: number,
  likeliest: number,
): number {
  const first = fromInfinitive(context, cue, fromDatedFrame(context, cue, from, likeliest));
  return withPeopleTold(context, cue, withNegation(context, cue, first));
}

/** *were told by loudspeaker | not to graze*: the negation before an infinitive belongs to it. */
function withNegation(context: AttributionContext, cue: CueCandidate, first: number): number {
  const { phrases, tags } = context;
  return phrases.shape[first] === Shape.To && first - 1 >= cue.end && tags[first - 1] === Tag.Negation
    ? first - 1
    : first;
}

/** *tell | herdsmen to leave*: who is to do something belongs to what is said. */
function withPeopleTold({ phrases }: AttributionContext, cue: CueCandidate, first: number): number {
  const { chunkEnd, shape } = phrases;
  const told = cue.reading.entry.frames.includes("a") && !cue.passive;
  return told && shape[first] === Shape.To && chunkEnd[cue.end] === first ? cue.end : first;
}

/** *demanded | to make public the results*: what a verb governs as its infinitive begins with that. */
function fromInfinitive({ phrases, tags }: AttributionContext, cue: CueCandidate, first: number): number {
  const governs = cue.reading.entry.frames.includes("i") && !cue.passive;
  const infinitive = phrases.shape[cue.end] === Shape.To && tags[cue.end + 1] === Tag.VerbBase;
  return governs && infinitive && first > cue.end && phrases.shape[first] === Shape.Nominal ? cue.end : first;
}

/** *According to the miller, | on 27 October a goat drowned*: the date that opens the clause behind a preposition's source is of what was said. */
function fromDatedFrame(
  { marks, phrases }: AttributionContext,
  cue: CueCandidate,
  from: number,
  first: number,
): number {
  const { shape } = phrases;
  if (cue.reading.entry.kind !== "preposition" || shape[from] !== Shape.Comma || first <= from + 1) return first;
  return shape[from + 1] === Shape.Preposition && (marks[from + 2] & TokenMark.Date) !== 0 ? from + 1 : first;
}

/** Of the places where what is said may begin those before a verb of its own: *told the miners to wait and | told us that …*. */
export function beforeCoordinated(
  context: AttributionContext,
  cue: CueCandidate,
  starts: readonly number[],
  next: number,
): readonly number[] {
  const { phrases, tags } = context;
  const ownVerb = next > cue.end + 1 && phrases.shape[next - 1] === Shape.Coordinator && tags[next] === tags[cue.head];
  const own = ownVerb ? starts.filter((start) => start < next) : starts;
  return own.length > 0 ? own : starts;
}

/**
 * *in which | the parties are said to agree*, *In Halm, meanwhile, | houses have been promised*: what is said of a passive's subject begins with
 * that, not with what opens the clause.
 */
export function fromSubject(
  context: AttributionContext,
  cue: CueCandidate,
  source: SourceCandidate,
  piece: TokenRange,
): TokenRange {
  const { chunkStart, shape } = context.phrases;
  if (!cue.passive || piece.end > cue.first || shape[cue.first - 1] !== Shape.Nominal) return piece;
  // *…, the ministry was quoted as saying*: who is quoted speaks.
  if (source.place === SourcePlace.Left) return piece;
  let start = chunkStart[cue.first - 1];
  while (start > piece.first && (shape[start - 1] === Shape.Nominal || shape[start - 1] === Shape.Preposition)) start--;
  while (shape[start] === Shape.Preposition) start++;
  const before = shape[start - 1];
  // Four houses burned, | the reporter | was told: that is whom it was said to.
  if (before === Shape.Comma && cue.reading.entry.frames.includes("a")) {
    const first = start > piece.first ? piece.first : context.doc.sentenceStart[cue.sentence];
    for (let i = first; i < start - 1; i++)
      if (shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary) return { first, end: start - 1 };
  }
  if (chunkStart[cue.first - 1] <= piece.first) return piece;
  if (before === Shape.Relative) return { first: start, end: cue.first };
  if (before !== Shape.Comma || shape[piece.first] !== Shape.Preposition) return piece;
  for (let i = piece.first; i < start; i++)
    if (shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary || shape[i] === Shape.QuoteOpen) return piece;
  return { first: start, end: cue.first };
}
