import type { Span } from "../model/span.js";

/**
 * What the scores read of a claim: less than our own records hold, so that another tool's can be scored. Spans are UTF-16 code units of
 * the article's text; a field that is left out counts as not said.
 */
export interface ScoredClaim {
  readonly source?:
    | {
        readonly spans: readonly Span[];
        readonly speaker?: { readonly id: string } | null | undefined;
      }
    | null
    | undefined;
  readonly cue: { readonly text?: string | undefined; readonly spans: readonly Span[] };
  readonly content: { readonly spans: readonly Span[]; readonly form?: string | null | undefined };
  readonly stance?: string | null | undefined;
  readonly when?:
    | { readonly span: Span; readonly text?: string | undefined; readonly value?: string | null | undefined }
    | null
    | undefined;
  readonly venue?: { readonly span: Span; readonly text?: string | undefined } | null | undefined;
  /** Name of the rule that made it. */
  readonly rule?: string | undefined;
}

/** What the scores read of a mention. */
export interface ScoredMention {
  readonly type: "place" | "date";
  readonly span: Span;
  /** Of a place: its gazetteer id. */
  readonly id?: string | null | undefined;
  readonly metonymic?: boolean | undefined;
  readonly match?: string | undefined;
  /** Of a date: EDTF. */
  readonly value?: string | null | undefined;
  readonly resolvedBy?: string | undefined;
}

/** The records that a program, ours or another, made of one article. */
export interface ArticleRecords {
  readonly claims: readonly ScoredClaim[];
  readonly mentions: readonly ScoredMention[];
}
