import type { DateResolution } from "../model/mention.js";
import type { Anchor } from "./anchor.js";
import { toCivilDay, weekdayOf } from "./calendar.js";
import { Hint, Role } from "./date-words.js";
import type { DateTokens } from "./date-tokens.js";
import { formatCentury, formatDate, formatDayNumber, formatDecade, formatSeason } from "./edtf.js";
import { type Expression, Kind } from "./expression.js";
import { NamedDays } from "./named-days.js";
import { isAside } from "./tense.js";

/** A valued expression. */
export interface Resolved {
  /** EDTF level 1, null where nothing decides it. */
  readonly value: string | null;
  readonly resolvedBy: DateResolution;
}

export const UNRESOLVED: Resolved = { value: null, resolvedBy: "unresolved" };

/** A year named in passing moves a narrative at most so far. */
const FRAME_YEARS = 10;
/** In one sentence a date goes on from another over so many months. */
const NEAR_MONTHS = 2;
/** Texts run forward: a month so much earlier in the year than the last one is the next year's. */
export const TURN_MONTHS = 9;
/** Posts collected on a page are at most so many days older than it. */
const STAMP_DAYS = 31;
/** Between two dates of a list stand so many tokens. */
const LIST_REACH = 10;
/** A quarter is the subject of so many tokens behind it. */
const QUARTER_REACH = 200;

/**
 * Where an article's dates stand so far: the day of writing, and the dates already named, to which later ones refer. One per article; the
 * `at…` methods value an expression and remember it.
 */
export class Timeline {
  /** The date last named: year, month (0: unknown) and day number as far as known. */
  lastYear: number | null = null;
  lastMonth = 0;
  lastDay: number | null = null;
  /** From which day `the next day` is counted. */
  readonly days = new NamedDays();
  /** A day of the week last named, where the date is known so closely. */
  lastWeek: number | null = null;
  /** First year of the decade last named, where nothing closer was named since. */
  lastDecade: number | null = null;
  /** The year that a narrative has reached, and its month (0: unknown). */
  frameYear: number | null = null;
  frameMonth = 0;
  /** The sentence of the last far year, -1 where none is near; whether it opens it, its month (0: none), and the year. */
  private farSentence = -1;
  private farOpens = false;
  private farMonth = 0;
  /** The sentence began with a year alone: it is that of all the sentence. */
  private farYearOnly = false;
  private farYear = 0;
  /** Where the last far date ends, or one that went on from it. */
  private farEnd = 0;
  /** The sentence of the last date that is counted from the day of writing: what follows in it is news. */
  private newsSentence = -1;
  private quarter: number | null = null;
  private quarterAt = 0;
  /** The day of writing: that of the last time stamp of a live page, else the article's. Null where unknown. */
  now: number | null;
  /** How dates valued from the day of writing are said to be found. */
  readonly writing: DateResolution;

  constructor(
    readonly tokens: DateTokens,
    readonly anchor: Anchor,
  ) {
    this.now = anchor.day;
    this.writing = anchor.published ? "publication-date" : "text-date";
  }

  /** Remembers a date as the one last named. `found`: the expression, where its place in the sentence matters. */
  remember(year: number, month: number, day: number | null, found?: Expression): void {
    if (month === 0 && found?.kind === Kind.Calendar) {
      // the anniversary of the 1881 defeat: the day named before stands
      if ((this.lastDay !== null && this.namesThing(found)) || this.isAside(found, year)) return;
    }
    this.lastYear = year;
    this.lastMonth = month;
    this.lastDay = day;
    this.lastWeek = day;
    this.lastDecade = null;
    if (month === 0 && this.frameYear !== null && found !== undefined && !this.movesFrame(found, year)) return;
    this.frameYear = year;
    this.frameMonth = month;
  }

  atDay(dayNumber: number, resolvedBy: DateResolution): Resolved {
    const { year, month } = toCivilDay(dayNumber);
    this.remember(year, month, dayNumber);
    return { value: formatDayNumber(dayNumber), resolvedBy };
  }

  /** `monthIndex`: months since year 0. */
  atMonth(monthIndex: number, resolvedBy: DateResolution): Resolved {
    const year = Math.floor(monthIndex / 12);
    const month = monthIndex - year * 12 + 1;
    this.remember(year, month, null);
    return { value: formatDate(year, month, 0), resolvedBy };
  }

  atYear(year: number, resolvedBy: DateResolution): Resolved {
    this.remember(year, 0, null);
    return { value: formatDate(year, 0, 0), resolvedBy };
  }

