import type { DateResolution } from "../model/mention.js";
import { daysInMonth, toCivilDay, toDayNumber, weekdayAfter, weekdayBefore, weekdayOf } from "./calendar.js";
import { Modifier, Role, Trait, Unit } from "./date-words.js";
import { type Expression, Kind, Origin } from "./expression.js";
import { isAnaphoric, shiftOf } from "./modifiers.js";
import { isNextInText } from "./next-in-text.js";
import { firstDate, lastDate } from "./edtf.js";
import { resolveCalendar } from "./resolve-calendar.js";
import { resolveHoliday, resolvePortion, resolveSeason } from "./resolve-period.js";
import { isBackshifted, Tense, tenseAround } from "./tense.js";
import { type Resolved, type Timeline, UNRESOLVED } from "./timeline.js";

/** Values one expression; call in text order, for what it names is remembered for those behind it. */
export function resolveExpression(line: Timeline, found: Expression): Resolved {
  switch (found.kind) {
    case Kind.Calendar:
      return resolveCalendar(line, found);
    case Kind.Weekday:
      return resolveWeekday(line, found);
    case Kind.Deictic:
      return line.now === null ? UNRESOLVED : line.atDay(line.now + found.amount, line.writing);
    case Kind.Relative:
      return resolveRelative(line, found);
    case Kind.Distance:
      return resolveDistance(line, found);
    case Kind.Decade:
      return line.atDecade(decadeYear(found.year ?? 0), "explicit");
    case Kind.Century:
      return line.atCentury(found.number, "explicit");
    case Kind.Portion:
      return resolvePortion(line, found);
    case Kind.Season:
      return resolveSeason(line, found);
    case Kind.Holiday:
      return resolveHoliday(line, found, found.from === null ? null : resolveExpression(line, found.from));
    case Kind.Range:
      return resolveRange(line, found);
  }
}

/** The first year of a decade; those printed without a century (`the '80s`) are of the twentieth. */
function decadeYear(printed: number): number {
  return printed >= 0 && printed < 100 ? 1900 + printed : printed;
}

/** Weekdays are past unless the clause looks ahead; one that is the day of writing is that day. */
function resolveWeekday(line: Timeline, found: Expression): Resolved {
  const { modifier, weekday } = found;
  if (found.unit === Unit.Week) return resolveDayOfWeek(line, found);
  if (found.day !== 0) return resolveNumberedWeekday(line, found);
  if (found.from !== null) {
    const day = resolveApposed(line, found, found.from);
    if (day !== null) return day;
  }
  if (isAnaphoric(modifier) && line.lastDay !== null) {
    const day = line.lastDay;
    if (modifier === Modifier.Previous) return line.atDay(weekdayBefore(day, weekday), "narrative");
    return line.atDay(weekdayAfter(modifier === Modifier.Following ? day : day - 1, weekday), "narrative");
  }
  const now = line.now;
  // A history is not written on one of its weekdays, but where it has not yet begun or quotes somebody.
  const inHistory = line.anchor.narrative && line.frameYear !== null;
  if (now === null || (inHistory && !line.tokens.sentenceSpeaks(found.first))) return UNRESOLVED;
  const future =
    modifier === Modifier.None || modifier === Modifier.This
      ? tenseAround(line.tokens, found.first, found.end)
      : Tense.Unknown;
  switch (modifier) {
    case Modifier.Last:
    case Modifier.Previous:
    case Modifier.Past:
      return line.atDay(weekdayBefore(now, weekday), line.writing);
    case Modifier.Next:
    case Modifier.Coming:
    case Modifier.Following:
      return line.atDay(weekdayAfter(now, weekday), line.writing);
    case Modifier.This:
      return line.atDay(
        future === Tense.Past ? weekdayBefore(now + 1, weekday) : weekdayAfter(now - 1, weekday),
        line.writing,
      );
    default:
      if (goesOn(line, found)) return line.atDay((line.lastDay ?? now) + 1, line.writing);
      if (future === Tense.Future && isBackshifted(line.tokens, found.first)) {
        const from = line.days.inSentence(line.tokens.sentenceOf[found.first]);
        const next = from === null ? now : weekdayAfter(from, weekday);
        if (next < now) return line.atDay(next, "narrative");
      }
      if (weekdayOf(now) === weekday) return line.atDay(now, line.writing);
      return line.atDay(
        future === Tense.Future ? weekdayAfter(now, weekday) : weekdayBefore(now, weekday),
        line.writing,
      );
  }
}

