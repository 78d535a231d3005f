import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import type { ArticleWords } from "./article-words.js";
import { isMark, isNameWord, ORGAN, PREFIX } from "./name-words.js";
import { WordClass } from "./speaker-lexicon.js";

/** A run of capitalised words: `[from, nameFirst)` is prefix (titles, offices, countries), `[nameFirst, end)` the name. Tokens. */
export interface NameRun {
  readonly from: number;
  readonly nameFirst: number;
  readonly end: number;
  readonly prefixed: boolean;
  /** Union of the prefix words' classes. */
  readonly prefixBits: number;
}

/** Tokens `[first, end)` that say who the named one is (empty for none); `stated`: something beside the name tells a person. */
export interface FoundRole {
  readonly first: number;
  readonly end: number;
  readonly stated: boolean;
}

export interface RoleFinder {
  /** `lastStated`: first name token of the person named just before the run, -1 for none. */
  readonly find: (run: NameRun, lastStated: number) => FoundRole;
  /** The office whose complement leads up to the run at this token, or -1. */
  readonly officeBefore: (from: number) => number;
}

const PERSON_PREFIX = WordClass.Title | WordClass.Office | WordClass.Kin;
/** `country director`, `village head` */
const OF_PLACE = WordClass.CountryNoun | WordClass.PlaceNoun;
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
/** Tokens looked at for the apposition beside a name. */
const APPOSITION_REACH = 16;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** Reads what stands beside the names of one article: titles, offices, appositions, ages, *who*. */
export function createRoleFinder(words: ArticleWords, tags: Uint8Array | null): RoleFinder {
  const { doc, classes, country, inCountry, lexicon } = words;
  const { count, word, kind, flags } = doc;
  return { find, officeBefore };

  function isWord(t: number): boolean {
    return t < count && kind[t] === TokenKind.Word;
  }

  function find({ from, nameFirst, end, prefixed, prefixBits }: NameRun, lastStated: number): FoundRole {
    const none = { first: nameFirst, end: nameFirst, stated: false };
    if (prefixed && (prefixBits & PERSON_PREFIX) !== 0) {
      // `Head of the Press Service of the State Border Service | Colonel Jane Doe`
      const served = (prefixBits & ORGAN) !== 0 && isRanked(from, nameFirst) ? officeBefore(from) : -1;
      if (served >= 0) return { first: leftOf(served + 1), end: nameFirst, stated: true };
      const first = leftOf(from);
      // A rank or `Mr` before the name says less than an apposition.
      const rank = onlyTitles(from, nameFirst);
      const after = rank ? roleBehind(end) : null;
      if (after) return { ...after, stated: true };
      const early = rank ? roleBefore(first, lastStated) : null;
      if (early) return { ...early, stated: true };
      return { first, end: nameFirst, stated: true };
    }
    const before = from - 1;
    const led = prefixed || (before >= 0 && (classes[before] & (WordClass.Collective | ORGAN)) !== 0);
    const office = led
      ? officeBefore(from)
      : nameFirst > from
        ? officeBefore(isJoined(from) ? from - 1 : nameFirst)
        : officeOfNoun(from);
    if (office >= 0 && !(end - nameFirst === 1 && isOneOfMany(office) && !isGivenName(nameFirst)))
      return { first: leftOf(office + 1), end: nameFirst, stated: true };
    if (
      !prefixed &&
      before >= 0 &&
      (flags[from] & TokenFlag.SentenceStart) === 0 &&
      (classes[before] & PERSON_PREFIX) !== 0
    )
      return { first: leftOf(from), end: nameFirst, stated: true };
    const early = roleBefore(from, lastStated);
    if (early) return { ...early, stated: true };
    const after = roleBehind(end);
    if (after) return { ...after, stated: true };
    if (isMark(words, end, COMMA) && isAge(end + 1)) return { ...none, stated: true };
    // `Her brother-in-law, Jane Roe`
    if (isMark(words, before, COMMA) && isKin(before - 1) && !isMark(words, end, HYPHEN))
      return { ...none, stated: true };
    const relative = isMark(words, end, COMMA) ? end + 1 : end;
    if (relative < count && word[relative] === lexicon.keys.who && !isWhere(before)) return { ...none, stated: true };
    if (before > 0 && word[before] === lexicon.keys.possessive && (classes[before - 1] & ORGAN) !== 0)
      return { first: leftOf(from), end: before, stated: true };
    return none;
  }

  /** `61,`, `eighty-one,` */
  function isAge(t: number): boolean {
    if (t + 1 >= count) return false;
    if (kind[t] === TokenKind.Number) return !isWord(t + 1);
    if (tags === null || tags[t] !== Tag.Number) return false;
    const last = isMark(words, t + 1, HYPHEN) ? t + 3 : t + 1;
    return isMark(words, last, COMMA);
  }

  /** The word at token `t` is a relative, or the end of one (`brother-in-law`). */
  function isKin(t: number): boolean {
    let k = t;
    while (k > 1 && isMark(words, k - 1, HYPHEN) && (flags[k] & TokenFlag.SpaceBefore) === 0) k -= 2;
    return k >= 0 && (classes[k] & WordClass.Kin) !== 0;
  }

  function isGivenName(t: number): boolean {
    return (classes[t] & WordClass.GivenName) !== 0;
  }

  /** `a spokesman for | Alpine Railways`: what one of many serves is not himself. */
  function isOneOfMany(office: number): boolean {
    const first = leftOf(office + 1);
    return first > 0 && (classes[first - 1] & WordClass.Indefinite) !== 0;
  }

  /** `traders in Lerik, who`: a place's preposition; `elders of Lerik, who`; `of the Imaging Lab, who`. */
  function isWhere(t: number): boolean {
    const { at, from, in: inside, of } = lexicon.keys;
    if (t < 1) return false;
    if (word[t] === inside || word[t] === from || word[t] === at || (classes[t] & WordClass.Definite) !== 0)
      return true;
    const place = (classes[t - 1] & WordClass.PlaceNoun) !== 0;
    return word[t] === of && tags !== null && (place || tags[t - 1] === Tag.PluralNoun);
  }

  /** `Minister of Roads and | Rivers Jane Doe`: the run is the last of an office's fields. */
  function isJoined(from: number): boolean {
    return from > 0 && (classes[from - 1] & WordClass.Conjunction) !== 0;
  }

  /** A title ends the words before the name, and no other office is among them. */
  function isRanked(first: number, last: number): boolean {
    for (let i = first; i < last; i++)
      if ((classes[i] & WordClass.Office) !== 0 && (classes[i] & WordClass.Title) === 0) return false;
    return (classes[last - 1] & WordClass.Title) !== 0;
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
      if ((bits & WordClass.Office) !== 0 && complement) return officeTailed(p);
      if ((bits & WordClass.Preposition) !== 0 && inCountry[p] === 0) complement = true;
      else if (inCountry[p] === 0 && (bits & COMPLEMENT) === 0 && !isNameWord(words, p) && !joinsFields(p)) return -1;
      if ((flags[p] & TokenFlag.SentenceStart) !== 0) return -1;
    }
    return -1;
  }

  /** `Minister of Roads | and Tunnels` */
  function joinsFields(t: number): boolean {
    return (classes[t] & WordClass.Conjunction) !== 0 && t > 0 && isNameWord(words, t - 1) && isNameWord(words, t + 1);
  }

  /** The noun of an office whose hyphenated tail ends at token `t` (`Commander|-in-Chief`), else `t`. */
  function officeTailed(t: number): number {
    let k = t;
    while (k > 1 && isMark(words, k - 1, HYPHEN) && (flags[k] & TokenFlag.SpaceBefore) === 0) k -= 2;
    return k < t && k + words.officeTail[k] === t ? k : t;
  }

  /**
   * The same where the complement ends in a plain noun or a quoted name (`the head of the community | Jane Doe`, `head of the union “North” |
   * Jane Doe`), as the state agencies of the region write; else -1.
   */
  function officeOfNoun(from: number): number {
    if (tags === null || from < 3 || (flags[from] & TokenFlag.SentenceStart) !== 0) return -1;
    // `head of the Department for Rivers | Jane Doe`
    for (let t = from - 1; t >= 0 && t > from - APPOSITION_REACH; t--)
      if (words.organEnds.get(t) === from) return officeBefore(from);
    let last = from - 1;
    if (kind[last] === TokenKind.Quote) {
      last--;
      while (last > 0 && from - last < APPOSITION_REACH && kind[last] !== TokenKind.Quote) last--;
      last--;
    }
    if (last < 0 || (tags[last] !== Tag.Noun && tags[last] !== Tag.PluralNoun)) return -1;
    let complement = false;
    for (let p = last; p >= 0 && p > from - APPOSITION_REACH; p--) {
      if ((classes[p] & WordClass.Office) !== 0 && complement) return p;
      if (word[p] === lexicon.keys.of) complement = true;
      else if (tags[p] < Tag.Noun || tags[p] > Tag.Adjective || tags[p] === Tag.Pronoun) return -1;
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
      if (
        !known &&
        !clitic &&
        !isNameWord(words, p) &&
        !(isMark(words, p, HYPHEN) && (flags[k] & TokenFlag.SpaceBefore) === 0)
      )
        break;
      if ((classes[p] & (WordClass.Document | WordClass.Collective)) !== 0) break;
      k = p;
    }
    return k;
  }

  /** A verb with its object begins at `t`. */
  function isVerb(tagged: Uint8Array, t: number): boolean {
    if (t + 1 >= count) return false;
    const told = tagged[t] === Tag.VerbPart && (classes[t + 1] & WordClass.Definite) !== 0;
    return tagged[t] === Tag.VerbPast || told;
  }

  /** The apposition `, the aide to …` behind a name, when it holds an office. */
  function roleBehind(end: number): { first: number; end: number } | null {
    if (!isMark(words, end, COMMA)) return null;
    // `…, informed the guest`
    if (tags !== null && isVerb(tags, end + 1)) return null;
    let office = -1;
    let i = end + 1;
    for (; i < count && i < end + APPOSITION_REACH; i++) {
      if (kind[i] === TokenKind.Quote || (flags[i] & TokenFlag.SentenceStart) !== 0) break;
      // `a 63-year-old beekeeper`
      if (kind[i] === TokenKind.Number && !isMark(words, i + 1, HYPHEN)) break;
      if (kind[i] === TokenKind.Punctuation && !isMark(words, i, HYPHEN)) break;
      if ((classes[i] & WordClass.Relative) !== 0 || (classes[i] & WordClass.Pronoun) !== 0) break;
      if ((classes[i] & WordClass.Office) !== 0 && office < 0) office = i;
      if (office < 0 && (classes[i] & WordClass.Preposition) !== 0 && !isMark(words, i + 1, HYPHEN)) return null;
    }
    // `Brides, the driver explained, are sick`
    const tag = tags === null || office < 0 || office + 1 >= count ? Tag.Other : tags[office + 1];
    if (tag === Tag.VerbPast || tag === Tag.VerbS) return null;
    // A list of names (`Anna, President Ali`) has its office before a name of its own.
    if (
      office < 0 ||
      (isNameWord(words, office) &&
        isNameWord(words, office + 1) &&
        (classes[office + 1] & PREFIX) === 0 &&
        country[office + 1] === 0)
    )
      return null;
    return { first: end + 1, end: i };
  }

  /** `The spokesperson for the ministry, ` before a name. */
  function roleBefore(from: number, lastStated: number): { first: number; end: number } | null {
    if (!isMark(words, from - 1, COMMA)) return null;
    let office = -1;
    let i = from - 2;
    const sentence = doc.sentenceOf[from];
    // What is left of the person named before says who that one is.
    for (; i > lastStated && i > from - 2 - APPOSITION_REACH && doc.sentenceOf[i] === sentence; i--) {
      if (
        kind[i] === TokenKind.Quote ||
        (kind[i] === TokenKind.Punctuation && !isMark(words, i, HYPHEN)) ||
        kind[i] === TokenKind.Number
      )
        break;
      if ((classes[i] & WordClass.Office) !== 0) office = i;
      if ((classes[i] & (WordClass.Relative | WordClass.Pronoun)) !== 0) return null;
    }
    if (office < 0) return null;
    // The office must head the phrase: only a determiner, possessor or its adjectives before it.
    let first = office;
    while (first > i + 1) {
      const p = first - 1;
      const fits =
        (classes[p] & (PREFIX | OF_PLACE | WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) !== 0 ||
        country[p] !== 0 ||
        isNameWord(words, p) ||
        kind[p] === TokenKind.Clitic ||
        lexicon.unrecognised.has(word[p]) ||
        lexicon.unrecognised.has(word[first]) ||
        isMark(words, p, HYPHEN);
      if (!fits) break;
      first = p;
      if ((classes[p] & (WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) !== 0) break;
    }
    if (first === i + 1) return { first, end: from - 1 };
    // `held without a lawyer, X said`: the office of a complement is no apposition.
    const inside =
      (classes[first] & WordClass.Indefinite) !== 0 &&
      (flags[first] & TokenFlag.SentenceStart) === 0 &&
      first > 0 &&
      (classes[first - 1] & (WordClass.Preposition | WordClass.NoName)) !== 0;
    if ((classes[first] & (WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) !== 0 && !inside)
      return { first, end: from - 1 };
    return first > 0 && (classes[first - 1] & WordClass.Conjunction) !== 0 ? { first, end: from - 1 } : null;
  }
}
