import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import type { CircumstanceWords } from "./circumstance-words.js";

/** *said | so*, *denies | it*: whether the token right behind the cue only takes up what was said, so that what follows tells of the saying. */
export function isPronounObject(
  { doc, phrases }: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  first: number,
): boolean {
  if (first !== cue.end || !words.takingUp.has(doc.word[first]) || phrases.chunkEnd[first] > first + 1) return false;
  return !words.completed.has(cue.reading.entry.lemma);
}
