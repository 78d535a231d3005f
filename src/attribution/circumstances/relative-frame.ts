import type { TokenRange } from "../../model/recognition.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import type { CueCandidate } from "../find-cues.js";
import { SourcePlace } from "../list-sources.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isVerb } from "./clause-shapes.js";
import { readTime, type TimePhrase } from "./read-time.js";
import { readVenue, type VenuePhrase } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";
import { venueKind } from "./venue-kind.js";

/** The clause that a relative one goes on from is looked through so far. */
const REACH = 40;

/** When and where a relative clause says that something was said. */
export interface Frame {
  readonly when: TokenRange | null;
  readonly venue: VenuePhrase | null;
}

/**
 * *On Sunday he held a rally in Ganja, where he called for …*, *gave an interview to the paper on Monday, in which he said …*: the occasion
 * that a relative clause takes up is where its cue was uttered, and its date when. Null where the cue stands in no such clause.
 */
export function frameOfRelative(
  context: AttributionContext,
  words: CircumstanceWords,
  { cue, source }: DecodedAttribution,
): Frame | null {
  const { doc, phrases } = context;
  if (source.place !== SourcePlace.Left) return null;
  const relative = source.first - 1;
  const where = doc.word[relative] === words.where;
  const inWhich = doc.word[relative] === words.which && words.openPrepositions.has(doc.word[relative - 1]);
  if (!where && !inWhich) return null;
  let end = where ? relative : relative - 1;
  if (phrases.shape[end - 1] === Shape.Comma) end--;
  const frame = scanFrame(context, words, cue, doc.sentenceStart[cue.sentence], end);
  return frame.venue && frame;
}

/** The last day and the last occasion that a clause names: *at a rally in Ganja*, or as the object of a verb *a rally in Ganja*. */
export function scanFrame(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  from: number,
  end: number,
): Frame {
  const { doc, phrases } = context;
  const start = Math.max(from, end - REACH);
  let when: TimePhrase | null = null;
  let venue: VenuePhrase | null = null;
  for (let i = start; i < end;) {
    const stretch: Stretch = { first: i, end, kind: StretchKind.Insertion };
    if (endsClause(phrases.shape[i])) {
      when = null;
      venue = null;
    }
    const time = readTime(context, words, stretch, i);
    const occasion = time ? null : readOccasion(i, stretch);
    if (time?.dated) when = time;
    if (occasion) venue = occasion;
    i = Math.max(i + 1, time?.end ?? occasion?.end ?? 0);
  }
  return { when, venue };

  function readOccasion(i: number, stretch: Stretch): VenuePhrase | null {
    if (words.prepositions.has(doc.word[i])) {
      const found = readVenue(context, words, cue, stretch, i, false);
      return found && found.kind !== "other" && found.kind !== "audience" ? found : null;
    }
    const object = isVerb(phrases.shape[i - 1]) || context.tags[i - 1] === Tag.Particle;
    if (phrases.chunkStart[i] !== i || !object) return null;
    let close = phrases.chunkEnd[i];
    const kind = venueKind(doc, words, close - 1, close);
    if (close > end || kind === undefined || kind === "audience") return null;
    while (words.continuations.has(doc.word[close]) && close + 1 < end && phrases.chunkStart[close + 1] === close + 1) {
      if (readTime(context, words, stretch, close)) break;
      close = phrases.chunkEnd[close + 1];
    }
    return { first: i, end: Math.min(close, end), kind, object: false };
  }
}

function endsClause(shape: Shape): boolean {
  return shape === Shape.Semicolon || shape === Shape.That || shape === Shape.QuoteOpen || shape === Shape.Relative;
}
