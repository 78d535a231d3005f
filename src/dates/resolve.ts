import type { DateResolution } from "../model/mention.js";
import type { HolidayRule } from "../languages/date-language.js";
import type { Anchor } from "./anchor.js";
import { daysInMonth, easterSunday, nthWeekday, toCivilDay, toDayNumber, weekdayOf } from "./calendar.js";
import { Modifier, Unit } from "./compile-dates.js";
import type { DateTokens } from "./date-tokens.js";
import { formatDate, formatDayNumber, formatYear } from "./edtf.js";
import { type Expression, Kind, Origin } from "./expression.js";
import { Tense, tenseAround } from "./tense.js";

/** A valued expression. */
export interface Resolved {
  readonly value: string | null;
  readonly resolvedBy: DateResolution;
}

const UNRESOLVED: Resolved = { value: null, resolvedBy: "unresolved" };
/** How many times farther a date may lie on the side that the clause's tense points to. */
const TENSE_WEIGHT = 3;

/** Values an article's expressions in text order; what a later one refers to is kept from the earlier ones. */
export class Resolver {
  /** The date last named: year, month, day as far as known. */
  private lastYear: number | null = null;
  private lastMonth = 0;
  private lastDay: number | null = null;
  /** The quarter last named, as `year * 4 + quarter - 1`. */
  private lastQuarter: number | null = null;
  private lastQuarterAt = -1;
  private readonly writing: Resolved["resolvedBy"];

  constructor(
    private readonly t: DateTokens,
    private readonly anchor: Anchor,
  ) {
    this.writing = anchor.published ? "publication-date" : "text-date";
  }

  resolve(found: Expression): Resolved {
    switch (found.kind) {
      case Kind.Calendar:
        return this.resolveCalendar(found);
      case Kind.Weekday:
        return this.resolveWeekday(found);
      case Kind.Deictic:
        return this.anchor.day === null ? UNRESOLVED : this.atDay(this.anchor.day + found.amount, this.writing);
      case Kind.Relative:
        return this.resolveRelative(found);
      case Kind.Distance:
        return this.resolveDistance(found);
      case Kind.Decade:
        return this.resolveDecade(found);
      case Kind.Century:
        return {
          value: `${found.number < 0 ? "-" : ""}${String(Math.abs(found.number)).padStart(2, "0")}XX`,
          resolvedBy: "explicit",
        };
      case Kind.Portion:
        return this.resolvePortion(found);
      case Kind.Season:
        return this.resolveSeason(found);
      case Kind.Holiday:
        return this.resolveHoliday(found);
      case Kind.Range:
        return this.resolveRange(found);
    }
  }

  private remember(year: number, month: number, day: number | null): void {
    this.lastYear = year;
    this.lastMonth = month;
    this.lastDay = day;
  }

  private atDay(dayNumber: number, resolvedBy: DateResolution): Resolved {
    const { year, month } = toCivilDay(dayNumber);
    this.remember(year, month, dayNumber);
    return { value: formatDayNumber(dayNumber), resolvedBy };
  }

  private atMonth(monthIndex: number, resolvedBy: DateResolution): Resolved {
    const year = Math.floor(monthIndex / 12);
    const month = monthIndex - year * 12 + 1;
    this.remember(year, month, null);
    return { value: formatDate(year, month, 0), resolvedBy };
  }

  private atYear(year: number, resolvedBy: DateResolution): Resolved {
    this.remember(year, 0, null);
    return { value: formatYear(year), resolvedBy };
  }

  /** The week from Monday to Sunday that holds the day. */
  private atWeek(dayNumber: number, resolvedBy: DateResolution): Resolved {
    const monday = dayNumber - weekdayOf(dayNumber) + 1;
    return { value: `${formatDayNumber(monday)}/${formatDayNumber(monday + 6)}`, resolvedBy };
  }

  private atQuarter(index: number, found: Expression, resolvedBy: DateResolution): Resolved {
    // A quarter compared with is no new subject.
    if (!found.yearBefore && found.kind === Kind.Portion) {
      this.lastQuarter = index;
      this.lastQuarterAt = found.first;
    }
    const year = Math.floor(index / 4);
    const start = (index - year * 4) * 3 + 1;
    return { value: `${formatDate(year, start, 0)}/${formatDate(year, start + 2, 0)}`, resolvedBy };
  }

