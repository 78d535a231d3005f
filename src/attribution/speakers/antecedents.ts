import type { Speaker } from "../../model/claim.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Evidence, type NameMention } from "./find-names.js";
import { surnameGender } from "./name-words.js";
import type { Person, PersonTable } from "./person-table.js";
import { Gender, PronounForm, pronounFormOf, WordClass } from "./speaker-lexicon.js";

/** A speaker already resolved, with what later pronouns need of it. */
export interface Heard {
  readonly speaker: Speaker;
  /** First token of the source. */
  readonly token: number;
  readonly person: Person | null;
  /** An unnamed single person (`the captain`). */
  readonly single: boolean;
  /** A noun of which nothing is known (`one family`, `the supplier`): a person perhaps. */
  readonly vague: boolean;
  /** Of an unnamed person, where the noun tells it, or a pronoun for it since. */
  gender: Gender;
  readonly plural: boolean;
  /** Printed with `the`. */
  readonly article: boolean;
  /** Country number + 1 of the side, or 0. */
  readonly country: number;
}

/** How many sentences back a person who is only spoken of is looked for. */
const SENTENCES_BACK = 2;
/** How many sources back a pronoun looks. */
const SOURCES_BACK = 12;
/** The object of a source's verb stands within so many tokens. */
const CLAUSE_REACH = 8;
/** Whom *they* takes up has spoken within so many tokens. */
const PLURAL_REACH = 80;
const NEUTER_REACH = 100;
/** How many tokens back a paragraph is looked through. */
const PARAGRAPH_REACH = 300;

/**
 * Whom a personal pronoun of the third person at token `t` means, or null: the last fitting speaker, a later sentence's subject, or, where
 * the last speaker has no name, the person the paragraph named last.
 * @param except whom it cannot mean: who speaks the quotation that it stands in
 */
export function antecedentOf(
  table: PersonTable,
  heard: readonly Heard[],
  t: number,
  form: PronounForm,
  except: Heard | null = null,
): Heard | Person | null {
  const { classes, doc, lexicon } = table.words;
  const wanted = form === PronounForm.Male ? Gender.Male : form === PronounForm.Female ? Gender.Female : Gender.Unknown;
  let last: Heard | null = null;
  let doubtful: Heard | null = null;
  const newest = heardBefore(heard, t);
  for (let i = newest; i >= 0 && i > newest - SOURCES_BACK; i--) {
    if (!fits(heard[i])) continue;
    if (form === PronounForm.Plural && t - heard[i].token > PLURAL_REACH) break;
    if (form === PronounForm.Neuter && t - heard[i].token > NEUTER_REACH && !isAlone(i)) break;
    // One capital word alone may be a place; another's quotation does not go on; who is only asked by somebody speaks rather than he.
    const apart = doc.sentenceOf[heard[i].token] !== doc.sentenceOf[t];
    const asked = wanted !== Gender.Unknown && apart && isAgent(heard[i].token);
    const place = heard[i].person?.evidence === Evidence.Bare && wanted !== Gender.Unknown;
    const vague = wanted !== Gender.Unknown && heard[i].vague;
    if (place || asked || vague || isQuotedApart(heard[i].token)) doubtful ??= heard[i];
    else {
      last = heard[wanted === Gender.Unknown ? i : sayerOf(i)];
      break;
    }
  }
  if (wanted !== Gender.Unknown) {
    const subject = subjectBefore(table, t, wanted, except);
    if (subject && (last === null || (subject.token > last.token && subject.person !== last.person)))
      return subject.person;
    if (last?.person == null) {
      const named = personInParagraph(table, t, wanted, except);
      if (named && (last === null || named.token > last.token)) return named.person;
    }
    const alone = personAlone(table, t, wanted);
    if (alone && alone.person !== except?.person && (last === null || alone.token > last.token)) return alone.person;
  }
  return last ?? doubtful;

  function fits(h: Heard): boolean {
    if (h.token >= t || h.speaker.id === except?.speaker.id) return false;
    if (form === PronounForm.Plural) return h.plural;
    if (form === PronounForm.Neuter)
      return !h.plural && (h.person === null ? h.speaker.kind !== "person" : mayBeBody(table, h.person));
    if (h.person) return h.person.gender === Gender.Unknown || h.person.gender === wanted;
    return h.single && (h.gender === Gender.Unknown || h.gender === wanted) && !speaksOf(h.token);
  }

  /** No other body spoke shortly before that source: *it* may take it up from far. */
  function isAlone(i: number): boolean {
    for (let k = i - 1; k >= 0 && k > i - SOURCES_BACK; k--)
      if (fits(heard[k]) && heard[k].speaker.id !== heard[i].speaker.id) return false;
    return true;
  }

  /** `One rector called her a fool. … She …`: an unnamed speaker whose own clause has the pronoun for its object is somebody else. */
  function speaksOf(token: number): boolean {
    const end = Math.min(t, token + CLAUSE_REACH, doc.sentenceStart[doc.sentenceOf[token] + 1]);
    for (let k = token + 1; k < end && doc.kind[k] === TokenKind.Word; k++)
      if (lexicon.objectPronouns.has(doc.word[k]) && pronounFormOf(lexicon, doc.word[k]) === form) return true;
    return false;
  }

  /** `Jane was asked by a captain` */
  function isAgent(token: number): boolean {
    return token > 0 && doc.word[token - 1] === lexicon.keys.by;
  }

  /** `Jane said that the captain told her …`: of two who fit, she whose sentence it is, unless the second clause stands on its own. */
  function sayerOf(i: number): number {
    let k = i;
    while (k > 0 && isToldBy(heard[k], heard[k - 1])) k--;
    return k;
  }

  function isToldBy(told: Heard, teller: Heard): boolean {
    if (teller.token >= told.token || doc.sentenceOf[teller.token] !== doc.sentenceOf[told.token]) return false;
    if (
      teller.speaker.kind !== "person" ||
      !fits(teller) ||
      isQuotedApart(teller.token) ||
      teller.person?.evidence === Evidence.Bare
    )
      return false;
    const before = told.token - 1;
    return doc.kind[before] === TokenKind.Word && (classes[before] & WordClass.Conjunction) === 0;
  }

  function isQuotedApart(token: number): boolean {
    const around = doc.quotationOf[token];
    if (around < 0) return false;
    const { open, close, end } = doc.quotations[around];
    return t < open || t > (close >= 0 ? close : end);
  }
}

