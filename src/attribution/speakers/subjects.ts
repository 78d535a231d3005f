import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import type { ArticleWords } from "./article-words.js";
import { WordClass } from "./speaker-lexicon.js";

/** The noun phrase that a sentence is about. Tokens, half-open. */
export interface Subject {
  readonly first: number;
  /** Its noun. */
  readonly head: number;
  /** Behind its complements. */
  readonly end: number;
  readonly plural: boolean;
}

/** An opening circumstance, and an apposition or relative clause before the verb, are no longer than this. */
const ASIDE = 24;
/** No more of a sentence, and of a noun phrase, is read. */
const REACH = 80;
const PHRASE = 16;
/** A sentence opens with so many circumstances at most. */
const CIRCUMSTANCES = 3;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

const NOMINAL = tagSet([
  Tag.Determiner,
  Tag.Possessive,
  Tag.Adjective,
  Tag.Number,
  Tag.Noun,
  Tag.PluralNoun,
  Tag.ProperNoun,
]);
const NOUN = tagSet([Tag.Noun, Tag.PluralNoun, Tag.ProperNoun]);
const FINITE = tagSet([Tag.VerbPast, Tag.VerbS, Tag.VerbBase, Tag.Modal, Tag.Be, Tag.Have, Tag.Do]);
const LINK = tagSet([Tag.Preposition, Tag.To, Tag.Coordinator]);
const OPENING = tagSet([Tag.Adverb, Tag.Coordinator, Tag.Negation]);
const CIRCUMSTANCE = tagSet([Tag.Preposition, Tag.Subordinator, Tag.VerbIng, Tag.VerbPart, Tag.To]);

function tagSet(tags: readonly Tag[]): Uint8Array {
  const set = new Uint8Array(32);
  for (const tag of tags) set[tag] = 1;
  return set;
}

/** The small noun that the words from token `first` up to `end` lead to before anything that is no part of a noun phrase; -1 for none. */
export function nounWithin(tags: Uint8Array, first: number, end: number): number {
  let head = -1;
  for (let t = first; t < end && NOMINAL[tags[t]] === 1; t++) head = NOUN[tags[t]] === 1 ? t : head;
  return head >= 0 && tags[head] !== Tag.ProperNoun ? head : -1;
}

/**
 * The subject of a sentence that opens with it, or with it behind a circumstance and a comma (`At the school, | the headteacher | …`); null
 * where the sentence opens with a quotation, a pronoun or anything else.
 */
export function subjectOf(words: ArticleWords, tags: Uint8Array, sentence: number): Subject | null {
  const { doc, classes, lexicon } = words;
  const limit = Math.min(doc.sentenceStart[sentence + 1], doc.sentenceStart[sentence] + REACH);
  let t = doc.sentenceStart[sentence];
  while (t < limit && (OPENING[tags[t]] === 1 || isMark(t, COMMA) || doc.kind[t] === TokenKind.Punctuation)) t++;
  // A live ticker's clock.
  if (t + 1 < limit && doc.kind[t] === TokenKind.Number && CLOCK.test(doc.text.slice(doc.start[t], doc.end[t]))) t++;
  if (t >= limit || doc.quotationOf[t] >= 0) return null;
  // `On the far bank, in the town of X, …`
  for (let n = 0; n < CIRCUMSTANCES && CIRCUMSTANCE[tags[t]] === 1; n++) {
    const from = t;
    while (t < limit && t < from + ASIDE && !isMark(t, COMMA) && !(t > from + 1 && opensPhrase(t))) t++;
    if (t >= limit || (!isMark(t, COMMA) && !opensPhrase(t))) return null;
    if (isMark(t, COMMA)) t++;
    if (t >= limit || doc.quotationOf[t] >= 0) return null;
  }
  const first = t;
  let head = -1;
  let joined = false;
  while (t < limit && (NOMINAL[tags[t]] === 1 || (isMark(t, HYPHEN) && !isApart(t)))) {
    if (NOUN[tags[t]] === 1) head = t;
    t++;
  }
  // `Her colleague`, not `her`.
  if (head < 0 || (classes[first] & (WordClass.Pronoun | WordClass.Possessive)) === WordClass.Pronoun) return null;
  let end = t;
  // Complements: `of the village`, `in Baku`, `from the administration`.
  while (t + 1 < limit && LINK[tags[t]] === 1 && NOMINAL[tags[t + 1]] === 1) {
    if (tags[t] === Tag.Coordinator) joined = true;
    t++;
    while (t < limit && NOMINAL[tags[t]] === 1) t++;
    if (!joined) end = t;
  }
  if (t < limit && (isMark(t, COMMA) || tags[t] === Tag.Relative)) {
    const comma = isMark(t, COMMA);
    const from = t++;
    while (t < limit && t < from + ASIDE && !(comma ? isMark(t, COMMA) : FINITE[tags[t]] === 1)) t++;
    if (comma) t++;
  }
  // `The union “strongly condemns” it`
  while (t < limit && (OPENING[tags[t]] === 1 || doc.kind[t] === TokenKind.Quote)) t++;
  if (t >= limit || FINITE[tags[t]] === 0 || doc.word[first] === lexicon.keys.there) return null;
  return { first, head, end, plural: joined || tags[head] === Tag.PluralNoun };

  function isMark(k: number, unit: number): boolean {
    return doc.kind[k] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[k]) === unit;
  }

  /** `At the bridge | a herdsman was waiting`, `In December | Norway began`: an article right behind a noun or a year, a name behind a date. */
  function opensPhrase(k: number): boolean {
    if (tags[k] === Tag.ProperNoun) return endsDate(k - 1) && (classes[k] & WordClass.NoName) === 0;
    return tags[k] === Tag.Determiner && (NOUN[tags[k - 1]] === 1 || tags[k - 1] === Tag.Number);
  }

  /** A year, a word of the calendar, or what stands behind a day (`3 May`). */
  function endsDate(k: number): boolean {
    if (doc.kind[k] === TokenKind.Number) return doc.end[k] - doc.start[k] === 4;
    const capital = (doc.flags[k] & TokenFlag.Capital) !== 0;
    return capital && ((classes[k] & WordClass.NoName) !== 0 || doc.kind[k - 1] === TokenKind.Number);
  }

  function isApart(k: number): boolean {
    return (doc.flags[k] & TokenFlag.SpaceBefore) !== 0;
  }
}