  private resolveCalendar(found: Expression): Resolved {
    if (found.year !== null) {
      const day = found.day === 0 ? null : toDayNumber(found.year, found.month, found.day);
      if (found.number === 1 && day !== null) return this.orderByPublication(found, day);
      this.remember(found.year, found.month, day);
      return { value: formatDate(found.year, found.month, found.day), resolvedBy: "explicit" };
    }
    const chosen = this.yearOf(found);
    if (chosen === null) return { value: formatDate(null, found.month, found.day), resolvedBy: "unresolved" };
    const [year, resolvedBy] = chosen;
    const day = Math.min(found.day, daysInMonth(year, found.month));
    this.remember(year, found.month, day === 0 ? null : toDayNumber(year, found.month, day));
    return { value: formatDate(year, found.month, day), resolvedBy };
  }

  /** `10/12/2020` both ways round: the reading that is the publication date, else the language's order. */
  private orderByPublication(found: Expression, day: number): Resolved {
    const year = found.year ?? 0;
    const other = toDayNumber(year, found.day, found.month);
    return this.atDay(this.anchor.day !== null && Math.abs(other - this.anchor.day) <= 1 ? other : day, "explicit");
  }

  /** The year of a month or day that prints none, and how it was found. */
  private yearOf(found: Expression): [number, DateResolution] | null {
    if (found.yearModifier !== 0) {
      const anaphoric = found.yearModifier >= Modifier.That && found.yearModifier <= Modifier.Previous;
      if (anaphoric) {
        if (this.lastYear === null) return null;
        return [this.lastYear + yearShift(found.yearModifier), "narrative"];
      }
      return this.anchor.day === null
        ? null
        : [toCivilDay(this.anchor.day).year + yearShift(found.yearModifier), this.writing];
    }
    if (this.anchor.narrative && this.lastYear !== null) return [this.narrativeYear(found.month), "narrative"];
    const reference = this.anchor.day ?? this.anchor.latest;
    if (reference === null) return null;
    const resolvedBy = this.anchor.day === null ? "text-date" : this.writing;
    if (found.modifier !== 0) return [this.modifiedMonthYear(found, reference), resolvedBy];
    return [this.nearestYear(found, reference), resolvedBy];
  }

  /** Narratives run forward: over the turn of the year a month is the next year's. */
  private narrativeYear(month: number): number {
    const year = this.lastYear ?? 0;
    return this.lastMonth >= 11 && month <= 2 ? year + 1 : year;
  }

  /** `last June`, `next March`, `this September`. */
  private modifiedMonthYear(found: Expression, reference: number): number {
    const now = toCivilDay(reference);
    const passed = found.month < now.month;
    if (found.modifier === Modifier.Last || found.modifier === Modifier.Previous)
      return passed ? now.year : now.year - 1;
    if (found.modifier === Modifier.Next || found.modifier === Modifier.Coming)
      return found.month > now.month ? now.year : now.year + 1;
    return now.year;
  }

  /**
   * The year that brings the date nearest to the reference. A weekday printed beside it decides; else the clause's tense makes the past or
   * the future seem nearer.
   */
  private nearestYear(found: Expression, reference: number): number {
    const { year, month } = toCivilDay(reference);
    const at = (y: number): number =>
      toDayNumber(y, found.month, found.day === 0 ? 15 : Math.min(found.day, daysInMonth(y, found.month)));
    if (found.weekday !== 0 && found.day !== 0) {
      for (const y of [year, year - 1, year + 1]) if (weekdayOf(at(y)) === found.weekday) return y;
    }
    if (found.day === 0 && found.month === month) return year;
    const before = at(year) <= reference ? year : year - 1;
    const back = reference - at(before);
    const ahead = at(before + 1) - reference;
    const tense = tenseAround(this.t, found.first, found.end);
    if (tense === Tense.Future) return ahead < back * TENSE_WEIGHT ? before + 1 : before;
    if (tense === Tense.Past) return back < ahead * TENSE_WEIGHT ? before : before + 1;
    return back <= ahead ? before : before + 1;
  }

