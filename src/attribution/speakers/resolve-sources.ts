import type { Speaker } from "../../model/claim.js";
import type { TokenRange } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { type Heard, quotationSpeaker } from "./antecedents.js";
import type { ArticleWords } from "./article-words.js";
import { findAcronyms } from "./find-acronyms.js";
import { Evidence } from "./find-names.js";
import { findHeadName, type HeadName } from "./head-name.js";
import { identifyLead } from "./identify-lead.js";
import { hearNamed } from "./hear-named.js";
import { countryName, plainText } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import type { Person, PersonTable } from "./person-table.js";
import { isProper } from "./phrase-words.js";
import { resolvePhrase } from "./resolve-phrase.js";
import { resolveRelativeSource } from "./resolve-relative.js";
import { HANDLE, MAX_HANDLE, resolvePronoun } from "./resolve-pronoun.js";
import { hear, hearPerson, mentionFrom, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, PronounForm, WordClass } from "./speaker-lexicon.js";

/** A question and the paragraph before it are no longer than this. */
const QUESTION_REACH = 200;
/** Pieces of a discontinuous source that are farther apart than this are not read as one phrase. */
const GAP = 3;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const COMMA = 0x2c;
const COLON = 0x3a;
const BRACKET = 0x28;
const HYPHEN = 0x2d;
const DASH = 0x2013;
const LONG_DASH = 0x2014;
/** The noun of an apposition stands within so many tokens. */
const APPOSITION = 6;
const UNDERSCORE = 0x5f;
const AT = 0x40;

/**
 * Resolves the sources of one article in order; what needs a later one (`I` in a quotation whose speaker follows) in a second turn.
 * @param home number + 1 of the country that the article is written from, or 0
 * @param tags one part of speech a token, or null
 */
export function resolveSources(
  table: PersonTable,
  sources: readonly (readonly TokenRange[])[],
  home: number,
  tags: Uint8Array | null,
): (Speaker | null)[] {
  const { words } = table;
  const context: SpeakerContext = {
    table,
    sourceTokens: sources.map((source) => source.at(0)?.first ?? -1),
    heard: [],
    resolved: [],
    home,
    tags,
    acronyms: findAcronyms(words),
    interviewee: null,
    askedAbout: 0,
    whoAnswers,
    resolvePhrase,
  };
  const waiting: number[] = [];
  sources.forEach((source, index) => {
    const range = source.at(0);
    if (!range) {
      context.resolved.push(null);
      return;
    }
    if (waitsForLater(context, range, index)) {
      waiting.push(index);
      context.resolved.push(null);
      return;
    }
    const heard = resolveRange(context, range.first, endOf(source));
    context.resolved.push(heard);
    const lost = heard.speaker.resolvedBy === "none" && isPronoun(context, range.first, endOf(source));
    if (!lost) context.heard.push(heard);
    // A body named only by its kind (`Rights group: …` in a headline) may get its name later.
    if (heard.speaker.resolvedBy === "none") waiting.push(index);
  });
  for (const index of waiting) {
    const source = sources[index];
    const again = resolveRange(context, source[0].first, endOf(source));
    if (context.resolved[index] === null || again.speaker.resolvedBy !== "none") context.resolved[index] = again;
  }
  identifyLead(context, sources);
  return context.resolved.map((heard) => heard?.speaker ?? null);
}

function endOf(source: readonly TokenRange[]): number {
  let end = source[0].end;
  for (const piece of source) if (piece.first - end <= GAP && piece.end > end) end = piece.end;
  return end;
}

/** A pronoun inside a quotation whose speaker is this source itself or a later one: who *I* is, and who *she* is not. */
function waitsForLater(context: SpeakerContext, range: TokenRange, index: number): boolean {
  for (let t = range.first; t < range.end && t < range.first + 2; t++) {
    const form = pronounForm(context, t);
    if (form !== PronounForm.None && form !== PronounForm.Relative)
      return quotationSpeaker(context.table, context.sourceTokens, t) >= index;
  }
  return false;
}

