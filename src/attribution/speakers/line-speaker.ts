import { TokenFlag, TokenKind } from "../../text/document.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { Evidence } from "./find-names.js";
import { answersOn, signsBelow } from "./first-person.js";
import { findHeadName } from "./head-name.js";
import { plainText } from "./name-office.js";
import { parseNounPhrase } from "./noun-phrase.js";
import { hear, hearPerson, mentionFrom, opensLine, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName;

/** How far back the name at the beginning of a line is looked for: tokens, and sources. */
export const LINE_REACH = 200;
const LINES_BACK = 10;
/** A line's label and an article's byline are found within so many tokens. */
const LABEL_REACH = 14;
const BYLINE_REACH = 80;
/** `Collected in Oslo and Bergen by` is no longer than this. */
const SIGNED = 8;
/** The first lines of an article, and tokens, among which it says whose document it is; how many words lead to the document's noun. */
const HEAD_LINES = 3;
const HEAD_REACH = 40;
const DOCUMENT_WORDS = 4;
/** A letter's address stands so many tokens before at most. */
const LETTER_REACH = 400;
const COLON = 0x3a;
const COMMA = 0x2c;
const POINT = 0x2e;
const BRACKET = 0x28;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const AT = 0x40;
export const HANDLE = /^[\p{L}\p{N}_]+/u;
export const MAX_HANDLE = 40;

/** Who writes the line that token `t` stands in without quotation marks: a transcript's or a post's name at the line's beginning. */
export function speakerOfLine(context: SpeakerContext, t: number): Heard | null {
  const { doc, lexicon } = context.table.words;
  const { heard, table } = context;
  let label: Heard | null = null;
  const newest = heardBefore(heard, t);
  for (let i = newest; i >= 0 && i > newest - LINES_BACK && t - heard[i].token < LINE_REACH; i--) {
    const { token, speaker } = heard[i];
    if (speaker.resolvedBy === "none" || !isTranscript(context, token) || !opensLine(context, token)) continue;
    // Behind a list's number or a handle's mark it labels its own paragraph only.
    if ((doc.flags[token] & TokenFlag.LineBreak) === 0 && paragraphsBetween(context, token, t) > 0) continue;
    label = heard[i];
    break;
  }
  for (let m = mentionFrom(table, t) - 1; m >= 0 && t - table.mentions[m].first < LINE_REACH; m--) {
    const mention = table.mentions[m];
    if (label !== null && mention.first < label.token) break;
    if ((doc.flags[mention.first] & TokenFlag.LineBreak) === 0 || table.personOf[m] < 0) continue;
    const labels = isLabelled(context, mention.end);
    // `Jane Doe went. I …`, `Jane Doe, a nurse, went.` are no labels.
    const apart = labels || isAlone(context, mention.end) || isTranscript(context, mention.first);
    if (!apart) continue;
    const known = labels
      ? table.persons[table.personOf[m]].evidence >= Evidence.Words
      : mention.evidence >= Evidence.Shape;
    if (!known || paragraphsBetween(context, mention.first, t) > 1) continue;
    return hearPerson(context, table.persons[table.personOf[m]], t, "pronoun");
  }
  if (label !== null) {
    const nearer = lexicon.alone.has(doc.word[t]) ? handleAbove(context, t) : null;
    return nearer !== null && nearer.token > label.token ? nearer : label;
  }
  const answerer = context.whoAnswers(context, lineStart(context, t));
  if (answerer) return hearPerson(context, answerer, t, "pronoun");
  if (!lexicon.alone.has(doc.word[t])) return bodyAbove(context, t) ?? issuerAtHead(context, t) ?? outletOf(context, t);
  const above = handleAbove(context, t);
  if (above) return above;
  const writer = answersOn(context, t) ?? signsBelow(context, t);
  return writer ? hearPerson(context, writer, t, "pronoun") : authorOf(context, t);
}

/** The line does not run on at token `t`, behind its first name, or is short and no sentence. */
function isAlone({ table }: SpeakerContext, t: number): boolean {
  const { doc } = table.words;
  if (t >= doc.count || (doc.flags[t] & TokenFlag.LineBreak) !== 0) return true;
  if (doc.kind[t] === TokenKind.Word || doc.kind[t] === TokenKind.Clitic) return false;
  if (doc.text.charCodeAt(doc.start[t]) !== COMMA) return true;
  // `Jane Doe, driver, 08:05`
  let end = t + 1;
  while (end < doc.count && end < t + LABEL_REACH && (doc.flags[end] & TokenFlag.LineBreak) === 0) end++;
  return end < t + LABEL_REACH && doc.text.charCodeAt(doc.start[end - 1]) !== POINT;
}

/** A dash or a bracketed aside opens at token `t`, behind a line's first word (`DOE — …`, `DOE (after a pause) — …`). */
function isLabelled({ table }: SpeakerContext, t: number): boolean {
  const { doc } = table.words;
  const unit = t < doc.count ? doc.text.charCodeAt(doc.start[t]) : 0;
  return unit === BRACKET || ((unit === EN_DASH || unit === EM_DASH) && (doc.flags[t] & TokenFlag.SpaceBefore) !== 0);
}

/** Whose post the paragraph of token `t` is, where its first line says so with a date or an hour (`Path Committee (official), 21 May, 17:30`); or null. */
function bodyAbove(context: SpeakerContext, t: number): Heard | null {
  const { words } = context.table;
  const { doc } = words;
  let first = t;
  while (first > 0 && t - first < LINE_REACH && (doc.flags[first] & TokenFlag.ParagraphBreak) === 0) first--;
  let end = first + 1;
  let dated = false;
  let name = 0;
  for (; end < t && end < first + LABEL_REACH && (doc.flags[end] & TokenFlag.LineBreak) === 0; end++) {
    if (doc.kind[end] === TokenKind.Number) dated = true;
    const mark = doc.kind[end] === TokenKind.Punctuation;
    const joined = (doc.flags[end] & TokenFlag.SpaceBefore) === 0 && doc.text.charCodeAt(doc.start[end]) !== COMMA;
    if (name === 0 && ((mark && !joined) || dated)) name = end;
  }
  // `Path Committee` / `@path_committee · 21 May`
  if (end < t && doc.text.charCodeAt(doc.start[end]) === AT) dated = true;
  const closed = doc.kind[end - 1] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[end - 1]) === POINT;
  if (name === 0) name = end;
  if (end >= t || !dated || closed || name - first < 1 || (doc.flags[end] & TokenFlag.LineBreak) === 0) return null;
  if ((doc.flags[first] & TokenFlag.Capital) === 0 || words.inCountry[first] === 1) return null;
  const heard = context.resolvePhrase(context, parseNounPhrase(words, first, name));
  if (heard.speaker.kind === "organisation") return { ...heard, token: t };
  const known = (words.classes[name - 1] & ORGAN) !== 0;
  return known
    ? hear(context, plainText(words, first, name), { kind: "organisation", resolvedBy: "full-name", token: t })
    : null;
}

