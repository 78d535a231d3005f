import { TokenFlag } from "../text/document.js";
import { Hint, Modifier, Role } from "./compile-dates.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { calendar, isDay, yearAfterMonth } from "./read-numeric.js";
import { readSpelledYear } from "./read-spelled-year.js";

/** Past the figures of a day (`27`, `27th`, `fifth`): the day, and where it ends, as `day * 8 + tokens`; 0 where there is none. */
function readDay(t: DateTokens, i: number): number {
  const n = t.dayNumber(i);
  if (n > 0) return n * 8 + (t.glued(i + 1) && (t.role(i + 1) & Role.OrdinalSuffix) !== 0 ? 2 : 1);
  if ((t.role(i) & Role.Ordinal) !== 0 && isSpelledDay(t, i)) return t.value(i) * 8 + 1;
  // twenty-eighth
  const tens = (t.role(i) & Role.Cardinal) !== 0 ? t.value(i) : 0;
  const compound =
    (tens === 20 || tens === 30) && (t.role(i + 1) & Role.Dash) !== 0 && (t.role(i + 2) & Role.Ordinal) !== 0;
  if (compound && t.value(i + 2) < 10 && isSpelledDay(t, i + 2)) return (tens + t.value(i + 2)) * 8 + 3;
  return 0;
}

/** Whether the month word at `i` may stand where a number belongs to it. */
function isMonth(t: DateTokens, i: number): boolean {
  return (t.role(i) & Role.Month) !== 0;
}

/** Whether what follows makes the number at `i` a count (`In May 20 people`). */
function countsThings(t: DateTokens, i: number): boolean {
  if ((t.hint(i + 1) & Hint.CountedNoun) !== 0 || (t.glued(i + 1) && "%°".includes(t.text[t.start[i + 1]])))
    return true;
  return false;
}

/** A spelled ordinal is a day only where no noun follows it (`May the first`, never `in May the first families`). */
function isSpelledDay(t: DateTokens, i: number): boolean {
  return t.isPunctuation(i + 1) || (t.isWord(i + 1) && (t.role(i + 1) | t.hint(i + 1)) !== 0);
}

/** The year printed behind a day or month, taking its comma with it. Grows the expression. */
function takeYear(t: DateTokens, found: Expression): void {
  const at = (t.hint(found.end) & Hint.Comma) !== 0 ? found.end + 1 : found.end;
  if (t.breaks(at)) return;
  let year = yearAfterMonth(t, at);
  let end = at + 1;
  // December '91
  if (
    year === null &&
    "'’‘".includes(t.text[t.start[at]] ?? " ") &&
    t.glued(at + 1) &&
    t.length(at + 1) === 2 &&
    t.integer(at + 1) >= 0
  ) {
    const n = t.integer(at + 1);
    year = n > 30 ? 1900 + n : 2000 + n;
    end = at + 2;
  }
  if (year === null && (t.role(found.end) & Role.Of) !== 0) {
    year = yearAfterMonth(t, found.end + 1);
    end = found.end + 2;
    found.takesArticle = found.day === 0 && year !== null;
  }
  const spelled = year === null ? readSpelledYear(t, at) : null;
  if (spelled !== null) {
    year = spelled.year;
    end = spelled.end;
  }
  if (year !== null) {
    if (found.day !== 0 && !isDay(year, found.month, found.day)) return;
    found.year = year;
    found.end = end;
    if ((t.hint(end) & Hint.BeforeChrist) !== 0) {
      found.year = 1 - year;
      found.end++;
    }
    return;
  }
  takeRelativeYear(t, found);
}

/** `June last year`, `July of this year`; `of that year` decides the year but stays an expression of its own. */
export function takeRelativeYear(t: DateTokens, found: Expression): void {
  const of = (t.role(found.end) & Role.Of) !== 0;
  let at = of ? found.end + 1 : found.end;
  if ((t.role(at) & Role.Definite) !== 0) at++;
  if (
    (t.role(at) & Role.Modifier) === 0 ||
    (t.role(at + 1) & Role.Unit) === 0 ||
    (t.role(at + 1) & Role.PluralUnit) !== 0
  )
    return;
  if (!isYearUnit(t, at + 1)) return;
  const modifier = t.value(at);
  if (modifier === Modifier.Past || modifier === Modifier.Latest) return;
  found.yearModifier = modifier;
  const anaphoric = modifier >= Modifier.That && modifier <= Modifier.Previous;
  if (!anaphoric) found.end = at + 2;
}

const YEAR_UNIT = 7;
function isYearUnit(t: DateTokens, i: number): boolean {
  return t.value(i) === YEAR_UNIT;
}

