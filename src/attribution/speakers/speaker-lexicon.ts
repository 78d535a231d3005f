import type { SpeakerKeyWord } from "../../languages/speaker-language.js";

/** What a word can be in the name of a speaker; a word may be several. */
export const enum WordClass {
  Title = 0x1,
  KeptTitle = 0x2,
  Office = 0x4,
  Modifier = 0x8,
  StateOrgan = 0x10,
  StateMarker = 0x20,
  Body = 0x40,
  Media = 0x80,
  OrganisationName = 0x100,
  Side = 0x200,
  Collective = 0x400,
  Document = 0x800,
  Kin = 0x1000,
  PlaceNoun = 0x2000,
  Definite = 0x4000,
  Indefinite = 0x8000,
  Quantifier = 0x10000,
  Numeral = 0x20000,
  Preposition = 0x40000,
  Relative = 0x80000,
  Conjunction = 0x100000,
  Reflexive = 0x200000,
  Adverb = 0x400000,
  Pronoun = 0x800000,
  Possessive = 0x1000000,
  Naming = 0x2000000,
  CountryNoun = 0x4000000,
  /** Begins no name: a function word or a word of the calendar. */
  NoName = 0x8000000,
  Particle = 0x10000000,
  GivenName = 0x20000000,
  /** An organ of a state where a country or a marker stands beside it. */
  PublicBody = -0x80000000,
  /** First word of a phrase of {@link SpeakerLexicon.phrases}. */
  PhraseStart = 0x40000000,
}

/** Person and number that a pronoun wants of its antecedent. */
export const enum PronounForm {
  None = 0,
  Male = 1,
  Female = 2,
  Neuter = 3,
  Plural = 4,
  /** `I`, `we`: who speaks the quotation. */
  Speaker = 5,
  /** `whose` */
  Relative = 6,
}

export const enum Gender {
  Unknown = 0,
  Male = 1,
  Female = 2,
}

export const enum CountryForm {
  Name = 1,
  Adjective = 2,
  Capital = 3,
}

/** A country name, adjective, capital or office of one word or more. */
export interface Phrase {
  /** Word ids. */
  readonly words: readonly number[];
  /** Country number + 1, or 0. */
  readonly country: number;
  readonly form: CountryForm;
  /** Office number + 1, or 0. */
  readonly office: number;
  /** Index of the noun that heads an office: before *of* or a hyphenated tail (`chairperson|-in-office`), else the last word. */
  readonly head: number;
}

export interface Country {
  /** ISO 3166-1 alpha-2, null for a land without one: it has no government that *the country* could mean. */
  readonly code: string | null;
  /** With `the` where it takes the article. */
  readonly name: string;
}

/** What the ending of a surname tells of its bearer's country. */
export interface Origin {
  /** The ending as folded UTF-16 units. */
  readonly units: Uint16Array;
  /** Bits of {@link SpeakerLexicon.originOf}. */
  readonly origins: number;
  /** Country number + 1 of most who bear it, or 0. */
  readonly mostly: number;
  /** A first name of other states outweighs it. */
  readonly loose: boolean;
}

/** Somebody who has held an office of state. */
export interface KnownHolder {
  /** Keys of the first names (`nameKey`). */
  readonly given: readonly number[];
  /** Office number + 1. */
  readonly office: number;
  /** Country number + 1. */
  readonly country: number;
  /** The surname says enough where an article gives no more. */
  readonly alone: boolean;
}

