import { TokenFlag, TokenKind } from "../../text/document.js";
import { announcedPerson, isAnnounced, officeNear } from "./announced-person.js";
import type { Heard } from "./antecedents.js";
import { type ArticleWords, lowerBound } from "./article-words.js";
import { countryName, joinOffice, officeOf, plainText } from "./name-office.js";
import { countryAround } from "./find-countries.js";
import { isAnothers, isForeignTo } from "./name-origin.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { personName } from "./person-name.js";
import { BEHIND, mentionGap, type Person } from "./person-table.js";
import { officeWithin } from "./role-words.js";
import { ownerCountry } from "./organ-names.js";
import { holderInBody, leaderOf } from "./body-heads.js";
import { describedPerson, isAnyOffice, namedAfter, officialOf } from "./resolve-description.js";
import { nameOfOwner, ownedName, withArticle } from "./owner-names.js";
import { owningOrgan } from "./resolve-organ.js";
import { homeOf } from "./side-of-holder.js";
import { soleSpeaker } from "./sole-speaker.js";
import { nameStart, phraseName, sideOf } from "./phrase-words.js";
import { findAntecedent } from "./resolve-pronoun.js";
import { hear, hearAgain, hearPerson, personWithin, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

/** A person of whom no country is told counts as farther away than any of the country asked for. */
const OTHER = 100_000_000;
/** A holder who is named only later is named within so many tokens. */
const AHEAD = 120;
/** How many sources back an unnamed holder is looked for. */
const SOURCES_BACK = 100;

/** Who holds an office or bears a description: `the president`, `Armenia's envoy to the United Nations`, `a senior official`. */
export function resolveRole(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { doc, officeTail, lexicon } = words;
  const token = phrase.first;
  const named = officeOf(words, phrase);
  const country = named.country !== 0 ? named.country : ownerCountry(words, phrase);
  const role = plainText(words, nameStart(words, phrase), phrase.head + 1);
  const tail = phrase.head + 1 + officeTail[phrase.head];
  const complement = phrase.end > Math.max(phrase.coreEnd, tail) && named.country === 0;
  const owned = phrase.ownerEnd > phrase.ownerFirst;
  const gender = genderOfWord(lexicon, doc.word[phrase.head]);
  if (phrase.determiner === Determiner.Indefinite) {
    const side = sideOf(words, phrase);
    return hear(context, phraseName(words, phrase, phrase.end), {
      kind: "person",
      resolvedBy: "none",
      token,
      country: side,
      role,
      gender,
    });
  }
  const as = { kind: "person", resolvedBy: "role", token, role, gender } as const;
  const office = words.office[phrase.head];
  const person =
    holderOf(context, phrase, country, owned, complement) ??
    leaderOf(context, phrase) ??
    (office !== 0 && country === 0 && (complement || owned) ? holderInBody(context, phrase, office) : null);
  // What the article says of the office elsewhere need not name its country again.
  if (person?.country === 0) person.country = country;
  if (person && complement) return hearPerson(context, person, token, "role");
  const sole = person === null && office !== 0 && country === 0 ? soleSpeaker(context, phrase, office) : null;
  if (sole) return hearPerson(context, sole, token, "role");
  if (!complement) {
    if (person) return hearPerson(context, person, token, "role");
    const official = isAnyOffice(context, phrase) ? officialOf(context, phrase, country) : null;
    if (official) return official;
    const last = owned ? null : namedAfter(context, phrase);
    if (last) return hearPerson(context, last, token, "role");
    const spoken = unnamedHolder(context, phrase, country);
    if (spoken) return hearAgain(spoken, token, "role");
    const described = country === 0 ? describedPerson(context, phrase) : null;
    if (described && !(described.person && servesElsewhere(words, described.person, phrase))) return described;
  }
  // `the head of state`
  const ofState = officeTail[phrase.head] > 0 ? lexicon.nationalOffices.get(words.office[phrase.head]) : undefined;
  const state =
    ofState === undefined
      ? 0
      : country || placeInSentence(context, phrase, context.home) || countryAround(words, token);
  if (ofState !== undefined && state !== 0)
    return hear(context, `${ofState} of ${countryName(words, state)}`, { ...as, country: state, role: ofState });
  const employer = country !== 0 || owned ? employingOrgan(context, phrase) : null;
  if (employer)
    return hear(
      context,
      `${plainText(words, nameStart(words, phrase), phrase.head + 1)} of the ${employer.speaker.name}`,
      {
        ...as,
        country: employer.country,
      },
    );
  // A headline's `Turkish envoy` says no more than that, until somebody of that kind has spoken.
  if (country !== 0 && phrase.determiner === Determiner.None && !owned && phrase.end === phrase.coreEnd) {
    const announced = announcedPerson(context, phrase, country);
    if (announced) return announced;
    const waits = isAnnounced(context, phrase) && (context.heard.at(-1)?.token ?? -1) <= token;
    return hear(context, phraseName(words, phrase, phrase.end), {
      ...as,
      country,
      resolvedBy: waits ? "none" : "role",
    });
  }
  if (country !== 0) return hear(context, joinOffice(words, named, country), { ...as, country });
  if (!complement && !owned && phrase.determiner === Determiner.Definite && wantsField(words, phrase))
    return hear(context, role, {
      ...as,
      resolvedBy: "none",
      country: placeInSentence(context, phrase, context.sureHome),
    });
  if (
    !complement &&
    !owned &&
    phrase.determiner === Determiner.Definite &&
    lexicon.national.has(doc.word[phrase.head])
  ) {
    const side = placeInSentence(context, phrase, context.home);
    if (side !== 0) return hear(context, joinOffice(words, named, side), { ...as, country: side });
  }
  if (owned) {
    const owner = personWithin(context.table, phrase.ownerFirst, phrase.ownerEnd);
    if (owner === null) return hear(context, ownedName(words, phrase, true), as);
    return hear(context, nameOfOwner(words, phrase, personName(context.table, owner)), {
      ...as,
      country: owner.country,
    });
  }
  if (!complement && phrase.determiner === Determiner.None) {
    const announced = announcedPerson(context, phrase, 0);
    if (announced) return announced;
    return hear(context, phraseName(words, phrase, phrase.end), { ...as, resolvedBy: "none" });
  }
  const full = possessorInComplement(context, phrase) ?? phraseName(words, phrase, phrase.end);
  return hear(context, full, { ...as, country: sideOf(words, phrase) });
}

/** The organ of `the spokesman for Armenia's Defence Ministry`, of `the ministry's spokesman`; null for none. */
function employingOrgan(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, organTokens } = words;
  if (phrase.ownerEnd > phrase.ownerFirst) return owningOrgan(context, phrase);
  if (phrase.end <= phrase.coreEnd + 1) return null;
  const organ = organTokens[lowerBound(organTokens, phrase.coreEnd)] ?? phrase.end;
  if (organ >= phrase.end || (classes[organ] & WordClass.StateOrgan) === 0) return null;
  const heard = context.resolvePhrase(context, parseNounPhrase(words, phrase.coreEnd + 1, phrase.end));
  return heard.speaker.kind === "organisation" && heard.country !== 0 ? heard : null;
}