/** Who issued the article, where one of its first lines says that it is a document of theirs (`Statement by the Ministry of …`), or null. */
function issuerAtHead(context: SpeakerContext, t: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  let lines = 0;
  for (let k = 0; k + 2 < t && k < HEAD_REACH && lines <= HEAD_LINES; k++) {
    if ((doc.flags[k] & TokenFlag.LineBreak) !== 0) lines++;
    if ((classes[k] & WordClass.Document) === 0) continue;
    const by = k + 1;
    const { keys } = lexicon;
    if (doc.word[by] !== keys.by && doc.word[by] !== keys.of && doc.word[by] !== keys.from) continue;
    if (!opensHead(context, k)) continue;
    let end = by + 1;
    while (end < doc.count && end < by + HEAD_REACH && (doc.flags[end] & TokenFlag.LineBreak) === 0) end++;
    const head = findHeadName(context.table, by + 1, end);
    if (head) continue;
    const heard = context.resolvePhrase(context, parseNounPhrase(words, by + 1, end));
    // `Statement by the Human Rights Defender of Norway`
    const holder = heard.speaker.kind === "person" && heard.country !== 0;
    if (heard.speaker.kind === "organisation" || holder) return { ...heard, token: t };
  }
  return null;
}

/**
 * *We* of an article: who said of themselves who they are (`We, nine teachers, …`), who answers its questions on the line of token `t`, else the
 * outlet that prints it; null where none is known, and in a letter.
 */
function outletOf(context: SpeakerContext, t: number): Heard | null {
  if (context.writers !== null) return { ...context.writers, token: t };
  if (context.outlet === null || isLetter(context, t)) return null;
  const answerer = answersOn(context, t);
  if (answerer) return hearPerson(context, answerer, t, "pronoun");
  return hear(context, context.outlet, { kind: "organisation", resolvedBy: "pronoun", token: t });
}

