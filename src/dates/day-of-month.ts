import { Hint, Modifier, Role, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { isAnaphoric } from "./modifiers.js";
import { calendar, expandYear, isDay, yearAfterMonth } from "./read-numeric.js";
import { readSpelledYear } from "./read-spelled-year.js";

/** Past the figures of a day (`27`, `27th`, `fifth`): the day, and where it ends, as `day * 8 + tokens`; 0 where there is none. */
export function readDay(t: DateTokens, i: number): number {
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
export function isMonth(t: DateTokens, i: number): boolean {
  return (t.role(i) & Role.Month) !== 0;
}

/** Whether what follows makes the number at `i` a count (`In May 20 people`). */
export function countsThings(t: DateTokens, i: number): boolean {
  return (t.hint(i + 1) & Hint.CountedNoun) !== 0 || (t.glued(i + 1) && "%°".includes(t.text[t.start[i + 1]]));
}

/** A spelled ordinal is a day only where no noun follows it (`May the first`, never `in May the first families`). */
function isSpelledDay(t: DateTokens, i: number): boolean {
  return t.isPunctuation(i + 1) || (t.isWord(i + 1) && (t.role(i + 1) | t.hint(i + 1)) !== 0);
}

/** Takes the year printed behind a day or month, with its comma or `of`. Grows the expression. */
export function takeYear(t: DateTokens, found: Expression): void {
  const year = readYearBehind(t, found.end);
  if (year === null) {
    takeRelativeYear(t, found);
    return;
  }
  if (year.year === null || (found.day !== 0 && !isDay(year.year, found.month, found.day))) return;
  found.takesArticle ||= found.day === 0 && (t.role(found.end) & Role.Of) !== 0;
  const beforeChrist = (t.hint(year.end) & Hint.BeforeChrist) !== 0;
  found.year = beforeChrist ? 1 - year.year : year.year;
  found.end = beforeChrist ? year.end + 1 : year.end;
}

/** `1991`, `, 1991`, `of 1991`, `'91`, `nineteen ninety-one` at token `i`. */
export function readYearBehind(t: DateTokens, i: number): Expression | null {
  const linked = (t.hint(i) & Hint.Comma) !== 0 || (t.role(i) & Role.Of) !== 0;
  const at = linked ? i + 1 : i;
  if (t.breaks(at)) return null;
  const ancient = t.isNumber(at) && (t.hint(at + 1) & Hint.BeforeChrist) !== 0 ? t.integer(at) : -1;
  const year = ancient > 0 ? ancient : yearAfterMonth(t, at);
  if (year !== null) return calendar(at, at + 1, year, 0, 0);
  const short = t.isQuotation(at) && t.glued(at + 1) && t.length(at + 1) === 2 ? t.integer(at + 1) : -1;
  if (short >= 0) return calendar(at, at + 2, expandYear(short), 0, 0);
  return readSpelledYear(t, at);
}

/** `June last year`, `July of this year`; `of that year` decides the year but stays an expression of its own. */
export function takeRelativeYear(t: DateTokens, found: Expression): void {
  const of = (t.role(found.end) & Role.Of) !== 0;
  let at = of ? found.end + 1 : found.end;
  const definite = (t.role(at) & Role.Definite) !== 0;
  if (definite) at++;
  const unit = t.role(at + 1);
  if ((t.role(at) & Role.Modifier) === 0 || (unit & Role.Unit) === 0 || (unit & Role.PluralUnit) !== 0) return;
  if (t.value(at + 1) !== Unit.Year) return;
  // March of the next year: counted from the text, March next year from the day of writing
  const modifier = definite && t.value(at) === Modifier.Next ? Modifier.Following : t.value(at);
  if (modifier === Modifier.Past || modifier === Modifier.Latest) return;
  found.yearModifier = modifier;
  if (!isAnaphoric(modifier)) found.end = at + 2;
}

/** The days from `firstDay` to that of `last`, in one month. */
export function rangeOf(last: Expression, firstDay: number): Expression {
  const range = newExpression(Kind.Range, last.first, last.end);
  range.from = { ...last, day: firstDay };
  range.to = last;
  range.takesArticle = last.takesArticle;
  return range;
}