function resolveRange(context: SpeakerContext, first: number, end: number): Heard {
  const { doc, classes } = context.table.words;
  const isText = (t: number): boolean => doc.kind[t] === TokenKind.Word || doc.kind[t] === TokenKind.Number;
  const handle = handleAt(context, first);
  if (handle) return handle;
  let from = first;
  let to = end;
  // `15:40 Drivers complain …`, `11.50 Georgia says`: a live ticker's clock.
  const isClock = (t: number): boolean =>
    doc.kind[t] === TokenKind.Number && CLOCK.test(doc.text.slice(doc.start[t], doc.end[t]));
  while (from < to - 1 && (!isText(from) || isClock(from) || (classes[from] & WordClass.Conjunction) !== 0)) from++;
  while (to > from + 1 && (!isText(to - 1) || (classes[to - 1] & (WordClass.Reflexive | WordClass.Conjunction)) !== 0))
    to--;
  const joint = resolveJointHolders(context, from, to);
  if (joint) return joint;
  const list = behindCountryList(context, from, to);
  if (list.members > 2) from = list.next;
  const interviewee = resolveAnswer(context, from, to);
  if (interviewee) return interviewee;
  const relative = resolveRelativeSource(context, from, to);
  if (relative) return relative;
  if (isPronoun(context, from, to)) return resolvePronoun(context, from, to);
  const head = findHeadName(context.table, from, to) ?? nameApposed(context, from);
  if (head) return hearNamed(context, head, from, to);
  return (
    resolveNaming(context, from, to) ??
    oneApposed(context, from, to) ??
    bodyApposed(context, from) ??
    resolveJoint(context, from, to)
  );
}

/** `@jane_doe, an account with …`: under the handle, unless it is a word that the article's names may hold. */
function handleAt(context: SpeakerContext, first: number): Heard | null {
  const { doc } = context.table.words;
  const at = doc.text.charCodeAt(doc.start[first]) === AT ? doc.start[first] : doc.start[first] - 1;
  if (at < 0 || doc.text.charCodeAt(at) !== AT) return null;
  const name = HANDLE.exec(doc.text.slice(at + 1, at + MAX_HANDLE))?.[0];
  if (name?.includes("_") !== true) return null;
  return hear(context, name, { kind: "unknown", resolvedBy: "full-name", token: first });
}

/** `Norwegian, Swedish and Finnish foreign ministers`: joint sources are told by the first; null for any other source. */
function resolveJointHolders(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { doc, lexicon } = words;
  const { first, next, members } = behindCountryList(context, from, to);
  const singular = lexicon.singularOffices.get(doc.word[to - 1]);
  if (members < 2 || singular === undefined || !lexicon.oneOfEach.has(doc.word[to - 1])) return null;
  for (let t = next; t < to - 1; t++) if ((words.classes[t] & WordClass.Modifier) === 0) return null;
  const role = next < to - 1 ? `${plainText(words, next, to - 1)} ${singular}` : singular;
  const country = words.country[first];
  return hear(context, `${role} of ${countryName(words, country)}`, {
    kind: "person",
    resolvedBy: "role",
    token: from,
    country,
    role,
  });
}

/** Behind the list of `the U.S., Russian and French | co-chairs`; the source's first token where there is none of three or more. */
function behindCountryList(
  context: SpeakerContext,
  from: number,
  to: number,
): { first: number; next: number; members: number } {
  const { classes, country, countryForm, countryLength, doc } = context.table.words;
  const first = (classes[from] & WordClass.Definite) !== 0 && from + 1 < to ? from + 1 : from;
  const none = { first, next: from, members: 0 };
  let t = first;
  let members = 0;
  while (t < to && country[t] !== 0) {
    const next = t + countryLength[t];
    const adjective = countryForm[t] === CountryForm.Adjective;
    members++;
    let k = next;
    if (k < to && doc.text.charCodeAt(doc.start[k]) === COMMA) k++;
    if (k < to && (classes[k] & WordClass.Conjunction) !== 0) k++;
    if (k === next || k >= to) {
      if (members < 2 || !adjective || next >= to || doc.kind[next] !== TokenKind.Word) return none;
      return { first, next, members };
    }
    t = k;
  }
  return none;
}

/** `A:` before an answer: the person whom the article names first, before the questions begin. */
function resolveAnswer(context: SpeakerContext, from: number, to: number): Heard | null {
  const { doc, lexicon } = context.table.words;
  if (to !== from + 1 || !lexicon.answerLabels.has(doc.word[from]) || (doc.flags[from] & TokenFlag.Capital) === 0)
    return null;
  // `A:`, `A (from the kitchen):`
  const aside =
    to < doc.count && doc.text.charCodeAt(doc.start[to]) === BRACKET && (doc.flags[from] & TokenFlag.LineBreak) !== 0;
  const colon = to < doc.count && doc.start[to] === doc.end[from] && doc.text.charCodeAt(doc.start[to]) === COLON;
  if (!aside && !colon) return null;
  context.interviewee ??= findInterviewee(context, from);
  return context.interviewee === null ? null : hearPerson(context, context.interviewee, from, "role");
}

