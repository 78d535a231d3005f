import { TokenFlag, TokenKind } from "../../text/document.js";
import { type ArticleWords, lowerBound, nounEnd } from "./article-words.js";
import { placeBefore, sentenceCountry } from "./find-countries.js";
import {
  countryName,
  isDenial,
  isGlued,
  isPlainAdjective,
  type OfficeName,
  officeOf,
  plainText,
  textWithoutCountries,
  titled,
} from "./name-office.js";
import { isDoubted, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { WordClass } from "./speaker-lexicon.js";

/** How far behind a name its body is read. */
const BODY_REACH = 10;
/** How many countries back a land is looked for. */
const LANDS_BACK = 200;
const AMPERSAND = 0x26;

/** The country that owns an office by way of the text around it (`the country's …`, `the ministry there`), or 0. */
export function ownerCountry(words: ArticleWords, phrase: NounPhrase): number {
  const { doc, classes, lexicon } = words;
  const { ownerFirst, ownerEnd, first } = phrase;
  const land = landMeant(words, first, Math.max(ownerEnd, phrase.end));
  if (land !== 0) return land;
  if (ownerEnd > ownerFirst && (classes[ownerEnd - 1] & WordClass.CountryNoun) !== 0)
    return sentenceCountry(words, first);
  // The source may end before `there`.
  const end = Math.min(doc.count, Math.max(phrase.coreEnd, phrase.head + 2));
  for (let t = phrase.head + 1; t < end; t++) if (doc.word[t] === lexicon.keys.there) return placeBefore(words, first);
  return 0;
}

/**
 * The land, number + 1, that the words `[first, end)` call without its name (`the breakaway region's …`, `… of the separatist republic`): the one
 * of no recognised state that was named last; 0 for none.
 */
export function landMeant(words: ArticleWords, first: number, end: number): number {
  const { country, countryTokens, lexicon } = words;
  if (landWord(words, first, end) < 0) return 0;
  const newest = lowerBound(countryTokens, first) - 1;
  for (let i = newest; i >= 0 && i > newest - LANDS_BACK; i--) {
    const land = country[countryTokens[i]];
    if (lexicon.countries[land - 1].code === null) return land;
  }
  return 0;
}

/** The word before the noun by which such a land is called, or -1. */
function landWord({ classes, doc, lexicon }: ArticleWords, first: number, end: number): number {
  for (let t = first; t + 1 < end; t++) {
    const noun = (classes[t + 1] & (WordClass.PlaceNoun | WordClass.CountryNoun)) !== 0;
    if (noun && lexicon.unrecognised.has(doc.word[t])) return t;
  }
  return -1;
}

/** The organ's office as one of such a land, which its complement may call (`the foreign ministry of the separatist region`); or null. */
export function officeOfLand(words: ArticleWords, phrase: NounPhrase): OfficeName | null {
  const { classes, lexicon } = words;
  const { coreEnd, end, first, head, nameFirst } = phrase;
  const land = landMeant(words, first, end);
  const own =
    land || (lexicon.landOrgans.get(textWithoutCountries(words, nameFirst, nounEnd(words, head)).toLowerCase()) ?? 0);
  if (own === 0) return null;
  let cut = landWord(words, coreEnd, end);
  if (cut < 0) cut = end;
  else while (cut > coreEnd && (classes[cut - 1] & (WordClass.Definite | WordClass.Preposition)) !== 0) cut--;
  const name = textWithoutCountries(words, nameFirst, Math.max(cut, nounEnd(words, head)));
  return { name, country: own, printedCountry: null, ownedElsewhere: false, place: "" };
}

/** The tokens of the name around the organ at token `t`: `Azerbaijan's [Ministry] of Defence`. */
export function organRange(words: ArticleWords, t: number): { first: number; end: number } {
  const { doc, classes, country, countryLength, lexicon } = words;
  const belongs =
    WordClass.Modifier |
    WordClass.StateMarker |
    WordClass.StateOrgan |
    WordClass.Body |
    WordClass.CountryNoun |
    WordClass.Office;
  const isCapital = (k: number): boolean => doc.kind[k] === TokenKind.Word && (doc.flags[k] & TokenFlag.Capital) !== 0;
  const isFieldWord = (k: number): boolean =>
    isCapital(k) && country[k] === 0 && (classes[k] & (WordClass.StateOrgan | WordClass.Body | WordClass.Office)) === 0;
  let first = t;
  while (first > 0 && (doc.flags[first] & TokenFlag.SentenceStart) === 0) {
    const p = first - 1;
    const fits =
      (classes[p] & belongs) !== 0 ||
      isCapital(p) ||
      isDenial(words, p) ||
      (doc.kind[p] === TokenKind.Quote && isDoubted(words, p, 0)) ||
      doc.word[p] === lexicon.keys.possessive ||
      words.inCountry[p] === 1;
    if (!fits || (classes[p] & (WordClass.Definite | WordClass.Indefinite | WordClass.NoName)) !== 0) break;
    first = p;
    // `self-proclaimed`, `de facto`
    if (isDenial(words, p)) first = isGlued(doc, p) ? p - 2 : (classes[p - 1] & WordClass.Particle) !== 0 ? p - 1 : p;
  }
  let end = nounEnd(words, t);
  if (
    end + 1 < doc.count &&
    (doc.word[end] === lexicon.keys.of || (doc.word[end] === lexicon.keys.in && country[end + 1] !== 0))
  ) {
    let k = end + 1;
    while (k < doc.count && k < end + 9 && (doc.flags[k] & TokenFlag.SentenceStart) === 0) {
      const fits =
        (classes[k] & (belongs | WordClass.Definite)) !== 0 ||
        country[k] !== 0 ||
        doc.word[k] === lexicon.keys.of ||
        isCapital(k) ||
        // `Ministry of Roads and Tunnels`, not `… and Ministry of …`
        ((classes[k] & WordClass.Conjunction) !== 0 && isCapital(k + 1) && isFieldWord(k - 1) && isFieldWord(k + 1)) ||
        (isPlainAdjective(words, k) &&
          (doc.word[k - 1] === lexicon.keys.of || (classes[k - 1] & WordClass.Definite) !== 0));
      if (!fits) break;
      k += country[k] !== 0 ? countryLength[k] : 1;
    }
    // *Council of the unrecognised …*: a name does not end in *of the*.
    while (k > end && (doc.word[k - 1] === lexicon.keys.of || (classes[k - 1] & WordClass.Definite) !== 0)) k--;
    if (k > end + 1) end = k;
  }
  return { first, end };
}

/**
 * The affiliation that a role phrase `[first, end)` names, or null: `Defense Ministry of Azerbaijan`.
 * @param role the office's own words: `head of the press service` names no affiliation by itself
 */
export function affiliationWithin(
  words: ArticleWords,
  first: number,
  end: number,
  role: { readonly first: number; readonly end: number } | null,
): string | null {
  for (let i = lowerBound(words.organTokens, first); i < words.organTokens.length; i++) {
    const t = words.organTokens[i];
    if (t >= end) return null;
    if (role !== null && t >= role.first && t < role.end) continue;
    // `campaign manager`: part of the office.
    if ((words.classes[t] & WordClass.Modifier) !== 0 && words.office[t + 1] !== 0) continue;
    const range = organRange(words, t);
    const phrase = parseNounPhrase(words, Math.max(first, range.first), Math.min(end, Math.max(range.end, t + 1)));
    if ((words.classes[phrase.head] & (WordClass.StateOrgan | WordClass.Body | WordClass.Media)) === 0) continue;
    const office = officeOf(words, phrase);
    const { head } = phrase;
    // An institute in Tbilisi is not Georgia's.
    if ((words.classes[head] & (WordClass.StateOrgan | WordClass.PublicBody)) === 0) {
      const of = phrase.coreEnd < phrase.end && words.doc.word[phrase.coreEnd] === words.lexicon.keys.of;
      const noun = nounEnd(words, head);
      const capital = (words.doc.flags[head] & TokenFlag.Capital) !== 0;
      const last = of ? phrase.end : capital ? capitalsEnd(words, noun, end) : noun;
      const own = plainText(words, phrase.nameFirst, last);
      if (/\p{Lu}/u.test(own)) return own;
      // `the gas company Alov`
      let named = head + 1;
      while (named < end && (words.doc.flags[named] & TokenFlag.Capital) !== 0) named++;
      if (named > head + 1) return plainText(words, head + 1, named);
    }
    // `the Azerbaijani ministry's press chief`: nothing says which ministry.
    if (words.lexicon.withField.has(words.doc.word[head]) && !office.name.includes(" ")) continue;
    // MFA
    if (office.country === 0 && (words.doc.flags[head] & TokenFlag.AllCaps) !== 0) return titled(office.name);
    // `the ministry's press service`: nothing says which ministry.
    if (office.name === "" || (office.country === 0 && !/\p{Lu}/u.test(office.name))) continue;
    const known =
      office.country !== 0
        ? `${office.name} of ${office.printedCountry ?? countryName(words, office.country)}`
        : office.name;
    return known;
  }
  return null;
}

/** End of the capitals from token `t` that belong to a body's name (`Daily | Beast`, `House | Ways and Means Committee`), before an office. */
function capitalsEnd({ classes, doc }: ArticleWords, t: number, end: number): number {
  const isName = (k: number): boolean =>
    k < end &&
    doc.kind[k] === TokenKind.Word &&
    (doc.flags[k] & TokenFlag.Capital) !== 0 &&
    (classes[k] & (WordClass.Office | WordClass.Title | WordClass.NoName)) === 0;
  let k = t;
  while (isName(k) || ((classes[k] & WordClass.Conjunction) !== 0 && k > t && isName(k + 1))) k++;
  return k;
}

/** The body that a name goes on with (`Jane Roe of the Rivers Institute`, `of consultancy Rivers & Co`), by its own name, or null. */
export function bodyBehind(words: ArticleWords, end: number): string | null {
  const { doc, classes, lexicon } = words;
  if (end + 1 >= doc.count || (doc.word[end] !== lexicon.keys.of && doc.word[end] !== lexicon.keys.at)) return null;
  const phrase = parseNounPhrase(words, end + 1, Math.min(doc.count, end + BODY_REACH));
  const isCapital = (t: number): boolean => (doc.flags[t] & TokenFlag.Capital) !== 0;
  for (let t = phrase.nameFirst; t < phrase.coreEnd; t++) {
    if ((classes[t] & (WordClass.Body | WordClass.Media | WordClass.PublicBody)) === 0) continue;
    let first = isCapital(t) ? t : t + 1;
    while (isCapital(t) && first > phrase.nameFirst && isCapital(first - 1)) first--;
    let last = first;
    while (last < phrase.coreEnd && (isCapital(last) || doc.text.charCodeAt(doc.start[last]) === AMPERSAND)) last++;
    return last > first ? plainText(words, first, Math.max(last, isCapital(t) ? nounEnd(words, t) : last)) : null;
  }
  return null;
}
