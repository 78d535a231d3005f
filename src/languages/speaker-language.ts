/** A country as a language speaks of it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2; empty for a land that no code stands for. */
  readonly code: string;
  /** As printed; the usual one first, with its article where the language wants one. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Seats of government, as they stand for it. */
  readonly capitals: readonly string[];
}

/** Words with the gender of the person they speak of. */
export interface GenderedWords {
  readonly male: readonly string[];
  readonly female: readonly string[];
}

/** First names that the people of these states bear: ISO 3166-1 alpha-2 codes, `*` for all states that no table of names speaks of. */
export interface GivenNames extends GenderedWords {
  readonly of: readonly string[];
}

export interface SurnameOrigin {
  readonly endings: readonly string[];
  /** As in {@link GivenNames}. */
  readonly of: readonly string[];
  /** Code of the state of most who bear them. */
  readonly mostly?: string;
  /** A first name of other states outweighs it. */
  readonly loose?: boolean;
}

/** Somebody who has held an office of state. */
export interface OfficeHolder {
  /** ISO 3166-1 alpha-2 code, or the name of a land without one. */
  readonly state: string;
  /** One of the offices' `groups`. */
  readonly office: string;
  /** As printed, one or more spellings each. */
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** The surname says enough where an article gives no more. */
  readonly alone: boolean;
}

/**
 * The words by which a language says who somebody is. All folded (lower case, no diacritics, no final point), except the countries,
 * which are as printed.
 */
