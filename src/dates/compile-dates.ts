import type { DateLanguage, DateModifier, HolidayRule } from "../languages/date-language.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** What a word can be inside a date. */
export const enum Role {
  Month = 1,
  AmbiguousMonth = 1 << 1,
  Weekday = 1 << 2,
  AmbiguousWeekday = 1 << 3,
  Season = 1 << 4,
  Unit = 1 << 5,
  PluralUnit = 1 << 6,
  Cardinal = 1 << 7,
  Ordinal = 1 << 8,
  OrdinalSuffix = 1 << 9,
  Decade = 1 << 10,
  DecadeSuffix = 1 << 11,
  Deictic = 1 << 12,
  Modifier = 1 << 13,
  Part = 1 << 14,
  ComparativePart = 1 << 15,
  Edge = 1 << 16,
  DayPart = 1 << 17,
  Night = 1 << 18,
  Definite = 1 << 19,
  Indefinite = 1 << 20,
  Ago = 1 << 21,
  Earlier = 1 << 22,
  Later = 1 << 23,
  Approximator = 1 << 24,
  Of = 1 << 25,
  And = 1 << 26,
  RangeLink = 1 << 27,
  Dash = 1 << 28,
  Fiscal = 1 << 29,
  Holiday = 1 << 30,
}

/** What a word says about the date beside it. */
export const enum Hint {
  Preposition = 1,
  RangeOpener = 1 << 1,
  BetweenOpener = 1 << 2,
  ComparedPeriod = 1 << 3,
  CountWord = 1 << 4,
  NumberedThing = 1 << 5,
  CountedNoun = 1 << 6,
  BeforeChrist = 1 << 7,
  Anno = 1 << 8,
  Future = 1 << 9,
  Past = 1 << 10,
  Speech = 1 << 11,
  Change = 1 << 12,
  Publication = 1 << 13,
  YearPreposition = 1 << 14,
  QuarterLetter = 1 << 15,
  HalfLetter = 1 << 16,
  Comma = 1 << 17,
  Slash = 1 << 18,
  Possessive = 1 << 19,
  Comparative = 1 << 20,
  Deadline = 1 << 21,
  Intention = 1 << 22,
  PresentBe = 1 << 23,
  Pluperfect = 1 << 24,
  Period = 1 << 25,
  NamesWeekday = 1 << 26,
}

/** Calendar units in order of length. */
export const enum Unit {
  Day = 1,
  Week = 2,
  Weekend = 3,
  Month = 4,
  Quarter = 5,
  Half = 6,
  Year = 7,
  Decade = 8,
  Century = 9,
}

export const enum Modifier {
  None = 0,
  Last = 1,
  This = 2,
  Next = 3,
  That = 4,
  Same = 5,
  Following = 6,
  Previous = 7,
  Latest = 8,
  Current = 9,
  Coming = 10,
  Past = 11,
}

const UNITS = {
  day: Unit.Day,
  week: Unit.Week,
  weekend: Unit.Weekend,
  month: Unit.Month,
  quarter: Unit.Quarter,
  half: Unit.Half,
  year: Unit.Year,
  decade: Unit.Decade,
  century: Unit.Century,
} as const;

const MODIFIERS: Readonly<Record<DateModifier, Modifier>> = {
  last: Modifier.Last,
  this: Modifier.This,
  next: Modifier.Next,
  that: Modifier.That,
  same: Modifier.Same,
  following: Modifier.Following,
  previous: Modifier.Previous,
  latest: Modifier.Latest,
  current: Modifier.Current,
  coming: Modifier.Coming,
  past: Modifier.Past,
};

/** A named day: its words behind the first one, and when it falls. */
export interface CompiledHoliday {
  readonly words: readonly number[];
  readonly rule: HolidayRule;
}

/** A language's date words by vocabulary id. */
export interface DateWords {
  /** Bits of {@link Role}; ids beyond the end have none. */
  readonly roles: Int32Array;
  /** Bits of {@link Hint}. */
  readonly hints: Int32Array;
  /** The number a word stands for in its role: month, weekday, season, unit, cardinal, ordinal, decade, days from today, modifier. */
  readonly values: Int16Array;
  /** Named days by their first word, longest first. */
  readonly holidays: ReadonlyMap<number, readonly CompiledHoliday[]>;
  readonly pastEndings: readonly string[];
  readonly dayFirst: boolean;
}

