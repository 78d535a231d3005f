import { TokenFlag } from "../text/document.js";
import { Hint, Role, Trait } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { countsThings, isMonth, rangeOf, readDay, takeYear } from "./day-of-month.js";
import { type Expression, Kind } from "./expression.js";
import { calendar, isDay } from "./read-numeric.js";
import { isIntended } from "./tense.js";

/**
 * Reads `Sept. 27`, `September 27th, 2020`, `Oct. 17-18`, `March 25 and 26`, `July 2020`, `June last year`, and a month alone.
 *
 * @param certain a month alone is surely a date here (`the end of May`)
 */
export function readMonth(t: DateTokens, i: number, certain = false): Expression | null {
  const lower = (t.role(i) & Role.AmbiguousMonth) !== 0 && !t.capital(i);
  const dated = readMonthDay(t, i, lower) ?? readMisplacedComma(t, i);
  if (dated !== null) return dated.kind === Kind.Calendar && lower && dated.year === null ? null : dated;
  // 20 January station
  if ((t.trait(i + 1) & Trait.NamedPlace) !== 0 && t.isNumber(i - 1)) return null;
  const found = calendar(i, i + 1, null, t.value(i), 0);
  takeYear(t, found);
  if (found.year !== null || found.yearModifier !== 0) return found;
  return certain || bareMonthIsDate(t, i) || inMonths(t, i) ? found : null;
}

/** Reads a month with the day behind it, or the days. */
function readMonthDay(t: DateTokens, i: number, lower: boolean): Expression | null {
  const month = t.value(i);
  const at = (t.role(i + 1) & Role.Definite) !== 0 && readDay(t, i + 2) !== 0 ? i + 2 : i + 1;
  const day = t.breaks(at) ? 0 : readDay(t, at);
  if (day === 0 || !isDay(null, month, day >> 3)) return null;
  const spelled = (t.role(at) & Role.Ordinal) !== 0;
  if (spelled && (!t.capital(i) || (t.role(at + 1) & (Role.Unit | Role.Dash)) !== 0)) return null;
  const found = calendar(i, at + (day & 7), null, month, day >> 3);
  if (countsThings(t, found.end - 1)) return null;
  const range = readLastDay(t, found);
  if (range !== null) return range;
  takeYear(t, found);
  return lower && found.year === null ? null : found;
}

/** Reads on from `Oct. 17` over `-18`, `and 18`, `to 20`; null where no later day of the month follows. */
function readLastDay(t: DateTokens, found: Expression): Expression | null {
  const link = t.role(found.end);
  if ((link & (Role.Dash | Role.And | Role.RangeLink)) === 0 || !t.isNumber(found.end + 1)) return null;
  const second = readDay(t, found.end + 1);
  const last = second >> 3;
  const end = found.end + 1 + (second & 7);
  if (last <= found.day || !isDay(null, found.month, last) || countsThings(t, end - 1)) return null;
  if (isMonth(t, end) || (t.role(end) & Role.Of) !== 0) return null;
  // `March 3 and 17` are two days, not the days between.
  const joined =
    (link & Role.And) === 0 || last === found.day + 1 || (t.hint(found.first - 1) & Hint.BetweenOpener) !== 0;
  if (!joined) return null;
  const firstDay = found.day;
  found.day = last;
  found.end = end;
  takeYear(t, found);
  return rangeOf(found, firstDay);
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

/** Whether a month is one of `Jan-Aug`, `Jan–Mar`. */
function inMonths(t: DateTokens, i: number): boolean {
  return areMonths(t, i) || areMonths(t, i - 2);
}

function areMonths(t: DateTokens, i: number): boolean {
  if ((t.role(i + 1) & Role.Dash) === 0 || !t.glued(i + 1) || !t.glued(i + 2)) return false;
  return isMonth(t, i) && isMonth(t, i + 2) && t.capital(i) && t.capital(i + 2);
}

/** Whether a month word with no number beside it is the month. */
function bareMonthIsDate(t: DateTokens, i: number): boolean {
  const before = t.hint(i - 1);
  const preposition = (before & Hint.Preposition) !== 0;
  // as early as March
  const measured = preposition && t.word[i - 1] === t.word[i - 3];
  const determined = (t.role(i - 1) & (Role.Part | Role.Modifier | Role.Dash)) !== 0;
  if ((t.role(i) & Role.AmbiguousMonth) !== 0) {
    if (!t.capital(i) || (t.flags[i] & TokenFlag.AllCaps) !== 0) return false;
    // In March Halm fell, but: by May Sarton
    if (nameFollows(t, i)) return (t.trait(i - 1) & Trait.Ahead) !== 0 && isWholeName(t, i);
    if (!isWholeName(t, i) && (t.flags[i] & TokenFlag.AbbreviationPoint) === 0) return false;
    if (
      isIntended(t, i, i + 1) ||
      (before & Hint.YearPreposition) !== 0 ||
      measured ||
      (t.role(i - 1) & (Role.Part | Role.Modifier)) !== 0
    )
      return true;
    if (t.value(i) === 8 && (preposition || !t.capital(i - 1))) return !sentenceInitialName(t, i);
    // during February and March
    if ((t.role(i - 1) & Role.And) !== 0 && isMonth(t, i - 2) && t.capital(i - 2)) return true;
    const definite = (t.role(i - 1) & (Role.Definite | Role.Indefinite)) !== 0 || (before & Hint.Possessive) !== 0;
    if (definite) return t.isWord(i + 1) && !t.capital(i + 1) && (t.hint(i + 1) & Hint.Preposition) === 0;
    return (t.role(i - 1) & (Role.And | Role.RangeLink | Role.Of)) !== 0 && t.isPunctuation(i + 1);
  }
  if (!t.capital(i)) return preposition;
  // June said
  if ((t.hint(i + 1) & Hint.Speech) !== 0 && (t.startsSentence(i) || t.isPunctuation(i - 1))) return false;
  if (nameFollows(t, i) && (before & Hint.YearPreposition) !== 0) return (before & Hint.Deadline) === 0;
  if (nameFollows(t, i)) return determined || measured;
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

/** A month name that is no abbreviation: `May`, `March`. */
function isWholeName(t: DateTokens, i: number): boolean {
  return t.length(i) > 4 || t.value(i) === 5;
}

function sentenceInitialName(t: DateTokens, i: number): boolean {
  return (t.flags[i] & TokenFlag.SentenceStart) !== 0;
}

/** A capitalised word directly behind, in the same sentence: `April Smith`. */
function nameFollows(t: DateTokens, i: number): boolean {
  return t.isWord(i + 1) && t.capital(i + 1) && (t.flags[i + 1] & (TokenFlag.SentenceStart | TokenFlag.AllCaps)) === 0;
}
