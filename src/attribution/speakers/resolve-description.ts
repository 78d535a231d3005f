import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import { antecedentOf, type Heard, heardBefore } from "./antecedents.js";
import { Evidence } from "./find-names.js";
import { isGlued } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { BEHIND, mentionGap, type Person } from "./person-table.js";
import { nameStart } from "./phrase-words.js";
import { phraseAround } from "./subjects.js";
import { hearPerson, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { homeOf } from "./side-of-holder.js";
import { Gender, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

/** Sentences at an article's head that may be headlines. */
const HEADLINE_SENTENCES = 3;
/** How many tokens back, and so many of the noun's occurrences, a description is looked for. */
const WORDS_BACK = 3000;
const OCCURRENCES = 12;
/** An apposition behind a name reaches so far. */
const APPOSITION = 10;
/** How many sources back the last office-holder is looked for. */
const SOURCES_BACK = 8;
/** How many names back the only person is looked for. */
const NAMES_BACK = 200;
/** A paragraph and the one before it are no longer than this. */
const PARAGRAPHS_REACH = 300;
/** An article stands within so many tokens before its noun. */
const DETERMINER_REACH = 5;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

/**
 * The named person whom a definite description without complement takes up: by the noun that the article introduced the person with
 * (`Habil Roe, a builder` … `the builder`), by sex (`the old man`), or as the office-holder heard last (`the official`); null for none.
 */
export function describedPerson(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { classes, doc, lexicon } = context.table.words;
  const bare = phrase.end === phrase.coreEnd && phrase.ownerEnd === phrase.ownerFirst;
  const aged = doc.kind[phrase.nameFirst] === TokenKind.Number && (classes[phrase.head] & WordClass.Collective) === 0;
  if (phrase.determiner !== Determiner.Definite || (!bare && !aged)) return null;
  // `the 54-year-old mother of three`
  if (!bare) return lastNamed(context, phrase);
  const noun = doc.word[phrase.head];
  const introduced = personCalled(context, noun, phrase);
  if (introduced) return hearPerson(context, introduced, phrase.first, "role");
  if (lexicon.anyone.has(noun)) {
    const gender = genderOfWord(lexicon, noun);
    const form = gender === Gender.Female ? PronounForm.Female : PronounForm.Male;
    const found = antecedentOf(context.table, context.heard, phrase.first, form);
    if (introducedAnew(context, phrase, found)) return null;
    const person = found === null ? null : "fullMentions" in found ? found : found.person;
    return person === null || person.gender !== gender ? null : hearPerson(context, person, phrase.first, "role");
  }
  if (lexicon.anyOffice.has(noun)) return lastOfficial(context, phrase.first) ?? onlyPerson(context, phrase.first);
  // `The 34-year-old deminer`: an age is told of somebody known.
  return aged ? lastNamed(context, phrase) : null;
}

/**
 * The fuller words under which the article printed the noun of a bare definite phrase before (`the guard` ← `a former border guard`,
 * `the committee` ← `the state committee for refugees`): the nearest, or null.
 */
export function fullerBefore(context: SpeakerContext, phrase: NounPhrase): NounPhrase | null {
  const { table, tags } = context;
  const { doc, classes, lexicon } = table.words;
  // co-chairs
  const joined = phrase.head > 1 && doc.text.charCodeAt(doc.start[phrase.head - 1]) === HYPHEN ? 2 : 0;
  const bare =
    phrase.end === phrase.coreEnd && phrase.ownerEnd === phrase.ownerFirst && phrase.nameFirst === phrase.head - joined;
  if (tags === null || phrase.determiner !== Determiner.Definite || !bare) return null;
  const noun = doc.word[phrase.head];
  let seen = 0;
  for (let t = phrase.first - 1; noun !== 0 && t >= 0 && t > phrase.first - WORDS_BACK && seen < OCCURRENCES; t--) {
    if (doc.word[t] !== noun) continue;
    seen++;
    if (tags[t] < Tag.Noun || tags[t] > Tag.ProperNoun || tags[t + 1] === Tag.Noun || tags[t + 1] === Tag.ProperNoun)
      continue;
    const { first, end } = phraseAround(table.words, tags, t);
    const fuller = parseNounPhrase(table.words, first, end);
    // `accused the police of theft`
    const ofVerb =
      fuller.nameFirst === t &&
      fuller.first > 0 &&
      tags[fuller.first - 1] >= Tag.VerbBase &&
      tags[fuller.first - 1] <= Tag.VerbIng &&
      doc.word[fuller.coreEnd] === lexicon.keys.of;
    if (ofVerb || fuller.head !== t || (classes[fuller.first] & WordClass.Possessive) !== 0) continue;
    if (joined > 0 && doc.word[t - 2] !== doc.word[phrase.nameFirst]) continue;
    if (fuller.nameFirst < t - joined || fuller.end > fuller.coreEnd || fuller.ownerEnd > fuller.ownerFirst)
      return fuller;
  }
  return null;
}

/** Whether the phrase is a bare noun for a holder of any office (`the official`). */
export function isAnyOffice(context: SpeakerContext, phrase: NounPhrase): boolean {
  const { doc, lexicon } = context.table.words;
  return phrase.determiner === Determiner.Definite && lexicon.anyOffice.has(doc.word[phrase.head]);
}

/** The named person who is spoken of or spoke last in the paragraph or the one before, where nobody unnamed spoke since. */
function lastNamed(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { heard, table } = context;
  const { doc } = table.words;
  const he = antecedentOf(table, heard, phrase.first, PronounForm.Male);
  const she = antecedentOf(table, heard, phrase.first, PronounForm.Female);
  const subject = he && "fullMentions" in he ? he : she && "fullMentions" in she ? she : null;
  if (subject) return hearPerson(context, subject, phrase.first, "role");
  const h = heardBefore(heard, phrase.first);
  if (h < 0) return null;
  const { person, token } = heard[h];
  if (person === null || person.evidence < Evidence.Shape) return null;
  let breaks = 0;
  for (let t = phrase.first; t > token; t--) {
    if ((doc.flags[t] & TokenFlag.LineBreak) !== 0 && ++breaks > 1) return null;
    if (phrase.first - t > PARAGRAPHS_REACH) return null;
  }
  return hearPerson(context, person, phrase.first, "role");
}

/** The person in whose title or apposition the noun was printed last before token `before`. */
function personCalled(
  context: SpeakerContext,
  noun: number,
  { first: before, head, nameFirst }: NounPhrase,
): Person | null {
  const { doc, lexicon, office } = context.table.words;
  if (noun === 0) return null;
  const prime = head > nameFirst && doc.word[head - 1] === lexicon.keys.prime;
  const sole = prime || (lexicon.national.has(noun) && !lexicon.withMinistry.has(noun));
  let seen = 0;
  for (let t = before - 1; t >= 0 && t > before - WORDS_BACK && seen < OCCURRENCES; t--) {
    if (doc.word[t] !== noun) continue;
    seen++;
    // The president is no vice president.
    if (sole && office[t] !== office[head]) continue;
    const person = personBeside(context, t);
    if (person) return person;
  }
  return null;
}

/** The person whose name the noun at token `t` goes with: `builder Habil Roe`, `the builder, Habil Roe`, `Habil Roe, a builder`. */
export function personBeside(context: SpeakerContext, t: number): Person | null {
  const { mentions, personOf, persons, words } = context.table;
  const { doc, classes, lexicon } = words;
  const isComma = (k: number): boolean =>
    k < doc.count && doc.kind[k] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[k]) === COMMA;
  const at = mentionFrom(context.table, t);
  const next = mentions.at(at);
  if (next && personOf[at] >= 0) {
    const inTitle = Math.min(next.first, next.roleFirst) <= t && t < next.nameFirst;
    const apposed = isComma(t + 1) && next.first === t + 2;
    // `Philanthropist and former banker Jane Doe`
    const several = t > 0 && (classes[t - 1] & WordClass.Indefinite) !== 0;
    const joined = !several && (classes[t + 1] & WordClass.Conjunction) !== 0 && next.roleEnd > next.roleFirst;
    if (joined && next.roleFirst === t + 2 && next.roleEnd === next.nameFirst) return persons[personOf[at]];
    if (inTitle || next.nameFirst === t + 1 || apposed) return persons[personOf[at]];
  }
  const last = at > 0 ? mentions[at - 1] : null;
  if (!last || personOf[at - 1] < 0 || t - last.end > APPOSITION || !isComma(last.end)) return null;
  const opening = last.end + 1;
  // `Jane Doe, who served as ambassador`
  const served = doc.word[opening] === lexicon.keys.who && isServed(t);
  for (let k = served ? t : opening; k < t; k++) {
    const glued = doc.kind[k] === TokenKind.Punctuation && isGlued(doc, k + 1);
    if (glued) continue;
    if (doc.kind[k] === TokenKind.Punctuation || (classes[k] & (WordClass.Relative | WordClass.Preposition)) !== 0)
      return null;
  }
  // `Jane Doe, a teacher`, `Jane Doe, once a teacher`, not `Jane Doe, the teacher said`.
  const article = WordClass.Indefinite | WordClass.Definite;
  const led = (classes[opening] & article) !== 0 || (opening + 1 < t && context.tags?.[opening] === Tag.Adverb);
  const a = (classes[opening] & article) !== 0 ? opening : opening + 1;
  return (served || (led && (classes[a] & article) !== 0)) && closes(t + 1 + words.officeTail[t])
    ? persons[personOf[at - 1]]
    : null;

  /** `as ambassador`, `as an ambassador` */
  function isServed(k: number): boolean {
    const before = (classes[k - 1] & (WordClass.Indefinite | WordClass.Definite)) !== 0 ? k - 2 : k - 1;
    return doc.word[before] === lexicon.keys.as;
  }

  /** The apposition ends here, or goes on with a complement. */
  function closes(k: number): boolean {
    // `a former paratrooper turned blogger`
    if (context.tags?.[k] === Tag.VerbPart) return true;
    return isComma(k) || (k < doc.count && (classes[k] & (WordClass.Preposition | WordClass.Relative)) !== 0);
  }
}

/** The one person whom the article has named before the token, where nobody has spoken yet but in a headline: `the diplomat` of a portrait; or null. */
function onlyPerson(context: SpeakerContext, before: number): Heard | null {
  const { heard, table } = context;
  const { doc, lexicon } = table.words;
  const last = heardBefore(heard, before);
  if (last >= 0 && doc.sentenceOf[heard[last].token] >= HEADLINE_SENTENCES) return null;
  let found: Person | null = null;
  const newest = mentionFrom(table, before) - 1;
  for (let m = newest; m >= 0 && m > newest - NAMES_BACK; m--) {
    const { first } = table.mentions[m];
    // A byline.
    if (first > 0 && doc.word[first - 1] === lexicon.keys.by) continue;
    const person = table.personOf[m] < 0 ? null : table.persons[table.personOf[m]];
    if (person === null || person === found || person.evidence < Evidence.Shape) continue;
    if (found !== null) return null;
    found = person;
  }
  return found === null ? null : hearPerson(context, found, before, "role");
}

/** `A man in a hat rose. … the man`: after whoever else fits, the article has brought in somebody by the very noun. */
function introducedAnew(context: SpeakerContext, { first, head }: NounPhrase, found: Heard | Person | null): boolean {
  const { classes, doc } = context.table.words;
  const person = found === null || "fullMentions" in found ? found : found.person;
  const heardAt = found === null || "fullMentions" in found ? -1 : found.token;
  const since = person === null ? heardAt : Math.max(heardAt, lastMention(person, first));
  for (let t = first - 1; t > since && t > first - PARAGRAPHS_REACH; t--) {
    if (doc.word[t] !== doc.word[head]) continue;
    for (let k = t - 1; k > since && k > t - DETERMINER_REACH; k--) {
      if ((classes[k] & WordClass.Indefinite) !== 0) return true;
      if ((classes[k] & (WordClass.Definite | WordClass.Preposition)) !== 0) break;
    }
  }
  return false;
}

/** Token of the person's last mention before token `t`, or -1. */
function lastMention(person: Person, t: number): number {
  const gap = mentionGap(person, t);
  return gap < BEHIND ? t - gap : -1;
}

/**
 * The person who spoke right behind an unnamed source of the phrase's noun (`…, his lawyer says. Jane Roe told us so. “No,” the lawyer said`),
 * first named there and of no office that the article tells; null for nobody.
 */
export function namedAfter(context: SpeakerContext, phrase: NounPhrase): Person | null {
  const { heard, table } = context;
  const { doc, lexicon } = table.words;
  const noun = doc.word[phrase.head];
  const open = lexicon.anyone.has(noun) || lexicon.national.has(noun) || lexicon.counterparts.has(noun);
  if (phrase.determiner !== Determiner.Definite || phrase.nameFirst !== phrase.head || open) return null;
  const newest = heardBefore(heard, phrase.first);
  for (let i = newest; i > 0 && i > newest - SOURCES_BACK; i--) {
    const { person, token } = heard[i];
    const before = heard[i - 1];
    const unnamed = before.person === null && before.speaker.name.toLowerCase() === doc.vocabulary.wordOf(noun);
    if (!unnamed || person === null || person.office !== 0 || person.evidence < Evidence.Shape) continue;
    if (mentionGap(person, before.token) < BEHIND || token - before.token > PARAGRAPHS_REACH) continue;
    const gender = genderOfWord(lexicon, noun);
    const other = gender !== Gender.Unknown && person.gender !== Gender.Unknown && gender !== person.gender;
    return other ? null : person;
  }
  return null;
}

/** The same for a bare noun or one behind a nationality (`the Norwegian official`), whose country number + 1 is given. */
export function officialOf(context: SpeakerContext, phrase: NounPhrase, country: number): Heard | null {
  if (country === 0) return describedPerson(context, phrase);
  const bare = phrase.end === phrase.coreEnd && phrase.ownerEnd === phrase.ownerFirst;
  if (!bare || nameStart(context.table.words, phrase) !== phrase.head) return null;
  const last = lastOfficial(context, phrase.first);
  if (!last?.person) return null;
  return (last.person.country || homeOf(context, last.person)) === country ? last : null;
}

/** The last named speaker with an office. */
function lastOfficial(context: SpeakerContext, before: number): Heard | null {
  const { heard } = context;
  const newest = heardBefore(heard, before);
  for (let i = newest; i >= 0 && i > newest - SOURCES_BACK; i--) {
    const { person, speaker } = heard[i];
    // An unnamed official spoke since.
    if (person === null && speaker.kind === "person") return null;
    if (person && (person.office !== 0 || (i === newest && person.evidence >= Evidence.Shape)))
      return hearPerson(context, person, before, "role");
  }
  return null;
}
