import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { isDenial } from "./denial.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

export const enum Determiner {
  None = 0,
  Definite = 1,
  Indefinite = 2,
  /** `its`, `his`, `whose` */
  Possessive = 3,
}

/** A source's noun phrase taken apart; all fields are tokens, ranges half-open. */
export interface NounPhrase {
  readonly first: number;
  readonly determiner: Determiner;
  /** The determiner's token, or -1. */
  readonly determinerAt: number;
  /** Owner before a possessive clitic (`Armenia` of `Armenia's ombudsman`); empty where there is none. */
  readonly ownerFirst: number;
  readonly ownerEnd: number;
  /** Adjectives and nouns that lead to the head. */
  readonly nameFirst: number;
  readonly head: number;
  /** End of the words up to the first preposition, comma or clause. */
  readonly coreEnd: number;
  /** End with its prepositional complements, before a comma or clause. */
  readonly end: number;
}

const HYPHEN = 0x2d;
const DETERMINERS = WordClass.Definite | WordClass.Indefinite | WordClass.Quantifier | WordClass.Possessive;
/** A pronoun that is no possessive as well (`her`). */
const PERSONAL = WordClass.Pronoun | WordClass.Possessive;
const NOUNS =
  WordClass.Office |
  WordClass.StateOrgan |
  WordClass.Body |
  WordClass.Media |
  WordClass.Side |
  WordClass.Collective |
  WordClass.Document |
  WordClass.Kin;

/** A relative or a participle that opens a clause; not *that* behind a preposition (`the head of that team`). */
export function isClauseWord(words: ArticleWords, t: number): boolean {
  const { classes } = words;
  if ((classes[t] & (WordClass.Relative | WordClass.Naming)) === 0) return false;
  // `the so-called ministry`
  if (t > 0 && words.doc.text.charCodeAt(words.doc.start[t] - 1) === HYPHEN) return false;
  return (classes[t] & WordClass.Definite) === 0 || t === 0 || (classes[t - 1] & WordClass.Preposition) === 0;
}

/** The quotation mark at token `t` opens an office that the outlet does not grant (`X's | “ministry”`, `the so-called | “ministry”`). */
export function isDoubted(words: ArticleWords, t: number, from: number): boolean {
  const { doc, lexicon } = words;
  if (t <= from || (doc.flags[t] & TokenFlag.SpaceBefore) === 0) return false;
  return (
    (doc.kind[t - 1] === TokenKind.Clitic && doc.word[t - 1] === lexicon.keys.possessive) || isDenial(words, t - 1)
  );
}