export interface SpeakerLanguage {
  readonly countries: readonly CountryNames[];
  /** Stand before a name; `kept` stay part of the speaker's name. */
  readonly titles: GenderedWords & {
    readonly neutral: readonly string[];
    readonly kept: readonly string[];
    /** Stand small behind a first name and are part of the name (`Sitara khanim`). */
    readonly behind: readonly string[];
    /** Stand behind a name and are no part of it. */
    readonly suffixes: readonly string[];
  };
  readonly givenNames: readonly GivenNames[];
  /** Country names that are first names as well: such a word before a capitalised unknown word is one. */
  readonly givenCountries: readonly string[];
  /** Endings of surnames, with the gender where they tell it. */
  readonly surnameEndings: GenderedWords & { readonly unknown: readonly string[] };
  /** What endings of surnames tell of the country; the first that fits counts. */
  readonly surnameOrigins: readonly SurnameOrigin[];
  /** Codes of states whose office-holders nearly all bear names that the tables call theirs. */
  readonly ownNamed: readonly string[];
  readonly officeHolders: readonly OfficeHolder[];
  /** `groups`: one office a line under its different words, separated by commas. */
  readonly offices: GenderedWords & {
    readonly groups: string;
    /** Head nouns in the plural, holders who are not told apart → their singular. */
    readonly plurals: Readonly<Record<string, string>>;
    readonly modifiers: readonly string[];
    /** Modifiers that tell a holder's rank, not the field of the office. */
    readonly ranks: readonly string[];
    /** Ranks of those who have another above them. */
    readonly juniors: readonly string[];
    /** Holder whose field is that of an organ (`defence minister`) → the organ. */
    readonly organsOf: Readonly<Record<string, string>>;
    /** First word of a unit whose heads are called otherwise as well (`head of the ministry's press service`) → an office of `groups`. */
    readonly headsOf: Readonly<Record<string, string>>;
    /** Holder sent to another country → the organ there, which needs no field (`ambassador` → `embassy`). */
    readonly postsOf: Readonly<Record<string, string>>;
    readonly national: readonly string[];
    /** Besides those of `national`, offices that each of several countries has one of (`the Norwegian and Swedish leaders`). */
    readonly oneOfEach: readonly string[];
    /** Nouns for the holder of an office that another holds elsewhere (`his Turkish counterpart`). */
    readonly counterparts: readonly string[];
    /** Nouns for one whose name is kept back (`source`). */
    readonly nameless: readonly string[];
    /** Nouns for anybody of a sex: with *the* they take up a person as a pronoun does (`the old man`). */
    readonly anyone: readonly string[];
    /** Nouns for a holder of any office: with *the* the one heard last (`the official`). */
    readonly anyOffice: readonly string[];
    /** Nouns for a holder of any title of their office: `the officer` is the colonel. */
    readonly anyRank: readonly string[];
    /** Occupations that stand with others in their group: whoever has one of them is not taken up by another. */
    readonly trades: readonly string[];
    /** Looser words for the holders of other offices, told by whose they are (`the Norwegian leader`): an office of `groups` → others. */
    readonly looser: Readonly<Record<string, readonly string[]>>;
    /** Holders whose offices are of a place, not of the state (`the mayor's office`). */
    readonly local: readonly string[];
    /** One who speaks for a country in an assembly, whatever the outlet calls him from line to line. */
    readonly delegates: readonly string[];
  };
  readonly organisations: {
    /** Their bare name gets the country: `Defence Ministry of Georgia`. */
    readonly stateOrgans: readonly string[];
    /** Plural of an organ → its singular. */
    readonly plurals: Readonly<Record<string, string>>;
    /** Adjectives that make a body one of the state. */
    readonly stateMarkers: readonly string[];
    /** Organs of a state where a country or a marker stands beside them. */
    readonly publicBodies: readonly string[];
    readonly bodies: readonly string[];
    /** Organs whose *of* names a field (`Ministry of Defence`); any other's names whose it is (`Army of …`). */
    readonly withField: readonly string[];
    /** Prepositions before such a field other than *of* (`Committee for Refugees`). */
    readonly fieldPrepositions: readonly string[];
    /** Prepositions that say what an office is about, not where it is. */
    readonly aboutPrepositions: readonly string[];
    /** What a body is called that has another noun in its name; an empty list goes with any. */
    readonly kinds: Readonly<Record<string, readonly string[]>>;
    /** Words that end the name of a body, never a person's of which nothing else is known (`Alpine Cement`). */
    readonly nameEndings: readonly string[];
    readonly media: readonly string[];
    /** Organs that a town has as well: without a country beside them they are of none. */
    readonly localOrgans: readonly string[];
    /** Nouns by which any organ of a state may be taken up, and adjectives before them → words of which the organ's name then has one. */
    readonly anyOrgan: readonly string[];
    readonly fieldsCalled: Readonly<Record<string, readonly string[]>>;
    /** Short forms of organs of state, spelled out: `mfa`. */
    readonly shortForms: Readonly<Record<string, string>>;
    /** Words of those, and how an article may spell them otherwise. */
    readonly spellings: Readonly<Record<string, string>>;
    /** Names of organs that stay as they are whoever prints them, with the ISO code of their country, empty for a body of many countries. */
    readonly ownNames: Readonly<Record<string, string>>;
    /** Organs that only one land of no code has, whoever prints them → its name in the table of countries. */
    readonly landOrgans: Readonly<Record<string, string>>;
    /** Fields of bodies that are no state's though a nationality stands before them (`Norwegian Youth Council`). */
    readonly societyFields: readonly string[];
    /** Words before a capital that stands for its government (`official Baku`). */
    readonly officialWords: readonly string[];
    /** Names of one word that no person bears. */
    readonly names: readonly string[];
    readonly sides: readonly string[];
    readonly collectives: readonly string[];
    /** Holders and groups that speak for the state they are in (`officials in Oslo`). */
    readonly ofTheirPlace: readonly string[];
    readonly documents: readonly string[];
    /** Documents that whoever spoke last issued, where nothing else tells (`the statement`). */
    readonly issued: readonly string[];
    /** Documents that are part of a thing, not said by whoever has it (`its caption`). */
    readonly documentParts: readonly string[];
    /** Holders that a document has (`its author`). */
    readonly ofDocuments: readonly string[];
    /** Nouns by which any document may be taken up (`the document`). */
    readonly anyDocument: readonly string[];
    /** Where documents come out that belong to somebody (`its website`). */
    readonly sites: readonly string[];
    readonly kin: readonly string[];
    /** Relative → what those are to him to whom he is that. */
    readonly kinOf: Readonly<Record<string, readonly string[]>>;
    readonly placeNouns: readonly string[];
  };
  readonly words: {
    readonly determiners: readonly string[];
    readonly indefinites: readonly string[];
    readonly quantifiers: readonly string[];
    /** Quantifiers that are no part of a group's name. */
    readonly dropped: readonly string[];
    /** Quantifiers that alone stand for two named just before. */
    readonly pairs: readonly string[];
    /** Nouns that behind them stand for two states (`both governments`). */
    readonly pairedStates: readonly string[];
    readonly numerals: readonly string[];
    readonly prepositions: readonly string[];
    /** Prepositions behind which a name does not go on: they say when something was said. */
    readonly temporal: readonly string[];
    /** Adjectives that stand behind their noun (`an official familiar with it`). */
    readonly postposed: readonly string[];
    readonly relatives: readonly string[];
    readonly conjunctions: readonly string[];
    readonly reflexives: readonly string[];
    readonly adverbs: readonly string[];
    readonly pronouns: PronounForms;
    readonly possessives: PronounForms & { readonly relative: readonly string[] };
    /** Pronouns and possessives of one who speaks or writes alone. */
    readonly alone: readonly string[];
    /** Pronouns of the third person as objects: they mean another than their clause's subject. */
    readonly objectPronouns: readonly string[];
    /** Words between a possessive and its noun that add nothing (`its own chairwoman`). */
    readonly emphatic: readonly string[];
    /** Words between an article and its noun that only point back (`the same ministry`). */
    readonly anaphoric: readonly string[];
    /** Words that stand for one more of a kind told of before (`another`), and those of them that go with *the*. */
    readonly elliptic: readonly string[];
    readonly remaining: readonly string[];
    /** Ending of a plural → that of its singular; the first that fits counts. */
    readonly pluralEndings: Readonly<Record<string, string>>;
    /** Participles behind which `as` brings a name. */
    readonly namings: readonly string[];
    /** Participles that belong to the name of a thing (`a tally kept by this agency`). */
    readonly lasting: readonly string[];
    /** Participles that with *by* bring in who heads a body. */
    readonly leading: readonly string[];
    /** Words before an organ that is no state's own (`the breakaway ministry`). */
    readonly unrecognised: readonly string[];
    /** Words of a sentence that keeps a speaker's name back (`on condition of anonymity`). */
    readonly keptBack: readonly string[];
    /** What stands before an interview's questions and answers (`Q:`, `Answer:`). */
    readonly questionLabels: readonly string[];
    readonly answerLabels: readonly string[];
    /** Words of the paragraph that says who answers the questions behind it. */
    readonly interviewing: readonly string[];
    /** Words that open a letter. */
    readonly salutations: readonly string[];
    readonly countryNouns: readonly string[];
    /** Endings of present participles (`families reaching X`). */
    readonly participleEndings: readonly string[];
    /** Endings of occupations: such a word before a first name is no part of the name (`Surveyor Jane Roe`). */
    readonly occupationEndings: readonly string[];
    /** Endings of nationalities that with *the* are one person (`the Norwegian`). */
    readonly nationalEndings: readonly string[];
    /** Words that, though with a capital, begin no name. */
    readonly functionWords: readonly string[];
    readonly calendar: readonly string[];
    /** Lower-case parts of a name: `de`, `van`, `bin`. */
    readonly particles: readonly string[];
    /** Single words the grammar of sources turns on. */
    readonly keys: Readonly<Record<SpeakerKeyWord, string>>;
  };
}

/** `there` (a place named before), `as` (`identified as`), `of`, `by`, `from`, `in`, `at`, `to`, `with`, `one` (`one of them`), `capital` and `based` (`Oslo-based`), `this`,
 * the possessive clitic. */
export type SpeakerKeyWord =
  | "there"
  | "as"
  | "of"
  | "by"
  | "from"
  | "in"
  | "at"
  | "to"
  | "with"
  | "one"
  | "who"
  | "prime"
  | "which"
  | "possessive"
  | "based"
  | "capital"
  | "this";

/** Forms of a pronoun by the antecedent they want; `speaker`: the one whose quotation they stand in. */
export interface PronounForms extends GenderedWords {
  readonly neuter: readonly string[];
  readonly plural: readonly string[];
  readonly speaker: readonly string[];
}