  private resolveWeekday(found: Expression): Resolved {
    const { modifier } = found;
    const anaphoric = modifier >= Modifier.That && modifier <= Modifier.Previous;
    if (anaphoric && this.lastDay !== null) {
      if (modifier === Modifier.Previous) return this.atDay(before(this.lastDay, found.weekday), "narrative");
      if (modifier === Modifier.Following) return this.atDay(after(this.lastDay, found.weekday), "narrative");
      return this.atDay(onOrAfter(this.lastDay, found.weekday), "narrative");
    }
    const now = this.anchor.day;
    if (now === null || (this.anchor.narrative && !this.anchor.published)) return UNRESOLVED;
    if (modifier === Modifier.Last || modifier === Modifier.Previous)
      return this.atDay(before(now, found.weekday), this.writing);
    if (modifier === Modifier.Next || modifier === Modifier.Coming)
      return this.atDay(after(now, found.weekday), this.writing);
    if (modifier === Modifier.This) {
      const past = tenseAround(this.t, found.first, found.end) === Tense.Past;
      return this.atDay(past ? onOrBefore(now, found.weekday) : onOrAfter(now, found.weekday), this.writing);
    }
    if (weekdayOf(now) === found.weekday) return this.atDay(now, this.writing);
    const future = tenseAround(this.t, found.first, found.end) === Tense.Future;
    return this.atDay(future ? after(now, found.weekday) : before(now, found.weekday), this.writing);
  }

  private resolveRelative(found: Expression): Resolved {
    const { modifier, unit } = found;
    const anaphoric = modifier >= Modifier.That && modifier <= Modifier.Previous;
    const shift = yearShift(modifier);
    if (anaphoric && (this.lastYear !== null || unit === Unit.Day))
      return this.shiftLast(unit as Unit, shift, modifier);
    if (this.anchor.narrative && modifier === Modifier.Next && this.lastYear !== null)
      return this.shiftLast(unit as Unit, 1, modifier);
    const now = this.anchor.day;
    if (now === null) return UNRESOLVED;
    const { year, month } = toCivilDay(now);
    switch (unit) {
      case Unit.Day:
        if (modifier === Modifier.Next || modifier === Modifier.Following)
          return this.lastDay === null ? UNRESOLVED : this.atDay(this.lastDay + 1, "narrative");
        return this.atDay(now + shift, this.writing);
      case Unit.Week:
        return this.atWeek(now + shift * 7, this.writing);
      case Unit.Weekend:
        return this.resolveWeekend(found, now);
      case Unit.Month:
        return this.atMonth(year * 12 + month - 1 + shift, this.writing);
      case Unit.Year:
        return this.atYear(year + shift, this.writing);
      case Unit.Decade:
        return { value: `${String(Math.floor(year / 10) + shift).padStart(3, "0")}X`, resolvedBy: this.writing };
      case Unit.Century:
        return { value: `${String(Math.floor(year / 100) + shift).padStart(2, "0")}XX`, resolvedBy: this.writing };
      default:
        return UNRESOLVED;
    }
  }

  /** `the weekend`: the last one where the clause is past, the coming one otherwise. */
  private resolveWeekend(found: Expression, now: number): Resolved {
    const monday = now - weekdayOf(now) + 1;
    let shift = yearShift(found.modifier);
    if (found.modifier === Modifier.None || found.modifier === Modifier.This) {
      const past = tenseAround(this.t, found.first, found.end) !== Tense.Future;
      shift = past && weekdayOf(now) < 6 ? -1 : 0;
    } else if (found.modifier === Modifier.Last && weekdayOf(now) === 7) shift = -1;
    const saturday = monday + 5 + shift * 7;
    return { value: `${formatDayNumber(saturday)}/${formatDayNumber(saturday + 1)}`, resolvedBy: this.writing };
  }

  /** `that year`, `the following month`, `the next day`: from the date last named, as far as it is known that closely. */
  private shiftLast(unit: Unit, shift: number, modifier: Modifier): Resolved {
    const year = this.lastYear;
    if (unit === Unit.Day) {
      if (this.lastDay === null) return UNRESOLVED;
      return this.atDay(this.lastDay + shift, "narrative");
    }
    if (year === null) return UNRESOLVED;
    switch (unit) {
      case Unit.Week:
        return this.lastDay === null ? UNRESOLVED : this.atWeek(this.lastDay + shift * 7, "narrative");
      case Unit.Month:
        return this.lastMonth === 0 ? UNRESOLVED : this.atMonth(year * 12 + this.lastMonth - 1 + shift, "narrative");
      case Unit.Year:
        return this.atYear(year + shift, "narrative");
      case Unit.Decade:
        return { value: `${String(Math.floor(year / 10) + shift).padStart(3, "0")}X`, resolvedBy: "narrative" };
      default:
        void modifier;
        return UNRESOLVED;
    }
  }

