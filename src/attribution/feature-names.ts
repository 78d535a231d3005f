/**
 * What each feature template of the cue decision looks at, by template number (describe-cue.ts). `explain` shows these names with their
 * weights, so that a person can see what spoke for and against a claim.
 */
export const CUE_FEATURE_NAMES: Readonly<Record<number, string>> = {
  1: "kind of cue",
  3: "cue word and its part of speech",
  7: "word behind the cue",
  9: "parts of speech behind the cue",
  11: "word before the cue",
  14: "inside a quotation or not",
  18: "what stands behind the object",
  24: "kind of subject and what stands before it",
  25: "distance of the next that",
  27: "distance of the next quotation",
  29: "verbs behind the cue",
  31: "verbs, commas and quotations before the cue",
  33: "modal, negation or to before the cue",
  35: "last mark of the clause",
  39: "a date behind the cue",
  45: "full stop at the end of the clause",
  52: "place of the line in the text",
  57: "cue word and what follows the circumstances of saying",
  59: "what follows the cue and the circumstances",
  61: "cue word and what follows the object",
  63: "mark and whether a name closes the line",
  64: "mark and the lengths on both sides",
  67: "own guide: kind of cue, inside a quotation or not",
  69: "own guide: what stands before the subject",
  70: "own guide: cue word, inside a quotation or not",
  73: "own guide: verbs before the cue",
  74: "own guide: what follows the circumstances and stands before the subject",
  75: "own guide: head word of the subject",
};
