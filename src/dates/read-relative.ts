import { TokenFlag } from "../text/document.js";
import { Hint, Modifier, Role, Unit } from "./compile-dates.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression, Origin } from "./expression.js";
import { readMonth, readWeekday } from "./read-calendar.js";
import { readHoliday, readPortion, readSeason } from "./read-period.js";

/** Reads `today`, `yesterday`, `the day before yesterday`; part of the day behind them is no part of the date. */
export function readDeictic(t: DateTokens, i: number): Expression | null {
  // USA Today, the Today programme: a capital inside a sentence is a name.
  if (t.capital(i) && (t.flags[i] & TokenFlag.SentenceStart) === 0 && t.capital(i - 1) && t.isWord(i - 1)) return null;
  const found = newExpression(Kind.Deictic, i, i + 1);
  found.amount = t.value(i);
  return found;
}

/** Reads the words behind a modifier: `last | week`, `this | coming | Sunday`, `the next | day`, `that | night`, `last | June`. */
export function readModified(t: DateTokens, i: number): Expression | null {
  let modifier = t.value(i);
  let at = i + 1;
  if ((t.role(at) & Role.Modifier) !== 0) {
    const second = t.value(at);
    if (modifier === Modifier.This)
      modifier = second === Modifier.Past ? Modifier.Last : second === Modifier.Coming ? Modifier.Next : second;
    else if (second === Modifier.Same || second === Modifier.Following || second === Modifier.Next)
      modifier = modifier === Modifier.That ? Modifier.Same : second;
    else return null;
    at++;
  }
  if (t.breaks(at)) return null;
  // the last year of the war, the next day of voting
  if (
    modifier <= Modifier.Next &&
    (t.role(i - 1) & Role.Definite) !== 0 &&
    (t.role(at + 1) & Role.Of) !== 0 &&
    t.integer(at + 2) < 0
  )
    return null;
  const role = t.role(at);
  if (modifier === Modifier.Latest && (t.hint(at) & Hint.Period) !== 0) {
    const period = modified(Kind.Portion, i, at, modifier);
    period.unit = Unit.Quarter;
    return period;
  }
  if ((role & Role.Fiscal) !== 0) return readFiscalYear(t, i, at, modifier);
  if ((role & Role.DayPart) !== 0) return readModifiedDayPart(t, i, at, modifier);
  if ((role & Role.Weekday) !== 0 && (role & Role.AmbiguousWeekday) === 0) {
    const weekday = readWeekday(t, at);
    return weekday === null ? null : begin(weekday, i, modifier);
  }
  if ((role & Role.Holiday) !== 0) {
    const holiday = readHoliday(t, at);
    if (holiday !== null) return begin(holiday, i, modifier);
  }
  if ((role & Role.Month) !== 0 && t.capital(at)) {
    const month = readMonth(t, at);
    if (month !== null && month.kind === Kind.Calendar) return month.year === null ? begin(month, i, modifier) : null;
  }
  if ((role & Role.Season) !== 0) {
    if (modifier === Modifier.Past && t.value(i) === Modifier.Past) return null;
    const season = readSeason(t, at);
    return season === null ? null : begin(season, i, modifier);
  }
  if ((role & Role.Unit) === 0 || (role & Role.PluralUnit) !== 0) return null;
  return readModifiedUnit(t, i, at, modifier);
}

function readModifiedUnit(t: DateTokens, i: number, at: number, modifier: number): Expression | null {
  const unit = t.value(at);
  if (unit === Unit.Quarter || unit === Unit.Half) {
    const portion = readPortion(t, at);
    return portion === null ? null : begin(portion, i, modifier);
  }
  if (
    unit === Unit.Day &&
    (modifier <= Modifier.This ||
      modifier === Modifier.Past ||
      modifier === Modifier.Latest ||
      modifier === Modifier.Current)
  )
    return null;
  if (modifier === Modifier.Latest) return null;
  // `the past year` is a stretch of time up to now, `the last decade` a decade.
  if (modifier === Modifier.Past) return null;
  const found = modified(Kind.Relative, i, at, modifier);
  found.unit = unit;
  if (unit !== Unit.Year) return found;
  // last year's third quarter
  if ((t.hint(at + 1) & Hint.Possessive) !== 0) {
    const portion = (t.role(at + 2) & (Role.Ordinal | Role.Fiscal)) !== 0 ? readPortion(t, at + 2) : null;
    if (portion !== null && portion.year === null) {
      portion.first = i;
      portion.yearModifier = modifier;
      return portion;
    }
  }
  return found;
}