/** Who answers on a line that is labelled as an answer, though no source is read from the label; null for any other line. */
function whoAnswers(context: SpeakerContext, line: number): Person | null {
  const { doc, lexicon } = context.table.words;
  if (!lexicon.answerLabels.has(doc.word[line]) || (doc.flags[line] & TokenFlag.Capital) === 0) return null;
  if (line + 1 >= doc.count || doc.text.charCodeAt(doc.start[line + 1]) !== COLON) return null;
  context.interviewee ??= findInterviewee(context, line);
  return context.interviewee;
}

function findInterviewee(context: SpeakerContext, before: number): Person | null {
  const introduced = context.askedAbout === 0 ? introducedBefore(context, before) : null;
  if (introduced) return introduced;
  const { mentions, personOf, persons, words } = context.table;
  let best: Person | null = null;
  // Where the answers before this one found nobody, only what has been named since is looked at.
  for (; context.askedAbout < mentions.length && mentions[context.askedAbout].first < before; context.askedAbout++) {
    const m = context.askedAbout;
    const { first, headline, end, nameFirst } = mentions[m];
    // A byline is the interviewer's.
    const byline = first > 0 && (words.classes[first - 1] & WordClass.Preposition) !== 0;
    if (personOf[m] < 0 || headline || byline || end - nameFirst < 2) continue;
    const person = persons[personOf[m]];
    if (person.evidence >= Evidence.Shape) return person;
    best ??= person;
  }
  return best;
}

/** The one person whom the paragraph before the first question names, where it speaks of the interview (`We sat down with Jane Roe.`), or null. */
function introducedBefore(context: SpeakerContext, answer: number): Person | null {
  const { mentions, personOf, persons, words } = context.table;
  const { doc, lexicon } = words;
  let question = answer;
  while (question > 0 && answer - question < QUESTION_REACH && !isQuestion(context, question)) question--;
  if (!isQuestion(context, question)) return null;
  const end = question - 1;
  let first = end;
  let told = false;
  for (; first > 0 && end - first < QUESTION_REACH; first--) {
    if (lexicon.interviewing.has(doc.word[first])) told = true;
    if ((doc.flags[first] & TokenFlag.LineBreak) !== 0) break;
  }
  if (!told) return null;
  let found: Person | null = null;
  for (let m = mentionFrom(context.table, first); m < mentions.length && mentions[m].first <= end; m++) {
    const person = personOf[m] < 0 ? null : persons[personOf[m]];
    if (person === null || person === found || person.evidence < Evidence.Shape) continue;
    if (found !== null) return null;
    found = person;
  }
  return found;
}

/** `Q:` at the beginning of a line. */
function isQuestion(context: SpeakerContext, t: number): boolean {
  const { doc, lexicon } = context.table.words;
  return lexicon.questionLabels.has(doc.word[t]) && (doc.flags[t] & TokenFlag.LineBreak) !== 0;
}

/** `he`, `they all`, `his` (of `in his words`); not `WHO` or `US`. */
function isPronoun(context: SpeakerContext, from: number, to: number): boolean {
  const { doc, classes } = context.table.words;
  const alone = to === from + 1;
  if ((classes[from] & (WordClass.Pronoun | (alone ? WordClass.Possessive : 0))) === 0) return false;
  if ((doc.flags[from] & TokenFlag.AllCaps) !== 0 && context.table.words.headline[doc.sentenceOf[from]] === 0)
    return false;
  // A pronoun takes nothing behind it but what was cut wrongly (`he wrote in a paper`); *her* may be a possessive.
  return alone || (classes[from] & WordClass.Possessive) === 0;
}

/** `One, identified only as Rose`; `a boy called Tom`; `a man who introduced himself as the brother of Rose`. */
function resolveNaming(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  for (let t = from; t + 1 < to; t++) {
    if ((classes[t] & WordClass.Naming) === 0) continue;
    // `called only Rose`
    const bits = classes[t + 1];
    const small =
      t + 2 < to && (bits & WordClass.NoName) !== 0 && (bits & (WordClass.Preposition | WordClass.Conjunction)) === 0;
    // `who gave only his first name, Rose`
    const apposed = t + 2 < to && doc.text.charCodeAt(doc.start[t + 1]) === COMMA;
    const name = small || apposed ? t + 2 : t + 1;
    const direct = namedAt(context, name, from, to) ?? calledBody(context, name, from, to);
    if (direct) return direct;
    for (let k = t + 1; k < to - 1 && k < t + 5; k++) {
      if (doc.word[k] === lexicon.keys.as)
        return namedAt(context, k + 1, from, to) ?? resolvePhrase(context, parseNounPhrase(words, k + 1, to));
    }
  }
  return null;
}

