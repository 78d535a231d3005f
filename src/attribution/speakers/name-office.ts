import { textOf, TokenFlag, TokenKind } from "../../text/document.js";
import { type ArticleWords, nounEnd } from "./article-words.js";
import { isDenial } from "./denial.js";
import type { NounPhrase } from "./noun-phrase.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

export { isDenial, isGlued } from "./denial.js";

const BODY = WordClass.StateOrgan | WordClass.Body;

const ABBREVIATION = /^(?:the )?[\p{Lu}.]{2,5}$/u;

/** What an office or organisation is called, apart from the country it belongs to. */
export interface OfficeName {
  /** `Ministry of Defence`; the outlet's words. */
  readonly name: string;
  /** Country number + 1, or 0. */
  readonly country: number;
  /** The country as it goes behind *of* (`the Russian Federation`), null for the usual name. */
  readonly printedCountry: string | null;
  /** It belongs to somebody who is no country (`Army of …`). */
  readonly ownedElsewhere: boolean;
  /** To whom it is sent, behind its country: ` to the United Nations`, else empty. */
  readonly place: string;
}

/** An organ's plural or short form (`MoD`) as its name has it, in the article's own spelling; undefined for any other word. */
function fullForm({ doc, lexicon, spelled }: ArticleWords, id: number): string | undefined {
  const name = lexicon.singularOrgans.get(id);
  if (name === undefined) return undefined;
  let own = spelled.get(id);
  if (own !== undefined) return own;
  own = name;
  for (const [usual, other] of lexicon.spellings) {
    const word = doc.vocabulary.wordOf(usual);
    const elsewhere = name.includes(word) && !doc.word.includes(usual) && doc.word.includes(other);
    if (elsewhere) own = own.replace(word, doc.vocabulary.wordOf(other));
  }
  spelled.set(id, own);
  return own;
}

