/** What finding places needs of a language: words only, all lower case without diacritics. */
export interface PlaceLanguage {
  /** Words that say what a neighbouring name is (`village`, `rayon`), by what they say. */
  readonly kinds: Readonly<Record<KindWord, readonly string[]>>;
  /** Those of the kind words that stand for several places. */
  readonly plurals: readonly string[];
  /** Prepositions before the place of an event (`near`, `in`). */
  readonly locating: readonly string[];
  /** Those of them that stand before people as well (`to`, `from`). */
  readonly personal: readonly string[];
  /** Words between a kind and its name (`of`, `called`). */
  readonly naming: readonly string[];
  /** Words that join the members of a list. */
  readonly joining: readonly string[];
  readonly articles: readonly string[];
  /** Words that may begin a sentence with a capital and are no part of a name, beyond the groups above. */
  readonly functionWords: readonly string[];
  /** Adjectives and names of peoples and languages: capitalised, but no places. */
  readonly adjectives: readonly string[];
  /** Words of names of institutions, works and days: capitalised, but no places. */
  readonly institutionWords: readonly string[];
  /** Titles and ranks before a person's name. */
  readonly personTitles: readonly string[];
  /** Places that are given names or surnames as well: with an unknown capitalised word behind them they are a person. */
  readonly personNames: readonly string[];
  /** Names of places that are words of the language: not taken without a sign of a place. */
  readonly commonWords: readonly string[];
  /** Adjectives and peoples of the region the gazetteer is about: where they are used, its villages may be meant. */
  readonly homeWords: readonly string[];
  /** Compass adjectives before a name. */
  readonly directions: readonly string[];
  /** Nouns that go with a place and tell nothing about what it is (`road`, `airport`, `corridor`). */
  readonly placeNouns: readonly string[];
  readonly metonymy: MetonymyWords;
}

export type KindWord =
  | "village"
  | "settlement"
  | "town"
  | "district"
  | "region"
  | "mountain"
  | "river"
  | "lake"
  | "reservoir"
  | "pass"
  | "bridge"
  | "people";

/** Words by which a name stands for a government. */
export interface MetonymyWords {
  /** Ids of cities, no country's capitals, whose names stand for authorities that sit there. */
  readonly seats: readonly string[];
  /** Verb forms of acts of states that may stand right behind their subject. */
  readonly finiteActs: readonly string[];
  /** Forms in s that are nouns as often: verbs where their object follows (`Baku demands a road`). */
  readonly doubtfulActs: readonly string[];
  /** Participles and infinitives of such verbs, for behind an auxiliary. */
  readonly otherActs: readonly string[];
  /** Auxiliaries that need a verb of the lists behind them (`has`), and those whatever follows (`did`, `must`). */
  readonly weakAuxiliaries: readonly string[];
  readonly strongAuxiliaries: readonly string[];
  /** Words that may stand between subject and verb. */
  readonly adverbs: readonly string[];
  /** Verbs (all forms) whose object is addressed or judged: `urged Armenia`, `blames Baku`. */
  readonly addressing: readonly string[];
  /** Those of them that need a particle: what is called something is not addressed. */
  readonly callings: readonly string[];
  /** Particles between such a verb and its object (`called on`, `appealed to`). */
  readonly addressingParticles: readonly string[];
  /** Words that open a clause whose subject may follow. */
  readonly clauseOpeners: readonly string[];
  /** Words of a circumstance between a subject and its verb (`Baku on Thursday …`, `Yerevan in turn …`). */
  readonly circumstances: readonly string[];
  /** Preposition of an absolute clause (`with X accusing Y`). */
  readonly absolutes: readonly string[];
  /** Verbs (all forms) by which something is told to a state behind *to*: `said this to Baku`. */
  readonly conveying: readonly string[];
  /** Words before which a form of an addressing verb is a noun (`its support to`). */
  readonly determiners: readonly string[];
  /** Verbs that stand before their subject after a quotation (`said Baku`). */
  readonly quoting: readonly string[];
  /** Adjectives behind *be* that a state's mind has (`is ready`). */
  readonly dispositions: readonly string[];
  /** Relative words that continue a subject (`Armenia, which …`). */
  readonly relatives: readonly string[];
  /** Nouns that with *have* or *be* and a preposition say what a state has in mind (`has no intention`, `is in talks`). */
  readonly predicateNouns: readonly string[];
  /** Words for a place among others that act (`the first to recognise`, `one of the countries to vote`). */
  readonly ranks: readonly string[];
  /** Participles behind *be* by which something is said or done to a state (`was not invited`). */
  readonly undergone: readonly string[];
  /** Verbs (all forms) with two objects: `gives Norway the right`. */
  readonly giving: readonly string[];
  /** Nouns and verbs behind which *of*, *for*, *from* or *to* and a capital say its state (`independence from Baku`). */
  readonly governing: readonly string[];
  /** Nouns of an act that *of* says the doer of (`at the request of Norway`). */
  readonly agencies: readonly string[];
  /** Nouns and verbs by which places are joined or apart on the ground (`a road between`, `flies between`). */
  readonly connections: readonly string[];
  /** Parts that states play, before an apposition of their names (`the mediators, X and Y`) and as predicates. */
  readonly holders: readonly string[];
  /** Words before two names that belong to both. */
  readonly pairs: readonly string[];
  /** The preposition before the subject of an infinitive (`time for Norway to act`). */
  readonly benefactive: string;
  /** Verb forms, past or in *ing*, that tell of ground; unknown ones are acts. */
  readonly idle: readonly string[];
  /** The preposition of a passive's agent. */
  readonly agentMarker: string;
  /** Before a capital it says that the state is meant (`official Oslo`). */
  readonly stateMarker: string;
  /** The particle of an infinitive. */
  readonly infinitiveMarker: string;
  /** Prepositions that keep a name from being a subject. */
  readonly prepositions: readonly string[];
  /** Prepositions behind which a capital is the city (`in`). */
  readonly cityPrepositions: readonly string[];
  /** Prepositions behind which a capital is its state after an utterance (`criticism from`, `support for`), and those utterances. */
  readonly originPrepositions: readonly string[];
  readonly utterances: readonly string[];
  /** Nouns that a city has and a state has not: `Baku's suburbs`. */
  readonly cityNouns: readonly string[];
}
