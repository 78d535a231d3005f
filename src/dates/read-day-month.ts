import { Hint, Role, Trait, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { countsThings, isMonth, rangeOf, readDay, takeYear } from "./day-of-month.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { calendar, isDay, yearAfterMonth } from "./read-numeric.js";
import { isPastForm } from "./tense.js";

/** Reads `27 September 2020`, `27th of September`, `1-5 April`, `25 and 26 March`. */
export function readDayMonth(t: DateTokens, i: number): Expression | null {
  const day = readDay(t, i);
  if (day === 0) return null;
  let at = i + (day & 7);
  let last = 0;
  const link = t.role(at);
  if ((link & Role.Dash) !== 0 && t.glued(at) && isMonth(t, at + 1)) return readDashedDate(t, i, day >> 3, at + 1);
  if ((t.hint(at) & Hint.Comma) !== 0) {
    // `12, 13 and 14 May`: the month stands behind the last.
    const rest = readDay(t, at + 1) > day ? readDayMonth(t, at + 1) : null;
    const next = rest?.kind === Kind.Range ? rest.to : rest;
    return next ? calendar(i, at, next.year, next.month, day >> 3) : null;
  }
  if ((t.trait(at) & Trait.Or) !== 0) {
    const other = readDay(t, at + 1) > day ? readDayMonth(t, at + 1) : null;
    return other?.kind === Kind.Calendar ? calendar(i, at, other.year, other.month, day >> 3) : null;
  }
  const nightBetween = (t.hint(at) & Hint.Slash) !== 0 && t.glued(at) && t.glued(at + 1);
  if ((link & (Role.Dash | Role.RangeLink | Role.And)) !== 0 || nightBetween) {
    const second = readDay(t, at + 1);
    if (second === 0 || second <= day) return null;
    last = second >> 3;
    // `3 and 17 March` are two days, not the days between.
    if ((link & Role.And) !== 0 && last !== (day >> 3) + 1 && (t.hint(i - 1) & Hint.BetweenOpener) === 0) {
      const other = readDayMonth(t, at + 1);
      return other?.kind === Kind.Calendar ? calendar(i, at, other.year, other.month, day >> 3) : null;
    }
    at += 1 + (second & 7);
  }
  if ((t.role(at) & Role.Of) !== 0) at++;
  if (t.breaks(at) || !isMonth(t, at)) return null;
  // Two dates run on without a comma: `15 May 3`. A verb: `on the 5th may come`.
  if ((t.role(at) & Role.AmbiguousMonth) !== 0 && !t.capital(at) && yearAfterMonth(t, at + 1) === null) return null;
  if ((t.role(i) & Role.Ordinal) !== 0 && (t.role(at - 1) & Role.Of) === 0 && !t.capital(at)) return null;
  const month = t.value(at);
  const found = calendar(i, at + 1, null, month, last === 0 ? day >> 3 : last);
  if (!isDay(null, month, found.day)) return null;
  if ((t.trait(found.end) & Trait.NamedPlace) !== 0) return null;
  takeYear(t, found);
  found.takesArticle = (day & 7) > 1 || (t.role(i) & Role.Ordinal) !== 0;
  return last === 0 ? found : rangeOf(found, day >> 3);
}

/** Reads `10-Nov-2020`, `10-Nov`, its month at token `month`. */
function readDashedDate(t: DateTokens, first: number, day: number, month: number): Expression | null {
  const dash = month + 1;
  if (!t.glued(month) || !t.capital(month) || !isDay(null, t.value(month), day)) return null;
  if (!t.glued(dash) || (t.role(dash) & Role.Dash) === 0) return calendar(first, dash, null, t.value(month), day);
  if (!t.glued(dash + 1)) return null;
  const year = yearAfterMonth(t, dash + 1);
  if (year === null || !isDay(year, t.value(month), day)) return null;
  return calendar(first, dash + 2, year, t.value(month), day);
}

/** Reads `the 14th` with neither month nor noun behind it: a day of the month last named. */
export function readOrdinalDay(t: DateTokens, i: number): Expression | null {
  const day = t.dayNumber(i + 1);
  if (day === 0 || !t.glued(i + 2) || (t.role(i + 2) & Role.OrdinalSuffix) === 0) return null;
  const end = i + 3;
  const ofMonth = readDayOfMonth(t, i, day, end);
  if (ofMonth !== null) return ofMonth;
  if (!isPlaced(t, i)) return null;
  const next = end + 1;
  const listed = (t.role(end) & Role.And) !== 0 && t.glued(next + 1) && (t.role(next + 1) & Role.OrdinalSuffix) !== 0;
  // on the 5th and 6th floors
  if (listed && !standsAlone(t, i, next + 2)) return null;
  // on the 13th and 14th
  if (listed && t.dayNumber(next) === day + 1) {
    const range = newExpression(Kind.Range, i, next + 2);
    range.from = calendar(i, end, null, 0, day);
    range.to = calendar(next, next + 2, null, 0, day + 1);
    return range;
  }
  return standsAlone(t, i, end) ? calendar(i, end, null, 0, day) : null;
}

/** Whether the ordinal from token `i` up to `end` is a day: no noun stands behind it (`the 5th row`). */
function standsAlone(t: DateTokens, i: number, end: number): boolean {
  if (t.isNumber(end) || (t.role(end) & (Role.Of | Role.Dash)) !== 0) return false;
  if (!t.isWord(end) || t.breaks(end) || opensClause(t, i - 1, end)) return true;
  return (
    (t.hint(end) & (Hint.Preposition | Hint.Past | Hint.Future)) !== 0 ||
    (t.role(end) & (Role.And | Role.Definite | Role.Indefinite)) !== 0
  );
}

/** Behind a preposition, or behind another such day: `between the 12th and | the 23rd`. */
function isPlaced(t: DateTokens, i: number): boolean {
  if ((t.hint(i - 1) & Hint.Preposition) !== 0) return true;
  return (t.role(i - 1) & Role.And) !== 0 && (t.role(i - 2) & Role.OrdinalSuffix) !== 0 && t.glued(i - 2);
}

/** Whether a clause begins behind a day: `on the 9th | he left`, `On the 18th | Halm fell`; but `on the 18th Brigade`. */
function opensClause(t: DateTokens, preposition: number, i: number): boolean {
  if ((t.trait(i) & Trait.ClauseOpener) !== 0) return true;
  if ((t.trait(preposition) & Trait.DayPreposition) === 0) return false;
  // On the 7th two fronts …
  if ((t.role(i) & Role.Cardinal) !== 0) return true;
  if (!t.capital(i)) return false;
  return (t.hint(i + 1) & Hint.Past) !== 0 || isPastForm(t, i + 1);
}

/** Reads `the 10th | of this month`, `of last month`, `of that month`, its `of` at token `of`. */
function readDayOfMonth(t: DateTokens, first: number, day: number, of: number): Expression | null {
  if ((t.role(of) & Role.Of) === 0) return null;
  const at = (t.role(of + 1) & Role.Definite) !== 0 ? of + 2 : of + 1;
  const unit = at + 1;
  if ((t.role(at) & Role.Modifier) === 0 || (t.role(unit) & Role.Unit) === 0 || t.value(unit) !== Unit.Month)
    return null;
  if ((t.role(unit) & Role.PluralUnit) !== 0) return null;
  const found = calendar(first, unit + 1, null, 0, day);
  found.modifier = t.value(at);
  return found;
}

/** The day in a list that goes with the month before it: `March 3 and | 17`, `May 12, | 13 and 14`. */
export function readFurtherDay(t: DateTokens, before: Expression): Expression | null {
  if (before.kind !== Kind.Calendar || before.day === 0 || before.month === 0 || isMonth(t, before.end - 1))
    return null;
  const comma = (t.hint(before.end) & Hint.Comma) !== 0;
  if (!comma && (t.role(before.end) & Role.And) === 0 && (t.trait(before.end) & Trait.Or) === 0) return null;
  const at = before.end + 1;
  const day = t.isNumber(at) ? readDay(t, at) : 0;
  const end = at + (day & 7);
  if (day === 0 || countsThings(t, end - 1) || !isDay(before.year, before.month, day >> 3)) return null;
  if (isMonth(t, end) || (t.role(end) & (Role.Of | Role.Dash)) !== 0) return null;
  if (t.isWord(end) && (t.role(end) | t.hint(end)) === 0) return null;
  if (comma && ((t.role(end) & Role.And) === 0 || t.dayNumber(end + 1) === 0) && (t.hint(end) & Hint.Comma) === 0)
    return null;
  const found = calendar(at, end, before.year, before.month, day >> 3);
  if (before.year === null) takeYear(t, found);
  return found;
}
