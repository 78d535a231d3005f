import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { CountClass, type QuantityLexicon } from "./compile-quantities.js";
import { readNumber } from "./read-number.js";

/** A part of a whole: its value between 0 and 1 (four decimals) and the token behind it. */
export interface Share {
  readonly value: number;
  readonly end: number;
}

const HYPHEN = 0x2d;

/**
 * Reads the share that begins at token `t`: `a third of`, `two-thirds of`, `half the`, `one in five`; null where none does. Only with what
 * it is a share of: `a third version` and `two-thirds agree` tell none.
 */
export function readShare(doc: TokenizedText, lexicon: QuantityLexicon, t: number): Share | null {
  const { word, count, kind, flags } = doc;
  const half = classOf(t) & CountClass.Fraction ? lexicon.fractions.get(word[t]) : undefined;
  if (half === 2) return ofWhole(1, 2, t + 1);
  const article = (classOf(t) & CountClass.Article) !== 0;
  const number = article ? { value: 1, end: t + 1 } : readNumber(doc, lexicon, t);
  if (number === null || !Number.isInteger(number.value)) return null;
  let at = number.end;
  if (at + 1 < count && doc.text.charCodeAt(doc.start[at]) === HYPHEN && (flags[at + 1] & TokenFlag.SpaceBefore) === 0)
    at++;
  const parts = at < count && (classOf(at) & CountClass.Fraction) !== 0 ? lexicon.fractions.get(word[at]) : undefined;
  if (parts !== undefined) return ofWhole(number.value, parts, at + 1);
  return article ? null : inWhole(number.value, number.end);

  function classOf(i: number): number {
    const id = i < count ? word[i] : 0;
    return id < lexicon.classes.length ? lexicon.classes[id] : 0;
  }

  function ofWhole(parts: number, whole: number, end: number): Share | null {
    const told =
      end < count && (word[end] === lexicon.of || (classOf(end) & (CountClass.Owner | CountClass.Definite)) !== 0);
    return told && parts < whole ? { value: rounded(parts / whole), end } : null;
  }

  /** `one in five` */
  function inWhole(parts: number, end: number): Share | null {
    if (end + 1 >= count || word[end] !== lexicon.in || kind[end] !== TokenKind.Word) return null;
    const whole = readNumber(doc, lexicon, end + 1);
    return whole !== null && whole.small && parts < whole.value
      ? { value: rounded(parts / whole.value), end: whole.end }
      : null;
  }
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