  private resolveDistance(found: Expression): Resolved {
    const fromWriting = found.origin === Origin.Writing;
    const { amount } = found;
    const unit = found.unit as Unit;
    if (
      unit === Unit.Year &&
      Math.abs(amount) === 1 &&
      amount < 0 &&
      this.lastQuarter !== null &&
      found.first - this.lastQuarterAt < 200
    ) {
      return this.atQuarter(this.lastQuarter - 4, found, "narrative");
    }
    if (fromWriting) {
      const now = this.anchor.day;
      if (now === null) return UNRESOLVED;
      const { year, month } = toCivilDay(now);
      return this.offset(unit, amount, year, month, now, this.writing);
    }
    if (this.lastYear !== null)
      return this.offset(unit, amount, this.lastYear, this.lastMonth, this.lastDay, "narrative");
    if (this.anchor.day === null || amount > 0) return UNRESOLVED;
    const { year, month } = toCivilDay(this.anchor.day);
    return this.offset(unit, amount, year, month, this.anchor.day, this.writing);
  }

  private offset(
    unit: Unit,
    amount: number,
    year: number,
    month: number,
    day: number | null,
    resolvedBy: DateResolution,
  ): Resolved {
    switch (unit) {
      case Unit.Day:
        return day === null ? UNRESOLVED : this.atDay(day + amount, resolvedBy);
      case Unit.Week:
        if (day === null) return UNRESOLVED;
        return this.atWeek(day + amount * 7, resolvedBy);
      case Unit.Month:
        return month === 0 ? UNRESOLVED : this.atMonth(year * 12 + month - 1 + amount, resolvedBy);
      case Unit.Year:
        return this.atYear(year + amount, resolvedBy);
      case Unit.Decade:
        return this.atYear(year + amount * 10, resolvedBy);
      case Unit.Century:
        return this.atYear(year + amount * 100, resolvedBy);
      default:
        return UNRESOLVED;
    }
  }

  private resolveDecade(found: Expression): Resolved {
    const first = found.year ?? 0;
    const year = first < 100 ? (first <= 10 ? 2000 : 1900) + first : first;
    this.remember(year, 0, null);
    return { value: `${String(Math.floor(year / 10)).padStart(3, "0")}X`, resolvedBy: "explicit" };
  }

  private resolvePortion(found: Expression): Resolved {
    const chosen = this.portionYear(found);
    if (found.unit === Unit.Half) {
      if (chosen === null) return UNRESOLVED;
      const [year, resolvedBy] = chosen;
      const start = found.number === 1 ? 1 : 7;
      return { value: `${formatDate(year, start, 0)}/${formatDate(year, start + 5, 0)}`, resolvedBy };
    }
    if (chosen !== null && found.number !== 0)
      return this.atQuarter(chosen[0] * 4 + found.number - 1, found, chosen[1]);
    const now = this.anchor.day;
    if (now === null) return UNRESOLVED;
    const { year, month } = toCivilDay(now);
    const current = year * 4 + Math.floor((month - 1) / 3);
    const index = this.quarterIndex(found, current);
    if (!found.yearBefore) return this.atQuarter(index, found, this.writing);
    const subject = found.number === 0 && this.lastQuarter !== null ? this.lastQuarter : index;
    return this.atQuarter(subject - 4, found, this.writing);
  }

  private portionYear(found: Expression): [number, DateResolution] | null {
    if (found.year !== null) return [found.year, "explicit"];
    const now = this.anchor.day;
    if (now === null) return null;
    const year = toCivilDay(now).year;
    if (found.yearModifier !== 0) return [year + yearShift(found.yearModifier), this.writing];
    if (found.unit === Unit.Half) return [year, this.writing];
    return null;
  }

  /** The quarter that an expression with no year means: the nearest not after the present one but that follows future tense. */
  private quarterIndex(found: Expression, current: number): number {
    if (found.number === 0) {
      if (found.modifier === Modifier.This || found.modifier === Modifier.Current) return current;
      if (found.modifier === Modifier.Next || found.modifier === Modifier.Coming) return current + 1;
      if (found.modifier === Modifier.Last || found.modifier === Modifier.Latest || found.modifier === Modifier.Past)
        return current - 1;
      const recent = this.lastQuarter !== null && found.first - this.lastQuarterAt < 200;
      return recent && this.lastQuarter !== null ? Math.max(this.lastQuarter, current - 1) : current - 1;
    }
    const sameYear = current - (current % 4) + found.number - 1;
    if (sameYear - current >= 2) return sameYear - 4;
    if (sameYear - current <= -3 && tenseAround(this.t, found.first, found.end) === Tense.Future) return sameYear + 4;
    return sameYear;
  }

