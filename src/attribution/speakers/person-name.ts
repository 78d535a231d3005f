import { textOf, TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { Evidence, type NameMention } from "./find-names.js";
import { capitalised } from "./name-office.js";
import type { Person, PersonTable } from "./person.js";
import { WordClass } from "./speaker-lexicon.js";

/** A person's name as the article gives it most fully; names in capitals are put in lower case. */
export function personName(table: PersonTable, person: Person): string {
  const { doc } = table.words;
  const { nameFirst } = person.fullest;
  const end = homeEnd(table.words, person);
  // G.M. Roe: initials are words of their own.
  const text = textOf(doc, nameFirst, end)
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu})/gu, " ");
  const capitals = (doc.flags[nameFirst] & doc.flags[end - 1] & TokenFlag.AllCaps) !== 0 && text.length > 4;
  return capitals ? capitalised(text) : text;
}

/** `Rashid from Ganja`, whose surname is nowhere given: where he is from belongs to his name. */
function homeEnd({ doc, lexicon }: ArticleWords, { fullest, evidence }: Person): number {
  const { nameFirst, end } = fullest;
  if (
    end - nameFirst > 1 ||
    evidence === Evidence.Stated ||
    end + 1 >= doc.count ||
    doc.word[end] !== lexicon.keys.from
  )
    return end;
  let last = end + 1;
  while (last < doc.count && doc.kind[last] === TokenKind.Word && (doc.flags[last] & TokenFlag.Capital) !== 0) last++;
  return last > end + 1 ? last : end;
}

/** `Ms Van Doe` is Jane Van Doe, the fullest name given. */
export function isEndOf(
  { classes, doc }: ArticleWords,
  fullest: NameMention,
  { end, first, nameFirst }: NameMention,
): boolean {
  const length = end - nameFirst;
  if (first === nameFirst || fullest.end - fullest.nameFirst <= length) return false;
  for (let k = 1; k <= length; k++) if (doc.word[fullest.end - k] !== doc.word[end - k]) return false;
  return (classes[nameFirst - 1] & WordClass.Title) !== 0;
}

/** `A. Hovsepyan` is `Ararat Hovsepyan`. */
export function isInitialOf({ doc }: ArticleWords, fullest: NameMention, mention: NameMention): boolean {
  const a = fullest.nameFirst;
  const b = mention.nameFirst;
  if (((doc.flags[a] | doc.flags[b]) & TokenFlag.AbbreviationPoint) === 0) return false;
  return doc.text.charCodeAt(doc.start[a]) === doc.text.charCodeAt(doc.start[b]);
}

/** Number of words of a name; a hyphenated one counts once. */
export function wordCount(words: ArticleWords, first: number, end: number): number {
  let n = 0;
  for (let t = first; t < end; t++) if (words.doc.kind[t] === TokenKind.Word && !joins(words, t, first)) n++;
  return n;
}

/** Token `t` hangs on the one before by a hyphen. */
export function joins(words: ArticleWords, t: number, first: number): boolean {
  return t - 1 > first && words.doc.kind[t - 1] === TokenKind.Punctuation;
}

export function surnameStart(words: ArticleWords, first: number, end: number): number {
  let t = end - 1;
  while (joins(words, t, first)) t -= 2;
  return t;
}
