/** Units of the calendar that expressions count or name (`three weeks ago`, `last quarter`). */
export type CalendarUnit =
  "day" | "week" | "weekend" | "fortnight" | "month" | "quarter" | "half" | "year" | "decade" | "century";

/** What a determiner or adjective before a unit, weekday or month says about which one is meant. */
export type DateModifier =
  "last" | "this" | "next" | "that" | "same" | "following" | "previous" | "latest" | "current" | "coming" | "past";

/** A day of every year. */
export interface FixedDay {
  readonly month: number;
  readonly day: number;
}

/**
 * When a named day falls: a fixed day, days from Easter Sunday (of the Western or the Eastern church), or the nth weekday of a month
 * (`nth: -1` is the last one). `eitherOf`: days that share a name (`Independence Day`); the one that lies close to the day of writing is
 * meant, and none where none is close.
 */
export type HolidayRule =
  | FixedDay
  | { readonly easter: number; readonly eastern?: boolean }
  | { readonly eitherOf: readonly FixedDay[] }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number };

/** A day with a name; the names are word sequences in folded form. */
export interface Holiday {
  readonly names: readonly string[];
  readonly rule: HolidayRule;
}

/**
 * The words by which a language names dates, all folded (lower case, no diacritics, no final point). Several words in one string are one
 * entry of several tokens only where the field says so.
 */
