import type { Span } from "../model/span.js";
import type { Tokens } from "./token-arrays.js";
import type { Vocabulary } from "./vocabulary.js";

/** What kind of thing a token is. */
export const enum TokenKind {
  Word = 1,
  Number = 2,
  /** The tail after an apostrophe or `n't`: `'s`, `'re`, `n't`, Turkic case endings (`Karabağ|'a`). */
  Clitic = 3,
  Punctuation = 4,
  /** A double quotation mark or guillemet. */
  Quote = 5,
  /** An apostrophe or single quotation mark that stands at the edge of a word. */
  Apostrophe = 6,
}

/** Bits of {@link TokenizedText.flags}. */
export const enum TokenFlag {
  /** The first letter is a capital. */
  Capital = 1,
  /** Two letters or more, all capitals. */
  AllCaps = 2,
  /** White space stands before the token. */
  SpaceBefore = 4,
  /** One line end at least stands before the token. */
  LineBreak = 8,
  /** An empty line stands before the token. */
  ParagraphBreak = 16,
  /** The token ends in the point of an abbreviation (`Sept.`, `U.S.`, `J.`); its word id is that of the form without the last point. */
  AbbreviationPoint = 32,
  /** First token of a sentence. */
  SentenceStart = 64,
}

/**
 * A pair of quotation marks, in token indices.
 * `[first, end)` are the tokens inside the marks; `open` is the opening mark; `close` the closing one, or -1 where the text never closes it.
 */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly end: number;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly depth: number;
  /** Index of the quotation of the paragraph before that this one goes on with (opened again without having been closed), else -1. */
  readonly continues: number;
  /** Single quotation marks. */
  readonly single: boolean;
}

/**
 * An article after one pass: tokens as parallel arrays (only `[0, count)` is meaningful), sentences and quotations as token ranges.
 * Everything behind this works on token indices; characters come back only at the edge ({@link spanOf}).
 */
export interface TokenizedText extends Tokens {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly sentenceCount: number;
  /** Sentence `i` is the tokens `[sentenceStart[i], sentenceStart[i + 1])`. */
  readonly sentenceStart: Int32Array;
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Index into {@link quotations} of the innermost quotation that a token lies inside of (marks included), else -1. */
  readonly quotationOf: Int32Array;
}

/** The characters of the tokens `[first, end)`. */
export function spanOf(doc: TokenizedText, first: number, end: number): Span {
  return [doc.start[first], doc.end[end - 1]];
}

/** The text of the tokens `[first, end)` as printed. */
export function textOf(doc: TokenizedText, first: number, end: number): string {
  return doc.text.slice(doc.start[first], doc.end[end - 1]);
}
