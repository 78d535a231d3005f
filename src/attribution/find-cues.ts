import { TokenMark } from "../model/recognition.js";
import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Tag } from "../text/tag.js";
import type { CueIndex, CueReading } from "./cue-index.js";
import type { FunctionWords } from "./function-words.js";
import type { Phrases } from "./phrases.js";
import { Shape } from "./shape.js";

/** A place in the text that could mark an attribution. */
export interface CueCandidate {
  readonly reading: CueReading;
  /** The head word (or mark). */
  readonly head: number;
  /** First token of the cue: auxiliaries, adverbs and negation before the head are in it. */
  readonly first: number;
  /** End of the cue, particles included. */
  readonly end: number;
  /** Where a particle stands apart from its verb (`waved them aside`), else -1; then `end` is behind the head. */
  readonly apart: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Behind a modal (`might say`). */
  readonly modal: boolean;
  /** Behind *to*. */
  readonly infinitive: boolean;
  readonly sentence: number;
}

/** Tokens of an owner between a cue and its particle, and the particle. */
const MAX_OWNER = 10;
/** A detached particle is looked for over this many tokens. */
const MAX_APART = 4;

/** Lists cue candidates in text order. Linear: each candidate looks at a bounded stretch of its sentence. */
export function findCues(
  doc: TokenizedText,
  tags: Uint8Array,
  marks: Uint8Array,
  phrases: Phrases,
  index: CueIndex,
  words: FunctionWords,
): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const readings = index.readingsOf(doc.word[i]);
    if (readings === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && isPartOf(last, i)) continue;
    const candidate = readCue(doc, tags, marks, phrases, readings, words, i);
    if (candidate === null) continue;
    // The colon behind a verb (*tweeted:*) does no work of its own.
    if (candidate.reading.entry.kind === "mark" && last?.end === i && last.reading.entry.kind === "verb") continue;
    found.push(doc.word[candidate.end] === words.nor ? withNor(doc, tags, index, words, candidate) : candidate);
  }
  return found;
}

/** *neither confirmed nor denied*: two verbs of one content are one cue, and what it says of that is the contrary of confirming. */
function withNor(
  doc: TokenizedText,
  tags: Uint8Array,
  index: CueIndex,
  words: FunctionWords,
  cue: CueCandidate,
): CueCandidate {
  const second = index
    .readingsOf(doc.word[cue.end + 1])
    ?.find((r) => r.entry.kind === "verb" && r.particles.length === 0);
  const before = cue.first - 1;
  const begins = before >= 0 && doc.word[before] === words.neither ? before : cue.first;
  const neither = begins < cue.first || contains(doc, cue.first, cue.head, words.neither);
  if (second === undefined || !neither || doc.sentenceOf[cue.end + 1] !== cue.sentence) return cue;
  let first = begins;
  const isAuxiliary = (tag: number): boolean =>
    tag === Tag.Be || tag === Tag.Have || tag === Tag.Do || tag === Tag.Modal;
  while (first > doc.sentenceStart[cue.sentence] && isAuxiliary(tags[first - 1])) first--;
  const passive = cue.passive || (first < begins && tags[begins - 1] === Tag.Be);
  const reading = cue.reading.entry.stance === "confirm" ? cue.reading : second;
  return { ...cue, reading, first, end: cue.end + 2, negated: true, passive };
}

function contains(doc: TokenizedText, first: number, end: number, word: number): boolean {
  for (let i = first; i < end; i++) if (doc.word[i] === word) return true;
  return false;
}

/** Whether token `i` stands in a cue that began before it: *saying* in *was quoted by the daily as saying*. */
function isPartOf(cue: CueCandidate, i: number): boolean {
  return i < cue.end || (cue.apart >= 0 && i >= cue.apart && i < cue.apart + cue.reading.particles.length);
}

