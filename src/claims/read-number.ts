import { TokenFlag, type TokenizedText, TokenKind } from "../text/document.js";
import { CountClass, type QuantityLexicon } from "./compile-quantities.js";

/** A number in figures or words: its value and the token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** In words, and under thirteen: `the two countries` is no count. */
  readonly small: boolean;
}

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;

/**
 * Reads the number that begins at token `t`: `2,000`, `7.5`, `2.2 billion`, `twenty-one`, `two hundred and fifty`, `4-5` (a range; its value
 * is the lower bound). Clock times, ordinals, decades and the figures of designations (`F-16`) are none.
 */
export function readNumber(doc: TokenizedText, lexicon: QuantityLexicon, t: number): ReadNumber | null {
  const { kind, word, count } = doc;
  if (kind[t] === TokenKind.Number) {
    const single = figureValue(doc, t);
    if (single === null || isDesignation(t)) return null;
    const { value, end: last } = withGroups(single);
    let end = last;
    if (end < count && kind[end] === TokenKind.Word && !spaced(end) && (classOf(end) & CountClass.OrdinalSuffix) !== 0)
      return null;
    if (
      isDash(end) &&
      end + 1 < count &&
      kind[end + 1] === TokenKind.Number &&
      figureValue(doc, end + 1) !== null &&
      !isDash(end + 2)
    )
      end += 2;
    return withScales(value, end, false);
  }
  // `a dozen soldiers`, `a hundred houses`
  if ((classOf(t) & CountClass.Article) !== 0 && t + 1 < count && (classOf(t + 1) & CountClass.Scale) !== 0)
    return withScales(1, t + 1, false);
  if (kind[t] !== TokenKind.Word || (classOf(t) & CountClass.Cardinal) === 0) return null;
  return readWords();

  function classOf(i: number): number {
    const id = word[i];
    return id < lexicon.classes.length ? lexicon.classes[id] : 0;
  }

  function spaced(i: number): boolean {
    return (doc.flags[i] & TokenFlag.SpaceBefore) !== 0;
  }

  function isDash(i: number): boolean {
    if (i >= count || kind[i] !== TokenKind.Punctuation || spaced(i) || i + 1 >= count || spaced(i + 1)) return false;
    const unit = doc.text.charCodeAt(doc.start[i]);
    return unit === HYPHEN || unit === EN_DASH;
  }

  /** `F-16`, `T-72`, `A4`: letters glued before the figure. */
  function isDesignation(i: number): boolean {
    if (i === 0 || spaced(i)) return false;
    if (kind[i - 1] === TokenKind.Word) return true;
    // `9/11`
    if (i >= 2 && doc.text[doc.start[i - 1]] === "/" && kind[i - 2] === TokenKind.Number) return true;
    return isDash(i - 1) && i >= 2 && kind[i - 2] === TokenKind.Word;
  }

  /** `12 500`: groups of three figures with blanks between. */
  function withGroups(value: number): { value: number; end: number } {
    let total = value;
    let end = t + 1;
    const lead = doc.end[t] - doc.start[t];
    if (lead > 3 || value === 0 || !Number.isInteger(value) || doc.text[doc.start[t]] === "0") return { value, end };
    while (end < count && isGroup(end)) total = total * 1000 + Number(doc.text.slice(doc.start[end], doc.end[end++]));
    // A fourth figure behind the groups (a telephone number) makes them none.
    const more = end < count && kind[end] === TokenKind.Number && doc.start[end] === doc.end[end - 1] + 1;
    return more ? { value, end: t + 1 } : { value: total, end };
  }

  function isGroup(i: number): boolean {
    return (
      kind[i] === TokenKind.Number &&
      doc.start[i] === doc.end[i - 1] + 1 &&
      (doc.flags[i] & TokenFlag.LineBreak) === 0 &&
      /^\d{3}$/.test(doc.text.slice(doc.start[i], doc.end[i]))
    );
  }

  function withScales(value: number, from: number, small: boolean): ReadNumber {
    let end = from;
    let product = value;
    while (end < count && kind[end] === TokenKind.Word && (classOf(end) & CountClass.Scale) !== 0) {
      product *= lexicon.values.get(word[end]) ?? 1;
      end++;
    }
    return { value: product, end, small: small && end === from };
  }

  function readWords(): ReadNumber | null {
    let total = 0;
    let group = 0;
    let end = t;
    for (let i = t; i < count; i++) {
      const bits = kind[i] === TokenKind.Word ? classOf(i) : 0;
      const value = lexicon.values.get(word[i]) ?? 0;
      if (
        (bits & CountClass.Cardinal) !== 0 &&
        (group % 100 === 0 || (group % 10 === 0 && value < 10 && isDash(i - 1)))
      ) {
        group += value;
      } else if ((bits & CountClass.Scale) !== 0 && group > 0) {
        if (value < 1000) group *= value;
        else {
          total += group * value;
          group = 0;
        }
      } else if (
        isDash(i) &&
        i > t &&
        i + 1 < count &&
        (classOf(i + 1) & CountClass.Cardinal) !== 0 &&
        group >= 20 &&
        group % 10 === 0
      )
        continue;
      else if (
        word[i] === lexicon.joiner &&
        group >= 100 &&
        group % 100 === 0 &&
        i + 1 < count &&
        (classOf(i + 1) & CountClass.Cardinal) !== 0
      )
        continue;
      else break;
      end = i + 1;
    }
    const value = total + group;
    return value === 0 ? null : { value, end, small: value < 13 };
  }
}

/** `2,000` → 2000, `7.5` → 7.5; null for `10:08`, `1.2.3`. */
function figureValue(doc: TokenizedText, t: number): number | null {
  const text = doc.text.slice(doc.start[t], doc.end[t]);
  if (text.includes(":")) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  // A comma as the decimal mark: `3,5`.
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  return null;
}
