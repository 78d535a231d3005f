import type { DateResolution } from "../model/mention.js";
import type { FixedDay, HolidayRule } from "../languages/date-language.js";
import { easternEasterSunday, easterSunday, nthWeekday, toCivilDay, toDayNumber, weekdayOf } from "./calendar.js";
import { Modifier, Unit } from "./date-words.js";
import { formatDate } from "./edtf.js";
import type { Expression } from "./expression.js";
import { isAnaphoric, shiftOf } from "./modifiers.js";
import { isNextInText } from "./next-in-text.js";
import { Tense, tenseAround } from "./tense.js";
import { type Resolved, type Timeline, UNRESOLVED } from "./timeline.js";

const WINTER = 24;

/** Values quarters and halves of a year, and what they are compared with. */
export function resolvePortion(line: Timeline, found: Expression): Resolved {
  const chosen = portionYear(line, found);
  if (found.unit === Unit.Year || found.unit === Unit.Month) return resolveCompared(line, found, chosen);
  if (found.unit === Unit.Half) {
    if (chosen === null) return UNRESOLVED;
    const [year, resolvedBy] = chosen;
    const start = found.number === 1 ? 1 : 7;
    return { value: `${formatDate(year, start, 0)}/${formatDate(year, start + 5, 0)}`, resolvedBy };
  }
  if (chosen !== null && found.number !== 0) {
    const index = chosen[0] * 4 + found.number - 1;
    if (!found.yearBefore && !isAhead(line, index)) line.rememberQuarter(index, found.first);
    return line.atQuarter(index, chosen[1]);
  }
  const now = line.now;
  if (now === null) return UNRESOLVED;
  const { year, month } = toCivilDay(now);
  const current = year * 4 + Math.floor((month - 1) / 3);
  // A quarter compared with is no new subject: `the 1988 period`, `the year-ago quarter`.
  if (chosen !== null) {
    const subject = line.quarterAround(found.first) ?? current - 1;
    return line.atQuarter(chosen[0] * 4 + (subject % 4), chosen[1]);
  }
  if (found.yearBefore) {
    const subject =
      found.number === 0 ? (line.quarterAround(found.first) ?? current - 1) : quarterIndex(line, found, current);
    return line.atQuarter(subject - 4, line.writing);
  }
  const index = quarterIndex(line, found, current);
  line.rememberQuarter(index, found.first);
  return line.atQuarter(index, line.writing);
}

/** `the same period last year`: the quarter reported on, else the year; `the same month last year`: the month last named. */
function resolveCompared(line: Timeline, found: Expression, chosen: [number, DateResolution] | null): Resolved {
  if (chosen === null && line.now === null) return UNRESOLVED;
  const [year, resolvedBy] = chosen ?? [toCivilDay(line.now ?? 0).year - 1, line.writing];
  // What is compared with is no new subject, and not remembered.
  const month = found.unit === Unit.Month ? line.lastMonth : 0;
  if (found.unit === Unit.Month) return month === 0 ? UNRESOLVED : { value: formatDate(year, month, 0), resolvedBy };
  const quarter = line.quarterAround(found.first);
  return quarter === null
    ? { value: formatDate(year, 0, 0), resolvedBy }
    : line.atQuarter(year * 4 + (quarter % 4), resolvedBy);
}

/** Results are not reported of a quarter under way or to come. */
function isAhead({ now }: Timeline, quarter: number): boolean {
  if (now === null) return false;
  const { year, month } = toCivilDay(now);
  return quarter >= year * 4 + Math.floor((month - 1) / 3);
}

function portionYear(line: Timeline, found: Expression): [number, DateResolution] | null {
  if (found.year !== null) return [found.year, "explicit"];
  if (isAnaphoric(found.yearModifier)) {
    return line.lastYear === null ? null : [line.lastYear + shiftOf(found.yearModifier), "narrative"];
  }
  if (
    line.anchor.narrative &&
    line.frameYear !== null &&
    found.yearModifier === Modifier.None &&
    found.unit === Unit.Half
  ) {
    return [line.frameYear, "narrative"];
  }
  if (line.now === null) return null;
  const { year } = toCivilDay(line.now);
  if (found.yearModifier !== Modifier.None) return [year + shiftOf(found.yearModifier), line.writing];
  return found.unit === Unit.Half ? [year, line.writing] : null;
}

