import { toCivilDay, toDayNumber } from "./calendar.js";
import { Hint } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, FigureOrder, Kind, Origin } from "./expression.js";
import { isAnaphoric } from "./modifiers.js";

/** From where an article's relative dates are valued. */
export interface Anchor {
  /** The day of writing as a day number, null where neither publication date nor the text tells it. */
  readonly day: number | null;
  /** The day is the publication date handed in, not one the text prints. */
  readonly published: boolean;
  /** A day of the time that the text speaks of, for the year of partial dates where the day of writing is unknown. */
  readonly around: number | null;
  /** The order of day and month that the text's dates in figures show; `None` where none does. */
  readonly figureOrder: FigureOrder;
  /** Dates without a year take that of the last explicit date: most years of the text lie far from the day of writing. */
  readonly narrative: boolean;
}

/** A year this far from the day of writing is not that of news. */
const FAR_YEARS = 2;
/**
 * What makes a narrative: sentences with an explicit year at least; the share of them that is far; and verbs of saying and dates like
 * *yesterday* for each calendar date at most. A text with very many dated sentences is a chronicle even where much is recent or quoted.
 */
const NARRATIVE = { years: 4, farShare: 0.5, newsPerDate: 0.5 };
const CHRONICLE = { years: 15, farShare: 0.3, newsPerDate: 1 };
/** A short account names its year but once or twice, all far, then days and months without one, and next to nothing of news. */
const ACCOUNT = { years: 1, undated: 4, farShare: 1, newsPerDate: 0.1 };
/** Datelines and bylines stand within so many tokens from the top, their first words within so many before the date. */
const HEAD_TOKENS = 80;
const HEAD_REACH = 10;
/** Marks that set a byline's date apart. */
const BYLINE_MARKS = "|—–-([·•/";

/** Finds what an article's dates are valued from. `publishedAt`: ISO 8601 day or time stamp, or null. */
export function findAnchor(t: DateTokens, found: readonly Expression[], publishedAt: string | null): Anchor {
  const published = publishedAt === null ? null : parseDay(publishedAt);
  const day = published ?? headDay(t, found);
  let figureOrder = FigureOrder.None;
  for (const date of found)
    if (date.order === FigureOrder.DayFirst || date.order === FigureOrder.MonthFirst) figureOrder = date.order;
  return {
    day,
    published: published !== null,
    around: day === null ? sharedMonthDay(found) : null,
    figureOrder,
    narrative: isNarrative(t, found, day),
  };
}

function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match === null ? null : toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day number of a full date, else null. */
function fullDay(date: Expression): number | null {
  if (date.kind !== Kind.Calendar || date.year === null || date.day === 0 || date.month === 0) return null;
  return toDayNumber(date.year, date.month, date.day);
}

function headDay(t: DateTokens, found: readonly Expression[]): number | null {
  for (const date of found) {
    if (date.first > HEAD_TOKENS) return null;
    const day = fullDay(date);
    if (day !== null && isHead(t, date)) return day;
  }
  return null;
}

/**
 * Whether a full date at the top of a text is that of its writing: alone in its line, closing a headline, behind a publication word, behind
 * the bar or dash of a byline, or behind the place names of a dateline. Never one of a change (`Updated: …`).
 */
function isHead(t: DateTokens, date: Expression): boolean {
  if (t.breaksLine(date.end)) return !isChange(t, date);
  if (!t.isPunctuation(date.end) && !t.isNumber(date.end)) return false;
  if (t.breaksLine(date.first)) return true;
  const separated = BYLINE_MARKS.includes(t.text[t.start[date.first - 1]]);
  for (let i = date.first - 1; i >= 0 && i >= date.first - HEAD_REACH; i--) {
    const hint = t.hint(i);
    if ((hint & Hint.Change) !== 0) return false;
    if ((hint & Hint.Publication) !== 0) return true;
    if (!separated && t.isWord(i) && !t.capital(i)) return false;
    if (t.breaksLine(i)) return true;
  }
  return separated;
}

function isChange(t: DateTokens, date: Expression): boolean {
  for (let i = date.first - 1; i >= 0 && i >= date.first - HEAD_REACH && !t.breaksLine(i + 1); i--) {
    if ((t.hint(i) & Hint.Publication) !== 0) return false;
    if ((t.hint(i) & Hint.Change) !== 0) return true;
  }
  return false;
}

/**
 * The latest full date whose month the text names again without a year (`early April … On April 2, 2016`): the text takes that year for
 * granted.
 */
function sharedMonthDay(found: readonly Expression[]): number | null {
  let partialMonths = 0;
  for (const date of found)
    if (date.kind === Kind.Calendar && date.year === null && date.month !== 0) partialMonths |= 1 << date.month;
  let latest: number | null = null;
  let shared = false;
  for (const date of found) {
    const day = fullDay(date);
    if (day === null || (latest !== null && day <= latest)) continue;
    latest = day;
    shared = (partialMonths & (1 << date.month)) !== 0;
  }
  return shared ? latest : null;
}

/**
 * Whether most years of the text lie far from the day of writing, as in a history, and little speaks of today. A sentence
 * counts once, so that a list of dates inside a news report does not make it a narrative.
 */
function isNarrative(t: DateTokens, found: readonly Expression[], reference: number | null): boolean {
  const writingYear = reference === null ? null : toCivilDay(reference).year;
  let dated = 0;
  let far = 0;
  let undated = 0;
  let news = 0;
  let sentence = -1;
  for (const date of found) {
    if (speaksOfToday(date)) news++;
    const end = date.kind === Kind.Range && date.to !== null ? date.to : date;
    if (end.kind !== Kind.Calendar) continue;
    if (end.year === null) {
      undated++;
      continue;
    }
    if (t.sentenceOf[date.first] === sentence) continue;
    sentence = t.sentenceOf[date.first];
    dated++;
    if (writingYear === null || writingYear - end.year > FAR_YEARS) far++;
  }
  const short = dated < NARRATIVE.years && undated >= ACCOUNT.undated;
  const kind = short ? ACCOUNT : dated < CHRONICLE.years ? NARRATIVE : CHRONICLE;
  if (dated < kind.years || far < dated * kind.farShare) return false;
  for (let i = 0; i < t.count; i++) if ((t.hint(i) & Hint.Speech) !== 0) news++;
  return news <= (dated + undated) * kind.newsPerDate;
}

/** Whether an expression is valued from the day of writing, as in news: `Tuesday`, `yesterday`, `last week`, `two years ago`. */
function speaksOfToday(date: Expression): boolean {
  if (date.kind === Kind.Distance) return date.origin === Origin.Writing;
  return (
    date.kind === Kind.Weekday ||
    date.kind === Kind.Deictic ||
    (date.kind === Kind.Relative && !isAnaphoric(date.modifier))
  );
}
