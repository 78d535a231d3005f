import { TokenMark, type TokenRange } from "../../model/recognition.js";
import type { VerbForm } from "../../languages/cue-lexicon.js";
import type { Stance } from "../../model/claim.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import { type AttributionContext, shapeAt } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { closesClause, isLink } from "./clause-shapes.js";
import { behindPeopleTold, circumstancesAtHead, isPronounAlone, opensClauseOf } from "./head-of-content.js";
import { isPronounObject } from "./pronoun-object.js";
import { readTime, type TimePhrase } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";
import { isBareMeans, isDate, MEANS, opensMeans } from "./means.js";

/** An object that stands before a date is no longer than this (`accused each other on Friday of …`). */
const MAX_OBJECT = 12;

/** A noun phrase that a time closes is no longer than this. */
const MAX_PHRASE = 36;

/** So many circumstances follow one another at most. */
const MAX_CIRCUMSTANCES = 4;

const PAST: ReadonlySet<VerbForm> = new Set(["past", "participle"]);

/** Whose people told may stand behind the object (`confirmed the report to journalists`). */
const TELLING: ReadonlySet<Stance> = new Set(["assert", "confirm", "deny"]);

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
  if (piece.first === cue.end || isBehindDate(piece.first)) {
    const start = trimHead(piece);
    if (start !== piece.first) return [{ first: start, end: piece.end }];
  }
  const split = splitAtTime(piece);
  if (split !== null) return split;
  const head = { first: piece.first, end: trimTail(piece) };
  const goesOn = behindOpeners(head.end) >= piece.end ? behindTime(head) : null;
  return goesOn ? [head, goesOn] : [head];

  /** *in a televised speech*, *from the rostrum*; *at a rally* may as well tell where what is spoken of happened. */
  function opensSpeech(i: number, end: number): boolean {
    if ((doc.word[i] !== words.in && doc.word[i] !== words.from) || phrases.chunkStart[i + 1] !== i + 1) return false;
    const close = phrases.chunkEnd[i + 1];
    return close <= end && words.venueNouns.get(doc.word[close - 1]) === "speech";
  }

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

  /** *condemned | in a commentary | the attack*, *informed | the guests | about the damage* */
  function trimHead(piece: TokenRange): number {
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
    if (!words.addressing.has(cue.reading.entry.lemma) || cue.passive || object < 0 || object >= piece.end)
      return first;
    // `warned the people | of Goris | that …`
    const owner = doc.word[object] === context.words.of ? phrases.chunkEnd[object + 1] : -1;
    if (owner < piece.end && phrases.shape[owner] === Shape.That) object = owner;
    if (phrases.shape[object] === Shape.That) return object;
    const told = behindPeopleTold(context, words, cue, { first: object, end: piece.end });
    if (told > object) return told;
    return words.topicPrepositions.has(doc.word[object]) && !words.urging.has(cue.reading.entry.lemma) ? object : first;
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

  /** *accused each other | on Friday | of …*: the date and venue between an object and the preposition that goes on with the content. */
  function splitAtTime(piece: TokenRange): TokenRange[] | null {
    if (piece.first !== cue.end || phrases.shape[piece.first] === Shape.That) return null;
    for (let i = piece.first + 1; i < Math.min(piece.end - 1, piece.first + MAX_OBJECT); i++) {
      const shape = phrases.shape[i];
      // `the spraying of 29 January over …`
      if (isDate(context, i) && phrases.shape[i - 1] === Shape.Preposition) return null;
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.QuoteOpen) return null;
      if (shape === Shape.To || shape === Shape.OtherVerb) return null;
      if (shape === Shape.Comma) return splitAtInsertion(piece, i);
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

  /** *urged both sides | , in a letter on Friday, | to let them pass*: circumstances between commas, the first of them at `comma`. */
  function splitAtInsertion(piece: TokenRange, comma: number): TokenRange[] | null {
    const end = circumstancesEnd(comma + 1, piece.end);
    if (end === comma + 1 || end + 1 >= piece.end || phrases.shape[end] !== Shape.Comma) return null;
    const shape = phrases.shape[end + 1];
    return isLink(shape) || shape === Shape.That
      ? [
          { first: piece.first, end: comma },
          { first: end + 1, end: piece.end },
        ]
      : null;
  }

  /** End of the means and the times that begin at `i`; `i` where a time without a date is all there is, or nothing. */
  function circumstancesEnd(i: number, high: number): number {
    let end = i;
    for (let n = 0; n < MAX_CIRCUMSTANCES && end < high; n++) {
      // Its first token tells the reader that a phrase before it may own a date (`in a letter | of 8 February`).
      const stretch: Stretch = {
        first: end > i ? i : end,
        end: high,
        kind: end > i ? StretchKind.Behind : StretchKind.Trailing,
      };
      const time = readTime(context, words, stretch, end);
      const next = time && (time.dated || end > i) ? time.end : meansEnd(end, high);
      if (next <= end) break;
      end = next;
    }
    return end;
  }

  /** End of *in a phone call with both*, *through a spokesman*; `i` where no means of saying begins there. */
  function meansEnd(i: number, high: number): number {
    const stretch: Stretch = { first: i, end: high, kind: StretchKind.Trailing };
    const person = doc.word[i] === words.through || doc.word[i] === words.via;
    const told = doc.word[i] === words.to && TELLING.has(cue.reading.entry.stance);
    if (!person && !told && !opensMeans(context, words, i, high) && !opensSpeech(i, high)) return i;
    return readVenue(context, words, cue, stretch, i, false)?.end ?? i;
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
      // *in a statement | issued in Vienna*
      if (shape[i] === Shape.OtherVerb && words.venueNouns.has(doc.word[i - 1])) continue;
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
    for (let i = Math.max(head, end - MAX_OBJECT); i < end; i++) {
      if (tags[i] === Tag.Possessive && doc.kind[i] !== TokenKind.Word) continue;
      if (doc.quotationOf[i] !== doc.quotationOf[cue.head] || (isDate(context, i) && isDate(context, i - 1))) continue;
      if (closesAt(i, piece)) return i;
    }
    return end;
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
      return (time.end === piece.end || circumstancesEnd(i, piece.end) === piece.end) && tellsWhenSaid(time, piece);
    return meansEnd(i, piece.end) > i && circumstancesEnd(i, piece.end) === piece.end;
  }

  /** Whether a time behind the object tells when that was said, not when it happened or is to happen. */
  function tellsWhenSaid({ first, end, dated }: TimePhrase, piece: TokenRange): boolean {
    const { stance, lemma } = cue.reading.entry;
    // `its route two days earlier`
    const near = words.nearTimes.has(doc.word[first]) || words.timeDistances.has(doc.word[end - 1]);
    const ahead = stance === "demand" || stance === "commit" || words.urging.has(lemma);
    if (isTakenUp(piece.first, first)) return true;
    if (!dated) return !ahead;
    if (!ahead) return near;
    if (words.pastTimes.has(doc.word[first])) return true;
    // `for elections in May`, `by Friday`
    let at = first;
    while (at < end && !isDate(context, at)) at++;
    if (words.weekdays.has(doc.word[at])) return near && stance === "demand" && !isScheduled(piece.first, first);
    return context.pastDates.has(at) && (near || doc.word[first] === words.in);
  }

  /** *denied this*, *announced the same*: an object that only takes up what stands before. */
  function isTakenUp(first: number, end: number): boolean {
    return (
      phrases.chunkEnd[first] <= end &&
      phrases.chunkStart[first] === first &&
      words.takingUp.has(doc.word[phrases.chunkEnd[first] - 1])
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

  /** Whether a noun between `first` and a time is of something held at a set time. */
  function isScheduled(first: number, at: number): boolean {
    for (let i = first; i < at; i++) if (words.scheduledNouns.has(doc.word[i])) return true;
    return false;
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