/** `the head of their union` → `head of the union of growers in X`. */
function possessorInComplement(context: SpeakerContext, phrase: NounPhrase): string | null {
  const { words } = context.table;
  const { doc, classes, lexicon } = words;
  const t = phrase.coreEnd + 1;
  if (t >= phrase.end || doc.word[t - 1] !== lexicon.keys.of || (classes[t] & WordClass.Possessive) === 0) return null;
  if (pronounForm(context, t) === PronounForm.None) return null;
  const owner = findAntecedent(context, t);
  if (!owner) return null;
  return `${plainText(words, phrase.nameFirst, phrase.coreEnd)} of the ${plainText(words, t + 1, phrase.end)} of ${withArticle(owner)}`;
}

/** `In Ankara the defence minister …`: the country named in the sentence before the office, else the one given. */
function placeInSentence(context: SpeakerContext, phrase: NounPhrase, otherwise: number): number {
  const { doc, country, countryForm } = context.table.words;
  const start = doc.sentenceStart[doc.sentenceOf[phrase.first]];
  for (let t = phrase.first - 1; t >= start; t--)
    if (country[t] !== 0 && countryForm[t] !== CountryForm.Adjective) return country[t];
  return otherwise;
}

/** The person of the article who holds the office that the phrase names: the one named last before it, else first behind it. */
function holderOf(
  context: SpeakerContext,
  phrase: NounPhrase,
  country: number,
  owned: boolean,
  complement: boolean,
): Person | null {
  const { words, byOffice, byOfficeNoun, byTitle } = context.table;
  const office =
    words.office[phrase.head] || words.office[Math.max(0, officeWithin(words, phrase.nameFirst, phrase.coreEnd))];
  if (office === 0) return null;
  if (country === 0 && owned) return complement ? null : servantOf(context, phrase, office);
  let best: Person | null = null;
  let distance = Infinity;
  // `the minister` may be the foreign minister.
  const bare = nameStart(words, phrase) === phrase.head && words.officeTail[phrase.head] === 0;
  const noun = words.doc.word[phrase.head];
  const sole = bare && words.lexicon.national.has(noun) && !words.lexicon.withMinistry.has(noun);
  // `the officer` is whoever has such a title.
  const titled = bare && words.lexicon.anyRank.has(noun) ? byTitle.get(office) : undefined;
  const holders = titled ?? (bare ? byOfficeNoun.get(noun) : undefined) ?? byOffice.get(office) ?? [];
  for (const person of holders) {
    // Of the country asked for; or nothing at all is said of whose office it is.
    if (country !== 0 && person.country !== country && (person.country !== 0 || namesOwner(context, person))) continue;
    // The Norwegian president is nobody with a name of elsewhere.
    if (country !== 0 && person.country === 0 && (sole ? isForeignTo : isAnothers)(words, person, country)) continue;
    if (complement && !roleHolds(context, person, phrase)) continue;
    // `the judge` is no lawyer.
    if (noun !== person.officeNoun && words.lexicon.trades.has(noun) && words.lexicon.trades.has(person.officeNoun))
      continue;
    // `the president` is no vice president.
    if (sole && person.office !== office && person.office !== 0) continue;
    if (servesElsewhere(words, person, phrase)) continue;
    // `the minister` is no deputy where the article names a minister.
    const under = bare && isUnder(words, person) ? BEHIND : 0;
    const gap = mentionGap(person, phrase.first) + (country === 0 || person.country === country ? 0 : OTHER);
    // Who is named only far behind is another.
    if (country === 0 && gap >= BEHIND + AHEAD && phrase.determiner === Determiner.Definite) continue;
    if (gap + under < distance) {
      distance = gap + under;
      best = person;
    }
  }
  return best ?? (complement ? null : looserHolder(context, phrase, country, office));
}

