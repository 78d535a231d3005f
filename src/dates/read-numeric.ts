import { TokenFlag } from "../text/document.js";
import { Hint, Role, Trait } from "./date-words.js";
import { daysInMonth } from "./calendar.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, FigureOrder, Kind, newExpression } from "./expression.js";

/** Earliest and latest year in figures that stands alone. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
/** Years from here on need no preposition before them. */
const COMMON_YEAR = 1800;
const LAST_LONE_YEAR = 2060;
/** Four figures that this divides are rather a count than a year where a counted noun follows. */
const ROUND_COUNT = 50;
/** Signs before a number that make it an amount or a label. */
const AMOUNT_SIGNS = "$£€¥₽₼₺#№+<>=~×°%*@&";
const UNIT_SIGNS = "%°$€£′″²³*";

const POINT = 0x2e;

/** Builds a calendar expression. */
export function calendar(first: number, end: number, year: number | null, month: number, day: number): Expression {
  const found = newExpression(Kind.Calendar, first, end);
  found.year = year;
  found.month = month;
  found.day = day;
  return found;
}

/** Whether a day exists in the month (29 February where the year is unknown). */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Reads `2020-10-14`, `2020-10`, `23.07.2021`, `10/12/2020`, `2020/10/14`. */
export function readNumericDate(t: DateTokens, i: number): Expression | null {
  const digits = t.length(i);
  // version 2.10.2020
  if ((t.hint(i - 1) & (Hint.NumberedThing | Hint.Preposition)) === Hint.NumberedThing) return null;
  if (digits > 4 && digits <= 10) return readPointDate(t, i);
  if (digits > 4 || !t.glued(i + 1) || !t.isNumber(i + 2) || !t.glued(i + 2)) return null;
  const slash = (t.hint(i + 1) & Hint.Slash) !== 0;
  if (!slash && (t.role(i + 1) & Role.Dash) === 0) return null;
  const a = t.integer(i);
  const b = t.integer(i + 2);
  const third = t.glued(i + 3) && t.glued(i + 4) && t.word[i + 3] === t.word[i + 1] ? t.integer(i + 4) : -1;
  if (digits === 4) {
    if (a < FIRST_YEAR || a > LAST_YEAR || t.length(i + 2) > 2) return null;
    if (third > 0 && t.length(i + 4) <= 2 && isDay(a, b, third)) return calendar(i, i + 5, a, b, third);
    if (!slash && third < 0 && t.length(i + 2) === 2 && b >= 1 && b <= 12 && b !== (a + 1) % 100)
      return calendar(i, i + 3, a, b, 0);
    return null;
  }
  if (third < 0) return null;
  const year = t.length(i + 4) === 4 ? third : t.length(i + 4) === 2 ? expandYear(third) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? orderDayMonth(t, i, i + 5, a, b, year, !slash) : null;
}

/** `23.07.2021` and `23.07.21` are one number token; the day stands first wherever points are used. */
function readPointDate(t: DateTokens, i: number): Expression | null {
  // Most long numbers are counts with commas: a date has its first point behind its first figures.
  if (!hasPointEarly(t, i)) return null;
  const parts = t.text.slice(t.start[i], t.end[i]).split(".");
  if (parts.length !== 3 || parts.some((part) => !/^\d+$/.test(part))) return null;
  const [a, b, c] = parts.map(Number);
  if (parts[0].length === 4)
    return isDay(a, b, c) && a >= FIRST_YEAR && a <= LAST_YEAR ? calendar(i, i + 1, a, b, c) : null;
  const year = parts[2].length === 4 ? c : expandYear(c);
  if (
    parts[0].length > 2 ||
    parts[1].length > 2 ||
    (parts[1].length < 2 && parts[2].length < 4) ||
    year < FIRST_YEAR ||
    year > LAST_YEAR
  )
    return null;
  return isDay(year, b, a) ? calendar(i, i + 1, year, b, a) : null;
}

/** Whether a point stands within the first five characters of a number. */
function hasPointEarly(t: DateTokens, i: number): boolean {
  for (let k = t.start[i] + 1; k <= t.start[i] + 4; k++) if (t.text.charCodeAt(k) === POINT) return true;
  return false;
}

/** `a` and `b` as printed; where both orders give a day the resolver decides. */
function orderDayMonth(
  t: DateTokens,
  first: number,
  end: number,
  a: number,
  b: number,
  year: number,
  dayFirst: boolean,
): Expression | null {
  const european = isDay(year, b, a);
  const american = !dayFirst && isDay(year, a, b);
  if (!european && !american) return null;
  const takesDayFirst = european && (!american || t.words.dayFirst);
  const found = takesDayFirst ? calendar(first, end, year, b, a) : calendar(first, end, year, a, b);
  if (!dayFirst)
    found.order = european && american ? FigureOrder.Open : european ? FigureOrder.DayFirst : FigureOrder.MonthFirst;
  return found;
}

/** Two figures of a year: from 40 on they are of the 20th century. */
export function expandYear(yy: number): number {
  return yy >= 40 ? 1900 + yy : 2000 + yy;
}

