import type { VenueKind } from "../model/claim.js";

/** Words from which the circumstances and the stance of an utterance are read. All entries are folded words or lemmas. */
export interface CircumstanceLanguage {
  /** Head nouns of venues and their kinds. */
  readonly venueNouns: Readonly<Record<string, VenueKind>>;
  /** Prepositions that open a venue or a place of speaking. */
  readonly venuePrepositions: readonly string[];
  /** Prepositions that go on with a venue (`an interview with Turkish television`). */
  readonly venueContinuations: readonly string[];
  /** Cue lemmas that take the person addressed as an object before the content. */
  readonly addressing: readonly string[];
  /** Words for people told: with *to* they are a venue of kind `audience`. */
  readonly audienceNouns: readonly string[];
  /** Words that open a time phrase before a date (`on`, `in`, `late`). */
  readonly timeOpeners: readonly string[];
  /** Times that hold no calendar date (`later`, `earlier`). */
  readonly vagueTimes: readonly string[];
  /** Words that close a time phrase behind its date (`Friday evening`). */
  readonly partsOfDay: readonly string[];
  /** Adverbs that belong to the venue phrase behind them (`elsewhere in the interview`). */
  readonly venueAdverbs: readonly string[];
  /** Participles that lead up to the people told (`speaking to reporters`). */
  readonly venueLeadIns: readonly string[];
  /** Cue lemmas that turn into a demand with a *to*-infinitive or an imperative. */
  readonly demandingWithInfinitive: readonly string[];
  /** Cue lemmas that turn into a demand before *should* or a bare subjunctive. */
  readonly demandingWithShould: readonly string[];
  /** Cue lemmas that only voice a question before *whether*, *if* or a question mark. */
  readonly asking: readonly string[];
  /** Question words. */
  readonly questionWords: readonly string[];
  /** Subjects that negate (`neither`, `nobody`). */
  readonly negatingSubjects: readonly string[];
}