/** `the Norwegian leader`, `the UN chief`: who holds an office that the word may mean, of that country or of the body named before the word. */
function looserHolder(context: SpeakerContext, phrase: NounPhrase, country: number, office: number): Person | null {
  const { words, byOffice } = context.table;
  const { doc } = words;
  let best: Person | null = null;
  let distance = Infinity;
  for (const other of words.lexicon.looser.get(office) ?? []) {
    for (const person of byOffice.get(other) ?? []) {
      const side = person.country !== 0 || namesOwner(context, person) ? person.country : homeOf(context, person);
      if (country !== 0 ? side !== country : !bearsNames(person)) continue;
      const gap = mentionGap(person, phrase.first);
      if (gap >= distance) continue;
      distance = gap;
      best = person;
    }
  }
  return best;

  /** The capitalised words before the noun stand in what is said of the person. */
  function bearsNames({ role }: Person): boolean {
    let names = 0;
    for (let k = phrase.nameFirst; k < phrase.head; k++) {
      if ((doc.flags[k] & TokenFlag.Capital) === 0 || (doc.flags[k] & TokenFlag.SentenceStart) !== 0) continue;
      names++;
      let found = false;
      for (let t = role?.roleFirst ?? 0; t < (role?.roleEnd ?? 0); t++) if (doc.word[t] === doc.word[k]) found = true;
      if (!found) return false;
    }
    return names > 0;
  }
}

/** `Deputy Minister Jane Roe`: what is said of the person puts another above him. */
function isUnder({ doc, lexicon }: ArticleWords, { role }: Person): boolean {
  for (let t = role?.roleFirst ?? 0; t < (role?.roleEnd ?? 0); t++) if (lexicon.juniors.has(doc.word[t])) return true;
  return false;
}

/** `the ministry spokesman` is not the presidential one: the organ before the noun is not in what is said of the person. */
function servesElsewhere(words: ArticleWords, { role }: Person, { nameFirst, head }: NounPhrase): boolean {
  const { classes, doc } = words;
  for (let t = nameFirst; t < head; t++) {
    if ((classes[t] & WordClass.StateOrgan) === 0) continue;
    let same = false;
    for (let k = role?.roleFirst ?? 0; k < (role?.roleEnd ?? 0); k++) if (doc.word[k] === doc.word[t]) same = true;
    if (!same) return true;
  }
  return false;
}

