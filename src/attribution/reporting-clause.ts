import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";

/** First token of what belongs to the reporting clause left of the content's end: the source where it stands before the cue, else the cue. */
export function reportingStart(cue: CueCandidate, source: SourceCandidate): number {
  const left =
    source.place === SourcePlace.Left ||
    source.place === SourcePlace.BeforeInsertion ||
    source.place === SourcePlace.Relative;
  return left ? source.first : cue.first;
}

/** End of the reporting clause's core: the source where it stands right behind the cue, else the cue. */
export function reportingEnd(cue: CueCandidate, source: SourceCandidate): number {
  const right = source.place === SourcePlace.Right || source.place === SourcePlace.By;
  const particles = cue.reading.particles.length;
  // Several particles apart (*was quoted by X as saying*) close the cue; a single one (*waved them aside*) stands behind its object.
  if (cue.apart >= 0 && (particles > 1 || cue.reading.entry.owned)) return cue.apart + particles;
  return right ? source.end : cue.end;
}
