import type { DateMention, DateResolution, PlaceMention } from "./mention.js";
import type { Span } from "./span.js";

export type Form = "direct" | "indirect" | "mixed";
export type Stance = "assert" | "deny" | "confirm" | "accuse" | "demand" | "commit" | "express";
export type SpeakerKind = "person" | "organisation" | "country" | "group" | "document" | "unknown";
export type SpeakerResolution = "full-name" | "surname" | "pronoun" | "role" | "organisation" | "document" | "none";
export type VenueKind =
  | "social-media"
  | "statement"
  | "interview"
  | "press-conference"
  | "meeting"
  | "broadcast"
  | "document"
  | "call"
  | "speech"
  | "audience"
  | "other";

/** Who a source is. */
export interface Speaker {
  /** Slug of the fullest name the article gives. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2 of the side spoken for. */
  readonly country: string | null;
  readonly resolvedBy: SpeakerResolution;
}

export interface ClaimSource {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly speaker: Speaker;
}

export interface ClaimWhen {
  readonly text: string;
  readonly span: Span;
  readonly value: string | null;
  readonly resolvedBy: DateResolution;
}

export interface ClaimVenue {
  readonly text: string;
  readonly span: Span;
  readonly kind: VenueKind;
}

export interface Quantity {
  readonly text: string;
  readonly span: Span;
  readonly value: number;
  /** Singular English unit (`village`, `hectare`, `km²`, `percent`, `person`). */
  readonly unit: string;
}

/** One line of `claims.jsonl`. */
export interface Claim {
  /** Article id, `#`, and the 1-based order by cue position. */
  readonly id: string;
  readonly articleId: string;
  /** null where the text names nobody. */
  readonly source: ClaimSource | null;
  readonly cue: { readonly text: string; readonly spans: readonly Span[]; readonly lemma: string };
  readonly content: { readonly text: string; readonly spans: readonly Span[]; readonly form: Form };
  readonly stance: Stance;
  readonly when: ClaimWhen | null;
  readonly venue: ClaimVenue | null;
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  /** Id of the innermost claim whose content holds this one's cue. */
  readonly parent: string | null;
  /** Calibrated probability that the claim is right, 0 to 1. */
  readonly confidence: number;
  /** Name of the rule that proposed the claim. */
  readonly rule: string;
}

/** What the extractor finds in one article. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly mentions: readonly (PlaceMention | DateMention)[];
}