  private resolveSeason(found: Expression): Resolved {
    if (found.year !== null) {
      this.remember(found.year, 0, null);
      return { value: `${formatYear(found.year)}-${found.number}`, resolvedBy: "explicit" };
    }
    const now = this.anchor.day;
    if (found.yearModifier !== 0 && found.yearModifier >= Modifier.That && found.yearModifier <= Modifier.Previous) {
      return this.lastYear === null
        ? UNRESOLVED
        : {
            value: `${formatYear(this.lastYear + yearShift(found.yearModifier))}-${found.number}`,
            resolvedBy: "narrative",
          };
    }
    const anaphoric = found.modifier >= Modifier.That && found.modifier <= Modifier.Previous;
    if ((this.anchor.narrative || anaphoric) && this.lastYear !== null) {
      return {
        value: `${formatYear(this.lastYear + yearShift(found.modifier))}-${found.number}`,
        resolvedBy: "narrative",
      };
    }
    if (now === null) return UNRESOLVED;
    const { year, month } = toCivilDay(now);
    if (found.yearModifier !== 0)
      return { value: `${formatYear(year + yearShift(found.yearModifier))}-${found.number}`, resolvedBy: this.writing };
    // The season that begins in March has month 3; winter is counted to the year in which it begins.
    const begins = (found.number - 21) * 3 + 3;
    const winterRunsOn = found.number === 24 && month <= 2;
    let chosen = winterRunsOn ? year - 1 : year;
    const tense = tenseAround(this.t, found.first, found.end);
    if (found.modifier === Modifier.Last) chosen = month >= begins + 3 ? year : year - 1;
    else if (found.modifier === Modifier.Next || found.modifier === Modifier.Coming)
      chosen = month < begins ? year : year + 1;
    else if (found.modifier === Modifier.None && begins > month && tense !== Tense.Future)
      chosen = begins - month > 3 || tense === Tense.Past ? year - 1 : year;
    return { value: `${formatYear(chosen)}-${found.number}`, resolvedBy: this.writing };
  }

  private resolveHoliday(found: Expression): Resolved {
    const rule = found.rule;
    if (rule === null) return UNRESOLVED;
    if (found.year !== null) return this.atDay(holidayIn(rule, found.year), "explicit");
    if (this.anchor.narrative && this.lastYear !== null) return this.atDay(holidayIn(rule, this.lastYear), "narrative");
    const now = this.anchor.day ?? this.anchor.latest;
    if (now === null) return UNRESOLVED;
    const { year } = toCivilDay(now);
    if (found.yearModifier !== 0)
      return this.atDay(holidayIn(rule, year + yearShift(found.yearModifier)), this.writing);
    const days = [year - 1, year, year + 1].map((y) => holidayIn(rule, y));
    if (found.modifier === Modifier.Last || found.modifier === Modifier.Previous) {
      return this.atDay(days.filter((day) => day < now).at(-1) ?? days[0], this.writing);
    }
    if (found.modifier === Modifier.Next || found.modifier === Modifier.Coming) {
      return this.atDay(days.find((day) => day > now) ?? days[2], this.writing);
    }
    if (found.modifier === Modifier.This) return this.atDay(days[1], this.writing);
    const nearest = days.reduce((best, day) => (Math.abs(day - now) < Math.abs(best - now) ? day : best));
    return this.atDay(nearest, this.writing);
  }

  private resolveRange(found: Expression): Resolved {
    if (found.from === null || found.to === null) return UNRESOLVED;
    const from = this.resolve(found.from);
    const to = this.resolve(found.to);
    if (from.value === null || to.value === null) return UNRESOLVED;
    const start = from.value.split("/")[0];
    const end = to.value.split("/").at(-1) ?? to.value;
    return { value: `${start}/${end}`, resolvedBy: from.resolvedBy === "explicit" ? to.resolvedBy : from.resolvedBy };
  }
}

/** Units by which a modifier moves. */
function yearShift(modifier: Modifier): number {
  switch (modifier) {
    case Modifier.Last:
    case Modifier.Previous:
      return -1;
    case Modifier.Next:
    case Modifier.Following:
    case Modifier.Coming:
      return 1;
    default:
      return 0;
  }
}

const before = (day: number, weekday: number): number => day - (((weekdayOf(day) - weekday + 6) % 7) + 1);
const after = (day: number, weekday: number): number => day + (((weekday - weekdayOf(day) + 6) % 7) + 1);
const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

function holidayIn(rule: HolidayRule, year: number): number {
  if ("easter" in rule) return easterSunday(year) + rule.easter;
  if ("weekday" in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
  return toDayNumber(year, rule.month, rule.day);
}
