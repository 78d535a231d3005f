import type { Stance, VenueKind } from "../model/claim.js";

/** Words that tell where, how and to whom something was said. All entries are folded words or lemmas, here and below. */
export interface VenueLanguage {
  /** Head nouns of venues and their kinds. */
  readonly venueNouns: Readonly<Record<string, VenueKind>>;
  /** Documents that *on* makes a venue of; on any other it names a topic (`on the website`, but `on the report`). */
  readonly surfaces: readonly string[];
  /** Compounds of two words that are another kind of venue than their last one alone. */
  readonly compoundVenues: Readonly<Record<string, VenueKind>>;
  /** Names among them that, written small, are common nouns of another kind (`in a telegram`). */
  readonly commonVenueNouns: Readonly<Record<string, VenueKind>>;
  /** Heads that make no venue of a phrase right behind a cue (`said in turn`, `on condition of anonymity`). */
  readonly noVenueNouns: readonly string[];
  /** Nouns that make no venue on their own (`in reply`, but `in a reply to the paper`). */
  readonly bareNouns: readonly string[];
  /** Prepositions that open a venue or a place of speaking. */
  readonly venuePrepositions: readonly string[];
  /** Those among them that do so right behind a cue whatever the noun is (`said in the dock`, `from the rostrum`). */
  readonly openVenuePrepositions: readonly string[];
  /** Prepositions that go on with a venue (`an interview with Turkish television`). */
  readonly venueContinuations: readonly string[];
  /** Cue lemmas that take the person addressed as an object before the content. */
  readonly addressing: readonly string[];
  /** Cue lemmas behind which *to* names who is told, whatever noun that is (`protested to both embassies`). */
  readonly tellingTo: readonly string[];
  /** Participles between a venue and its outlet or date (`a statement published on Monday`, `carried by the agency`). */
  readonly publishing: readonly string[];
  /** Words for people told: with *to* they are a venue of kind `audience`. */
  readonly audienceNouns: readonly string[];
  /** Possessives of people told who are no audience (`told my mother`). */
  readonly ownPeople: readonly string[];
  /** Nouns that name a part of a venue (`in the course of a visit`). */
  readonly partNouns: readonly string[];
  /** People through whom one speaks (`through a spokesman`). */
  readonly intermediaries: readonly string[];
  /** Forms of the verbs whose object is the occasion of what a participle adds (`held talks with X, stressing …`). */
  readonly holding: readonly string[];
  /** Among the addressing lemmas those whose object goes on into the content (`persuaded buyers of coal to pay`, `warned both of war`). */
  readonly urging: readonly string[];
  /** Prepositions that open the content behind the people told (`informed the guests about …`). */
  readonly topicPrepositions: readonly string[];
  /** What one talks over (`over tea`). */
  readonly tableNouns: readonly string[];
  /** Nouns that make a means with nothing but a preposition, and take no complement (`in writing`, `on television`). */
  readonly bareMeans: readonly string[];
  /** Nouns that *by* makes a means of (`by phone`). */
  readonly meansNouns: readonly string[];
  /** Adverbs that belong to the venue phrase behind them (`elsewhere in the interview`). */
  readonly venueAdverbs: readonly string[];
  /** Participles that lead up to the people told (`speaking to reporters`). */
  readonly venueLeadIns: readonly string[];
  /** Participles among them that tell how a speaker was found, not where it spoke (`reached by telephone`). */
  readonly reaching: readonly string[];
  /** Participles with the people told or the occasion as their object (`addressing a gathering`). */
  readonly venueLeadInsWithObject: readonly string[];
  /** Participles that name the outlet an utterance comes through (`quoted by the daily`). */
  readonly relaying: readonly string[];
}

/** Words that tell when something was said. */
export interface TimeLanguage {
  /** Words that open a time phrase before a date (`on`, `in`, `late`). */
  readonly timeOpeners: readonly string[];
  /** Words before these that tell how far back a date is (`as far back as 1992`). */
  readonly timeReaches: readonly string[];
  /** Times that hold no calendar date (`later`, `earlier`). */
  readonly vagueTimes: readonly string[];
  /** Times that only right behind a verb tell when it was said (`reported then that …`). */
  readonly verbTimes: readonly string[];
  /** Adverbs that shade a time or event phrase (`shortly after midnight`). */
  readonly timeShades: readonly string[];
  /** Words that make a time one of the past wherever they open it (`last month`). */
  readonly pastTimes: readonly string[];
  /** Names of weekdays: whether one is past or to come its own words do not tell. */
  readonly weekdays: readonly string[];
  /** What may stand behind the clock time that stamps a line (`16:40 GMT`). */
  readonly clockWords: readonly string[];
  /** Words for the hours of a clock (`at nine`). */
  readonly hours: readonly string[];
  /** Units and points of time that are no calendar date (`hour`, `midnight`). */
  readonly timeNouns: readonly string[];
  /** Prepositions that make a time of such a noun (`within the hour`). */
  readonly timePrepositions: readonly string[];
  /** Nouns that make a time of *at* and a bare determiner (`at the time`). */
  readonly pointNouns: readonly string[];
  /** Adverbs that, with a preposition, make a time of any event (`ahead of the summit`). */
  readonly eventAdverbs: readonly string[];
  /** Prepositions that go on with an event (`after talks in Vienna`). */
  readonly eventContinuations: readonly string[];
  /** Prepositions that make a time of any event (`after the clashes`). */
  readonly eventPrepositions: readonly string[];
  /** Conjunctions of time (`when the recorder was off`). */
  readonly timeClauses: readonly string[];
  /** Words behind a span of time (`hours later`). */
  readonly timeDistances: readonly string[];
  /** Words that open a time phrase which, behind a noun phrase at the end of a clause, tells when that was said (`on Friday`). */
  readonly nearTimes: readonly string[];
  /** Nouns of what is held at a set time: behind a demand for one a weekday tells when that is to be (`called for a strike on Friday`). */
  readonly scheduledNouns: readonly string[];
  /** Cue lemmas whose object lies in the past: a time behind it is its own (`recalled his visit last year`). */
  readonly recalling: readonly string[];
  /** Words before a unit of time that repeat it (`every week`). */
  readonly everyWords: readonly string[];
  /** Words that close a time phrase behind its date (`Friday evening`). */
  readonly partsOfDay: readonly string[];
}

