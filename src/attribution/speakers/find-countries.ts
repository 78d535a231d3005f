import { TokenFlag, TokenKind } from "../../text/document.js";
import { type ArticleWords, lowerBound } from "./article-words.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

/** Tokens at an article's head among which a dateline stands. */
const DATELINE_REACH = 80;
/** The country of most places counts as if it were named so many times more: one mention of a neighbour decides nothing. */
const PLACED = 2;
/** How many tokens back a paragraph is looked through. */
const PARAGRAPH_REACH = 200;
/** How many countries of a sentence are looked at. */
const COUNTRIES_BACK = 100;
/** `In the Norwegian capital Oslo, the ministry` */
const CAPITAL_REACH = 5;
const COMMA = 0x2c;
const POINT = 0x2e;
const BAR = 0x7c;

/**
 * The country of the article's dateline, number + 1: that of a capital or country in it (`YEREVAN, …`, `Sheki, Azerbaijan –`), else of its
 * place; 0 where it has none.
 * @param place number + 1 of the country that the place in the dateline lies in, or 0
 */
export function datelineOf(words: ArticleWords, place: number): number {
  const { doc, country, countryForm, countryLength } = words;
  for (const t of words.countryTokens) {
    if (t > DATELINE_REACH) break;
    const next = t + countryLength[t];
    if (countryForm[t] === CountryForm.Adjective || next >= doc.count) continue;
    if (!isState(words, t)) {
      // Written from a land that has no organs of a recognised state.
      if ((doc.flags[t] & TokenFlag.LineBreak) !== 0) return 0;
      continue;
    }
    const unit = doc.text.charCodeAt(doc.start[next]);
    const dash = unit === 0x2013 || unit === 0x2014 || unit === 0x2d;
    const opens = (doc.flags[t] & TokenFlag.SentenceStart) !== 0;
    if (dash && doc.start[next] > doc.end[next - 1] && t > 0) return country[t];
    const ends = (doc.flags[next] & TokenFlag.LineBreak) !== 0 && countryForm[t] === CountryForm.Capital;
    // `Jane Roe | 02.03.2021 | ANKARA`
    if (ends && t > 0 && doc.text.charCodeAt(doc.start[t - 1]) === BAR) return country[t];
    if (!opens || countryForm[t] !== CountryForm.Capital) continue;
    // `YEREVAN. The ministry …`, or on a line of its own
    if (unit === POINT && isDated(words, next + 1)) return country[t];
    const alone = unit === POINT || (doc.flags[next] & TokenFlag.LineBreak) !== 0;
    if (unit === COMMA || (alone && (doc.flags[t] & TokenFlag.AllCaps) !== 0)) return country[t];
  }
  return place;
}

/** `Oslo. May 14, 2020 / …`: behind the place a day or a month with one. */
function isDated({ doc, classes }: ArticleWords, t: number): boolean {
  if (t + 1 >= doc.count) return false;
  const number = (k: number): boolean => doc.kind[k] === TokenKind.Number;
  const month = (k: number): boolean =>
    (classes[k] & WordClass.NoName) !== 0 && (doc.flags[k] & TokenFlag.Capital) !== 0;
  return (number(t) && month(t + 1)) || (month(t) && number(t + 1));
}

/**
 * The country that an article without a dateline names most, number + 1; 0 where it names none.
 * @param placed number + 1 of the country that most of the article's places lie in, or 0
 * @param persons country number + 1 → as how often it counts for the names of those named
 */
export function countryNamedMost(
  words: ArticleWords,
  placed: number,
  persons: ReadonlyMap<number, number> = new Map(),
): number {
  const { country } = words;
  const counts = new Map<number, number>();
  let best = placed;
  let most = placed === 0 ? 1 : PLACED;
  if (placed !== 0) counts.set(placed, PLACED);
  const add = (one: number, weight: number): void => {
    const n = (counts.get(one) ?? 0) + weight;
    counts.set(one, n);
    if (n <= most) return;
    most = n;
    best = one;
  };
  for (const t of words.countryTokens) if (isState(words, t)) add(country[t], 1);
  for (const [one, weight] of persons) add(one, weight);
  return best;
}

