import type { VenueKind } from "../model/claim.js";
import { TokenMark, type TokenRange } from "../model/recognition.js";
import type { CircumstanceLanguage } from "../languages/en/circumstances.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./phrases.js";

export interface Circumstances {
  readonly when: TokenRange | null;
  readonly venue: (TokenRange & { readonly kind: VenueKind }) | null;
}

/** Finds when and where an utterance was made, in its reporting clause. */
export type CircumstanceFinder = (context: AttributionContext, attribution: DecodedAttribution) => Circumstances;

/** Prepares the finder; call before the vocabulary is frozen. */
export function createCircumstanceFinder(language: CircumstanceLanguage, vocabulary: Vocabulary): CircumstanceFinder {
  const ids = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((w) => vocabulary.intern(w)));
  const venueNouns = new Map(Object.entries(language.venueNouns).map(([w, kind]) => [vocabulary.intern(w), kind]));
  const prepositions = ids(language.venuePrepositions);
  const continuations = ids(language.venueContinuations);
  const addressing = new Set(language.addressing);
  const audience = ids(language.audienceNouns);
  const timeOpeners = ids(language.timeOpeners);
  const vagueTimes = ids(language.vagueTimes);
  const to = vocabulary.intern("to");

  return (context, attribution) => {
    const { doc, phrases, marks } = context;
    const free = freeTokens(context, attribution);
    const [low, high] = clauseAround(context, attribution);
    let when: TokenRange | null = null;
    let venue: (TokenRange & { kind: VenueKind }) | null = null;
    for (let i = low; i < high; i++) {
      if (!free(i)) continue;
      if (when === null && (marks[i] & TokenMark.Date) !== 0) when = timePhrase(i, low, high, free);
      if (venue === null && prepositions.has(doc.word[i]) && phrases.chunkStart[i] < 0) venue = venuePhrase(i, high, free);
      if (venue === null && doc.word[i] === to && i >= attribution.cue.end) venue = audiencePhrase(i + 1, i, high, free);
    }
    const lemma = attribution.cue.reading.entry.lemma;
    if (venue === null && addressing.has(lemma) && !attribution.cue.passive) {
      const at = attribution.source.place === SourcePlace.Right ? attribution.source.end : attribution.cue.end;
      if (at < high && free(at) && phrases.shape[at] === Shape.Nominal) venue = addressee(at, high, free);
    }
    if (when === null)
      for (const i of [attribution.cue.first - 1, attribution.cue.end])
        if (i >= low && i < high && free(i) && vagueTimes.has(doc.word[i])) when = { first: i, end: i + 1 };
    return { when, venue };

    /** The date run at `i` with the words that open it. */
    function timePhrase(i: number, from: number, to_: number, isFree: (t: number) => boolean): TokenRange {
      let first = i;
      while (first > from && isFree(first - 1) && timeOpeners.has(doc.word[first - 1])) first--;
      let end = i + 1;
      while (end < to_ && (marks[end] & TokenMark.Date) !== 0) end++;
      return { first, end };
    }

    /** `in a statement`, `on Twitter`, `In an interview with …`, `in Moscow`: preposition, noun phrase, and what goes on with it. */
    function venuePhrase(at: number, limit: number, isFree: (t: number) => boolean): (TokenRange & { kind: VenueKind }) | null {
      const object = at + 1;
      if (object >= limit || !isFree(object) || phrases.chunkStart[object] !== object || (marks[object] & TokenMark.Date) !== 0) return null;
      const end = Math.min(phrases.chunkEnd[object], limit);
      let kind: VenueKind | undefined;
      for (let i = end - 1; i >= object && kind === undefined; i--) kind = venueNouns.get(doc.word[i]);
      if (kind === undefined && (marks[end - 1] & TokenMark.Place) !== 0 && (marks[end - 1] & TokenMark.Metonym) === 0) kind = "other";
      if (kind === undefined) return null;
      return { first: at, end: kind === "other" ? end : goOn(end, limit, isFree), kind };
    }

    function goOn(from: number, limit: number, isFree: (t: number) => boolean): number {
      let end = from;
      for (let n = 0; n < 3; n++) {
        const object = end + 1;
        if (object >= limit || !isFree(end) || !isFree(object) || !continuations.has(doc.word[end])) break;
        if ((marks[object] & TokenMark.Date) !== 0 || phrases.chunkStart[object] !== object) break;
        end = Math.min(phrases.chunkEnd[object], limit);
      }
      return end;
    }

    function audiencePhrase(object: number, at: number, limit: number, isFree: (t: number) => boolean): (TokenRange & { kind: VenueKind }) | null {
      if (object >= limit || !isFree(object) || phrases.chunkStart[object] !== object || phrases.shape[object] !== Shape.Nominal) return null;
      const end = Math.min(phrases.chunkEnd[object], limit);
      const named = context.tags[end - 1] === 3;
      for (let i = object; i < end; i++) if (audience.has(doc.word[i]) || named) return { first: at, end: goOn(end, limit, isFree), kind: "audience" };
      return null;
    }

    function addressee(at: number, limit: number, isFree: (t: number) => boolean): TokenRange & { kind: VenueKind } {
      const end = Math.min(phrases.chunkEnd[at], limit);
      return { first: at, end: goOn(end, limit, isFree), kind: "audience" };
    }
  };
}

/** Tells tokens of the sentence that belong neither to content nor source nor cue. */
function freeTokens(context: AttributionContext, attribution: DecodedAttribution): (i: number) => boolean {
  const { cue, source, content } = attribution;
  return (i) =>
    !(i >= cue.first && i < cue.end) &&
    !(source.place !== SourcePlace.None && i >= source.first && i < source.end) &&
    !content.some((piece) => i >= piece.first && i < piece.end) &&
    i < context.doc.count;
}

/** The stretch of the cue's sentence that can hold its circumstances: it stops at another clause. */
function clauseAround(context: AttributionContext, attribution: DecodedAttribution): [number, number] {
  const { doc, phrases } = context;
  const { cue, content, source } = attribution;
  const start = doc.sentenceStart[cue.sentence];
  const stop = doc.sentenceStart[cue.sentence + 1];
  const inContent = (i: number): boolean => content.some((p) => i >= p.first && i < p.end);
  const inSource = (i: number): boolean => source.place !== SourcePlace.None && i >= source.first && i < source.end;
  let low = cue.first;
  for (let i = cue.first - 1; i >= start; i--) {
    if (inContent(i)) break;
    const shape = phrases.shape[i];
    if (!inSource(i) && (shape === Shape.FiniteVerb || shape === Shape.Semicolon || shape === Shape.QuoteClose)) break;
    low = i;
  }
  let high = cue.end;
  for (let i = cue.end; i < stop; i++) {
    if (inContent(i) && content.some((p) => i >= p.first && i < p.end && p.end >= stop - 1)) break;
    const shape = phrases.shape[i];
    if (!inSource(i) && !inContent(i) && (shape === Shape.FiniteVerb || shape === Shape.Semicolon || shape === Shape.Coordinator)) break;
    high = i + 1;
  }
  return [low, high];
}
