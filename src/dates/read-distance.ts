import { Hint, Modifier, Role, Trait, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression, Origin } from "./expression.js";
import { Tense, tenseAround } from "./tense.js";

/** Largest count of units that is no year. */
const LARGEST_COUNT = 2000;
/** Words that may stand before a count: `well over`, `more than`. */
const APPROXIMATORS = 4;

/** A count and the unit behind it: `two and a half years`. */
export interface Counted {
  /** Number of units, halves included; 0 where the text leaves it open (`a few years`). */
  readonly amount: number;
  readonly unit: number;
  /** Behind the unit, `or so` included. */
  readonly end: number;
}

/**
 * Reads a counted distance: `three days ago`, `nearly two years later`, `a week earlier`, `half a year ago`, `ten days from now`, and of the
 * future `in | two weeks`.
 */
export function readDistance(t: DateTokens, i: number): Expression | null {
  let at = i;
  while (at - i < APPROXIMATORS && ((t.role(at) & Role.Approximator) !== 0 || (t.hint(at) & Hint.Comparative) !== 0))
    at++;
  if (at === i + 1 && (t.hint(i) & Hint.Comparative) !== 0) return null;
  const counted = readCounted(t, at);
  if (counted === null) return null;
  const found = newExpression(Kind.Distance, i, counted.end);
  const fortnight = counted.unit === Unit.Fortnight;
  found.unit = fortnight ? Unit.Week : counted.unit;
  found.amount = fortnight ? counted.amount * 2 : counted.amount;
  if (t.breaks(counted.end)) return counted.amount > 0 && liesAhead(t, i, counted.end) ? found : null;
  const direction = t.role(counted.end);
  if ((direction & Role.Ago) !== 0) {
    found.amount = -found.amount;
    found.end++;
    takeDayAgo(t, found);
    return found;
  }
  if (counted.amount === 0) return null;
  if ((direction & (Role.Earlier | Role.Later)) !== 0) {
    // `two days before the vote` counts from the vote.
    if ((t.hint(counted.end) & Hint.Preposition) !== 0 && !t.isPunctuation(counted.end + 1)) return null;
    found.origin = Origin.Text;
    if ((direction & Role.Later) === 0) found.amount = -found.amount;
    found.end++;
    return found;
  }
  if (takeDayFrom(t, found)) return found;
  const hence = henceEnd(t, counted.end);
  if (hence > 0) {
    found.end = hence;
    return found;
  }
  return liesAhead(t, i, counted.end) ? found : null;
}

/** `a year ago | today`, `a week ago | Tuesday`: the distance is counted from that day. */
function takeDayAgo(t: DateTokens, found: Expression): void {
  const at = found.end;
  if (found.unit < Unit.Week || !Number.isInteger(found.amount) || found.amount === 0 || t.breaks(at)) return;
  const today = (t.role(at) & Role.Deictic) !== 0;
  const weekday = (t.role(at) & (Role.Weekday | Role.AmbiguousWeekday)) === Role.Weekday && t.capital(at);
  if ((!today && !weekday) || (t.hint(at + 1) & Hint.Possessive) !== 0) return;
  const from = newExpression(today ? Kind.Deictic : Kind.Weekday, at, at + 1);
  if (today) from.amount = t.value(at);
  else from.weekday = t.value(at);
  found.from = from;
  found.end++;
}

/** `two weeks | from Friday`, `a week | from tomorrow`: counted from the day to come. */
function takeDayFrom(t: DateTokens, found: Expression): boolean {
  if ((t.trait(found.end) & Trait.FromBefore) === 0 || !Number.isInteger(found.amount)) return false;
  const next = (t.role(found.end + 1) & Role.Modifier) !== 0 && t.value(found.end + 1) === Modifier.Next;
  const at = next ? found.end + 2 : found.end + 1;
  const weekday = (t.role(at) & (Role.Weekday | Role.AmbiguousWeekday)) === Role.Weekday && t.capital(at);
  const tomorrow = (t.role(at) & Role.Deictic) !== 0 && t.value(at) > 0;
  if (t.breaks(at) || (!weekday && (!tomorrow || next))) return false;
  const from = newExpression(weekday ? Kind.Weekday : Kind.Deictic, at, at + 1);
  if (weekday) {
    from.weekday = t.value(at);
    from.modifier = Modifier.Coming;
  } else from.amount = t.value(at);
  found.from = from;
  found.end = at + 1;
  return true;
}

/** Reads the count and its unit at token `i`; null where there is none. */
export function readCounted(t: DateTokens, i: number): Counted | null {
  const open = openCountEnd(t, i);
  if (open > 0) return (t.role(open) & Role.PluralUnit) !== 0 ? finish(t, open, 0) : null;
  // half a century
  if ((t.trait(i) & Trait.Half) !== 0) return (t.role(i + 1) & Role.Indefinite) !== 0 ? finish(t, i + 2, 0.5) : null;
  const count = readCount(t, i);
  if (count === 0) return null;
  let at = i + (count & 3);
  // two and a half years
  if (isAndAHalf(t, at)) return finish(t, at + 3, (count >> 2) + 0.5);
  const unit = at;
  at++;
  // a year and a half
  if (isAndAHalf(t, at))
    return isUnit(t, unit) ? { amount: (count >> 2) + 0.5, unit: t.value(unit), end: at + 3 } : null;
  return finish(t, unit, count >> 2);
}