/** `Thursday night and | Friday morning`: a weekday that follows the one just named, joined to it. */
function goesOn(line: Timeline, found: Expression): boolean {
  const t = line.tokens;
  let i = found.first - 1;
  if ((t.trait(i) & Trait.DayPreposition) !== 0) i--;
  if ((t.role(i) & Role.And) === 0) return false;
  i--;
  if ((t.role(i) & Role.DayPart) !== 0) i--;
  if ((t.role(i) & Role.Weekday) === 0 || line.lastDay === null || t.value(i) !== weekdayOf(line.lastDay)) return false;
  return found.weekday === weekdayOf(line.lastDay + 1);
}

/** Months on either side in which `Sunday the 27th` is looked for. */
const NUMBERED_MONTHS = [0, -1, 1, -2, 2];

/** `Sunday the 27th`: of the month around the date last named, else around the day of writing, in which the day is such a weekday. */
function resolveNumberedWeekday(line: Timeline, { weekday, day }: Expression): Resolved {
  const { year, month } = line.now === null ? { year: 0, month: 0 } : toCivilDay(line.now);
  const named = line.lastYear === null || line.lastMonth === 0 ? [] : [line.lastYear * 12 + line.lastMonth - 1];
  const own = month === 0 ? [] : [year * 12 + month - 1];
  for (const around of [...named, ...own]) {
    for (const shift of NUMBERED_MONTHS) {
      const index = around + shift;
      const at = { year: Math.floor(index / 12), month: (index % 12) + 1 };
      if (day > daysInMonth(at.year, at.month)) continue;
      const number = toDayNumber(at.year, at.month, day);
      if (weekdayOf(number) === weekday) return line.atDay(number, around === own[0] ? line.writing : "narrative");
    }
  }
  return UNRESOLVED;
}

/** `Tuesday next week`, `Friday of that week`. */
function resolveDayOfWeek(line: Timeline, { modifier, weekday }: Expression): Resolved {
  const fromText = isAnaphoric(modifier);
  const within = fromText ? line.lastWeek : line.now;
  if (within === null) return UNRESOLVED;
  const monday = within - weekdayOf(within) + 1;
  return line.atDay(monday + weekday - 1 + shiftOf(modifier) * 7, fromText ? "narrative" : line.writing);
}

/** `Sunday (27 September)`: the day printed beside it, where that is such a weekday. */
function resolveApposed(line: Timeline, found: Expression, date: Expression): Resolved | null {
  const { value, resolvedBy } = resolveExpression(line, date);
  if (value === null || line.lastDay === null || weekdayOf(line.lastDay) !== found.weekday) return null;
  return line.atDay(line.lastDay, resolvedBy);
}

/** `last week`, `that year`, `the following month`. */
function resolveRelative(line: Timeline, found: Expression): Resolved {
  const { modifier, unit } = found;
  const shift = shiftOf(modifier);
  // In a history `the end of the year` is that of its own time.
  const inHistory = line.anchor.narrative && (modifier === Modifier.Next || modifier === Modifier.None);
  const fromText =
    isAnaphoric(modifier) ||
    isEndInText(line, found) ||
    inHistory ||
    (modifier === Modifier.Next && unit === Unit.Day) ||
    isNextInText(line, found);
  if (fromText && unit === Unit.Decade && line.lastDecade !== null)
    return line.atDecade(line.lastDecade + shift * 10, "narrative");
  // The previous week, where no week has been named: that before the week of writing.
  if (fromText && !(unit === Unit.Week && line.lastWeek === null && modifier === Modifier.Previous)) {
    const day = unit === Unit.Day ? line.days.beside(line, found, shift) : line.lastDay;
    return moveFrom(unit, shift, line, line.lastYear, line.lastMonth, day, "narrative");
  }
  const now = line.now;
  if (now === null) return UNRESOLVED;
  if (unit === Unit.Weekend) return resolveWeekend(line, found, now);
  const { year, month } = toCivilDay(now);
  return moveFrom(unit, shift, line, year, month, now, line.writing);
}

