import type { DateLanguage, DateModifier, HolidayRule } from "../languages/date-language.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** What a word can be inside a date. */
export const enum Role {
  Month = 0x1,
  AmbiguousMonth = 0x2,
  Weekday = 0x4,
  AmbiguousWeekday = 0x8,
  Season = 0x10,
  Unit = 0x20,
  PluralUnit = 0x40,
  Cardinal = 0x80,
  Ordinal = 0x100,
  OrdinalSuffix = 0x200,
  Decade = 0x400,
  DecadeSuffix = 0x800,
  Deictic = 0x1000,
  Modifier = 0x2000,
  Part = 0x4000,
  ComparativePart = 0x8000,
  Edge = 0x10000,
  DayPart = 0x20000,
  Night = 0x40000,
  Definite = 0x80000,
  Indefinite = 0x100000,
  Ago = 0x200000,
  Earlier = 0x400000,
  Later = 0x800000,
  Approximator = 0x1000000,
  Of = 0x2000000,
  And = 0x4000000,
  RangeLink = 0x8000000,
  Dash = 0x10000000,
  Fiscal = 0x20000000,
  Holiday = 0x40000000,
  DurationOpener = -0x80000000,
}

/** What a word says about the date beside it. */
export const enum Hint {
  Preposition = 0x1,
  RangeOpener = 0x2,
  BetweenOpener = 0x4,
  ComparedPeriod = 0x8,
  CountWord = 0x10,
  NumberedThing = 0x20,
  CountedNoun = 0x40,
  BeforeChrist = 0x80,
  Anno = 0x100,
  Future = 0x200,
  Past = 0x400,
  Speech = 0x800,
  Change = 0x1000,
  Publication = 0x2000,
  YearPreposition = 0x4000,
  QuarterLetter = 0x8000,
  HalfLetter = 0x10000,
  Comma = 0x20000,
  Slash = 0x40000,
  Possessive = 0x80000,
  Comparative = 0x100000,
  Deadline = 0x200000,
  Intention = 0x400000,
  PresentAuxiliary = 0x800000,
  Pluperfect = 0x1000000,
  Period = 0x2000000,
  NamesWeekday = 0x4000000,
  Recurring = 0x8000000,
  HolidayThing = 0x10000000,
  IntentionLink = 0x20000000,
  BareBe = 0x40000000,
  PluralVerb = -0x80000000,
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
  addRole(language.durationOpeners, Role.DurationOpener);
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
  addHint(language.recurring, Hint.Recurring);
  addHint(language.holidayThings, Hint.HolidayThing);
  addHint(language.deadlineWords, Hint.Deadline);
  addHint(language.intentionWords, Hint.Intention);
  addHint(language.intentionLinks, Hint.IntentionLink);
  addHint(language.bareBe, Hint.BareBe);
  addHint(language.pluralVerbs, Hint.PluralVerb);
  addHint(language.presentAuxiliaries, Hint.PresentAuxiliary);
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
