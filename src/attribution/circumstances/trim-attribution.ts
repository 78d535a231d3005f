import { TokenMark, type TokenRange } from "../../model/recognition.js";
import type { VerbForm } from "../../languages/cue-lexicon.js";
import type { VenueKind } from "../../model/claim.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import { type SourceCandidate, SourcePlace } from "../list-sources.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { readTime } from "./read-time.js";
import { StretchKind } from "./stretches.js";

/** An object that stands before a date is no longer than this (`accused each other on Friday of …`). */
const MAX_OBJECT = 12;

/** A noun phrase that a time closes is no longer than this. */
const MAX_PHRASE = 36;

const PAST: ReadonlySet<VerbForm> = new Set(["past", "participle"]);

/** What a source behind its cue can be said to speak through: a meeting or an audience may as well tell who it is. */
const MEANS: ReadonlySet<VenueKind> = new Set([
  "social-media",
  "statement",
  "interview",
  "document",
  "call",
  "broadcast",
]);

/**
 * Takes out of source and content what tells when or where it was said: `the ministry on Saturday | warned`,
 * `wrote a driver | on his page`, `accused each other | on Friday | of …`, `rejected the charge | later in the day`.
 */
export function trimAttribution(
  context: AttributionContext,
  words: CircumstanceWords,
  attribution: DecodedAttribution,
): DecodedAttribution {
  const { doc, marks, phrases, tags } = context;
  const { cue, content } = attribution;
  const { kind } = cue.reading.entry;
  if (kind === "preposition") return attribution;
  const source = trimSource(attribution.source);
  if (kind !== "verb") return source === attribution.source ? attribution : { ...attribution, source };
  return { ...attribution, source, content: content.flatMap(trimContent) };

  function isDate(i: number): boolean {
    return (marks[i] & TokenMark.Date) !== 0;
  }

  function trimSource(from: SourceCandidate): SourceCandidate {
    const { place, first } = from;
    let { end } = from;
    if (place === SourcePlace.Left || place === SourcePlace.BeforeInsertion) {
      for (let i = first + 1; i < end - 1; i++)
        if (phrases.shape[i] === Shape.Comma && (leadsIn(i + 1) || opensMeans(i + 1, end))) end = i;
      end = beforeDate(first, end);
    } else if (place === SourcePlace.Right) {
      for (let i = first + 1; i < end; i++) if (opensMeans(i, end)) end = i;
      end = beforeDate(first, end);
    }
    return end === from.end ? from : { ...from, end };
  }

  /** *speaking in Kocaeli*, *quoted by the daily* */
  function leadsIn(i: number): boolean {
    return words.leadIns.has(doc.word[i]) || (words.relaying.has(doc.word[i]) && doc.word[i + 1] === words.by);
  }

  /** End of a phrase without the date that closes it; a date's own noun phrase is left alone. */
  function beforeDate(first: number, end: number): number {
    let i = end;
    while (i > first && isDate(i - 1)) i--;
    if (i === end || i === first || isClause(first, i)) return end;
    while (i > first && words.timeOpeners.has(doc.word[i - 1])) i--;
    while (i > first && (phrases.shape[i - 1] === Shape.Comma || phrases.shape[i - 1] === Shape.Other)) i--;
    // `notes of 2022`: the date belongs to the noun before the preposition.
    const bound = phrases.shape[i - 1] === Shape.Preposition || phrases.shape[i - 1] === Shape.Coordinator;
    return i > first && !bound ? i : end;
  }

  /** A date behind a verb (`X, who left in March`) tells of that verb. */
  function isClause(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.Relative) return true;
    }
    return false;
  }

  /** *in a voice message*, *on his page* */
  function opensMeans(i: number, end: number): boolean {
    if (!words.prepositions.has(doc.word[i]) || phrases.chunkStart[i + 1] !== i + 1) return false;
    const close = phrases.chunkEnd[i + 1];
    const kindOfVenue = close <= end ? words.venueNouns.get(doc.word[close - 1]) : undefined;
    return kindOfVenue !== undefined && MEANS.has(kindOfVenue);
  }

  /** End of the venue that begins at `i`, with the place it is in (`at a round table in Sumgait`); `i` where none does. */
  function venueEnd(i: number, end: number): number {
    if (!words.prepositions.has(doc.word[i]) || phrases.chunkStart[i + 1] !== i + 1) return i;
    const close = phrases.chunkEnd[i + 1];
    if (close >= end || !words.venueNouns.has(doc.word[close - 1])) return i;
    const place = phrases.chunkEnd[close + 1];
    const inPlace = words.prepositions.has(doc.word[close]) && place > 0 && (marks[place - 1] & TokenMark.Place) !== 0;
    return inPlace && place < end ? place : close;
  }

  function trimContent(piece: TokenRange): TokenRange[] {
    if (piece.first < cue.first) return [trimSubject(piece)];
    if (piece.first < cue.end || doc.quotationOf[piece.first] !== doc.quotationOf[cue.head]) return [piece];
    if (piece.first === cue.end) {
      const start = trimHead(piece);
      if (start !== piece.first) return [{ first: start, end: piece.end }];
    }
    return splitAtTime(piece) ?? [{ first: piece.first, end: trimTail(piece) }];
  }

  /** *In March the same frames were said to show …*: a date that opens the subject of a passive is no part of what was said. */
  function trimSubject(piece: TokenRange): TokenRange {
    if (!cue.passive || piece.end !== cue.first) return piece;
    const stretch = { first: piece.first, end: piece.end, kind: StretchKind.Opening };
    const time = readTime(context, words, stretch, piece.first);
    if (!time?.dated || time.end >= piece.end) return piece;
    return { first: phrases.shape[time.end] === Shape.Comma ? time.end + 1 : time.end, end: piece.end };
  }

  /** *condemned | in a commentary | the attack*, *informed | the guests | about the damage* */
  function trimHead(piece: TokenRange): number {
    const { first } = piece;
    const inside = statementInPhrase(first);
    if (inside > first) return inside;
    const close = venueEnd(first, piece.end);
    if (close > first) {
      const bare = phrases.chunkStart[close] === close && opensMeans(first, piece.end);
      const goesOn = bare || phrases.shape[close] === Shape.That || words.topicPrepositions.has(doc.word[close]);
      return goesOn && close < piece.end ? close : first;
    }
    const object =
      phrases.chunkStart[first] === first && phrases.shape[first] === Shape.Nominal ? phrases.chunkEnd[first] : -1;
    if (!words.addressing.has(cue.reading.entry.lemma) || cue.passive || object < 0 || object >= piece.end)
      return first;
    if (phrases.shape[object] === Shape.That) return object;
    return words.topicPrepositions.has(doc.word[object]) && !words.urging.has(cue.reading.entry.lemma) ? object : first;
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

  /** *accused each other | on Friday | of …*: the date and venue between an object and the preposition that goes on with the content. */
  function splitAtTime(piece: TokenRange): TokenRange[] | null {
    if (piece.first !== cue.end || phrases.shape[piece.first] === Shape.That) return null;
    for (let i = piece.first + 1; i < Math.min(piece.end - 1, piece.first + MAX_OBJECT); i++) {
      const shape = phrases.shape[i];
      // `the spraying of 29 January over …`
      if (isDate(i) && phrases.shape[i - 1] === Shape.Preposition) return null;
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.QuoteOpen) return null;
      if (shape === Shape.Comma || shape === Shape.To || shape === Shape.OtherVerb) return null;
      const end = circumstancesEnd(i, piece.end);
      if (end <= i || end >= piece.end) continue;
      const goesOn =
        phrases.shape[end] === Shape.Preposition ||
        phrases.shape[end] === Shape.To ||
        phrases.shape[end] === Shape.That;
      return goesOn
        ? [
            { first: piece.first, end: i },
            { first: end, end: piece.end },
          ]
        : null;
    }
    return null;
  }

  /** End of the venue and the dated time phrase that begin at `i`; `i` where no date is among them. */
  function circumstancesEnd(i: number, high: number): number {
    const from = opensMeans(i, high) ? phrases.chunkEnd[i + 1] : i;
    const time = readTime(context, words, { first: from, end: high, kind: StretchKind.Trailing }, from);
    return time && (time.dated || from > i) ? time.end : from;
  }

  /**
   * *rejected the charge | later in the day*: behind a noun phrase a time of the near past closes the reporting clause. In a clause of its
   * own, or with a verb that speaks of the future, it belongs to what was said.
   */
  function trimTail(piece: TokenRange): number {
    if (phrases.chunkStart[piece.first] !== piece.first || !PAST.has(cue.reading.form) || cue.passive) return piece.end;
    // `called for a strike on Friday`: what is demanded is still to come.
    if (cue.reading.entry.stance === "demand" || piece.end - piece.first > MAX_PHRASE) return piece.end;
    for (let i = piece.first; i < piece.end; i++) {
      const shape = phrases.shape[i];
      const clause =
        shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.That || shape === Shape.Relative;
      if (clause || shape === Shape.QuoteOpen || shape === Shape.To || shape === Shape.OtherVerb) return piece.end;
    }
    const edge = phrases.shape[piece.end];
    if (edge !== Shape.Stop && edge !== Shape.Comma && edge !== Shape.Coordinator && edge !== Shape.Edge)
      return piece.end;
    for (let i = Math.max(phrases.chunkEnd[piece.first], piece.end - MAX_OBJECT); i < piece.end; i++) {
      if (tags[i] === Tag.Possessive && doc.kind[i] !== TokenKind.Word) continue;
      if (opensMeans(i, piece.end) && phrases.chunkEnd[i + 1] === piece.end) return i;
      const time = readTime(context, words, { first: i, end: piece.end, kind: StretchKind.Trailing }, i);
      if (time?.end === piece.end && (!time.dated || words.nearTimes.has(doc.word[i]))) return i;
    }
    return piece.end;
  }
}