/** `the president's aide`: the one person who holds such an office with that owner (`aide to the president, Jane Roe`), or null. */
function servantOf(context: SpeakerContext, phrase: NounPhrase, office: number): Person | null {
  const { words, byOffice } = context.table;
  const owner = words.doc.word[phrase.ownerEnd - 1];
  const named = personWithin(context.table, phrase.ownerFirst, phrase.ownerEnd) !== null;
  const body = WordClass.Office | WordClass.StateOrgan | WordClass.Body;
  if (!named && (words.classes[phrase.ownerEnd - 1] & body) === 0) return null;
  let found: Person | null = null;
  for (const person of byOffice.get(office) ?? []) {
    const { role } = person;
    // `His assistant, Jane Roe`
    let owned = role !== null && (words.classes[role.roleFirst] & WordClass.Possessive) !== 0;
    for (let t = role?.roleFirst ?? 0; t < (role?.roleEnd ?? 0); t++) if (words.doc.word[t] === owner) owned = true;
    if (!owned) continue;
    if (found) return null;
    found = person;
  }
  return found;
}

/** Whether all words of the phrase's complement stand in what is said of the person's office (`the mayor of Goris`). */
function roleHolds(context: SpeakerContext, person: Person, phrase: NounPhrase): boolean {
  const { classes, doc } = context.table.words;
  const { role } = person;
  if (!role) return false;
  let names = 0;
  for (let k = phrase.coreEnd; k < phrase.end; k++) {
    const small = WordClass.Preposition | WordClass.Definite | WordClass.Indefinite | WordClass.Conjunction;
    if (doc.kind[k] !== TokenKind.Word || (classes[k] & small) !== 0) continue;
    names++;
    let found = false;
    for (let t = role.roleFirst; t < role.roleEnd; t++) if (doc.word[t] === doc.word[k]) found = true;
    if (!found) return false;
  }
  return names > 0;
}

/** `the minister`, `the deputy minister`: one of many, and nothing says of what. */
function wantsField({ classes, doc, lexicon }: ArticleWords, { head, nameFirst }: NounPhrase): boolean {
  if (!lexicon.withMinistry.has(doc.word[head])) return false;
  for (let t = nameFirst; t < head; t++) {
    const word = doc.word[t];
    if (word === lexicon.keys.prime || (!lexicon.ranks.has(word) && (classes[t] & WordClass.Modifier) !== 0))
      return false;
    if ((doc.flags[t] & TokenFlag.Capital) !== 0 && !lexicon.ranks.has(word)) return false;
  }
  return true;
}

/** Whether what the article says of the person's office says whose it is (`of the European Council`). */
function namesOwner(context: SpeakerContext, person: Person): boolean {
  const { classes, doc, lexicon } = context.table.words;
  const role = person.role;
  if (!role) return false;
  for (let t = role.roleFirst; t < role.roleEnd; t++) {
    if ((classes[t] & (WordClass.Preposition | WordClass.Body | WordClass.StateOrgan)) !== 0) return true;
    if (doc.kind[t] === TokenKind.Clitic && doc.word[t] === lexicon.keys.possessive) return true;
  }
  return false;
}

/** An unnamed holder heard before: `the speaker for Norway` after `the representative of Norway`, `the source` after `a source in X`. */
function unnamedHolder(context: SpeakerContext, phrase: NounPhrase, country: number): Heard | null {
  const { words } = context.table;
  const office = words.office[phrase.head];
  if (office === 0) return null;
  for (let i = context.heard.length - 1; i >= 0 && i >= context.heard.length - SOURCES_BACK; i--) {
    const h = context.heard[i];
    if (h.token >= phrase.first || h.person || h.speaker.kind !== "person" || h.speaker.role === null) continue;
    // A headline's `Turkish envoy` is no name that lasts.
    if (country !== 0 && (h.country !== country || !h.speaker.name.includes(" of "))) continue;
    const before = officeNear(words, h.token);
    if (before === office) return h;
    const { delegates } = words.lexicon;
    if (country !== 0 && delegates.has(before) && delegates.has(office)) return h;
  }
  return null;
}
