import { Hint, Role, Trait } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";

/** How far to look for the verb, in tokens. */
const CLOSE_BACK = 4;
const CLOSE_AHEAD = 2;
const REACH_BACK = 14;
const REACH_AHEAD = 10;
/** The pluperfect stands so many tokens before the date that it dates. */
const ASIDE_REACH = 6;
/** Between the pluperfect and the infinitive that it governs stand so many tokens (`had promised them to`). */
const INFINITIVE_REACH = 3;
/** A subject begins so many tokens before its verb at most. */
const SUBJECT_REACH = 7;

export const enum Tense {
  Past = -1,
  Unknown = 0,
  Future = 1,
}

/**
 * The tense of the clause around the tokens `[first, end)`, from the finite verb or deadline word nearest to them in the sentence: close
 * before, directly behind (`on Sunday issued`), farther before, farther behind. Small word lists and the regular past ending stand in for
 * a tagger.
 */
export function tenseAround(t: DateTokens, first: number, end: number): Tense {
  // `Wednesday's ruling` is of the past, unless something is due before it.
  if ((t.hint(end) & Hint.Possessive) !== 0) return hasDeadline(t, first) ? Tense.Future : Tense.Past;
  const close = lookBack(t, first, end, first - 1, CLOSE_BACK);
  if (close !== Tense.Unknown) return close;
  const next = lookAhead(t, first, end, CLOSE_AHEAD);
  if (next !== Tense.Unknown) return next;
  const far = lookBack(t, first, end, first - 1 - CLOSE_BACK, REACH_BACK - CLOSE_BACK);
  return far !== Tense.Unknown ? far : lookAhead(t, first, end + CLOSE_AHEAD, REACH_AHEAD - CLOSE_AHEAD);
}

function lookBack(t: DateTokens, first: number, end: number, from: number, reach: number): Tense {
  const sentence = t.sentenceOf[first];
  for (let i = from; i >= 0 && i > from - reach && t.sentenceOf[i] === sentence; i--) {
    if ((t.hint(i) & Hint.Deadline) !== 0 && reachesDate(t, i, first))
      return opensPast(t, i, end) ? Tense.Past : deadlineTense(t, first, end);
    const tense = tenseAt(t, i);
    if (tense !== Tense.Unknown) return tense;
  }
  return Tense.Unknown;
}

function lookAhead(t: DateTokens, first: number, from: number, reach: number): Tense {
  const sentence = t.sentenceOf[first];
  for (let i = from; i < t.count && i < from + reach && t.sentenceOf[i] === sentence; i++) {
    const tense = tenseAt(t, i);
    if (tense !== Tense.Unknown) return tense;
  }
  return Tense.Unknown;
}

/** Whether the preposition at `i` governs the date: directly, or over a clock time or degree (`until 9 a.m. Tuesday`, `until at least May`). */
function reachesDate(t: DateTokens, i: number, first: number): boolean {
  if (i >= first - 2) return i === first - 1 || (t.role(i + 1) & (Role.Definite | Role.Of)) !== 0;
  return i >= first - 5 && (t.isNumber(i + 1) || (t.hint(i + 1) & Hint.Comparative) !== 0);
}

/** `ahead of`, `until`, `by` directly before the date. */
function hasDeadline(t: DateTokens, first: number): boolean {
  for (let i = first - 1; i >= first - 2; i--) if ((t.hint(i) & Hint.Deadline) !== 0) return reachesDate(t, i, first);
  return false;
}

/**
 * `until Friday` lies ahead, unless the sentence is in the pluperfect (`until Thursday they had not …`) or says how long something was
 * (`lasted until 5 April`).
 */
function deadlineTense(t: DateTokens, first: number, end: number): Tense {
  const sentence = t.sentenceOf[first];
  if (((t.trait(first - 2) | t.trait(first - 3)) & Trait.Lasting) !== 0) return Tense.Past;
  let from = first - REACH_BACK;
  for (let i = first - 1; i >= 0 && i >= from && t.sentenceOf[i] === sentence; i--) {
    if ((t.hint(i) & Hint.Pluperfect) !== 0) return Tense.Past;
    // had been repaired and undertook | to send the list by Friday: the infinitive's own verb tells
    if ((t.hint(i) & Hint.IntentionLink) !== 0) from = Math.max(from, i - INFINITIVE_REACH);
  }
  for (let i = end; i < t.count && i < end + REACH_AHEAD && t.sentenceOf[i] === sentence; i++) {
    if ((t.hint(i) & Hint.Pluperfect) !== 0) return Tense.Past;
  }
  return Tense.Future;
}

/** `By June a coup was under way`: the preposition at `i` opens a clause of the past. Verbs of saying tell nothing: `By Friday, he said, it will …`. */
function opensPast(t: DateTokens, i: number, end: number): boolean {
  const sentence = t.sentenceOf[i];
  // `…; by Wednesday it was back`
  if (t.sentenceStart[sentence] !== i && (t.isWord(i - 1) || (t.hint(i - 1) & Hint.Comma) !== 0)) return false;
  for (let k = end; k < t.count && k < end + REACH_AHEAD && t.sentenceOf[k] === sentence; k++) {
    const tense = (t.hint(k) & Hint.Speech) === 0 ? tenseAt(t, k) : Tense.Unknown;
    if (tense !== Tense.Unknown) return tense === Tense.Past;
  }
  return false;
}

