import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { plainText } from "./name-office.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";
import { Determiner, type NounPhrase } from "./noun-phrase.js";

const QUOTES = /[“”«»"„]/gu;

/** Whether the head is a name of its own: it has a capital that it does not owe to the sentence's beginning. */
export function isProper(words: ArticleWords, phrase: NounPhrase): boolean {
  const { doc } = words;
  const { head } = phrase;
  if (doc.kind[head] !== TokenKind.Word || (doc.flags[head] & TokenFlag.Capital) === 0) return false;
  return (doc.flags[head] & TokenFlag.SentenceStart) === 0 || phrase.end === head + 1;
}

/** The phrase's words up to token `end` without article and vague quantifier; *another* and *some* stay. */
export function phraseName(words: ArticleWords, phrase: NounPhrase, end: number): string {
  const { doc, lexicon } = words;
  const first = phrase.ownerEnd > phrase.ownerFirst ? phrase.ownerFirst : phrase.nameFirst;
  const t = phrase.determinerAt;
  const tells =
    t >= 0 &&
    phrase.determiner === Determiner.Indefinite &&
    !lexicon.dropped.has(doc.word[t]) &&
    doc.end[t] - doc.start[t] > 2;
  // `an official there`, `a protester outside`
  let last = end;
  while (last > phrase.head + 1 && (words.classes[last - 1] & (WordClass.Adverb | WordClass.Preposition)) !== 0) last--;
  const from = tells ? t : first;
  const name = plainText(words, from, Math.max(last, first + 1));
  // `the so-called “ministry” of X`
  for (let k = from; k < last; k++) if (doc.kind[k] === TokenKind.Quote) return name.replace(QUOTES, "");
  return name;
}

/** The country number + 1 that the phrase's words say it speaks for, or 0: not where it merely is (`two diplomats in Oslo`). */
export function sideOf(words: ArticleWords, phrase: NounPhrase): number {
  const { classes, country, countryForm, countryLength, doc, lexicon } = words;
  const first = phrase.ownerEnd > phrase.ownerFirst ? phrase.ownerFirst : phrase.nameFirst;
  const here = lexicon.ofTheirPlace.has(doc.word[phrase.head]);
  for (let t = first; t < phrase.end; t++) {
    if (country[t] === 0) continue;
    const next = t + countryLength[t];
    // The Minsk Group is not of Belarus.
    if (countryForm[t] === CountryForm.Capital && next < phrase.end && isCapital(words, next)) continue;
    if (t < phrase.coreEnd || here || countryForm[t] === CountryForm.Adjective) return country[t];
    const before = (classes[t - 1] & WordClass.Definite) !== 0 ? t - 2 : t - 1;
    const placed = (classes[before] & WordClass.Preposition) !== 0 && doc.word[before] !== lexicon.keys.of;
    const owner = next < phrase.end && doc.kind[next] === TokenKind.Clitic;
    if (!placed || owner) return country[t];
  }
  return 0;
}

/** First token of the name behind nationalities. */
export function nameStart(words: ArticleWords, phrase: NounPhrase): number {
  let t = phrase.nameFirst;
  while (t < phrase.head && words.country[t] !== 0) t += words.countryLength[t];
  return t;
}

/** The token is a word with a capital. */
export function isCapital(words: ArticleWords, t: number): boolean {
  return words.doc.kind[t] === TokenKind.Word && (words.doc.flags[t] & TokenFlag.Capital) !== 0;
}
