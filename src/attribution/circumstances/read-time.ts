import { TokenMark, type TokenRange } from "../../model/recognition.js";
import { TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
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
  const { doc, marks, phrases, tags } = context;
  const high = stretch.end;
  const isDate = (k: number): boolean => k < high && (marks[k] & TokenMark.Date) !== 0;
  return readDated() ?? readDistance() ?? readVague() ?? readPhrase() ?? readClause();

  function readDated(): TimePhrase | null {
    // *in a letter of 8 February*
    let j = stretch.kind !== StretchKind.Trailing && i > stretch.first && doc.word[i] === context.words.of ? i + 1 : i;
    while (j < high && !isDate(j) && words.timeOpeners.has(doc.word[j])) j++;
    if (!isDate(j)) return null;
    let end = j;
    while (isDate(end)) end++;
    // *in yesterday's issue*: the date belongs to the noun behind it.
    if (end < high && tags[end] === Tag.Possessive && doc.kind[end] !== TokenKind.Word) return null;
    return { first: i, end, dated: true };
  }

  /** *two hours later*, *minutes ago* */
  function readDistance(): TimePhrase | null {
    for (let k = i; k < high && k <= i + MAX_COUNT_WORDS; k++) {
      if (words.timeNouns.has(doc.word[k]))
        return k + 1 < high && words.timeDistances.has(doc.word[k + 1]) ? { first: i, end: k + 2, dated: false } : null;
      if (phrases.shape[k] !== Shape.Nominal) return null;
    }
    return null;
  }

  /** *later*, *later in the evening*, *every week* */
  function readVague(): TimePhrase | null {
    if (words.everyWords.has(doc.word[i]) && i + 1 < high && words.timeNouns.has(doc.word[i + 1]))
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

  /** *within the hour*, *by midnight*, *after the July clashes* */
  function readPhrase(): TimePhrase | null {
    const event = words.eventPrepositions.has(doc.word[i]);
    const object = i + 1;
    if (object >= high || !(event || words.timePrepositions.has(doc.word[i]))) return null;
    let end = phrases.chunkEnd[object];
    if (phrases.chunkStart[object] !== object || phrases.shape[object] !== Shape.Nominal) return null;
    if (words.timeNouns.has(doc.word[end - 1]) && tags[end - 1] !== Tag.ProperNoun)
      return { first: i, end, dated: false };
    if (doc.word[i] === words.at && doc.kind[object] === TokenKind.Number && end === object + 1)
      return { first: i, end, dated: false };
    if (!event || stretch.kind === StretchKind.Trailing) return null;
    // A date inside an event's name (*after the July clashes*) parts its noun phrase.
    while (end < high && isDate(end)) end++;
    if (end < high && isDate(end - 1) && phrases.chunkStart[end] === end) end = phrases.chunkEnd[end];
    if (end > high) return null;
    // `before parliament`
    if (words.prepositions.has(doc.word[i]) && words.venueNouns.has(doc.word[end - 1])) return null;
    // Behind the event's noun phrase nothing but its complement may stand, else a clause begins with it.
    if (end < high && (phrases.shape[end] === Shape.FiniteVerb || phrases.shape[end] === Shape.Auxiliary)) return null;
    while (
      end < high &&
      doc.word[end] === context.words.of &&
      phrases.chunkEnd[end + 1] > 0 &&
      phrases.chunkEnd[end + 1] <= high
    )
      end = phrases.chunkEnd[end + 1];
    return { first: i, end, dated: false };
  }

  /** *when the recorder was off*, *after the interview was recorded*: a clause that fills the stretch up to its stop or comma. */
  function readClause(): TimePhrase | null {
    if (!words.timeClauses.has(doc.word[i]) || stretch.kind === StretchKind.Insertion) return null;
    const subject = phrases.chunkEnd[i + 1];
    if (subject < 0 || subject >= high) return null;
    let verb = false;
    for (let k = subject; k < high; k++) {
      const shape = phrases.shape[k];
      if (k === subject && shape !== Shape.FiniteVerb && shape !== Shape.Auxiliary && shape !== Shape.Adverb)
        return null;
      if (shape === Shape.Comma || shape === Shape.Stop) return verb ? { first: i, end: k, dated: false } : null;
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) verb = true;
    }
    return verb ? { first: i, end: high, dated: false } : null;
  }
}
