import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { Evidence } from "./find-names.js";
import { Determiner, parseNounPhrase } from "./noun-phrase.js";
import { BEHIND, mentionGap, type Person } from "./person-table.js";
import { personBeside } from "./resolve-description.js";
import { hearAgain, hearCountry, hearPerson, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, Gender, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";
import { phraseAround, type Subject, subjectOf } from "./subjects.js";

/** How many sentences back, within the paragraph, a subject is looked for. */
const SENTENCES_BACK = 3;
/** How many tokens back the quotations of a paragraph are looked through. */
const QUOTATION_REACH = 120;
const PARAGRAPH_REACH = 300;
/** A relative is looked for among so many tokens of a sentence. */
const KIN_REACH = 60;
/** Words of `a serious charge that`. */
const ASIDE = 5;
const COMMA = 0x2c;
const BODY = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName | WordClass.Document;
const ONE = WordClass.Office | WordClass.Kin;

/**
 * Whom a pronoun at token `t` takes up that has not spoken: the subject of a sentence before it in its paragraph (`The headteacher was
 * burning registers. “…,” she said`), if that stands behind the last fitting speaker; null for none.
 * @param found that speaker, or a person named since: then no noun but only a name counts
 */
export function subjectSince(
  context: SpeakerContext,
  t: number,
  form: PronounForm,
  found: Heard | Person | null,
): Heard | null {
  const { tags, table } = context;
  if (tags === null) return null;
  const { words } = table;
  const { doc } = words;
  const isNamed = found !== null && "fullMentions" in found;
  const last = isNamed ? null : found;
  const gap = isNamed ? mentionGap(found, t) : BEHIND;
  const mentioned = gap < BEHIND ? t - gap : -1;
  for (let s = doc.sentenceOf[t]; s > 0 && s > doc.sentenceOf[t] - SENTENCES_BACK; s--) {
    if ((doc.flags[doc.sentenceStart[s]] & TokenFlag.LineBreak) !== 0) return null;
    const start = doc.sentenceStart[s - 1];
    if (last !== null && start <= last.token) return null;
    // No farther back than the one named since.
    if (doc.sentenceStart[s] <= mentioned) return null;
    const subject = subjectOf(words, tags, s - 1);
    // Who is *she* is a person, whatever the name.
    const named = subject && !subject.plural ? personIn(context, subject, form, Evidence.Words) : null;
    if (named) return named === last?.person ? null : hearPerson(context, named, t, "pronoun");
    if (subject && !isNamed && fits(context, subject, form)) {
      const phrase = parseNounPhrase(words, subject.first, subject.end);
      const heard = context.resolvePhrase(context, phrase);
      // Who was *she* since is not *he*.
      const before = context.heard.findLast((h) => h.speaker.id === heard.speaker.id);
      if (before && isOpposed(before.gender, form)) continue;
      // `Jane Doe said …. The MP smiled. She …`: the noun takes the speaker up.
      const same =
        last !== null &&
        phrase.determiner === Determiner.Definite &&
        heard.person === null &&
        mayBe(context, last.person, subject.head);
      return same && sameParagraph(context, last.token, t) ? null : { ...heard, token: t };
    }
    const kin = isNamed ? null : kinIn(context, s - 1, form);
    if (kin) return { ...kin, token: t };
  }
  return null;
}

/** The office at token `head` may be that of the person: nothing else is said of him, or it, or any. */
function mayBe({ table }: SpeakerContext, person: Person | null, head: number): boolean {
  const { doc, lexicon, office } = table.words;
  if (person === null) return false;
  const other = person.office !== 0 && office[head] !== 0 && person.officeNoun !== doc.word[head];
  return !other || lexicon.anyOffice.has(doc.word[head]) || lexicon.anyRank.has(doc.word[head]);
}

/** The last relative of the pronoun's sex whom the sentence tells of by a possessive (`She lives in Oslo with | her son`), or null. */
function kinIn(context: SpeakerContext, sentence: number, form: PronounForm): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  if (form !== PronounForm.Male && form !== PronounForm.Female) return null;
  const wanted = form === PronounForm.Male ? Gender.Male : Gender.Female;
  const start = doc.sentenceStart[sentence];
  const end = Math.min(doc.sentenceStart[sentence + 1], start + KIN_REACH);
  for (let t = end - 1; t > start; t--) {
    if ((classes[t] & WordClass.Kin) === 0 || (classes[t - 1] & WordClass.Possessive) === 0) continue;
    if (doc.quotationOf[t] >= 0 || genderOfWord(lexicon, doc.word[t]) !== wanted) continue;
    // `his father's house`
    if (t + 1 < end && doc.kind[t + 1] === TokenKind.Clitic) continue;
    return context.resolvePhrase(context, parseNounPhrase(words, t - 1, t + 1));
  }
  return null;
}

