import { TokenMark, type TokenRange } from "../../model/recognition.js";
import { TokenFlag } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import { SourcePlace } from "../list-sources.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { readTime } from "./read-time.js";
import { type Frame, scanFrame } from "./relative-frame.js";
import { StretchKind } from "./stretches.js";

/**
 * *The chamber went further on Monday. It called for …*, *In March a stranger rang up. “…,” he said*, *The mayor held a press conference on
 * Monday. He said …*: when, and on what occasion, the sentence before tells, where this one takes its subject up with a pronoun and that one
 * reports nothing itself. Null where it is no such sentence.
 *
 * @param reporting how many cues each sentence holds
 */
export function frameOfSentenceBefore(
  context: AttributionContext,
  words: CircumstanceWords,
  attribution: DecodedAttribution,
  reporting: ReadonlyMap<number, number>,
): Frame | null {
  const { doc, phrases } = context;
  const { cue } = attribution;
  const start = doc.sentenceStart[cue.sentence];
  if (!takesUp(context, attribution, start) || reporting.has(cue.sentence - 1)) return null;
  if (start < 3 || (doc.flags[start] & TokenFlag.LineBreak) !== 0 || phrases.shape[start - 1] !== Shape.Stop)
    return null;
  const first = doc.sentenceStart[cue.sentence - 1];
  const end = start - 1;
  const { venue } = scanFrame(context, words, cue, first, end);
  const held =
    venue !== null && words.holding.has(doc.word[venue.first - 1]) && isOneClause(phrases, first, venue.first);
  const opening = attribution.source.first > start ? openingTime(context, words, first, end) : null;
  const when = (isOneClause(phrases, first, end) ? closingTime(context, words, first, end) : null) ?? opening;
  return { when, venue: held ? venue : null };
}

/** *a house that she left | on 27 September*: a date that closes another clause is that clause's. */
function isOneClause({ shape }: AttributionContext["phrases"], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (shape[i] === Shape.Relative || shape[i] === Shape.That) return false;
  return true;
}

/** Whether a pronoun takes up the subject of the sentence before: as the subject that opens this one, or behind what it says in quotation marks. */
function takesUp(
  { phrases, tags }: AttributionContext,
  { cue, source, content }: DecodedAttribution,
  start: number,
): boolean {
  if (source.place !== SourcePlace.Left) return false;
  if (source.first === start) return phrases.shape[start] === Shape.Pronoun || tags[start] === Tag.Possessive;
  const quoted = content[0].first === start && phrases.shape[start] === Shape.QuoteOpen;
  return quoted && phrases.shape[source.first] === Shape.Pronoun && cue.reading.form === "past";
}

/** *… went further | on Monday* */
function closingTime(
  { doc, marks, pastDates, phrases }: AttributionContext,
  words: CircumstanceWords,
  start: number,
  end: number,
): TokenRange | null {
  let first = end;
  while (first > start && (marks[first - 1] & TokenMark.Date) !== 0) first--;
  if (first === end || first === start) return null;
  if (words.nearTimes.has(doc.word[first - 1])) return { first: first - 1, end };
  // `since Friday`
  const bare = phrases.shape[first - 1] !== Shape.Preposition && phrases.shape[first - 1] !== Shape.Subordinator;
  return bare && words.weekdays.has(doc.word[first]) && pastDates.has(first) ? { first, end } : null;
}

/** *On Monday evening | the mayor met farmers* */
function openingTime(
  context: AttributionContext,
  words: CircumstanceWords,
  first: number,
  end: number,
): TokenRange | null {
  const time = readTime(context, words, { first, end, kind: StretchKind.Opening }, first);
  return time?.dated ? { first, end: time.end } : null;
}