/** Interns a language's date words. Call before `vocabulary.freeze()`. */
export function compileDateWords(language: DateLanguage, vocabulary: Vocabulary): DateWords {
  const roles = new Map<number, number>();
  const hints = new Map<number, number>();
  const values = new Map<number, number>();
  const addRole = (words: readonly string[], role: Role): void => {
    for (const word of words) {
      const id = vocabulary.intern(word);
      roles.set(id, (roles.get(id) ?? 0) | role);
    }
  };
  const addHint = (words: readonly string[], hint: Hint): void => {
    for (const word of words) {
      const id = vocabulary.intern(word);
      hints.set(id, (hints.get(id) ?? 0) | hint);
    }
  };
  const addValued = (entries: Readonly<Record<string, number>>, role: Role): void => {
    addRole(Object.keys(entries), role);
    for (const [word, value] of Object.entries(entries)) values.set(vocabulary.intern(word), value);
  };
  addValued(language.months, Role.Month);
  addValued(language.weekdays, Role.Weekday);
  addValued(language.seasons, Role.Season);
  addValued(language.cardinals, Role.Cardinal);
  addValued(language.ordinals, Role.Ordinal);
  addValued(language.decades, Role.Decade);
  addValued(language.deictics, Role.Deictic);
  addValued(mapValues(language.units, UNITS), Role.Unit);
  addValued(mapValues(language.modifiers, MODIFIERS), Role.Modifier);
  addRole(language.ambiguousMonths, Role.AmbiguousMonth);
  addRole(language.ambiguousWeekdays, Role.AmbiguousWeekday);
  addRole(language.pluralUnits, Role.PluralUnit);
  addRole(language.ordinalSuffixes, Role.OrdinalSuffix);
  addRole(language.decadeSuffixes, Role.DecadeSuffix);
  addRole(language.parts, Role.Part);
  addRole(language.comparativeParts, Role.ComparativePart);
  addRole(language.edges, Role.Edge);
  addRole(language.dayParts, Role.DayPart);
  addRole(language.nights, Role.DayPart | Role.Night);
  addRole(language.definiteArticles, Role.Definite);
  addRole(language.indefiniteArticles, Role.Indefinite);
  addRole(language.ago, Role.Ago);
  addRole(language.earlier, Role.Earlier);
  addRole(language.later, Role.Later);
  addRole(language.approximators, Role.Approximator);
  addRole(language.of, Role.Of);
  addRole(language.and, Role.And);
  addRole(language.rangeLinks, Role.RangeLink);
  addRole(language.dashes, Role.Dash);
  addRole(language.fiscal, Role.Fiscal);
  addHint(language.comparatives, Hint.Comparative);
  addHint(language.prepositions, Hint.Preposition);
  addHint(language.yearPrepositions, Hint.YearPreposition | Hint.Preposition);
  addHint(language.rangeOpeners, Hint.RangeOpener);
  addHint(language.betweenOpeners, Hint.BetweenOpener);
  addHint(language.comparedPeriods, Hint.ComparedPeriod);
  addHint(language.countWords, Hint.CountWord);
  addHint(language.numberedThings, Hint.NumberedThing);
  addHint(language.countedNouns, Hint.CountedNoun);
  addHint(language.beforeChrist, Hint.BeforeChrist);
  addHint(language.anno, Hint.Anno);
  addHint(language.quarterLetters, Hint.QuarterLetter);
  addHint(language.halfLetters, Hint.HalfLetter);
  addHint(language.possessives, Hint.Possessive);
  addHint(language.futureWords, Hint.Future);
  addHint(language.pastWords, Hint.Past);
  addHint(language.speechWords, Hint.Speech);
  addHint(language.changeWords, Hint.Change);
  addHint(language.publicationWords, Hint.Publication);
  addHint(language.deadlineWords, Hint.Deadline);
  addHint(language.intentionWords, Hint.Intention);
  addHint(language.presentBe, Hint.PresentBe);
  addHint(language.pluperfect, Hint.Pluperfect);
  addHint(language.periods, Hint.Period);
  addHint(language.weekdayNames, Hint.NamesWeekday);
  addHint([","], Hint.Comma);
  addHint(["/"], Hint.Slash);
  const holidays = new Map<number, CompiledHoliday[]>();
  for (const holiday of language.holidays) {
    for (const name of holiday.names) {
      const [first, ...rest] = name.split(" ").map((word) => vocabulary.intern(word));
      const list = holidays.get(first) ?? [];
      list.push({ words: rest, rule: holiday.rule });
      holidays.set(
        first,
        list.sort((a, b) => b.words.length - a.words.length),
      );
      roles.set(first, (roles.get(first) ?? 0) | Role.Holiday);
    }
  }
  const size = Math.max(0, ...roles.keys(), ...hints.keys()) + 1;
  const table = {
    roles: new Int32Array(size),
    hints: new Int32Array(size),
    values: new Int16Array(size),
  };
  for (const [id, bits] of roles) table.roles[id] = bits;
  for (const [id, bits] of hints) table.hints[id] = bits;
  for (const [id, value] of values) table.values[id] = value;
  return { ...table, holidays, pastEndings: language.pastEndings, dayFirst: language.slashOrder === "day-month" };
}

function mapValues<K extends string>(
  words: Readonly<Record<string, K>>,
  to: Readonly<Record<K, number>>,
): Record<string, number> {
  return Object.fromEntries(Object.entries(words).map(([word, key]) => [word, to[key]]));
}
