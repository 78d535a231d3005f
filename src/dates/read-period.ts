import { TokenFlag } from "../text/document.js";
import { Hint, Role, Trait, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { readYearBehind, takeRelativeYear } from "./day-of-month.js";
import { yearAfterMonth } from "./read-numeric.js";
import { readThousands } from "./read-spelled-year.js";

/** Centuries are named up to the 22nd. */
const LAST_CENTURY = 22;

/** Takes `of 2020`, `2020`, `last year` behind a season, quarter or named day. */
function takeYearOf(t: DateTokens, found: Expression): void {
  let at = found.end;
  if ((t.role(at) & Role.Of) !== 0) at++;
  if (at !== found.end && (t.role(at) & Role.Fiscal) !== 0) at++;
  const year = t.breaks(at) || (t.hint(at + 1) & Hint.BeforeChrist) !== 0 ? null : yearAfterMonth(t, at);
  if (year !== null) {
    found.year = year;
    // 1994-95: the season runs over the turn of the year.
    found.end = at + 1;
    return;
  }
  if (!t.breaks(at) && takeYearBeforeChrist(t, found, at)) return;
  const short = t.breaks(at) ? null : readYearBehind(t, at);
  if (short !== null) {
    found.year = short.year;
    found.end = short.end;
    return;
  }
  takeRelativeYear(t, found);
}

/** Takes `431 BC`, `218–217 BC` at token `at`; tells whether it did. */
function takeYearBeforeChrist(t: DateTokens, found: Expression, at: number): boolean {
  const year = t.integer(at);
  if (year <= 0) return false;
  const turns = (t.role(at + 1) & Role.Dash) !== 0 && t.integer(at + 2) === year - 1;
  const end = turns ? at + 3 : at + 1;
  if ((t.hint(end) & Hint.BeforeChrist) === 0) return false;
  found.year = 1 - year;
  found.end = end + 1;
  return true;
}

/** Reads a season; `of` and year belong to it (`the winter of 1994`, `autumn 2020`). */
export function readSeason(t: DateTokens, i: number): Expression | null {
  const found = newExpression(Kind.Season, i, i + 1);
  found.number = t.value(i);
  takeYearOf(t, found);
  found.takesArticle = found.year === null || (t.role(i + 1) & Role.Of) !== 0;
  // The winter of 1911–12 is named after the year in which it begins.
  const next = t.integer(found.end + 1);
  const linked = (t.role(found.end) & Role.Dash) !== 0 || (t.hint(found.end) & Hint.Slash) !== 0;
  if (found.year !== null && linked && next >= 0 && (found.year + 1 - next) % 100 === 0) found.end += 2;
  return found;
}

/** Whether a season with neither year nor modifier is a date: `in the summer`, `over the winter`, `by spring`; never `the fall of Halm`. */
export function bareSeasonIsDate(t: DateTokens, i: number): boolean {
  if ((t.role(i + 1) & Role.Of) !== 0) return false;
  // No noun behind it: the winter months, spring rains.
  const alone =
    t.isPunctuation(i + 1) ||
    (t.trait(i + 1) & Trait.ClauseOpener) !== 0 ||
    t.capital(i + 1) ||
    (t.role(i + 1) | t.hint(i + 1)) !== 0;
  if ((t.hint(i - 1) & Hint.Deadline) !== 0) return alone;
  if ((t.role(i - 1) & Role.Definite) === 0) return false;
  return alone && ((t.hint(i - 2) & Hint.YearPreposition) !== 0 || (t.role(i - 2) & Role.DurationOpener) !== 0);
}

/** Reads a named day (`Thanksgiving Day`, `New Year's Eve 1991`). */
export function readHoliday(t: DateTokens, i: number): Expression | null {
  if (!t.capital(i)) return null;
  for (const holiday of t.words.holidays.get(t.word[i]) ?? []) {
    let at = i + 1;
    while (at - i - 1 < holiday.words.length && t.word[at] === holiday.words[at - i - 1] && at < t.count) at++;
    if (at - i - 1 < holiday.words.length) continue;
    if (holiday.words.length === 0 && t.isWord(at) && t.capital(at) && (t.flags[at] & TokenFlag.SentenceStart) === 0)
      return null;
    // Christmas turkey, Easter eggs: a kind of thing, no day.
    if ((t.hint(at) & (Hint.HolidayThing | Hint.NamesWeekday)) !== 0) return null;
    const found = newExpression(Kind.Holiday, i, at);
    found.rule = holiday.rule;
    takeWeek(t, found);
    takeYearOf(t, found);
    return found;
  }
  return null;
}

/** Takes the word behind a named day that makes it a week or weekend: `Easter week`, `Christmas weekend`. */
function takeWeek(t: DateTokens, found: Expression): void {
  const role = t.role(found.end);
  const unit = t.value(found.end);
  if ((role & Role.Unit) === 0 || (role & Role.PluralUnit) !== 0) return;
  if (unit !== Unit.Week && unit !== Unit.Weekend) return;
  found.unit = unit;
  found.end++;
}

/** Reads `last Friday in August`, `first Tuesday of November 2016`. `nth`: -1 is the last one. */
export function readCountedWeekday(t: DateTokens, i: number, nth: number): Expression | null {
  const month = i + 3;
  if ((t.role(i + 1) & Role.Weekday) === 0 || (t.role(month) & Role.Month) === 0 || !t.capital(month) || nth > 5)
    return null;
  if ((t.role(i + 2) & Role.Of) === 0 && (t.hint(i + 2) & Hint.YearPreposition) === 0) return null;
  const found = newExpression(Kind.Holiday, i, i + 4);
  found.rule = { month: t.value(month), weekday: t.value(i + 1), nth };
  found.takesArticle = true;
  takeYearOf(t, found);
  return found;
}

/** Reads `third quarter`, `third-quarter`, `fiscal second quarter of 1990`, `first half of the year`, `quarter`, `Q3 2020`. */
export function readPortion(t: DateTokens, i: number): Expression | null {
  let at = i;
  if ((t.role(at) & Role.Fiscal) !== 0) at++;
  if (at > i && (t.role(at) & Role.Dash) !== 0) at++;
  let number = 0;
  const lastHalf =
    (t.role(at) & Role.Modifier) !== 0 && (t.role(at + 1) & Role.Unit) !== 0 && t.value(at + 1) === Unit.Half;
  if (lastHalf) {
    number = 2;
    at++;
  } else if ((t.role(at) & Role.Ordinal) !== 0) number = t.value(at++);
  let hyphenated = false;
  if (number !== 0 && (t.role(at) & Role.Fiscal) !== 0) at++;
  if (number !== 0 && (t.role(at) & Role.Dash) !== 0 && t.glued(at)) {
    hyphenated = true;
    at++;
  }
  if ((t.role(at) & Role.Unit) === 0 || (t.role(at) & Role.PluralUnit) !== 0) return null;
  const unit = t.value(at);
  if (unit === Unit.Half ? number === 0 || number > 2 : unit !== Unit.Quarter || number > 4) return null;
  // a quarter-to-quarter comparison
  if (number === 0 && t.glued(at + 1) && (t.role(at + 1) & Role.Dash) !== 0) return null;
  const found = newExpression(Kind.Portion, i, at + 1);
  found.unit = unit;
  found.number = number;
  found.takesArticle = !hyphenated;
  takeYearOf(t, found);
  if (unit === Unit.Quarter && found.year === null && found.yearModifier === 0) takeYearAgo(t, found);
  if (unit === Unit.Half && found.year === null && found.yearModifier === 0) {
    // the first half of the year, of the decade; the first half alone is a match or a book
    const of = found.end;
    if (
      (t.role(of) & Role.Of) === 0 ||
      (t.role(of + 1) & Role.Definite) === 0 ||
      t.value(of + 2) !== Unit.Year ||
      (t.role(of + 2) & Role.Unit) === 0
    )
      return null;
    found.end = of + 3;
  }
  return found;
}

/** Takes `a year ago`, `a year earlier` behind a quarter. */
export function takeYearAgo(t: DateTokens, found: Expression): void {
  const unit = found.end + 1;
  if ((t.role(unit - 1) & Role.Indefinite) === 0 || (t.role(unit) & (Role.Unit | Role.PluralUnit)) !== Role.Unit)
    return;
  if (t.value(unit) !== Unit.Year || (t.role(unit + 1) & (Role.Ago | Role.Earlier)) === 0) return;
  found.yearBefore = true;
  found.end = unit + 2;
}

/** Reads `same | period last year`, `corresponding | month of 2019`: what is compared with. Begins at the modifier, its noun at token `at`. */
export function readCompared(t: DateTokens, i: number, at: number): Expression | null {
  const yearAgo = readYearAgo(t, i, at);
  if (yearAgo !== null) return yearAgo;
  const month = (t.role(at) & (Role.Unit | Role.PluralUnit)) === Role.Unit && t.value(at) === Unit.Month;
  if (!month && (t.hint(at) & Hint.Period) === 0) return null;
  const found = newExpression(Kind.Portion, i, at + 1);
  found.unit = month ? Unit.Month : Unit.Year;
  found.takesArticle = true;
  takeYearOf(t, found);
  if (found.year === null && found.yearModifier === 0) takeYearAgo(t, found);
  return found.end > at + 1 ? found : null;
}

/** `comparable | year-ago quarter` */
function readYearAgo(t: DateTokens, i: number, at: number): Expression | null {
  if ((t.role(at) & Role.Unit) === 0 || t.value(at) !== Unit.Year || (t.role(at + 1) & Role.Dash) === 0) return null;
  const found = readYearWord(t, at);
  if (found === null || !found.yearBefore) return null;
  found.first = i;
  found.takesArticle = true;
  return found;
}

/** Reads `Q3 2020`, `H1`. */
export function readLetterPortion(t: DateTokens, i: number): Expression | null {
  const number = t.integer(i + 1);
  const quarter = (t.hint(i) & Hint.QuarterLetter) !== 0;
  if (!t.capital(i) || !t.glued(i + 1) || number < 1 || number > (quarter ? 4 : 2)) return null;
  if (t.glued(i + 2) && !t.isPunctuation(i + 2)) return null;
  const found = newExpression(Kind.Portion, i, i + 2);
  found.unit = quarter ? Unit.Quarter : Unit.Half;
  found.number = number;
  takeYearOf(t, found);
  // H1 alone is a visa or a virus.
  return quarter || found.year !== null ? found : null;
}

/** Reads what begins with `year`: `year-end`, `year-ago quarter`, `year-earlier third quarter`, `year 2000`. */
export function readYearWord(t: DateTokens, i: number): Expression | null {
  const year = t.integer(i + 1);
  if (year >= 1000 && year <= 2100 && t.length(i + 1) === 4) {
    const found = newExpression(Kind.Calendar, i, i + 2);
    found.year = year;
    found.takesArticle = true;
    return found;
  }
  const thousands = readThousands(t, i + 1);
  if (thousands !== null) {
    thousands.first = i;
    thousands.takesArticle = true;
    return thousands;
  }
  let at = i + 1;
  if ((t.hint(at) & Hint.Possessive) !== 0) at++;
  const dash = (t.role(at) & Role.Dash) !== 0;
  if (dash) at++;
  if ((t.role(at) & Role.Edge) !== 0) {
    const found = newExpression(Kind.Relative, i, at + 1);
    found.unit = Unit.Year;
    const named = yearAfterMonth(t, at + 1);
    if (named !== null) {
      const calendarYear = newExpression(Kind.Calendar, i, at + 2);
      calendarYear.year = named;
      return calendarYear;
    }
    return found;
  }
  if (!dash || (t.hint(at) & Hint.ComparedPeriod) === 0) return null;
  // the year-ago $3 million, nine months
  if (t.isNumber(at + 1) || (t.role(at + 1) & Role.Cardinal) !== 0 || isSign(t, at + 1)) return null;
  const period = (t.hint(at + 1) & Hint.Period) !== 0;
  const portion = period ? null : readPortion(t, at + 1);
  const found = portion ?? newExpression(Kind.Portion, i, period ? at + 2 : at + 1);
  found.first = i;
  found.unit = Unit.Quarter;
  found.yearBefore = true;
  found.takesArticle = period || portion !== null;
  return found;
}

function isSign(t: DateTokens, i: number): boolean {
  return i < t.count && t.isPunctuation(i) && t.isNumber(i + 1) && t.glued(i + 1);
}

/** Reads `1988 quarter`, `1988 third quarter`, `1988 period`: the reported quarter of another year. */
export function readYearPortion(t: DateTokens, i: number): Expression | null {
  const year = yearAfterMonth(t, i);
  if (year === null || t.breaks(i + 1)) return null;
  const letter = readLetterPortion(t, i + 1);
  if (letter?.year === null) {
    letter.first = i;
    letter.year = year;
    return letter;
  }
  const period = (t.hint(i + 1) & Hint.Period) !== 0;
  if (!period && (t.role(i + 1) & (Role.Fiscal | Role.Ordinal | Role.Unit)) === 0) return null;
  const found = period ? newExpression(Kind.Portion, i, i + 2) : readPortion(t, i + 1);
  if (found === null || found.year !== null) return null;
  found.first = i;
  found.unit = found.unit === 0 ? Unit.Quarter : found.unit;
  found.year = year;
  found.takesArticle = true;
  return found;
}

/** Reads `20th century`, `nineteenth-century`, `the 18th | and 19th centuries`, `9th–10th century`. */
export function readCentury(t: DateTokens, i: number): Expression | null {
  const number = readCenturyNumber(t, i);
  if (number === 0) return null;
  const at = i + (number & 7);
  const link = t.role(at);
  const joined = (link & (Role.Dash | Role.RangeLink)) !== 0;
  if (joined || (link & Role.And) !== 0 || (t.trait(at) & Trait.Or) !== 0) {
    // the late 18th and | early 19th century, from the 9th to | the 10th century
    const next = (t.role(at + 1) & (Role.Definite | Role.Part)) !== 0 ? at + 2 : at + 1;
    const other = readCenturyNumber(t, next);
    const last = other === 0 || other === number ? null : centuryFrom(t, next, other);
    // Centuries before Christ are counted down.
    if (last !== null && other > number === last.number >= 0) {
      const first = newExpression(Kind.Century, i, at);
      first.number = last.number < 0 ? -(number >> 3) : (number >> 3) - 1;
      first.takesArticle = true;
      const opener = (t.role(i - 1) & Role.Definite) !== 0 ? i - 2 : i - 1;
      return joined || (t.hint(opener) & Hint.BetweenOpener) !== 0 ? centuries(first, last) : first;
    }
  }
  return centuryFrom(t, i, number);
}

/** The figures or word of a century, as `number * 8 + tokens`; 0 where none stands. */
function readCenturyNumber(t: DateTokens, i: number): number {
  if (t.isNumber(i)) {
    const suffixed = (t.role(i + 1) & Role.OrdinalSuffix) !== 0 && t.glued(i + 1);
    const n = suffixed ? t.integer(i) : 0;
    return n > 0 && n <= LAST_CENTURY ? n * 8 + 2 : 0;
  }
  // twenty-first: the tens are a cardinal
  const tens = (t.role(i) & Role.Cardinal) !== 0 && t.value(i) === 20 && (t.role(i + 1) & Role.Dash) !== 0;
  if (tens) return (t.role(i + 2) & Role.Ordinal) !== 0 && t.value(i + 2) <= 2 ? (20 + t.value(i + 2)) * 8 + 3 : 0;
  return (t.role(i) & Role.Ordinal) !== 0 && t.value(i) <= LAST_CENTURY ? t.value(i) * 8 + 1 : 0;
}

function centuryFrom(t: DateTokens, i: number, number: number): Expression | null {
  let at = i + (number & 7);
  const hyphenated = (t.role(at) & Role.Dash) !== 0;
  if (hyphenated) at++;
  if ((t.role(at) & Role.Unit) === 0 || t.value(at) !== Unit.Century) return null;
  const found = newExpression(Kind.Century, i, at + 1);
  found.takesArticle = !hyphenated;
  found.number = (number >> 3) - 1;
  if ((t.hint(at + 1) & Hint.BeforeChrist) !== 0) {
    found.number = -(number >> 3);
    found.end++;
  } else if ((t.hint(at + 1) & Hint.Anno) !== 0 && (t.flags[at + 1] & TokenFlag.AllCaps) !== 0) found.end++;
  return found;
}

function centuries(from: Expression, to: Expression): Expression {
  const range = newExpression(Kind.Range, from.first, to.end);
  range.from = from;
  range.to = to;
  range.takesArticle = true;
  return range;
}

/** Reads `nineties`, `1990s` in words. */
export function readDecadeWord(t: DateTokens, i: number): Expression | null {
  if ((t.role(i - 1) & (Role.Definite | Role.Part)) === 0 && !t.capital(i)) return null;
  const found = newExpression(Kind.Decade, i, i + 1);
  found.year = t.value(i);
  found.takesArticle = true;
  return found;
}
