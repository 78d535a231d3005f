import { TokenMark } from "../../model/recognition.js";
import type { AttributionContext } from "../context.js";
import { Shape } from "../shape.js";

/**
 * Where the list begins that a noun phrase at `first` closes (*Russia, France and | the United States*); `first` where it closes none.
 * @param start the head of the sentence
 */
export function listStart({ doc, marks, phrases, words }: AttributionContext, first: number, start: number): number {
  const { shape, chunkStart } = phrases;
  if (first <= start || doc.word[first - 1] !== words.and) return first;
  let at = first;
  for (let end = first - 1; end > start && shape[end - 1] === Shape.Nominal; end = at - 1) {
    const item = chunkStart[end - 1];
    if (item < start || (marks[item] & TokenMark.Date) !== 0) break;
    // What a verb or a preposition governs is no item of this list.
    const opens = item === start || shape[item - 1] === Shape.Comma || (marks[item - 1] & TokenMark.Date) !== 0;
    if (!opens) break;
    at = item;
    if (item === start || shape[item - 1] !== Shape.Comma) break;
  }
  return at;
}
