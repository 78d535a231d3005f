import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Tag } from "../text/tag.js";
import type { CueIndex } from "./cue-index.js";
import type { FunctionWords } from "./function-words.js";
import { Shape } from "./shape.js";

/** A subject is followed back over so many tokens. */
const MAX_SUBJECT = 8;
/** Bare words between a verb and the noun that it has as its object. */
const MAX_BARE = 4;
/** A verb before the subject is looked for over so many tokens. */
const MAX_CLAUSE = 60;

const inNounPhrase = new Uint8Array(32);
for (const tag of [Tag.Noun, Tag.PluralNoun, Tag.ProperNoun, Tag.Possessive, Tag.Determiner, Tag.Adjective, Tag.Number])
  inNounPhrase[tag] = 1;
const finite = new Uint8Array(32);
for (const tag of [Tag.VerbPast, Tag.VerbS, Tag.Be, Tag.Have, Tag.Do, Tag.Modal]) finite[tag] = 1;
const isVerb = new Uint8Array(32);
for (const tag of [Tag.VerbPast, Tag.VerbS, Tag.VerbPart, Tag.VerbIng]) isVerb[tag] = 1;
const opensClause = new Uint8Array(32);
for (const tag of [Tag.Punct, Tag.Coordinator, Tag.Subordinator]) opensClause[tag] = 1;

/**
 * Mends, in place, the tag of a cue that was read as a noun where only a verb can stand: behind a subject that opens its clause and agrees
 * with it (*the agency reports*, *they state*), before what a noun cannot have behind it (*claims the bridge*, *vow to stay*), or at the end
 * of a sentence whose clause is over (*The road is open, Baku claims.*). Linear: each candidate looks at a bounded stretch.
 */
export function mendTags(doc: TokenizedText, tags: Uint8Array, index: CueIndex, words: FunctionWords): void {
  for (let i = 0; i < doc.count; i++) {
    const tag = tags[i];
    // Halm | at first | denied
    if (doc.word[i] === words.at && words.behindAt.has(doc.word[i + 1]) && isVerb[tags[i + 2]] === 1)
      tags[i] = tags[i + 1] = Tag.Adverb;
    // Rauf Talishly: no adverb has a capital behind a name, but in a headline.
    if (tag === Tag.Adverb && tags[i - 1] === Tag.ProperNoun && (doc.flags[i] & TokenFlag.Capital) !== 0)
      if ((doc.flags[i + 1] & TokenFlag.Capital) === 0 && i > doc.sentenceStart[doc.sentenceOf[i]])
        tags[i] = Tag.ProperNoun;
    if (tag === Tag.ProperNoun) mendOpening(doc, tags, index, words, i);
    if (tag === Tag.VerbBase && isGoverned(doc, tags, i)) {
      tags[i] = Tag.Noun;
      continue;
    }
    if (tag === Tag.VerbS) mendObject(doc, tags, index, i);
    if (doc.word[i] === words.handle) nameHandle(doc, tags, i);
    // *stated | following a visit*
    else if (doc.word[i] === words.following && isVerb[tags[i - 1]] === 1 && inNounPhrase[tags[i + 1]] === 1)
      tags[i] = Tag.Preposition;
    if (tag !== Tag.Noun && tag !== Tag.PluralNoun) continue;
    const form = tag === Tag.PluralNoun ? "third" : "base";
    const reading = index.readingsOf(doc.word[i])?.find((r) => r.entry.kind === "verb" && r.form === form);
    if (reading === undefined || isGoverned(doc, tags, i)) continue;
    const next = i + 1 < doc.count && doc.sentenceOf[i + 1] === doc.sentenceOf[i] ? i + 1 : -1;
    // The report, copies of which are here, states that …
    const behindInsertion = form === "third" && doc.word[i - 1] === words.comma && doc.word[next] === words.that;
    if (goesOn(doc, tags, words, i, next, form)) {
      tags[i] = form === "third" ? Tag.VerbS : Tag.VerbBase;
      if (doc.word[next] === words.that) tags[next] = Tag.Subordinator;
      continue;
    }
    const subject = behindInsertion ? i - 1 : subjectBefore(doc, tags, words, i, form === "base");
    if (subject < 0) continue;
    const verbal =
      next < 0 || tags[next] === Tag.Punct
        ? endsClause(doc, tags, words, subject, next)
        : doc.word[next] === words.that || takes(tags, next, form, reading.entry.frames);
    if (!verbal) continue;
    tags[i] = form === "third" ? Tag.VerbS : Tag.VerbBase;
    if (next >= 0 && doc.word[next] === words.that) tags[next] = Tag.Subordinator;
  }
}