/** The year that a four-digit number names where a month or day stands before it, else null. */
export function yearAfterMonth(t: DateTokens, i: number): number | null {
  if (!t.isNumber(i) || t.length(i) !== 4) return null;
  const n = t.integer(i);
  if (n < FIRST_YEAR || n > LAST_YEAR || UNIT_SIGNS.includes(String.fromCharCode(t.firstUnit(i + 1) || 32)))
    return null;
  if ((t.hint(i + 1) & Hint.CountedNoun) !== 0 && countsNouns(t, i, n)) return null;
  return n;
}

/** Whether a number before a counted noun is the count: counts of this size are printed with a comma, or are round, or are clock times. */
function countsNouns(t: DateTokens, i: number, n: number): boolean {
  return n < COMMON_YEAR || n > LAST_LONE_YEAR || n % ROUND_COUNT === 0 || (t.trait(i + 1) & Trait.ClockNoun) !== 0;
}

/** Whether the number at `i` reads as a year that stands alone. */
export function isLoneYear(t: DateTokens, i: number): boolean {
  if (t.length(i) !== 4) return false;
  const n = t.integer(i);
  if (n < FIRST_YEAR || n > LAST_YEAR) return false;
  const after = t.hint(i + 1);
  if ((after & Hint.CountedNoun) !== 0 && (countsNouns(t, i, n) || !standsForYear(t, i))) return false;
  if (t.isWord(i + 1) && t.glued(i + 1) && (after & Hint.Possessive) === 0) return false;
  if (i + 1 < t.count && UNIT_SIGNS.includes(String.fromCharCode(t.firstUnit(i + 1)))) return false;
  if (t.isNumber(i - 1) || t.isNumber(i + 1)) return false;
  const before = t.hint(i - 1);
  if ((after & Hint.PluralVerb) !== 0 && (before & Hint.Preposition) === 0 && (t.role(i - 1) & Role.And) === 0)
    return false;
  if (i === 0) return n >= 1900;
  const preposition = (before & Hint.Preposition) !== 0;
  if (t.isPunctuation(i - 1) && t.glued(i) && AMOUNT_SIGNS.includes(String.fromCharCode(t.firstUnit(i - 1))))
    return false;
  if ((before & Hint.NumberedThing) !== 0) return false;
  if (t.glued(i) && (t.role(i - 1) & Role.Dash) !== 0 && t.isWord(i - 2))
    return (t.hint(i - 2) & Hint.YearPreposition) !== 0;
  const nounAfter = t.looksPlural(i + 1) && (t.role(i + 1) | t.hint(i + 1)) === 0;
  if ((before & Hint.CountWord) !== 0) return preposition && n >= COMMON_YEAR && !nounAfter;
  if (n < COMMON_YEAR || n > LAST_LONE_YEAR) return (before & Hint.YearPreposition) !== 0 && !nounAfter;
  if (preposition) return !(nounAfter && (before & Hint.YearPreposition) === 0);
  if (!nounAfter || t.isPunctuation(i - 1) || t.capital(i - 1)) return true;
  return (t.role(i - 1) & Role.Definite) !== 0 || (before & Hint.Possessive) !== 0;
}

/** Whether the place of a number makes it a year even before a counted noun: `In 1992 people fled`, `in 1988, 1989 and 1990 people fled`. */
function standsForYear(t: DateTokens, i: number): boolean {
  if ((t.hint(i - 1) & Hint.YearPreposition) !== 0) return t.startsSentence(i - 1);
  return (t.role(i - 1) & Role.And) !== 0 && t.isNumber(i - 2) && t.length(i - 2) === 4 && isLoneYear(t, i - 2);
}

/** Reads a number as year, decade (`1980s`, `'80s`), years joined by a dash (`1988-1992`, `1988–92`), or a year before Christ. */
export function readYear(t: DateTokens, i: number): Expression | null {
  const n = t.integer(i);
  if (n < 0) return null;
  const digits = t.length(i);
  if ((t.hint(i + 1) & Hint.BeforeChrist) !== 0 && t.isWord(i + 1)) return calendar(i, i + 2, 1 - n, 0, 0);
  if ((t.hint(i + 1) & Hint.Anno) !== 0 && (t.flags[i + 1] & TokenFlag.AllCaps) !== 0)
    return calendar(i, i + 2, n, 0, 0);
  const suffixed = t.glued(i + 1) && (t.role(i + 1) & Role.DecadeSuffix) !== 0;
  if (suffixed && n % 10 === 0 && !(digits === 4 && isPossessive(t, i))) return readDecade(t, i, n, digits);
  const before = readYearsBeforeChrist(t, i, n);
  if (before !== null) return before;
  if (digits === 2) return readShortYear(t, i, n);
  if (digits !== 4) return null;
  const slashed = (t.hint(i + 1) & Hint.Slash) !== 0 && t.glued(i + 1) && t.glued(i + 2);
  if (((t.role(i + 1) & Role.Dash) !== 0 || slashed) && t.isNumber(i + 2)) {
    const other = t.integer(i + 2);
    const full = t.length(i + 2) === 4 ? other : t.length(i + 2) === 2 ? n - (n % 100) + other : 0;
    const follows = t.hint(i + 3) & Hint.CountedNoun;
    if (
      n >= FIRST_YEAR &&
      full > n &&
      full <= LAST_YEAR &&
      full - n <= (slashed ? 1 : 200) &&
      follows === 0 &&
      !rejectsBefore(t, i)
    ) {
      const range = newExpression(Kind.Range, i, i + 3);
      range.from = calendar(i, i + 1, n, 0, 0);
      range.to = calendar(i + 2, i + 3, full, 0, 0);
      return range;
    }
  }
  return isLoneYear(t, i) ? calendar(i, i + 1, n, 0, 0) : null;
}