/** The quarter that an expression with no year means: one number's nearest, but never two quarters ahead without need. */
function quarterIndex(line: Timeline, found: Expression, current: number): number {
  if (found.number === 0) {
    switch (found.modifier) {
      case Modifier.This:
      case Modifier.Current:
        return current;
      case Modifier.Next:
      case Modifier.Coming:
        return current + 1;
      case Modifier.None:
        return Math.max(line.quarterAround(found.first) ?? 0, current - 1);
      default:
        return current - 1;
    }
  }
  const sameYear = current - (current % 4) + found.number - 1;
  if (sameYear - current >= 2) return sameYear - 4;
  const ahead = sameYear - current <= -3 && tenseAround(line.tokens, found.first, found.end) === Tense.Future;
  return ahead ? sameYear + 4 : sameYear;
}

/** Values seasons; winter is named after the year in which it begins. */
export function resolveSeason(line: Timeline, found: Expression): Resolved {
  const { number, modifier, yearModifier } = found;
  if (found.year !== null) {
    line.noteFar(found, found.year);
    return line.atSeason(found.year, number, "explicit");
  }
  const anaphoric = isAnaphoric(modifier) || isAnaphoric(yearModifier) || isNextInText(line, found);
  if (anaphoric || (line.anchor.narrative && modifier === Modifier.None && yearModifier === Modifier.None)) {
    const base = anaphoric ? line.lastYear : line.frameYear;
    return base === null ? UNRESOLVED : line.atSeason(base + followingSeason(line, found), number, "narrative");
  }
  if (line.now === null) return UNRESOLVED;
  if (modifier === Modifier.None && yearModifier === Modifier.None) {
    const ahead = tenseAround(line.tokens, found.first, found.end) === Tense.Future;
    const continued = ahead ? null : line.continuedYear(found, firstMonth(number));
    if (continued !== null) return line.atSeason(continued, number, "narrative");
  }
  const { year, month } = toCivilDay(line.now);
  const chosen = yearModifier === Modifier.None ? seasonYear(line, found, year, month) : year + shiftOf(yearModifier);
  return line.atSeason(chosen, number, line.writing);
}

/** `the following spring`: the next one behind the month last named, where it is known. */
function followingSeason(line: Timeline, found: Expression): number {
  const shift = shiftOf(found.yearModifier) + shiftOf(found.modifier);
  const begins = firstMonth(found.number);
  const next = found.modifier === Modifier.Following || found.modifier === Modifier.Next;
  return next && line.lastMonth !== 0 && line.lastMonth < begins ? shift - 1 : shift;
}

function firstMonth(season: number): number {
  return (season - 21) * 3 + 3;
}

function seasonYear(line: Timeline, found: Expression, year: number, month: number): number {
  const begins = firstMonth(found.number);
  switch (shiftOf(found.modifier)) {
    case -1:
      return month >= begins + 3 ? year : year - 1;
    case 1:
      return month < begins ? year : year + 1;
  }
  if (found.number === WINTER && month <= 2) return year - 1;
  if (found.modifier !== Modifier.None) return year;
  const tense = tenseAround(line.tokens, found.first, found.end);
  if (begins <= month) return tense === Tense.Future && begins + 2 < month ? year + 1 : year;
  return tense !== Tense.Future && (begins - month > 3 || tense === Tense.Past) ? year - 1 : year;
}

/**
 * Values named days, and the weeks and weekends around them.
 *
 * @param date the value of the date printed beside it, null where none is
 */