/** *vowed in his New Year | address that …*: what ends a phrase that a preposition and an owner open is a noun. */
function isGoverned(doc: TokenizedText, tags: Uint8Array, i: number): boolean {
  const start = doc.sentenceStart[doc.sentenceOf[i]];
  let at = i - 1;
  while (at > start && i - at < MAX_BARE && (tags[at] === Tag.ProperNoun || tags[at] === Tag.Adjective)) at--;
  return (
    at > start && tags[at] === Tag.Possessive && tags[at - 1] === Tag.Preposition && doc.kind[at] === TokenKind.Word
  );
}

/** *@halm_watch*: one name, its mark and underscores included. */
function nameHandle(doc: TokenizedText, tags: Uint8Array, at: number): void {
  const { count, flags, kind } = doc;
  const joins = (t: number): boolean =>
    t < count && (flags[t] & TokenFlag.SpaceBefore) === 0 && doc.sentenceOf[t] === doc.sentenceOf[at];
  if (!joins(at + 1) || kind[at + 1] !== TokenKind.Word) return;
  for (let t = at; t === at || (joins(t) && (kind[t] <= TokenKind.Number || doc.text[doc.start[t]] === "_")); t++)
    tags[t] = Tag.ProperNoun;
}

/**
 * *says he is ill and claims that …*: behind a coordinator, before *that*, the form of an earlier verb comes again. In a headline a comma does
 * for the coordinator (*Minister denies rift, promises new road*).
 */
function goesOn(
  doc: TokenizedText,
  tags: Uint8Array,
  words: FunctionWords,
  i: number,
  next: number,
  form: "third" | "base",
): boolean {
  const start = doc.sentenceStart[doc.sentenceOf[i]];
  const listed = tags[i - 1] === Tag.Coordinator && next >= 0 && doc.word[next] === words.that;
  if (!listed && !(form === "third" && doc.word[i - 1] === words.comma && isHeadline(doc, tags, words, i, next)))
    return false;
  const verb = form === "third" ? Tag.VerbS : Tag.VerbBase;
  for (let k = i - 2; k > start && i - k < MAX_CLAUSE; k--) if (tags[k] === verb) return true;
  return false;
}

/** A line without a final stop, in which no list goes on behind `next`. */
function isHeadline(doc: TokenizedText, tags: Uint8Array, words: FunctionWords, i: number, next: number): boolean {
  const end = doc.sentenceStart[doc.sentenceOf[i] + 1];
  if (next < 0 || (tags[next] !== Tag.Adjective && tags[next] !== Tag.Noun && tags[next] !== Tag.PluralNoun))
    return false;
  if (words.punctuation[doc.word[end - 1]] === Shape.Stop) return false;
  for (let k = next; k < end; k++) if (doc.word[k] === words.comma || tags[k] === Tag.Coordinator) return false;
  return true;
}

/** *Rumours of a fire spread*: a capital at the head of a sentence makes no name of a word that reports. */
function mendOpening(doc: TokenizedText, tags: Uint8Array, index: CueIndex, words: FunctionWords, i: number): void {
  if (i !== doc.sentenceStart[doc.sentenceOf[i]]) return;
  if (tags[i + 1] !== Tag.Preposition && doc.word[i + 1] !== words.that) return;
  const readings = index.readingsOf(doc.word[i]);
  if (readings?.some((r) => r.entry.kind === "noun") !== true) return;
  tags[i] = readings.some((r) => r.form === "third") ? Tag.PluralNoun : Tag.Noun;
}

/**
 * The other way round: what a verb before it has as its object (*denied media reports that …*, *rejects claims that …*). A bare noun opens no
 * clause of its own.
 */