/** The noun phrase of the noun at token `t`, with its complement behind a preposition (`a man from the administration`). */
export function phraseAround(words: ArticleWords, tags: Uint8Array, t: number): { first: number; end: number } {
  const { doc } = words;
  const open = (k: number): boolean =>
    doc.quotationOf[k] === doc.quotationOf[t] && (doc.flags[k + 1] & TokenFlag.SentenceStart) === 0;
  let first = t;
  while (
    first > 0 &&
    t - first < PHRASE &&
    NOMINAL[tags[first - 1]] === 1 &&
    open(first - 1) &&
    tags[first] !== Tag.Determiner
  )
    first--;
  let end = t + 1;
  // brother-in-law
  while (
    end + 1 < doc.count &&
    doc.text.charCodeAt(doc.start[end]) === HYPHEN &&
    (doc.flags[end + 1] & TokenFlag.SpaceBefore) === 0
  )
    end += 2;
  // `soldiers from X`, not `soldiers on Wednesday`
  const dated =
    end + 1 < doc.count && (words.classes[end + 1] & WordClass.NoName) !== 0 && tags[end + 1] === Tag.ProperNoun;
  if (end + 1 < doc.count && tags[end] === Tag.Preposition && NOMINAL[tags[end + 1]] === 1 && !dated) {
    end++;
    while (end < doc.count && end - t < PHRASE && NOMINAL[tags[end]] === 1 && doc.sentenceOf[end] === doc.sentenceOf[t])
      end++;
  }
  return { first, end };
}

/** Nouns for one or many of whom *who* can be said. */
const PEOPLE = WordClass.Office | WordClass.Collective | WordClass.Kin;
/** Nouns whose `of` brings in who they are made of or over (`a group of residents`, `the head of the farmers`). */
const OVER = PEOPLE | WordClass.Body | WordClass.StateOrgan | WordClass.Indefinite;

/**
 * The noun phrase that ends before token `end`, with its complements (`shepherds in Khachik | , who`); its first token, or -1.
 * @param who of people: no more than the last noun for some, whatever stands before it (`at a checkpoint by | officers who`)
 */
export function phraseBefore(words: ArticleWords, tags: Uint8Array, end: number, who: boolean): number {
  const { classes, doc, lexicon } = words;
  const sentence = doc.sentenceStart[doc.sentenceOf[end - 1]];
  const quotation = doc.quotationOf[end - 1];
  let first = end;
  let group = end;
  while (first > sentence && end - first < ASIDE && doc.quotationOf[first - 1] === quotation) {
    const tag = tags[first - 1];
    const glued =
      doc.text.charCodeAt(doc.start[first - 1]) === HYPHEN && (doc.flags[first] & TokenFlag.SpaceBefore) === 0;
    if (glued && first < end && (doc.flags[first - 1] & TokenFlag.SpaceBefore) === 0) {
      first--;
      continue;
    }
    const links = tag === Tag.Preposition && first < end && first - 1 > sentence && NOUN[tags[first - 2]] === 1;
    if (NOMINAL[tag] === 0 && !links) break;
    if (links) {
      if (who && endsPeople(first - 1)) break;
      group = first - 1;
    }
    first--;
    if (tag === Tag.Determiner && (first === sentence || tags[first - 1] !== Tag.Preposition || !NOUN[tags[first - 2]]))
      break;
  }
  return first < end && NOUN[tags[end - 1]] === 1 ? first : -1;

  /** The noun behind the preposition at token `t` is for people, and what stands before it no word for them. */
  function endsPeople(t: number): boolean {
    const noun = group - 1;
    if ((classes[noun] & PEOPLE) === 0) return doc.word[t] === lexicon.keys.by && tags[noun] !== Tag.ProperNoun;
    return doc.word[t] !== lexicon.keys.of || (classes[t - 1] & OVER) === 0;
  }
}
