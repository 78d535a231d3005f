import { Hint, Modifier, Role, Trait, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { readMonth } from "./read-month.js";
import { readCompared, readCountedWeekday, readHoliday, readPortion, readSeason } from "./read-period.js";
import { readWeekday } from "./read-weekday.js";

/** Words before a capitalised one that show whether all of the line is capitalised. */
const HEADLINE_REACH = 12;

/** Reads `today`, `yesterday`, `the day before yesterday`; part of the day behind them is no part of the date. */
export function readDeictic(t: DateTokens, i: number): Expression | null {
  if (isTitle(t, i, i + 1) || isGeneric(t, i)) return null;
  const found = newExpression(Kind.Deictic, i, i + 1);
  found.amount = t.value(i);
  return found;
}

/** `today's world`, `many of today's roads`, `the people of tomorrow`: these days, days to come. */
function isGeneric(t: DateTokens, i: number): boolean {
  if ((t.hint(i + 1) & Hint.Possessive) !== 0) {
    const someOf = (t.role(i - 1) & Role.Of) !== 0 && (t.trait(i - 2) & Trait.OpenCount) !== 0;
    return someOf || (t.trait(i + 2) & Trait.GenericNoun) !== 0;
  }
  return t.value(i) > 0 && (t.role(i - 1) & Role.Of) !== 0 && (t.hint(i - 2) & Hint.Preposition) === 0;
}

/** Reads the words behind a modifier: `last | week`, `this | coming | Sunday`, `the next | day`, `that | night`, `last | June`. */
export function readModified(t: DateTokens, i: number): Expression | null {
  let modifier = t.value(i);
  let at = i + 1;
  if ((t.role(at) & Role.Modifier) !== 0) {
    const second = t.value(at);
    if (modifier === Modifier.This) modifier = joinThis(second);
    else if (modifier === Modifier.That && (second === Modifier.Same || second === Modifier.Following))
      modifier = second;
    else return null;
    at++;
  }
  if (t.breaks(at)) return null;
  // Following Tuesday's vote: a preposition
  if (t.value(i) === Modifier.Following && (t.role(i - 1) & Role.Definite) === 0) return null;
  if (isTitle(t, i, at + 1)) return null;
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
  const compared = modifier === Modifier.Same ? readCompared(t, i, at) : null;
  if (compared !== null) return compared;
  if ((role & Role.Fiscal) !== 0) return readFiscalYear(t, i, at, modifier);
  if ((role & Role.DayPart) !== 0) return readModifiedDayPart(t, i, at, modifier);
  if ((role & Role.Weekday) !== 0 && (role & Role.AmbiguousWeekday) === 0) {
    const counted = modifier === Modifier.Last ? readCountedWeekday(t, i, -1) : null;
    if (counted !== null) return counted;
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

/** `this past Sunday` is the last one, `this coming Sunday` the next. */
function joinThis(second: number): number {
  return second === Modifier.Past ? Modifier.Last : second === Modifier.Coming ? Modifier.Next : second;
}

/** Whether the name of something stands here, not a date: CBS This Morning, “Today”, Russia Today. */
function isTitle(t: DateTokens, first: number, end: number): boolean {
  if (!t.capital(first) || t.startsSentence(first)) return false;
  if (t.isQuotation(first - 1) && (t.isQuotation(end) || isQuotedTitle(t, first, end))) return true;
  if (!t.isWord(first - 1) || !t.capital(first - 1) || (end > first + 1 && !t.capital(end - 1))) return false;
  // In a headline every word has its capital, and no stop closes it.
  if (t.text[t.start[end]] === "." && !t.breaksLine(end)) return true;
  for (let i = end; i < end + 3 && !t.breaksLine(i); i++)
    if (t.isWord(i) && !t.capital(i) && t.length(i) > 3) return true;
  if (!t.isWord(first - 2) || t.startsSentence(first - 1)) return true;
  for (let i = first - 1; i > first - HEADLINE_REACH && i >= 0; i--) {
    if (t.isWord(i) && !t.capital(i) && t.length(i) > 3) return true;
    if (t.startsSentence(i)) return false;
  }
  return false;
}

/** `“This Week,” he said`, `“This Week With …`: capitals on, or a comma before the closing mark. */
function isQuotedTitle(t: DateTokens, first: number, end: number): boolean {
  if ((t.hint(end) & Hint.Comma) !== 0) return t.isQuotation(end + 1) && end - first > 1 && t.capital(end - 1);
  return end - first > 1 && t.capital(end - 1) && t.isWord(end) && t.capital(end);
}

function readModifiedUnit(t: DateTokens, i: number, at: number, modifier: number): Expression | null {
  const unit = t.value(at);
  if (unit === Unit.Quarter || unit === Unit.Half) {
    const portion = readPortion(t, at);
    if (portion === null) return null;
    // the last quarter of 2020
    if (modifier === Modifier.Last && portion.number === 0 && portion.year !== null) portion.number = 4;
    return begin(portion, i, modifier);
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
  // over the last year: a stretch of time
  const stretch = (modifier === Modifier.Last || modifier === Modifier.Next) && (t.role(i - 1) & Role.Definite) !== 0;
  if (stretch && unit !== Unit.Century && isDuration(t, i - 2, modifier)) return null;
  // `the past year` is a stretch of time up to now, `the last decade` a decade.
  if (modifier === Modifier.Past) return null;
  const found = modified(Kind.Relative, i, at, modifier);
  found.unit = unit;
  if (unit !== Unit.Year) return found;
  // last year's third quarter
  if ((t.hint(at + 1) & Hint.Possessive) !== 0) {
    const role = t.role(at + 2);
    const quarter = (role & Role.Unit) !== 0 && t.value(at + 2) === Unit.Quarter;
    const portion = (role & (Role.Ordinal | Role.Fiscal)) !== 0 || quarter ? readPortion(t, at + 2) : null;
    if (portion !== null && portion.year === null) {
      portion.first = i;
      portion.yearModifier = modifier;
      return portion;
    }
  }
  return found;
}

/** `over the last year`, `in the last decade`; `in the next week` is a date. */
function isDuration(t: DateTokens, preposition: number, modifier: number): boolean {
  if ((t.role(preposition) & Role.DurationOpener) !== 0) return true;
  return modifier === Modifier.Last && (t.hint(preposition) & Hint.YearPreposition) !== 0;
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
