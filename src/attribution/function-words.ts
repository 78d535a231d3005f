import type { FunctionLanguage } from "../languages/function-language.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { Shape } from "./shape.js";

/** Marks that rules name, and what marks are to a clause. */
interface Marks {
  /** Opens an account's name (*@halm_watch*). */
  readonly handle: number;
  readonly hyphen: number;
  readonly ampersand: number;
  readonly comma: number;
  readonly colon: number;
  readonly stop: number;
  readonly question: number;
  /** Shape of a punctuation mark by word id. */
  readonly punctuation: Readonly<Record<number, Shape>>;
}

/** Vocabulary ids of the few words and marks that rules name: an id for a word, a set of ids for a list. */
export type FunctionWords = Marks & {
  readonly [K in keyof FunctionLanguage]: FunctionLanguage[K] extends string ? number : ReadonlySet<number>;
};

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
export function internFunctionWords(language: FunctionLanguage, vocabulary: Vocabulary): FunctionWords {
  const id = (word: string): number => vocabulary.intern(word);
  const ids = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(id));
  return {
    that: id(language.that),
    to: id(language.to),
    by: id(language.by),
    and: id(language.and),
    as: id(language.as),
    it: id(language.it),
    of: id(language.of),
    the: id(language.the),
    be: id(language.be),
    let: id(language.let),
    against: id(language.against),
    never: id(language.never),
    neither: id(language.neither),
    nor: id(language.nor),
    following: id(language.following),
    anonymity: id(language.anonymity),
    reference: id(language.reference),
    at: id(language.at),
    behindAt: ids(language.behindAt),
    indefinite: ids(language.indefinite),
    goingOn: ids(language.goingOn),
    citing: ids(language.citing),
    places: ids(language.places),
    connectives: ids(language.connectives),
    obliging: ids(language.obliging),
    willing: ids(language.willing),
    letNone: ids(language.letNone),
    handle: id("@"),
    hyphen: id("-"),
    ampersand: id("&"),
    comma: id(","),
    colon: id(":"),
    stop: id("."),
    question: id("?"),
    punctuation: Object.fromEntries(Object.entries(PUNCTUATION).map(([mark, shape]) => [id(mark), shape])),
  };
}
