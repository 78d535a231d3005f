import { foldUnit } from "../../text/characters.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { type Gender, WordClass } from "./speaker-lexicon.js";

/** How sure it is that a run of capitals names a person. */
export const enum Evidence {
  /** One capitalised word of which nothing is known. */
  Bare = 0,
  /** Two words or more of which nothing is known. */
  Words = 1,
  /** A known first name, or a surname of a known shape. */
  Shape = 2,
  /** A title, an office, an age or *who* beside it says so. */
  Stated = 3,
}

/** A possible mention of a person. All fields are tokens. */
export interface NameMention {
  /** With title and office before the name. */
  readonly first: number;
  readonly nameFirst: number;
  readonly end: number;
  readonly evidence: Evidence;
  /** What says who the person is (`Turkish Defence Minister`; `the spokesperson for …`); empty where nothing does. */
  readonly roleFirst: number;
  readonly roleEnd: number;
  /** In a headline in title case, where any two words look like a name. */
  readonly headline: boolean;
  /** One short word in capitals: a name only where the article gives it otherwise as well (`DOE`, `Jane Doe`). */
  readonly acronym: boolean;
}

/** The gender that the ending of a surname at token `t` tells, `Gender.Unknown` for a known ending that tells none, -1 for no known one. */
export function surnameGender(words: ArticleWords, t: number): Gender | -1 {
  const { doc, lexicon } = words;
  const end = doc.end[t];
  const length = end - doc.start[t];
  for (const { units, gender } of lexicon.surnameEndings) {
    if (length < units.length + 2) continue;
    let k = 0;
    while (k < units.length && foldUnit(doc.text.charCodeAt(end - 1 - k)) === units[units.length - 1 - k]) k++;
    if (k === units.length) return gender;
  }
  return -1;
}

const PREFIX =
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
const PERSON_PREFIX = WordClass.Title | WordClass.Office | WordClass.Kin;
const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media;
/** Words inside the complement of an office. */
const COMPLEMENT =
  WordClass.Definite |
  WordClass.Modifier |
  WordClass.StateMarker |
  WordClass.StateOrgan |
  WordClass.Body |
  WordClass.Media |
  WordClass.Collective |
  WordClass.CountryNoun;
const NO_PERSON_BEHIND = ORGAN | WordClass.PlaceNoun | WordClass.Document;
/** Tokens looked at for the apposition beside a name. */
const APPOSITION_REACH = 16;

let seenLower = new Uint8Array(0);

