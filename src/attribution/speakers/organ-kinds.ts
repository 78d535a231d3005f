import { TokenFlag, TokenKind } from "../../text/document.js";
import { type ArticleWords, nounEnd } from "./article-words.js";
import { isDenial } from "./name-office.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isCapital } from "./phrase-words.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

/** `Ministry of Defence`, not `ministry in Baku`. */
export function hasComplement(words: ArticleWords, phrase: NounPhrase): boolean {
  const { doc, lexicon, country, classes } = words;
  const of = phrase.coreEnd;
  if (of >= phrase.end || doc.word[of] !== lexicon.keys.of) return false;
  const next = (classes[of + 1] & WordClass.Definite) !== 0 ? of + 2 : of + 1;
  return country[next] === 0;
}

export function hasMarker(words: ArticleWords, phrase: NounPhrase): boolean {
  const { doc, classes } = words;
  for (let t = phrase.nameFirst; t < phrase.head; t++) {
    if ((classes[t] & WordClass.StateMarker) !== 0) return true;
    // Prosecutor's office, president's administration.
    if (doc.kind[t] === TokenKind.Clitic && t > 0 && (classes[t - 1] & WordClass.Office) !== 0) return true;
  }
  return false;
}

/** `the de facto ministry in Roros`: an organ of a land that is no state of its own; nothing says whose it is but its place. */
export function isElsewhere(words: ArticleWords, phrase: NounPhrase): boolean {
  const { country, doc, lexicon } = words;
  for (let t = phrase.nameFirst; t < phrase.head; t++) if (isDenial(words, t)) return true;
  const at = phrase.coreEnd + 1;
  if (at >= phrase.end || doc.word[at - 1] !== lexicon.keys.in) return false;
  return country[at] === 0 && (doc.flags[at] & TokenFlag.Capital) !== 0;
}

/** `the Goris Prosecutor's Office`, `the district education department`: of a place, not of the state. */
export function isLocal(words: ArticleWords, phrase: NounPhrase): boolean {
  const { classes } = words;
  const known = WordClass.Modifier | WordClass.StateMarker | WordClass.Office | WordClass.StateOrgan | WordClass.Body;
  // The mayor's office.
  for (let t = phrase.nameFirst; t + 1 < phrase.head; t++)
    if (words.lexicon.localHolders.has(words.doc.word[t]) && words.doc.kind[t + 1] === TokenKind.Clitic) return true;
  // The State Border Service is of the state.
  if ((classes[phrase.nameFirst] & WordClass.StateMarker) !== 0) return false;
  for (let t = phrase.nameFirst; t < phrase.head; t++) {
    if ((classes[t] & WordClass.PlaceNoun) !== 0) return true;
    if (t === phrase.nameFirst && isCapital(words, t) && (classes[t] & known) === 0) return true;
  }
  return false;
}

/** A nationality and a field that no state has an organ for stand in the body's name (`Norwegian Youth Council`). */
export function isOfSociety(words: ArticleWords, { head, nameFirst }: NounPhrase): boolean {
  const { classes, country, countryForm, doc, lexicon } = words;
  if ((classes[head] & WordClass.PublicBody) === 0 || !isCapital(words, head)) return false;
  if (country[nameFirst] === 0 || countryForm[nameFirst] !== CountryForm.Adjective) return false;
  for (let t = nameFirst + 1; t < head; t++) if (lexicon.societyFields.has(doc.word[t])) return true;
  return false;
}

/** `the Norwegian presidency of the Council of Europe`: a nationality before the noun, and behind it a body of which the country holds it for a time. */
export function isLent(words: ArticleWords, { coreEnd, end, head, nameFirst }: NounPhrase): boolean {
  const { classes, country, countryForm, doc, lexicon } = words;
  if (doc.word[coreEnd] !== lexicon.keys.of || coreEnd >= end || nounEnd(words, head) !== coreEnd) return false;
  if (country[nameFirst] === 0 || countryForm[nameFirst] !== CountryForm.Adjective) return false;
  if ((classes[head] & WordClass.StateOrgan) === 0 || lexicon.withField.has(doc.word[head])) return false;
  for (let t = coreEnd + 1; t < end; t++)
    if (isCapital(words, t) && (classes[t] & (WordClass.Body | WordClass.OrganisationName)) !== 0) return true;
  return false;
}

/** `the OSCE office in Oslo`, `the European Union delegation in Oslo`: a body of another body; the place behind it is part of its name. */
export function isOfBody(words: ArticleWords, { coreEnd, end, head, nameFirst }: NounPhrase): boolean {
  const { classes, doc, lexicon } = words;
  const at = doc.word[coreEnd];
  if (coreEnd + 1 >= end || (at !== lexicon.keys.in && at !== lexicon.keys.to) || !isCapital(words, end - 1))
    return false;
  if ((classes[head] & WordClass.Body) === 0 || (classes[head] & WordClass.StateOrgan) !== 0) return false;
  for (let t = nameFirst; t < head; t++)
    if (isCapital(words, t) && (classes[t] & WordClass.PublicBody) === 0)
      if ((classes[t] & (WordClass.Body | WordClass.OrganisationName)) !== 0) return true;
  return false;
}

/** `Azerbaijan Service`: a country's plain name before the noun is part of the body's own. */
export function isCompany(words: ArticleWords, phrase: NounPhrase): boolean {
  const t = phrase.nameFirst;
  return words.country[t] !== 0 && words.countryForm[t] === CountryForm.Name && phrase.ownerEnd === phrase.ownerFirst;
}
