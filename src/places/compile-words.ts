import type { KindWord, PlaceLanguage } from "../languages/place-language.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** What a word can do beside a place name. */
export const enum Word {
  Kind = 1,
  Plural = 0x2,
  Locating = 0x4,
  Naming = 0x8,
  Joining = 0x10,
  Article = 0x20,
  Function = 0x40,
  Title = 0x80,
  PersonName = 0x100,
  Common = 0x200,
  Home = 0x400,
  Direction = 0x800,
  PlaceNoun = 0x1000,
  Adjective = 0x2000,
  Institution = 0x4000,
  Pair = 0x8000,
  Personal = 0x10000,
  Telling = 0x20000,
}

/** Numbers of the kinds of {@link KindWord}, as kind hints; 0 is none. */
export const KIND_WORDS = [
  "none",
  "village",
  "settlement",
  "town",
  "district",
  "region",
  "mountain",
  "river",
  "lake",
  "reservoir",
  "pass",
  "bridge",
  "people",
] as const;

/** The kinds that rules ask for, as indices into {@link KIND_WORDS}. */
export const enum KindHint {
  None = 0,
  Village = 1,
  Settlement = 2,
  /** Village, settlement and town come first. */
  LastSettlement = 3,
  District = 4,
  Region = 5,
  People = 12,
}

/** A language's words by vocabulary id. */
export interface PlaceWords {
  /** Bits of {@link Word}. */
  readonly flags: Uint32Array;
  /** Index into {@link KIND_WORDS} of a kind word. */
  readonly kind: Uint8Array;
  readonly of: number;
  readonly benefactive: number;
  readonly agent: number;
  readonly official: number;
  readonly indefinite: number;
  readonly indefiniteVowel: number;
  readonly comma: number;
  readonly hyphen: number;
  readonly slash: number;
  readonly open: number;
  readonly close: number;
  readonly semicolon: number;
  readonly colon: number;
  readonly dash: number;
  readonly longDash: number;
}

/** Interns a language's words; call it before the vocabulary is frozen. */
export function compileWords(language: PlaceLanguage, vocabulary: Vocabulary): PlaceWords {
  const entries: [number, number][] = [];
  const kinds: [number, number][] = [];
  const add = (words: readonly string[], bit: Word): void => {
    for (const word of words) entries.push([vocabulary.intern(word), bit]);
  };
  for (const [kind, words] of Object.entries(language.kinds) as [KindWord, readonly string[]][]) {
    add(words, Word.Kind);
    for (const word of words) kinds.push([vocabulary.intern(word), KIND_WORDS.indexOf(kind)]);
  }
  add(language.plurals, Word.Plural);
  add(language.locating, Word.Locating);
  add(language.naming, Word.Naming);
  add(language.joining, Word.Joining);
  add(language.articles, Word.Article);
  add(language.functionWords, Word.Function);
  add(language.adjectives, Word.Adjective);
  add(language.institutionWords, Word.Institution);
  add(language.personTitles, Word.Title);
  add(language.personNames, Word.PersonName);
  add(language.commonWords, Word.Common);
  add(language.homeWords, Word.Home);
  add(language.directions, Word.Direction);
  add(language.placeNouns, Word.PlaceNoun);
  add(language.metonymy.pairs, Word.Pair);
  add(language.personal, Word.Personal);
  add(language.metonymy.quoting, Word.Telling);
  const marks = {
    of: vocabulary.intern("of"),
    agent: vocabulary.intern(language.metonymy.agentMarker),
    official: vocabulary.intern(language.metonymy.stateMarker),
    benefactive: vocabulary.intern(language.metonymy.benefactive),
    indefinite: vocabulary.intern("a"),
    indefiniteVowel: vocabulary.intern("an"),
    comma: vocabulary.intern(","),
    hyphen: vocabulary.intern("-"),
    slash: vocabulary.intern("/"),
    open: vocabulary.intern("("),
    close: vocabulary.intern(")"),
    semicolon: vocabulary.intern(";"),
    colon: vocabulary.intern(":"),
    dash: vocabulary.intern("–"),
    longDash: vocabulary.intern("—"),
  };
  const flags = new Uint32Array(vocabulary.size);
  const kind = new Uint8Array(vocabulary.size);
  for (const [id, bit] of entries) flags[id] |= bit;
  for (const [id, k] of kinds) kind[id] = k;
  return { flags, kind, ...marks };
}
