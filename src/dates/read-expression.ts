import { Hint, Modifier, Role, STARTERS, STARTING_TRAITS, Trait, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { readCountedBeside } from "./read-beside.js";
import { readDayMonth, readOrdinalDay } from "./read-day-month.js";
import { readDayBeside, readDistance } from "./read-distance.js";
import { readMonth } from "./read-month.js";
import { calendar, readAnno, readNumericDate, readYear, yearAfterMonth } from "./read-numeric.js";
import {
  bareSeasonIsDate,
  readCentury,
  readCountedWeekday,
  readDecadeWord,
  readHoliday,
  readLetterPortion,
  readPortion,
  readSeason,
  readYearPortion,
  readYearWord,
} from "./read-period.js";
import { readDeictic, readModified } from "./read-relative.js";
import { joinRange } from "./read-range.js";
import { readSpelledYear } from "./read-spelled-year.js";
import { readDefinitePeriod, readDefiniteUnit, readFullYear } from "./read-unit.js";
import { readWeekday } from "./read-weekday.js";

/** Reads the calendar expression that begins at token `i`, ranges included; null where none does. */
export function readExpression(t: DateTokens, i: number): Expression | null {
  const found = readOne(t, i);
  return found === null || found.kind === Kind.Range ? found : joinRange(t, found, readOne);
}

function readOne(t: DateTokens, i: number): Expression | null {
  if (t.isNumber(i)) return readNumeric(t, i);
  const role = t.role(i);
  if ((role & STARTERS) === 0) {
    const hint = t.hint(i);
    if ((hint & (Hint.QuarterLetter | Hint.HalfLetter)) !== 0) return readLetterPortion(t, i);
    if ((hint & Hint.Anno) !== 0) return readAnno(t, i);
    return (t.trait(i) & STARTING_TRAITS) !== 0 ? readDistance(t, i) : null;
  }
  if ((role & Role.Definite) !== 0) return readWithArticle(t, i);
  return readBare(t, i, role);
}

function readNumeric(t: DateTokens, i: number): Expression | null {
  return (
    readNumericDate(t, i) ??
    readDayMonth(t, i) ??
    readYearPortion(t, i) ??
    readYear(t, i) ??
    readCentury(t, i) ??
    readDistance(t, i) ??
    readCountedBeside(t, i)
  );
}

/** An expression behind the definite article; the article is part of it where the expression says so. */
function readWithArticle(t: DateTokens, i: number): Expression | null {
  if (t.breaks(i + 1)) return null;
  const role = t.role(i + 1);
  if ((t.trait(i + 1) & Trait.Full) !== 0) return readFullYear(t, i);
  if (t.isQuotation(i + 1)) return readShortDecade(t, i + 1);
  if ((role & (STARTERS | Role.DayPart)) === 0 && !t.isNumber(i + 1)) return null;
  let found: Expression | null = null;
  if ((role & Role.Unit) !== 0) found = readDefiniteUnit(t, i + 1);
  else if ((role & Role.DayPart) !== 0) found = readDayBeside(t, i + 1);
  found ??= t.isNumber(i + 1) ? readNumeric(t, i + 1) : readBare(t, i + 1, role);
  if (found === null) return readOrdinalDay(t, i);
  if (found.takesArticle && found.first === i + 1) found.first = i;
  return found;
}

/** `'80s` from its apostrophe on, behind an article or a part of a decade. */
function readShortDecade(t: DateTokens, i: number): Expression | null {
  if (!t.isNumber(i + 1) || !t.glued(i + 1)) return null;
  const found = readYear(t, i + 1);
  return found?.kind === Kind.Decade ? found : null;
}

function readBare(t: DateTokens, i: number, role: number): Expression | null {
  if ((role & Role.Holiday) !== 0) {
    const holiday = readHoliday(t, i);
    if (holiday !== null) return holiday;
  }
  if ((role & Role.Month) !== 0) return readMonth(t, i);
  if ((role & Role.Weekday) !== 0) return readWeekday(t, i);
  if ((role & Role.Deictic) !== 0) return readDeictic(t, i);
  if ((role & Role.Part) !== 0) return readPart(t, i, false);
  if ((role & Role.ComparativePart) !== 0) return readPart(t, i, true);
  if ((role & Role.Modifier) !== 0)
    return readModified(t, i) ?? ((role & Role.Edge) !== 0 ? readEdge(t, i) : null) ?? readLastPart(t, i, role);
  if ((role & Role.Edge) !== 0) return readEdge(t, i);
  if ((role & Role.Season) !== 0) return readLoneSeason(t, i);
  if ((role & Role.Ordinal) !== 0)
    return (
      readPortion(t, i) ??
      readStretch(t, i) ??
      readCountedWeekday(t, i, t.value(i)) ??
      readCentury(t, i) ??
      readDayMonth(t, i)
    );
  if ((role & Role.Fiscal) !== 0) return readFiscal(t, i);
  if ((role & Role.Decade) !== 0) return readDecadeWord(t, i);
  if ((role & Role.Cardinal) !== 0)
    return (
      readSpelledYear(t, i) ?? readDistance(t, i) ?? readCountedBeside(t, i) ?? readDayMonth(t, i) ?? readCentury(t, i)
    );
  if ((role & (Role.Indefinite | Role.Approximator)) !== 0)
    return readDistance(t, i) ?? readCountedBeside(t, i) ?? readAround(t, i);
  if ((t.trait(i) & STARTING_TRAITS) !== 0) return readDistance(t, i);
  if ((role & Role.Unit) !== 0 && t.value(i) === Unit.Year && (role & Role.PluralUnit) === 0) return readYearWord(t, i);
  return null;
}

/** `last half of 1989`, `last week of May`. */
function readLastPart(t: DateTokens, i: number, role: number): Expression | null {
  if ((role & Role.Modifier) === 0 || t.value(i) !== Modifier.Last) return null;
  return readPortion(t, i) ?? readStretch(t, i);
}

/** `around Nov. 1`, `around 1905`, `around year-end`: a date in figures with how near it is. */
function readAround(t: DateTokens, i: number): Expression | null {
  if ((t.trait(i) & Trait.DateApproximator) === 0 || t.breaks(i + 1)) return null;
  if (!t.isNumber(i + 1) && (t.role(i + 1) & (Role.Month | Role.Unit)) === 0) return null;
  const found = readOne(t, i + 1);
  const yearEnd = found?.kind === Kind.Relative && (t.role(i + 1) & Role.Unit) !== 0;
  if (found === null || (found.kind !== Kind.Calendar && !yearEnd) || found.first !== i + 1 || found.weekday !== 0)
    return null;
  found.first = i;
  found.takesArticle = false;
  return found;
}

function readLoneSeason(t: DateTokens, i: number): Expression | null {
  const season = readSeason(t, i);
  if (season === null || season.year !== null || season.yearModifier !== 0) return season;
  return bareSeasonIsDate(t, i) || opensSeasons(t, i) ? season : null;
}

/** `autumn-winter 1991` */
function opensSeasons(t: DateTokens, i: number): boolean {
  return (t.role(i + 1) & Role.Dash) !== 0 && t.glued(i + 1) && (t.role(i + 2) & Role.Season) !== 0;
}

/** `fiscal 1990`, `fiscal second quarter`. */
function readFiscal(t: DateTokens, i: number): Expression | null {
  const at = (t.role(i + 1) & Role.Unit) !== 0 && t.value(i + 1) === Unit.Year ? i + 2 : i + 1;
  const year = t.length(at) === 4 ? t.integer(at) : -1;
  if (at < t.count && year >= 1900 && year <= 2100) {
    const found = newExpression(Kind.Calendar, i, at + 1);
    found.year = year;
    return found;
  }
  return readPortion(t, i);
}

/** Whether an expression is as long as a week at least: `early` and `the end of` belong only to such. */
function isPeriod(found: Expression): boolean {
  if (found.kind === Kind.Relative) return found.unit !== Unit.Day && found.unit !== Unit.Weekend;
  if (found.kind === Kind.Calendar) return found.day === 0;
  return (
    found.kind === Kind.Decade ||
    found.kind === Kind.Century ||
    found.kind === Kind.Season ||
    found.kind === Kind.Portion
  );
}

/** `early April`, `mid-1990s`, `late last year`, `early in 1994`, `earlier this month`, `later that day`; `earlier | this week`. */
function readPart(t: DateTokens, first: number, comparative: boolean): Expression | null {
  const i = lastPart(t, first);
  const joined = (t.role(i + 1) & Role.Dash) !== 0 || isPlainPreposition(t, i + 1);
  const at = joined ? i + 2 : i + 1;
  if (t.breaks(at)) return null;
  const found = readPeriodAt(t, at);
  if (found === null) return null;
  const relative = found.kind === Kind.Relative;
  const day = relative && found.unit === Unit.Day;
  // late in the day: a time of day
  if (day && joined) return null;
  if (!isPeriod(found) && !(day && comparative)) return found.first > i ? found : null;
  if (comparative && (!relative || found.unit === Unit.Week)) return found;
  found.first = first;
  // The guide leaves `the` out before early, mid and late: the [late 1980s].
  found.takesArticle = false;
  return found;
}

/** The second part of `mid-to-late`, `early or mid-`; the first where there is no second. */
function lastPart(t: DateTokens, i: number): number {
  let at = (t.role(i + 1) & Role.Dash) !== 0 ? i + 2 : i + 1;
  if ((t.role(at) & Role.RangeLink) === 0 && (t.trait(at) & Trait.Or) === 0) return i;
  at = (t.role(at + 1) & Role.Dash) !== 0 ? at + 2 : at + 1;
  return (t.role(at) & Role.Part) !== 0 ? at : i;
}

/** A preposition as in `early in 1994`, `later in the day`, never one of a deadline. */
function isPlainPreposition(t: DateTokens, i: number): boolean {
  const hint = t.hint(i);
  return (hint & Hint.YearPreposition) !== 0 && (hint & Hint.Deadline) === 0 && (t.role(i) & STARTERS) === 0;
}

function readPeriodAt(t: DateTokens, at: number): Expression | null {
  const role = t.role(at);
  if (t.isNumber(at)) return readNumeric(t, at);
  if (t.isQuotation(at)) return readShortDecade(t, at);
  if ((role & Role.Definite) !== 0) {
    return (
      readDefinitePeriod(t, at) ??
      ((t.role(at + 1) & (Role.Edge | Role.Part | Role.ComparativePart)) !== 0 ? null : readWithArticle(t, at))
    );
  }
  if ((role & Role.Season) !== 0) return readSeason(t, at);
  if ((role & Role.Month) !== 0)
    return t.capital(at) || (role & Role.AmbiguousMonth) === 0 ? readMonth(t, at, true) : null;
  if ((role & Role.Edge) !== 0) return null;
  return (role & STARTERS) === 0 || (role & (Role.Part | Role.ComparativePart)) !== 0 ? null : readBare(t, at, role);
}

/** `the end of August`, `the middle of 1993`, `end of the year`. */
function readEdge(t: DateTokens, i: number, first = i): Expression | null {
  const joined = first === i ? readJoinedEdge(t, i) : null;
  if (joined !== null) return joined;
  if ((t.role(i + 1) & Role.Of) === 0 || t.breaks(i + 2)) return null;
  let at = i + 2;
  if ((t.role(at) & Role.Part) !== 0) at++;
  const found = readPeriodAt(t, at);
  if (found === null || !isPeriod(found)) return null;
  found.first = first;
  found.takesArticle = true;
  return found;
}

/** `end-2021`, `end-September`, and behind a preposition `end 2021`. */
function readJoinedEdge(t: DateTokens, i: number): Expression | null {
  const dash = (t.role(i + 1) & Role.Dash) !== 0 && t.glued(i + 1) && t.glued(i + 2);
  if (!dash && (t.hint(i - 1) & Hint.YearPreposition) === 0) return null;
  const at = dash ? i + 2 : i + 1;
  if (t.breaks(at)) return null;
  const year = yearAfterMonth(t, at);
  const month = (t.role(at) & Role.Month) !== 0 && t.capital(at);
  const found = year !== null ? calendar(i, at + 1, year, 0, 0) : month ? readMonth(t, at, true) : null;
  if (found?.kind !== Kind.Calendar || found.day !== 0) return null;
  found.first = i;
  found.takesArticle = false;
  return found;
}

/** `the second half of June`, `the first week of March`, `the last days of 1941`: valued as the whole, like its end. */
function readStretch(t: DateTokens, i: number): Expression | null {
  const counted = readQuartersOf(t, i);
  if (counted !== null) return counted;
  const unit = t.value(i + 1);
  if ((t.role(i + 1) & Role.Unit) !== 0 && unit === Unit.Decade) return readDecadeOf(t, i);
  if ((t.role(i + 1) & Role.Unit) === 0 || (unit !== Unit.Half && unit !== Unit.Week && unit !== Unit.Day)) return null;
  const singularDay = unit === Unit.Day && (t.role(i + 1) & Role.PluralUnit) === 0;
  const found = singularDay ? null : readEdge(t, i + 1, i);
  if (found?.kind === Kind.Calendar && found.month !== 0 && unit === Unit.Half) {
    found.unit = Unit.Half;
    found.number = t.value(i) === 1 && (t.role(i) & Role.Ordinal) !== 0 ? 1 : 2;
  }
  return found;
}

/** `first decade of the 21st century`, `last decade of the nineteenth century` */
function readDecadeOf(t: DateTokens, i: number): Expression | null {
  if ((t.role(i + 2) & Role.Of) === 0 || (t.role(i + 3) & Role.Definite) === 0) return null;
  const century = readCentury(t, i + 4);
  const nth = (t.role(i) & Role.Ordinal) !== 0 ? t.value(i) : 10;
  if (century?.kind !== Kind.Century || century.number < 0 || nth > 10) return null;
  const found = newExpression(Kind.Decade, i, century.end);
  found.year = century.number * 100 + (nth - 1) * 10;
  found.takesArticle = true;
  return found;
}

/** `first two quarters of 1990`, `last three quarters of 2021`. */
function readQuartersOf(t: DateTokens, i: number): Expression | null {
  const count = (t.role(i + 1) & Role.Cardinal) !== 0 ? t.value(i + 1) : t.integer(i + 1);
  if ((count !== 2 && count !== 3) || (t.role(i + 2) & Role.PluralUnit) === 0 || t.value(i + 2) !== Unit.Quarter)
    return null;
  const opening = (t.role(i) & Role.Ordinal) !== 0;
  const year = (t.role(i + 3) & Role.Of) !== 0 ? yearAfterMonth(t, i + 4) : null;
  if (year === null || (opening && t.value(i) !== 1)) return null;
  const range = newExpression(Kind.Range, i, i + 5);
  range.from = calendar(i, i + 3, year, opening ? 1 : 13 - count * 3, 0);
  range.to = calendar(i + 3, i + 5, year, opening ? count * 3 : 12, 0);
  range.takesArticle = true;
  return range;
}
