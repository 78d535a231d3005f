import { Hint, Role, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { readBesideDate } from "./read-beside.js";
import { readDayMonth } from "./read-day-month.js";
import { readDayBeside } from "./read-distance.js";
import { readMonth } from "./read-month.js";
import { takeYearAgo } from "./read-period.js";

/** `the weekend`, `the quarter`, `the day before`. */
export function readDefiniteUnit(t: DateTokens, i: number): Expression | null {
  const unit = t.value(i);
  if (unit === Unit.Weekend || unit === Unit.Quarter) {
    const found = newExpression(unit === Unit.Quarter ? Kind.Portion : Kind.Relative, i, i + 1);
    found.unit = unit;
    found.takesArticle = true;
    if (unit === Unit.Quarter) takeYearAgo(t, found);
    const joined = t.glued(i + 1) && (t.role(i + 1) & Role.Dash) !== 0;
    return (t.role(i) & Role.PluralUnit) === 0 && (t.role(i + 1) & Role.Of) === 0 && !joined ? found : null;
  }
  return (
    readWeekOf(t, i) ??
    readDayBeside(t, i) ??
    ((t.role(i) & Role.PluralUnit) === 0 ? readBesideDate(t, i, i, 1) : null) ??
    (isReported(t, i) ? relativeUnit(t, i, i + 1) : null)
  );
}

/** `the full year` */
export function readFullYear(t: DateTokens, i: number): Expression | null {
  const singular = (t.role(i + 2) & (Role.Unit | Role.PluralUnit)) === Role.Unit;
  return singular && t.value(i + 2) === Unit.Year ? relativeUnit(t, i, i + 3) : null;
}

function relativeUnit(t: DateTokens, first: number, end: number): Expression {
  const found = newExpression(Kind.Relative, first, end);
  found.unit = t.value(end - 1);
  found.takesArticle = true;
  return found;
}

/** `For the year, sales rose`, `For the week, shares fell`, `in the first nine months of the year`: what the text reports on. */
function isReported(t: DateTokens, i: number): boolean {
  const unit = t.value(i);
  if ((unit !== Unit.Year && unit !== Unit.Month && unit !== Unit.Week) || (t.role(i) & Role.PluralUnit) !== 0)
    return false;
  if ((t.role(i - 2) & Role.Of) !== 0)
    return (t.role(i - 3) & Role.PluralUnit) !== 0 && (t.role(i + 1) & Role.Of) === 0;
  return (t.role(i - 2) & Role.DurationOpener) !== 0 && (t.hint(i + 1) & Hint.Comma) !== 0 && t.startsSentence(i - 2);
}

/** `the week of March 6`: the week that holds the day. */
function readWeekOf(t: DateTokens, i: number): Expression | null {
  const month = i + 2;
  if (t.value(i) !== Unit.Week || (t.role(i) & Role.PluralUnit) !== 0 || (t.role(i + 1) & Role.Of) === 0) return null;
  const day = t.isNumber(month)
    ? readDayMonth(t, month)
    : (t.role(month) & Role.Month) !== 0
      ? readMonth(t, month)
      : null;
  if (day?.kind !== Kind.Calendar || day.day === 0) return null;
  day.first = i;
  day.unit = Unit.Week;
  day.takesArticle = true;
  return day;
}

/** `the year`, `the month`, `the week` behind `the end of`, `earlier in`. */
export function readDefinitePeriod(t: DateTokens, at: number): Expression | null {
  if ((t.role(at + 1) & Role.Unit) === 0 || (t.role(at + 1) & Role.PluralUnit) !== 0) return null;
  const unit = t.value(at + 1);
  if (unit === Unit.Weekend || unit === Unit.Quarter || unit === Unit.Half) return null;
  const found = newExpression(Kind.Relative, at, at + 2);
  found.unit = unit;
  return found;
}
