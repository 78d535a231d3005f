import type { Stance } from "../model/claim.js";

/** What part of speech marks the attribution. */
export type CueKind = "verb" | "noun" | "preposition" | "mark";

/** An inflected form of a cue verb. `past` and `participle` may be the same word. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** One entry of the cue lexicon, inflected. */
export interface CueEntry {
  /** Base form with its particles (`call for`). */
  readonly lemma: string;
  readonly kind: CueKind;
  readonly stance: Stance;
  /** Codes as in the head of cues.tsv. */
  readonly frames: readonly string[];
  /** Words behind the head that belong to the cue (`for`), folded. */
  readonly particles: readonly string[];
  /** The source stands between head and particles, as their owner (`in her words`). */
  readonly owned: boolean;
  /** Inflected forms of the head word, folded; for other kinds than verbs the printed forms. */
  readonly forms: readonly { readonly form: VerbForm; readonly word: string }[];
}
