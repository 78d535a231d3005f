import type { HolidayRule } from "../languages/date-language.js";

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

/** What a word does in a counted distance (`about two and a half years ago`), and a few words of their own. */
export const enum Trait {
  DateApproximator = 0x1,
  OpenCount = 0x2,
  Half = 0x4,
  Or = 0x8,
  So = 0x10,
  Hence = 0x20,
  FromBefore = 0x40,
  Now = 0x80,
  Ahead = 0x100,
  Stretch = 0x200,
  GenericNoun = 0x400,
  PastLookalike = 0x800,
  Negation = 0x1000,
  PastWhenNegated = 0x2000,
  Full = 0x4000,
  TimeNoun = 0x8000,
  NamedPlace = 0x10000,
  ClockNoun = 0x20000,
  ClauseOpener = 0x40000,
  DayPreposition = 0x80000,
  Lasting = 0x100000,
  NegativeSubject = 0x200000,
  Awaited = 0x400000,
  Backshifted = 0x800000,
}

/** Calendar units. */
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
  Fortnight = 10,
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

/** Roles that can begin a date. */
export const STARTERS =
  Role.Month |
  Role.Weekday |
  Role.Season |
  Role.Unit |
  Role.Cardinal |
  Role.Ordinal |
  Role.Decade |
  Role.Deictic |
  Role.Modifier |
  Role.Part |
  Role.ComparativePart |
  Role.Edge |
  Role.Definite |
  Role.Indefinite |
  Role.Approximator |
  Role.Fiscal |
  Role.Holiday;

/** Traits that can begin a date: `several years ago`, `half a century ago`. */
export const STARTING_TRAITS = Trait.OpenCount | Trait.Half;

/** Hints that can begin a date: `Q3`, `AD 79`. */
export const STARTING_HINTS = Hint.QuarterLetter | Hint.HalfLetter | Hint.Anno;

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
  /** Bits of {@link Trait}. */
  readonly traits: Int32Array;
  /** 1 for words that can begin a date: all others are passed over with one look-up. */
  readonly starts: Uint8Array;
  /** The number a word stands for in its role: month, weekday, season, unit, cardinal, ordinal, decade, days from today, modifier. */
  readonly values: Int16Array;
  /** Named days by their first word, longest first. */
  readonly holidays: ReadonlyMap<number, readonly CompiledHoliday[]>;
  readonly pastEndings: readonly string[];
  readonly dayFirst: boolean;
}
