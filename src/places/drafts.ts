/** A place that a mention may stand for. */
export interface Candidate {
  /** Index of the place. */
  readonly place: number;
  /** Index of the name that was matched. */
  readonly name: number;
  /** Nats per letter between spelling and name; 0 for listed spellings. */
  readonly cost: number;
  readonly typo: boolean;
  /** Points from other mentions. */
  bonus: number;
  score: number;
}

/** A possible mention while the article is being read. */
export interface Draft {
  first: number;
  end: number;
  /** Trie node of the listed name, 0 for an unknown word. */
  node: number;
  candidates: Candidate[];
  /** Kind said by the words beside it (index into KIND_WORDS), 0 for none; the list's where it has none of its own. */
  kindHint: number;
  /** Sign of a place in the words beside it. */
  located: boolean;
  /** Reads as a person's name. */
  person: boolean;
  /** Number of its list in the article. */
  list: number;
  /** Districts that the phrase puts it in (indices of places). */
  districts: number[];
  /** Weight of {@link districts}. */
  binding: number;
  /** A run of words matched as one by the spelling model. */
  whole: boolean;
  /** An article stands before it. */
  article: boolean;
  /** Another spelling of one of its candidates stands nearby. */
  alias: boolean;
  /** Number of the country that all candidates lie in; 0 without candidates, -1 where they lie in several. */
  country: number;
  accepted: boolean;
  evidence: number;
  metonymic: boolean;
}

/** What the whole article says about where it plays. */
export interface ArticleSigns {
  /** Words of the region, names of its better-known places. */
  readonly home: number;
  /** Names of other places. */
  readonly foreign: number;
  /** Nothing of the region and something of elsewhere: villages of the region are not meant. */
  readonly elsewhere: boolean;
}
