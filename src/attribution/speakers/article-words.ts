import { type TokenizedText, TokenFlag, TokenKind } from "../../text/document.js";
import { organEnd } from "./organ-tails.js";
import { CountryForm, type Phrase, type SpeakerLexicon, WordClass } from "./speaker-lexicon.js";

/** What the words of one article are to speaker names, looked up once. Arrays are indexed by token. */
export interface ArticleWords {
  readonly doc: TokenizedText;
  readonly lexicon: SpeakerLexicon;
  /** Bits of `WordClass`. */
  readonly classes: Int32Array;
  /** Country number + 1 at the first token of its name, adjective or capital. */
  readonly country: Int16Array;
  readonly countryForm: Uint8Array;
  /** Tokens of the country phrase that begins here. */
  readonly countryLength: Uint8Array;
  /** 1 for every token of a country phrase. */
  readonly inCountry: Uint8Array;
  /** Office number + 1 at the noun that heads it (`minister` of `prime minister`, `head` of `head of state`). */
  readonly office: Uint8Array;
  /** Tokens of an office's name behind that noun (`of state`). */
  readonly officeTail: Uint8Array;
  /** Tokens at which a country phrase begins, ascending. */
  readonly countryTokens: readonly number[];
  /** Tokens that are organs, bodies or media, ascending. */
  readonly organTokens: readonly number[];
  /** End of the name of the organ at a token where a field belongs to it (`Committee for Refugees`), and of an office with a tail (`Chairperson-in-Office`). */
  readonly organEnds: ReadonlyMap<number, number>;
  /** Names already chosen by `countryName`, by country number + 1. */
  readonly countryNames: Map<number, string>;
  /** Short forms of organs already spelled out as the article spells, by word id. */
  readonly spelled: Map<number, string>;
  /** 1 for a sentence in which every longer word has a capital. */
  readonly headline: Uint8Array;
}

/** Classifies every token of an article. */
export function classifyWords(doc: TokenizedText, lexicon: SpeakerLexicon): ArticleWords {
  const { count, word, kind, flags } = doc;
  const classes = new Int32Array(count);
  const country = new Int16Array(count);
  const countryForm = new Uint8Array(count);
  const countryLength = new Uint8Array(count);
  const inCountry = new Uint8Array(count);
  const office = new Uint8Array(count);
  const officeTail = new Uint8Array(count);
  const countryTokens: number[] = [];
  const organTokens: number[] = [];
  const hyphenated: number[] = [];
  const known = lexicon.classes.length;
  const organ = WordClass.StateOrgan | WordClass.Body | WordClass.Media;
  for (let t = 0; t < count; t++) {
    const id = word[t];
    if (id === 0 || id >= known) continue;
    const bits = lexicon.classes[id];
    if (bits === 0) continue;
    classes[t] = bits;
    if ((bits & organ) !== 0) organTokens.push(t);
    if ((bits & WordClass.PhraseStart) !== 0) matchPhrases(t);
  }
  const organEnds = new Map<number, number>();
  for (const t of organTokens) {
    const end = organEnd({ doc, lexicon, classes, inCountry }, t);
    if (end > t + 1) organEnds.set(t, end);
  }
  for (const t of hyphenated) organEnds.set(t, t + 1 + officeTail[t]);
  return {
    doc,
    lexicon,
    organEnds,
    classes,
    country,
    countryForm,
    countryLength,
    inCountry,
    office,
    officeTail,
    countryTokens,
    organTokens,
    countryNames: new Map(),
    spelled: new Map(),
    headline: findHeadlines(doc, classes),
  };

  function matchPhrases(t: number): void {
    const candidates = lexicon.phrases.get(word[t]);
    if (!candidates) return;
    let countryDone = inCountry[t] === 1;
    for (const phrase of candidates) {
      if (phrase.country !== 0 ? countryDone : false) continue;
      if (!matches(phrase, t)) continue;
      const length = phrase.words.length;
      if (phrase.country !== 0) {
        if ((flags[t] & TokenFlag.Capital) === 0) continue;
        // `US` and not `us`.
        if (length === 1 && doc.end[t] - doc.start[t] === 2 && (flags[t] & TokenFlag.AllCaps) === 0) continue;
        country[t] = phrase.country;
        countryForm[t] = phrase.form;
        countryLength[t] = length;
        inCountry.fill(1, t, t + length);
        countryTokens.push(t);
        countryDone = true;
      } else {
        const head = t + phrase.head;
        if (office[head] === 0) {
          office[head] = phrase.office;
          officeTail[head] = t + length - 1 - head;
          // `Chairperson-in-Office`
          if (officeTail[head] > 0 && kind[head + 1] === TokenKind.Punctuation) hyphenated.push(head);
        }
      }
    }
  }

  function matches(phrase: Phrase, t: number): boolean {
    const { words } = phrase;
    if (t + words.length > count) return false;
    for (let k = 1; k < words.length; k++) {
      if (word[t + k] !== words[k] || (kind[t + k] !== TokenKind.Word && kind[t + k] !== TokenKind.Punctuation))
        return false;
    }
    return true;
  }
}

/** Sentences of four words and more whose words over three letters all have a capital: headlines in title case or capitals. */
function findHeadlines(doc: TokenizedText, classes: Int32Array): Uint8Array {
  const headline = new Uint8Array(doc.sentenceCount);
  for (let s = 0; s < doc.sentenceCount; s++) {
    let words = 0;
    let lower = 0;
    for (let t = doc.sentenceStart[s]; t < doc.sentenceStart[s + 1]; t++) {
      if (doc.kind[t] !== TokenKind.Word) continue;
      words++;
      if (
        (doc.flags[t] & TokenFlag.Capital) === 0 &&
        doc.end[t] - doc.start[t] > 3 &&
        (classes[t] & WordClass.Preposition) === 0
      ) {
        lower++;
        break;
      }
    }
    if (words >= 4 && lower === 0) headline[s] = 1;
  }
  return headline;
}

/** The country number + 1 of the first country phrase within tokens `[first, end)`, or 0. `forms`: bits `1 << CountryForm`. */
export function countryWithin(words: ArticleWords, first: number, end: number, forms = ANY_COUNTRY_FORM): number {
  for (let t = first; t < end; t++) {
    if (words.country[t] !== 0 && (forms & (1 << words.countryForm[t])) !== 0) return words.country[t];
  }
  return 0;
}

export const ANY_COUNTRY_FORM = (1 << CountryForm.Name) | (1 << CountryForm.Adjective) | (1 << CountryForm.Capital);

/** Index of the first of the ascending numbers that is `value` or more. */
export function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** End of the noun at token `t` with the field that belongs to its name. */
export function nounEnd(words: ArticleWords, t: number): number {
  return words.organEnds.get(t) ?? t + 1;
}
