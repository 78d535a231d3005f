import type { Quantity } from "../model/claim.js";
import { type Found, TokenMark, type TokenRange } from "../model/recognition.js";
import { spanOf, textOf, TokenFlag, type TokenizedText, TokenKind } from "../text/document.js";
import type { Vocabulary } from "../text/vocabulary.js";
import {
  compileQuantities,
  CountClass,
  type MeasurePhrase,
  type QuantityLexicon,
  SQUARED,
} from "./compile-quantities.js";
import { insideOf } from "./inside-of.js";
import type { QuantityLanguage } from "./quantity-language.js";
import { type ReadNumber, readNumber } from "./read-number.js";
import { readShare } from "./read-share.js";

/**
 * Finds every counted or measured thing of an article, in text order.
 *
 * @param marks bits of `TokenMark` for each token: numbers in dates are no quantities
 */
export type QuantityFinder = (doc: TokenizedText, marks: Uint8Array) => Found<Quantity>[];

/** Prepares the finder. Interns its words, so call it before `vocabulary.freeze()`. */
export function createQuantityFinder(language: QuantityLanguage, vocabulary: Vocabulary): QuantityFinder {
  const lexicon = compileQuantities(language, vocabulary);
  return (doc, marks) => findAll(doc, marks, lexicon);
}

/** The quantities that lie wholly inside the ranges of one content. `found`: all of the article, as a {@link QuantityFinder} gives them. */
export function findQuantities(found: readonly Found<Quantity>[], ranges: readonly TokenRange[]): Quantity[] {
  return insideOf(found, ranges);
}

/** How many words may lie between a number and the noun it counts. */
const NOUN_REACH = 6;
/** So long is the name of whom the things counted belong to. */
const OWNER_REACH = 5;
const SHARE = CountClass.Cardinal | CountClass.Article | CountClass.Fraction;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

