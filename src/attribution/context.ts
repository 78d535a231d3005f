import { TokenMark } from "../model/recognition.js";
import type { TokenizedText } from "../text/document.js";
import type { FunctionWords } from "./function-words.js";
import { findPhrases, type Phrases } from "./phrases.js";
import { findBrackets } from "./brackets.js";
import { Shape } from "./shape.js";

/** One article as the attribution steps see it. */
export interface AttributionContext {
  readonly doc: TokenizedText;
  /** Part-of-speech tag of each token. */
  readonly tags: Uint8Array;
  /** Bits of `TokenMark` of each token. */
  readonly marks: Uint8Array;
  readonly phrases: Phrases;
  readonly words: FunctionWords;
  /** For each quotation the one in the next paragraph that goes on with it, else -1. */
  readonly reopenedBy: Int32Array;
  /** For each token the bracket that opens around it, else -1. */
  readonly enclosing: Int32Array;
  /** First tokens of the dates that lie before the day of publication. */
  readonly pastDates: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Reads a tagged text as the attribution steps see it; joins parts of day to the dates among `marks`. */
export function readContext(
  doc: TokenizedText,
  tags: Uint8Array,
  marks: Uint8Array,
  words: FunctionWords,
  partsOfDay: ReadonlySet<number>,
  pastDates: ReadonlySet<number> = NONE,
): AttributionContext {
  markPartsOfDay(doc, marks, partsOfDay);
  const phrases = findPhrases(doc, tags, marks, words);
  const enclosing = findBrackets(doc, phrases.shape);
  return { doc, tags, marks, phrases, words, reopenedBy: findReopenings(doc), enclosing, pastDates };
}

/** Inverts `Quotation.continues`. */
function findReopenings(doc: TokenizedText): Int32Array {
  const reopenedBy = new Int32Array(doc.quotations.length).fill(-1);
  doc.quotations.forEach((quotation, index) => {
    if (quotation.continues >= 0) reopenedBy[quotation.continues] = index;
  });
  return reopenedBy;
}

/** Shape of token `i` as seen from sentence `sentence`: beyond its ends there is only the edge. */
export function shapeAt(context: AttributionContext, i: number, sentence: number): Shape {
  if (i < 0 || i >= context.doc.count || context.doc.sentenceOf[i] !== sentence) return Shape.Edge;
  return context.phrases.shape[i];
}

/** Feature value of a word: its stable hash, or a constant beyond the sentence. */
export function wordAt(context: AttributionContext, i: number, sentence: number): number {
  if (i < 0 || i >= context.doc.count || context.doc.sentenceOf[i] !== sentence) return 1;
  return context.doc.vocabulary.hashOf(context.doc.word[i]);
}

/** Tag of token `i`, 31 beyond the sentence. */
export function tagAt(context: AttributionContext, i: number, sentence: number): number {
  if (i < 0 || i >= context.doc.count || context.doc.sentenceOf[i] !== sentence) return 31;
  return context.tags[i];
}

/** 0, 1, 2, 3, 4, then coarser: lengths and distances as feature values. */
export function bucket(n: number): number {
  if (n <= 4) return n;
  if (n <= 6) return 5;
  if (n <= 9) return 6;
  if (n <= 14) return 7;
  if (n <= 22) return 8;
  return n <= 35 ? 9 : 10;
}

/**
 * Joins the part of day behind a date to it (`Friday evening`): it says when, and it is no part of the noun phrase that follows.
 * @param partsOfDay vocabulary ids
 */
function markPartsOfDay(doc: TokenizedText, marks: Uint8Array, partsOfDay: ReadonlySet<number>): void {
  for (let i = 1; i < doc.count; i++)
    if ((marks[i - 1] & TokenMark.Date) !== 0 && (marks[i] & TokenMark.Date) === 0 && partsOfDay.has(doc.word[i]))
      marks[i] |= TokenMark.Date;
}
