import { foldUnit } from "../../text/characters.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { type Gender, type Origin, WordClass } from "./speaker-lexicon.js";

/** An apposition is read so far. */
const APPOSITION = 9;
const COMMA = 0x2c;
/** Classes of the words that stand before a name and belong to no name themselves. */
export const PREFIX =
  WordClass.Title |
  WordClass.Office |
  WordClass.Modifier |
  WordClass.StateOrgan |
  WordClass.StateMarker |
  WordClass.Body |
  WordClass.Media |
  WordClass.OrganisationName |
  WordClass.Document |
  WordClass.Side |
  WordClass.Collective |
  WordClass.PlaceNoun;
/** Nouns of organisations. */
export const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media;

/** A word with a capital that can be part of a name; an initial (`A. Doe`) is no article. */
export function isNameWord(words: ArticleWords, t: number): boolean {
  const { doc, classes } = words;
  if (t < 0 || t >= doc.count || doc.kind[t] !== TokenKind.Word || (doc.flags[t] & TokenFlag.Capital) === 0)
    return false;
  if ((classes[t] & (WordClass.NoName | WordClass.Pronoun | WordClass.Possessive)) === 0) return true;
  return (doc.flags[t] & TokenFlag.AbbreviationPoint) !== 0 && doc.end[t] - doc.start[t] === 2;
}

/** Whether token `t` is the punctuation mark of this UTF-16 unit. */
export function isMark(words: ArticleWords, t: number, unit: number): boolean {
  const { doc } = words;
  if (t < 0 || t >= doc.count || doc.kind[t] !== TokenKind.Punctuation) return false;
  return doc.text.charCodeAt(doc.start[t]) === unit;
}

/** Whether the word at token `t`, small or at a sentence's beginning, has one of these endings. */
export function endsIn(words: ArticleWords, t: number, endings: readonly string[]): boolean {
  const { doc } = words;
  const text = doc.text.slice(doc.start[t], doc.end[t]);
  return endings.some((ending) => text.length > ending.length + 1 && text.endsWith(ending));
}

/** `InfoCentre`; a capital behind two or three letters may be a surname's (`McDoe`, `MacDoe`). */
export function hasInnerCapital(words: ArticleWords, i: number): boolean {
  const { doc } = words;
  const { flags } = doc;
  if ((flags[i] & TokenFlag.AllCaps) !== 0) return false;
  for (let k = doc.start[i] + 4; k < doc.end[i]; k++) {
    const unit = doc.text.charCodeAt(k);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/** `Mehr Ali Doe`: an agency's name that is a first name as well. */
export function isNamesake(words: ArticleWords, i: number): boolean {
  const { classes, doc } = words;
  const { flags } = doc;
  const organ = (classes[i] & WordClass.OrganisationName) !== 0 && (flags[i] & TokenFlag.AllCaps) === 0;
  return organ && (classes[i + 1] & WordClass.GivenName) !== 0;
}

/** `Turan Doe`: an agency's name that is a first name, before a plain word. */
export function isGivenNamesake(words: ArticleWords, i: number): boolean {
  const { classes, doc } = words;
  const { flags } = doc;
  const both = WordClass.OrganisationName | WordClass.GivenName;
  return (classes[i] & both) === both && (flags[i] & TokenFlag.AllCaps) === 0 && (classes[i + 1] & PREFIX) === 0;
}

/** One short word in capitals outside a headline. */
export function isAcronym(words: ArticleWords, i: number): boolean {
  const { doc } = words;
  const { flags } = doc;
  const length = doc.end[i] - doc.start[i];
  return (flags[i] & TokenFlag.AllCaps) !== 0 && length <= 6 && words.headline[doc.sentenceOf[i]] === 0;
}

/** What the ending of the surname at token `t` tells of its bearer's country; null for no known one. */
export function surnameOrigin({ doc, lexicon }: ArticleWords, t: number): Origin | null {
  for (const origin of lexicon.surnameOrigins) if (hasEnding(doc, t, origin.units)) return origin;
  return null;
}

function hasEnding(doc: ArticleWords["doc"], t: number, units: Uint16Array): boolean {
  const end = doc.end[t];
  if (end - doc.start[t] < units.length + 2) return false;
  let k = 0;
  while (k < units.length && foldUnit(doc.text.charCodeAt(end - 1 - k)) === units[units.length - 1 - k]) k++;
  return k === units.length;
}

/** The gender that the ending of a surname at token `t` tells, `Gender.Unknown` for a known ending that tells none, -1 for no known one. */
export function surnameGender(words: ArticleWords, t: number): Gender | -1 {
  const { doc, lexicon } = words;
  for (const { units, gender } of lexicon.surnameEndings) if (hasEnding(doc, t, units)) return gender;
  return -1;
}

/** `Alpinegas, the local gas company, …`: the apposition behind token `end` says what kind of body it is. */
export function isBodyBehind(words: ArticleWords, end: number): boolean {
  const { classes, doc } = words;
  if (!isMark(words, end, COMMA) || end + 2 >= doc.count) return false;
  if ((classes[end + 1] & (WordClass.Definite | WordClass.Indefinite)) === 0) return false;
  let bits = 0;
  for (let i = end + 2; i < doc.count && i < end + APPOSITION && doc.kind[i] === TokenKind.Word; i++) {
    if ((classes[i] & (WordClass.Preposition | WordClass.Relative)) !== 0) break;
    bits = classes[i];
  }
  return (bits & (WordClass.Body | WordClass.Media | WordClass.StateOrgan)) !== 0 && (bits & WordClass.Office) === 0;
}
