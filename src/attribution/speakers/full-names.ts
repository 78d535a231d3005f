import { TokenFlag, TokenKind } from "../../text/document.js";
import { type ArticleWords, lowerBound, nounEnd } from "./article-words.js";
import type { NounPhrase } from "./noun-phrase.js";
import { WordClass } from "./speaker-lexicon.js";

/** How many tokens on either side the full form of a name is looked for. */
const REACH = 4000;
/** Longest name before and behind its noun, tokens. */
const MAX_BEFORE = 8;
const MAX_BEHIND = 9;

const NOUNISH = WordClass.Modifier | WordClass.StateMarker | WordClass.Body | WordClass.StateOrgan | WordClass.Office;

/** Tokens `[first, end)`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/**
 * The fullest form under which the article prints the body that a definite phrase takes up: `the mission` → `Caucasus Rivers Mission`,
 * `the cell` → `crisis cell of the roads service`. The nearest one before, else behind, with all the phrase's words, and of its longer
 * forms the longest; null where there is none.
 */
export function fullForm(words: ArticleWords, phrase: NounPhrase): TokenSpan | null {
  const { doc } = words;
  const { head, nameFirst, first, end } = phrase;
  const id = doc.word[head];
  if (id === 0 || doc.kind[head] !== TokenKind.Word) return null;
  const length = head + 1 - nameFirst;
  let best: TokenSpan | null = null;
  for (let t = first - 1; t >= 0 && t > first - REACH; t--) best = fuller(t, best);
  for (let t = end; best === null && t < doc.count && t < end + REACH; t++) best = fuller(t, best);
  return best;

  function fuller(t: number, known: TokenSpan | null): TokenSpan | null {
    // In a headline in title case any words look like a name.
    if (doc.word[t] !== id || words.headline[doc.sentenceOf[t]] === 1) return known;
    const span = nameAround(words, t);
    if (span.end - span.first <= Math.max(length, known ? known.end - known.first : 0)) return known;
    if (!holds(span, nameFirst, head) || (known && !holds(span, known.first, known.end))) return known;
    return span;
  }

  function holds(span: TokenSpan, from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      if (doc.kind[k] !== TokenKind.Word) continue;
      let found = false;
      for (let t = span.first; t < span.end; t++) if (doc.word[t] === doc.word[k]) found = true;
      if (!found) return false;
    }
    return true;
  }
}

/** The longer name of a body that begins with the words `[first, end)` (`Silk Road` → `Silk Road Construction LLC`), or null. */
export function longerBody(words: ArticleWords, first: number, end: number): TokenSpan | null {
  const { doc, classes, organTokens } = words;
  const from = lowerBound(organTokens, Math.max(0, first - REACH));
  for (let i = from; i < organTokens.length && organTokens[i] < first + REACH; i++) {
    const organ = organTokens[i];
    if ((doc.flags[organ] & TokenFlag.Capital) === 0) continue;
    const start = nameAround(words, organ).first;
    if (organ - start < end - first) continue;
    let k = 0;
    while (k < end - first && doc.word[start + k] === doc.word[first + k]) k++;
    if (k < end - first) continue;
    let last = organ + 1;
    while (last < doc.count && (classes[last] & WordClass.Body) !== 0 && (doc.flags[last] & TokenFlag.Capital) !== 0)
      last++;
    return { first: start, end: last };
  }
  return null;
}

/** The tokens of the name around the noun at `t`: from its first capital on the left, over `of` complements with capitals. */
function nameAround(words: ArticleWords, t: number): TokenSpan {
  const { doc, classes, country, countryLength, lexicon } = words;
  const isCapital = (k: number): boolean => doc.kind[k] === TokenKind.Word && (doc.flags[k] & TokenFlag.Capital) !== 0;
  const stops =
    WordClass.Definite |
    WordClass.Indefinite |
    WordClass.Preposition |
    WordClass.Conjunction |
    WordClass.Relative |
    WordClass.NoName |
    WordClass.Pronoun |
    WordClass.Possessive;
  // Inside a name written small at its end one unknown small word may stand (`Alpine roads service`).
  const properHead = isCapital(t);
  let first = t;
  for (let k = t - 1; k >= 0 && k >= t - MAX_BEFORE && (doc.flags[k + 1] & TokenFlag.LineBreak) === 0; k--) {
    const glued = (doc.flags[k] & TokenFlag.SpaceBefore) === 0;
    const inside =
      doc.kind[k] === TokenKind.Word ? (classes[k] & stops) === 0 : glued && doc.kind[k] !== TokenKind.Quote;
    if (!inside || isMark(k, 0x2c) || isMark(k, 0x2e)) break;
    if (isCapital(k)) first = k;
    else if (doc.kind[k] === TokenKind.Word && (properHead || k + 1 < first) && (classes[k] & NOUNISH) === 0) break;
  }
  // `the Secretary of | State's office`: the owner goes on to the left.
  if (first > 1 && doc.word[first - 1] === lexicon.keys.of)
    for (let k = first; k < t; k++) if (doc.kind[k] === TokenKind.Clitic) first = t;
  let end = nounEnd(words, t);
  while (end + 1 < doc.count && doc.word[end] === lexicon.keys.of && end < nounEnd(words, t) + MAX_BEHIND) {
    let k = (classes[end + 1] & WordClass.Definite) !== 0 ? end + 2 : end + 1;
    let capitals = 0;
    const start = k;
    while (k < doc.count && k < start + 5 && doc.kind[k] === TokenKind.Word && (classes[k] & stops) === 0) {
      if (isCapital(k)) capitals = k + (country[k] !== 0 ? countryLength[k] : 1);
      if ((classes[k] & WordClass.Body) !== 0 && capitals > 0) capitals = k + 1;
      k++;
    }
    if (capitals === 0) break;
    end = capitals;
  }
  // Monitoring Staff “North”.
  if (end < doc.count && doc.kind[end] === TokenKind.Quote && isCapital(t)) {
    let k = end + 1;
    while (k < doc.count && k < end + 5 && isCapital(k)) k++;
    if (k > end + 1 && k < doc.count && doc.kind[k] === TokenKind.Quote) end = k + 1;
  }
  // Lower-case adjectives go with a name that has its capitals behind (`crisis cell of the Roads Service`).
  if (end > t + 1 && first === t && t > 0 && doc.kind[t - 1] === TokenKind.Word && (classes[t - 1] & stops) === 0)
    first = t - 1;
  return { first, end };

  function isMark(k: number, unit: number): boolean {
    return doc.kind[k] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[k]) === unit;
  }
}
