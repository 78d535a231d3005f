import type { DateLanguage, DateModifier } from "../languages/date-language.js";
import type { Vocabulary } from "../text/vocabulary.js";
import {
  type CompiledHoliday,
  type DateWords,
  Hint,
  Modifier,
  Role,
  STARTERS,
  STARTING_HINTS,
  STARTING_TRAITS,
  Trait,
  Unit,
} from "./date-words.js";

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
  fortnight: Unit.Fortnight,
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

/** Interns a language's date words. Call before `vocabulary.freeze()`. */
export function compileDateWords(language: DateLanguage, vocabulary: Vocabulary): DateWords {
  const roles = new Map<number, number>();
  const hints = new Map<number, number>();
  const traits = new Map<number, number>();
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
  const addTrait = (words: readonly string[], trait: Trait): void => {
    for (const word of words) {
      const id = vocabulary.intern(word);
      traits.set(id, (traits.get(id) ?? 0) | trait);
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
  addTrait(language.dateApproximators, Trait.DateApproximator);
  addTrait(language.openCounts, Trait.OpenCount);
  addTrait(language.halves, Trait.Half);
  addTrait([language.orSo[0]], Trait.Or);
  addTrait([language.orSo[1]], Trait.So);
  addTrait(language.hence, Trait.Hence);
  addTrait(language.fromBefore, Trait.FromBefore);
  addTrait(language.nowWords, Trait.Now);
  addTrait(language.ahead, Trait.Ahead);
  addTrait(language.stretchWords, Trait.Stretch);
  addTrait(language.timeNouns, Trait.TimeNoun);
  addTrait(language.namedPlaces, Trait.NamedPlace);
  addTrait(language.clockNouns, Trait.ClockNoun);
  addTrait(language.clauseOpeners, Trait.ClauseOpener);
  addTrait(language.dayPrepositions, Trait.DayPreposition);
  addTrait(language.lastingVerbs, Trait.Lasting);
  addTrait(language.awaitedWords, Trait.Awaited);
  addTrait(language.negativeSubjects, Trait.NegativeSubject);
  addTrait(language.fullWords, Trait.Full);
  addTrait(language.genericNouns, Trait.GenericNoun);
  addTrait(language.pastLookalikes, Trait.PastLookalike);
  addTrait(language.negations, Trait.Negation);
  addTrait(language.pastWhenNegated, Trait.PastWhenNegated);
  addTrait(language.backshifted, Trait.Backshifted);
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
  const size = Math.max(0, ...roles.keys(), ...hints.keys(), ...traits.keys()) + 1;
  const table = {
    roles: new Int32Array(size),
    hints: new Int32Array(size),
    traits: new Int32Array(size),
    starts: new Uint8Array(size),
    values: new Int16Array(size),
  };
  for (const [id, bits] of roles) table.roles[id] = bits;
  for (const [id, bits] of hints) table.hints[id] = bits;
  for (const [id, bits] of traits) table.traits[id] = bits;
  for (let id = 0; id < size; id++) {
    const starts =
      (table.roles[id] & STARTERS) !== 0 ||
      (table.hints[id] & STARTING_HINTS) !== 0 ||
      (table.traits[id] & STARTING_TRAITS) !== 0;
    if (starts) table.starts[id] = 1;
  }
  for (const [id, value] of values) table.values[id] = value;
  return { ...table, holidays, pastEndings: language.pastEndings, dayFirst: language.slashOrder === "day-month" };
}

function mapValues<K extends string>(
  words: Readonly<Record<string, K>>,
  to: Readonly<Record<K, number>>,
): Record<string, number> {
  return Object.fromEntries(Object.entries(words).map(([word, key]) => [word, to[key]]));
}