function readCue(
  doc: TokenizedText,
  tags: Uint8Array,
  marks: Uint8Array,
  phrases: Phrases,
  readings: readonly CueReading[],
  words: FunctionWords,
  i: number,
): CueCandidate | null {
  const tag = tags[i];
  const verbal = (tag >= Tag.VerbBase && tag <= Tag.VerbIng) || tag === Tag.Other;
  const nominal = tag === Tag.Noun || tag === Tag.PluralNoun;
  for (const reading of readings) {
    const { kind } = reading.entry;
    if (kind === "mark") {
      if (doc.kind[i] === TokenKind.Punctuation) return markCue(doc, reading, words, i);
      continue;
    }
    if (reading.entry.owned) {
      const apart = particleBehindOwner(doc, tags, phrases, reading.particles[0], i);
      if (apart > 0) return { ...plain(doc, reading, i, i + 1), apart };
      continue;
    }
    if (kind === "noun" ? !nominal : kind === "verb" && !verbal && nominal && hasNoun(readings)) continue;
    const particle = reading.particles.length === 0 ? i + 1 : particlesEnd(doc, reading, i);
    // *insisted | on Thursday that*: the preposition belongs to the date.
    if (kind === "verb" && particle > i + 1 && (marks[particle] & TokenMark.Date) !== 0) continue;
    if (particle > 0) {
      if (kind === "preposition") return plain(doc, reading, i, particle);
      if (kind === "noun") return complementFollows(doc, phrases, words, i + 1) ? plain(doc, reading, i, i + 1) : null;
      if (formFits(tag, reading)) return verbGroup(doc, tags, phrases, words, reading, i, particle, -1);
    } else if (kind === "verb" && formFits(tag, reading)) {
      const apart =
        reading.particles.length === 1
          ? particleApart(doc, phrases, reading.particles[0], i)
          : particlesBehindAgent(doc, words, reading, i);
      if (apart > 0) return verbGroup(doc, tags, phrases, words, reading, i, i + 1, apart);
    }
  }
  return null;
}

const hasNoun = (readings: readonly CueReading[]): boolean => readings.some((r) => r.entry.kind === "noun");

/** `said` is never a base form, `report` tagged as past is none: a reading must not contradict its tag outright. */
function formFits(tag: number, reading: CueReading): boolean {
  if (tag === Tag.VerbIng) return reading.form === "gerund";
  if (tag === Tag.VerbS) return reading.form === "third";
  return true;
}

function plain(doc: TokenizedText, reading: CueReading, head: number, end: number): CueCandidate {
  return {
    reading,
    head,
    first: head,
    end,
    apart: -1,
    passive: false,
    negated: false,
    modal: false,
    infinitive: false,
    sentence: doc.sentenceOf[head],
  };
}

/** A colon, dash or hyphen is a candidate where blanks around it make it a divider, not part of a word, range or list. */
function markCue(doc: TokenizedText, reading: CueReading, words: FunctionWords, i: number): CueCandidate | null {
  if (i === 0 || i + 1 >= doc.count) return null;
  if (doc.sentenceOf[i] !== doc.sentenceOf[i - 1]) return null;
  const spaceAfter = (doc.flags[i + 1] & TokenFlag.SpaceBefore) !== 0;
  const spaceBefore = (doc.flags[i] & TokenFlag.SpaceBefore) !== 0;
  if (doc.word[i] === words.colon)
    return spaceAfter || doc.kind[i + 1] === TokenKind.Quote ? plain(doc, reading, i, i + 1) : null;
  return spaceAfter && spaceBefore ? plain(doc, reading, i, i + 1) : null;
}

/** The mark at `i` as a cue. */
export function asCue(doc: TokenizedText, readings: readonly CueReading[], i: number): CueCandidate {
  return plain(doc, readings[0], i, i + 1);
}

/** End of the particles that follow the head at `i`, or 0. */
function particlesEnd(doc: TokenizedText, reading: CueReading, i: number): number {
  const { particles } = reading;
  if (i + particles.length >= doc.count) return 0;
  for (let k = 0; k < particles.length; k++) if (doc.word[i + 1 + k] !== particles[k]) return 0;
  return i + 1 + particles.length;
}

/** `waved them aside`, `ruled one out`: the particle behind a short object. */
function particleApart(doc: TokenizedText, phrases: Phrases, particle: number, i: number): number {
  for (let j = i + 2; j <= i + 1 + MAX_APART && j < doc.count; j++) {
    const between = phrases.shape[j - 1];
    if (between !== Shape.Nominal && between !== Shape.Pronoun) return 0;
    if (doc.word[j] === particle && (j + 1 >= doc.count || phrases.shape[j + 1] !== Shape.Nominal)) return j;
  }
  return 0;
}

/** `in the old teacher's own words`: the particle behind a genitive, with an adjective between at most. */
function particleBehindOwner(
  doc: TokenizedText,
  tags: Uint8Array,
  phrases: Phrases,
  particle: number,
  i: number,
): number {
  for (let j = i + 2; j <= i + MAX_OWNER && j < doc.count; j++) {
    if (phrases.shape[j] !== Shape.Nominal || doc.sentenceOf[j] !== doc.sentenceOf[i]) return 0;
    if (doc.word[j] === particle)
      return tags[j - 1] === Tag.Possessive || (j > i + 2 && tags[j - 2] === Tag.Possessive) ? j : 0;
  }
  return 0;
}