/** `By the end of the month`, `at the end of the year` in a background that goes on from a far date. */
function isEndInText(line: Timeline, found: Expression): boolean {
  if (found.modifier !== Modifier.None || (found.unit !== Unit.Month && found.unit !== Unit.Year)) return false;
  if (!line.continues(found)) return false;
  return tenseAround(line.tokens, found.first, found.end) === Tense.Past;
}

/** `the weekend`: the coming one where the clause looks ahead, else the last; `this weekend` the other way round. */
function resolveWeekend(line: Timeline, found: Expression, now: number): Resolved {
  const weekday = weekdayOf(now);
  let shift = shiftOf(found.modifier);
  if (shift === 0 && weekday < 6) {
    const tense = tenseAround(line.tokens, found.first, found.end);
    const past = found.modifier === Modifier.This ? tense === Tense.Past : tense !== Tense.Future;
    shift = past ? -1 : 0;
  }
  const saturday = now - weekday + 6 + shift * 7;
  return line.atWeekend(saturday, line.writing);
}

/** `three days ago` counts from the day of writing, `three days later` from the date last named. */
function resolveDistance(line: Timeline, found: Expression): Resolved {
  if (found.from !== null) return resolveBeside(line, found, found.from);
  const years = found.unit === Unit.Decade ? 10 : found.unit === Unit.Century ? 100 : 1;
  const unit = years > 1 ? Unit.Year : found.unit;
  const amount = found.amount * years;
  if (amount === 0) return UNRESOLVED;
  const quarter = unit === Unit.Year && amount === -1 ? line.quarterAround(found.first) : null;
  // Results of a quarter are compared with `a year ago`, `a year earlier`: the same quarter.
  if (quarter !== null) return line.atQuarter(quarter - 4, "narrative");
  if (found.origin === Origin.Text && line.lastYear !== null) {
    const day = unit === Unit.Day ? line.days.beside(line, found, amount) : line.lastDay;
    return moveFrom(unit, amount, line, line.lastYear, line.lastMonth, day, "narrative");
  }
  const now = line.now;
  if (now === null || (found.origin === Origin.Text && amount > 0)) return UNRESOLVED;
  const { year, month } = toCivilDay(now);
  return moveFrom(unit, amount, line, year, month, now, line.writing);
}

/** `two weeks after 9 May`, `a year ago today`: counted from the date printed in it. */
function resolveBeside(line: Timeline, found: Expression, from: Expression): Resolved {
  const { value, resolvedBy } = resolveExpression(line, from);
  if (value === null || line.lastDay === null) return UNRESOLVED;
  const { year, month, day } = toCivilDay(line.lastDay);
  if (found.origin === Origin.Writing) {
    // To the day: that of the month where months and years are counted.
    if (found.unit <= Unit.Week)
      return line.atDay(line.lastDay + found.amount * (found.unit === Unit.Week ? 7 : 1), resolvedBy);
    const months = found.amount * (found.unit === Unit.Month ? 1 : found.unit === Unit.Year ? 12 : 120);
    const index = year * 12 + month - 1 + (found.unit === Unit.Century ? months * 10 : months);
    const moved = { year: Math.floor(index / 12), month: (index % 12) + 1 };
    return line.atDay(
      toDayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month))),
      resolvedBy,
    );
  }
  const moved = moveFrom(found.unit, found.amount, line, year, month, line.lastDay, "narrative");
  return { value: moved.value, resolvedBy };
}

/** Years have four digits in EDTF level 1. */
const LAST_YEAR = 9999;