/** `a channel called Morning Front`: the body under the name that ends the source; null where it is not one. */
function calledBody(context: SpeakerContext, t: number, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc } = words;
  const { head } = parseNounPhrase(words, from, to);
  if ((classes[head] & (WordClass.Media | WordClass.Body)) === 0) return null;
  for (let k = t; k < to; k++) if ((doc.flags[k] & TokenFlag.Capital) === 0) return null;
  return hear(context, plainText(words, t, to), { kind: "organisation", resolvedBy: "organisation", token: from });
}

/** The person before the apposition that a source was cut down to (`Jane Roe, | a teacher, said`), where the sentence opens with the name; or null. */
function nameApposed(context: SpeakerContext, from: number): HeadName | null {
  const { table } = context;
  const { classes, doc } = table.words;
  if (from < 2 || (classes[from] & WordClass.Indefinite) === 0 || doc.text.charCodeAt(doc.start[from - 1]) !== COMMA)
    return null;
  const index = mentionFrom(table, from - 1) - 1;
  const mention = table.mentions.at(index);
  if (index < 0 || mention?.end !== from - 1 || table.personOf[index] < 0 || mention.evidence < Evidence.Shape)
    return null;
  if ((doc.flags[mention.first] & TokenFlag.SentenceStart) === 0) return null;
  return { mention, person: table.persons[table.personOf[index]] };
}

/** The same of a body (`Open Roads, | a network of drivers, called for …`), where the sentence or what follows a dateline opens with its name. */
function bodyApposed(context: SpeakerContext, from: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, inCountry } = words;
  if (from < 3 || (classes[from] & WordClass.Indefinite) === 0 || doc.text.charCodeAt(doc.start[from - 1]) !== COMMA)
    return null;
  const end = from - 1;
  let first = end;
  while (first > 0 && doc.kind[first - 1] === TokenKind.Word && (doc.flags[first - 1] & TokenFlag.Capital) !== 0) {
    first--;
    if ((doc.flags[first] & TokenFlag.SentenceStart) !== 0) break;
  }
  if (end - first < 2 || inCountry[first] === 1) return null;
  const unit = first === 0 ? DASH : doc.text.charCodeAt(doc.start[first - 1]);
  if ((doc.flags[first] & TokenFlag.SentenceStart) === 0 && unit !== DASH && unit !== LONG_DASH) return null;
  const { head } = parseNounPhrase(words, from, Math.min(doc.count, from + APPOSITION));
  if ((classes[head] & (WordClass.Body | WordClass.Media)) === 0) return null;
  return { ...resolvePhrase(context, parseNounPhrase(words, first, end)), token: from };
}

/** The person whose name begins at token `t`, or null. */
function namedAt(context: SpeakerContext, t: number, from: number, to: number): Heard | null {
  const { table } = context;
  const index = mentionFrom(table, t);
  const mention = table.mentions.at(index);
  if (mention?.nameFirst !== t || table.personOf[index] < 0) return null;
  if (mention.end < to && table.words.doc.text.charCodeAt(table.words.doc.start[mention.end]) === UNDERSCORE)
    return null;
  return hearNamed(context, { mention, person: table.persons[table.personOf[index]] }, from, to);
}

/** `the paper “Morning Mail”`: the quoted name alone; `Monitoring Staff “North”`: with what it is called. */
function hearQuotedName(context: SpeakerContext, phrase: NounPhrase, to: number): Heard | null {
  const { words } = context.table;
  const { doc } = words;
  let t = phrase.end + 1;
  while (t < to && doc.kind[t] === TokenKind.Word) t++;
  if (t === phrase.end + 1 || (t < to && doc.kind[t] !== TokenKind.Quote)) return null;
  const quoted = plainText(words, phrase.end + 1, t);
  const name = isProper(words, phrase) ? `${plainText(words, phrase.nameFirst, phrase.head + 1)} ${quoted}` : quoted;
  return hear(context, name, { kind: "organisation", resolvedBy: "organisation", token: phrase.first });
}

