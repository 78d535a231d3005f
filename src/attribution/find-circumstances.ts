import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import { TokenMark, type TokenRange } from "../model/recognition.js";
import { TokenFlag } from "../text/document.js";
import { Tag } from "../text/tag.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { type CircumstanceWords, internCircumstanceWords } from "./circumstances/circumstance-words.js";
import { readTime, type TimePhrase } from "./circumstances/read-time.js";
import { readVenue, type VenuePhrase } from "./circumstances/read-venue.js";
import { freeTokens, listStretches, type Stretch, StretchKind } from "./circumstances/stretches.js";
import { trimAttribution } from "./circumstances/trim-attribution.js";
import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import type { CueCandidate } from "./find-cues.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

export interface Circumstances {
  readonly when: TokenRange | null;
  readonly venue: VenuePhrase | null;
}

const NOTHING: Circumstances = { when: null, venue: null };

export interface CircumstanceFinder {
  /** Takes out of source and content what tells when or where it was said. */
  readonly trim: (context: AttributionContext, attribution: DecodedAttribution) => DecodedAttribution;
  /**
   * Finds when and where an utterance was made, in its reporting clause.
   * @param reporting how many cues each sentence holds
   */
  readonly find: (
    context: AttributionContext,
    attribution: DecodedAttribution,
    reporting: ReadonlyMap<number, number>,
  ) => Circumstances;
}

/** Prepares the finder; call before the vocabulary is frozen. */
export function createCircumstanceFinder(language: CircumstanceLanguage, vocabulary: Vocabulary): CircumstanceFinder {
  const words = internCircumstanceWords(language, vocabulary);
  return { trim: (context, attribution) => trimAttribution(context, words, attribution), find };

  function find(
    context: AttributionContext,
    attribution: DecodedAttribution,
    reporting: ReadonlyMap<number, number>,
  ): Circumstances {
    const { cue } = attribution;
    // *according to* has no clause of its own in which a time or place of saying could stand.
    if (cue.reading.entry.kind === "preposition") return NOTHING;
    const alone = reporting.get(cue.sentence) === 1;
    let time: TimePhrase | null = null;
    let venue: VenuePhrase | null = null;
    for (const stretch of listStretches(context, attribution, freeTokens(context, attribution), words, alone)) {
      const found = readStretch(context, words, cue, stretch);
      // A calendar date anywhere says more than *later* does.
      if (!time || (!time.dated && found.time?.dated)) time = found.time ?? time;
      venue ??= found.venue;
    }
    return {
      when: time ?? timeInCue(context, words, cue) ?? timeBefore(context, words, attribution, reporting),
      venue: venue ?? (alone ? occasionBefore(context, words, attribution) : null),
    };
  }
}

/**
 * Coordinated verbs share when and where they were said with their source (`said on Friday … and denied …`), but not the people told where
 * these are an object of the first verb (`informed the Cabinet that … and congratulated …`).
 */
export function shareCircumstances(
  attribution: DecodedAttribution,
  own: Circumstances,
  before: readonly { readonly attribution: DecodedAttribution; readonly circumstances: Circumstances }[],
): Circumstances {
  const { cue, source } = attribution;
  if (source.place !== SourcePlace.Shared || cue.reading.form === "gerund") return own;
  for (let i = before.length - 1; i >= 0 && before[i].attribution.cue.sentence === cue.sentence; i--) {
    if (before[i].attribution.source.first !== source.first) continue;
    const { when, venue } = before[i].circumstances;
    return { when: own.when ?? when, venue: own.venue ?? (venue?.object ? null : venue) };
  }
  return own;
}

/** *held telephone conversations with both, stressing …*: the object of the main verb is the occasion on which a participle's content was said. */
function occasionBefore(
  context: AttributionContext,
  words: CircumstanceWords,
  { cue, source }: DecodedAttribution,
): VenuePhrase | null {
  const { doc, phrases } = context;
  if (cue.reading.form !== "gerund" || source.place !== SourcePlace.EarlierSubject) return null;
  const object = source.end + 1;
  if (!words.holding.has(doc.word[source.end]) || phrases.chunkStart[object] !== object) return null;
  const end = phrases.chunkEnd[object];
  const kind = words.venueNouns.get(doc.word[end - 1]);
  if (kind !== "call" && kind !== "meeting" && kind !== "interview") return null;
  const last = phrases.shape[cue.first - 1] === Shape.Comma ? cue.first - 1 : cue.first;
  // *with his Armenian | and Turkish counterparts*
  const goesOn = (i: number): boolean => words.continuations.has(doc.word[i]) || doc.word[i] === context.words.and;
  let close = end;
  while (close + 1 < last && goesOn(close) && phrases.chunkStart[close + 1] === close + 1)
    close = phrases.chunkEnd[close + 1];
  return close <= last ? { first: object, end: close, kind, object: false } : null;
}