/** The country that `the country` before token `t` means: the first one named in its sentence, else in the nearest one before that names any; 0 where that leaves it open. */
export function sentenceCountry(words: ArticleWords, t: number): number {
  const { doc, country, countryForm, countryTokens } = words;
  const own = doc.sentenceStart[doc.sentenceOf[t]];
  let start = own;
  let found = 0;
  let called = 0;
  let first = t;
  const newest = lowerBound(countryTokens, t) - 1;
  for (let i = newest; i >= 0 && i > newest - COUNTRIES_BACK; i--) {
    const at = countryTokens[i];
    if (at < start && (found !== 0 || called !== 0)) break;
    if (!isState(words, at)) continue;
    // `an Armenian attack on Azerbaijan, the country said`
    if (countryForm[at] === CountryForm.Adjective) called = country[at];
    else found = country[at];
    first = at;
    start = doc.sentenceStart[doc.sentenceOf[at]];
  }
  // `Norwegian forces crossed it, Stockholm said. The country's army …` may be either's.
  const doubtful = first < own && found !== 0 && called !== 0 && called !== found && country[first] === called;
  return doubtful ? 0 : found || called;
}

/**
 * The country that an organ without one (`the foreign ministry`) belongs to by its paragraph: the one that the sentence, else the paragraph
 * names first before token `t`; 0 for none.
 */
export function countryAround(words: ArticleWords, t: number): number {
  const { doc, country, countryForm, countryTokens } = words;
  const start = doc.sentenceStart[doc.sentenceOf[t]];
  let inSentence = 0;
  let inParagraph = 0;
  let k = t;
  for (let i = lowerBound(countryTokens, t) - 1; i >= 0; i--) {
    const at = countryTokens[i];
    for (; k > at && t - k < PARAGRAPH_REACH; k--)
      if ((doc.flags[k] & TokenFlag.LineBreak) !== 0) return inSentence || inParagraph;
    if (t - at >= PARAGRAPH_REACH) break;
    if (!isState(words, at) || countryForm[at] === CountryForm.Adjective) continue;
    if (at >= start) inSentence = country[at];
    inParagraph = country[at];
  }
  return inSentence || inParagraph;
}

/** The country of the last place named before token `t`: what `there` means. */
export function placeBefore(words: ArticleWords, t: number): number {
  const { country, countryForm, countryTokens } = words;
  for (let i = lowerBound(countryTokens, t) - 1; i >= 0; i--) {
    if (countryForm[countryTokens[i]] !== CountryForm.Adjective) return country[countryTokens[i]];
  }
  return 0;
}

/** The country number + 1 whose capital opens the paragraph of token `t` in a sentence of its own (`Oslo also reacted. The ministry …`), or 0. */
export function topicCountry(words: ArticleWords, t: number): number {
  const { doc, country, countryForm } = words;
  const sentence = doc.sentenceOf[t];
  if (sentence === 0) return 0;
  const at = doc.sentenceStart[sentence - 1];
  const opens =
    (doc.flags[at] & TokenFlag.LineBreak) !== 0 && (doc.flags[doc.sentenceStart[sentence]] & TokenFlag.LineBreak) === 0;
  const dateline = (doc.flags[at] & TokenFlag.AllCaps) !== 0;
  return opens && !dateline && countryForm[at] === CountryForm.Capital ? country[at] : 0;
}

/**
 * The country number + 1 of the place that the sentence of token `t` opens with (`In Oslo, …`, `In Oslo the ministry …`, `In the Norwegian
 * capital …`), or 0.
 */
export function openingCountry(words: ArticleWords, t: number): number {
  const { doc, country, countryForm, countryLength, lexicon } = words;
  let at = doc.sentenceStart[doc.sentenceOf[t]] + 1;
  if (at >= t || doc.word[at - 1] !== lexicon.keys.in) return 0;
  if ((words.classes[at] & WordClass.Definite) !== 0) at++;
  if (at >= t || country[at] === 0) return 0;
  const next = at + countryLength[at];
  if (countryForm[at] === CountryForm.Adjective)
    return doc.word[next] === lexicon.keys.capital && t - next <= CAPITAL_REACH && isState(words, at) ? country[at] : 0;
  const closed = doc.text.charCodeAt(doc.start[next]) === COMMA || next === t || next + 1 === t;
  return closed && isState(words, at) ? country[at] : 0;
}

function isState(words: ArticleWords, t: number): boolean {
  return words.lexicon.countries[words.country[t] - 1].code !== null;
}
