import { Hint, Modifier, Role } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind, newExpression } from "./expression.js";

/**
 * Joins `A until B`, `A–B`, `September/October`, and with an opener before it `from A to B`, `between A and B`, to one expression; gives `A` back
 * where nothing is joined.
 *
 * @param readDate reads the one date that begins at a token
 */
export function joinRange(
  t: DateTokens,
  from: Expression,
  readDate: (t: DateTokens, i: number) => Expression | null,
): Expression {
  const link = t.role(from.end);
  const slash = (t.hint(from.end) & Hint.Slash) !== 0 && t.glued(from.end) && t.glued(from.end + 1);
  if ((!slash && (link & (Role.RangeLink | Role.Dash | Role.And)) === 0) || t.breaks(from.end)) return from;
  const opener = t.hint(from.first - 1);
  const opened = (opener & Hint.RangeOpener) !== 0;
  const between = (opener & Hint.BetweenOpener) !== 0;
  if ((link & Role.And) !== 0 && !between) return from;
  if ((link & (Role.RangeLink | Role.Dash)) !== 0 && between) return from;
  if (!joins(from)) return from;
  const to = readDate(t, from.end + 1);
  if (to === null || to.kind === Kind.Range || !joins(to)) return from;
  if (slash && (!isMonthAlone(from) || !isMonthAlone(to))) return from;
  if (!opened && !between && !isLike(t, from, to)) return from;
  shareYear(from, to);
  const range = newExpression(Kind.Range, from.first, to.end);
  range.from = from;
  range.to = to;
  return range;
}

/** With no opener before them only like and like are joined: weekdays by a word (`Monday to Wednesday`), never by a dash. */
function isLike(t: DateTokens, from: Expression, to: Expression): boolean {
  if (from.kind !== to.kind || (from.month !== 0) !== (to.month !== 0)) return false;
  const dash = (t.role(from.end) & Role.Dash) !== 0;
  if (from.kind === Kind.Weekday) return !dash && to.modifier === 0;
  if (from.kind === Kind.Portion) return from.number !== 0 && to.number > from.number;
  return !dash || to.year !== null || to.month !== 0;
}

/** The year printed last is that of the whole range (`May–June 2020`, `Q1–Q3 2020`), and so is the month (`the 27th to the 30th of September`). */
function shareYear(from: Expression, to: Expression): void {
  if (isLoneDay(from) && to.kind === Kind.Calendar && to.day > from.day) {
    from.month = to.month;
    from.year = to.year;
  }
  if (from.year === null && from.yearModifier === 0 && from.kind === to.kind && to.month >= from.month)
    from.yearModifier = to.yearModifier;
  if (from.year !== null || to.year === null || from.kind !== to.kind) return;
  if (from.kind === Kind.Calendar) from.year = to.month < from.month ? to.year - 1 : to.year;
  if (from.kind === Kind.Portion) from.year = to.year;
  // winter-spring 1992: a winter is named after the year in which it begins
  if (from.kind === Kind.Season) from.year = to.number < from.number ? to.year - 1 : to.year;
}

/** `the 27th`, of a month named elsewhere. */
function isLoneDay(found: Expression): boolean {
  return found.kind === Kind.Calendar && found.month === 0 && found.day !== 0 && found.modifier === Modifier.None;
}

function isMonthAlone(found: Expression): boolean {
  return found.kind === Kind.Calendar && found.month !== 0 && found.day === 0;
}

function joins(found: Expression): boolean {
  return (
    found.kind === Kind.Calendar ||
    found.kind === Kind.Weekday ||
    found.kind === Kind.Deictic ||
    found.kind === Kind.Relative ||
    found.kind === Kind.Season ||
    found.kind === Kind.Decade ||
    found.kind === Kind.Century ||
    found.kind === Kind.Portion
  );
}