export function resolveHoliday(line: Timeline, found: Expression, date: Resolved | null): Resolved {
  if (date !== null && found.unit === 0 && isNamedDay(line, found)) return date;
  const day = resolveNamedDay(line, found);
  if (day.value === null || line.lastDay === null) return day;
  if (found.unit === Unit.Week) return line.atWeek(line.lastDay, day.resolvedBy);
  return found.unit === Unit.Weekend ? line.atWeekend(weekendBeside(line.lastDay), day.resolvedBy) : day;
}

/** The Saturday of the weekend that a named day belongs to: one from Thursday on goes with the days behind it, one until Tuesday with those before. */
function weekendBeside(day: number): number {
  const weekday = weekdayOf(day);
  return weekday <= 2 ? day - weekday - 1 : day + 6 - weekday;
}

/** Whether the day last named bears the name. */
function isNamedDay({ lastDay }: Timeline, { rule }: Expression): boolean {
  if (rule === null || lastDay === null) return false;
  const { year } = toCivilDay(lastDay);
  if ("eitherOf" in rule) return rule.eitherOf.some(({ month, day }) => toDayNumber(year, month, day) === lastDay);
  return holidayIn(rule, year) === lastDay;
}

function resolveNamedDay(line: Timeline, found: Expression): Resolved {
  const { rule } = found;
  if (rule === null) return UNRESOLVED;
  if ("eitherOf" in rule) return resolveSharedName(line, found, rule.eitherOf);
  if (found.year !== null) return line.atDay(holidayIn(rule, found.year), "explicit");
  // 20 January 1990 ("Black January"): the day just named is that day
  const plain = found.modifier === Modifier.None && found.yearModifier === Modifier.None;
  if (plain && line.lastDay !== null && isNamedDay(line, found)) return line.atDay(line.lastDay, "narrative");
  if (isAnaphoric(found.yearModifier) || line.anchor.narrative) {
    const base = isAnaphoric(found.yearModifier) ? line.lastYear : line.frameYear;
    if (base !== null) return line.atDay(holidayIn(rule, base + shiftOf(found.yearModifier)), "narrative");
  }
  const now = line.now ?? line.anchor.around;
  if (now === null) return UNRESOLVED;
  const { year } = toCivilDay(now);
  if (found.yearModifier !== Modifier.None)
    return line.atDay(holidayIn(rule, year + shiftOf(found.yearModifier)), line.writing);
  const before = holidayIn(rule, year - 1);
  const here = holidayIn(rule, year);
  const after = holidayIn(rule, year + 1);
  switch (shiftOf(found.modifier)) {
    case -1:
      return line.atDay(here < now ? here : before, line.writing);
    case 1:
      return line.atDay(here > now ? here : after, line.writing);
  }
  if (found.modifier === Modifier.This) return line.atDay(here, line.writing);
  const [back, ahead] = here <= now ? [here, after] : [before, here];
  return line.atDay(now - back <= ahead - now ? back : ahead, line.writing);
}

/** A name that several days bear is that of the one close to the day of writing; elsewhere the text must say which. */
const SHARED_NAME_DAYS = 10;

function resolveSharedName(line: Timeline, found: Expression, days: readonly FixedDay[]): Resolved {
  const { now } = line;
  if (now === null || found.year !== null || found.yearModifier !== Modifier.None || line.anchor.narrative)
    return UNRESOLVED;
  const { year } = toCivilDay(now);
  const near = days
    .flatMap(({ month, day }) => [year - 1, year, year + 1].map((y) => toDayNumber(y, month, day)))
    .filter((day) => Math.abs(day - now) <= SHARED_NAME_DAYS);
  return near.length === 1 ? line.atDay(near[0], line.writing) : UNRESOLVED;
}

function holidayIn(rule: Exclude<HolidayRule, { eitherOf: unknown }>, year: number): number {
  if ("easter" in rule) return (rule.eastern ? easternEasterSunday(year) : easterSunday(year)) + rule.easter;
  if ("weekday" in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
  return toDayNumber(year, rule.month, rule.day);
}
