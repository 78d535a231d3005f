import type { Vocabulary } from "../text/vocabulary.js";
import { Shape } from "./shape.js";

/** Vocabulary ids of the few words and marks that rules name. */
export interface FunctionWords {
  readonly that: number;
  readonly to: number;
  readonly by: number;
  readonly and: number;
  readonly but: number;
  readonly or: number;
  readonly as: number;
  readonly it: number;
  readonly of: number;
  /** Relatives that, behind a comma, go on with what is said (*… to Goris, where her sister lives*). */
  readonly goingOn: ReadonlySet<number>;
  readonly neither: number;
  readonly nor: number;
  readonly indefinite: ReadonlySet<number>;
  /** What *on condition of* names. */
  readonly anonymity: number;
  /** Participles whose object is whom the report is from (`reported, citing a source`). */
  readonly citing: ReadonlySet<number>;
  /** Adverbs of a noun rather than of the verb behind it (*a source there said*). */
  readonly places: ReadonlySet<number>;
  /** What *with … to* names before whom the report is from. */
  readonly reference: number;
  /** Adverbs that join a sentence to the one before and say nothing of the verb beside them (*cautioned, however, that*). */
  readonly connectives: ReadonlySet<number>;
  /** Opens an account's name (*@halm_watch*). */
  readonly handle: number;
  /** A participle that is a preposition of time behind a verb (*stated following a visit*). */
  readonly following: number;
  readonly hyphen: number;
  readonly ampersand: number;
  readonly comma: number;
  readonly colon: number;
  readonly stop: number;
  /** Shape of a punctuation mark by word id. */
  readonly punctuation: Readonly<Record<number, Shape>>;
}

const PUNCTUATION: Readonly<Record<string, Shape>> = {
  ",": Shape.Comma,
  "،": Shape.Comma,
  ".": Shape.Stop,
  "!": Shape.Stop,
  "?": Shape.Stop,
  "…": Shape.Stop,
  ":": Shape.Colon,
  ";": Shape.Semicolon,
  "—": Shape.Dash,
  "–": Shape.Dash,
  "(": Shape.Bracket,
  ")": Shape.Bracket,
  "[": Shape.Bracket,
  "]": Shape.Bracket,
};

/** Interns them; call before the vocabulary is frozen. */
export function internFunctionWords(vocabulary: Vocabulary): FunctionWords {
  const id = (w: string): number => vocabulary.intern(w);
  return {
    that: id("that"),
    handle: id("@"),
    following: id("following"),
    to: id("to"),
    by: id("by"),
    and: id("and"),
    but: id("but"),
    or: id("or"),
    as: id("as"),
    it: id("it"),
    of: id("of"),
    goingOn: new Set(["where", "whose", "whom"].map(id)),
    neither: id("neither"),
    nor: id("nor"),
    indefinite: new Set(["a", "an"].map(id)),
    anonymity: id("anonymity"),
    citing: new Set(["citing", "quoting"].map(id)),
    places: new Set(["there", "here"].map(id)),
    reference: id("reference"),
    connectives: new Set(
      "however though meanwhile moreover furthermore nevertheless nonetheless therefore".split(" ").map(id),
    ),
    hyphen: id("-"),
    ampersand: id("&"),
    comma: id(","),
    colon: id(":"),
    stop: id("."),
    punctuation: Object.fromEntries(Object.entries(PUNCTUATION).map(([mark, shape]) => [id(mark), shape])),
  };
}
