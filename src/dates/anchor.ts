import { toCivilDay, toDayNumber } from "./calendar.js";
import { Hint } from "./compile-dates.js";
import type { DateTokens } from "./date-tokens.js";
import { type Expression, Kind } from "./expression.js";

/** From where an article's relative dates are valued. */
export interface Anchor {
  /** The day of writing as a day number, null where neither publication date nor the text tells it. */
  readonly day: number | null;
  /** The day is the publication date handed in, not one the text prints. */
  readonly published: boolean;
  /** The latest full date in the text, for the year of partial dates where the day of writing is unknown. */
  readonly latest: number | null;
  /** Dates without a year take that of the last explicit date: most years of the text lie far from the day of writing. */
  readonly narrative: boolean;
}

/** A year this far from the day of writing is not that of news. */
const FAR_YEARS = 2;
/** Share of far years from which a text is a narrative. */
const NARRATIVE_SHARE = 0.5;
/** Narratives have at least so many sentences with an explicit year. */
const NARRATIVE_YEARS = 4;
/** Verbs of saying for each date, above which a text is news whatever its years. */
const SPEECH_PER_DATE = 0.5;
/** Datelines and bylines stand within so many tokens from the top. */
const HEAD_TOKENS = 60;

/** Finds what an article's dates are valued from. `publishedAt`: ISO 8601 day or time stamp, or null. */
export function findAnchor(t: DateTokens, found: readonly Expression[], publishedAt: string | null): Anchor {
  const published = publishedAt === null ? null : parseDay(publishedAt);
  let head: number | null = null;
  let latest: number | null = null;
  for (const date of found) {
    if (date.kind !== Kind.Calendar || date.year === null || date.day === 0) continue;
    const day = toDayNumber(date.year, date.month, date.day);
    latest = latest === null ? day : Math.max(latest, day);
    if (head === null && isHead(t, date)) head = day;
  }
  const day = published ?? head;
  return { day, published: published !== null, latest, narrative: isNarrative(t, found, day) };
}

function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
  return match === null || match[3] === undefined
    ? null
    : toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A full date that stands alone in its line, behind a place name, a byline or a publication word, at the top of the text. */
function isHead(t: DateTokens, date: Expression): boolean {
  if (date.first > HEAD_TOKENS) return false;
  if (date.first === 0 || t.breaksLine(date.first)) return endsHead(t, date.end);
  for (let i = date.first - 1; i >= 0 && i >= date.first - 8; i--) {
    if ((t.hint(i) & Hint.Change) !== 0) return false;
    if ((t.hint(i) & Hint.Publication) !== 0) return true;
    if (t.isWord(i) && !t.capital(i))
      return (t.hint(i) & Hint.Preposition) !== 0 && t.isPunctuation(date.first - 1) && endsHead(t, date.end);
    if (t.breaksLine(i)) return endsHead(t, date.end);
  }
  return endsHead(t, date.end);
}

/** Behind a dateline's date stands a line end, a bracket, a stop, a dash or a bar: never a running sentence. */
function endsHead(t: DateTokens, end: number): boolean {
  return end >= t.count || t.breaksLine(end) || t.isPunctuation(end) || t.isNumber(end);
}

/**
 * Whether most years of the text lie far from the day of writing, as in a history, and few verbs of saying stand beside them. A sentence
 * counts once, so that a list of dates inside a news report does not make it a narrative.
 */
function isNarrative(t: DateTokens, found: readonly Expression[], reference: number | null): boolean {
  const writingYear = reference === null ? null : toCivilDay(reference).year;
  let dated = 0;
  let far = 0;
  let undated = 0;
  let sentence = -1;
  for (const date of found) {
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
  if (dated < NARRATIVE_YEARS || far < dated * NARRATIVE_SHARE) return false;
  let speech = 0;
  for (let i = 0; i < t.count; i++) if ((t.hint(i) & Hint.Speech) !== 0) speech++;
  return speech <= (dated + undated) * SPEECH_PER_DATE;
}
