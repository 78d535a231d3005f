import { TokenMark } from "../../model/recognition.js";
import type { VenueKind } from "../../model/claim.js";
import type { AttributionContext } from "../context.js";
import type { CircumstanceWords } from "./circumstance-words.js";

/** What a source behind its cue can be said to speak through: a meeting or an audience may as well tell who it is. */
export const MEANS: ReadonlySet<VenueKind> = new Set([
  "social-media",
  "statement",
  "interview",
  "document",
  "call",
  "broadcast",
]);

/** What is held at a time: on such an occasion one is asked and answers. */
export const OCCASIONS: ReadonlySet<VenueKind> = new Set([
  "press-conference",
  "interview",
  "meeting",
  "speech",
  "broadcast",
  "call",
]);

/** *on Instagram*, *in writing*: whether the phrase is a means in two words, which takes no complement (`apologised on Instagram | for the delay`). */
export function isBareMeans(
  { doc }: AttributionContext,
  words: CircumstanceWords,
  first: number,
  end: number,
): boolean {
  if (end !== first + 2) return false;
  const word = doc.word[end - 1];
  return words.bareMeans.has(word) || words.venueNouns.get(word) === "social-media";
}

/** Whether token `i` belongs to a date. */
export function isDate({ marks }: AttributionContext, i: number): boolean {
  return (marks[i] & TokenMark.Date) !== 0;
}

/** *in a voice message*, *on his page*: whether a means of saying begins at `i` and ends at `end` at most. */
export function opensMeans(
  { doc, phrases }: AttributionContext,
  words: CircumstanceWords,
  i: number,
  end: number,
): boolean {
  if (!words.prepositions.has(doc.word[i]) || phrases.chunkStart[i + 1] !== i + 1) return false;
  const close = phrases.chunkEnd[i + 1];
  if (close > end) return false;
  const kindOfVenue = words.venueNouns.get(doc.word[close - 1]);
  if (kindOfVenue !== undefined) return MEANS.has(kindOfVenue);
  // `on his Facebook wall`
  return words.venueNouns.get(doc.word[close - 2]) === "social-media" && close > i + 2;
}
