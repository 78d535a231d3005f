import type { Speaker } from "../../model/claim.js";
import type { ArticleWords } from "./article-words.js";
import type { Evidence, NameMention } from "./find-names.js";
import type { Gender } from "./speaker-lexicon.js";

/** A person of the article under all the names it gives. */
export interface Person {
  readonly index: number;
  /** Keys of first name (0 where never given) and surname. */
  givenKey: number;
  readonly surnameKey: number;
  /** The mention whose name is the fullest. */
  fullest: NameMention;
  evidence: Evidence;
  gender: Gender;
  /** Office number + 1, or 0. */
  office: number;
  /** Word id of the noun that heads it, or 0. */
  officeNoun: number;
  /** Country number + 1 of the side spoken for, or 0. */
  country: number;
  /** States whose people bear such a name, bits of `SpeakerLexicon.originOf`; 0 for any, -1 until asked for. */
  origins: number;
  /** The mention that says who the person is. */
  role: NameMention | null;
  /** The mention that says what the one is whose counterpart the person is called. */
  counterpart: NameMention | null;
  /** The person as a speaker, once asked for; its country and the way it was found vary. */
  speaker: Speaker | null;
  /** Mentions by full name, and all others; each in text order. */
  readonly fullMentions: NameMention[];
  readonly shortMentions: NameMention[];
}

/** The persons of one article. */
export interface PersonTable {
  readonly words: ArticleWords;
  readonly persons: readonly Person[];
  readonly mentions: readonly NameMention[];
  /** The person of each mention (same index), -1 for none. */
  readonly personOf: Int32Array;
  /** Persons of whom an office is stated, by office number + 1. */
  readonly byOffice: ReadonlyMap<number, readonly Person[]>;
  /** The same by the noun alone (`minister`), word id. */
  readonly byOfficeNoun: ReadonlyMap<number, readonly Person[]>;
  /** Persons whose title is an office (`Colonel`), by office number + 1. */
  readonly byTitle: ReadonlyMap<number, readonly Person[]>;
}