function findAll(doc: TokenizedText, marks: Uint8Array, lexicon: QuantityLexicon): Found<Quantity>[] {
  const { count, kind, word, flags } = doc;
  const found: Found<Quantity>[] = [];
  let labelled = false;
  for (let t = 0; t < count;) {
    const bits = classOf(t);
    const share = (bits & SHARE) !== 0 && (marks[t] & TokenMark.Date) === 0 ? readShare(doc, lexicon, t) : null;
    if (share) {
      add(t, share.end, share.value, lexicon.share);
      t = share.end;
      continue;
    }
    if (kind[t] !== TokenKind.Number && (bits & (CountClass.Cardinal | CountClass.Article)) === 0) {
      // `Resolutions 822, 853 and 884`: the label holds over the list.
      if ((bits & CountClass.Label) !== 0) labelled = true;
      else if (kind[t] === TokenKind.Word && word[t] !== lexicon.joiner) labelled = false;
      t++;
      continue;
    }
    const scaled = (bits & CountClass.Article) !== 0 && (classOf(t + 1) & CountClass.Scale) !== 0;
    t = (bits & CountClass.Article) !== 0 && !scaled ? coordinated(t) : counted(t);
  }
  return found;

  function classOf(t: number): number {
    const id = word[t];
    return t < count && id < lexicon.classes.length ? lexicon.classes[id] : 0;
  }

  /** A number at token `t`; returns where to go on. */
  function counted(t: number): number {
    const number = readNumber(doc, lexicon, t);
    if (number === null) return t + 1;
    const { end, value } = number;
    if (labelled || (marks[t] & TokenMark.Date) !== 0) return end;
    const money = currencyBefore(t);
    if (money) {
      const short = shortScale(end);
      const last = short === 1 ? end : end + 1;
      add(t - money.length, last, value * short, money.unit);
      return last;
    }
    if (number.small && t > 0 && (classOf(t - 1) & CountClass.Definite) !== 0) return end;
    const range = rangeEnd(t, number);
    if (range > end) return boundedBy(t, range, value);
    const measure = measureAt(end) ?? (isHyphen(end) && !isAge(end) ? measureAt(end + 1) : null);
    if (measure) {
      if (!isAge(measure.end)) add(t, measure.end, value, measure.unit);
      return measure.end;
    }
    if ((classOf(end) & CountClass.Clock) !== 0) return end + 1;
    // `12-storey`
    if (isHyphen(end)) return end + 1;
    if (isYear(t, end, value)) return end;
    const noun = nounBehind(end, value);
    if (noun) {
      articleBefore(t);
      add(t, noun.end, value, noun.unit);
    }
    return end;
  }

  /** `a village and | two towns`: what the article counts stands right before the number's own. */
  function articleBefore(t: number): void {
    const joined = t >= 3 && (word[t - 1] === lexicon.joiner || isComma(t - 1));
    if (!joined || (classOf(t - 2) & CountClass.Countable) === 0 || (classOf(t - 3) & CountClass.Article) === 0) return;
    const last = found.at(-1);
    if (last === undefined || last.end <= t - 3) add(t - 3, t - 1, 1, doc.vocabulary.wordOf(word[t - 2]));
  }

  /** End of the upper bound of `10 to 15`, `between 10 and 15`; else the end of the number itself. */
  function rangeEnd(t: number, { value, end }: ReadNumber): number {
    if (end + 1 >= count) return end;
    const between = t > 0 && word[t - 1] === lexicon.between && word[end] === lexicon.joiner;
    if (!between && (classOf(end) & CountClass.RangeJoiner) === 0) return end;
    const upper = readNumber(doc, lexicon, end + 1);
    return upper !== null && upper.value > value && (marks[end + 1] & TokenMark.Date) === 0 ? upper.end : end;
  }

  /** A range that ends before token `end`; its value is the lower bound. */
  function boundedBy(t: number, end: number, value: number): number {
    const noun = measureAt(end) ?? nounBehind(end, value);
    if (noun) add(t, noun.end, value, noun.unit);
    return noun ? noun.end : end;
  }

  function add(first: number, end: number, value: number, unit: string): void {
    found.push({ first, end, mention: { text: textOf(doc, first, end), span: spanOf(doc, first, end), value, unit } });
  }

  /** `ten villages and a town`: an article that counts one, right behind another quantity. */
  function coordinated(t: number): number {
    const last = found.at(-1);
    const joined = last !== undefined && last.end === t - 1 && (word[t - 1] === lexicon.joiner || isComma(t - 1));
    if (!joined || (classOf(t + 1) & CountClass.Countable) === 0) return t + 1;
    add(t, t + 2, 1, doc.vocabulary.wordOf(word[t + 1]));
    return t + 2;
  }

  function isComma(t: number): boolean {
    return doc.text.charCodeAt(doc.start[t]) === 0x2c;
  }

  function isHyphen(t: number): boolean {
    if (t >= count || kind[t] !== TokenKind.Punctuation || (flags[t] & TokenFlag.SpaceBefore) !== 0) return false;
    return doc.text.charCodeAt(doc.start[t]) === 0x2d && t + 1 < count && (flags[t + 1] & TokenFlag.SpaceBefore) === 0;
  }

  /** `-old` behind `48-year`. */
  function isAge(t: number): boolean {
    return isHyphen(t) && doc.text.slice(doc.start[t + 1], doc.end[t + 1]) === "old";
  }

  /** A bare figure that is rather a year, marked or not. */
  function isYear(t: number, end: number, value: number): boolean {
    return (
      kind[t] === TokenKind.Number &&
      end === t + 1 &&
      doc.end[t] - doc.start[t] === 4 &&
      value >= FIRST_YEAR &&
      value <= LAST_YEAR
    );
  }

  function currencyBefore(t: number): { length: number; unit: string } | null {
    if (t === 0 || (classOf(t - 1) & CountClass.Currency) === 0) return null;
    const unit = lexicon.currencies.get(word[t - 1]);
    if (unit === undefined) return null;
    // US$5: the letters belong to the sign.
    const letters =
      t >= 2 &&
      (flags[t - 1] & TokenFlag.SpaceBefore) === 0 &&
      kind[t - 2] === TokenKind.Word &&
      (flags[t - 2] & TokenFlag.AllCaps) !== 0;
    return { length: letters ? 2 : 1, unit };
  }

  function shortScale(t: number): number {
    if (t >= count || (classOf(t) & CountClass.ShortScale) === 0 || (flags[t] & TokenFlag.SpaceBefore) !== 0) return 1;
    return lexicon.shortScales.get(word[t]) ?? 1;
  }

  function measureAt(t: number): { end: number; unit: string } | null {
    if ((classOf(t) & CountClass.Measure) === 0) return null;
    for (const phrase of lexicon.measures.get(word[t]) ?? [])
      if (fits(phrase, t)) return { end: t + phrase.words.length, unit: phrase.unit };
    return null;
  }

  function fits({ words }: MeasurePhrase, t: number): boolean {
    if (t + words.length > count) return false;
    for (let k = 1; k < words.length; k++) {
      const at = t + k;
      if (words[k] === SQUARED) {
        if (
          kind[at] !== TokenKind.Number ||
          doc.text.slice(doc.start[at], doc.end[at]) !== "2" ||
          (flags[at] & TokenFlag.SpaceBefore) !== 0
        )
          return false;
      } else if (word[at] !== words[k]) return false;
    }
    return true;
  }

  /** The noun that a number before token `from` counts: the first plural of the words that follow, over adjectives and names. */
  function nounBehind(from: number, value: number): { end: number; unit: string } | null {
    let t = from;
    if (word[t] === lexicon.of && (classOf(t + 1) & CountClass.Owner) !== 0) {
      t += 2;
      // `five of the six bridges`
      if ((classOf(t) & CountClass.Cardinal) !== 0 || kind[t] === TokenKind.Number) t++;
    } else if (word[t] === lexicon.of) t = behindOwner(t);
    for (let k = t; k < count && k < t + NOUN_REACH; k++) {
      if (isHyphen(k)) {
        // `three T-72 tanks`
        if (kind[k + 1] === TokenKind.Number) k++;
        continue;
      }
      if (kind[k] !== TokenKind.Word || (flags[k] & TokenFlag.SentenceStart) !== 0) return null;
      const bits = classOf(k);
      // `200 missing`, but `200 missing sheep`
      const adjective = k + 1 < count && kind[k + 1] === TokenKind.Word && unitOf(k + 1, value) !== null;
      if ((bits & CountClass.Casualty) !== 0 && !adjective && isCasualty(k, t))
        return { end: k + 1, unit: lexicon.person };
      if ((bits & CountClass.NoUnit) !== 0) return null;
      if (word[k] === lexicon.joiner && k > t) return value === 1 ? null : sharedNoun(k);
      const ends = CountClass.Stop | CountClass.Cardinal | CountClass.Scale;
      if ((bits & ends) !== 0 && !leadsToCasualty(k)) return null;
      // `39 of the Goris councillors`
      const unit = (marks[k] & TokenMark.Place) === 0 ? unitOf(k, value) : null;
      if (unit === null) continue;
      // `arms depots`, `human rights groups`: the last of several plurals.
      const next =
        k + 1 < count && kind[k + 1] === TokenKind.Word && (flags[k + 1] & TokenFlag.SentenceStart) === 0
          ? unitOf(k + 1, value)
          : null;
      const further =
        next !== null && next !== lexicon.person && (classOf(k + 1) & (CountClass.NoUnit | CountClass.Stop)) === 0;
      return further ? { end: k + 2, unit: next } : { end: k + 1, unit };
    }
    return null;
  }

  /** `of Azerbaijan's 70,000 wells`: the token behind the owner and its own number; `of` where no owner stands. */
  function behindOwner(of: number): number {
    for (let k = of + 1; k < count && k <= of + OWNER_REACH; k++) {
      if ((classOf(k) & CountClass.Possessive) !== 0) return readNumber(doc, lexicon, k + 1)?.end ?? k + 1;
      if (kind[k] !== TokenKind.Word || (flags[k] & TokenFlag.Capital) === 0) return of;
    }
    return of;
  }

  /** `54 anti-personnel and 25 anti-tank mines`: the noun of the second number is the first one's too. */
  function sharedNoun(k: number): { end: number; unit: string } | null {
    const next = readNumber(doc, lexicon, k + 1);
    const noun = next === null ? null : nounBehind(next.end, next.value);
    return noun ? { end: k, unit: noun.unit } : null;
  }

  function isCasualty(k: number, from: number): boolean {
    return k === from || (classOf(k - 1) & CountClass.Auxiliary) !== 0;
  }

  function leadsToCasualty(k: number): boolean {
    for (let i = k; i < count && i < k + 4; i++) {
      if ((classOf(i) & CountClass.Casualty) !== 0) return i > k;
      if ((classOf(i) & CountClass.Auxiliary) === 0) return false;
    }
    return false;
  }

  function unitOf(k: number, value: number): string | null {
    const compound = k > 1 && isHyphen(k - 1);
    const irregular = compound ? undefined : lexicon.irregular.get(word[k]);
    if (irregular !== undefined) return irregular;
    const folded = doc.vocabulary.wordOf(word[k]);
    if (value === 1) return (classOf(k) & CountClass.Countable) !== 0 ? folded : null;
    const capital = (flags[k] & TokenFlag.Capital) !== 0;
    const singular = lexicon.singularOf(folded, capital);
    if (singular === null) return null;
    if (compound) return `${doc.vocabulary.wordOf(word[k - 2])}-${singular}`;
    return capital ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
  }
}
