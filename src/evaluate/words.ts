import type { Span } from "../model/span.js";

/** A token of the scorer, which has its own so that no change of the recognisers' tokens moves a figure. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Holds a letter or digit. */
  readonly isWord: boolean;
  readonly isDeterminer: boolean;
}

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr sen rep gov gen lt col maj capt sgt rev hon prof st jr sr inc corp co ltd vs no " +
    "jan feb mar apr jun jul aug sept sep oct nov dec"
  ).split(" "),
);
const DETERMINERS = new Set("a an the this that these those some any each every all both no".split(" "));
const PATTERN = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|\S/gu;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Splits a text as PolNeAR's tokens are split: punctuation, hyphens, 's and n't apart; U.S. and Mr. whole. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number): void => {
    const form = text.slice(start, end);
    words.push({ start, end, isWord: /[\p{L}\p{N}]/u.test(form), isDeterminer: DETERMINERS.has(form.toLowerCase()) });
  };
  for (const match of text.matchAll(PATTERN)) {
    const form = match[0];
    const start = match.index;
    const end = start + form.length;
    const clitic = CLITIC.exec(form);
    if (clitic) {
      const cut = start + clitic[1].length;
      add(start, cut);
      add(cut, end);
    } else if (ABBREVIATIONS.has(form.toLowerCase()) && text[end] === ".") add(start, end + 1);
    else if (form !== "." || (words.at(-1)?.end ?? 0) <= start) add(start, end); // else the point of an abbreviation
  }
  return words;
}

/** Spans as ranges of words `[first, end)`; a word touched in part counts whole. */
export function toWordRanges(spans: readonly Span[], words: readonly Word[]): Span[] {
  const ranges: Span[] = [];
  for (const [start, end] of spans) {
    let first = 0;
    let high = words.length;
    while (first < high) {
      const middle = (first + high) >> 1;
      if (words[middle].end <= start) first = middle + 1;
      else high = middle;
    }
    let last = first;
    while (last < words.length && words[last].start < end) last++;
    if (last > first) ranges.push([first, last]);
  }
  return ranges;
}

/** The numbers that ranges hold. */
export function toSet(ranges: readonly Span[]): Set<number> {
  const numbers = new Set<number>();
  for (const [first, end] of ranges) for (let i = first; i < end; i++) numbers.add(i);
  return numbers;
}

/** How many numbers two sets share. */
export function countCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const number of a) if (b.has(number)) common++;
  return common;
}

/** F1 of two sets, 0 to 1; 1 where both are empty. */
export function setF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  return (2 * countCommon(a, b)) / (a.size + b.size);
}