function finish(t: DateTokens, at: number, amount: number): Counted | null {
  if (!isUnit(t, at)) return null;
  const orSo = (t.trait(at + 1) & Trait.Or) !== 0 && (t.trait(at + 2) & Trait.So) !== 0;
  return { amount, unit: t.value(at), end: orSo ? at + 3 : at + 1 };
}

function isUnit(t: DateTokens, i: number): boolean {
  const unit = t.value(i);
  return (t.role(i) & Role.Unit) !== 0 && unit !== Unit.Quarter && unit !== Unit.Half && unit !== Unit.Weekend;
}

function isAndAHalf(t: DateTokens, i: number): boolean {
  return (t.role(i) & Role.And) !== 0 && (t.role(i + 1) & Role.Indefinite) !== 0 && (t.trait(i + 2) & Trait.Half) !== 0;
}

/** Behind `several`, `a few`, `a couple of`; 0 where there is no such count. */
function openCountEnd(t: DateTokens, i: number): number {
  const at = (t.role(i) & Role.Indefinite) !== 0 ? i + 1 : i;
  if ((t.trait(at) & Trait.OpenCount) === 0) return 0;
  return (t.role(at + 1) & Role.Of) !== 0 ? at + 2 : at + 1;
}

/** Behind `from now`, `hence`, `' time`; 0 where none stands. */
function henceEnd(t: DateTokens, i: number): number {
  if ((t.trait(i) & Trait.Hence) !== 0) return i + 1;
  // in three days' time
  const mark = (t.hint(i) & Hint.Possessive) !== 0 || t.isQuotation(i);
  if (mark && t.glued(i) && (t.trait(i + 1) & Trait.TimeNoun) !== 0) return i + 2;
  return (t.trait(i) & Trait.FromBefore) !== 0 && (t.trait(i + 1) & Trait.Now) !== 0 ? i + 2 : 0;
}

/** Whether `in` before a count names a day ahead (`will meet in two weeks`), not a stretch of time (`in two weeks of fighting`). */
function liesAhead(t: DateTokens, first: number, end: number): boolean {
  if ((t.trait(first - 1) & Trait.Ahead) === 0 || (t.trait(first - 2) & Trait.Stretch) !== 0) return false;
  if ((t.role(end) & Role.Of) !== 0) return false;
  return tenseAround(t, first - 1, end) === Tense.Future;
}

/** A count in figures, words or as an article, as `count * 4 + tokens`; 0 where there is none. */
function readCount(t: DateTokens, i: number): number {
  const role = t.role(i);
  if ((role & Role.Indefinite) !== 0) {
    // half a century ago, a thousand years ago
    const counts = (t.trait(i - 1) & Trait.Half) === 0 && (t.role(i + 1) & Role.Cardinal) === 0;
    return counts ? 1 * 4 + 1 : 0;
  }
  if ((role & Role.Cardinal) !== 0) {
    const tens = t.value(i);
    const compound = tens >= 20 && (t.role(i + 1) & Role.Dash) !== 0 && (t.role(i + 2) & Role.Cardinal) !== 0;
    return compound && t.value(i + 2) < 10 ? (tens + t.value(i + 2)) * 4 + 3 : tens * 4 + 1;
  }
  const n = t.integer(i);
  return n > 0 && n <= LARGEST_COUNT ? n * 4 + 1 : 0;
}

/**
 * Reads `the day before`, `the morning after` at the end of a clause, `the day before yesterday`, `the day after tomorrow`, `the week before
 * last`.
 */
export function readDayBeside(t: DateTokens, i: number): Expression | null {
  const beside = t.role(i + 1);
  const unit = (t.role(i) & Role.DayPart) !== 0 ? Unit.Day : t.value(i);
  if ((t.role(i) & Role.PluralUnit) !== 0 || (beside & (Role.Earlier | Role.Later)) === 0) return null;
  if (unit !== Unit.Day && unit !== Unit.Week && unit !== Unit.Month && unit !== Unit.Year) return null;
  const sign = (beside & Role.Later) !== 0 ? 1 : -1;
  if (unit === Unit.Day && (t.role(i + 2) & Role.Deictic) !== 0) {
    const found = newExpression(Kind.Deictic, i, i + 3);
    found.amount = t.value(i + 2) + sign;
    found.takesArticle = true;
    return found;
  }
  const twice = (t.role(i + 2) & Role.Modifier) !== 0 && t.value(i + 2) === (sign > 0 ? Modifier.Next : Modifier.Last);
  if (!t.isPunctuation(i + 2) && !(twice && unit !== Unit.Day && !opensDate(t, i + 3))) return null;
  const found = newExpression(Kind.Distance, i, twice ? i + 3 : i + 2);
  found.unit = unit;
  found.origin = twice ? Origin.Writing : Origin.Text;
  found.amount = twice ? sign * 2 : sign;
  found.takesArticle = true;
  return found;
}

/** Whether the word goes with `last` or `next` before it: `the week before last Christmas`. */
function opensDate(t: DateTokens, i: number): boolean {
  return (t.role(i) & (Role.Unit | Role.Weekday | Role.Month | Role.Season | Role.Holiday | Role.DayPart)) !== 0;
}