/** `was quoted by the daily X as saying`: several particles behind a by-phrase. */
function particlesBehindAgent(doc: TokenizedText, words: FunctionWords, reading: CueReading, i: number): number {
  if (doc.word[i + 1] !== words.by) return 0;
  for (let j = i + 3; j < i + 12 && j < doc.count; j++) {
    if (doc.sentenceOf[j] !== doc.sentenceOf[i]) return 0;
    if (particlesEnd(doc, reading, j - 1) > 0) return j;
  }
  return 0;
}

/** Whether a noun cue's own complement begins at `at`: that-clause, *to*-infinitive, or an *of/for/about/against/on* phrase. */
function complementFollows(doc: TokenizedText, phrases: Phrases, words: FunctionWords, at: number): boolean {
  if (at >= doc.count) return false;
  const s = phrases.shape[at];
  return (
    s === Shape.That || s === Shape.To || s === Shape.Preposition || s === Shape.Colon || doc.word[at] === words.that
  );
}

function verbGroup(
  doc: TokenizedText,
  tags: Uint8Array,
  phrases: Phrases,
  words: FunctionWords,
  reading: CueReading,
  head: number,
  particlesAt: number,
  apart: number,
): CueCandidate {
  const sentenceStart = doc.sentenceStart[doc.sentenceOf[head]];
  let first = head;
  let passive = false;
  let negated = false;
  let modal = false;
  let infinitive = false;
  const participle = tags[head] === Tag.VerbPart || reading.form === "participle" || reading.form === "past";
  let auxiliaries = 0;
  for (let i = head - 1; i >= sentenceStart && head - i <= 8; i--) {
    const tag = tags[i];
    if (tag === Tag.Be || tag === Tag.Have || tag === Tag.Do || tag === Tag.Modal) {
      if (tag === Tag.Be && participle && auxiliaries === 0) passive = true;
      if (tag === Tag.Modal) modal = true;
      auxiliaries++;
      first = i;
    } else if (tag === Tag.Negation) {
      negated = true;
      first = i;
    } else if (tag === Tag.To && i === first - 1 && auxiliaries === 0 && !infinitive) {
      infinitive = true;
      // had to admit: one verb group.
      if (tags[i - 1] !== Tag.Have) break;
      first = i;
    } else if (tag === Tag.Adjective && auxiliaries === 0 && tags[i - 1] === Tag.Have) {
      // had earlier put: what stands between the two is an adverb
    } else if (tag === Tag.Adverb && phrases.chunkStart[i] < 0 && !words.places.has(doc.word[i])) {
      // An adverb counts once something of the group, or the subject, stands before it.
      const before = i - 1;
      if (before < sentenceStart || phrases.shape[before] === Shape.Comma) break;
      first = i;
      negated ||= doc.word[i] === words.never;
    } else break;
  }
  passive ||=
    participle && auxiliaries === 0 && reading.entry.frames.includes("a") && isSecondPassive(doc, tags, first);
  let end = particlesAt;
  // said only, stated merely, said earlier: an adverb right behind the verb, when the sentence goes on.
  if (apart < 0 && end < doc.count && tags[end] === Tag.Adverb && trailingAdverb(doc, phrases, words, end)) end++;
  return { reading, head, first, end, apart, passive, negated, modal, infinitive, sentence: doc.sentenceOf[head] };
}

/** *was summoned last week and | told that …*: the auxiliary of the participle before the coordinator does for this one, too. */
function isSecondPassive(doc: TokenizedText, tags: Uint8Array, first: number): boolean {
  if (tags[first - 1] !== Tag.Coordinator) return false;
  const start = Math.max(doc.sentenceStart[doc.sentenceOf[first]], first - MAX_OWNER);
  for (let i = first - 2; i > start; i--) {
    const tag = tags[i];
    if (tag === Tag.VerbPart || tag === Tag.VerbPast) return tags[i - 1] === Tag.Be;
    if (tag === Tag.VerbS || tag === Tag.Modal || tag === Tag.Pronoun || tag === Tag.Punct) return false;
  }
  return false;
}

function trailingAdverb(doc: TokenizedText, phrases: Phrases, words: FunctionWords, at: number): boolean {
  if (words.connectives.has(doc.word[at])) return false;
  const next = phrases.shape[at + 1];
  return (
    doc.sentenceOf[at] === doc.sentenceOf[Math.min(at + 1, doc.count - 1)] &&
    (next === Shape.That || next === Shape.QuoteOpen || next === Shape.Colon)
  );
}
