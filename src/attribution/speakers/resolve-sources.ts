import type { Speaker } from "../../model/claim.js";
import type { TokenRange } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import { type Heard } from "./antecedents.js";
import { quotationSpeaker } from "./quotation-speaker.js";
import { findAcronyms } from "./find-acronyms.js";
import type { Home } from "./find-home.js";
import { findHeadName } from "./head-name.js";
import { identifyLead } from "./identify-lead.js";
import { hearHeadlineSurname, hearNamed } from "./hear-named.js";
import { resolveAnswer, whoAnswers } from "./interviewee.js";
import { countryName, plainText } from "./name-office.js";
import { Determiner, parseNounPhrase } from "./noun-phrase.js";
import type { PersonTable } from "./person-table.js";
import {
  bodyApposed,
  nameApposed,
  oneApposed,
  resolveApposedName,
  resolveNaming,
  resolveQuotedBody,
  resolveNamedBehind,
} from "./resolve-apposition.js";
import { resolvePhrase } from "./resolve-phrase.js";
import { resolveRelativeSource } from "./resolve-relative.js";
import { HANDLE, MAX_HANDLE } from "./line-speaker.js";
import { resolvePronoun } from "./resolve-pronoun.js";
import { hear, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, PronounForm, WordClass } from "./speaker-lexicon.js";

/** Pieces of a discontinuous source that are farther apart than this are not read as one phrase. */
const GAP = 3;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const COMMA = 0x2c;
const AT = 0x40;

/**
 * Resolves the sources of one article in order; what needs a later one (`I` in a quotation whose speaker follows) in a second turn.
 * @param home where the article is at home, and who prints it
 * @param tags one part of speech a token, or null
 */
