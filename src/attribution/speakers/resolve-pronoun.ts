import type { SpeakerKind } from "../../model/claim.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { antecedentOf, type Heard, heardBefore, quotationSpeaker } from "./antecedents.js";
import { type ArticleWords, countryWithin } from "./article-words.js";
import { Evidence } from "./find-names.js";
import { findHeadName } from "./head-name.js";
import { countryName, plainText, titled } from "./name-office.js";
import { type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import {
  hear,
  hearAgain,
  hearCountry,
  hearPerson,
  mentionFrom,
  opensLine,
  pronounForm,
  type SpeakerContext,
} from "./speaker-context.js";
import { namedKin } from "./resolve-kin.js";
import { ministryOf } from "./resolve-organ.js";
import { spokenOfInQuotation, subjectAhead, subjectSince } from "./resolve-subject.js";
import { Gender, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName;

/** How far back the name at the beginning of a line is looked for: tokens, and sources. */
const LINE_REACH = 200;
const LINES_BACK = 10;
/** A line's label and an article's byline are found within so many tokens. */
const LABEL_REACH = 14;
const BYLINE_REACH = 80;
/** The first lines of an article, and tokens, among which it says whose document it is; how many words lead to the document's noun. */
const HEAD_LINES = 3;
const HEAD_REACH = 40;
const DOCUMENT_WORDS = 4;
const COLON = 0x3a;
const COMMA = 0x2c;
const POINT = 0x2e;
const AT = 0x40;
export const HANDLE = /^[\p{L}\p{N}_]+/u;
export const MAX_HANDLE = 40;

/** Whom the pronoun or possessive at token `t` means, or null where nothing fits. */
export function findAntecedent(context: SpeakerContext, t: number): Heard | null {
  const form = pronounForm(context, t);
  if (form === PronounForm.Speaker) {
    const index = quotationSpeaker(context.table, context.sourceTokens, t);
    if (index >= 0) return context.resolved[index] ?? null;
    // Nobody says the quotation that it stands in.
    return context.table.words.doc.quotationOf[t] >= 0 ? null : speakerOfLine(context, t);
  }
  if (form === PronounForm.Relative) return ownerOfRelative(context, t);
  const quoting = quotationSpeaker(context.table, context.sourceTokens, t);
  if (quoting >= 0) return inQuotation(context, t, form, context.resolved[quoting] ?? null);
  const own = subjectAhead(context, t, form);
  if (own) return own;
  const found = antecedentOf(context.table, context.heard, t, form);
  const spokenOf = subjectSince(context, t, form, found);
  if (spokenOf) return spokenOf;
  if (found && "fullMentions" in found) return hearPerson(context, found, t, "pronoun");
  const subject =
    form === PronounForm.Neuter || form === PronounForm.Plural ? topicBefore(context, t, form, found) : null;
  return subject ?? found;
}

/** A pronoun of the third person inside what `speaker` says: whom the quotation speaks of; for *they* nobody else. */
function inQuotation(context: SpeakerContext, t: number, form: PronounForm, speaker: Heard | null): Heard | null {
  const inside = spokenOfInQuotation(context, t, form, speaker);
  if (inside || form === PronounForm.Plural) return inside ?? groupToldOf(context, t);
  const found = antecedentOf(context.table, context.heard, t, form, speaker);
  return found && "fullMentions" in found ? hearPerson(context, found, t, "pronoun") : found;
}

/** The group that another speaker of the paragraph told of (`Two men said that guards had …. “They …”`). */
function groupToldOf(context: SpeakerContext, t: number): Heard | null {
  const { doc } = context.table.words;
  const { heard } = context;
  for (let i = heardBefore(heard, t); i > 0; i--) {
    const { token, plural } = heard[i];
    if (t - token > LINE_REACH || paragraphsBetween(context, token, t) > 0) return null;
    const nested = doc.sentenceOf[heard[i - 1].token] === doc.sentenceOf[token] && heard[i - 1].token < token;
    if (plural && nested) return heard[i];
  }
  return null;
}

/** Who writes the line that token `t` stands in without quotation marks: a transcript's or a post's name at the line's beginning. */
function speakerOfLine(context: SpeakerContext, t: number): Heard | null {
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
    if (mention.evidence < Evidence.Shape || paragraphsBetween(context, mention.first, t) > 1) continue;
    return hearPerson(context, table.persons[table.personOf[m]], t, "pronoun");
  }
  if (label !== null) return label;
  const answerer = context.whoAnswers(context, lineStart(context, t));
  if (answerer) return hearPerson(context, answerer, t, "pronoun");
  if (!lexicon.alone.has(doc.word[t])) return bodyAbove(context, t) ?? issuerAtHead(context, t);
  return handleAbove(context, t) ?? authorOf(context, t);
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
  const closed = doc.kind[end - 1] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[end - 1]) === POINT;
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
    const by = first > 0 && doc.word[first - 1] === lexicon.keys.by && opensLine(context, first - 1);
    const alone = opensLine(context, first) && end < doc.count && (doc.flags[end] & TokenFlag.LineBreak) !== 0;
    if (by || alone) return hearPerson(context, persons[personOf[m]], t, "pronoun");
  }
  return null;
}