/** Index of the last speaker before token `t`, or -1; tokens are nearly ascending. */
export function heardBefore(heard: readonly Heard[], t: number): number {
  let low = 0;
  let high = heard.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heard[middle].token < t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Several capital words that nothing calls a person may be an organisation as well. */
export function isNoSurePerson(person: Person): boolean {
  return person.evidence === Evidence.Words && person.gender === Gender.Unknown;
}

/** The same of one capital word without a surname's ending: what takes it up by `it` takes it for a body. */
function mayBeBody({ words }: PersonTable, person: Person): boolean {
  if (isNoSurePerson(person)) return true;
  const unknown = person.evidence === Evidence.Bare && person.gender === Gender.Unknown;
  return unknown && surnameGender(words, person.fullest.end - 1) < 0;
}

/** The person named last in the paragraph of token `t`, in a sentence before that of `t`; of unknown gender only where none is known. */
function personInParagraph(
  table: PersonTable,
  t: number,
  wanted: Gender,
  except: Heard | null,
): { person: Person; token: number } | null {
  const { words, mentions, personOf, persons } = table;
  const { doc } = words;
  const sentence = doc.sentenceStart[doc.sentenceOf[t]];
  let start = t;
  while (start > 0 && t - start < PARAGRAPH_REACH && (doc.flags[start] & TokenFlag.LineBreak) === 0) start--;
  let unsure: { person: Person; token: number } | null = null;
  for (let m = lastMentionBefore(mentions, sentence); m >= 0 && mentions[m].first >= start; m--) {
    const mention = mentions[m];
    const owner = mention.end < doc.count && doc.kind[mention.end] === TokenKind.Clitic;
    if (personOf[m] < 0 || owner || doc.quotationOf[mention.first] >= 0) continue;
    const person = persons[personOf[m]];
    if (person === except?.person) continue;
    const evidence = evidenceOf(mention, person);
    if (evidence < Evidence.Words || (evidence < Evidence.Shape && person.gender !== wanted)) continue;
    if (person.gender === wanted) return { person, token: mention.first };
    if (person.gender === Gender.Unknown) unsure ??= { person, token: mention.first };
  }
  return unsure;
}

/**
 * The one person whom the paragraph before that of token `t` names, where the quotation that opens its own has not named anybody since
 * (`A shell hit the cart that Jane Doe was pulling.` / `“Who pays?” she asked.`); null where it names several of the sex, or none.
 */
function personAlone(table: PersonTable, t: number, wanted: Gender): { person: Person; token: number } | null {
  const { words, mentions, personOf, persons } = table;
  const { doc } = words;
  const start = paragraphStart(doc, t);
  if (start === 0 || doc.kind[start] !== TokenKind.Quote) return null;
  const from = paragraphStart(doc, start - 1);
  let found: { person: Person; token: number } | null = null;
  for (let m = lastMentionBefore(mentions, t); m >= 0 && mentions[m].first >= from; m--) {
    if (personOf[m] < 0) continue;
    const person = persons[personOf[m]];
    if (mentions[m].first >= start) return null;
    if (person.gender !== Gender.Unknown && person.gender !== wanted) continue;
    if (evidenceOf(mentions[m], person) < Evidence.Shape || (found !== null && found.person !== person)) return null;
    found = { person, token: mentions[m].first };
  }
  return found?.person.gender === wanted ? found : null;
}

/** First token of the paragraph of token `t`, or one within reach. */
function paragraphStart(doc: PersonTable["words"]["doc"], t: number): number {
  let k = t;
  while (k > 0 && t - k < PARAGRAPH_REACH && (doc.flags[k] & TokenFlag.LineBreak) === 0) k--;
  return k;
}

/** A surname alone is as sure as the full name that the article gives. */
function evidenceOf(mention: NameMention, person: Person): Evidence {
  return person.fullMentions.length > 0 && !mention.headline ? person.evidence : mention.evidence;
}

/** Index of the last mention that ends before token `t`, or -1. */
function lastMentionBefore(mentions: readonly NameMention[], t: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].end <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The person whom the sentence of `t` or one just before it opens with. */
function subjectBefore(
  table: PersonTable,
  t: number,
  wanted: Gender,
  except: Heard | null,
): { person: Person; token: number } | null {
  const { words, mentions, personOf, persons } = table;
  const { doc, classes, lexicon } = words;
  const sentence = doc.sentenceOf[t];
  const from = Math.max(0, sentence - SENTENCES_BACK);
  for (let m = lastMentionBefore(mentions, t); m >= 0; m--) {
    const mention = mentions[m];
    const s = doc.sentenceOf[mention.first];
    if (s < from) return null;
    if (personOf[m] < 0 || doc.quotationOf[mention.first] >= 0) continue;
    const person = persons[personOf[m]];
    if (person === except?.person || evidenceOf(mention, person) < Evidence.Shape) continue;
    if (person.gender !== Gender.Unknown && person.gender !== wanted) continue;
    // `X was ready, he said`: the content in front speaks of another, unless a colon parts them.
    if (s === sentence && !partedByColon(mention.end, t)) continue;
    if (isSubject(mention.first, mention.end) || (s === sentence - 1 && isBroughtIn(m, person)))
      return { person, token: mention.first };
  }
  return null;

  /** `The council met at the request of its envoy, Jane Doe.`: the sentence ends with who was never named before, and is about nobody else. */
  function isBroughtIn(m: number, person: Person): boolean {
    const { end, evidence, first } = mentions[m];
    const start = doc.sentenceStart[doc.sentenceOf[first]];
    if (evidence !== Evidence.Stated || person.fullMentions.at(0)?.first !== first) return false;
    if (end + 1 < doc.sentenceStart[doc.sentenceOf[first] + 1] || (m > 0 && mentions[m - 1].end > start)) return false;
    for (let k = start; k < first; k++)
      if (doc.quotationOf[k] >= 0 || isPersonal(pronounFormOf(lexicon, doc.word[k]))) return false;
    return true;
  }

  function isPersonal(form: PronounForm): boolean {
    return form === PronounForm.Male || form === PronounForm.Female || form === PronounForm.Speaker;
  }

  function partedByColon(first: number, end: number): boolean {
    for (let k = first; k < end; k++) {
      if (doc.kind[k] !== TokenKind.Punctuation) continue;
      const unit = doc.text.charCodeAt(doc.start[k]);
      if (unit === 0x3a || unit === 0x3b) return true;
    }
    return false;
  }

  function isSubject(first: number, end: number): boolean {
    const start = doc.sentenceStart[doc.sentenceOf[first]];
    if (end < doc.count && doc.kind[end] === TokenKind.Clitic) return false;
    for (let k = start; k < first; k++) {
      const before = classes[k];
      const ofPhrase =
        WordClass.Definite | WordClass.Indefinite | WordClass.Office | WordClass.Title | WordClass.Modifier;
      if (
        (before & ofPhrase) === 0 &&
        words.country[k] === 0 &&
        (before & (WordClass.NoName | WordClass.Conjunction)) === 0
      ) {
        // An apposition in front (`The man in the middle, X, …`) or a time (`On Friday X …`).
        return doc.kind[first - 1] === TokenKind.Punctuation && first - start <= 10;
      }
    }
    return true;
  }
}
