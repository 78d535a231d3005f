import type { DateResolution } from "../model/mention.js";
import { daysInMonth, toCivilDay, toDayNumber, weekdayOf } from "./calendar.js";
import { Modifier, Unit } from "./date-words.js";
import { formatDate } from "./edtf.js";
import { type Expression, FigureOrder } from "./expression.js";
import { isAnaphoric, shiftOf } from "./modifiers.js";
import { isIntended, Tense, tenseAround } from "./tense.js";
import { type Resolved, type Timeline, TURN_MONTHS, UNRESOLVED } from "./timeline.js";

/** How many times farther a date may lie on the side that the clause's tense points to. Fitted on TimeBank and AQUAINT, where it is flat. */
const FUTURE_WEIGHT = 3;
const PAST_WEIGHT = 6;
/** The same for a date that something is planned for. */
const INTENDED_WEIGHT = 6;

/** Values year, month and day as far as printed; a missing year is found in the text or by nearness to the day of writing. */
export function resolveCalendar(line: Timeline, found: Expression): Resolved {
  const date = resolveDate(line, found);
  if (found.unit !== Unit.Week || line.lastDay === null || date.value === null) return date;
  return line.atWeek(line.lastDay, date.resolvedBy);
}

function resolveDate(line: Timeline, found: Expression): Resolved {
  if (found.year !== null) return resolveFull(line, found, found.year);
  if (found.month === 0) return resolveLoneDay(line, found);
  const chosen = yearOf(line, found);
  if (chosen === null) return { value: printed(null, found, found.day), resolvedBy: "unresolved" };
  const [year, resolvedBy] = chosen;
  const day = Math.min(found.day, daysInMonth(year, found.month));
  if (isAnaphoric(found.yearModifier)) line.noteFar(found, year);
  line.remember(year, found.month, day === 0 ? null : toDayNumber(year, found.month, day), found);
  return { value: printed(year, found, day), resolvedBy };
}

function resolveFull(line: Timeline, found: Expression, year: number): Resolved {
  line.noteFar(found, year);
  const day = found.day === 0 ? null : toDayNumber(year, found.month, found.day);
  if (
    found.order === FigureOrder.Open &&
    day !== null &&
    swapsFigures(line, day, toDayNumber(year, found.day, found.month))
  ) {
    return line.atDay(toDayNumber(year, found.day, found.month), "explicit");
  }
  line.remember(year, found.month, day, found);
  return { value: printed(year, found, found.day), resolvedBy: "explicit" };
}

/** The value of a date; of half a month its days. */
function printed(year: number | null, { month, unit, number }: Expression, day: number): string {
  if (unit !== Unit.Half) return formatDate(year, month, day);
  const [first, last] = number === 1 ? [1, 15] : [16, daysInMonth(year ?? 2000, month)];
  return `${formatDate(year, month, first)}/${formatDate(year, month, last)}`;
}

/**
 * Whether `10/12/2020` is meant the other way round than read: where only that is a day of the week up to the day of writing, else where
 * another date of the text shows its order.
 */
function swapsFigures(line: Timeline, read: number, other: number): boolean {
  const { figureOrder } = line.anchor;
  const day = line.now;
  if (day !== null) {
    const recent = (d: number): boolean => d <= day + 1 && d > day - 7;
    if (recent(read) !== recent(other)) return recent(other);
  }
  const readDayFirst = line.tokens.words.dayFirst;
  return figureOrder !== FigureOrder.None && (figureOrder === FigureOrder.DayFirst) !== readDayFirst;
}

/** `the 14th`: of the month last named; `the 14th of this month`. */
function resolveLoneDay(line: Timeline, found: Expression): Resolved {
  if (found.modifier !== Modifier.None) return resolveDayOfMonth(line, found);
  const year = line.lastYear;
  if (year === null || line.lastMonth === 0 || found.day > daysInMonth(year, line.lastMonth)) return UNRESOLVED;
  return line.atDay(toDayNumber(year, line.lastMonth, found.day), "narrative");
}

/** `the 14th of last month`, `of that month`. */
function resolveDayOfMonth(line: Timeline, found: Expression): Resolved {
  const fromText = isAnaphoric(found.modifier);
  const now = line.now === null ? null : toCivilDay(line.now);
  const year = fromText ? line.lastYear : (now?.year ?? null);
  const month = fromText ? line.lastMonth : (now?.month ?? 0);
  if (year === null || month === 0) return UNRESOLVED;
  const index = year * 12 + month - 1 + shiftOf(found.modifier);
  const moved = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  if (found.day > daysInMonth(moved.year, moved.month)) return UNRESOLVED;
  return line.atDay(toDayNumber(moved.year, moved.month, found.day), fromText ? "narrative" : line.writing);
}

