import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { TokenMark } from "../model/recognition.js";
import { Tag } from "../text/tag.js";
import type { FunctionWords } from "./function-words.js";
import { Shape } from "./shape.js";

/** The syntax that the attribution rules see: shapes, and the noun phrase each token belongs to. */
export interface Phrases {
  readonly shape: Uint8Array;
  /** First token of the base noun phrase that a token lies in, else -1. */
  readonly chunkStart: Int32Array;
  /** End (exclusive) of the base noun phrase that a token lies in, else -1. */
  readonly chunkEnd: Int32Array;
}

const EN_DASH = 0x2013;
const STROKE = 0x2f;

const SHAPE_OF_TAG = new Uint8Array(32);
for (const tag of [Tag.Noun, Tag.PluralNoun, Tag.ProperNoun, Tag.Possessive, Tag.Determiner, Tag.Adjective, Tag.Number])
  SHAPE_OF_TAG[tag] = Shape.Nominal;
SHAPE_OF_TAG[Tag.Pronoun] = Shape.Pronoun;
SHAPE_OF_TAG[Tag.VerbPast] = Shape.FiniteVerb;
SHAPE_OF_TAG[Tag.VerbS] = Shape.FiniteVerb;
SHAPE_OF_TAG[Tag.VerbBase] = Shape.OtherVerb;
SHAPE_OF_TAG[Tag.VerbPart] = Shape.OtherVerb;
SHAPE_OF_TAG[Tag.VerbIng] = Shape.OtherVerb;
for (const tag of [Tag.Modal, Tag.Be, Tag.Have, Tag.Do]) SHAPE_OF_TAG[tag] = Shape.Auxiliary;
SHAPE_OF_TAG[Tag.Adverb] = Shape.Adverb;
SHAPE_OF_TAG[Tag.Negation] = Shape.Adverb;
SHAPE_OF_TAG[Tag.Preposition] = Shape.Preposition;
SHAPE_OF_TAG[Tag.Particle] = Shape.Preposition;
SHAPE_OF_TAG[Tag.To] = Shape.To;
SHAPE_OF_TAG[Tag.Subordinator] = Shape.Subordinator;
SHAPE_OF_TAG[Tag.Relative] = Shape.Relative;
SHAPE_OF_TAG[Tag.Coordinator] = Shape.Coordinator;

/** Computes shapes and base noun phrases of a tagged text in one pass. `marks`: a date is never one phrase with its neighbours. */
export function findPhrases(doc: TokenizedText, tags: Uint8Array, marks: Uint8Array, words: FunctionWords): Phrases {
  const { count, kind, word } = doc;
  const shape = new Uint8Array(count + 1);
  const chunkStart = new Int32Array(count + 1).fill(-1);
  const chunkEnd = new Int32Array(count + 1).fill(-1);
  shape[count] = Shape.Edge;
  for (let i = 0; i < count; i++) {
    // The mark of an account's name is part of it.
    if (kind[i] === TokenKind.Punctuation)
      shape[i] = tags[i] === Tag.ProperNoun ? Shape.Nominal : punctuationShape(doc, words, i);
    else if (kind[i] === TokenKind.Quote || kind[i] === TokenKind.Apostrophe) shape[i] = quoteShape(doc, tags, i);
    else if (word[i] === words.that && tags[i] === Tag.Subordinator) shape[i] = Shape.That;
    else shape[i] = SHAPE_OF_TAG[tags[i]];
  }
  let start = -1;
  let last = -1;
  for (let i = 0; i <= count; i++) {
    const boundary =
      i === count ||
      (i > 0 && (doc.sentenceOf[i] !== doc.sentenceOf[i - 1] || ((marks[i] ^ marks[i - 1]) & TokenMark.Date) !== 0));
    if (start >= 0 && (boundary || !continuesChunk(i))) {
      close(start, last + 1);
      start = -1;
    }
    if (i === count) break;
    if (shape[i] === Shape.Pronoun) {
      chunkStart[i] = i;
      chunkEnd[i] = i + 1;
    } else if (shape[i] === Shape.Nominal) {
      if (start < 0) start = i;
      last = i;
    }
  }
  return { shape, chunkStart, chunkEnd };

  function continuesChunk(i: number): boolean {
    const tag = tags[i];
    if (shape[i] === Shape.Nominal) {
      // A determiner opens a phrase of its own, unless it follows a predeterminer (*all the*, *both these*).
      if (tag === Tag.Determiner) return last === start && tags[last] === Tag.Determiner;
      if (tag === Tag.Possessive)
        return kind[i] === TokenKind.Clitic || kind[i] === TokenKind.Apostrophe || tags[last] === Tag.Determiner;
      return true;
    }
    if (i + 1 >= count || shape[i + 1] !== Shape.Nominal || tags[i + 1] === Tag.Determiner) return false;
    // cease|-|fire, so|-|called, very large, armed forces
    if ((word[i] === words.hyphen || word[i] === words.ampersand || isJoining(doc, i)) && last === i - 1) return true;
    if (tag === Tag.Adverb || tag === Tag.VerbPart || tag === Tag.VerbIng) {
      return (
        tags[last] === Tag.Determiner ||
        tags[last] === Tag.Possessive ||
        word[last] === words.hyphen ||
        tags[last] === Tag.Adjective
      );
    }
    return false;
  }

  function close(from: number, to: number): void {
    for (let k = from; k < to; k++) {
      chunkStart[k] = from;
      chunkEnd[k] = to;
    }
  }
}

function punctuationShape(doc: TokenizedText, words: FunctionWords, i: number): Shape {
  const shape = words.punctuation[doc.word[i]] ?? Shape.Other;
  return shape === Shape.Dash && isJoining(doc, i) ? Shape.Other : shape;
}

/** The dash of *the Goris–Kapan road* and the stroke of *AFP/Reuters*, with no blanks around them. */
function isJoining(doc: TokenizedText, i: number): boolean {
  const touches = (k: number): boolean => k < doc.count && (doc.flags[k] & TokenFlag.SpaceBefore) === 0;
  const unit = doc.kind[i] === TokenKind.Punctuation ? doc.text.charCodeAt(doc.start[i]) : 0;
  return (
    (unit === EN_DASH || unit === STROKE) &&
    touches(i) &&
    touches(i + 1) &&
    (doc.flags[i + 1] & TokenFlag.Capital) !== 0
  );
}

function quoteShape(doc: TokenizedText, tags: Uint8Array, i: number): Shape {
  const q = doc.quotationOf[i];
  if (q >= 0) {
    const quotation = doc.quotations[q];
    if (quotation.open === i) return Shape.QuoteOpen;
    if (quotation.close === i) return Shape.QuoteClose;
  }
  return tags[i] === Tag.Possessive || tags[i] === Tag.ProperNoun ? Shape.Nominal : Shape.Other;
}
