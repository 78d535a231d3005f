import { Hint, Role, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression, Origin } from "./expression.js";
import { readDayMonth } from "./read-day-month.js";
import { readCounted } from "./read-distance.js";
import { readMonth } from "./read-month.js";
import { readNumericDate } from "./read-numeric.js";
import { readHoliday } from "./read-period.js";
import { readModified } from "./read-relative.js";
import { readWeekday } from "./read-weekday.js";

/** Letters of a word that is no noun behind a date: `he`, `all`. */
const LONGEST_PRONOUN = 3;

/**
 * Reads a distance from a date printed behind it: `the day before last Tuesday`, `the week before Christmas`. Where the date only names a thing
 * (`the day after the 9 May parade`) it is read alone.
 *
 * @param at the unit, `first` the first token, `amount` how many units
 */
export function readBesideDate(t: DateTokens, first: number, at: number, amount: number): Expression | null {
  const beside = t.role(at + 1);
  const unit = t.value(at);
  if ((t.role(at) & Role.Unit) === 0 || (beside & (Role.Earlier | Role.Later)) === 0 || unit > Unit.Week) return null;
  if ((t.hint(at + 1) & Hint.Preposition) === 0 || t.breaks(at + 2)) return null;
  const from = readOneDay(t, (t.role(at + 2) & Role.Definite) !== 0 ? at + 3 : at + 2);
  if (from === null || namesThing(t, from)) return null;
  const found = newExpression(Kind.Distance, first, from.end);
  found.unit = unit;
  found.origin = Origin.Text;
  found.amount = (beside & Role.Later) !== 0 ? amount : -amount;
  found.from = from;
  found.takesArticle = true;
  return found;
}

/** Reads `two weeks after 9 May`, `three days before Christmas`. */
export function readCountedBeside(t: DateTokens, i: number): Expression | null {
  const counted = readCounted(t, i);
  if (counted === null || counted.amount < 1 || !Number.isInteger(counted.amount)) return null;
  return readBesideDate(t, i, counted.end - 1, counted.amount);
}

/** Reads a day, a weekday or a named day; never again a distance. */
function readOneDay(t: DateTokens, i: number): Expression | null {
  if (t.isNumber(i)) return aDay(readNumericDate(t, i) ?? readDayMonth(t, i));
  const role = t.role(i);
  if ((role & Role.Modifier) !== 0) return aDay(readModified(t, i));
  if ((role & Role.Weekday) !== 0) return aDay(readWeekday(t, i));
  const holiday = (role & Role.Holiday) !== 0 ? aDay(readHoliday(t, i)) : null;
  return holiday ?? ((role & Role.Month) !== 0 ? aDay(readMonth(t, i)) : null);
}

function aDay(found: Expression | null): Expression | null {
  if (found === null || found.unit !== 0) return null;
  if (found.kind === Kind.Calendar) return found.day !== 0 ? found : null;
  return found.kind === Kind.Weekday || found.kind === Kind.Holiday ? found : null;
}

/** Whether the date is an attribute of what follows: `the 9 May parade`, `9 May celebrations`. */
function namesThing(t: DateTokens, date: Expression): boolean {
  if (date.kind === Kind.Calendar && date.weekday === 0 && (t.role(date.first - 1) & Role.Definite) !== 0) return true;
  const { end } = date;
  return t.isWord(end) && t.length(end) > LONGEST_PRONOUN && !t.breaks(end) && (t.role(end) | t.hint(end)) === 0;
}