  atDecade(year: number, resolvedBy: DateResolution): Resolved {
    this.lastDecade = year;
    return { value: formatDecade(year), resolvedBy };
  }

  atCentury(century: number, resolvedBy: DateResolution): Resolved {
    return { value: formatCentury(century), resolvedBy };
  }

  /** The week from Monday to Sunday that holds the day. */
  atWeek(dayNumber: number, resolvedBy: DateResolution): Resolved {
    const monday = dayNumber - weekdayOf(dayNumber) + 1;
    const { year, month } = toCivilDay(monday);
    this.remember(year, month, null);
    this.lastWeek = monday;
    return { value: `${formatDayNumber(monday)}/${formatDayNumber(monday + 6)}`, resolvedBy };
  }

  /** The Saturday and the Sunday behind it. */
  atWeekend(saturday: number, resolvedBy: DateResolution): Resolved {
    return { value: `${formatDayNumber(saturday)}/${formatDayNumber(saturday + 1)}`, resolvedBy };
  }

  /** A season by its EDTF number, of the year in which it begins. */
  atSeason(year: number, season: number, resolvedBy: DateResolution): Resolved {
    this.remember(year, 0, null);
    return { value: formatSeason(year, season), resolvedBy };
  }

  /** `index`: quarters since year 0. */
  atQuarter(index: number, resolvedBy: DateResolution): Resolved {
    const year = Math.floor(index / 4);
    const start = (index - year * 4) * 3 + 1;
    return { value: `${formatDate(year, start, 0)}/${formatDate(year, start + 2, 0)}`, resolvedBy };
  }

  /** Makes a quarter the subject of what follows. */
  rememberQuarter(index: number, at: number): void {
    this.quarter = index;
    this.quarterAt = at;
  }

  /** The quarter that the text around token `at` reports on, null where it does not. */
  quarterAround(at: number): number | null {
    return at - this.quarterAt < QUARTER_REACH ? this.quarter : null;
  }

  /**
   * Takes a day that closes a line, a clock time behind it or not (`20 May, 08:02`), for the day of writing of what stands below, as on
   * pages that grow or collect posts. Never one of a change, and never far from the article's own day.
   */
  noteStamp(found: Expression): void {
    const day = this.lastDay;
    const own = this.anchor.day;
    if (found.kind !== Kind.Calendar || day === null || own === null || day > own || day < own - STAMP_DAYS) return;
    if (isStamp(this.tokens, found)) this.now = day;
  }

  /**
   * Notes a year far from the day of writing that opens a sentence, or stands with a month: the background paragraphs of news, whose next
   * dates may go on from it.
   */
  noteFar(found: Expression, year: number): void {
    const now = this.anchor.day;
    const opens = this.opensSentence(found);
    if (!opens && (found.month === 0 || this.namesThing(found))) return;
    const far = now !== null && year < toCivilDay(now).year;
    this.farSentence = far ? this.tokens.sentenceOf[found.first] : -1;
    this.farOpens = opens;
    this.farMonth = found.month;
    this.farEnd = found.end;
    this.farYearOnly = opens && found.month === 0 && found.kind === Kind.Calendar;
    if (!far) return;
    this.farYear = year;
    this.newsSentence = -1;
  }

  /** Notes a far date found by what was named before it (`a month later`, `that autumn`): the background goes on. */
  noteNarrative(found: Expression): void {
    if (this.anchor.narrative || this.lastYear === null || found.kind === Kind.Range) return;
    const now = this.anchor.day;
    if (now === null || this.lastYear >= toCivilDay(now).year - 1) return;
    const sentence = this.tokens.sentenceOf[found.first];
    const opens = this.opensSentence(found);
    // February | of the same year: the closer date of a sentence stands
    const keeps = sentence === this.farSentence && this.lastYear === this.farYear;
    this.farOpens = opens || (keeps && this.farOpens);
    if (!keeps || this.lastMonth !== 0) this.farMonth = this.lastMonth;
    this.farEnd = found.end;
    this.farSentence = sentence;
    this.farYear = this.lastYear;
    this.newsSentence = -1;
  }

  /** Notes a date of the news itself (`on Tuesday`, `last week`). */
  noteNews(found: Expression): void {
    this.newsSentence = this.tokens.sentenceOf[found.first];
  }

