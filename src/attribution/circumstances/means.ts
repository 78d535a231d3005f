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
  const kindOfVenue = close <= end ? words.venueNouns.get(doc.word[close - 1]) : undefined;
  return kindOfVenue !== undefined && MEANS.has(kindOfVenue);
}
