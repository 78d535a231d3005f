import type { Span } from "./span.js";

/** How a spelling was matched to a gazetteer name; `context`: the text itself calls it a place, no gazetteer name fits. */
export type PlaceMatch = "exact" | "folded" | "rule" | "fuzzy" | "context";

export interface PlaceMention {
  readonly type: "place";
  readonly text: string;
  readonly span: Span;
  /** Names ground, takes no side (`az/fuzuli/mollaveli`, `am`); null where the gazetteer lacks the place. */
  readonly id: string | null;
  /** The gazetteer's name of the place; null where it lacks it. */
  readonly name: string | null;
  readonly kind: string | null;
  readonly district: string | null;
  /** WGS 84 decimal degrees, null where no source gives them. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** The name stands for a government or its forces (`Baku said`). */
  readonly metonymic: boolean;
  readonly match: PlaceMatch;
  /** Other ids that the spelling could mean, likeliest first. */
  readonly alternatives: readonly string[];
  readonly confidence: number;
}

/**
 * How a date's value was found: `explicit` is printed in full; `publication-date` is counted from, or nearest to, the publication date;
 * `text-date` the same from a date the text gives itself (dateline, byline); `narrative` follows from a date named before it in the text;
 * `unresolved` is partial (`XXXX-09-27`) or has no value.
 */
export type DateResolution = "explicit" | "publication-date" | "text-date" | "narrative" | "unresolved";

export interface DateMention {
  readonly type: "date";
  readonly text: string;
  readonly span: Span;
  /** EDTF level 1, or `XXXX-09-27` of level 2 where only the year is open; null where nothing in the article decides it. */
  readonly value: string | null;
  readonly resolvedBy: DateResolution;
}

export type Mention = PlaceMention | DateMention;

/** A line of `mentions.jsonl`. */
export type MentionRecord = { readonly articleId: string } & Mention;
