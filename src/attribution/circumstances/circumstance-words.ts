import type { CircumstanceLanguage } from "../../languages/circumstance-language.js";
import type { VenueKind } from "../../model/claim.js";
import { PhraseSet } from "../../text/phrase-set.js";
import type { Vocabulary } from "../../text/vocabulary.js";

/** The words of `CircumstanceLanguage` as vocabulary ids; lemmas stay strings. */
export interface CircumstanceWords {
  readonly venueNouns: ReadonlyMap<number, VenueKind>;
  readonly surfaces: ReadonlySet<number>;
  /** Last word of a compound → first word → kind. */
  readonly compoundVenues: ReadonlyMap<number, ReadonlyMap<number, VenueKind>>;
  readonly commonVenueNouns: ReadonlyMap<number, VenueKind>;
  readonly noVenueNouns: ReadonlySet<number>;
  /** Nouns that tell no venue without a determiner. */
  readonly bareNouns: ReadonlySet<number>;
  readonly prepositions: ReadonlySet<number>;
  /** Prepositions that take any noun right behind a cue. */
  readonly openPrepositions: ReadonlySet<number>;
  readonly continuations: ReadonlySet<number>;
  readonly publishing: ReadonlySet<number>;
  readonly leadIns: ReadonlySet<number>;
  readonly reaching: ReadonlySet<number>;
  readonly answering: ReadonlySet<number>;
  readonly takingObject: ReadonlySet<number>;
  readonly relaying: ReadonlySet<number>;
  readonly venueAdverbs: ReadonlySet<number>;
  readonly audience: ReadonlySet<number>;
  readonly ownPeople: ReadonlySet<number>;
  readonly addressing: ReadonlySet<string>;
  readonly urging: ReadonlySet<string>;
  readonly tellingTo: ReadonlySet<string>;
  readonly timeOpeners: ReadonlySet<number>;
  readonly timeReaches: ReadonlySet<number>;
  readonly timeNouns: ReadonlySet<number>;
  readonly timePrepositions: ReadonlySet<number>;
  readonly eventPrepositions: ReadonlySet<number>;
  readonly timeClauses: ReadonlySet<number>;
  readonly timeDistances: ReadonlySet<number>;
  readonly vagueTimes: ReadonlySet<number>;
  readonly everyWords: ReadonlySet<number>;
  /** Words that open a time phrase which, behind a noun phrase, tells when it was said. */
  readonly nearTimes: ReadonlySet<number>;
  readonly topicPrepositions: ReadonlySet<number>;
  /** Nouns that make a means with nothing but a preposition. */
  readonly tableNouns: ReadonlySet<number>;
  readonly bareMeans: ReadonlySet<number>;
  /** Nouns that *by* makes a means of. */
  readonly means: ReadonlySet<number>;
  readonly verbTimes: ReadonlySet<number>;
  readonly timeShades: ReadonlySet<number>;
  readonly pastTimes: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  readonly clockWords: ReadonlySet<number>;
  /** Words for the hours of a clock. */
  readonly hours: ReadonlySet<number>;
  readonly pointNouns: ReadonlySet<number>;
  readonly eventAdverbs: ReadonlySet<number>;
  readonly eventContinuations: ReadonlySet<number>;
  readonly scheduledNouns: ReadonlySet<number>;
  readonly recalling: ReadonlySet<string>;
  readonly completed: ReadonlySet<string>;
  readonly takingUp: ReadonlySet<number>;
  readonly mannerAdverbs: ReadonlySet<number>;
  readonly intermediaries: ReadonlySet<number>;
  readonly holding: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
  /** All words that can open a time phrase, a date or a unit of time apart. */
  readonly timeStarters: ReadonlySet<number>;
  readonly relativePronouns: ReadonlySet<number>;
  readonly claimNouns: ReadonlySet<number>;
  readonly insertions: PhraseSet;
  readonly through: number;
  readonly via: number;
  readonly over: number;
  readonly when: number;
  readonly where: number;
  readonly which: number;
  readonly to: number;
  readonly from: number;
  readonly before: number;
  readonly since: number;
  readonly for: number;
  readonly by: number;
  readonly in: number;
  readonly at: number;
  readonly front: number;
  readonly board: number;
  readonly on: number;
  readonly one: number;
}