/** `A local paper, Morning Mail`: the body under its own name. */
function resolveApposedName(context: SpeakerContext, phrase: NounPhrase, to: number): Heard | null {
  const { words } = context.table;
  const { doc, classes } = words;
  const { head, end } = phrase;
  const called = (classes[head] & (WordClass.Media | WordClass.Body)) !== 0 && (classes[head] & WordClass.Office) === 0;
  // `the exporter, Alpine Honey LLC`
  const lead = nounBehind(words, end + 1, to);
  const body =
    called || lead > end || ((classes[to - 1] & WordClass.Body) !== 0 && (doc.flags[to - 1] & TokenFlag.Capital) !== 0);
  if (body && end + 1 < to && doc.kind[end] === TokenKind.Quote) return hearQuotedName(context, phrase, to);
  if (!body || end + 1 >= to || doc.text.charCodeAt(doc.start[end]) !== COMMA) return null;
  let t = lead > end ? lead : (classes[end + 1] & WordClass.Definite) !== 0 ? end + 2 : end + 1;
  const nameFirst = t;
  const isHyphen = (k: number): boolean =>
    doc.text.charCodeAt(doc.start[k]) === HYPHEN && k + 1 < to && (doc.flags[k + 1] & TokenFlag.SpaceBefore) === 0;
  while (t < to && ((doc.kind[t] === TokenKind.Word && (doc.flags[t] & TokenFlag.Capital) !== 0) || isHyphen(t))) t++;
  if (t === nameFirst || (t < to && doc.text.charCodeAt(doc.start[t]) !== COMMA)) return null;
  return hear(context, plainText(words, nameFirst, t), {
    kind: "organisation",
    resolvedBy: "organisation",
    token: phrase.first,
  });
}

/** Behind the small noun for a body that leads to its name (`Turkish company | Alpine Roads`), where nothing but adjectives stands before it; or -1. */
function nounBehind(
  { classes, country, countryForm, countryLength, doc }: ArticleWords,
  from: number,
  to: number,
): number {
  for (let t = from; t + 1 < to && t < from + APPOSITION; t++) {
    if (doc.kind[t] !== TokenKind.Word) return -1;
    if (country[t] !== 0 && countryForm[t] === CountryForm.Adjective) {
      t += countryLength[t] - 1;
      continue;
    }
    if ((doc.flags[t] & TokenFlag.Capital) !== 0 || (classes[t] & (WordClass.Preposition | WordClass.Relative)) !== 0)
      return -1;
    if ((classes[t] & (WordClass.Body | WordClass.Media)) === 0) continue;
    return (doc.flags[t + 1] & TokenFlag.Capital) !== 0 ? t + 1 : -1;
  }
  return -1;
}

/** `One of them, a nurse in Oslo`: who that is, the apposition says; null for any other source. */
function oneApposed(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  if (doc.word[from] !== lexicon.keys.one) return null;
  for (let t = from + 1; t + 2 < to && t <= from + APPOSITION; t++) {
    if (doc.text.charCodeAt(doc.start[t]) !== COMMA) continue;
    if ((classes[t + 1] & WordClass.Indefinite) === 0) return null;
    return { ...resolvePhrase(context, parseNounPhrase(words, t + 1, to)), token: from };
  }
  return null;
}

/** `Norway and Sweden`: the first member that is somebody; a vague group (`many officials and the president`) gives way to a definite one. */
function resolveJoint(context: SpeakerContext, from: number, to: number): Heard {
  const { words } = context.table;
  const { classes } = words;
  const phrase = parseNounPhrase(words, from, to);
  const first = resolveApposedName(context, phrase, to) ?? resolvePhrase(context, phrase);
  const vague = first.speaker.kind === "group" && phrase.determiner !== Determiner.Definite;
  if (first.speaker.resolvedBy !== "none" && !vague) return first;
  for (let t = phrase.end; t < to; t++) {
    if ((classes[t] & WordClass.Relative) !== 0) break;
    if ((classes[t] & WordClass.Conjunction) === 0 || t + 1 >= to) continue;
    let next = t + 1;
    while (next + 1 < to && (classes[next] & WordClass.Conjunction) !== 0) next++;
    const second = resolvePhrase(context, parseNounPhrase(words, next, to));
    const { kind, resolvedBy } = second.speaker;
    if (resolvedBy !== "none" && (!vague || (kind !== "group" && kind !== "document"))) return second;
  }
  return first;
}
