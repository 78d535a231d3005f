import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import { TokenMark, type TokenRange } from "../model/recognition.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { type CircumstanceWords, internCircumstanceWords } from "./circumstances/circumstance-words.js";
import { readStretch } from "./circumstances/read-stretch.js";
import { frameOfSentenceBefore } from "./circumstances/sentence-before.js";
import type { TimePhrase } from "./circumstances/read-time.js";
import type { VenuePhrase } from "./circumstances/read-venue.js";
import { frameOfRelative } from "./circumstances/relative-frame.js";
import { freeTokens, listStretches } from "./circumstances/stretches.js";
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
    const frame =
      (venue === null ? frameOfRelative(context, words, attribution) : null) ??
      (time === null || venue === null ? frameOfSentenceBefore(context, words, attribution, reporting) : null);
    return {
      when: time ?? timeInCue(context, words, cue) ?? frame?.when ?? null,
      venue: venue ?? frame?.venue ?? (alone ? occasionBefore(context, words, attribution) : null),
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
function timeInCue({ doc, marks }: AttributionContext, words: CircumstanceWords, cue: CueCandidate): TokenRange | null {
  // *had | on Tuesday | urged*
  for (let i = cue.head - 1; i > cue.first; i--) {
    if ((marks[i] & TokenMark.Date) === 0) continue;
    let first = i;
    while (first - 1 > cue.first && (marks[first - 1] & TokenMark.Date) !== 0) first--;
    return { first: words.timeOpeners.has(doc.word[first - 1]) ? first - 1 : first, end: i + 1 };
  }
  const last = cue.end - 1;
  return last > cue.head && (words.vagueTimes.has(doc.word[last]) || words.verbTimes.has(doc.word[last]))
    ? { first: last, end: cue.end }
    : null;
}