export interface DateLanguage {
  /** Month names and abbreviations with their number, 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Month forms that are also common words or names (`may`, `march`, `jan`): bare they need a capital and a temporal preposition. */
  readonly ambiguousMonths: readonly string[];
  /** Weekday names and abbreviations, 1 (Monday) to 7 (Sunday). */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Weekday forms that are also words or names (`sun`, `sat`): only before a calendar date. */
  readonly ambiguousWeekdays: readonly string[];
  /** Seasons with their EDTF number, 21 (spring) to 24 (winter). */
  readonly seasons: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, CalendarUnit>>;
  /** Unit words in the plural: `weeks`, never `the last weeks`. */
  readonly pluralUnits: readonly string[];
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings printed after a figure: `1st`, `22nd`. */
  readonly ordinalSuffixes: readonly string[];
  /** Words for ten years, with the first year: `nineties` → 90. */
  readonly decades: Readonly<Record<string, number>>;
  readonly decadeSuffixes: readonly string[];
  /** Days counted from the day of writing: `yesterday` → -1. */
  readonly deictics: Readonly<Record<string, number>>;
  readonly modifiers: Readonly<Record<string, DateModifier>>;
  /** `early`, `mid`, `late`: belong to months and longer. */
  readonly parts: readonly string[];
  /** `earlier`, `later`: before `this year`. */
  readonly comparativeParts: readonly string[];
  /** `end`, `beginning`, `middle`: `the end of August`. */
  readonly edges: readonly string[];
  readonly dayParts: readonly string[];
  readonly nights: readonly string[];
  readonly definiteArticles: readonly string[];
  readonly indefiniteArticles: readonly string[];
  /** Words before a unit that count from the day of writing (`ago`) or from the date last named (`earlier`, `later`). */
  readonly ago: readonly string[];
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** `nearly`, `about` before a counted distance. */
  readonly approximators: readonly string[];
  /** Those of them that also stand before a date: `around Nov. 1`. */
  readonly dateApproximators: readonly string[];
  /** Words for a number left open: `a few years ago`. */
  readonly openCounts: readonly string[];
  /** `half a year ago`, `a year and a half ago`. */
  readonly halves: readonly string[];
  /** The words of `a week or so ago`. */
  readonly orSo: readonly [or: string, so: string];
  /** Words behind a counted distance that make it lie ahead of the day of writing: `hence`, and those before a word for today. */
  readonly hence: readonly string[];
  readonly fromBefore: readonly string[];
  readonly nowWords: readonly string[];
  /** `in two weeks`, of the future. */
  readonly ahead: readonly string[];
  /** Words before `in two weeks` that make it a stretch of time: `for the first time in two weeks`. */
  readonly stretchWords: readonly string[];
  /** Nouns that a day and month before them name: `28 May Street`. */
  readonly namedPlaces: readonly string[];
  /** `in three days' time` */
  readonly timeNouns: readonly string[];
  /** `the full year`: the one that the text is of. */
  readonly fullWords: readonly string[];
  /** Nouns behind `today's` that make it these days: `today's world`. */
  readonly genericNouns: readonly string[];
  /** Words of `more than`, `at least` before a counted distance. */
  readonly comparatives: readonly string[];
  readonly of: readonly string[];
  readonly and: readonly string[];
  readonly rangeOpeners: readonly string[];
  readonly betweenOpeners: readonly string[];
  readonly rangeLinks: readonly string[];
  readonly dashes: readonly string[];
  /** Prepositions behind which a bare month, season or year is a date. */
  readonly prepositions: readonly string[];
  /** Those of them that rarely stand before a person or a count: `in`, `since`, `until`. */
  readonly yearPrepositions: readonly string[];
  /** The possessive ending. */
  readonly possessives: readonly string[];
  /** The letter of `Q3`, of `H1`. */
  readonly quarterLetters: readonly string[];
  readonly halfLetters: readonly string[];
  /** Prepositions before `the last year` that make it a stretch of time: `over`, `for`. */
  readonly durationOpeners: readonly string[];
  /** `fiscal`, `financial` before year or quarter. */
  readonly fiscal: readonly string[];
  /** `period` behind `the latest`, `the year-ago`: the quarter reported on. */
  readonly periods: readonly string[];
  /** Words beside a weekday that make it a name or a kind of day: `Black Friday`, `Sunday Times`, `Friday prayers`. */
  readonly weekdayNames: readonly string[];
  /** `every`, `each`: what comes back has no date. */
  readonly recurring: readonly string[];
  /** Nouns behind a named day that make it a kind of thing: `Christmas tree`. */
  readonly holidayThings: readonly string[];
  /** `year` + one of these + quarter: `the year-ago quarter`. */
  readonly comparedPeriods: readonly string[];
  /** Words before a number that make it a count, not a year. */
  readonly countWords: readonly string[];
  /** Words before a number that make it a document's or a thing's number. */
  readonly numberedThings: readonly string[];
  /** Nouns after a number that make it a count. */
  readonly countedNouns: readonly string[];
  /** Verb forms behind a number that make it a count: `2000 were …`. */
  readonly pluralVerbs: readonly string[];
  /** Words before Christ: `bc`, `bce`. */
  readonly beforeChrist: readonly string[];
  readonly anno: readonly string[];
  readonly holidays: readonly Holiday[];
  /** Words behind four figures that make them a clock time: `1930 GMT`. */
  readonly clockNouns: readonly string[];
  /** Words that open a clause behind `on the 9th`, where a noun would make it an ordinal: `he`, `his`. */
  readonly clauseOpeners: readonly string[];
  /** The preposition of days: `on`. */
  readonly dayPrepositions: readonly string[];
  /** `10/12/2020`: which of the two comes first where nothing else decides. */
  readonly slashOrder: "month-day" | "day-month";
  /** Words that put the clause into the future: auxiliaries, and words that open a deadline. */
  readonly futureWords: readonly string[];
  /** Prepositions of a deadline: `until`, `by`. */
  readonly deadlineWords: readonly string[];
  /** Past forms that look ahead before `intentionLinks`: `scheduled to`, `planned for`. */
  readonly intentionWords: readonly string[];
  readonly intentionLinks: readonly string[];
  /** The infinitive of *to be*: the participle behind it tells no tense (`will be held`). */
  readonly bareBe: readonly string[];
  /** Present auxiliaries: with an infinitive or an intention they look ahead (`is to visit`, `has scheduled`). */
  readonly presentAuxiliaries: readonly string[];
  /** The auxiliary of the pluperfect. */
  readonly pluperfect: readonly string[];
  /** Past-tense forms without a regular ending, auxiliaries included. */
  readonly pastWords: readonly string[];
  readonly pastEndings: readonly string[];
  /** Words with such an ending that are no past forms: `succeed`. */
  readonly pastLookalikes: readonly string[];
  readonly negations: readonly string[];
  /** Subjects that negate their clause: `none of them could be reached`. */
  readonly negativeSubjects: readonly string[];
  /** Past forms of verbs that say how long: what they last until has come (`lasted until 5 April`). */
  readonly lastingVerbs: readonly string[];
  /** Intentions that lie ahead in a report of the past, too (`said a team was expected on Friday`). */
  readonly awaitedWords: readonly string[];
  /** Words that look ahead unless negated: `could not be reached`. */
  readonly pastWhenNegated: readonly string[];
  /** Futures seen from a past (`said on Sunday that it would open on Monday`), and refusals (`would not say on Monday`). */
  readonly backshifted: readonly string[];
  /** Verbs of saying in any form: a text full of them is news, not narrative. */
  readonly speechWords: readonly string[];
  /** Words before the date of a page's last change: `modified`, `updated`. */
  readonly changeWords: readonly string[];
  /** Words before the day a page was put out: `published`, `posted`. */
  readonly publicationWords: readonly string[];
}