/** Text of tokens `[first, end)` without the countries among them, blanks made single. */
export function textWithoutCountries(words: ArticleWords, first: number, end: number): string {
  const { doc, country, countryLength } = words;
  let out = "";
  for (let t = first; t < end; t++) {
    if (country[t] !== 0) {
      t += countryLength[t] - 1;
      // `the Norwegian and Swedish ministries`
      if (t + 2 < end && country[t + 2] !== 0 && (words.classes[t + 1] & WordClass.Conjunction) !== 0) t++;
      continue;
    }
    if (doc.kind[t] === TokenKind.Quote) continue;
    // Ministry of Defence (MoD)
    if (doc.text[doc.start[t]] === "(" && t + 2 < end && doc.text[doc.start[t + 2]] === ")") {
      t += 2;
      continue;
    }
    if (out !== "" && (doc.flags[t] & TokenFlag.SpaceBefore) !== 0) out += " ";
    out += fullForm(words, doc.word[t]) ?? doc.text.slice(doc.start[t], doc.end[t]);
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
  // `the Karabakh breakaway region`: the article goes with what follows.
  const next = t + words.countryLength[t];
  const attributive =
    next < doc.count && doc.kind[next] === TokenKind.Word && (doc.flags[next] & TokenFlag.Capital) === 0;
  const region = attributive && ((classes[next] | (classes[next + 1] ?? 0)) & WordClass.PlaceNoun) !== 0;
  const before = t > 1 && isPlainAdjective(words, t - 1) ? t - 2 : t - 1;
  const article = before >= 0 && (classes[before] & WordClass.Definite) !== 0 && doc.word[before] !== 0;
  return article && !region ? `the ${proper}` : proper;
}

/** A small word of no class before a capital (`the unrecognised Republic of X`). */
export function isPlainAdjective({ doc, classes }: ArticleWords, t: number): boolean {
  const { flags, kind } = doc;
  const small = kind[t] === TokenKind.Word && (flags[t] & TokenFlag.Capital) === 0 && classes[t] === 0;
  return small && t + 1 < doc.count && kind[t + 1] === TokenKind.Word && (flags[t + 1] & TokenFlag.Capital) !== 0;
}

/**
 * The name and the country that a noun phrase's own words give an office: its adjective (`the Russian …`), its owner (`Armenia's …`), or
 * a complement (`… of the Russian Federation`, `… in Baku`).
 */
export function officeOf(words: ArticleWords, phrase: NounPhrase): OfficeName {
  const { doc, country, countryForm, lexicon } = words;
  const { ownerFirst, ownerEnd, nameFirst, head, coreEnd, end } = phrase;
  const behind = complementCountry(words, coreEnd, end);
  // The European Union's delegation in Baku is not Azerbaijan's.
  const owned = ownerEnd > ownerFirst && (words.classes[ownerEnd - 1] & WordClass.CountryNoun) === 0;
  const where = behind.own < end && doc.word[behind.own] !== lexicon.keys.of;
  const placed = where && (owned || ofBodyElsewhere(words, coreEnd, behind.own));
  let at = firstCountry(nameFirst, head + 1);
  if (at < 0) at = firstCountry(ownerFirst, ownerEnd);
  if (at < 0 && !placed) at = behind.at;
  const named = at < 0 ? nameFirst : behindDenial(words, nameFirst, head);
  let name = textWithoutCountries(words, named, nounEnd(words, head));
  let ofs = 0;
  // Only an `of` complement is part of the name (`Ministry of Defence`); where something is, is not.
  const about =
    lexicon.fields.has(doc.word[coreEnd]) && (words.classes[head] & BODY) !== 0 && nounEnd(words, head) === coreEnd;
  if (behind.own > coreEnd && (doc.word[coreEnd] === lexicon.keys.of || about)) {
    name = `${name} ${textWithoutCountries(words, coreEnd, behind.own)}`.trim();
    for (let t = coreEnd; t < behind.own; t++) if (doc.word[t] === lexicon.keys.of) ofs++;
  }
  const ownedElsewhere = behind.at < 0 && ofs > (lexicon.withField.has(doc.word[head]) ? 1 : 0);
  if (at < 0 && ownedElsewhere)
    name = `${textWithoutCountries(words, nameFirst, nounEnd(words, head))} ${plainText(words, coreEnd, behind.own)}`;
  if (at < 0) return { name, country: 0, printedCountry: null, ownedElsewhere, place: "" };
  let printed = countryForm[at] === CountryForm.Name ? printedCountry(words, at) : null;
  // `the Artsakh army`: the article is the army's; `the US army`, `the Russian Federation's army`: it is the country's as well.
  const single =
    printed?.replace(/^the /, "").includes(" ") === false &&
    !lexicon.countries[country[at] - 1].name.startsWith("the ");
  if (printed !== null && at < coreEnd && single) printed = printed.replace(/^the /, "");
  if (at >= ownerFirst && at < ownerEnd) name = withOwningOrgan(words, name, ownerFirst, ownerEnd);
  let place = "";
  if (at < coreEnd && coreEnd < end && doc.word[coreEnd] === lexicon.keys.to)
    place = ` ${plainText(words, coreEnd, end)}`;
  else if (at < head && nounEnd(words, head) > head + 1 && doc.word[head + 1] === lexicon.keys.to) {
    // Permanent Mission (of Georgia) to the United Nations.
    name = textWithoutCountries(words, named, head + 1);
    place = ` ${plainText(words, head + 1, nounEnd(words, head))}`;
  }
  return { name, country: country[at], printedCountry: printed, ownedElsewhere: false, place };

  function firstCountry(from: number, to: number): number {
    for (let t = from; t < to; t++) if (country[t] !== 0) return t;
    return -1;
  }
}

/** Behind the words that deny an organ its name, which are no part of it (`the so-called | defence ministry`). */
function behindDenial(words: ArticleWords, nameFirst: number, head: number): number {
  for (let t = head - 1; t >= nameFirst; t--) if (isDenial(words, t)) return t + 1;
  return nameFirst;
}

/** `the head | of the OSCE office | in Oslo`: the complement is a body that is of no state. */
function ofBodyElsewhere({ classes, doc }: ArticleWords, first: number, end: number): boolean {
  let named = false;
  for (let t = first; t < end; t++) {
    if ((classes[t] & WordClass.StateOrgan) !== 0) return false;
    if ((classes[t] & WordClass.OrganisationName) !== 0 && (doc.flags[t] & TokenFlag.Capital) !== 0) named = true;
  }
  return named;
}

/** `the Georgian Foreign Ministry's press service` → `press service of the Foreign Ministry`. */
function withOwningOrgan(words: ArticleWords, name: string, first: number, end: number): string {
  const owners = WordClass.StateOrgan | WordClass.Body | WordClass.Office;
  for (let t = first; t < end; t++) {
    if (words.inCountry[t] === 0 && (words.classes[t] & owners) !== 0)
      return `${name} of the ${textWithoutCountries(words, first, end)}`;
  }
  return name;
}

/** The country that a complement `[first, end)` brings in: its token, -1 for none, and where the preposition before it stands. */
function complementCountry(words: ArticleWords, first: number, end: number): { at: number; own: number } {
  const { doc, classes, country, countryForm, countryLength, lexicon } = words;
  let owner = -1;
  for (let t = first; t < end; t++) {
    if (country[t] === 0) continue;
    const last = t + countryLength[t];
    const adjective = t - 1 > first && isPlainAdjective(words, t - 1) ? t - 2 : t - 1;
    const before = (classes[adjective] & WordClass.Definite) !== 0 ? adjective - 1 : adjective;
    const possessive = last < end && doc.kind[last] === TokenKind.Clitic && doc.word[last] === lexicon.keys.possessive;
    const whole = !possessive && countryForm[t] !== CountryForm.Adjective;
    if (whole && before >= first && (classes[before] & WordClass.Preposition) !== 0) return { at: t, own: before };
    if (owner < 0 && possessive) owner = t;
    t = last - 1;
  }
  return { at: owner, own: end };
}

/** The usual English name of a country in this article: the table's, unless the article prints only another one. */
export function countryName(words: ArticleWords, country: number): string {
  const known = words.countryNames.get(country);
  if (known !== undefined) return known;
  const name = chooseCountryName(words, country);
  words.countryNames.set(country, name);
  return name;
}

function chooseCountryName(words: ArticleWords, country: number): string {
  const usual = words.lexicon.countries[country - 1].name;
  const bare = usual.replace(/^the /, "");
  let other: string | null = null;
  for (const t of words.countryTokens) {
    if (words.country[t] !== country || words.countryForm[t] !== CountryForm.Name) continue;
    const printed = printedCountry(words, t);
    if (printed.endsWith(bare)) return usual;
    // An abbreviation is no name that anybody else is told by.
    if (ABBREVIATION.test(printed)) continue;
    if (other === null && !printed.includes(bare)) other = printed;
  }
  return other ?? usual;
}

/** `Defence Ministry of Georgia`; each word with a capital, as offices are written. */
export function joinOffice(words: ArticleWords, office: OfficeName, country: number): string {
  const of =
    country === office.country && office.printedCountry !== null ? office.printedCountry : countryName(words, country);
  return `${office.name} of ${of}${office.place}`;
}

/** `JANE DOE` → `Jane Doe`. */
export function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** `defence ministry of Georgia` → `Defence Ministry of Georgia`: words over three letters get a capital. */
export function titled(name: string): string {
  return name.replace(
    /(^|[\s-])(\p{Ll})(?=[\p{L}’']{3})/gu,
    (_, gap: string, letter: string) => gap + letter.toUpperCase(),
  );
}