/** Reads `27 September 2020`, `27th of September`, `1-5 April`, `25 and 26 March`. */
export function readDayMonth(t: DateTokens, i: number): Expression | null {
  const day = readDay(t, i);
  if (day === 0) return null;
  let at = i + (day & 7);
  let last = 0;
  const link = t.role(at);
  if ((t.hint(at) & Hint.Comma) !== 0) {
    // `12, 13 and 14 May`: the month stands behind the last.
    const rest = readDay(t, at + 1) > day ? readDayMonth(t, at + 1) : null;
    const next = rest?.kind === Kind.Range ? rest.to : rest;
    return next ? calendar(i, at, next.year, next.month, day >> 3) : null;
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
  takeYear(t, found);
  found.takesArticle = (day & 7) > 1 || (t.role(i) & Role.Ordinal) !== 0;
  return last === 0 ? found : rangeOf(found, day >> 3);
}

/** The days from `firstDay` to that of `last`, in one month. */
function rangeOf(last: Expression, firstDay: number): Expression {
  const range = newExpression(Kind.Range, last.first, last.end);
  range.from = { ...last, day: firstDay };
  range.to = last;
  range.takesArticle = last.takesArticle;
  return range;
}

/** Reads `Sept. 27`, `September 27th, 2020`, `Oct. 17-18`, `March 25 and 26`, `July 2020`, `June last year`, and a month alone. */
export function readMonth(t: DateTokens, i: number, certain = false): Expression | null {
  const month = t.value(i);
  let at = i + 1;
  if ((t.role(at) & Role.Definite) !== 0 && readDay(t, at + 1) !== 0) at++;
  const day = t.breaks(at) ? 0 : readDay(t, at);
  const spelled = (t.role(at) & Role.Ordinal) !== 0;
  const lower = (t.role(i) & Role.AmbiguousMonth) !== 0 && !t.capital(i);
  if (
    day !== 0 &&
    isDay(null, month, day >> 3) &&
    !(spelled && !t.capital(i)) &&
    !(spelled && quarterFollows(t, at + 1))
  ) {
    const found = calendar(i, at + (day & 7), null, month, day >> 3);
    if (!countsThings(t, found.end - 1)) return finishMonthDay(t, found, lower);
  }
  const found = readMisplacedComma(t, i) ?? calendar(i, i + 1, null, month, 0);
  if (found.day !== 0) return found;
  takeYear(t, found);
  if (found.year !== null)
    return lower && t.length(i) < 4 && (t.flags[i] & TokenFlag.AllCaps) === 0 && found.year < 1800 ? null : found;
  if (found.yearModifier !== 0) return found;
  return certain || bareMonthIsDate(t, i) ? found : null;
}

function quarterFollows(t: DateTokens, i: number): boolean {
  return (t.role(i) & (Role.Unit | Role.Dash)) !== 0;
}

function finishMonthDay(t: DateTokens, found: Expression, lower: boolean): Expression | null {
  const link = t.role(found.end);
  const linkIsAnd = (link & Role.And) !== 0;
  if ((link & (Role.Dash | Role.And | Role.RangeLink)) !== 0) {
    const second = readDay(t, found.end + 1);
    const last = second >> 3;
    const end = found.end + 1 + (second & 7);
    const otherMonth = isMonth(t, end) || (t.role(end) & Role.Of) !== 0;
    const consecutive = !linkIsAnd || last === found.day + 1 || (t.hint(found.first - 1) & Hint.BetweenOpener) !== 0;
    if (
      second !== 0 &&
      t.isNumber(found.end + 1) &&
      last > found.day &&
      isDay(null, found.month, last) &&
      !otherMonth &&
      consecutive
    ) {
      if (!countsThings(t, end - 1)) {
        const firstDay = found.day;
        found.day = last;
        found.end = end;
        takeYear(t, found);
        return rangeOf(found, firstDay);
      }
    }
  }
  takeYear(t, found);
  return lower && found.year === null ? null : found;
}

/** Reads `Sept, 26, 2014`: a comma for the point of the abbreviation. */
function readMisplacedComma(t: DateTokens, i: number): Expression | null {
  if ((t.hint(i + 1) & Hint.Comma) === 0) return null;
  const day = t.dayNumber(i + 2);
  const found = calendar(i, i + 3, null, t.value(i), day);
  if (day === 0 || !isDay(null, found.month, day)) return null;
  takeYear(t, found);
  return found.year === null ? null : found;
}

/** Whether a month word with no number beside it is the month. */
function bareMonthIsDate(t: DateTokens, i: number): boolean {
  const before = t.hint(i - 1);
  const preposition = (before & Hint.Preposition) !== 0;
  const determined = (t.role(i - 1) & (Role.Part | Role.Modifier | Role.Dash)) !== 0;
  if ((t.role(i) & Role.AmbiguousMonth) !== 0) {
    if (!t.capital(i) || (t.flags[i] & TokenFlag.AllCaps) !== 0) return false;
    if (nameFollows(t, i)) return false;
    if (t.length(i) <= 4 && t.value(i) !== 5 && (t.flags[i] & TokenFlag.AbbreviationPoint) === 0) return false;
    if ((before & Hint.YearPreposition) !== 0 || (t.role(i - 1) & (Role.Part | Role.Modifier)) !== 0) return true;
    if (t.value(i) === 8 && (preposition || !t.capital(i - 1))) return !sentenceInitialName(t, i);
    const definite = (t.role(i - 1) & (Role.Definite | Role.Indefinite)) !== 0 || (before & Hint.Possessive) !== 0;
    if (definite) return t.isWord(i + 1) && !t.capital(i + 1) && (t.hint(i + 1) & Hint.Preposition) === 0;
    return (t.role(i - 1) & (Role.And | Role.RangeLink | Role.Of)) !== 0 && t.isPunctuation(i + 1);
  }
  if (!t.capital(i)) return preposition;
  if (nameFollows(t, i) && (before & Hint.YearPreposition) !== 0) return (before & Hint.Deadline) === 0;
  if (nameFollows(t, i)) return determined;
  if (preposition || determined) return true;
  if ((t.flags[i] & TokenFlag.AbbreviationPoint) !== 0) return false;
  return (
    !nameFollows(t, i) &&
    !(
      t.capital(i - 1) &&
      (t.flags[i] & TokenFlag.SentenceStart) === 0 &&
      t.isWord(i - 1) &&
      (t.flags[i - 1] & TokenFlag.SentenceStart) === 0
    )
  );
}

function sentenceInitialName(t: DateTokens, i: number): boolean {
  return (t.flags[i] & TokenFlag.SentenceStart) !== 0;
}

/** A capitalised word directly behind, in the same sentence: `April Smith`. */
function nameFollows(t: DateTokens, i: number): boolean {
  return t.isWord(i + 1) && t.capital(i + 1) && (t.flags[i + 1] & (TokenFlag.SentenceStart | TokenFlag.AllCaps)) === 0;
}

/** Reads `the 14th` with neither month nor noun behind it: a day of the month last named. */
export function readOrdinalDay(t: DateTokens, i: number): Expression | null {
  const day = t.dayNumber(i + 1);
  if (day === 0 || !t.glued(i + 2) || (t.role(i + 2) & Role.OrdinalSuffix) === 0) return null;
  const end = i + 3;
  if ((t.hint(i - 1) & Hint.Preposition) === 0 || t.isNumber(end) || (t.role(end) & (Role.Of | Role.Dash)) !== 0)
    return null;
  if (
    t.isWord(end) &&
    !t.breaks(end) &&
    (t.hint(end) & (Hint.Preposition | Hint.Past | Hint.Future)) === 0 &&
    (t.role(end) & (Role.And | Role.Definite | Role.Indefinite)) === 0
  )
    return null;
  return calendar(i, end, null, 0, day);
}

/** The day in a list that goes with the month before it: `March 3 and | 17`, `May 12, | 13 and 14`. */
export function readFurtherDay(t: DateTokens, before: Expression): Expression | null {
  if (before.kind !== Kind.Calendar || before.day === 0 || before.month === 0 || isMonth(t, before.end - 1))
    return null;
  const comma = (t.hint(before.end) & Hint.Comma) !== 0;
  if (!comma && (t.role(before.end) & Role.And) === 0) return null;
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

/** Reads a weekday, with the calendar date that may follow it (`Wednesday, September 23, 1998`, `Friday Oct. 13`). */
export function readWeekday(t: DateTokens, i: number): Expression | null {
  const ambiguous = (t.role(i) & Role.AmbiguousWeekday) !== 0;
  let at = i + 1;
  if ((t.hint(at) & Hint.Comma) !== 0) at++;
  if ((t.role(at) & Role.Definite) !== 0) at++;
  if (!t.breaks(at) || at === i + 1) {
    const date = isMonth(t, at) ? readMonth(t, at) : readDayMonth(t, at);
    if (date !== null && date.kind === Kind.Calendar && date.day !== 0) {
      date.first = i;
      date.weekday = t.value(i);
      date.takesArticle = false;
      return date;
    }
  }
  if (
    !t.capital(i) ||
    ((t.hint(i - 1) | t.hint(i + 1)) & Hint.NamesWeekday) !== 0 ||
    (t.hint(i - 1) & Hint.Recurring) !== 0
  )
    return null;
  if (ambiguous) {
    const pointed = (t.flags[i] & TokenFlag.AbbreviationPoint) !== 0;
    if (!pointed && (t.hint(i - 1) & Hint.Preposition) === 0) return null;
    if (t.value(i) >= 6 || t.capital(i + 1)) return null;
  }
  const found = newExpression(Kind.Weekday, i, i + 1);
  found.weekday = t.value(i);
  return found;
}