export function resolveSources(
  table: PersonTable,
  sources: readonly (readonly TokenRange[])[],
  home: Home & { readonly outlet: string | null },
  tags: Uint8Array | null,
): (Speaker | null)[] {
  const { words } = table;
  const context: SpeakerContext = {
    table,
    sourceTokens: sources.map((source) => source.at(0)?.first ?? -1),
    heard: [],
    resolved: [],
    ...home,
    tags,
    acronyms: findAcronyms(words),
    writers: null,
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
    // Nobody takes up the outlet by `the office`.
    const outlet = heard.speaker.name === context.outlet && heard.speaker.resolvedBy === "pronoun";
    if (!lost && !outlet) context.heard.push(heard);
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
  const { doc, classes, lexicon } = context.table.words;
  const isText = (t: number): boolean => doc.kind[t] === TokenKind.Word || doc.kind[t] === TokenKind.Number;
  const handle = handleAt(context, handleBehind(context, first, end));
  if (handle) return handle;
  let from = first;
  let to = end;
  // `15:40 Drivers complain …`, `11.50 Georgia says`: a live ticker's clock.
  const isClock = (t: number): boolean =>
    doc.kind[t] === TokenKind.Number && CLOCK.test(doc.text.slice(doc.start[t], doc.end[t]));
  while (from < to - 1 && (!isText(from) || isClock(from) || (classes[from] & WordClass.Conjunction) !== 0)) from++;
  // `the builder, Alpine Roads, later`
  const isLoose = (t: number): boolean =>
    (classes[t] & WordClass.Adverb) !== 0 && doc.text.charCodeAt(doc.start[t - 1]) === COMMA;
  const ends = WordClass.Reflexive | WordClass.Conjunction;
  // `the old man at the well`
  const article = WordClass.Definite | WordClass.Indefinite;
  const isEnd = (t: number): boolean => (classes[t] & ends) !== 0 && (classes[t - 1] & article) === 0;
  while (to > from + 1 && (!isText(to - 1) || isEnd(to - 1) || isLoose(to - 1))) to--;
  const clitic = doc.kind[end - 1] === TokenKind.Clitic && doc.word[end - 1] === lexicon.keys.possessive;
  const same = clitic ? sameOffice(context, from, to) : null;
  if (same) return same;
  const joint = resolveJointHolders(context, from, to);
  if (joint) return joint;
  const list = behindCountryList(context, from, to);
  if (list.members > 2) from = list.next;
  const interviewee = resolveAnswer(context, from, to);
  if (interviewee) return interviewee;
  const relative = resolveRelativeSource(context, from, to);
  if (relative) return relative;
  const writers = resolveWriters(context, from, to);
  if (writers) return writers;
  if (isPronoun(context, from, to)) return resolvePronoun(context, from, to);
  const quoted = resolveQuotedBody(context, from, to);
  if (quoted) return quoted;
  const head = findHeadName(context.table, from, to) ?? nameApposed(context, from);
  if (head) return hearNamed(context, head, from, to);
  return (
    hearHeadlineSurname(context, from, to) ??
    resolveNaming(context, from, to) ??
    resolveNamedBehind(context, from, to) ??
    oneApposed(context, from, to) ??
    bodyApposed(context, from) ??
    resolveDescribed(context, from, to)
  );
}

/** A noun with a participle clause: a document's issuer where the clause tells it, else who it is without the clause. */
function resolveDescribed(context: SpeakerContext, from: number, to: number): Heard {
  const { words } = context.table;
  const whole = resolveJoint(context, from, to);
  const cut = clauseStart(context, from, to);
  const document = whole.speaker.resolvedBy === "document";
  if (cut === to || (document && whole.speaker.kind !== "document")) return whole;
  const short = resolveJoint(context, from, cut);
  // `a statement posted on Facebook` is nobody's in particular.
  const issued = document && short.speaker.kind !== "document" && (words.classes[from] & WordClass.Indefinite) !== 0;
  return issued
    ? hear(context, plainText(words, from + 1, cut), { kind: "document", resolvedBy: "document", token: from })
    : short;
}

/** `Norway's ministry gives ten; Georgia's, nine`: the same office of another country as that heard in the sentence; null for none. */
function sameOffice(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { country, countryForm, countryLength, doc } = words;
  if (country[from] === 0 || from + countryLength[from] !== to || countryForm[from] === CountryForm.Adjective)
    return null;
  const last = context.heard.at(-1);
  if (!last || last.person !== null || doc.sentenceOf[last.token] !== doc.sentenceOf[from]) return null;
  const of = ` of ${countryName(words, last.country || country[from])}`;
  const { kind, name, role } = last.speaker;
  if (last.country === 0 || last.country === country[from] || !name.endsWith(of)) return null;
  return hear(context, `${name.slice(0, -of.length)} of ${countryName(words, country[from])}`, {
    kind,
    resolvedBy: kind === "person" ? "role" : "organisation",
    token: from,
    country: country[from],
    role,
  });
}

/** Where a participle behind the source's noun opens a clause that is no part of the name (`a map | shown to villagers`); `to` for none. */
function clauseStart({ table, tags }: SpeakerContext, from: number, to: number): number {
  const { classes, doc, lexicon } = table.words;
  for (let t = from + 2; tags !== null && t < to; t++) {
    if (tags[t] !== Tag.VerbPart && tags[t] !== Tag.VerbIng) continue;
    if ((classes[t] & WordClass.Naming) !== 0 || lexicon.lasting.has(doc.word[t])) return to;
    const noun = tags[t - 1] === Tag.Noun || tags[t - 1] === Tag.PluralNoun;
    if (noun && (doc.flags[t] & TokenFlag.Capital) === 0 && (doc.flags[t] & TokenFlag.SpaceBefore) !== 0) return t;
  }
  return to;
}

/** Where the handle of `Another, @jane_doe` or `the account @jane_doe` stands: behind words that name nobody; else the first token. */
function handleBehind(context: SpeakerContext, first: number, end: number): number {
  const { doc } = context.table.words;
  for (let t = first; t < end; t++) {
    if (doc.text.charCodeAt(doc.start[t]) === AT) return t;
    if (t > first && (doc.flags[t] & TokenFlag.Capital) !== 0) return first;
  }
  return first;
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
  if (members < 2) return null;
  let noun = next;
  while (noun < to - 1 && (words.classes[noun] & WordClass.Modifier) !== 0) noun++;
  const singular = lexicon.singularOffices.get(doc.word[noun]);
  // `the Norwegian and Swedish ambassadors | to the OSCE`
  const sent = noun + 2 < to && doc.word[noun + 1] === lexicon.keys.to;
  if (singular === undefined || (!sent && (noun < to - 1 || !lexicon.oneOfEach.has(doc.word[noun])))) return null;
  const role = next < noun ? `${plainText(words, next, noun)} ${singular}` : singular;
  const country = words.country[first];
  const place = sent ? ` ${plainText(words, noun + 1, to)}` : "";
  return hear(context, `${role} of ${countryName(words, country)}${place}`, {
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

/** `We, the undersigned`: those who write say who they are; null for any other source. */
function resolveWriters(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { doc, lexicon } = words;
  if (to < from + 3 || pronounForm(context, from) !== PronounForm.Speaker || lexicon.alone.has(doc.word[from]))
    return null;
  if (doc.text.charCodeAt(doc.start[from + 1]) !== COMMA || doc.quotationOf[from] >= 0) return null;
  const named = resolvePhrase(context, parseNounPhrase(words, from + 2, to));
  context.writers ??= {
    ...named,
    token: from,
    speaker: { ...named.speaker, kind: "group", resolvedBy: "role" },
    plural: true,
  };
  return context.writers;
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