/**
 * `Norway will send two ships, | its foreign ministry announced`, `The envoy spoke with both sides, | his office said`: whom or what the
 * sentence in front is about, where that can own what the possessive at token `t` speaks of; or null.
 */
export function subjectAhead(context: SpeakerContext, t: number, form: PronounForm): Heard | null {
  const { table, tags } = context;
  const { words } = table;
  const { classes, doc } = words;
  if (tags === null || t < 2 || (classes[t] & WordClass.Possessive) === 0) return null;
  const subject = subjectOf(words, tags, doc.sentenceOf[t]);
  if (!subject || subject.end >= t - 1) return null;
  if (!isBehindContent(context, t)) return form === PronounForm.Neuter ? countryAsSubject(context, subject, t) : null;
  // Whose office it is, is a person, however short the name.
  const named = subject.plural ? null : personIn(context, subject, form, Evidence.Bare);
  if (named) return hearPerson(context, named, t, "pronoun");
  if (form === PronounForm.Plural || !fits(context, subject, form)) return null;
  return { ...context.resolvePhrase(context, parseNounPhrase(words, subject.first, subject.end)), token: t };
}

/**
 * `Prosecutors accuse Doe of theft, a charge | he denies`: the person of the pronoun's sex whom the clause in front names last, where he who
 * says it is none; null for any other pronoun.
 */
export function chargedBefore(context: SpeakerContext, t: number, form: PronounForm): Heard | null {
  const { heard, table, tags } = context;
  const { mentions, personOf, persons, words } = table;
  const { classes, doc } = words;
  if (tags === null || (form !== PronounForm.Male && form !== PronounForm.Female)) return null;
  const start = doc.sentenceStart[doc.sentenceOf[t]];
  const comma = asideStart(t, start);
  if (comma < 0) return null;
  const last = heardBefore(heard, comma);
  const said = last >= 0 && heard[last].token >= start ? heard[last] : null;
  if (said === null || said.single || said.person !== null) return null;
  for (let m = mentionFrom(table, comma) - 1; m >= 0 && mentions[m].first >= start; m--) {
    const owner = doc.kind[mentions[m].end] === TokenKind.Clitic;
    const person = owner || personOf[m] < 0 ? null : persons[personOf[m]];
    if (person === null || mentions[m].first <= said.token || person.evidence < Evidence.Shape) continue;
    return isGender(person.gender, form) ? hearPerson(context, person, t, "pronoun") : null;
  }
  return null;

  /** The comma before `a charge`, `a charge that`, `which` that token `at` follows; -1 for none. */
  function asideStart(at: number, from: number): number {
    let k = at - 1;
    if ((classes[k] & WordClass.Relative) !== 0) k--;
    else if (tags?.[k] !== Tag.Noun) return -1;
    for (let n = 0; n < ASIDE && k > from; n++, k--) {
      if (doc.kind[k] === TokenKind.Punctuation) return doc.text.charCodeAt(doc.start[k]) === COMMA ? k : -1;
      if ((classes[k] & WordClass.Indefinite) !== 0 && doc.text.charCodeAt(doc.start[k - 1]) !== COMMA) return -1;
    }
    return -1;
  }
}

/**
 * `The colonel, Jane Doe, showed | what she called proof`: the named subject of the pronoun's own sentence, where the pronoun's clause hangs
 * on it and nobody has spoken since; null for any other pronoun.
 */
