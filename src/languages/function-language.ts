/** The few words that rules name one by one: all entries are folded words; a list is a set of words that do the same work. */
export interface FunctionLanguage {
  readonly that: string;
  readonly to: string;
  readonly by: string;
  readonly and: string;
  readonly as: string;
  readonly it: string;
  readonly of: string;
  readonly the: string;
  readonly be: string;
  readonly let: string;
  readonly against: string;
  /** Negates like *not* though it is an adverb (*has never confirmed*). */
  readonly never: string;
  readonly neither: string;
  readonly nor: string;
  /** A participle that is a preposition of time behind a verb (*stated following a visit*). */
  readonly following: string;
  /** What *on condition of* names. */
  readonly anonymity: string;
  /** What *with … to* names before whom the report is from. */
  readonly reference: string;
  readonly at: string;
  /** Words with which *at* makes an adverb (*at first denied*). */
  readonly behindAt: readonly string[];
  readonly indefinite: readonly string[];
  /** Relatives that, behind a comma, go on with what is said (*… to Goris, where her sister lives*). */
  readonly goingOn: readonly string[];
  /** Participles whose object is whom the report is from (`reported, citing a source`). */
  readonly citing: readonly string[];
  /** Adverbs of a noun rather than of the verb behind it (*a source there said*). */
  readonly places: readonly string[];
  /** Adverbs that join a sentence to the one before and say nothing of the verb beside them (*cautioned, however, that*). */
  readonly connectives: readonly string[];
  /** Modals that say what somebody is to do. */
  readonly obliging: readonly string[];
  /** Modals that say what somebody is going to do. */
  readonly willing: readonly string[];
  /** Words behind *let* with which it orders nobody (*let it snow*). */
  readonly letNone: readonly string[];
}