/** Whether `2020's` is the year's: a noun follows, and no article or part of a decade stands before it. */
function isPossessive(t: DateTokens, i: number): boolean {
  if ((t.hint(i + 1) & Hint.Possessive) === 0 || (t.role(i - 1) & (Role.Definite | Role.Part | Role.Dash)) !== 0)
    return false;
  return t.isWord(i + 2) && (t.role(i + 2) | (t.hint(i + 2) & Hint.Preposition)) === 0;
}

/** Reads `'94` behind a preposition: `in '94`, `the class of '94`. */
function readShortYear(t: DateTokens, i: number, n: number): Expression | null {
  if (!t.isQuotation(i - 1) || !t.glued(i) || t.length(i - 1) !== 1 || t.glued(i - 1)) return null;
  if ((t.hint(i - 2) & Hint.YearPreposition) === 0 && (t.role(i - 2) & Role.Of) === 0) return null;
  if (countsOrGoesOn(t, i + 1)) return null;
  return calendar(i - 1, i + 1, expandYear(n), 0, 0);
}

/** Whether the word behind two figures makes them something else than a year: a noun, a unit sign, more figures, a closing quotation mark. */
function countsOrGoesOn(t: DateTokens, i: number): boolean {
  if (t.isNumber(i) || t.isQuotation(i) || (t.hint(i) & Hint.CountedNoun) !== 0) return true;
  return i < t.count && t.glued(i) && !",.;:!?)".includes(t.text[t.start[i]]);
}

/** Reads `218–201 BC`, `264 to 241 BC`. */
function readYearsBeforeChrist(t: DateTokens, i: number, first: number): Expression | null {
  if ((t.role(i + 1) & (Role.Dash | Role.RangeLink)) === 0 || (t.hint(i + 3) & Hint.BeforeChrist) === 0) return null;
  const last = t.integer(i + 2);
  if (last < 0 || last >= first) return null;
  const range = newExpression(Kind.Range, i, i + 4);
  range.from = calendar(i, i + 1, 1 - first, 0, 0);
  range.to = calendar(i + 2, i + 4, 1 - last, 0, 0);
  return range;
}

/** Reads `AD 79`. */
export function readAnno(t: DateTokens, i: number): Expression | null {
  const n = t.integer(i + 1);
  return n > 0 && (t.flags[i] & TokenFlag.AllCaps) !== 0 ? calendar(i, i + 2, n, 0, 0) : null;
}

function rejectsBefore(t: DateTokens, i: number): boolean {
  return (
    (t.hint(i - 1) & Hint.NumberedThing) !== 0 ||
    (i > 0 && AMOUNT_SIGNS.includes(String.fromCharCode(t.firstUnit(i - 1))))
  );
}

function readDecade(t: DateTokens, i: number, n: number, digits: number): Expression | null {
  if ((t.hint(i + 2) & Hint.BeforeChrist) !== 0) {
    const ancient = newExpression(Kind.Decade, i, i + 3);
    ancient.year = -n;
    ancient.takesArticle = true;
    return ancient;
  }
  if (digits === 4 && n >= FIRST_YEAR && n <= LAST_YEAR) {
    const century = n % 100 === 0 && n < 2000;
    const found = newExpression(century ? Kind.Century : Kind.Decade, i, i + 2);
    found.year = n;
    found.number = n / 100;
    found.takesArticle = true;
    return found;
  }
  // '80s, the 80s: never an age (in his 80s) and never without a sign of it.
  if (digits !== 2 || n < 20) return null;
  const apostrophe = i > 0 && t.glued(i) && t.isPunctuation(i - 1) && "'’‘`".includes(t.text[t.start[i - 1]]);
  const before = (t.role(i - 1) & Role.Part) !== 0 ? i - 2 : i - 1;
  if (!apostrophe && (t.role(before) & Role.Definite) === 0) return null;
  const article = apostrophe && (t.role(i - 2) & Role.Definite) !== 0 ? 1 : 0;
  const found = newExpression(Kind.Decade, apostrophe ? i - 1 - article : i, i + 2);
  found.year = n;
  found.takesArticle = true;
  return found;
}