/** A line before token `t` addresses somebody (`Dear Excellencies,`). */
function isLetter({ table }: SpeakerContext, t: number): boolean {
  const { doc, lexicon } = table.words;
  for (let k = t; k >= 0 && k > t - LETTER_REACH; k--)
    if (lexicon.salutations.has(doc.word[k]) && (doc.flags[k] & TokenFlag.LineBreak) !== 0) return true;
  return t > 0 && lexicon.salutations.has(doc.word[0]);
}

/** Nothing but capitals and small words stand before the document's noun in its line (`Joint Statement`, `The Open Letter`). */
function opensHead({ table }: SpeakerContext, t: number): boolean {
  const { doc, classes } = table.words;
  for (let k = t; k > 0 && t - k < DOCUMENT_WORDS; k--) {
    if ((doc.flags[k] & TokenFlag.LineBreak) !== 0) return true;
    const small = WordClass.Definite | WordClass.Indefinite;
    if ((doc.flags[k - 1] & TokenFlag.Capital) === 0 && (classes[k - 1] & small) === 0 && k < t) return false;
  }
  return t < DOCUMENT_WORDS;
}

function lineStart(context: SpeakerContext, t: number): number {
  const { flags } = context.table.words.doc;
  let k = t;
  while (k > 0 && t - k < LINE_REACH && (flags[k] & TokenFlag.LineBreak) === 0) k--;
  return k;
}

/** The handle that the line above opens with (`@jane_doe, 14:05`), where the line of token `t` is the post under it; null for none. */
function handleAbove(context: SpeakerContext, t: number): Heard | null {
  const { doc } = context.table.words;
  let breaks = 0;
  for (let k = t; k >= 0 && t - k < LINE_REACH && breaks < 2; k--) {
    if (k > 0 && (doc.flags[k] & TokenFlag.LineBreak) === 0) continue;
    breaks++;
    const at = doc.text.charCodeAt(doc.start[k]) === AT;
    if (breaks < 2 || !at) continue;
    const handle = HANDLE.exec(doc.text.slice(doc.start[k] + 1, doc.start[k] + MAX_HANDLE))?.[0];
    // `Jane Doe` / `@jane_doe · 21 May`
    const m = mentionFrom(context.table, k) - 1;
    const named = m >= 0 && context.table.mentions[m].end === k ? context.table.personOf[m] : -1;
    if (named >= 0) return hearPerson(context, context.table.persons[named], k, "pronoun");
    return handle === undefined ? null : hear(context, handle, { kind: "unknown", resolvedBy: "full-name", token: k });
  }
  return null;
}

/** Who signs the article at its head: a person's name that is all of its line, or behind `By`. */
function authorOf(context: SpeakerContext, t: number): Heard | null {
  const { mentions, personOf, persons, words } = context.table;
  const { doc, lexicon } = words;
  for (let m = 0; m < mentions.length && mentions[m].first < Math.min(t, BYLINE_REACH); m++) {
    const { end, first } = mentions[m];
    if (personOf[m] < 0 || end - first < 2) continue;
    const behindBy = first > 0 && doc.word[first - 1] === lexicon.keys.by;
    const by = behindBy && (opensLine(context, first - 1) || signsLine(context, first - 1, end));
    const alone = opensLine(context, first) && end < doc.count && (doc.flags[end] & TokenFlag.LineBreak) !== 0;
    if (by || alone) return hearPerson(context, persons[personOf[m]], t, "pronoun");
  }
  return null;
}

/** `Collected in Oslo by Jane Doe.`: a short sentence that the name ends, and with it the line. */
function signsLine({ table }: SpeakerContext, by: number, end: number): boolean {
  const { doc } = table.words;
  if (by - doc.sentenceStart[doc.sentenceOf[by]] > SIGNED) return false;
  const next = end < doc.count && doc.text.charCodeAt(doc.start[end]) === POINT ? end + 1 : end;
  return next >= doc.count || (doc.flags[next] & TokenFlag.LineBreak) !== 0;
}

export function paragraphsBetween(context: SpeakerContext, first: number, end: number): number {
  const { flags } = context.table.words.doc;
  let breaks = 0;
  for (let k = first + 1; k <= end; k++) if ((flags[k] & TokenFlag.ParagraphBreak) !== 0) breaks++;
  return breaks;
}

/** The name at token `t` is followed by a colon: `Doe: …`. */
function isTranscript(context: SpeakerContext, t: number): boolean {
  const { doc } = context.table.words;
  for (let k = t + 1; k < doc.count && k < t + LABEL_REACH; k++) {
    if ((doc.flags[k] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) !== 0) return false;
    if (doc.text.charCodeAt(doc.start[k]) === COLON) return true;
  }
  return false;
}
