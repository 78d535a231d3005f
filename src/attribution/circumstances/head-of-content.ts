import type { TokenRange } from "../../model/recognition.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isDate } from "./means.js";
import { readTime } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { StretchKind } from "./stretches.js";

/** So many circumstances follow one another at most. */
const MAX_CIRCUMSTANCES = 4;

/** *conceded | to reporters in the corridor a little later | that …*, *complained | at noon | of …*: where the content begins behind them; the head of the piece where there are none. */
export function circumstancesAtHead(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  { first, end }: TokenRange,
): number {
  const { doc } = context;
  let at = first;
  let timed = false;
  const tells = doc.word[first] === words.to && words.tellingTo.has(cue.reading.entry.lemma);
  for (let n = 0; n < MAX_CIRCUMSTANCES && at < end; n++) {
    const time = readTime(context, words, { first, end, kind: StretchKind.Behind }, at);
    // Behind *to* only people are told; any other noun may be what the verb is about.
    const kind = doc.word[at] === words.to ? StretchKind.Trailing : StretchKind.Behind;
    const told = tells && at === first;
    const next = time?.end ?? readVenue(context, words, cue, { first, end, kind }, at, told)?.end ?? at;
    if (next === at) break;
    timed ||= time !== null;
    at = next;
  }
  if (at === first || at >= end) return first;
  if (opensClauseOf(context, at)) return at;
  const about = words.topicPrepositions.has(doc.word[at]) || doc.word[at] === words.over || doc.word[at] === words.for;
  if (tells && about) return at;
  // `said | each year of schooling …`
  const timeOf = timed && !words.everyWords.has(doc.word[first]) && !isDate(context, at + 1);
  return timeOf && words.topicPrepositions.has(doc.word[at]) ? at : first;
}

/** *assured the deputy | in an answer made public on Tuesday | that …*: where the clause begins behind the people told; the head of the piece where none does. */
export function behindPeopleTold(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  { first, end }: TokenRange,
): number {
  const { doc, tags } = context;
  const stretch = { first, end, kind: StretchKind.Behind };
  let at = first;
  for (let n = 0; n < MAX_CIRCUMSTANCES && at < end; n++) {
    const next = (readTime(context, words, stretch, at) ?? readVenue(context, words, cue, stretch, at, false))?.end;
    if (next === undefined) break;
    at = next;
    const isMade = (i: number): boolean =>
      tags[i] === Tag.VerbPart || (tags[i] === Tag.Adjective && tags[i - 1] === Tag.VerbPart);
    while (at < end && isMade(at)) at++;
  }
  return at > first && at < end && doc.word[at] === context.words.that ? at : first;
}

/** *rejected that | in the corridor afterwards*: nothing but circumstances stands behind the pronoun. */
export function isPronounAlone(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  { first, end }: TokenRange,
): boolean {
  const { doc, phrases } = context;
  if (doc.word[first] !== context.words.that || phrases.shape[first + 1] !== Shape.Preposition) return false;
  const stretch = { first: first + 1, end, kind: StretchKind.Behind };
  let at = first + 1;
  for (let n = 0; n < MAX_CIRCUMSTANCES && at < end; n++) {
    const found = readTime(context, words, stretch, at) ?? readVenue(context, words, cue, stretch, at, true);
    if (!found) break;
    at = found.end;
  }
  if (at === first + 1) return false;
  // *said that | on Sunday too*
  while (at < end && words.mannerAdverbs.has(doc.word[at])) at++;
  return at === end;
}

/** *that* or an opening quotation mark. */
export function opensClauseOf({ doc, phrases, words }: AttributionContext, i: number): boolean {
  return doc.word[i] === words.that || phrases.shape[i] === Shape.QuoteOpen;
}