/** *reported earlier*: the adverb behind the verb tells when, though the cue may have taken it in. */
function timeInCue({ doc }: AttributionContext, words: CircumstanceWords, cue: CueCandidate): TokenRange | null {
  const last = cue.end - 1;
  return last > cue.head && (words.vagueTimes.has(doc.word[last]) || words.verbTimes.has(doc.word[last]))
    ? { first: last, end: cue.end }
    : null;
}

/**
 * *The chamber went further on Monday. It called for …*: the time that closes the sentence before, where this one takes its subject up with a
 * pronoun and that one reports nothing itself.
 */
function timeBefore(
  { doc, marks, phrases, tags }: AttributionContext,
  words: CircumstanceWords,
  { cue, source }: DecodedAttribution,
  reporting: ReadonlyMap<number, number>,
): TokenRange | null {
  const start = doc.sentenceStart[cue.sentence];
  const takesUp = phrases.shape[start] === Shape.Pronoun || tags[start] === Tag.Possessive;
  if (source.place !== SourcePlace.Left || source.first !== start || !takesUp || reporting.has(cue.sentence - 1))
    return null;
  if (start < 3 || (doc.flags[start] & TokenFlag.LineBreak) !== 0 || phrases.shape[start - 1] !== Shape.Stop)
    return null;
  const end = start - 1;
  let first = end;
  while (first > 0 && (marks[first - 1] & TokenMark.Date) !== 0) first--;
  if (first === end || !words.nearTimes.has(doc.word[first - 1])) return null;
  return { first: first - 1, end };
}

/** Reads a stretch from its head as far as it tells circumstances. */
function readStretch(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  stretch: Stretch,
): { time: TimePhrase | null; venue: VenuePhrase | null } {
  const { doc, phrases } = context;
  const isMark = cue.reading.entry.kind === "mark";
  let time: TimePhrase | null = null;
  let venue: VenuePhrase | null = null;
  let loose = stretch.kind === StretchKind.Behind && cue.reading.entry.kind === "verb";
  let i = stretch.first;
  while (i < stretch.end) {
    const when = readTime(context, words, stretch, i);
    if (when) {
      if (!time || (!time.dated && when.dated)) time = when;
      i = when.end;
      continue;
    }
    const where =
      isMark && stretch.kind !== StretchKind.Behind ? null : readVenue(context, words, cue, stretch, i, loose);
    if (where) {
      venue ??= where;
      i = where.end;
      continue;
    }
    const dated = venue && stretch.kind === StretchKind.Opening ? dateInRelativeClause(i) : -1;
    if (dated > i) {
      i = dated;
      continue;
    }
    if (!passesOver(i)) break;
    if (phrases.shape[i] !== Shape.Adverb && phrases.shape[i] !== Shape.Pronoun) loose = false;
    i++;
  }
  return { time, venue };

  /** *In an interview that aired on Friday, …*: the head of the time phrase in a clause about the venue, else -1. */
  function dateInRelativeClause(at: number): number {
    if (phrases.shape[at] !== Shape.Relative && phrases.shape[at] !== Shape.That) return -1;
    for (let k = at + 1; k < stretch.end && phrases.shape[k] !== Shape.Comma; k++)
      if (readTime(context, words, stretch, k)?.dated) return k;
    return -1;
  }

  /** What may stand between two circumstances: a comma, an adverb, *speaking*, *published*, a pronoun told. */
  function passesOver(at: number): boolean {
    const shape = phrases.shape[at];
    if (shape === Shape.Comma || shape === Shape.Adverb) return true;
    // `told us by phone`, `assured her over the phone`
    if (shape === Shape.Pronoun || context.tags[at] === Tag.Possessive)
      return stretch.kind === StretchKind.Behind && at === stretch.first;
    if (shape === Shape.Other && (isMark || at === stretch.first)) return true;
    return words.leadIns.has(doc.word[at]) || words.publishing.has(doc.word[at]);
  }
}