/** Whether `had …` stands close before the tokens: an aside of an earlier time. */
export function isAside(t: DateTokens, first: number): boolean {
  const sentence = t.sentenceOf[first];
  for (let i = first - 1; i >= 0 && i >= first - ASIDE_REACH && t.sentenceOf[i] === sentence; i--) {
    if ((t.hint(i) & Hint.Comma) !== 0) return false;
    if ((t.hint(i) & Hint.Pluperfect) !== 0) return true;
  }
  return false;
}

/** Whether the clause that a date opens is in the pluperfect: `A day earlier | the ministry had announced …`. */
export function isPluperfectBehind(t: DateTokens, end: number): boolean {
  const sentence = t.sentenceOf[end - 1];
  for (let i = end; i < t.count && i < end + REACH_AHEAD && t.sentenceOf[i] === sentence; i++) {
    if ((t.hint(i) & Hint.Pluperfect) !== 0) return true;
    if (isPastForm(t, i)) return false;
  }
  return false;
}

function tenseAt(t: DateTokens, i: number): Tense {
  const hint = t.hint(i);
  if ((hint & Hint.Future) !== 0) return futureTense(t, i, hint);
  if ((hint & Hint.Intention) !== 0 && looksAhead(t, i)) return isPluperfect(t, i) ? Tense.Past : Tense.Future;
  if ((t.role(i) & Role.RangeLink) !== 0 && (t.hint(i - 1) & Hint.PresentAuxiliary) !== 0) return Tense.Future;
  // will be held: the auxiliary before tells
  if ((t.hint(i - 1) & Hint.BareBe) !== 0) return Tense.Unknown;
  if ((hint & Hint.Past) !== 0) return Tense.Past;
  return isPastForm(t, i) ? Tense.Past : Tense.Unknown;
}

/** Whether a word has the regular ending of the past. */
export function isPastForm(t: DateTokens, i: number): boolean {
  if (!t.isWord(i) || t.capital(i) || (t.trait(i) & Trait.PastLookalike) !== 0) return false;
  for (const ending of t.words.pastEndings)
    if (t.length(i) > ending.length + 2 && t.text.endsWith(ending, t.end[i])) return true;
  return false;
}

/** `will`, `due`; but `had been due to`, `could not be reached`, `none could`, and May the name. */
function futureTense(t: DateTokens, i: number, hint: number): Tense {
  if (t.capital(i)) return Tense.Unknown;
  if ((hint & Hint.Intention) !== 0 && isPluperfect(t, i)) return Tense.Past;
  // `would only say on Monday`
  if ((t.trait(i) & Trait.Backshifted) !== 0 && ((t.hint(i + 1) | t.hint(i + 2)) & Hint.Speech) !== 0)
    return Tense.Past;
  if ((t.trait(i) & Trait.PastWhenNegated) === 0) return Tense.Future;
  return (t.trait(i + 1) & Trait.Negation) !== 0 || hasNegativeSubject(t, i) ? Tense.Past : Tense.Future;
}

/** `none of the four brothers could be reached` */
function hasNegativeSubject(t: DateTokens, verb: number): boolean {
  const sentence = t.sentenceOf[verb];
  for (let i = verb - 1; i >= 0 && i >= verb - SUBJECT_REACH && t.sentenceOf[i] === sentence; i--)
    if ((t.trait(i) & Trait.NegativeSubject) !== 0) return true;
  return false;
}

/** `scheduled to meet`, `planned for Friday`, `is expected in Halm`. */
function looksAhead(t: DateTokens, i: number): boolean {
  if ((t.hint(i + 1) & Hint.IntentionLink) !== 0 || (t.hint(i - 1) & Hint.PresentAuxiliary) !== 0) return true;
  // was expected in Halm
  return (t.trait(i) & Trait.Awaited) !== 0 && (t.hint(i - 1) & Hint.Past) !== 0;
}

/** `said on Sunday that it | would open on Monday`: whether the future before a date is one seen from a past. */
export function isBackshifted(t: DateTokens, first: number): boolean {
  const sentence = t.sentenceOf[first];
  for (let i = first - 1; i >= 0 && i >= first - REACH_BACK && t.sentenceOf[i] === sentence; i--)
    if ((t.hint(i) & Hint.Future) !== 0) return (t.trait(i) & Trait.Backshifted) !== 0;
  return false;
}

/** Whether the date in `[first, end)` is what something is set for: `planned for March`; but `samples promised for March had arrived`. */
export function isIntended(t: DateTokens, first: number, end: number): boolean {
  return (
    (t.hint(first - 1) & Hint.IntentionLink) !== 0 &&
    (t.hint(first - 2) & Hint.Intention) !== 0 &&
    !isPluperfect(t, first - 2) &&
    (t.hint(end) & Hint.Pluperfect) === 0
  );
}

/** `had been scheduled to` */
function isPluperfect(t: DateTokens, i: number): boolean {
  return (t.hint(i - 1) & Hint.Pluperfect) !== 0 || (t.hint(i - 2) & Hint.Pluperfect) !== 0;
}
