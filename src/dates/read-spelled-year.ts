import { Role } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";

/** Reads a year in words: `nineteen ninety-six`, `eighteen forty`. */
export function readSpelledYear(t: DateTokens, i: number): Expression | null {
  if ((t.role(i) & Role.Cardinal) === 0) return null;
  const hundreds = t.value(i);
  if (hundreds < 17 || hundreds > 20 || (t.role(i + 1) & Role.Cardinal) === 0) return null;
  let rest = t.value(i + 1);
  let end = i + 2;
  if (rest < 10 || rest > 99 || (hundreds === 20 && rest > 30)) return null;
  if (rest >= 20 && rest % 10 === 0) {
    const unit = (t.role(end) & Role.Dash) !== 0 ? end + 1 : end;
    if ((t.role(unit) & Role.Cardinal) !== 0 && t.value(unit) < 10) {
      rest += t.value(unit);
      end = unit + 1;
    }
  }
  const found = newExpression(Kind.Calendar, i, end);
  found.year = hundreds * 100 + rest;
  return found;
}

/** Reads `two thousand`, `two thousand and four` behind the word *year*. */
export function readThousands(t: DateTokens, i: number): Expression | null {
  if (
    (t.role(i) & Role.Cardinal) === 0 ||
    t.value(i) !== 2 ||
    (t.role(i + 1) & Role.Cardinal) === 0 ||
    t.value(i + 1) !== 1000
  )
    return null;
  const found = newExpression(Kind.Calendar, i, i + 2);
  found.year = 2000;
  const rest = (t.role(found.end) & Role.And) !== 0 ? found.end + 1 : found.end;
  if ((t.role(rest) & Role.Cardinal) !== 0 && t.value(rest) < 100) {
    found.year += t.value(rest);
    found.end = rest + 1;
  }
  return found;
}
