import type { Span } from "../model/span.js";

export interface Marked {
  /** What is printed at the mark (`gold cue`). */
  readonly label: string;
  readonly spans: readonly Span[];
}

/** One thing that differs between the annotation and the records. */
export interface Finding {
  readonly articleId: string;
  /** Its class (`claim: missed`, `place: wrong id`). */
  readonly what: string;
  readonly gold: readonly Marked[];
  readonly system: readonly Marked[];
  /** What the annotation says, and the record, where that is a value and no span. */
  readonly wanted: string | null;
  readonly got: string | null;
  /** Rule that made the record; null where there is none. */
  readonly rule: string | null;
}