/** A {@link SpeakerLanguage} with its words as vocabulary ids. Tables are indexed by word id; ids beyond them have no class. */
export interface SpeakerLexicon {
  readonly classes: Int32Array;
  readonly pronouns: Uint8Array;
  readonly genders: Uint8Array;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly countries: readonly Country[];
  readonly national: ReadonlySet<number>;
  /** Quantifiers left out of a group's name. */
  readonly dropped: ReadonlySet<number>;
  /** `I`, `my`, but not `we`. */
  readonly alone: ReadonlySet<number>;
  readonly emphatic: ReadonlySet<number>;
  /** Words that only point back between an article and its noun. */
  readonly anaphoric: ReadonlySet<number>;
  /** Words that stand for one more of a kind, and those of them that go with *the*. */
  readonly elliptic: ReadonlySet<number>;
  readonly remaining: ReadonlySet<number>;
  /** Endings of plurals and of their singulars; the first that fits counts. */
  readonly pluralEndings: readonly (readonly [string, string])[];
  readonly objectPronouns: ReadonlySet<number>;
  readonly temporal: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly pairedStates: ReadonlySet<number>;
  readonly anyone: ReadonlySet<number>;
  readonly anyOffice: ReadonlySet<number>;
  /** Occupations: whoever has one of them is not taken up by another. */
  readonly trades: ReadonlySet<number>;
  /** Office number + 1 of which each country has one holder → its usual name. */
  readonly nationalOffices: ReadonlyMap<number, string>;
  /** Nouns for a holder of any title of their office (`the officer`). */
  readonly anyRank: ReadonlySet<number>;
  /** Their offices, number + 1: a title of one of them behind another office is a rank. */
  readonly rankOffices: ReadonlySet<number>;
  readonly withField: ReadonlySet<number>;
  readonly localOrgans: ReadonlySet<number>;
  /** Nouns by which any organ of a state is taken up. */
  readonly anyOrgan: ReadonlySet<number>;
  /** Adjective before such a noun → words of which the organ's name has one. */
  readonly fieldsCalled: ReadonlyMap<number, readonly string[]>;
  readonly localHolders: ReadonlySet<number>;
  readonly ranks: ReadonlySet<number>;
  /** Ranks of those who have another above them. */
  readonly juniors: ReadonlySet<number>;
  /** Plurals of offices of which each country has one. */
  readonly oneOfEach: ReadonlySet<number>;
  /** Holders whose field is that of an organ (`minister`). */
  readonly withMinistry: ReadonlySet<number>;
  /** Office number + 1 → those whose holders it may mean as well. */
  readonly looser: ReadonlyMap<number, readonly number[]>;
  readonly counterparts: ReadonlySet<number>;
  readonly nameless: ReadonlySet<number>;
  readonly unrecognised: ReadonlySet<number>;
  /** Participles that belong to the name of a thing. */
  readonly lasting: ReadonlySet<number>;
  /** Participles that with *by* bring in who heads a body. */
  readonly leading: ReadonlySet<number>;
  /** Words that open a letter. */
  readonly salutations: ReadonlySet<number>;
  /** Words of a sentence that keeps a name back. */
  readonly keptBack: ReadonlySet<number>;
  /** Organ → the holder whose field is the organ's. */
  readonly holderOf: ReadonlyMap<number, number>;
  /** Fields of bodies that are no state's. */
  readonly societyFields: ReadonlySet<number>;
  /** Name of an organ that only one land has → country number + 1. */
  readonly landOrgans: ReadonlyMap<string, number>;
  /** First word of a unit whose heads hold an office of another name → that office's number + 1. */
  readonly headsOf: ReadonlyMap<number, number>;
  /** Organs that a country has in others, told by their holder alone. */
  readonly posts: ReadonlySet<number>;
  /** Adjectives behind their noun. */
  readonly postposed: ReadonlySet<number>;
  /** Documents that are part of a thing. */
  readonly documentParts: ReadonlySet<number>;
  readonly anyDocument: ReadonlySet<number>;
  /** Where documents come out that belong to somebody. */
  readonly sites: ReadonlySet<number>;
  /** Holders that a document has (`its author`). */
  readonly ofDocuments: ReadonlySet<number>;
  readonly ofTheirPlace: ReadonlySet<number>;
  readonly issued: ReadonlySet<number>;
  readonly interviewing: ReadonlySet<number>;
  readonly questionLabels: ReadonlySet<number>;
  readonly answerLabels: ReadonlySet<number>;
  /** Prepositions before the field of an organ other than *of* (`Committee for …`). */
  readonly fieldPrepositions: ReadonlySet<number>;
  /** Prepositions that say what an office is about (`commissioner for human rights`). */
  readonly fields: ReadonlySet<number>;
  /** Noun of a body → nouns in the names of bodies so called; an empty set goes with any. */
  readonly bodyKinds: ReadonlyMap<number, ReadonlySet<string>>;
  readonly bodyNouns: ReadonlySet<string>;
  /** Names of organisations that are one word. */
  readonly properNames: ReadonlySet<string>;
  readonly stateNouns: ReadonlySet<string>;
  /** Words of a holder's office that tell no field: ranks, and *prime*. */
  readonly rankWords: ReadonlySet<string>;
  /** Organs of holders whose field is theirs. */
  readonly ministries: ReadonlySet<string>;
  /** Office numbers + 1. */
  readonly delegates: ReadonlySet<number>;
  /** Endings as folded UTF-16 units. */
  readonly surnameEndings: readonly { readonly units: Uint16Array; readonly gender: Gender }[];
  /** Endings of surnames that tell a country; the first that fits counts. */
  readonly surnameOrigins: readonly Origin[];
  /** First name, word id → bits of `originOf`. */
  readonly givenOrigins: ReadonlyMap<number, number>;
  /** By country number + 1: its bit among the origins of names; states of which no table of names speaks share one. */
  readonly originOf: Int32Array;
  /** Country numbers + 1 of states whose office-holders nearly all bear names of their own tables. */
  readonly ownNamed: ReadonlySet<number>;
  /** Key of a surname (`nameKey`) → who has held an office of state under it. */
  readonly holders: ReadonlyMap<number, readonly KnownHolder[]>;
  /** Plural organ → its singular as printed inside a name. */
  readonly singularOrgans: ReadonlyMap<number, string>;
  readonly pluralOrgans: ReadonlySet<number>;
  /** Words of such names, and how others spell them. */
  readonly spellings: readonly (readonly [number, number])[];
  /** Plural of an office's noun → its singular. */
  readonly singularOffices: ReadonlyMap<number, string>;
  readonly givenCountries: ReadonlySet<number>;
  readonly participleEndings: readonly string[];
  readonly occupationEndings: readonly string[];
  readonly nationalEndings: readonly string[];
  /** Name of an organ in lower case → country number + 1, 0 for a body of many countries. */
  readonly ownNames: ReadonlyMap<string, number>;
  readonly officialWords: ReadonlySet<number>;
  /** Words that end the name of a body, never a person's of which nothing else is known. */
  readonly nameEndings: ReadonlySet<number>;
  /** Stand small behind a first name and are part of the name. */
  readonly behindNames: ReadonlySet<number>;
  /** Stand behind a name and are no part of it. */
  readonly suffixes: ReadonlySet<number>;
  /** Relative → what those are to him to whom he is that. */
  readonly kinOf: ReadonlyMap<number, readonly number[]>;
  readonly keys: Readonly<Record<SpeakerKeyWord, number>>;
}

/** The gender that a word tells of the person it speaks of. */
export function genderOfWord(lexicon: SpeakerLexicon, id: number): Gender {
  const gender = id < lexicon.genders.length ? lexicon.genders[id] : 0;
  return gender === 1 ? Gender.Male : gender === 2 ? Gender.Female : Gender.Unknown;
}

/** The antecedent that a pronoun wants, `None` for any other word. */
export function pronounFormOf(lexicon: SpeakerLexicon, id: number): PronounForm {
  return id < lexicon.pronouns.length ? lexicon.pronouns[id] : PronounForm.None;
}