export function subjectOfClause(context: SpeakerContext, t: number, form: PronounForm): Heard | null {
  const { heard, table, tags } = context;
  const { words } = table;
  const { doc } = words;
  if (tags === null || t < 2 || doc.quotationOf[t] >= 0) return null;
  // `…, of which, she says, …`
  const before = doc.text.charCodeAt(doc.start[t - 1]) === COMMA ? t - 2 : t - 1;
  if (tags[before] !== Tag.Relative && tags[before] !== Tag.Subordinator) return null;
  const subject = subjectOf(words, tags, doc.sentenceOf[t]);
  if (!subject || subject.plural || subject.end >= t - 1) return null;
  const last = heardBefore(heard, t);
  if (last >= 0 && heard[last].token >= subject.first) return null;
  const person = personIn(context, subject, form) ?? personApposed(context, subject, form);
  return person === null ? null : hearPerson(context, person, t, "pronoun");
}

/** `Her counterpart in Oslo, | Jane Doe, …`: the person of the pronoun's sex whose name the subject has for its apposition, or null. */
function personApposed({ table }: SpeakerContext, { end }: Subject, form: PronounForm): Person | null {
  const { doc } = table.words;
  if (end >= doc.count || doc.text.charCodeAt(doc.start[end]) !== COMMA) return null;
  const index = mentionFrom(table, end + 1);
  const mention = table.mentions.at(index);
  if (mention?.first !== end + 1 || table.personOf[index] < 0) return null;
  const person = table.persons[table.personOf[index]];
  return person.evidence >= Evidence.Words && isGender(person.gender, form) ? person : null;
}

/** `Norway can live with it, or so | its negotiators hint`: the country that the sentence opens with, where nothing has spoken since; or null. */
function countryAsSubject(context: SpeakerContext, { end, first }: Subject, t: number): Heard | null {
  const { country, countryForm, countryLength } = context.table.words;
  const whole = country[first] !== 0 && first + countryLength[first] === end;
  if (!whole || countryForm[first] === CountryForm.Adjective) return null;
  const last = heardBefore(context.heard, t);
  if (last >= 0 && context.heard[last].token >= first) return null;
  return hearAgain(hearCountry(context, country[first], null, first), t, "pronoun");
}

/** A comma stands before token `t`, inside closing quotation marks or outside. */
function isBehindContent(context: SpeakerContext, t: number): boolean {
  const { doc } = context.table.words;
  const before = doc.kind[t - 1] === TokenKind.Quote ? t - 2 : t - 1;
  return before >= 0 && doc.text.charCodeAt(doc.start[before]) === COMMA;
}

/** The person of the pronoun's sex whose name ends the subject (`the Ankara-based economist | Jane Doe`), or null. */
function personIn(
  { table }: SpeakerContext,
  { first, head }: Subject,
  form: PronounForm,
  atLeast = Evidence.Shape,
): Person | null {
  const index = mentionFrom(table, first);
  const mention = table.mentions.at(index);
  if (mention?.end !== head + 1 || table.personOf[index] < 0) return null;
  const person = table.persons[table.personOf[index]];
  return person.evidence >= atLeast && isGender(person.gender, form) ? person : null;
}

function sameParagraph(context: SpeakerContext, first: number, end: number): boolean {
  const { flags } = context.table.words.doc;
  if (end - first > PARAGRAPH_REACH) return false;
  for (let k = end; k > first; k--) if ((flags[k] & TokenFlag.LineBreak) !== 0) return false;
  return true;
}

/**
 * Whom a pronoun inside a quotation takes up of those whom the quotations of its paragraph speak of before it (`“My father kept the key. He
 * …”`): a source, a named person, else a noun for one; never the speaker. Null for none.
 */