/** Takes the tokens `[first, end)` of a source apart. */
export function parseNounPhrase(words: ArticleWords, first: number, end: number): NounPhrase {
  const { doc, classes, country, countryForm, countryLength, lexicon } = words;
  let i = first;
  while (i < end - 1 && doc.kind[i] !== TokenKind.Word && doc.kind[i] !== TokenKind.Number) i++;
  const start = i;
  let determiner = Determiner.None;
  let determinerAt = -1;
  while (
    i + 1 < end &&
    (classes[i] & DETERMINERS) !== 0 &&
    ((classes[i + 1] & (WordClass.Relative | WordClass.Preposition)) === 0 || isGlued(i + 1))
  ) {
    const bits = classes[i];
    if ((bits & WordClass.Possessive) !== 0) determiner = Determiner.Possessive;
    else if ((bits & WordClass.Definite) !== 0) determiner = Determiner.Definite;
    else if (determiner === Determiner.None) determiner = Determiner.Indefinite;
    determinerAt = i++;
  }
  // `the very same ministry`
  while (determiner === Determiner.Definite && i + 1 < end && lexicon.anaphoric.has(doc.word[i]) && isNominal(i + 1))
    i++;
  // `one tired official` is no particular one.
  if (
    determiner === Determiner.None &&
    doc.word[i] === lexicon.keys.one &&
    i + 1 < end &&
    doc.word[i + 1] !== lexicon.keys.of
  )
    determiner = Determiner.Indefinite;
  const coreFirst = i;
  let coreEnd = i;
  let organ = -1;
  while (coreEnd < end) {
    const tail = words.organEnds.get(coreEnd);
    if (tail !== undefined && tail <= end) {
      organ = coreEnd;
      coreEnd = tail;
      break;
    }
    const aside = asideEnd(coreEnd) || ownerTailEnd(coreEnd);
    if (aside === 0 && endsCore(coreEnd)) break;
    coreEnd = aside !== 0 ? aside : coreEnd + Math.max(1, countryLength[coreEnd]);
  }
  if (coreEnd > end) coreEnd = end;
  // `the so-called “ministry” | of X`
  if (coreEnd < end && doc.kind[coreEnd] === TokenKind.Quote && closesDoubt(coreEnd)) coreEnd++;
  if (coreEnd === coreFirst && coreEnd < end) coreEnd++;

  let ownerEnd = coreFirst;
  let nameFirst = coreFirst;
  for (let t = coreFirst + 1; t < (organ < 0 ? coreEnd - 1 : organ); t++) {
    if (!isPossessive(t)) continue;
    // Prosecutor's Office, president's administration: a name of one piece.
    const inner = (classes[t - 1] & WordClass.Office) !== 0 && (classes[t + 1] & WordClass.Body) !== 0;
    if (inner) continue;
    ownerEnd = t;
    nameFirst = doc.kind[t + 1] === TokenKind.Quote ? t + 2 : t + 1;
  }
  let head = organ >= nameFirst ? organ : -1;
  for (let t = coreEnd - 1; t >= nameFirst && organ < 0; t--) {
    if (doc.kind[t] !== TokenKind.Word && doc.kind[t] !== TokenKind.Number) continue;
    if ((classes[t] & (WordClass.Adverb | WordClass.Reflexive)) !== 0) continue;
    if (t > nameFirst && lexicon.postposed.has(doc.word[t])) continue;
    if (head < 0) head = t;
    const isNoun = (classes[t] & NOUNS) !== 0;
    const lower = (doc.flags[head] & TokenFlag.Capital) === 0;
    // `the statement released`, not `the military attaché`.
    const leads =
      (classes[t] & (WordClass.Document | WordClass.Collective)) !== 0 && (classes[t] & WordClass.Modifier) === 0;
    if (isNoun && (t === head || (lower && leads))) {
      head = t;
      break;
    }
    if (t < head - 1) break;
  }
  if (head < 0) head = Math.max(nameFirst, coreEnd - 1);
  let phraseEnd = coreEnd;
  if (isClause(start, end)) phraseEnd = end;
  else if (coreEnd < end && (classes[coreEnd] & WordClass.Preposition) !== 0) {
    while (phraseEnd < end) {
      const aside = shortFormEnd(phraseEnd);
      if (aside === 0 && (endsPhrase(phraseEnd) || endsComplement(phraseEnd))) break;
      phraseEnd = aside || phraseEnd + 1;
    }
    phraseEnd = listEnd(phraseEnd);
  }
  return {
    first: start,
    determiner,
    determinerAt,
    ownerFirst: coreFirst,
    ownerEnd,
    nameFirst,
    head,
    coreEnd,
    end: phraseEnd,
  };

  /** The mark at token `t` closes the one that was read over. */
  function closesDoubt(t: number): boolean {
    for (let k = t - 1; k > coreFirst; k--) if (doc.kind[k] === TokenKind.Quote) return true;
    return false;
  }

  /** A word that can go on a noun phrase. */
  function isNominal(t: number): boolean {
    return doc.kind[t] === TokenKind.Word && (classes[t] & (WordClass.Relative | WordClass.Preposition)) === 0;
  }

  /** Behind the rest of a list of names that closes a complement (`people in Oslo|, Bergen and Roros`); `t` where there is none. */
  function listEnd(t: number): number {
    let k = t;
    let joined = false;
    while (k < end && !joined) {
      const comma = doc.kind[k] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[k]) === 0x2c;
      joined = (classes[k] & WordClass.Conjunction) !== 0;
      if (!comma && !joined) return t;
      const first = ++k;
      while (k < end && doc.kind[k] === TokenKind.Word && (doc.flags[k] & TokenFlag.Capital) !== 0) k++;
      if (k === first || (classes[first] & (WordClass.Office | WordClass.Title)) !== 0) return t;
      // Nagorno-Karabakh
      while (k + 1 < end && doc.text.charCodeAt(doc.start[k]) === 0x2d) k += 2;
    }
    return joined ? k : t;
  }

  /** `those who stayed`: a determiner that is all the noun there is. */
  function isClause(t: number, to: number): boolean {
    return t + 1 < to && (classes[t] & WordClass.Definite) !== 0 && (classes[t + 1] & WordClass.Relative) !== 0;
  }

  /** A conjunction that leads to a new phrase: `officials in X and the president`, `… as well as …`. */
  function endsComplement(t: number): boolean {
    if ((classes[t] & WordClass.Conjunction) === 0 || t + 1 >= end) return false;
    return (classes[t + 1] & (DETERMINERS | WordClass.Conjunction | WordClass.Numeral)) !== 0;
  }

  /** First part of a hyphenated word (`Under-Secretary`). */
  function isGlued(t: number): boolean {
    return t + 1 < end && doc.text.charCodeAt(doc.end[t]) === 0x2d && (doc.flags[t + 1] & TokenFlag.SpaceBefore) === 0;
  }

  /** Behind the bracket of `the Lachin (Berdzor) clinic`, 0 where none opens at `t` or nothing follows it. */
  function asideEnd(t: number): number {
    if (t === coreFirst || doc.text.charCodeAt(doc.start[t]) !== 0x28) return 0;
    for (let k = t + 1; k + 1 < end && k < t + 6; k++) {
      if (doc.text.charCodeAt(doc.start[k]) === 0x29)
        return doc.kind[k + 1] === TokenKind.Word && !endsCore(k + 1) ? k + 1 : 0;
    }
    return 0;
  }

  /** Behind the bracket of `Ministry of Defence (MoD) | of Norway`, 0 where none stands at `t`. */
  function shortFormEnd(t: number): number {
    if (t + 3 >= end || doc.text.charCodeAt(doc.start[t]) !== 0x28) return 0;
    const closed = doc.text.charCodeAt(doc.start[t + 2]) === 0x29 && (doc.flags[t + 1] & TokenFlag.Capital) !== 0;
    return closed && doc.word[t + 3] === lexicon.keys.of ? t + 3 : 0;
  }

  /** Behind `of State` of `the Secretary of State's office`, 0 where no such owner goes on at `t`. */
  function ownerTailEnd(t: number): number {
    const tail = t > coreFirst ? words.officeTail[t - 1] : 0;
    return tail > 0 && t + tail < end && isPossessive(t + tail) ? t + tail : 0;
  }

  function isPossessive(t: number): boolean {
    if (doc.kind[t] === TokenKind.Clitic) return doc.word[t] === lexicon.keys.possessive;
    return doc.kind[t] === TokenKind.Apostrophe && (doc.flags[t] & TokenFlag.SpaceBefore) === 0;
  }

  function endsCore(t: number): boolean {
    if (endsPhrase(t)) return true;
    // Not the last part of `passer-by`.
    const hangs = t > coreFirst && doc.text.charCodeAt(doc.start[t] - 1) === 0x2d;
    if ((classes[t] & WordClass.Preposition) !== 0 && country[t] === 0 && !isGlued(t) && !hangs) return true;
    return (classes[t] & WordClass.Conjunction) !== 0 && !joinsNames(t);
  }

  /** `Education and Science Ministry`. */
  function joinsNames(t: number): boolean {
    // `Federal and state officials`
    const adjective = (k: number): boolean =>
      countryForm[k] === CountryForm.Adjective ||
      ((classes[k] & WordClass.Modifier) !== 0 && (classes[k] & NOUNS) === 0);
    if (t > coreFirst && t + 2 < end && adjective(t - 1) && adjective(t + 1)) return true;
    const capital = (k: number): boolean =>
      k > coreFirst && k < end && (doc.flags[k] & TokenFlag.Capital) !== 0 && doc.kind[k] === TokenKind.Word;
    return (
      capital(t - 1) &&
      capital(t + 1) &&
      t + 2 < end &&
      (classes[t + 2] & WordClass.StateOrgan) !== 0 &&
      country[t + 1] === 0
    );
  }

  function endsPhrase(t: number): boolean {
    if (doc.kind[t] === TokenKind.Quote) return !isDoubted(words, t, coreFirst);
    if (isClauseWord(words, t)) return true;
    // `a shopkeeper | we reached`, not `one of us`, `US`
    const personal = (classes[t] & PERSONAL) === WordClass.Pronoun && t > coreFirst;
    if (personal && (doc.flags[t] & TokenFlag.AllCaps) === 0 && (classes[t - 1] & WordClass.Preposition) === 0)
      return true;
    // A name may hold such a word with a capital.
    if (lexicon.temporal.has(doc.word[t])) return (doc.flags[t] & TokenFlag.Capital) === 0;
    if (doc.kind[t] !== TokenKind.Punctuation) return false;
    const unit = doc.text.charCodeAt(doc.start[t]);
    // A hyphen, an ampersand, a slash or a point belong to the words around them.
    if (unit === 0x2d || unit === 0x26 || unit === 0x2f || unit === 0x5f) return false;
    // News.am
    if (unit === 0x2e && t + 1 < end && (doc.flags[t + 1] & TokenFlag.SpaceBefore) === 0) return false;
    if (unit === 0x2013 && (doc.flags[t] & TokenFlag.SpaceBefore) === 0) return false;
    return true;
  }
}
