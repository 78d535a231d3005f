/** What finding places needs of a language: words only, all lower case without diacritics. */
export interface PlaceLanguage {
  /** Words that say what a neighbouring name is (`village`, `rayon`), by what they say. */
  readonly kinds: Readonly<Record<KindWord, readonly string[]>>;
  /** Those of the kind words that stand for several places. */
  readonly plurals: readonly string[];
  /** Prepositions before the place of an event (`near`, `in`). */
  readonly locating: readonly string[];
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
  /** Verbs of acts that a state does, all forms: subject before, name is the actor. */
  readonly stateActs: readonly string[];
  /** Auxiliaries and copulas that may stand between subject and verb. */
  readonly auxiliaries: readonly string[];
  readonly adverbs: readonly string[];
  /** Verbs (all forms) whose object is addressed or judged: `urged Armenia`. */
  readonly addressing: readonly string[];
  /** Prepositions (`by`, `against`) and particles (`on`, `to`) after them. */
  readonly addressingParticles: readonly string[];
  /** Nouns that a capital's possessive governs where it stands for the state (`Baku's position`). */
  readonly stateNouns: readonly string[];
}