/** Words that tell what an utterance does. */
export interface StanceLanguage {
  /** Cue lemmas that turn into a demand with a *to*-infinitive or an imperative. */
  readonly demandingWithInfinitive: readonly string[];
  /** Cue lemmas that turn into a demand before *should* or a bare subjunctive. */
  readonly demandingWithShould: readonly string[];
  /** Cue lemmas that only voice a question before *whether*, *if* or a question mark. */
  readonly asking: readonly string[];
  /** Cue lemmas that are a demand where the content is a thing (`suggested a meeting`). */
  readonly demandingWithThing: readonly string[];
  /** Cue lemmas that warn of what the speaker will do: commitments with *we will*. */
  readonly threatening: readonly string[];
  /** Bare verbs that, before a comma, ask for nothing (`Look, …`). */
  readonly fillers: readonly string[];
  /** Words before *to* and a cue that turn it round (`refused to confirm`). */
  readonly refusing: readonly string[];
  /** Whose acts, behind a possessive, are the speaker's own (`warned that his government would …`). */
  readonly ownSide: readonly string[];
  /** Cue lemmas that, before one of the prepositions `callingFor`, are a demand (`called on Friday for …`). */
  readonly calling: readonly string[];
  readonly callingFor: readonly string[];
  /** Cue lemmas that only say once more, or put into words, what their object names (`reiterated its support`). */
  readonly voicing: readonly string[];
  /** What such an object does: noun → stance. */
  readonly speechNouns: Readonly<Record<string, Stance>>;
}

/** Small words that the rules name one by one, by their English names. */
export type SmallWord =
  | "through"
  | "via"
  | "over"
  | "when"
  | "where"
  | "which"
  | "to"
  | "from"
  | "before"
  | "since"
  | "for"
  | "by"
  | "in"
  | "at"
  | "front"
  | "board"
  | "on"
  | "one";

/** Words from which the circumstances and the stance of an utterance are read. */
export interface CircumstanceLanguage extends VenueLanguage, TimeLanguage, StanceLanguage {
  readonly smallWords: Readonly<Record<SmallWord, string>>;
  /** Pronouns that stand for the noun phrase before them (`an allegation that Yerevan denied`). */
  readonly relativePronouns: readonly string[];
  /** What stands between commas behind a subject and is no part of it (`Turkey, for its part, said`). */
  readonly insertions: readonly string[];
  /** Nouns that sum up what was said or done before (`a charge Baku rejects`). */
  readonly claimNouns: readonly string[];
  /** Cue lemmas whose pronoun is completed by the phrase behind it (`puts it | at seven`). */
  readonly completed: readonly string[];
  /** Words that only take up what was said before (`denied this`, `announced the same`): a time behind them is that of saying. */
  readonly takingUp: readonly string[];
  /** Adverbs that, behind an object, tell how it was said (`denied this outright`). */
  readonly mannerAdverbs: readonly string[];
  /** Question words. */
  readonly questionWords: readonly string[];
  /** Words before a colon that say what kind of line follows, not who speaks (`LIVE: …`); at most three words each, folded. */
  readonly labels: readonly string[];
  /** Cue lemmas that name a further source of what was reported (`the agency said, citing a source`). */
  readonly citing: readonly string[];
  /** How a request of whoever speaks begins that tells nothing of the matter (`asked not to be named`); at most four words each. */
  readonly anonymity: readonly string[];
  /** Participles that open what led to an utterance (`Asked whether …, she smiled`). */
  readonly askedParticiples: readonly string[];
  /** How a clause begins that tells what led to an utterance, or what its speaker did meanwhile (`Answering a question on Monday, …`). */
  readonly answeringParticiples: readonly string[];
  /** What lays down, and does not report (`according to the law`). */
  readonly requiringNouns: readonly string[];
  /** Contents that are none (`said nothing`). */
  readonly nothing: readonly string[];
  /** Subjects that negate (`neither`, `nobody`). */
  readonly negatingSubjects: readonly string[];
  /** Verbs that, with the word behind them, report nothing (`argue over the bridge`, `say goodbye`). */
  readonly noCues: readonly string[];
  /** Means of saying that look like a cue (`in writing`). */
  readonly gerundMeans: readonly string[];
  /** Subjects of what the speaker's own words do (`we ask all sides to …`). */
  readonly firstPersons: readonly string[];
  /** Labels of who asks in an interview (`Q: …`). */
  readonly questioners: readonly string[];
}