/** The unit `amount` units from a date; null where the date is not known as closely as the unit needs. */
function moveFrom(
  unit: number,
  amount: number,
  line: Timeline,
  year: number | null,
  month: number,
  day: number | null,
  resolvedBy: DateResolution,
): Resolved {
  if (year === null) return UNRESOLVED;
  if (!Number.isInteger(amount)) return moveByHalves(unit, amount, line, year, month, day, resolvedBy);
  switch (unit) {
    case Unit.Day:
      return day === null ? UNRESOLVED : line.atDay(day + amount, resolvedBy);
    case Unit.Week: {
      const within = resolvedBy === "narrative" ? line.lastWeek : day;
      return within === null ? UNRESOLVED : line.atWeek(within + amount * 7, resolvedBy);
    }
    case Unit.Month:
      return month === 0 ? UNRESOLVED : line.atMonth(year * 12 + month - 1 + amount, resolvedBy);
    case Unit.Year:
      return Math.abs(year + amount) > LAST_YEAR ? UNRESOLVED : line.atYear(year + amount, resolvedBy);
    case Unit.Decade:
      return line.atDecade(year + amount * 10, resolvedBy);
    case Unit.Century:
      return line.atCentury(Math.floor(year / 100) + amount, resolvedBy);
    default:
      return UNRESOLVED;
  }
}

/** Days of a month on average. */
const MONTH_DAYS = 30.44;

/** `half a year ago` is a month, `two and a half years ago` a year. */
function moveByHalves(
  unit: number,
  amount: number,
  line: Timeline,
  year: number,
  month: number,
  day: number | null,
  resolvedBy: DateResolution,
): Resolved {
  if (unit === Unit.Year && month !== 0) {
    const index = year * 12 + month - 1 + amount * 12;
    return Math.abs(amount) < 1 ? line.atMonth(index, resolvedBy) : line.atYear(Math.floor(index / 12), resolvedBy);
  }
  if (day === null) return UNRESOLVED;
  if (unit === Unit.Week) return line.atWeek(day + Math.round(amount * 7), resolvedBy);
  if (unit !== Unit.Month) return UNRESOLVED;
  const moved = toCivilDay(day + Math.round(amount * MONTH_DAYS));
  return line.atMonth(moved.year * 12 + moved.month - 1, resolvedBy);
}

/** An interval in EDTF from the start of the first date to the end of the second, which follows it. */
function resolveRange(line: Timeline, found: Expression): Resolved {
  if (found.from === null || found.to === null) return UNRESOLVED;
  const from = resolveExpression(line, found.from);
  const to = resolveEnd(line, found.from, found.to);
  if (from.value === null || to.value === null) return UNRESOLVED;
  const start = firstDate(from.value);
  const end = lastDate(to.value);
  if (isReversed(start, end)) return UNRESOLVED;
  return { value: `${start}/${end}`, resolvedBy: from.resolvedBy };
}

/** The end of a range: a month or day without a year, or a weekday, is the first behind the start. */
function resolveEnd(line: Timeline, from: Expression, to: Expression): Resolved {
  if (to.kind === Kind.Weekday && to.modifier === Modifier.None && line.lastDay !== null) {
    const start = line.lastDay;
    const next = weekdayAfter(start, to.weekday);
    // from 14 September to Thursday: the Thursday of the news, where it lies behind the start
    if (from.kind === Kind.Weekday || line.now === null || line.now < next) return line.atDay(next, line.writing);
    return resolveWeekday(line, to);
  }
  // between March and December of the following year: both are of it
  const sameYear = to.yearModifier === Modifier.None || to.yearModifier === from.yearModifier;
  const partial = to.kind === Kind.Calendar && to.year === null && to.month !== 0 && sameYear;
  if (!partial || from.kind !== Kind.Calendar || from.month === 0 || line.lastYear === null)
    return resolveExpression(line, to);
  const turns = to.month < from.month || (to.month === from.month && to.day !== 0 && to.day < from.day);
  return resolveExpression(line, { ...to, year: line.lastYear + (turns ? 1 : 0) });
}

function isReversed(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return /^\d/.test(start) && /^\d/.test(end) && start.slice(0, length) > end.slice(0, length);
}
