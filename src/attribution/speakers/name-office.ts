import { textOf, TokenFlag, TokenKind } from "../../text/document.js";
import { type ArticleWords, countryWithin } from "./article-words.js";
import type { NounPhrase } from "./noun-phrase.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

/** What an office or organisation is called, apart from the country it belongs to. */
export interface OfficeName {
  /** `Ministry of Defence`; the outlet's words. */
  readonly name: string;
  /** Country number + 1, or 0. */
  readonly country: number;
  /** The country as it goes behind *of* (`the Russian Federation`), null for the usual name. */
  readonly printedCountry: string | null;
}

/** Text of tokens `[first, end)` without the countries among them, blanks made single. */
export function textWithoutCountries(words: ArticleWords, first: number, end: number): string {
  const { doc, country, countryLength } = words;
  let out = "";
  for (let t = first; t < end; t++) {
    if (country[t] !== 0) {
      t += countryLength[t] - 1;
      continue;
    }
    if (out !== "" && (doc.flags[t] & TokenFlag.SpaceBefore) !== 0) out += " ";
    out += words.lexicon.singularOrgans.get(doc.word[t]) ?? doc.text.slice(doc.start[t], doc.end[t]);
  }
  return out;
}

/** Text of tokens `[first, end)`, blanks made single. */
export function plainText(words: ArticleWords, first: number, end: number): string {
  return textOf(words.doc, first, end).replace(/\s+/g, " ");
}

/** The country phrase printed at token `t`, with `the` before it and names in capitals made lower. */
export function printedCountry(words: ArticleWords, t: number): string {
  const { doc, classes } = words;
  const text = plainText(words, t, t + words.countryLength[t]);
  const proper = text.length > 4 && text === text.toUpperCase() ? capitalised(text) : text;
  return t > 0 && (classes[t - 1] & WordClass.Definite) !== 0 && doc.word[t - 1] !== 0 ? `the ${proper}` : proper;
}

/**
 * The country that a noun phrase's own words name: its owner (`Armenia's …`), an adjective (`the Russian …`), or its last complement
 * (`… of the Russian Federation`, `… in Baku`).
 */
export function officeOf(words: ArticleWords, phrase: NounPhrase): OfficeName {
  const { doc, classes, country, countryForm, countryLength, lexicon } = words;
  const { ownerFirst, ownerEnd, nameFirst, head, coreEnd, end } = phrase;
  let own = coreEnd;
  let found = 0;
  let printed: string | null = null;
  for (let t = coreEnd; t < end; t++) {
    if (country[t] === 0) continue;
    const last = t + countryLength[t];
    let before = t - 1;
    if ((classes[before] & WordClass.Definite) !== 0) before--;
    const closes = last >= end || doc.kind[last] !== TokenKind.Clitic;
    if (
      closes &&
      countryForm[t] !== CountryForm.Adjective &&
      (classes[before] & WordClass.Preposition) !== 0 &&
      before >= coreEnd - 1
    ) {
      if (found === 0) {
        found = country[t];
        if (countryForm[t] === CountryForm.Name) printed = printedCountry(words, t);
        own = before;
      }
    } else if (found === 0 && last < end && doc.word[last] === lexicon.keys.possessive) found = country[t];
    t = last - 1;
  }
  const inside = countryWithin(words, nameFirst, head + 1);
  const owner = ownerEnd > ownerFirst ? countryWithin(words, ownerFirst, ownerEnd) : 0;
  if (owner !== 0 && found === 0) {
    for (let t = ownerFirst; t < ownerEnd; t++)
      if (country[t] === owner && countryForm[t] === CountryForm.Name) printed = printedCountry(words, t);
  }
  let name = textWithoutCountries(words, nameFirst, head + 1);
  // Only an `of` complement is part of the name (`Ministry of Defence`); where something is, is not.
  if (found === 0) own = end;
  if (own > coreEnd && doc.word[coreEnd] === lexicon.keys.of) name += ` ${textWithoutCountries(words, coreEnd, own)}`;
  else if (own === coreEnd && found !== 0 && inside !== 0) return { name, country: inside, printedCountry: null };
  return {
    name: name.trim(),
    country: inside !== 0 ? inside : owner !== 0 ? owner : found,
    printedCountry: inside !== 0 ? null : printed,
  };
}

/** The usual English name of a country in this article: the table's, unless the article prints only another one. */
export function countryName(words: ArticleWords, country: number): string {
  const usual = words.lexicon.countries[country - 1].name;
  const bare = usual.replace(/^the /, "");
  let other: string | null = null;
  for (const t of words.countryTokens) {
    if (words.country[t] !== country || words.countryForm[t] !== CountryForm.Name) continue;
    const printed = printedCountry(words, t);
    if (printed.endsWith(bare)) return usual;
    if (other === null && !printed.includes(bare)) other = printed;
  }
  return other ?? usual;
}

/** `Defence Ministry of Georgia`; each word with a capital, as offices are written. */
export function joinOffice(words: ArticleWords, office: OfficeName, country: number): string {
  const of =
    country === office.country && office.printedCountry !== null ? office.printedCountry : countryName(words, country);
  return `${office.name} of ${of}`;
}

/** `JANE DOE` → `Jane Doe`. */
export function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