/** Interns the words; call before the vocabulary is frozen. */
export function internCircumstanceWords(language: CircumstanceLanguage, vocabulary: Vocabulary): CircumstanceWords {
  const id = (word: string): number => vocabulary.intern(word);
  const ids = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(id));
  const small = language.smallWords;
  return {
    venueNouns: new Map(Object.entries(language.venueNouns).map(([word, kind]) => [id(word), kind])),
    surfaces: ids(language.surfaces),
    compoundVenues: readCompounds(language.compoundVenues, id),
    commonVenueNouns: new Map(Object.entries(language.commonVenueNouns).map(([word, kind]) => [id(word), kind])),
    noVenueNouns: ids(language.noVenueNouns),
    bareNouns: ids(language.bareNouns),
    prepositions: ids(language.venuePrepositions),
    openPrepositions: ids(language.openVenuePrepositions),
    continuations: ids(language.venueContinuations),
    publishing: ids(language.publishing),
    leadIns: ids(language.venueLeadIns),
    reaching: ids(language.reaching),
    answering: ids(language.answeringParticiples),
    takingObject: ids(language.venueLeadInsWithObject),
    relaying: ids(language.relaying),
    venueAdverbs: ids(language.venueAdverbs),
    audience: ids(language.audienceNouns),
    ownPeople: ids(language.ownPeople),
    addressing: new Set(language.addressing),
    urging: new Set(language.urging),
    tellingTo: new Set(language.tellingTo),
    timeOpeners: ids(language.timeOpeners),
    timeReaches: ids(language.timeReaches),
    timeNouns: ids(language.timeNouns),
    timePrepositions: ids(language.timePrepositions),
    eventPrepositions: ids(language.eventPrepositions),
    timeClauses: ids(language.timeClauses),
    timeDistances: ids(language.timeDistances),
    vagueTimes: ids(language.vagueTimes),
    everyWords: ids(language.everyWords),
    nearTimes: ids(language.nearTimes),
    topicPrepositions: ids(language.topicPrepositions),
    tableNouns: ids(language.tableNouns),
    bareMeans: ids(language.bareMeans),
    means: ids(language.meansNouns),
    verbTimes: ids(language.verbTimes),
    timeShades: ids(language.timeShades),
    pastTimes: ids(language.pastTimes),
    weekdays: ids(language.weekdays),
    clockWords: ids(language.clockWords),
    hours: ids(language.hours),
    pointNouns: ids(language.pointNouns),
    eventAdverbs: ids(language.eventAdverbs),
    eventContinuations: ids(language.eventContinuations),
    scheduledNouns: ids(language.scheduledNouns),
    recalling: new Set(language.recalling),
    completed: new Set(language.completed),
    takingUp: ids(language.takingUp),
    mannerAdverbs: ids(language.mannerAdverbs),
    intermediaries: ids(language.intermediaries),
    holding: ids(language.holding),
    parts: ids(language.partNouns),
    timeStarters: ids([
      ...language.timeOpeners,
      ...language.timeReaches,
      ...language.vagueTimes,
      ...language.verbTimes,
      ...language.everyWords,
      ...language.timeShades,
      ...language.timePrepositions,
      ...language.eventPrepositions,
      ...language.eventAdverbs,
      ...language.timeClauses,
      small.one,
    ]),
    relativePronouns: ids(language.relativePronouns),
    claimNouns: ids(language.claimNouns),
    insertions: new PhraseSet(language.insertions, vocabulary),
    through: id(small.through),
    via: id(small.via),
    over: id(small.over),
    when: id(small.when),
    where: id(small.where),
    which: id(small.which),
    to: id(small.to),
    from: id(small.from),
    before: id(small.before),
    since: id(small.since),
    for: id(small.for),
    by: id(small.by),
    in: id(small.in),
    at: id(small.at),
    front: id(small.front),
    board: id(small.board),
    on: id(small.on),
    one: id(small.one),
  };
}

function readCompounds(
  compounds: Readonly<Record<string, VenueKind>>,
  id: (word: string) => number,
): ReadonlyMap<number, ReadonlyMap<number, VenueKind>> {
  const read = new Map<number, Map<number, VenueKind>>();
  for (const [compound, kind] of Object.entries(compounds)) {
    const [first, last] = compound.split(" ").map(id);
    const own = read.get(last) ?? new Map<number, VenueKind>();
    read.set(last, own.set(first, kind));
  }
  return read;
}
