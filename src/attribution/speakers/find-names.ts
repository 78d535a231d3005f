import { TokenMark } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { Tag } from "../../text/tag-set.js";
import { fieldStart, nameInside } from "./name-behind-field.js";
import { createRoleFinder } from "./find-role.js";
import {
  endsIn,
  hasInnerCapital,
  isAcronym,
  isBodyBehind,
  isGivenNamesake,
  isMark,
  isNamesake,
  isNameWord,
  ORGAN,
  PREFIX,
  surnameGender,
} from "./name-words.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

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

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const AT = 0x40;
const NO_PERSON_BEHIND = ORGAN | WordClass.PlaceNoun | WordClass.Document;

/** By word id: the number of the last article that writes the word small. */
let seenLower = new Uint32Array(0);
/** The same of words with a capital inside a sentence. */
let seenInner = new Uint32Array(0);
let article = 0;

/**
 * Finds runs of capitalised words that may name persons, in text order. Linear in the article's length.
 * @param marks bits of `TokenMark` a token, null where places were not looked for
 * @param tags one part of speech a token, null where the text is not tagged
 */
export function findNames(words: ArticleWords, marks: Uint8Array | null, tags: Uint8Array | null): NameMention[] {
  const { doc, classes, country, countryForm, countryLength, inCountry, lexicon } = words;
  const { count, word, kind, flags } = doc;
  const found: NameMention[] = [];
  const roles = createRoleFinder(words, tags);
  noteLowerWords();
  let t = 0;
  while (t < count) {
    if (!startsName(t)) {
      t++;
      continue;
    }
    const end = runEnd(t);
    const tail = tailFrom(t, end);
    if (tail > end) t = tail;
    else {
      examine(t, end);
      t = end;
    }
  }
  return found;

  /** Notes which words the article writes small, and which with a capital inside a sentence; `@jane_doe` says nothing. */
  function noteLowerWords(): void {
    // New words of an article have ids above the vocabulary's size.
    const ids = doc.vocabulary.size + count + 1;
    if (seenLower.length < ids) {
      seenLower = new Uint32Array(ids + 0x1000);
      seenInner = new Uint32Array(ids + 0x1000);
    }
    article++;
    for (let i = 0; i < count; i++) {
      if (kind[i] !== TokenKind.Word) continue;
      if ((flags[i] & TokenFlag.Capital) !== 0) {
        const inner = (flags[i] & TokenFlag.SentenceStart) === 0 && words.headline[doc.sentenceOf[i]] === 0;
        if (inner && (i === 0 || kind[i - 1] !== TokenKind.Quote)) seenInner[word[i]] = article;
        continue;
      }
      if ((flags[i] & TokenFlag.SpaceBefore) !== 0 || !isHandle(i)) seenLower[word[i]] = article;
    }
  }

  function isHandle(i: number): boolean {
    return i > 0 && doc.text.charCodeAt(doc.start[i] - 1) === AT;
  }

  function startsName(i: number): boolean {
    if (!isNameWord(words, i)) return false;
    // A sentence's first word has its capital from there when the article also writes it small.
    const opensSentence = (flags[i] & TokenFlag.SentenceStart) !== 0 || kind[i - 1] === TokenKind.Quote;
    return !(opensSentence && seenLower[word[i]] === article && (classes[i] & PREFIX) === 0);
  }

  function runEnd(from: number): number {
    let i = from + 1;
    while (i < count && (flags[i] & TokenFlag.LineBreak) === 0) {
      if (isNameWord(words, i)) i++;
      else if (
        isMark(words, i, HYPHEN) &&
        isWord(i + 1) &&
        ((flags[i] | flags[i + 1]) & TokenFlag.SpaceBefore) === 0 &&
        country[i - 1] === 0
      ) {
        i += 2;
      } else if (isMark(words, i, AMPERSAND) && isNameWord(words, i + 1)) i += 2;
      else if ((classes[i] & WordClass.Particle) !== 0 && isNameWord(words, i + 1)) i += 2;
      else if (lexicon.behindNames.has(word[i]) && (flags[i] & TokenFlag.Capital) === 0 && kind[i] === TokenKind.Word)
        i++;
      else break;
    }
    return i;
  }

  /** End of the field of an organ that the run ends in (`the State Committee | for Refugees`); 0 for none. */
  function tailFrom(from: number, end: number): number {
    for (let i = from; i < end; i++) {
      const tail = words.organEnds.get(i);
      if (tail !== undefined) return tail;
    }
    return 0;
  }

  function isWord(i: number): boolean {
    return i < count && kind[i] === TokenKind.Word;
  }

  function examine(from: number, last: number): void {
    // `Jane Doe KC`
    const end = last - from > 2 && lexicon.suffixes.has(word[last - 1]) ? last - 1 : last;
    let prefixEnd = from;
    let prefixBits = 0;
    for (let i = from; i < end;) {
      const isGiven = i + 1 < end && (classes[i] & WordClass.GivenName) !== 0 && (classes[i + 1] & PREFIX) === 0;
      // `Minister of Georgia Jane Roe`
      const owner = i === from && i > 1 && word[i - 1] === lexicon.keys.of && (classes[i - 2] & WordClass.Office) !== 0;
      if (country[i] !== 0 && (owner || !(isGiven && lexicon.givenCountries.has(word[i])))) {
        i += countryLength[i];
        prefixEnd = i;
        prefixBits |= WordClass.Side;
      } else if (inCountry[i] === 1 && country[i] === 0) {
        prefixEnd = ++i;
        prefixBits |= WordClass.Side;
      } else if (
        (classes[i] & PREFIX) !== 0 &&
        !(i === from && i + 2 < end && isNamesake(words, i)) &&
        !(i + 2 === end && isGivenNamesake(words, i)) &&
        !(i > from && i + 1 === end && (classes[i - 1] & WordClass.GivenName) !== 0)
      ) {
        prefixBits |= classes[i] & PREFIX;
        prefixEnd = ++i;
      } else if (prefixEnd === i && i > from && end - i > 2 && lexicon.nameEndings.has(word[i])) {
        // `Head of the Halm District Executive Power | Jane Doe`
        prefixEnd = ++i;
        prefixBits &= ~WordClass.Office;
      } else i++;
    }
    // `Ambassador-at-Large | Jane Doe`, `President-elect | Jane Doe`
    const glued = (i: number): boolean => i < end && (flags[i] & TokenFlag.SpaceBefore) === 0;
    if (
      prefixEnd > from &&
      glued(prefixEnd) &&
      glued(prefixEnd + 1) &&
      (flags[prefixEnd + 1] & TokenFlag.Capital) === 0
    )
      while (glued(prefixEnd)) prefixEnd++;
    if (prefixEnd >= end) return;
    // Only adjectives of offices before it: part of an organisation's name (`Human Rights Watch`), or of an office's (`Secretary of State`).
    const adjectives = WordClass.Modifier | WordClass.StateMarker | WordClass.PlaceNoun;
    if (prefixBits !== 0 && (prefixBits & ~adjectives) === 0) {
      const office = roles.officeBefore(fieldStart(words, from));
      // `Minister of Education | Jane Doe`
      const field =
        office >= 0 && office === fieldStart(words, from) - 2 && (end - prefixEnd > 1 || isGivenName(prefixEnd));
      // `Governor of the Inland Region | Jane Doe`
      const length = end - prefixEnd;
      const placed = office >= 0 && prefixEnd - from > 1 && (length === 2 || length === 3) && endsPlace(prefixEnd - 1);
      if (!field && !placed && (office < 0 || office + 1 + words.officeTail[office] !== prefixEnd)) return;
    }
    const prefixed = prefixEnd > from;
    if (prefixed && joinsOffice(end)) return;
    // `the Norwegian Community`: no person's bare name takes an article.
    const article = from > 0 && (classes[from - 1] & WordClass.Definite) !== 0;
    if (
      article &&
      prefixBits === WordClass.Side &&
      end - prefixEnd === 1 &&
      (classes[prefixEnd] & WordClass.GivenName) === 0
    )
      return;
    // Georgia Railways: a country's plain name before one word is no nationality.
    if (
      prefixBits === WordClass.Side &&
      end - prefixEnd === 1 &&
      countryForm[from] === CountryForm.Name &&
      !isGivenName(prefixEnd) &&
      tags !== null &&
      tags[prefixEnd] === Tag.PluralNoun
    )
      return;
    let nameFirst = prefixEnd;
    if (prefixed && end - nameFirst === 1 && (classes[nameFirst - 1] & WordClass.KeptTitle) !== 0) nameFirst--;
    // `Surveyor Jane Doe`: a common word with its capital from the sentence, then a first name.
    const called =
      !prefixed &&
      end - from > 2 &&
      (classes[from] & WordClass.GivenName) === 0 &&
      (classes[from + 1] & WordClass.GivenName) !== 0 &&
      (flags[from] & TokenFlag.SentenceStart) !== 0 &&
      endsIn(words, from, lexicon.occupationEndings);
    if (called) nameFirst = from + 1;
    // `the expert of the Institute of Rivers Jane Doe`: the complement's capitals run on into the name.
    const inField = prefixBits !== 0 && (prefixBits & ~adjectives) === 0;
    const inner = (prefixed && !inField) || called ? -1 : nameInside(words, roles.officeBefore, from, end);
    if (inner > from) nameFirst = inner;
    if (end < count && (classes[end] & NO_PERSON_BEHIND) !== 0 && !prefixed && (flags[end] & TokenFlag.LineBreak) === 0)
      return;
    // `the daily X`: the paper's name.
    if (
      !prefixed &&
      from > 0 &&
      (classes[from - 1] & ORGAN) !== 0 &&
      (classes[from - 1] & WordClass.Office) === 0 &&
      (flags[from - 1] & TokenFlag.Capital) === 0 &&
      (flags[from] & TokenFlag.SentenceStart) === 0 &&
      !endsOffice(from, end)
    )
      return;
    if (end - nameFirst === 1 && (classes[nameFirst] & WordClass.OrganisationName) !== 0) return;
    if (end - nameFirst === 1 && hasInnerCapital(words, nameFirst)) return;
    // Channel North Alps
    const named = (prefixBits & (ORGAN | WordClass.OrganisationName)) !== 0;
    if (named && (prefixBits & (WordClass.Title | WordClass.Office | WordClass.Kin)) === 0)
      if (shapeOf(nameFirst, end, from) < Evidence.Shape && roles.officeBefore(from) < 0) return;
    // `Alpine Inform interviews the minister`, `Lala-Inform`
    const given = isGivenName(nameFirst) && !(end - nameFirst === 3 && isMark(words, end - 2, HYPHEN));
    const inStyle = given || (prefixBits & (WordClass.Title | WordClass.Office | WordClass.Kin)) !== 0;
    if (end - nameFirst > 1 && lexicon.nameEndings.has(word[end - 1]) && !inStyle) return;
    if ((prefixBits & (WordClass.Title | WordClass.Kin)) === 0 && isAllPlace(nameFirst, end)) return;
    // `Truckers say …`
    if (!prefixed && end - from === 1 && isCommon(from)) return;
    // `Privately, an adviser said …`
    const adverb = tags !== null && tags[nameFirst] === Tag.Adverb && isMark(words, end, COMMA);
    if (adverb && !prefixed && end - from === 1 && (classes[from] & WordClass.GivenName) === 0) return;
    const acronym = end - nameFirst === 1 && isAcronym(words, nameFirst);
    const former = found.at(-1);
    const lastStated = former?.evidence === Evidence.Stated ? former.nameFirst : -1;
    const role = roles.find({ from, nameFirst, end, prefixed, prefixBits }, lastStated);
    const evidence = role.end > role.first || role.stated ? Evidence.Stated : shapeOf(nameFirst, end, from);
    if (evidence < Evidence.Shape && (isBodyBehind(words, end) || isThing(nameFirst, end))) return;
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

  /** A place's noun, or the end of a body's name behind one. */
  function endsPlace(i: number): boolean {
    return (classes[i] & WordClass.PlaceNoun) !== 0 || lexicon.nameEndings.has(word[i]);
  }

  function isGivenName(i: number): boolean {
    return (classes[i] & WordClass.GivenName) !== 0;
  }

  /** `press secretary of the ministry | Jane Doe`, but `editor of the daily | Morning Mail`. */
  function endsOffice(from: number, end: number): boolean {
    const sure = (classes[from - 1] & WordClass.StateOrgan) !== 0 || shapeOf(from, end, from) >= Evidence.Shape;
    return sure && roles.officeBefore(from) >= 0;
  }

  /** Names of which nothing is known: `Alpinegas, which …`; of two words and more `Oslo Signal`, `Alpine Cement` where the article knows cement. */
  function isThing(nameFirst: number, end: number): boolean {
    const behind = isMark(words, end, COMMA) ? end + 1 : end;
    if (behind < count && word[behind] === lexicon.keys.which) return true;
    if (end - nameFirst < 2) return false;
    if (seenLower[word[end - 1]] === article) return true;
    for (let i = nameFirst; marks !== null && i < end; i++) if ((marks[i] & TokenMark.Place) !== 0) return true;
    return false;
  }

  /** `Deputy Digital Development | and Transport Minister`: what follows the conjunction ends the office that the run began. */
  function joinsOffice(end: number): boolean {
    if (end >= count || (classes[end] & WordClass.Conjunction) === 0) return false;
    for (let i = end + 1; i < count && i < end + 4 && isNameWord(words, i); i++)
      if (words.office[i] !== 0) return i > end + 1;
    return false;
  }

  /** A common noun that has its capital from the sentence alone. */
  function isCommon(i: number): boolean {
    const starts = (flags[i] & TokenFlag.SentenceStart) !== 0 && seenInner[word[i]] !== article;
    if (!starts || tags === null || (tags[i] !== Tag.PluralNoun && tags[i] !== Tag.Noun)) return false;
    return (classes[i] & WordClass.GivenName) === 0 && surnameGender(words, i) < 0;
  }

  /** Every word is part of a place's name; a first name may be a person's all the same (`Heydar Roe`, of whom a street has its name). */
  function isAllPlace(first: number, last: number): boolean {
    if (marks === null || (last - first > 1 && (classes[first] & WordClass.GivenName) !== 0)) return false;
    for (let i = first; i < last; i++)
      if (kind[i] === TokenKind.Word && (marks[i] & TokenMark.Place) === 0) return false;
    return true;
  }

  function shapeOf(nameFirst: number, end: number, from: number): Evidence {
    const preposed = from > 0 && (classes[from - 1] & WordClass.Preposition) !== 0;
    if ((classes[nameFirst] & WordClass.GivenName) !== 0) return Evidence.Shape;
    if (end - nameFirst < 2) return Evidence.Bare;
    if (surnameGender(words, end - 1) >= 0) return preposed ? Evidence.Words : Evidence.Shape;
    return preposed ? Evidence.Bare : Evidence.Words;
  }
}