/** Finds runs of capitalised words that may name persons, in text order. Linear in the article's length. */
export function findNames(words: ArticleWords): NameMention[] {
  const { doc, classes, country, countryLength, inCountry, lexicon } = words;
  const { count, word, kind, flags } = doc;
  const found: NameMention[] = [];
  noteLowerWords();
  let t = 0;
  while (t < count) {
    if (!startsName(t)) {
      t++;
      continue;
    }
    const end = runEnd(t);
    examine(t, end);
    t = end;
  }
  return found;

  function noteLowerWords(): void {
    let highest = 0;
    for (let i = 0; i < count; i++) if (word[i] > highest) highest = word[i];
    if (seenLower.length <= highest) seenLower = new Uint8Array(highest + 0x1000);
    else seenLower.fill(0);
    for (let i = 0; i < count; i++)
      if (kind[i] === TokenKind.Word && (flags[i] & TokenFlag.Capital) === 0) seenLower[word[i]] = 1;
  }

  function isNameWord(i: number): boolean {
    return (
      i < count &&
      kind[i] === TokenKind.Word &&
      (flags[i] & TokenFlag.Capital) !== 0 &&
      // An initial (`A. Doe`) is no article.
      ((classes[i] & (WordClass.NoName | WordClass.Pronoun | WordClass.Possessive)) === 0 ||
        ((flags[i] & TokenFlag.AbbreviationPoint) !== 0 && doc.end[i] - doc.start[i] === 2))
    );
  }

  function startsName(i: number): boolean {
    if (!isNameWord(i)) return false;
    // A sentence's first word has its capital from there when the article also writes it small.
    const opensSentence = (flags[i] & TokenFlag.SentenceStart) !== 0 || kind[i - 1] === TokenKind.Quote;
    return !(opensSentence && seenLower[word[i]] === 1 && (classes[i] & PREFIX) === 0);
  }

  function runEnd(from: number): number {
    let i = from + 1;
    while (i < count && (flags[i] & TokenFlag.LineBreak) === 0) {
      if (isNameWord(i)) i++;
      else if (
        isHyphen(i) &&
        isWord(i + 1) &&
        ((flags[i] | flags[i + 1]) & TokenFlag.SpaceBefore) === 0 &&
        country[i - 1] === 0
      ) {
        i += 2;
      } else if ((classes[i] & WordClass.Particle) !== 0 && isNameWord(i + 1)) i += 2;
      else break;
    }
    return i;
  }

  function isWord(i: number): boolean {
    return i < count && kind[i] === TokenKind.Word;
  }

  function isHyphen(i: number): boolean {
    return kind[i] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[i]) === 0x2d;
  }

  function isComma(i: number): boolean {
    return i >= 0 && i < count && kind[i] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[i]) === 0x2c;
  }

  function examine(from: number, end: number): void {
    let prefixEnd = from;
    let prefixBits = 0;
    for (let i = from; i < end;) {
      const isGiven = i + 1 < end && (classes[i] & WordClass.GivenName) !== 0 && (classes[i + 1] & PREFIX) === 0;
      if (country[i] !== 0 && !(isGiven && lexicon.givenCountries.has(word[i]))) {
        i += countryLength[i];
        prefixEnd = i;
        prefixBits |= WordClass.Side;
      } else if (inCountry[i] === 1 && country[i] === 0) {
        prefixEnd = ++i;
        prefixBits |= WordClass.Side;
      } else if (
        (classes[i] & PREFIX) !== 0 &&
        !(i > from && i + 1 === end && (classes[i - 1] & WordClass.GivenName) !== 0)
      ) {
        prefixBits |= classes[i] & PREFIX;
        prefixEnd = ++i;
      } else i++;
    }
    if (prefixEnd >= end) return;
    // Only adjectives of offices before it: part of an organisation's name (`Human Rights Watch`), or of an office's (`Secretary of State`).
    const adjectives = WordClass.Modifier | WordClass.StateMarker | WordClass.PlaceNoun;
    if (prefixBits !== 0 && (prefixBits & ~adjectives) === 0) {
      const office = officeBefore(from);
      if (office < 0 || office + 1 + words.officeTail[office] !== prefixEnd) return;
    }
    const prefixed = prefixEnd > from;
    let nameFirst = prefixEnd;
    if (prefixed && end - nameFirst === 1 && (classes[nameFirst - 1] & WordClass.KeptTitle) !== 0) nameFirst--;
    // `Surveyor Jane Doe`: a common word with its capital from the sentence, then a first name.
    const called =
      !prefixed &&
      end - from > 2 &&
      (classes[from] & WordClass.GivenName) === 0 &&
      (classes[from + 1] & WordClass.GivenName) !== 0 &&
      (flags[from] & TokenFlag.SentenceStart) !== 0;
    if (called) nameFirst = from + 1;
    if (end < count && (classes[end] & NO_PERSON_BEHIND) !== 0 && !prefixed && (flags[end] & TokenFlag.LineBreak) === 0)
      return;
    const before = from - 1;
    // `the daily X`: the paper's name.
    if (
      !prefixed &&
      before >= 0 &&
      (classes[before] & ORGAN) !== 0 &&
      (flags[before] & TokenFlag.Capital) === 0 &&
      (flags[from] & TokenFlag.SentenceStart) === 0
    )
      return;
    if (end - nameFirst === 1 && (classes[nameFirst] & WordClass.OrganisationName) !== 0) return;
    const acronym = end - nameFirst === 1 && isAcronym(nameFirst);
    const role = findRole(from, nameFirst, end, prefixed, prefixBits);
    const evidence = role.end > role.first || role.stated ? Evidence.Stated : shapeOf(nameFirst, end, from);
    found.push({
      first: from,
      nameFirst,
      end,
      evidence,
      roleFirst: role.first,
      roleEnd: role.end,
      acronym,
      headline: words.headline[doc.sentenceOf[from]] === 1,
    });
  }

  function isAcronym(i: number): boolean {
    const length = doc.end[i] - doc.start[i];
    return (flags[i] & TokenFlag.AllCaps) !== 0 && length <= 6 && words.headline[doc.sentenceOf[i]] === 0;
  }

  function shapeOf(nameFirst: number, end: number, from: number): Evidence {
    const preposed = from > 0 && (classes[from - 1] & WordClass.Preposition) !== 0;
    if ((classes[nameFirst] & WordClass.GivenName) !== 0) return Evidence.Shape;
    if (end - nameFirst < 2) return Evidence.Bare;
    if (surnameGender(words, end - 1) >= 0) return preposed ? Evidence.Words : Evidence.Shape;
    return preposed ? Evidence.Bare : Evidence.Words;
  }

  function findRole(
    from: number,
    nameFirst: number,
    end: number,
    prefixed: boolean,
    prefixBits: number,
  ): { first: number; end: number; stated: boolean } {
    const none = { first: nameFirst, end: nameFirst, stated: false };
    if (prefixed && (prefixBits & PERSON_PREFIX) !== 0) {
      const first = leftOf(from);
      // A rank or `Mr` before the name says less than an apposition.
      const rank = onlyTitles(from, nameFirst);
      const after = rank ? roleBehind(end) : null;
      if (after) return { ...after, stated: true };
      const early = rank ? roleBefore(first) : null;
      if (early) return { ...early, stated: true };
      return { first, end: nameFirst, stated: true };
    }
    const before = from - 1;
    const led = prefixed || (before >= 0 && (classes[before] & (WordClass.Collective | ORGAN)) !== 0);
    const office = led ? officeBefore(from) : -1;
    if (office >= 0) return { first: leftOf(office + 1), end: nameFirst, stated: true };
    if (
      !prefixed &&
      before >= 0 &&
      (flags[from] & TokenFlag.SentenceStart) === 0 &&
      (classes[before] & PERSON_PREFIX) !== 0
    )
      return { first: leftOf(from), end: nameFirst, stated: true };
    const early = roleBefore(from);
    if (early) return { ...early, stated: true };
    const after = roleBehind(end);
    if (after) return { ...after, stated: true };
    if (isComma(end) && end + 2 < count && kind[end + 1] === TokenKind.Number && !isWord(end + 2))
      return { ...none, stated: true };
    const relative = isComma(end) ? end + 1 : end;
    if (relative < count && word[relative] === lexicon.keys.who) return { ...none, stated: true };
    if (before > 0 && word[before] === lexicon.keys.possessive && (classes[before - 1] & ORGAN) !== 0)
      return { first: leftOf(from), end: before, stated: true };
    return none;
  }

  function onlyTitles(first: number, last: number): boolean {
    for (let i = first; i < last; i++)
      if ((classes[i] & PREFIX) !== 0 && (classes[i] & WordClass.Title) === 0) return false;
    return true;
  }

  /**
   * The office whose complement leads up to the run: `President of the Council | Jane Doe`, `ambassador to the UK | Jane Doe`, `commander
   * of the Russian peacekeepers | Jane Doe`; else -1.
   */
  function officeBefore(from: number): number {
    let complement = false;
    for (let p = from - 1; p >= 0 && p > from - APPOSITION_REACH; p--) {
      const bits = classes[p];
      if ((bits & WordClass.Office) !== 0 && complement) return p;
      if ((bits & WordClass.Preposition) !== 0 && inCountry[p] === 0) complement = true;
      else if (inCountry[p] === 0 && (bits & COMPLEMENT) === 0 && !isNameWord(p)) return -1;
      if ((flags[p] & TokenFlag.SentenceStart) !== 0) return -1;
    }
    return -1;
  }

  /** First token of the office, organisation and nationality words that end before `i`. */
  function leftOf(i: number): number {
    let k = i;
    while (k > 0 && (flags[k] & TokenFlag.SentenceStart) === 0) {
      const p = k - 1;
      const known = (classes[p] & (PREFIX | WordClass.Kin)) !== 0 || country[p] !== 0;
      const clitic = word[p] === lexicon.keys.possessive && kind[p] === TokenKind.Clitic;
      if (!known && !clitic && !isNameWord(p) && !(isHyphen(p) && (flags[k] & TokenFlag.SpaceBefore) === 0)) break;
      if ((classes[p] & (WordClass.Document | WordClass.Collective)) !== 0) break;
      k = p;
    }
    return k;
  }

  /** The apposition `, the aide to …` behind a name, when it holds an office. */
  function roleBehind(end: number): { first: number; end: number } | null {
    if (!isComma(end)) return null;
    let office = -1;
    let i = end + 1;
    for (; i < count && i < end + APPOSITION_REACH; i++) {
      if (kind[i] === TokenKind.Quote || kind[i] === TokenKind.Number || (flags[i] & TokenFlag.SentenceStart) !== 0)
        break;
      if (kind[i] === TokenKind.Punctuation && !isHyphen(i)) break;
      if ((classes[i] & WordClass.Relative) !== 0 || (classes[i] & WordClass.Pronoun) !== 0) break;
      if ((classes[i] & WordClass.Office) !== 0 && office < 0) office = i;
      if (office < 0 && (classes[i] & WordClass.Preposition) !== 0 && !isHyphen(i + 1)) return null;
    }
    // A list of names (`Anna, President Ali`) has its office before a name of its own.
    if (
      office < 0 ||
      (isNameWord(office) &&
        isNameWord(office + 1) &&
        (classes[office + 1] & PREFIX) === 0 &&
        country[office + 1] === 0)
    )
      return null;
    return { first: end + 1, end: i };
  }

  /** `The spokesperson for the ministry, ` before a name. */
  function roleBefore(from: number): { first: number; end: number } | null {
    if (!isComma(from - 1)) return null;
    let office = -1;
    let i = from - 2;
    const sentence = doc.sentenceOf[from];
    for (; i >= 0 && i > from - 2 - APPOSITION_REACH && doc.sentenceOf[i] === sentence; i--) {
      if (
        kind[i] === TokenKind.Quote ||
        (kind[i] === TokenKind.Punctuation && !isHyphen(i)) ||
        kind[i] === TokenKind.Number
      )
        break;
      if ((classes[i] & WordClass.Office) !== 0) office = i;
      if ((classes[i] & (WordClass.Relative | WordClass.Pronoun)) !== 0) return null;
    }
    if (
      office < 0 ||
      (found.length > 0 &&
        found[found.length - 1].nameFirst > office &&
        found[found.length - 1].evidence === Evidence.Stated)
    )
      return null;
    // The office must head the phrase: only a determiner, possessor or its adjectives before it.
    let first = office;
    while (first > i + 1) {
      const p = first - 1;
      const fits =
        (classes[p] & (PREFIX | WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) !== 0 ||
        country[p] !== 0 ||
        isNameWord(p) ||
        kind[p] === TokenKind.Clitic ||
        isHyphen(p);
      if (!fits) break;
      first = p;
      if ((classes[p] & (WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) !== 0) break;
    }
    if (first > 0 && first === i + 1) return { first, end: from - 1 };
    if ((classes[first] & (WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) !== 0)
      return { first, end: from - 1 };
    return first > 0 && (classes[first - 1] & WordClass.Conjunction) !== 0 ? { first, end: from - 1 } : null;
  }
}