function mendObject(doc: TokenizedText, tags: Uint8Array, index: CueIndex, i: number): void {
  if (index.readingsOf(doc.word[i])?.some((r) => r.entry.kind === "noun") !== true) return;
  const start = doc.sentenceStart[doc.sentenceOf[i]];
  // Rumours of a fire spread: no sentence begins with a verb of this form, but a headline.
  if (i === start && (tags[i + 1] === Tag.Preposition || tags[i + 1] === Tag.VerbPast)) tags[i] = Tag.PluralNoun;
  let verb = i - 1;
  while (verb > start && i - verb < MAX_BARE && (tags[verb] === Tag.Noun || tags[verb] === Tag.Adjective)) verb--;
  if (verb < start) return;
  if (tags[verb] === Tag.PluralNoun) {
    const before = verb === i - 1 && verb > start ? index.readingsOf(doc.word[verb]) : undefined;
    if (before?.every((r) => r.entry.kind === "verb" && r.form === "third") === true) tags[verb] = Tag.VerbS;
    else verb--;
  }
  if (tags[verb] === Tag.VerbPast || tags[verb] === Tag.VerbS) tags[i] = Tag.PluralNoun;
}

/** First token of the noun phrase or pronoun before `i` that opens its clause and agrees with the verb, or -1. */
function subjectBefore(doc: TokenizedText, tags: Uint8Array, words: FunctionWords, i: number, plural: boolean): number {
  const sentence = doc.sentenceOf[i];
  const start = doc.sentenceStart[sentence];
  const head = tags[i - 1];
  if (i - 1 < start) return -1;
  if (head === Tag.Pronoun) return startsClause(doc, tags, i - 1, start) ? i - 1 : -1;
  // the elder, the accused
  const person = head === Tag.Adjective && tags[i - 2] === Tag.Determiner;
  // the agency Halm-24
  const numbered = head === Tag.Number && doc.word[i - 2] === words.hyphen;
  const singular = head === Tag.Noun || head === Tag.ProperNoun || person || numbered;
  if (plural ? head !== Tag.PluralNoun : !singular) return -1;
  let from = i - 1;
  const isInPhrase = (k: number): boolean => inNounPhrase[tags[k]] === 1 || doc.word[k] === words.hyphen;
  while (from > start && i - from < MAX_SUBJECT && isInPhrase(from - 1)) from--;
  if (!startsClause(doc, tags, from, start)) return -1;
  // 05:00 The agency reports …
  if (from === start && tags[from] === Tag.Number && tags[from + 1] === Tag.Determiner) from++;
  // A bare singular is the first half of a compound (*media reports*).
  const first = tags[from];
  const named =
    first === Tag.Determiner ||
    first === Tag.ProperNoun ||
    (first === Tag.Possessive && doc.kind[from] === TokenKind.Word);
  return plural || named ? from : -1;
}

function startsClause(doc: TokenizedText, tags: Uint8Array, from: number, start: number): boolean {
  return from === start || opensClause[tags[from - 1]] === 1 || doc.kind[from - 1] === TokenKind.Quote;
}

/** What stands right behind a verb and never behind a noun: the start of a noun phrase, a pronoun; *to* behind a plural subject. */
function takes(tags: Uint8Array, next: number, form: "third" | "base", frames: readonly string[]): boolean {
  const tag = tags[next];
  if (tag === Tag.Determiner || tag === Tag.Pronoun || tag === Tag.Number) return true;
  return tag === Tag.To && form === "base" && frames.includes("i");
}

/**
 * Before a colon or an opening quotation mark; or at the end of a sentence, or of what is inserted, where a clause with a verb of its own
 * ends before the subject (*…, the agency reports.*).
 */
function endsClause(
  doc: TokenizedText,
  tags: Uint8Array,
  words: FunctionWords,
  subject: number,
  next: number,
): boolean {
  if (next >= 0) {
    const shape = words.punctuation[doc.word[next]];
    if (doc.kind[next] === TokenKind.Quote) return doc.quotations[doc.quotationOf[next]]?.open === next;
    if (shape === Shape.Colon) return true;
    if (shape !== Shape.Comma && shape !== Shape.Stop) return false;
    if (words.citing.has(doc.word[next + 1])) return true;
  }
  const before = subject - 1;
  const start = doc.sentenceStart[doc.sentenceOf[subject]];
  if (before <= start) return false;
  if (doc.kind[before] === TokenKind.Quote) return true;
  if (doc.word[before] !== words.comma) return false;
  for (let i = before - 1; i >= start && before - i < MAX_CLAUSE; i--) if (finite[tags[i]] === 1) return true;
  return false;
}
