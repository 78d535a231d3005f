import { TokenMark, type TokenRange } from "../../model/recognition.js";
import { TokenFlag } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isLink } from "./clause-shapes.js";
import { behindPeopleTold, circumstancesAtHead, opensClauseOf } from "./head-of-content.js";
import { isBareMeans, MEANS, opensMeans } from "./means.js";
import { readTime } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";

/** *condemned | in a commentary | the attack*, *informed | the guests | about the damage* */
export function trimHead(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  piece: TokenRange,
): number {
  const { doc, marks, phrases, tags } = context;
  const { first } = piece;
  const inside = statementInPhrase(first);
  if (inside > first) return inside;
  // `reported then | that …`, `said hours after the truce took hold | that …`
  const time = readTime(context, words, { first, end: piece.end, kind: StretchKind.Behind }, first);
  if (time && time.end < piece.end && opensClauseOf(context, time.end)) return time.end;
  const chained = circumstancesAtHead(context, words, cue, piece);
  if (chained > first) return chained;
  const behind: Stretch = { first, end: piece.end, kind: StretchKind.Behind };
  const venue = words.prepositions.has(doc.word[first]) ? readVenue(context, words, cue, behind, first, true) : null;
  if (venue && venue.end < piece.end && opensComplement(venue.end) && !venue.object) return venue.end;
  const close = venueEnd(first, piece.end);
  if (close > first) {
    const bare = isBareMeans(context, words, first, close);
    const beside = phrases.chunkStart[close] === close && (bare || opensMeans(context, words, first, piece.end));
    const goesOn =
      beside ||
      phrases.shape[close] === Shape.That ||
      words.topicPrepositions.has(doc.word[close]) ||
      (bare && (isLink(phrases.shape[close]) || tags[close] === Tag.VerbIng));
    return goesOn && close < piece.end ? close : first;
  }
  let object =
    phrases.chunkStart[first] === first && phrases.shape[first] === Shape.Nominal ? phrases.chunkEnd[first] : -1;
  if (!words.addressing.has(cue.reading.entry.lemma) || cue.passive || object < 0 || object >= piece.end) return first;
  // `warned the people | of Goris | that …`
  const owner = doc.word[object] === context.words.of ? phrases.chunkEnd[object + 1] : -1;
  if (owner < piece.end && phrases.shape[owner] === Shape.That) object = owner;
  if (phrases.shape[object] === Shape.That) return object;
  const told = behindPeopleTold(context, words, cue, { first: object, end: piece.end });
  if (told > object) return told;
  return words.topicPrepositions.has(doc.word[object]) && !words.urging.has(cue.reading.entry.lemma) ? object : first;

  /** End of the venue that begins at `i`, with the place it is in (`at a round table in Sumgait`); `i` where none does. */
  function venueEnd(i: number, end: number): number {
    if (!words.prepositions.has(doc.word[i])) return i;
    if (isBareMeans(context, words, i, i + 2)) return i + 2;
    if (phrases.chunkStart[i + 1] !== i + 1) return i;
    const close = phrases.chunkEnd[i + 1];
    if (close >= end || !words.venueNouns.has(doc.word[close - 1])) return i;
    const place = phrases.chunkEnd[close + 1];
    const inPlace = words.prepositions.has(doc.word[close]) && place > 0 && (marks[place - 1] & TokenMark.Place) !== 0;
    return inPlace && place < end ? place : close;
  }

  /** *that*, or what is promised. */
  function opensComplement(i: number): boolean {
    if (phrases.shape[i] === Shape.That) return true;
    return cue.reading.entry.stance === "commit" && phrases.shape[i] === Shape.To && tags[i + 1] === Tag.VerbBase;
  }

  /** *said in a statement | Armenian forces were …*: two noun phrases without a word between; `first` where there is one. */
  function statementInPhrase(first: number): number {
    if (!words.prepositions.has(doc.word[first]) || tags[first + 1] !== Tag.Determiner) return first;
    for (let k = first + 2; k + 1 < phrases.chunkEnd[first + 1]; k++) {
      const kindOfVenue = words.venueNouns.get(doc.word[k]);
      const capital = (doc.flags[k + 1] & TokenFlag.Capital) !== 0 && (doc.flags[k] & TokenFlag.Capital) === 0;
      if (kindOfVenue !== undefined && MEANS.has(kindOfVenue) && capital) return k + 1;
    }
    return first;
  }
}
