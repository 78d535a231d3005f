import type { SpeakerKeyWord, SpeakerLanguage } from "../../languages/speaker-language.js";
import { foldText } from "../../text/characters.js";
import type { Vocabulary } from "../../text/vocabulary.js";

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
}

export interface Country {
  /** ISO 3166-1 alpha-2, null for a land without one: it has no government that *the country* could mean. */
  readonly code: string | null;
  /** With `the` where it takes the article. */
  readonly name: string;
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
  readonly objectPronouns: ReadonlySet<number>;
  readonly temporal: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly anyone: ReadonlySet<number>;
  readonly anyOffice: ReadonlySet<number>;
  /** Occupations: whoever has one of them is not taken up by another. */
  readonly trades: ReadonlySet<number>;
  /** Office number + 1 of which each country has one holder → its usual name. */
  readonly nationalOffices: ReadonlyMap<number, string>;
  /** Nouns for a holder of any title of their office (`the officer`). */
  readonly anyRank: ReadonlySet<number>;
  readonly withField: ReadonlySet<number>;
  readonly localOrgans: ReadonlySet<number>;
  readonly localHolders: ReadonlySet<number>;
  readonly ranks: ReadonlySet<number>;
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
  /** Plural organ → its singular as printed inside a name. */
  readonly singularOrgans: ReadonlyMap<number, string>;
  readonly pluralOrgans: ReadonlySet<number>;
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

const WORD = /[\p{L}\p{N}]+(?:\.\p{L})*|-|'\p{L}+/gu;

/** Interns a language's speaker words. Call before `vocabulary.freeze()`. */
export function compileSpeakerLexicon(language: SpeakerLanguage, vocabulary: Vocabulary): SpeakerLexicon {
  const classOf = new Map<number, number>();
  const pronounOf = new Map<number, PronounForm>();
  const genderOf = new Map<number, Gender>();
  const phrases = new Map<number, Phrase[]>();
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) {
      const id = vocabulary.intern(word);
      classOf.set(id, (classOf.get(id) ?? 0) | bits);
    }
  };
  const setGender = (words: Iterable<string>, gender: Gender): void => {
    for (const word of words) {
      const id = vocabulary.intern(word);
      const known = genderOf.get(id);
      genderOf.set(id, known === undefined || known === gender ? gender : Gender.Unknown);
    }
  };
  const addPhrase = (text: string, country: number, form: CountryForm, office: number): void => {
    const words = (foldText(text).match(WORD) ?? []).map((w) => vocabulary.intern(w));
    const first = words[0];
    classOf.set(first, (classOf.get(first) ?? 0) | WordClass.PhraseStart);
    const known = phrases.get(first);
    if (known) known.push({ words, country, form, office });
    else phrases.set(first, [{ words, country, form, office }]);
  };

  const { titles, givenNames, offices, organisations, words } = language;
  for (const [bits, list] of [
    [WordClass.Title, [...titles.male, ...titles.female, ...titles.neutral, ...titles.kept]],
    [WordClass.KeptTitle, titles.kept],
    [WordClass.Collective, Object.keys(offices.plurals)],
    [WordClass.Modifier, offices.modifiers],
    [WordClass.StateOrgan, [...organisations.stateOrgans, ...Object.keys(organisations.plurals)]],
    [WordClass.StateMarker, organisations.stateMarkers],
    [WordClass.Body, [...Object.keys(organisations.kinds), ...organisations.bodies, ...organisations.publicBodies]],
    [WordClass.PublicBody, organisations.publicBodies],
    [WordClass.Media, organisations.media],
    [WordClass.OrganisationName, organisations.names],
    [WordClass.Side, organisations.sides],
    [WordClass.Collective, organisations.collectives],
    [WordClass.Document, organisations.documents],
    [WordClass.Kin, organisations.kin],
    [WordClass.PlaceNoun, organisations.placeNouns],
    [WordClass.Definite, words.determiners],
    [WordClass.Indefinite, words.indefinites],
    [WordClass.Quantifier, words.quantifiers],
    [WordClass.Numeral, words.numerals],
    [WordClass.Preposition, words.prepositions],
    [WordClass.Relative, words.relatives],
    [WordClass.Conjunction, words.conjunctions],
    [WordClass.Reflexive, words.reflexives],
    [WordClass.Adverb, words.adverbs],
    [WordClass.Naming, words.namings],
    [WordClass.CountryNoun, words.countryNouns],
    [WordClass.NoName, [...words.functionWords, ...words.calendar]],
    [WordClass.Particle, words.particles],
    [WordClass.GivenName, [...givenNames.male, ...givenNames.female, ...givenNames.alsoCountries]],
  ] as const)
    add(list, bits);
  const forms = [
    ["male", PronounForm.Male],
    ["female", PronounForm.Female],
    ["neuter", PronounForm.Neuter],
    ["plural", PronounForm.Plural],
    ["speaker", PronounForm.Speaker],
  ] as const;
  for (const [form, value] of forms) {
    for (const word of words.pronouns[form]) pronounOf.set(vocabulary.intern(word), value);
    for (const word of words.possessives[form]) pronounOf.set(vocabulary.intern(word), value);
    add(words.pronouns[form], WordClass.Pronoun);
    add(words.possessives[form], WordClass.Possessive);
  }
  add(words.possessives.relative, WordClass.Possessive);
  for (const word of words.possessives.relative) pronounOf.set(vocabulary.intern(word), PronounForm.Relative);
  for (const source of [titles, givenNames, offices]) {
    setGender(source.male, Gender.Male);
    setGender(source.female, Gender.Female);
  }

  const countries = language.countries.map((country, index): Country => {
    for (const name of country.names) addPhrase(name.replace(/^the /, ""), index + 1, CountryForm.Name, 0);
    for (const adjective of country.adjectives) {
      addPhrase(adjective, index + 1, CountryForm.Adjective, 0);
      addPhrase(`${adjective}s`, index + 1, CountryForm.Adjective, 0);
    }
    for (const capital of country.capitals) addPhrase(capital, index + 1, CountryForm.Capital, 0);
    return { code: country.code === "" ? null : country.code, name: country.names[0] };
  });
  const delegates = new Set<number>();
  const officeNumbers = new Map<string, number>();
  const nationalOffices = new Map<number, string>();
  offices.groups
    .trim()
    .split("\n")
    .forEach((group, index) => {
      const names = group.split(",");
      if (names.some((name) => offices.national.includes(name))) nationalOffices.set(index + 1, names[0]);
      for (const name of names) {
        addPhrase(name, 0, CountryForm.Name, index + 1);
        if (!officeNumbers.has(name)) officeNumbers.set(name, index + 1);
        if (offices.delegates.includes(name)) delegates.add(index + 1);
        const head = name.split(/[ -]/).at(-1) ?? name;
        // `passer-by`: a small word is no office.
        if (/ (?:of|for)(?: |$)/.test(name) || words.prepositions.includes(head)) continue;
        add([head], WordClass.Office);
      }
    });
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  const size = Math.max(...classOf.keys(), ...pronounOf.keys(), ...genderOf.keys()) + 1;
  const classes = new Int32Array(size);
  const pronouns = new Uint8Array(size);
  const genders = new Uint8Array(size);
  for (const [id, bits] of classOf) classes[id] = bits;
  for (const [id, form] of pronounOf) pronouns[id] = form;
  for (const [id, gender] of genderOf) genders[id] = gender;
  const endings = language.surnameEndings;
  return {
    classes,
    pronouns,
    genders,
    phrases,
    countries,
    delegates,
    bodyKinds: new Map(
      Object.entries(organisations.kinds).map(([noun, kinds]) => [vocabulary.intern(noun), new Set(kinds)]),
    ),
    properNames: new Set(organisations.names),
    behindNames: new Set(titles.behind.map((w) => vocabulary.intern(w))),
    suffixes: new Set(titles.suffixes.map((w) => vocabulary.intern(w))),
    ofDocuments: new Set(organisations.ofDocuments.map((w) => vocabulary.intern(w))),
    rankWords: new Set([...offices.ranks, words.keys.prime]),
    ministries: new Set(Object.values(offices.organsOf)),
    nameEndings: new Set(organisations.nameEndings.map((w) => vocabulary.intern(w))),
    kinOf: new Map(
      Object.entries(organisations.kinOf).map(([kin, others]) => [
        vocabulary.intern(kin),
        others.map((w) => vocabulary.intern(w)),
      ]),
    ),
    bodyNouns: new Set([...organisations.bodies, ...organisations.publicBodies]),
    stateNouns: new Set([...organisations.stateOrgans, ...organisations.publicBodies]),
    fieldPrepositions: new Set(organisations.fieldPrepositions.map((w) => vocabulary.intern(w))),
    fields: new Set(organisations.aboutPrepositions.map((w) => vocabulary.intern(w))),
    oneOfEach: new Set(
      Object.entries(offices.plurals)
        .filter(([, singular]) => offices.oneOfEach.includes(singular) || offices.national.includes(singular))
        .map(([plural]) => vocabulary.intern(plural)),
    ),
    trades: new Set(offices.trades.map((w) => vocabulary.intern(w))),
    nationalOffices,
    ranks: new Set(offices.ranks.map((w) => vocabulary.intern(w))),
    withMinistry: new Set(Object.keys(offices.organsOf).map((w) => vocabulary.intern(w))),
    unrecognised: new Set(words.unrecognised.map((w) => vocabulary.intern(w))),
    lasting: new Set(words.lasting.map((w) => vocabulary.intern(w))),
    keptBack: new Set(words.keptBack.map((w) => vocabulary.intern(w))),
    looser: new Map(
      Object.entries(offices.looser).map(([name, others]) => [
        officeNumbers.get(name) ?? 0,
        others.map((other) => officeNumbers.get(other) ?? 0),
      ]),
    ),
    counterparts: new Set(offices.counterparts.map((w) => vocabulary.intern(w))),
    nameless: new Set(offices.nameless.map((w) => vocabulary.intern(w))),
    headsOf: new Map(
      Object.entries(offices.headsOf).map(([unit, name]) => [vocabulary.intern(unit), officeNumbers.get(name) ?? 0]),
    ),
    posts: new Set(Object.values(offices.postsOf).map((w) => vocabulary.intern(w))),
    holderOf: new Map(
      Object.entries({ ...offices.organsOf, ...offices.postsOf }).map(([holder, organ]) => [
        vocabulary.intern(organ),
        vocabulary.intern(holder),
      ]),
    ),
    localHolders: new Set(offices.local.map((w) => vocabulary.intern(w))),
    issued: new Set(organisations.issued.map((w) => vocabulary.intern(w))),
    ofTheirPlace: new Set(organisations.ofTheirPlace.map((w) => vocabulary.intern(w))),
    documentParts: new Set(organisations.documentParts.map((w) => vocabulary.intern(w))),
    anyDocument: new Set(organisations.anyDocument.map((w) => vocabulary.intern(w))),
    questionLabels: new Set(words.questionLabels.map((w) => vocabulary.intern(w))),
    answerLabels: new Set(words.answerLabels.map((w) => vocabulary.intern(w))),
    interviewing: new Set(words.interviewing.map((w) => vocabulary.intern(w))),
    localOrgans: new Set(organisations.localOrgans.map((w) => vocabulary.intern(w))),
    withField: new Set(organisations.withField.map((w) => vocabulary.intern(w))),
    dropped: new Set(words.dropped.map((w) => vocabulary.intern(w))),
    alone: new Set(words.alone.map((w) => vocabulary.intern(w))),
    postposed: new Set(words.postposed.map((w) => vocabulary.intern(w))),
    temporal: new Set(words.temporal.map((w) => vocabulary.intern(w))),
    pairs: new Set(words.pairs.map((w) => vocabulary.intern(w))),
    objectPronouns: new Set(words.objectPronouns.map((w) => vocabulary.intern(w))),
    emphatic: new Set(words.emphatic.map((w) => vocabulary.intern(w))),
    anyone: new Set(offices.anyone.map((w) => vocabulary.intern(w))),
    anyRank: new Set(offices.anyRank.map((w) => vocabulary.intern(w))),
    anyOffice: new Set(offices.anyOffice.map((w) => vocabulary.intern(w))),
    national: new Set(offices.national.map((w) => vocabulary.intern(w))),
    singularOffices: new Map(
      Object.entries(offices.plurals).map(([plural, singular]) => [vocabulary.intern(plural), singular]),
    ),
    pluralOrgans: new Set(Object.keys(organisations.plurals).map((w) => vocabulary.intern(w))),
    singularOrgans: new Map(
      Object.entries({ ...organisations.plurals, ...organisations.shortForms }).map(([printed, name]) => [
        vocabulary.intern(printed),
        name,
      ]),
    ),
    ownNames: new Map(
      Object.entries(organisations.ownNames).map(([name, code]) => [
        name,
        code === "" ? 0 : countries.findIndex((country) => country.code === code) + 1,
      ]),
    ),
    landOrgans: new Map(
      Object.entries(organisations.landOrgans).map(([name, land]) => [
        name,
        countries.findIndex((country) => country.name === land) + 1,
      ]),
    ),
    societyFields: new Set(organisations.societyFields.map((w) => vocabulary.intern(w))),
    officialWords: new Set(organisations.officialWords.map((w) => vocabulary.intern(w))),
    surnameEndings: [
      ...endings.female.map((ending) => ({ units: unitsOf(ending), gender: Gender.Female })),
      ...endings.male.map((ending) => ({ units: unitsOf(ending), gender: Gender.Male })),
      ...endings.unknown.map((ending) => ({ units: unitsOf(ending), gender: Gender.Unknown })),
    ],
    participleEndings: words.participleEndings,
    occupationEndings: words.occupationEndings,
    nationalEndings: words.nationalEndings,
    givenCountries: new Set(givenNames.alsoCountries.map((w) => vocabulary.intern(w))),
    keys: {
      there: vocabulary.intern(words.keys.there),
      as: vocabulary.intern(words.keys.as),
      of: vocabulary.intern(words.keys.of),
      by: vocabulary.intern(words.keys.by),
      from: vocabulary.intern(words.keys.from),
      in: vocabulary.intern(words.keys.in),
      at: vocabulary.intern(words.keys.at),
      to: vocabulary.intern(words.keys.to),
      one: vocabulary.intern(words.keys.one),
      who: vocabulary.intern(words.keys.who),
      prime: vocabulary.intern(words.keys.prime),
      which: vocabulary.intern(words.keys.which),
      possessive: vocabulary.intern(words.keys.possessive),
      this: vocabulary.intern(words.keys.this),
      based: vocabulary.intern(words.keys.based),
      capital: vocabulary.intern(words.keys.capital),
    },
  };
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

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (char) => char.charCodeAt(0));
}
