import type { VenueKind } from "../model/claim.js";
import { TokenMark, type TokenRange } from "../model/recognition.js";
import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { AttributionContext } from "./context.js";
import { type DecodedAttribution, reportingStart } from "./decode.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";
import { Tag } from "../text/tag.js";

type Venue = TokenRange & { readonly kind: VenueKind };

export interface Circumstances {
  readonly when: TokenRange | null;
  readonly venue: Venue | null;
}

/** `Meanwhile, on Monday …`: so many tokens may stand before a comma at the head of a clause. */
const MAX_OPENING_ADVERB = 3;

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
  const leadIns = ids(language.venueLeadIns);
  const sameVenue = ids(language.venueAdverbs);
  const to = vocabulary.intern("to");
  const by = vocabulary.intern("by");

  return (context, attribution) => {
    const { doc, phrases, marks, tags } = context;
    const { cue, source } = attribution;
    const { kind, lemma } = cue.reading.entry;
    // *according to* and marks have no clause of their own in which a time or place of saying could stand.
    if (kind === "preposition" || kind === "mark") return { when: null, venue: null };
    const free = freeTokens(context, attribution);
    const [low, high] = clauseAround(context, attribution);
    return { when: findWhen(), venue: findVenue() };

    /** Behind the cue before in front of it: a dateline must not win over *said on Wednesday*. */
    function findWhen(): TokenRange | null {
      for (let i = cue.end; i < high; i++) if (free(i) && (marks[i] & TokenMark.Date) !== 0) return timePhrase(i);
      for (let i = cue.first - 1; i >= low; i--) {
        if (!free(i) || (marks[i] & TokenMark.Date) === 0) continue;
        const phrase = timePhrase(firstOfDate(i));
        const adjacent = phrase.end === reportingStart(cue, source) || phrase.end === cue.first;
        if (adjacent || opensClause(phrase.first)) return phrase;
        i = phrase.first;
      }
      for (const i of [cue.first - 1, cue.end])
        if (i >= low && i < high && free(i) && vagueTimes.has(doc.word[i])) return { first: i, end: i + 1 };
      return null;
    }

    /**
     * A date in front of the cue tells when it was said only in a phrase at the head of its clause (`On Monday`, `At a briefing on Monday`):
     * elsewhere it belongs to another noun or verb.
     */
    function opensClause(i: number): boolean {
      let head = i;
      for (; head > doc.sentenceStart[cue.sentence] && free(head - 1); head--) {
        const shape = phrases.shape[head - 1];
        if (shape === Shape.Semicolon || shape === Shape.Coordinator || shape === Shape.QuoteClose) break;
        if (shape === Shape.Comma && head - 1 - doc.sentenceStart[cue.sentence] > MAX_OPENING_ADVERB) return false;
        if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) return false;
      }
      return head === i || phrases.shape[head] === Shape.Preposition || phrases.shape[head] === Shape.Adverb;
    }

    function firstOfDate(i: number): number {
      let first = i;
      while (first > low && free(first - 1) && (marks[first - 1] & TokenMark.Date) !== 0) first--;
      return first;
    }

    /** The date run at `i` with the words that open it and the part of day that closes it. */
    function timePhrase(i: number): TokenRange {
      let first = i;
      while (first > low && free(first - 1) && timeOpeners.has(doc.word[first - 1])) first--;
      let end = i + 1;
      while (end < high && free(end) && (marks[end] & TokenMark.Date) !== 0) end++;
      return { first, end };
    }

    function findVenue(): Venue | null {
      if (addressing.has(lemma) && !cue.passive) {
        const at = source.place === SourcePlace.Right ? source.end : cue.end;
        if (at < high && free(at) && phrases.shape[at] === Shape.Nominal && (marks[at] & TokenMark.Date) === 0)
          return { first: at, end: goOn(Math.min(phrases.chunkEnd[at], high)), kind: "audience" };
      }
      for (let i = cue.end; i < high; i++) {
        const found = free(i) ? phraseAt(i) : null;
        if (found) return found;
      }
      // In front of the cue only at the head of the clause: elsewhere a phrase belongs to another noun or verb.
      for (let i = low; i < cue.first; i++) {
        const found = free(i) ? phraseAt(i) : null;
        if (found && (opensClause(found.first) || found.end === cue.first)) return found;
      }
      return null;
    }

    function phraseAt(i: number): Venue | null {
      if (phrases.chunkStart[i] >= 0) return null;
      if (doc.word[i] === to) return i >= cue.end || (i > 0 && leadIns.has(doc.word[i - 1])) ? audiencePhrase(i) : null;
      return prepositions.has(doc.word[i]) ? venuePhrase(i) : null;
    }

    /** `in a statement`, `on Twitter`, `In an interview with …`, `in Moscow`: preposition, noun phrase, and what goes on with it. */
    function venuePhrase(at: number): Venue | null {
      const object = at + 1;
      if (object >= high || !free(object) || (marks[object] & TokenMark.Date) !== 0) return null;
      const end = nounPhraseEnd(object);
      if (end === 0) return null;
      let venueKind: VenueKind | undefined;
      for (let i = end - 1; i >= object && venueKind === undefined; i--) venueKind = venueNouns.get(doc.word[i]);
      const first = at > low && sameVenue.has(doc.word[at - 1]) && free(at - 1) ? at - 1 : at;
      if (venueKind !== undefined) return { first, end: goOn(end), kind: venueKind };
      if (isGround(end - 1)) return { first, end, kind: "other" };
      // from a hotel in Goris: a spot, and the place it is in.
      const inner = end + 1;
      if (
        inner < high &&
        free(end) &&
        free(inner) &&
        prepositions.has(doc.word[end]) &&
        phrases.chunkStart[inner] === inner
      ) {
        const innerEnd = Math.min(phrases.chunkEnd[inner], high);
        if (isGround(innerEnd - 1)) return { first, end: innerEnd, kind: "other" };
      }
      return cue.passive && doc.word[at] === by ? relay(at, end) : null;
    }

    function isGround(i: number): boolean {
      return (marks[i] & TokenMark.Place) !== 0 && (marks[i] & TokenMark.Metonym) === 0;
    }

    /** End of the noun phrase at `object`, a date inside it included (`a January letter`); 0 where none stands there. */
    function nounPhraseEnd(object: number): number {
      if (phrases.chunkStart[object] !== object) return venueNouns.has(doc.word[object]) ? object + 1 : 0;
      let end = Math.min(phrases.chunkEnd[object], high);
      let next = end;
      while (next < high && (marks[next] & TokenMark.Date) !== 0) next++;
      if (
        next > end &&
        next < high &&
        phrases.chunkStart[next] === next &&
        venueNouns.has(doc.word[phrases.chunkEnd[next] - 1])
      )
        end = Math.min(phrases.chunkEnd[next], high);
      return end;
    }

    /** `was quoted by the daily X as saying`: the relay is where it was said. */
    function relay(at: number, end: number): Venue | null {
      return cue.apart > at ? { first: at, end, kind: "other" } : null;
    }

    function goOn(from: number): number {
      let end = from;
      for (let n = 0; n < 3; n++) {
        const object = end + 1;
        if (object >= high || !free(end) || !free(object) || !continuations.has(doc.word[end])) break;
        if ((marks[object] & TokenMark.Date) !== 0 || phrases.chunkStart[object] !== object) break;
        end = Math.min(phrases.chunkEnd[object], high);
      }
      return end;
    }

    function audiencePhrase(at: number): Venue | null {
      const object = at + 1;
      if (
        object >= high ||
        !free(object) ||
        phrases.chunkStart[object] !== object ||
        phrases.shape[object] !== Shape.Nominal
      )
        return null;
      const end = Math.min(phrases.chunkEnd[object], high);
      const named = tags[end - 1] === Tag.ProperNoun && !isGround(end - 1);
      for (let i = object; i < end; i++)
        if (audience.has(doc.word[i]) || named) return { first: at, end: goOn(end), kind: "audience" };
      return null;
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
  // A source taken over from an earlier verb: what stands between belongs to that verb.
  const far = source.place === SourcePlace.Shared || source.place === SourcePlace.EarlierSubject;
  for (let i = cue.first - 1; i >= start && !far; i--) {
    if (inContent(i)) break;
    const shape = phrases.shape[i];
    if (!inSource(i) && (shape === Shape.FiniteVerb || shape === Shape.Semicolon || shape === Shape.QuoteClose)) break;
    low = i;
  }
  let high = cue.end;
  for (let i = cue.end; i < stop; i++) {
    if (inContent(i) && content.some((p) => i >= p.first && i < p.end && p.end >= stop - 1)) break;
    const shape = phrases.shape[i];
    if (
      !inSource(i) &&
      !inContent(i) &&
      (shape === Shape.FiniteVerb || shape === Shape.Semicolon || shape === Shape.Coordinator)
    )
      break;
    high = i + 1;
  }
  return [low, high];
}