/** The year of a month or day that prints none, and how it was found; null where nothing decides it. */
function yearOf(line: Timeline, found: Expression): [number, DateResolution] | null {
  const { anchor } = line;
  if (isAnaphoric(found.yearModifier)) {
    return line.lastYear === null ? null : [line.lastYear + shiftOf(found.yearModifier), "narrative"];
  }
  if (found.yearModifier !== Modifier.None) {
    return line.now === null ? null : [toCivilDay(line.now).year + shiftOf(found.yearModifier), line.writing];
  }
  if (isAnaphoric(found.modifier) && line.lastYear !== null)
    return [besideLast(line, found, line.lastYear), "narrative"];
  if (found.modifier === Modifier.None) {
    if (anchor.narrative && line.frameYear !== null) {
      return [narrativeYear(found, line.frameYear, line.frameMonth), "narrative"];
    }
    const ahead = tenseAround(line.tokens, found.first, found.end) === Tense.Future;
    const continued = ahead ? null : line.continuedYear(found, found.month);
    if (continued !== null) return [continued, "narrative"];
  }
  const reference = line.now ?? anchor.around;
  if (reference === null) return null;
  const resolvedBy = line.now === null ? "text-date" : line.writing;
  if (found.modifier !== Modifier.None) return [modifiedYear(found, reference), resolvedBy];
  return [nearestYear(line, found, reference), resolvedBy];
}

/** `the following August`, `the previous March`: the first one behind or before the date last named. */
function besideLast(line: Timeline, { modifier, month }: Expression, year: number): number {
  const shift = shiftOf(modifier);
  const beside = (month - line.lastMonth) * shift;
  return line.lastMonth !== 0 && beside > 0 ? year : year + shift;
}

/** The year of a date in a narrative. A weekday printed beside the day decides. */
function narrativeYear(found: Expression, year: number, lastMonth: number): number {
  const likely = lastMonth - found.month >= TURN_MONTHS ? year + 1 : year;
  return yearOfWeekday(found, likely) ?? likely;
}

/** The year next to a likely one in which a day falls on the weekday printed beside it; null where none is printed or fits. */
function yearOfWeekday({ weekday, month, day }: Expression, likely: number): number | null {
  if (weekday === 0 || day === 0) return null;
  for (const year of [likely, likely - 1, likely + 1]) {
    if (day <= daysInMonth(year, month) && weekdayOf(toDayNumber(year, month, day)) === weekday) return year;
  }
  return null;
}

/** `last June`, `next March`, `this September`. */
function modifiedYear(found: Expression, reference: number): number {
  const { year, month, day } = toCivilDay(reference);
  const beside = found.month === month && found.day !== 0 ? found.day - day : found.month - month;
  switch (shiftOf(found.modifier)) {
    case -1:
      return beside < 0 ? year : year - 1;
    case 1:
      return beside > 0 ? year : year + 1;
    default:
      return year;
  }
}

/**
 * The year that brings the date nearest to the reference. A weekday printed beside it decides; else the clause's tense makes the past or
 * the future seem nearer.
 */
function nearestYear(line: Timeline, found: Expression, reference: number): number {
  const { year, month } = toCivilDay(reference);
  const at = (y: number): number =>
    toDayNumber(y, found.month, found.day === 0 ? 15 : Math.min(found.day, daysInMonth(y, found.month)));
  const exact = yearOfWeekday(found, year);
  if (exact !== null) return exact;
  if (found.day === 0 && found.month === month) return year;
  const before = at(year) <= reference ? year : year - 1;
  const back = reference - at(before);
  const ahead = at(before + 1) - reference;
  if (isIntended(line.tokens, found.first, found.end)) return ahead < back * INTENDED_WEIGHT ? before + 1 : before;
  const tense = tenseAround(line.tokens, found.first, found.end);
  if (tense === Tense.Future) return ahead < back * FUTURE_WEIGHT ? before + 1 : before;
  if (tense === Tense.Past) return back < ahead * PAST_WEIGHT ? before : before + 1;
  return back <= ahead ? before : before + 1;
}
