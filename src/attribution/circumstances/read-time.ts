import { TokenMark, type TokenRange } from "../../model/recognition.js";
import { TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { closesClause, isLink } from "./clause-shapes.js";
import { OCCASIONS } from "./means.js";
import { type Stretch, StretchKind } from "./stretches.js";

/** A time of saying; `dated` where it holds a calendar expression. */
export interface TimePhrase extends TokenRange {
  readonly dated: boolean;
}

/** `several hours later`: so many words may stand before the unit. */
const MAX_COUNT_WORDS = 2;

/**
 * Reads the time phrase that begins at token `i` of a stretch: a calendar expression with the words that open it (`late on Friday`), or one
 * without a date (`hours later`, `within the hour`, `after the verdict`, `when the recorder was off`).
 */
export function readTime(
  context: AttributionContext,
  words: CircumstanceWords,
  stretch: Stretch,
  i: number,
): TimePhrase | null {
  return mayOpenTime(context, words, i) ? readTimeAt(context, words, stretch, i) : null;
}

/** A first look that most tokens do not pass: `readTime` is asked at every token of many phrases. */
function mayOpenTime(
  { doc, marks, phrases, words: { of } }: AttributionContext,
  words: CircumstanceWords,
  i: number,
): boolean {
  const word = doc.word[i];
  if ((marks[i] & TokenMark.Date) !== 0 || words.timeStarters.has(word) || word === of) return true;
  if (phrases.shape[i] !== Shape.Nominal) return false;
  if (doc.kind[i] === TokenKind.Number) return true;
  for (let k = i; k <= i + MAX_COUNT_WORDS && k < doc.count; k++) if (words.timeNouns.has(doc.word[k])) return true;
  return false;
}

function readTimeAt(
  context: AttributionContext,
  words: CircumstanceWords,
  stretch: Stretch,
  i: number,
): TimePhrase | null {
  const { doc, marks, phrases, tags } = context;
  const high = stretch.end;
  const isDate = (k: number): boolean => k < high && (marks[k] & TokenMark.Date) !== 0;
  const found =
    readClock() ?? readDated() ?? readDistance() ?? readVague() ?? undated(phraseEnd(i)) ?? undated(clauseEnd(i));
  // *in yesterday's issue*: the date belongs to the noun behind it.
  return found && found.end < doc.count && isPossessive(found.end) ? null : found;

  /** *07:40* beside the name of who posted. */
  function readClock(): TimePhrase | null {
    return stretch.kind === StretchKind.Insertion && isClockTime(i) ? { first: i, end: i + 1, dated: false } : null;
  }

  function readDated(): TimePhrase | null {
    // *in a letter of 8 February*
    const owned = i > stretch.first && doc.word[i] === context.words.of;
    let j = owned && (stretch.kind !== StretchKind.Trailing || words.venueNouns.has(doc.word[i - 1])) ? i + 1 : i;
    const opens = (word: number): boolean => words.timeOpeners.has(word) || words.timeReaches.has(word);
    while (j < high && !isDate(j) && opens(doc.word[j])) j++;
    // `gave the year as 2025`
    if (!isDate(j) || (j === i + 1 && words.timeReaches.has(doc.word[i]))) return null;
    let end = j;
    while (isDate(end)) end++;
    // `24.08.2023 15:02`
    if (stretch.kind === StretchKind.Insertion && end < high && isClockTime(end)) end++;
    return { first: i, end, dated: true };
  }

  function isPossessive(at: number): boolean {
    return tags[at] === Tag.Possessive && doc.kind[at] !== TokenKind.Word;
  }

  function undated(end: number): TimePhrase | null {
    if (end <= i) return null;
    // *in the early hours of Monday*, *in the night to 10 June*, *at noon on Monday*
    const word = doc.word[end];
    const linked =
      word === context.words.of || word === words.to || word === words.from || word === words.on || word === words.in;
    const date = linked ? end + 1 : end;
    // *during the blockade of 1993*
    const event = words.eventPrepositions.has(doc.word[i]) && word === context.words.of;
    const point = words.timeNouns.has(doc.word[end - 1]) || words.clockWords.has(doc.word[end - 1]) || isHour(end - 1);
    if (!isDate(date) || !(event || point)) return { first: i, end, dated: false };
    let close = date;
    while (isDate(close)) close++;
    return { first: i, end: close, dated: true };
  }

  /** *two hours later*, *minutes ago*, *hours after the truce took hold* */
  function readDistance(): TimePhrase | null {
    for (let k = i; k < high && k <= i + MAX_COUNT_WORDS; k++) {
      if (words.timeNouns.has(doc.word[k])) {
        const event = words.eventPrepositions.has(doc.word[k + 1]) ? phraseEnd(k + 1) || clauseEnd(k + 1) : 0;
        if (event > 0) return undated(event);
        // `a little before two`
        const measured = doc.word[k + 1] === words.before && k + 2 < high && phrases.shape[k + 2] === Shape.Nominal;
        const far = k + 1 < high && words.timeDistances.has(doc.word[k + 1]) && !measured;
        return far ? { first: i, end: k + 2, dated: false } : null;
      }
      if (phrases.shape[k] !== Shape.Nominal) return null;
    }
    return null;
  }

  /** *later*, *later in the evening*, *every week* */
  function readVague(): TimePhrase | null {
    if (
      words.everyWords.has(doc.word[i]) &&
      i + 1 < high &&
      (words.timeNouns.has(doc.word[i + 1]) || words.weekdays.has(doc.word[i + 1]))
    )
      return { first: i, end: i + 2, dated: false };
    if (words.verbTimes.has(doc.word[i])) {
      // *said | then*, *told her | then*
      const head = i === stretch.first || (i === stretch.first + 1 && phrases.shape[stretch.first] === Shape.Pronoun);
      const behindVerb = stretch.kind === StretchKind.Behind && head;
      // *condemned the incident | overnight*
      const last = stretch.kind === StretchKind.Trailing && (i + 1 >= high || closesClause(phrases.shape[i + 1]));
      if (behindVerb || last) return { first: i, end: i + 1, dated: false };
    }
    // *one day*, *one recent afternoon*
    if (doc.word[i] === words.one && stretch.kind !== StretchKind.Trailing) {
      const end = phrases.chunkEnd[i];
      if (end > i + 1 && end <= Math.min(high, i + 3) && words.timeNouns.has(doc.word[end - 1]))
        return { first: i, end, dated: false };
    }
    // *back then*
    if (words.timeReaches.has(doc.word[i]) && i + 1 < high && words.verbTimes.has(doc.word[i + 1]))
      return { first: i, end: i + 2, dated: false };
    // *shortly afterwards*
    if (words.timeShades.has(doc.word[i]) && i + 1 < high && words.vagueTimes.has(doc.word[i + 1]))
      return { first: i, end: i + 2, dated: false };
    if (!words.vagueTimes.has(doc.word[i])) return null;
    if (i + 1 < high && words.prepositions.has(doc.word[i + 1])) {
      const end = phrases.chunkEnd[i + 2];
      if (doc.word[i + 1] === words.in && end > 0 && end <= high && words.timeNouns.has(doc.word[end - 1]))
        return { first: i, end, dated: false };
      // *Earlier in his speech* tells where, not when.
      if (end > 0 && words.venueNouns.has(doc.word[end - 1])) return null;
    }
    return { first: i, end: i + 1, dated: false };
  }

  /** End of *within the hour*, *shortly after midnight*, *after the July clashes*, *ahead of the summit*; 0 where none begins at `from`. */
  function phraseEnd(from: number): number {
    const at = words.timeShades.has(doc.word[from]) ? from + 1 : from;
    const adverb = words.eventAdverbs.has(doc.word[at]) && isLink(phrases.shape[at + 1]);
    const event = adverb || words.eventPrepositions.has(doc.word[at]);
    const object = adverb ? at + 2 : at + 1;
    if (object >= high || !(event || words.timePrepositions.has(doc.word[at]))) return 0;
    let end = Math.min(phrases.chunkEnd[object], high);
    if (phrases.chunkStart[object] !== object || phrases.shape[object] !== Shape.Nominal) return 0;
    const owner = isDate(object) && isPossessive(end);
    const compound = phrases.chunkStart[end] === end && tags[end] === Tag.Noun && !isDate(end);
    if (words.timeNouns.has(doc.word[end - 1]) && tags[end - 1] !== Tag.ProperNoun && !owner && !compound) return end;
    if (doc.word[at] === words.at && isHour(object) && end === object + 1) return behindClockWords(end);
    // *In its morning | bulletin*
    // `at the time`, `at one point`, `at breakfast time`, but not `at the same time`
    if (doc.word[at] === words.at && end === object + 2 && words.pointNouns.has(doc.word[end - 1])) return end;
    // `somewhere after Goran`
    if (!event || stretch.kind === StretchKind.Trailing || (marks[end - 1] & TokenMark.Place) !== 0) return 0;
    // `during a visit`, `during their first one-on-one`
    const during = words.prepositions.has(doc.word[at]) && doc.word[at] !== words.before;
    if (during && (words.venueNouns.has(doc.word[end - 1]) || phrases.shape[end] === Shape.Dash)) return 0;
    // A date inside an event's name (*after the July clashes*) parts its noun phrase.
    while (end < high && isDate(end)) end++;
    if (end < high && isDate(end - 1) && phrases.chunkStart[end] === end) end = phrases.chunkEnd[end];
    // *ahead of last week's vote*
    else if (end < high && isDate(end - 1) && isPossessive(end)) end = phrases.chunkEnd[end + 1];
    if (end > high || end <= object) return 0;
    // `before parliament`, but `before the session`
    const head = doc.word[end - 1];
    const kind = words.venueNouns.get(head);
    const occasion = words.scheduledNouns.has(head) || (kind !== undefined && OCCASIONS.has(kind));
    const held = occasion && phrases.chunkStart[object] === object && end > object + 1;
    if (words.prepositions.has(doc.word[at]) && kind !== undefined && !(held && doc.word[at] === words.before))
      return 0;
    // Behind the event's noun phrase nothing but its complement may stand, else a clause begins with it.
    if (end < high && (phrases.shape[end] === Shape.FiniteVerb || phrases.shape[end] === Shape.Auxiliary)) return 0;
    for (let next = complementEnd(end); next > 0; next = complementEnd(end)) end = next;
    return end;
  }

  function isClockTime(at: number): boolean {
    return doc.kind[at] === TokenKind.Number && /^\d{1,2}[:.]\d\d$/.test(doc.text.slice(doc.start[at], doc.end[at]));
  }

  /** `at six`, `at 6`, `at 13:00`, but not `at 9,000` */
  function isHour(at: number): boolean {
    if (words.hours.has(doc.word[at])) return true;
    return doc.kind[at] === TokenKind.Number && (doc.end[at] - doc.start[at] <= 2 || isClockTime(at));
  }

  /** *at 14:00 | GMT* */
  function behindClockWords(at: number): number {
    return at < high && words.clockWords.has(doc.word[at]) ? at + 1 : at;
  }

  /** *after talks | in Vienna*: what goes on with an event and is neither a date nor a venue; 0 where nothing does. */
  function complementEnd(at: number): number {
    const close = phrases.chunkEnd[at + 1];
    if (at + 1 >= high || close <= 0 || close > high || phrases.chunkStart[at + 1] !== at + 1 || isDate(at + 1))
      return 0;
    if (!words.eventContinuations.has(doc.word[at])) return 0;
    return doc.word[at] === context.words.of || !words.venueNouns.has(doc.word[close - 1]) ? close : 0;
  }

  /** End of *when the recorder was off*, *after the interview was recorded*: a clause up to its stop or comma; 0 where none begins at `from`. */
  function clauseEnd(from: number): number {
    if (!words.timeClauses.has(doc.word[from]) || stretch.kind === StretchKind.Insertion) return 0;
    const subject = phrases.chunkEnd[from + 1];
    if (subject < 0 || subject >= high) return 0;
    let verb = false;
    let k = subject;
    for (; k < high; k++) {
      const shape = phrases.shape[k];
      if (k === subject && shape !== Shape.FiniteVerb && shape !== Shape.Auxiliary && shape !== Shape.Adverb) return 0;
      if (shape === Shape.Comma || shape === Shape.Stop || shape === Shape.That || shape === Shape.QuoteOpen) break;
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) verb = true;
    }
    return verb ? k : 0;
  }
}
