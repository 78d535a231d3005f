import type { CueCandidate } from "./find-cues.js";

/** Feature value of the kind of a cue. */
export const kindOf = (cue: CueCandidate): number =>
  ({ verb: 0, noun: 1, preposition: 2, mark: 3 })[cue.reading.entry.kind];
