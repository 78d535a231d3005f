import type { SpeakerLanguage } from "../../languages/speaker-language.js";
import { foldText } from "../../text/characters.js";
import type { Vocabulary } from "../../text/vocabulary.js";
import { compileHolders, compileOrigins } from "./compile-names.js";
import {
  type Country,
  CountryForm,
  Gender,
  type Phrase,
  PronounForm,
  type SpeakerLexicon,
  WordClass,
} from "./speaker-lexicon.js";

const WORD = /\bd'\p{L}+|[\p{L}\p{N}]+(?:\.\p{L})*|-|'\p{L}+/gu;

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
  const { titles, offices, organisations, words } = language;
  const addPhrase = (text: string, country: number, form: CountryForm, office: number): void => {
    const parts: string[] = foldText(text).match(WORD) ?? [];
    const ids = parts.map((w) => vocabulary.intern(w));
    const of = parts.indexOf(words.keys.of);
    const tail = parts.findIndex(
      (part, i) => part === "-" && i + 2 < parts.length && words.prepositions.includes(parts[i + 1]),
    );
    const head = (of > 0 ? of : tail > 0 ? tail : parts.length) - 1;
    const phrase = { words: ids, country, form, office, head };
    const first = ids[0];
    classOf.set(first, (classOf.get(first) ?? 0) | WordClass.PhraseStart);
    const known = phrases.get(first);
    if (known) known.push(phrase);
    else phrases.set(first, [phrase]);
  };
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
    [
      WordClass.GivenName,
      [...language.givenNames.flatMap(({ male, female }) => [...male, ...female]), ...language.givenCountries],
    ],
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
  for (const source of [titles, ...language.givenNames, offices]) {
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
        // `passer-by`: a small word is no office; nor is the last word of `chairperson-in-office`.
        if (/ (?:of|for)(?: |$)|-(?:in|at)-/.test(name) || words.prepositions.includes(head)) continue;
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
    juniors: new Set(offices.juniors.map((w) => vocabulary.intern(w))),
    ranks: new Set(offices.ranks.map((w) => vocabulary.intern(w))),
    withMinistry: new Set(Object.keys(offices.organsOf).map((w) => vocabulary.intern(w))),
    unrecognised: new Set(words.unrecognised.map((w) => vocabulary.intern(w))),
    salutations: new Set(words.salutations.map((w) => vocabulary.intern(w))),
    leading: new Set(words.leading.map((w) => vocabulary.intern(w))),
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
    sites: new Set(organisations.sites.map((w) => vocabulary.intern(w))),
    anyDocument: new Set(organisations.anyDocument.map((w) => vocabulary.intern(w))),
    questionLabels: new Set(words.questionLabels.map((w) => vocabulary.intern(w))),
    answerLabels: new Set(words.answerLabels.map((w) => vocabulary.intern(w))),
    interviewing: new Set(words.interviewing.map((w) => vocabulary.intern(w))),
    localOrgans: new Set(organisations.localOrgans.map((w) => vocabulary.intern(w))),
    anyOrgan: new Set(organisations.anyOrgan.map((w) => vocabulary.intern(w))),
    fieldsCalled: new Map(
      Object.entries(organisations.fieldsCalled).map(([word, others]) => [vocabulary.intern(word), others]),
    ),
    withField: new Set(organisations.withField.map((w) => vocabulary.intern(w))),
    dropped: new Set(words.dropped.map((w) => vocabulary.intern(w))),
    alone: new Set(words.alone.map((w) => vocabulary.intern(w))),
    postposed: new Set(words.postposed.map((w) => vocabulary.intern(w))),
    temporal: new Set(words.temporal.map((w) => vocabulary.intern(w))),
    pairs: new Set(words.pairs.map((w) => vocabulary.intern(w))),
    pairedStates: new Set(words.pairedStates.map((w) => vocabulary.intern(w))),
    objectPronouns: new Set(words.objectPronouns.map((w) => vocabulary.intern(w))),
    emphatic: new Set(words.emphatic.map((w) => vocabulary.intern(w))),
    anaphoric: new Set(words.anaphoric.map((w) => vocabulary.intern(w))),
    elliptic: new Set(words.elliptic.map((w) => vocabulary.intern(w))),
    remaining: new Set(words.remaining.map((w) => vocabulary.intern(w))),
    pluralEndings: Object.entries(words.pluralEndings),
    anyone: new Set(offices.anyone.map((w) => vocabulary.intern(w))),
    rankOffices: new Set(offices.anyRank.flatMap((w) => officeNumbers.get(w) ?? [])),
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
    spellings: Object.entries(organisations.spellings).map(
      ([word, other]) => [vocabulary.intern(word), vocabulary.intern(other)] as const,
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
    ...compileOrigins(language, countries, vocabulary),
    holders: compileHolders(language, countries, officeNumbers),
    surnameEndings: [
      ...endings.female.map((ending) => ({ units: unitsOf(ending), gender: Gender.Female })),
      ...endings.male.map((ending) => ({ units: unitsOf(ending), gender: Gender.Male })),
      ...endings.unknown.map((ending) => ({ units: unitsOf(ending), gender: Gender.Unknown })),
    ],
    participleEndings: words.participleEndings,
    occupationEndings: words.occupationEndings,
    nationalEndings: words.nationalEndings,
    givenCountries: new Set(language.givenCountries.map((w) => vocabulary.intern(w))),
    keys: {
      there: vocabulary.intern(words.keys.there),
      as: vocabulary.intern(words.keys.as),
      of: vocabulary.intern(words.keys.of),
      by: vocabulary.intern(words.keys.by),
      from: vocabulary.intern(words.keys.from),
      in: vocabulary.intern(words.keys.in),
      at: vocabulary.intern(words.keys.at),
      to: vocabulary.intern(words.keys.to),
      with: vocabulary.intern(words.keys.with),
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

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (char) => char.charCodeAt(0));
}
