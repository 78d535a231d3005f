import { Hint, Role, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression, Origin } from "./expression.js";

/** Largest count of units that is no year. */
const LARGEST_COUNT = 2000;

/** Reads a counted distance: `three days ago`, `nearly two years later`, `a week earlier`. */
export function readDistance(t: DateTokens, i: number): Expression | null {
  let at = i;
  while (at - i < 4 && ((t.role(at) & Role.Approximator) !== 0 || (t.hint(at) & Hint.Comparative) !== 0)) at++;
  if (at === i + 1 && (t.hint(i) & Hint.Comparative) !== 0) return null;
  const count = readCount(t, at);
  if (count === 0) return null;
  at += count & 3;
  const unit = t.value(at);
  if ((t.role(at) & Role.Unit) === 0 || unit === Unit.Quarter || unit === Unit.Half || unit === Unit.Weekend)
    return null;
  at++;
  if (t.breaks(at)) return null;
  const direction = t.role(at);
  if ((direction & (Role.Ago | Role.Earlier | Role.Later)) === 0) return null;
  // `two days before the vote` counts from the vote.
  if ((direction & Role.Ago) === 0 && (t.hint(at) & Hint.Preposition) !== 0 && !t.isPunctuation(at + 1)) return null;
  const found = newExpression(Kind.Distance, i, at + 1);
  found.unit = unit;
  found.origin = (direction & Role.Ago) !== 0 ? Origin.Writing : Origin.Text;
  found.amount = (direction & Role.Later) !== 0 ? count >> 2 : -(count >> 2);
  return found;
}

/** A count in figures, words or as an article, as `count * 4 + tokens`; 0 where there is none. */
function readCount(t: DateTokens, i: number): number {
  const role = t.role(i);
  if ((role & Role.Indefinite) !== 0) {
    // half a century ago, a thousand years ago
    const counts = (t.role(i - 1) & Role.Unit) === 0 && (t.role(i + 1) & Role.Cardinal) === 0;
    return counts ? 1 * 4 + 1 : 0;
  }
  if ((role & Role.Cardinal) !== 0) {
    const tens = t.value(i);
    const compound = tens >= 20 && (t.role(i + 1) & Role.Dash) !== 0 && (t.role(i + 2) & Role.Cardinal) !== 0;
    return compound && t.value(i + 2) < 10 ? (tens + t.value(i + 2)) * 4 + 3 : tens * 4 + 1;
  }
  const n = t.integer(i);
  return n > 0 && n <= LARGEST_COUNT ? n * 4 + 1 : 0;
}

/** Reads `the day before`, `the week after` at the end of a clause, `the day before yesterday`, `the day after tomorrow`. */
export function readDayBeside(t: DateTokens, i: number): Expression | null {
  const beside = t.role(i + 1);
  const unit = t.value(i);
  if ((t.role(i) & Role.PluralUnit) !== 0 || (beside & (Role.Earlier | Role.Later)) === 0) return null;
  if (unit !== Unit.Day && unit !== Unit.Week && unit !== Unit.Month && unit !== Unit.Year) return null;
  const sign = (beside & Role.Later) !== 0 ? 1 : -1;
  if (unit === Unit.Day && (t.role(i + 2) & Role.Deictic) !== 0) {
    const found = newExpression(Kind.Deictic, i, i + 3);
    found.amount = t.value(i + 2) + sign;
    found.takesArticle = true;
    return found;
  }
  if (!t.isPunctuation(i + 2)) return null;
  const found = newExpression(Kind.Distance, i, i + 2);
  found.unit = unit;
  found.origin = Origin.Text;
  found.amount = sign;
  found.takesArticle = true;
  return found;
}
