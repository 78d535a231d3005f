import { type TokenizedText, TokenFlag, TokenKind } from "../../text/document.js";

const CLOCK = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
/** What may stand between a time and its entry (`14:37 – …`). */
const DIVIDERS = new Set(["-", "–", "—", "|", ":", "·", "•"]);
/** A stamp with all that belongs to it. */
const MAX_STAMP = 4;

/**
 * The first token behind the time that stamps an entry of a live page (`20.32 | France …`), at the head of its line; `first` where none
 * stands there.
 * @param clockWords vocabulary ids of what may follow a time (`4.15pm`, `16:40 GMT`)
 */
export function behindTimeStamp(doc: TokenizedText, clockWords: ReadonlySet<number>, first: number): number {
  if (doc.kind[first] !== TokenKind.Number || (first > 0 && (doc.flags[first] & TokenFlag.LineBreak) === 0))
    return first;
  const textAt = (i: number): string => doc.text.slice(doc.start[i], doc.end[i]);
  if (!CLOCK.test(textAt(first))) return first;
  let i = first + 1;
  while (i < doc.count && i < first + MAX_STAMP && (clockWords.has(doc.word[i]) || DIVIDERS.has(textAt(i)))) i++;
  if (i >= doc.count || (doc.flags[i] & TokenFlag.LineBreak) !== 0) return first;
  // `20.32 percent of …`: a number that counts what stands behind it.
  const counts = doc.kind[i] === TokenKind.Word && (doc.flags[i] & TokenFlag.Capital) === 0 && i === first + 1;
  return counts ? first : i;
}