function readFiscalYear(t: DateTokens, i: number, at: number, modifier: number): Expression | null {
  if ((t.role(at + 1) & Role.Unit) === 0) return null;
  if (t.value(at + 1) === Unit.Year) {
    const found = modified(Kind.Relative, i, at + 1, modifier);
    found.unit = Unit.Year;
    return found;
  }
  const portion = readPortion(t, at);
  return portion === null ? null : begin(portion, i, modifier);
}

/** `this morning`, `last night`, `that evening`, `the next morning`: the day that the part belongs to. */
function readModifiedDayPart(t: DateTokens, i: number, at: number, modifier: number): Expression | null {
  if (modifier === Modifier.Last && (t.role(at) & Role.Night) === 0 && (t.role(i - 1) & Role.Definite) !== 0)
    return null;
  if (modifier <= Modifier.This) {
    const found = newExpression(Kind.Deictic, i, at + 1);
    found.amount = modifier === Modifier.Last ? -1 : 0;
    return found;
  }
  if (modifier === Modifier.Latest || modifier === Modifier.Current || modifier >= Modifier.Coming) return null;
  const found = modified(Kind.Relative, i, at, modifier);
  found.unit = Unit.Day;
  return found;
}

function modified(kind: Kind, first: number, head: number, modifier: number): Expression {
  const found = newExpression(kind, first, head + 1);
  found.modifier = modifier;
  found.takesArticle = true;
  return found;
}

function begin(found: Expression, first: number, modifier: number): Expression {
  found.first = first;
  found.modifier = modifier;
  found.takesArticle = true;
  return found;
}

/** Reads a counted distance: `three days ago`, `nearly two years later`, `a week earlier`. */
export function readDistance(t: DateTokens, i: number): Expression | null {
  let at = i;
  while (at - i < 4 && ((t.role(at) & Role.Approximator) !== 0 || (t.hint(at) & Hint.Comparative) !== 0)) at++;
  if (at === i + 1 && (t.hint(i) & Hint.Comparative) !== 0) return null;
  const head = t.role(at);
  let amount: number;
  if ((head & Role.Cardinal) !== 0) {
    amount = t.value(at++);
    if (
      amount >= 20 &&
      amount % 10 === 0 &&
      (t.role(at) & Role.Dash) !== 0 &&
      (t.role(at + 1) & Role.Cardinal) !== 0 &&
      t.value(at + 1) < 10
    ) {
      amount += t.value(at + 1);
      at += 2;
    }
  } else if ((head & Role.Indefinite) !== 0) {
    // half a century ago
    if ((t.role(i - 1) & Role.Unit) !== 0) return null;
    amount = 1;
    at++;
    // a couple of weeks ago: no count
    if ((t.role(at) & Role.Cardinal) !== 0) return null;
  } else if (t.isNumber(at)) {
    amount = t.integer(at++);
    if (amount < 0 || amount > 2000) return null;
  } else return null;
  if ((t.role(at) & (Role.Unit | Role.Weekday)) === 0 || (t.role(at) & Role.Unit) === 0) return null;
  const unit = t.value(at);
  if (unit === Unit.Quarter || unit === Unit.Half || unit === Unit.Weekend) return null;
  at++;
  if (t.breaks(at)) return null;
  const direction = t.role(at);
  if ((direction & (Role.Ago | Role.Earlier | Role.Later)) === 0) return null;
  if ((direction & Role.Ago) === 0 && (t.hint(at) & Hint.Preposition) !== 0 && !t.isPunctuation(at + 1)) return null;
  const found = newExpression(Kind.Distance, i, at + 1);
  found.unit = unit;
  found.origin = (direction & Role.Ago) !== 0 ? Origin.Writing : Origin.Text;
  found.amount = (direction & Role.Later) !== 0 ? amount : -amount;
  return found;
}

/** Reads `the day before`, `the week after` at the end of a clause, `the day before yesterday`, `the day after tomorrow`. */
export function readDayBeside(t: DateTokens, i: number): Expression | null {
  const beside = t.role(i + 1);
  const unit = t.value(i);
  if ((t.role(i) & Role.PluralUnit) !== 0 || (beside & (Role.Earlier | Role.Later)) === 0) return null;
  if (unit !== Unit.Day && unit !== Unit.Week && unit !== Unit.Month && unit !== Unit.Year) return null;
  const sign = (beside & Role.Later) !== 0 ? 1 : -1;
  if (unit === Unit.Day && (t.role(i + 2) & Role.Deictic) !== 0) {
    const found = newExpression(Kind.Deictic, i, i + 3);
    found.amount = t.value(i + 2) + sign;
    found.takesArticle = true;
    return found;
  }
  if (!t.isPunctuation(i + 2)) return null;
  const found = newExpression(Kind.Distance, i, i + 2);
  found.unit = unit;
  found.origin = Origin.Text;
  found.amount = sign;
  found.takesArticle = true;
  return found;
}
