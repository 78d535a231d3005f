import type { Form, Stance, VenueKind } from "./claim.js";

/** Tokens `[first, end)` of a tokenized text. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A mention with the tokens it covers. */
export interface Found<M> extends TokenRange {
  readonly mention: M;
}

/** Bits by which the recognisers' findings are handed on without the recognisers knowing one another. */
export const enum TokenMark {
  Date = 1,
  Place = 2,
  /** A place that speaks or acts for its government. */
  Metonym = 4,
}

/** One attribution in token ranges, before speakers, dates and places are joined to it. */
export interface Attribution {
  /** Name of the rule that generated it. */
  readonly rule: string;
  /** In text order; empty where no source is printed. */
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly cueLemma: string;
  readonly content: readonly TokenRange[];
  readonly form: Form;
  readonly stance: Stance;
  /** With its preposition (`on Wednesday`). */
  readonly when: TokenRange | null;
  readonly venue: (TokenRange & { readonly kind: VenueKind }) | null;
  readonly confidence: number;
  /** Readable features and their weights, strongest first: what `explain` shows. */
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}
