import { TokenFlag } from "../text/document.js";
import { Hint, Modifier, Role, Trait, Unit } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { isMonth } from "./day-of-month.js";
import { type Expression, Kind, newExpression } from "./expression.js";
import { isAnaphoric } from "./modifiers.js";
import { readDayMonth } from "./read-day-month.js";
import { readMonth } from "./read-month.js";

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
  if (isQuotedName(t, i)) return null;
  const ordinal = t.breaks(at) ? null : readOrdinalBehind(t, i, at);
  if (ordinal !== null) return ordinal;
  if (ambiguous) {
    const pointed = (t.flags[i] & TokenFlag.AbbreviationPoint) !== 0;
    if (!pointed && (t.hint(i - 1) & Hint.Preposition) === 0) return null;
    if (t.value(i) >= 6 || t.capital(i + 1)) return null;
  }
  const found = newExpression(Kind.Weekday, i, i + 1);
  found.weekday = t.value(i);
  takeWeek(t, found);
  return found;
}

/** `Sunday the 27th`, its figures at token `at`, with no noun behind them. */
function readOrdinalBehind(t: DateTokens, i: number, at: number): Expression | null {
  const end = at + 2;
  const day = (t.role(at - 1) & Role.Definite) !== 0 ? t.dayNumber(at) : 0;
  if (day === 0 || !t.glued(at + 1) || (t.role(at + 1) & Role.OrdinalSuffix) === 0) return null;
  const goesOn = (t.role(end) | t.hint(end)) !== 0 || (t.trait(end) & Trait.ClauseOpener) !== 0;
  if ((!t.isPunctuation(end) && !goesOn) || (t.role(end) & (Role.Of | Role.Unit | Role.Dash)) !== 0) return null;
  const found = newExpression(Kind.Weekday, i, end);
  found.weekday = t.value(i);
  found.day = day;
  return found;
}

/** `“Mournful Monday”`: the name of a day. */
function isQuotedName(t: DateTokens, i: number): boolean {
  return t.isQuotation(i + 1) && t.isQuotation(i - 2) && t.capital(i - 1) && t.glued(i - 1);
}

/** `Tuesday next week`, `Friday of last week`; `of that week` decides the week but stays an expression of its own. */
function takeWeek(t: DateTokens, found: Expression): void {
  const at = (t.role(found.end) & Role.Of) !== 0 ? found.end + 1 : found.end;
  const unit = t.role(at + 1);
  if ((t.role(at) & Role.Modifier) === 0 || (unit & (Role.Unit | Role.PluralUnit)) !== Role.Unit) return;
  const modifier = t.value(at);
  if (t.value(at + 1) !== Unit.Week || modifier > Modifier.Previous) return;
  found.unit = Unit.Week;
  found.modifier = modifier;
  if (!isAnaphoric(modifier)) found.end = at + 2;
}