export function spokenOfInQuotation(
  context: SpeakerContext,
  t: number,
  form: PronounForm,
  speaker: Heard | null,
): Heard | null {
  const { heard, table, tags } = context;
  const { mentions, personOf, persons, words } = table;
  const { doc } = words;
  let h = heardBefore(heard, t);
  let m = mentionFrom(table, t) - 1;
  const own = doc.quotationOf[t];
  const depth = own < 0 ? 0 : doc.quotations[own].depth;
  for (let k = t - 1; k >= 0 && t - k < QUOTATION_REACH; k--) {
    // `“The clerk looked. ‘You are lucky, uncle,’ | he said”`: not of those whom a quotation within it speaks of.
    if (doc.quotationOf[k] >= 0 && doc.quotations[doc.quotationOf[k]].depth <= depth) {
      while (h >= 0 && heard[h].token > k) h--;
      if (h >= 0 && heard[h].token === k && isOther(heard[h], form, speaker)) return heard[h];
      while (m >= 0 && mentions[m].nameFirst > k) m--;
      const person = m >= 0 && mentions[m].nameFirst === k && personOf[m] >= 0 ? persons[personOf[m]] : null;
      if (person && person !== speaker?.person && person.evidence >= Evidence.Shape && isGender(person.gender, form))
        return hearPerson(context, person, t, "pronoun");
      if (tags !== null && tags[k] <= Tag.PluralNoun && tags[k] >= Tag.Noun && isCalled(context, tags, k, form)) {
        const named = personBeside(context, k);
        if (named) return named === speaker?.person ? null : hearPerson(context, named, t, "pronoun");
        const subject = phraseAround(words, tags, k);
        return { ...context.resolvePhrase(context, parseNounPhrase(words, subject.first, subject.end)), token: t };
      }
    }
    if ((doc.flags[k] & TokenFlag.ParagraphBreak) !== 0) return null;
  }
  return null;
}

function isOther(h: Heard, form: PronounForm, speaker: Heard | null): boolean {
  if (h.speaker.id === speaker?.speaker.id) return false;
  if (form === PronounForm.Plural) return h.plural;
  if (form === PronounForm.Neuter) return !h.plural && h.person === null && h.speaker.kind !== "person";
  return h.single && isGender(h.person?.gender ?? h.gender, form);
}

/** The noun at token `k` is one of a person or persons that the pronoun can mean. */
function isCalled(context: SpeakerContext, tags: Uint8Array, k: number, form: PronounForm): boolean {
  const { classes, doc, lexicon } = context.table.words;
  const isLast = tags[k + 1] !== Tag.Noun && tags[k + 1] !== Tag.PluralNoun && tags[k + 1] !== Tag.Possessive;
  if (!isLast || form === PronounForm.Neuter) return false;
  if (form === PronounForm.Plural) return tags[k] === Tag.PluralNoun && (classes[k] & WordClass.Collective) !== 0;
  if (tags[k] !== Tag.Noun || ((classes[k] & ONE) === 0 && !lexicon.anyone.has(doc.word[k]))) return false;
  return isGender(genderOfWord(lexicon, doc.word[k]), form);
}

function isOpposed(gender: Gender, form: PronounForm): boolean {
  return form === PronounForm.Male ? gender === Gender.Female : form === PronounForm.Female && gender === Gender.Male;
}

function isGender(gender: Gender, form: PronounForm): boolean {
  if (form !== PronounForm.Male && form !== PronounForm.Female) return false;
  return gender === Gender.Unknown || (gender === Gender.Male) === (form === PronounForm.Male);
}

function fits(context: SpeakerContext, { first, head, end, plural }: Subject, form: PronounForm): boolean {
  const { words } = context.table;
  const { classes, country, countryForm, countryLength, doc, lexicon } = words;
  const bits = classes[head];
  if (form === PronounForm.Plural) return plural && (bits & WordClass.Collective) !== 0;
  if (plural) return false;
  if (form === PronounForm.Neuter) {
    if ((bits & BODY) !== 0) return true;
    // `the United States`
    const name = end > first + 1 && (classes[first] & WordClass.Definite) !== 0 ? first + 1 : first;
    return country[name] !== 0 && name + countryLength[name] === end && countryForm[name] !== CountryForm.Adjective;
  }
  // A name, in it or apposed to it, is found otherwise.
  const mention = context.table.mentions.at(mentionFrom(context.table, first));
  // `Doe's mother`
  const owner = mention !== undefined && mention.end < head && doc.kind[mention.end] === TokenKind.Clitic;
  if (mention && mention.first <= end + 1 && !(owner && (bits & WordClass.Kin) !== 0)) return false;
  if ((bits & ONE) === 0 && !lexicon.anyone.has(doc.word[head])) return false;
  return isGender(genderOfWord(lexicon, doc.word[head]), form);
}
