import { TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { isMark, isNameWord, ORGAN, surnameGender } from "./name-words.js";
import { WordClass } from "./speaker-lexicon.js";

const HYPHEN = 0x2d;
/** Fields of one office have no more words. */
const FIELDS = 6;

/** Where the field begins that a run of capitals from token `from` ends (`Minister of | Roads and Tunnels`); `from` where nothing joins it. */
export function fieldStart(words: ArticleWords, from: number): number {
  const { classes, doc, lexicon } = words;
  if (from < 4 || (classes[from - 1] & WordClass.Conjunction) === 0) return from;
  let i = from - 1;
  while (i > 1 && from - i < FIELDS && isNameWord(words, i - 1)) i--;
  return i < from - 1 && doc.word[i - 1] === lexicon.keys.of ? i : from;
}

/**
 * The first name inside a run `[from, end)` that begins as the complement of an office (`of Rivers | Jane Doe`), or -1.
 * @param officeBefore the office whose complement begins at or before a token, or -1
 */
export function nameInside(
  words: ArticleWords,
  officeBefore: (from: number) => number,
  from: number,
  end: number,
): number {
  const { classes, doc, lexicon } = words;
  if (end - from < 3 || from < 2 || (classes[from] & WordClass.GivenName) !== 0) return -1;
  if ((classes[from - 1] & WordClass.Conjunction) !== 0) return nameBehindFields(words, from, end);
  const before = (classes[from - 1] & WordClass.Definite) !== 0 ? from - 2 : from - 1;
  const fieldOf = (classes[before - 1] & ORGAN) !== 0 ? before - 1 : from;
  // `of Rivers | Jane Doe`, `of the Department for Rivers | Jane Doe`
  if (doc.word[before] !== lexicon.keys.of && fieldOf === from) return -1;
  if (officeBefore(from) < 0 && (fieldOf === from || officeBefore(fieldOf) < 0)) return -1;
  for (let i = from + 1; i + 1 < end; i++) if ((classes[i] & WordClass.GivenName) !== 0) return i;
  return end - from === 3 && surnameGender(words, end - 1) >= 0 && doc.kind[end - 2] === TokenKind.Word ? end - 2 : -1;
}

/** The name behind the last field of an office (`Minister of Roads and Inland Rivers | Jane Doe`): two words, of which the second is no common one; or -1. */
function nameBehindFields(words: ArticleWords, from: number, end: number): number {
  const { classes, doc, lexicon } = words;
  let k = from - 2;
  while (k > 1 && from - k < FIELDS && isNameWord(words, k)) k--;
  if (doc.word[k] !== lexicon.keys.of || (classes[k - 1] & WordClass.Office) === 0) return -1;
  const first = end - 2;
  if (isMark(words, end - 1, HYPHEN) || isMark(words, first, HYPHEN)) return -1;
  if ((classes[first] & WordClass.GivenName) !== 0) return first;
  const known = doc.word[end - 1] < doc.vocabulary.size && surnameGender(words, end - 1) < 0;
  return known || classes[first] !== 0 ? -1 : first;
}
