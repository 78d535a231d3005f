import { TokenMark, type TokenRange } from "../../model/recognition.js";
import type { VerbForm } from "../../languages/cue-lexicon.js";
import { TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import { type AttributionContext, shapeAt } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { circumstancesEnd, meansEnd } from "./circumstances-end.js";
import { closesClause } from "./clause-shapes.js";
import { isPronounAlone, opensClauseOf } from "./head-of-content.js";
import { isPronounObject } from "./pronoun-object.js";
import { readTime } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { tellsWhenSaid } from "./said-when.js";
import { splitAtTime } from "./split-at-time.js";
import { type Stretch, StretchKind } from "./stretches.js";
import { isDate, MEANS } from "./means.js";
import { trimHead } from "./trim-head.js";

/** Circumstances that close a content are looked for in so many of its last tokens. */
const MAX_TAIL = 12;

/** A noun phrase that a time closes is no longer than this. */
const MAX_PHRASE = 36;

const PAST: ReadonlySet<VerbForm> = new Set(["past", "participle"]);

/** Takes out of a piece of content what tells when or where it was said: `accused each other | on Friday | of …`, `rejected the charge | later in the day`. */
export function trimContent(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  piece: TokenRange,
): TokenRange[] {
  const { doc, marks, phrases, tags } = context;
  if (piece.first < cue.first) return [trimSubject(piece)];
  if (piece.first < cue.end) return [piece];
  // *spoke of “a great flood” | late on Monday*
  if (phrases.shape[piece.first] === Shape.QuoteOpen && closeOf(piece.first) < piece.end - 1)
    return [{ first: piece.first, end: trimTail(piece) }];
  if (doc.quotationOf[piece.first] !== doc.quotationOf[cue.head]) return [piece];
  if (isToldTo(piece) || isPronounAlone(context, words, cue, piece))
    return [{ first: piece.first, end: piece.first + 1 }];
  const isThat = doc.word[piece.first] === context.words.that;
  if (!isThat && piece.end > piece.first + 1 && isPronounObject(context, words, cue, piece.first)) {
    let next = piece.first + 1;
    while (next + 1 < piece.end && words.mannerAdverbs.has(doc.word[next])) next++;
    if (closesAt(next, piece)) return [{ first: piece.first, end: piece.first + 1 }];
  }
  const colon = colonBeforeQuote(piece);
  if (colon > piece.first) {
    const end = trimTail({ first: piece.first, end: colon });
    if (end < colon)
      return [
        { first: piece.first, end },
        { first: colon + 1, end: piece.end },
      ];
  }
  const late = clauseBehindTime(piece);
  if (late > piece.first) return [{ first: late, end: piece.end }];
  if (piece.first === cue.end || isBehindDate(piece.first)) {
    const start = trimHead(context, words, cue, piece);
    if (start !== piece.first) return [{ first: start, end: piece.end }];
  }
  const split = splitAtTime(context, words, cue, piece);
  if (split !== null) return split;
  const head = { first: piece.first, end: trimTail(piece) };
  const goesOn = behindOpeners(head.end) >= piece.end ? behindTime(head) : null;
  return goesOn ? [head, goesOn] : [head];

  /** *confirmed this | to the paper*: behind a pronoun *to* names who is told. */
  function isToldTo({ first, end }: TokenRange): boolean {
    const pronoun = phrases.shape[first] === Shape.Pronoun || tags[first] === Tag.Determiner;
    const alone = phrases.chunkEnd[first] === first + 1 && doc.word[first + 1] === words.to;
    return pronoun && alone && phrases.chunkStart[first + 2] === first + 2 && phrases.chunkEnd[first + 2] === end;
  }

  /** *dismissed the complaint by text message: “…”*: the colon that goes on with a quotation, -1 where there is none. */
  function colonBeforeQuote({ first, end }: TokenRange): number {
    for (let i = first + 1; i < Math.min(end - 1, first + MAX_PHRASE); i++) {
      if (phrases.shape[i] === Shape.QuoteOpen) return -1;
      if (phrases.shape[i] === Shape.Colon) return phrases.shape[i + 1] === Shape.QuoteOpen ? i : -1;
    }
    return -1;
  }

  /** *objected on their page | the following day | that …*: a date at the head of a clause that something else parts from the cue. */
  function clauseBehindTime({ first, end }: TokenRange): number {
    if (first === cue.end || (!isDate(context, first) && !isDate(context, first + 1))) return first;
    const time = readTime(context, words, { first, end, kind: StretchKind.Behind }, first);
    return time !== null && time.end < end && opensClauseOf(context, time.end) ? time.end : first;
  }

  /** *wrote this week | in the journal …* */
  function isBehindDate(first: number): boolean {
    if (first <= cue.end) return false;
    for (let i = cue.end; i < first; i++) if (!isDate(context, i) && !words.timeOpeners.has(doc.word[i])) return false;
    return true;
  }

  /** *expressed their concern on Tuesday | over the losses*: the complement that a time parts from its noun phrase; null where none does. */
  function behindTime({ first, end }: TokenRange): TokenRange | null {
    if (first !== cue.end || phrases.chunkStart[first] !== first || phrases.chunkEnd[first] < end) return null;
    const stop = doc.sentenceStart[cue.sentence + 1];
    const time = readTime(context, words, { first: end, end: stop, kind: StretchKind.Trailing }, end);
    if (!time?.dated || phrases.shape[time.end] !== Shape.Preposition) return null;
    if (!isNominalAt(time.end + 1) && tags[time.end + 1] !== Tag.VerbIng) return null;
    // What a preposition of place opens may as well tell where it was said.
    if (words.prepositions.has(doc.word[time.end]) && doc.word[time.end] !== words.over) return null;
    let close = time.end + 2;
    while (close < stop && (isNominalAt(close) || phrases.shape[close] === Shape.Preposition)) close++;
    return closesClause(shapeAt(context, close, cue.sentence)) ? { first: time.end, end: close } : null;
  }

  function isNominalAt(i: number): boolean {
    return phrases.shape[i] === Shape.Nominal && (marks[i] & TokenMark.Date) === 0;
  }

  /** *In March the same frames were said to show …*: a date that opens the subject of a passive is no part of what was said. */
  function trimSubject(piece: TokenRange): TokenRange {
    if (!cue.passive || piece.end !== cue.first) return piece;
    const stretch = { first: piece.first, end: piece.end, kind: StretchKind.Opening };
    const time = readTime(context, words, stretch, piece.first);
    const venue =
      time === null && words.prepositions.has(doc.word[piece.first])
        ? readVenue(context, words, cue, stretch, piece.first, false)
        : null;
    const end = time?.dated ? time.end : venue !== null && MEANS.has(venue.kind) ? venue.end : piece.end;
    if (end >= piece.end) return piece;
    return { first: phrases.shape[end] === Shape.Comma ? end + 1 : end, end: piece.end };
  }

  /**
   * *rejected the charge | later in the day*: behind a noun phrase a time of the past, or a means of saying, closes the reporting clause. In a
   * clause of its own, or where what is said is still to come, it belongs to what was said.
   */
  function trimTail(piece: TokenRange): number {
    const { first, end } = piece;
    const { shape, chunkStart, chunkEnd } = phrases;
    const opensPhrase =
      chunkStart[first] === first || shape[first] === Shape.Preposition || shape[first] === Shape.QuoteOpen;
    if (!opensPhrase || cue.passive || end - first > MAX_PHRASE) return end;
    if (!PAST.has(cue.reading.form) && !isPronounObject(context, words, cue, first)) return end;
    for (let i = first; i < end; i++) {
      // What stands in quotation marks has its clauses for itself.
      if (shape[i] === Shape.QuoteOpen && closeOf(i) > 0 && closeOf(i) < end) {
        i = closeOf(i);
        continue;
      }
      // *in a statement | issued in Vienna*, *a hastily | called briefing*
      if (shape[i] === Shape.OtherVerb && (words.venueNouns.has(doc.word[i - 1]) || isInPhrase(i))) continue;
      if (opensClause(shape[i]) && chunkStart[i] < 0 && !(shape[i] === Shape.To && chunkStart[i + 1] === i + 1))
        return end;
    }
    const stop = doc.sentenceStart[doc.sentenceOf[end - 1] + 1];
    const behind: Stretch = { first: end, end: stop, kind: StretchKind.Trailing };
    if (!closesClause(shapeAt(context, end, doc.sentenceOf[end - 1])))
      if (end >= stop || !readTime(context, words, behind, end)?.dated) return end;
    let head =
      shape[first] === Shape.QuoteOpen ? Math.max(first, closeOf(first)) + 1 : Math.max(chunkEnd[first], first + 1);
    // An adverb may pass for a part of the noun phrase (*denied this | outright*, *a flood | late on Monday*).
    const isAdverb = (i: number): boolean => words.mannerAdverbs.has(doc.word[i]) || words.timeOpeners.has(doc.word[i]);
    while (head > first + 1 && isAdverb(head - 1)) head--;
    // *accused the union late | on Thursday of …*
    if (allManner(head, end) || (allOpeners(head, end) && isDate(context, behindOpeners(end)))) return head;
    for (let i = Math.max(head, end - MAX_TAIL); i < end; i++) {
      if (tags[i] === Tag.Possessive && doc.kind[i] !== TokenKind.Word) continue;
      if (doc.quotationOf[i] !== doc.quotationOf[cue.head] || (isDate(context, i) && isDate(context, i - 1))) continue;
      if (closesAt(i, piece)) return i;
    }
    return end;
  }

  /** A participle between a determiner, or its adverb, and the noun. */
  function isInPhrase(i: number): boolean {
    const before = phrases.shape[i - 1] === Shape.Adverb ? i - 2 : i - 1;
    return tags[i] === Tag.VerbPart && tags[before] === Tag.Determiner && phrases.chunkStart[i + 1] === i + 1;
  }

  function closeOf(open: number): number {
    const q = doc.quotationOf[open];
    return q >= 0 ? doc.quotations[q].close : -1;
  }

  /** Whether circumstances of the saying fill `[i, piece.end)`. */
  function closesAt(i: number, piece: TokenRange): boolean {
    const manner = i === piece.first + 2 && words.mannerAdverbs.has(doc.word[i - 1]);
    if ((manner || i === piece.first + 1) && isPronounObject(context, words, cue, piece.first)) {
      const behind: Stretch = { first: i, end: piece.end, kind: StretchKind.Behind };
      if (readTime(context, words, behind, i) !== null) return cue.reading.entry.stance !== "commit";
      return phrases.chunkStart[i] < 0 && readVenue(context, words, cue, behind, i, true) !== null;
    }
    const time = readTime(context, words, { first: i, end: piece.end, kind: StretchKind.Trailing }, i);
    if (time)
      return (
        (time.end === piece.end || circumstancesEnd(context, words, cue, i, piece.end) === piece.end) &&
        tellsWhenSaid(context, words, cue, time, piece)
      );
    return (
      meansEnd(context, words, cue, i, piece.end) > i &&
      circumstancesEnd(context, words, cue, i, piece.end) === piece.end
    );
  }

  function allOpeners(from: number, end: number): boolean {
    return from < end && behindOpeners(from) >= end;
  }

  function behindOpeners(from: number): number {
    let i = from;
    while (words.timeOpeners.has(doc.word[i])) i++;
    return i;
  }

  function allManner(from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (!words.mannerAdverbs.has(doc.word[i])) return false;
    return from < end;
  }
}

function opensClause(shape: Shape): boolean {
  return (
    shape === Shape.FiniteVerb ||
    shape === Shape.Auxiliary ||
    shape === Shape.That ||
    shape === Shape.Relative ||
    shape === Shape.QuoteOpen ||
    shape === Shape.To ||
    shape === Shape.OtherVerb
  );
}