function paragraphsBetween(context: SpeakerContext, first: number, end: number): number {
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

/** A source that is a pronoun. */
export function resolvePronoun(context: SpeakerContext, t: number, to: number): Heard {
  const found = findAntecedent(context, t);
  if (found === null) {
    const { classes } = context.table.words;
    let end = t + 1;
    while (end < to && (classes[end] & (WordClass.Quantifier | WordClass.Numeral)) !== 0) end++;
    return hear(context, plainText(context.table.words, t, end), { kind: "unknown", resolvedBy: "none", token: t });
  }
  const form = pronounForm(context, t);
  // He who is once called *he* is no *she* later.
  if (found.person?.gender === Gender.Unknown) {
    if (form === PronounForm.Male) found.person.gender = Gender.Male;
    else if (form === PronounForm.Female) found.person.gender = Gender.Female;
  }
  return hearAgain(found, t, "pronoun");
}

/**
 * What a sentence is about when it opens with a document or a body of people that has not spoken yet: `The report spares nobody. In a
 * letter, it says …`; `The authorities were careful: their office …`.
 */
function topicBefore(context: SpeakerContext, t: number, form: PronounForm, last: Heard | null): Heard | null {
  const { words } = context.table;
  const { doc, classes } = words;
  const since = last === null ? -1 : last.token;
  const sentence = doc.sentenceOf[t];
  for (let s = sentence; s >= 0 && s >= sentence - 2; s--) {
    const start = doc.sentenceStart[s];
    if (start <= since) return null;
    if (form === PronounForm.Neuter && s === sentence) continue;
    if (doc.quotationOf[start] >= 0) continue;
    const phrase = parseNounPhrase(words, start, Math.min(t, start + 12));
    const wanted = form === PronounForm.Neuter ? WordClass.Document | ORGAN : WordClass.Collective;
    let head = -1;
    for (let k = phrase.nameFirst; k < Math.min(phrase.coreEnd, start + 6); k++) {
      if ((classes[k] & wanted) !== 0) {
        head = k;
        break;
      }
    }
    const definite =
      (phrase.determinerAt >= 0 && (classes[phrase.determinerAt] & WordClass.Definite) !== 0) ||
      phrase.ownerEnd > phrase.ownerFirst;
    if (head < 0 || !definite) continue;
    let end = head + 1;
    // `the chamber of carriers`: a verb may follow, so no more than one small word is taken.
    if (form === PronounForm.Neuter && doc.word[end] === words.lexicon.keys.of && end + 1 < t) {
      end += 2;
      while (end < t && isCapital(words, end - 1) && isCapital(words, end)) end++;
    }
    if (form === PronounForm.Plural && (classes[end] & WordClass.Preposition) !== 0) {
      end++;
      while (end < t && doc.kind[end] === TokenKind.Word && (doc.flags[end] & TokenFlag.Capital) !== 0) end++;
    }
    return context.resolvePhrase(context, parseNounPhrase(words, start, end));
  }
  return null;
}

function isCapital({ doc }: ArticleWords, t: number): boolean {
  return doc.kind[t] === TokenKind.Word && (doc.flags[t] & TokenFlag.Capital) !== 0;
}

/** The country before `whose`. */
function ownerOfRelative(context: SpeakerContext, t: number): Heard | null {
  const { doc, country, countryLength } = context.table.words;
  let k = t - 1;
  while (k > 0 && doc.kind[k] === TokenKind.Punctuation) k--;
  const start = doc.sentenceStart[doc.sentenceOf[t]];
  for (let c = k; c >= start && c > k - 5; c--) {
    if (country[c] !== 0 && c + countryLength[c] === k + 1) return hearCountry(context, country[c], null, c);
  }
  return null;
}

/** `its ombudsman`, `my wife`, `their joint letter`, `his counterpart from X`. */
export function resolvePossessive(context: SpeakerContext, whole: NounPhrase): Heard {
  const { words } = context.table;
  const emphatic = whole.nameFirst < whole.head && words.lexicon.emphatic.has(words.doc.word[whole.nameFirst]);
  const phrase = emphatic ? { ...whole, nameFirst: whole.nameFirst + 1 } : whole;
  const { doc, classes, lexicon } = words;
  const token = phrase.determinerAt;
  const { ownerEnd, ownerFirst } = phrase;
  // `their son's lawyer` is the son's.
  if (ownerEnd > ownerFirst && (classes[ownerEnd - 1] & WordClass.Kin) !== 0)
    return hear(context, plainText(words, ownerFirst, phrase.head + 1), {
      kind: (classes[phrase.head] & ORGAN) !== 0 ? "organisation" : "person",
      resolvedBy: "role",
      token,
      gender: genderOfWord(lexicon, doc.word[phrase.head]),
    });
  const owner = findAntecedent(context, token);
  const bits = classes[phrase.head];
  const name = plainText(words, phrase.nameFirst, phrase.head + 1);
  // `his lawyer` is not the lawyer's.
  const noun = name.toLowerCase();
  // Only persons have kin: of two just named, of a body of people or an account, it is nobody's in particular.
  const body =
    owner?.plural === true ||
    owner?.speaker.kind === "unknown" ||
    (owner?.speaker.kind === "organisation" && !isOwn(context, token));
  if ((bits & WordClass.Kin) !== 0 && (owner === null || body))
    return hear(context, name, {
      kind: "person",
      resolvedBy: owner === null ? "none" : "role",
      token,
      gender: genderOfWord(lexicon, doc.word[phrase.head]),
    });
  const kin = (bits & WordClass.Kin) !== 0 && owner?.person != null;
  const relative = kin ? namedKin(context, phrase, owner.person, findAntecedent) : null;
  if (relative) return { ...relative, token };
  if (!owner || (owner.person === null && owner.speaker.name.toLowerCase().endsWith(noun)))
    return hear(context, plainText(words, phrase.nameFirst, phrase.coreEnd), {
      kind: "unknown",
      resolvedBy: "none",
      token,
    });
  const { country, speaker } = owner;
  // Whose `our partners` are, one speaker among many does not tell.
  const shared = isOwn(context, token) && !lexicon.alone.has(doc.word[token]);
  if (shared && (bits & (WordClass.Kin | WordClass.CountryNoun | WordClass.Side | WordClass.Document)) === 0)
    return hear(context, plainText(words, token, Math.max(phrase.end, phrase.coreEnd)), {
      kind: (bits & ORGAN) !== 0 ? "organisation" : name.endsWith("s") ? "group" : "person",
      resolvedBy: "role",
      token,
      country,
    });
  if (lexicon.counterparts.has(doc.word[phrase.head])) {
    const other = countryWithin(words, phrase.nameFirst, phrase.end);
    const role = officeWords(speaker.name) ?? speaker.role;
    if (other !== 0 && country !== 0 && role !== null)
      return hear(context, `${role} of ${countryName(words, other)}`, {
        kind: "person",
        resolvedBy: "role",
        token,
        country: other,
        role,
      });
  }
  const itself = (bits & (WordClass.CountryNoun | WordClass.Side)) !== 0 && phrase.nameFirst === phrase.head;
  if (itself && country !== 0) return hearAgain(hearCountry(context, country, null, token), token, "pronoun");
  // Whose caption it is, is no speaker.
  const part = lexicon.documentParts.has(doc.word[phrase.head]) && speaker.kind !== "document";
  if (part) return hear(context, name, { kind: "document", resolvedBy: "document", token });
  if ((bits & WordClass.Document) !== 0) return hearAgain(owner, token, "document");
  const ministry =
    owner.person && phrase.nameFirst === phrase.head ? ministryOf(words, owner.person, phrase.head) : null;
  if (ministry !== null && country !== 0)
    return hear(context, titled(`${ministry} of ${countryName(words, country)}`), {
      kind: "organisation",
      resolvedBy: "organisation",
      token,
      country,
    });
  // `Norway's Foreign Ministry agrees. Its minister …`
  const holder = phrase.nameFirst === phrase.head ? holderOfMinistry(words, owner, phrase.head) : null;
  if (holder !== null)
    return hear(context, holder, { kind: "person", resolvedBy: "role", token, country, role: officeWords(holder) });
  const organ = (bits & ORGAN) !== 0;
  const many = (bits & WordClass.Collective) !== 0 || (name.endsWith("s") && (bits & WordClass.Office) === 0);
  if ((bits & WordClass.Kin) !== 0 || (speaker.kind === "person" && !organ && !many))
    return hear(
      context,
      owner.person === null && /^[\p{Ll}\p{N}].* /u.test(speaker.name)
        ? `${name} of ${withArticle(owner)}`
        : `${speaker.name}'s ${name}`,
      {
        kind: "person",
        resolvedBy: "role",
        token,
        country,
        gender: genderOfWord(lexicon, doc.word[phrase.head]),
        role: (bits & WordClass.Kin) !== 0 ? null : name,
      },
    );
  const kind: SpeakerKind = organ ? "organisation" : many ? "group" : "person";
  const of = speaker.kind === "country" ? countryName(words, country) : withArticle(owner);
  const inPlace = phrase.end > phrase.coreEnd && doc.word[phrase.coreEnd] !== lexicon.keys.of;
  const place = inPlace ? ` ${plainText(words, phrase.coreEnd, phrase.end)}` : "";
  return hear(context, `${name} of ${of}${place}`, {
    kind,
    resolvedBy: organ ? "organisation" : "role",
    token,
    country,
    role: organ || many ? null : name,
  });
}

/** `Foreign Minister of Norway`: who heads the ministry that the owner is, where the noun at token `t` is a ministry's holder; else null. */
function holderOfMinistry({ doc, lexicon }: ArticleWords, { speaker }: Heard, t: number): string | null {
  if (speaker.kind !== "organisation" || !lexicon.withMinistry.has(doc.word[t])) return null;
  for (const [organ, holder] of lexicon.holderOf) {
    if (holder !== doc.word[t]) continue;
    const noun = doc.vocabulary.wordOf(organ);
    const at = speaker.name.toLowerCase().indexOf(noun);
    if (at < 0) continue;
    const title = doc.vocabulary.wordOf(holder);
    const capital = speaker.name[at] === noun[0] ? title : title[0].toUpperCase() + title.slice(1);
    return speaker.name.slice(0, at) + capital + speaker.name.slice(at + noun.length);
  }
  return null;
}

/** `my`, `our`: of who speaks, whatever that one is called. */
function isOwn(context: SpeakerContext, t: number): boolean {
  return pronounForm(context, t) === PronounForm.Speaker;
}

/** `representative` of `representative of Norway`. */
function officeWords(name: string): string | null {
  return /^(.+?) (?:of|for) /.exec(name)?.[1] ?? null;
}

/** `the de facto authorities`, but `Jane Doe`, `Traders in X`. */
export function withArticle(owner: Heard): string {
  const { kind, name } = owner.speaker;
  if (owner.person !== null || kind === "country") return name;
  return owner.article || !/^\p{Lu}/u.test(name) || (kind === "organisation" && name.includes(" of "))
    ? `the ${name}`
    : name;
}