  /**
   * The far year that a date without one goes on from, in the same paragraph; null where none does. Either both open neighbouring sentences
   * (`In 1994 … In July …`), or the date lies at most a month or two behind one in the same or the next sentence.
   *
   * @param month that of the date, or the first of its season
   */
  continuedYear(found: Expression, month: number): number | null {
    if (!this.continues(found)) return null;
    const sentence = this.tokens.sentenceOf[found.first];
    const apart = sentence - this.farSentence;
    const opens = this.opensSentence(found);
    const behind = month - this.farMonth;
    // On 1 September … to 6 October. On 17 September …
    const since = opens && apart === 1 ? -1 : 0;
    const near = this.farMonth !== 0 && behind >= since && behind <= (apart === 0 || opens ? NEAR_MONTHS : 1);
    // In 2016 there were two: in April, and on 8 November
    const ofYear = apart === 0 && this.farOpens && this.farYearOnly;
    // Halm on 26 February 1992, Dashli on 8 May
    const listed = apart === 0 && behind >= 0 && this.farMonth !== 0 && this.onlyNames(this.farEnd, found.first);
    if (!(opens && this.farOpens) && !near && !ofYear && !listed) return null;
    // In December 2019 … In June, as told in autumn 2020
    if (behind < 0 && this.anchor.day !== null && this.farYear === toCivilDay(this.anchor.day).year - 1) return null;
    // In December … In January: over the turn of the year
    if (opens && this.farMonth - month >= TURN_MONTHS) this.farYear++;
    this.farSentence = sentence;
    this.farOpens = opens || ofYear;
    this.farMonth = month;
    this.farEnd = found.end;
    return this.farYear;
  }

  /** Whether nothing but names, marks and small words stands in `[first, end)`: the verb of an earlier date goes for the later one, too. */
  private onlyNames(first: number, end: number): boolean {
    if (end - first > LIST_REACH) return false;
    let small = 0;
    for (let i = first; i < end; i++) {
      if (!this.tokens.isWord(i) || this.tokens.capital(i)) continue;
      if ((this.tokens.hint(i) & Hint.Preposition) === 0) small++;
    }
    return small <= 1;
  }

  /** Whether the expression stands in the sentence of a far date, or in the next one of its paragraph. */
  continues(found: Expression): boolean {
    const sentence = this.tokens.sentenceOf[found.first];
    const apart = sentence - this.farSentence;
    if (sentence === this.newsSentence) return false;
    return this.farSentence >= 0 && (apart === 0 || (apart === 1 && !this.tokens.opensParagraph(sentence)));
  }

  /** Whether at most a preposition stands between the expression and the start of its sentence. */
  opensSentence(found: Expression): boolean {
    return found.first - this.tokens.sentenceStart[this.tokens.sentenceOf[found.first]] <= 1;
  }

  /** `the May 1994 cease-fire`: the date names a thing, it does not say when. */
  private namesThing(found: Expression): boolean {
    const before = found.first - 1;
    if ((this.tokens.role(before) & Role.Definite) === 0 && (this.tokens.hint(before) & Hint.Possessive) === 0)
      return false;
    return this.tokens.isWord(found.end) && (this.tokens.hint(found.end) & Hint.Preposition) === 0;
  }

  /** `the duke, who had been wounded in 1716`: what follows goes on from the year of the narrative. */
  private isAside(found: Expression, year: number): boolean {
    if (!this.anchor.narrative || this.frameYear === null || year >= this.frameYear) return false;
    return isAside(this.tokens, found.first);
  }

  /** A year alone moves a narrative where it says when (`In 1914`), not where it names a thing (`the 1904 treaty`). */
  private movesFrame(found: Expression, year: number): boolean {
    if (this.opensSentence(found)) return true;
    if (found.kind !== Kind.Calendar) return false;
    const saysWhen = (this.tokens.hint(found.first - 1) & Hint.YearPreposition) !== 0;
    return saysWhen && Math.abs(year - (this.frameYear ?? year)) <= FRAME_YEARS;
  }
}

/** Marks before a date that closes a line. */
const STAMP_MARKS = ",|—–-·(";

function isStamp(t: DateTokens, found: Expression): boolean {
  for (let i = found.first - 1; i >= found.first - 4; i--) if ((t.hint(i) & Hint.Change) !== 0) return false;
  if (t.breaksLine(found.end)) {
    return t.breaksLine(found.first) || STAMP_MARKS.includes(t.text[t.start[found.first - 1]]);
  }
  const clock = (t.hint(found.end) & Hint.Comma) !== 0 ? found.end + 1 : found.end;
  if (!t.isNumber(clock) || !t.text.slice(t.start[clock], t.end[clock]).includes(":")) return false;
  return t.breaksLine(clock + 1) || t.breaksLine(clock + 2);
}
