import type { ArticleRecord } from "../model/article.js";
import type { Claim, Quantity } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";
import type { Span } from "../model/span.js";

/** A column of a table: what it is called, and what it holds of a row. Lists stay lists; each format says how it prints them. */
export type Column<Row> = { readonly name: string } & (
  | { readonly type: "text"; readonly of: (row: Row) => string | null }
  | { readonly type: "number" | "integer"; readonly of: (row: Row) => number | null }
  | { readonly type: "truth"; readonly of: (row: Row) => boolean | null }
  | { readonly type: "texts"; readonly of: (row: Row) => readonly (string | null)[] }
  | { readonly type: "spans"; readonly of: (row: Row) => readonly Span[] }
  | { readonly type: "quantities"; readonly of: (row: Row) => readonly Quantity[] }
);

export interface ClaimRow {
  readonly article: ArticleRecord;
  readonly claim: Claim;
}

export interface MentionRow {
  readonly article: ArticleRecord;
  readonly mention: MentionRecord;
}

/** The columns of a table of claims, in the order in which a reader of one wants them. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: "claim_id", type: "text", of: ({ claim }) => claim.id },
  { name: "article_id", type: "text", of: ({ claim }) => claim.articleId },
  { name: "outlet", type: "text", of: ({ article }) => article.outlet },
  { name: "published_at", type: "text", of: ({ article }) => article.publishedAt },
  { name: "speaker", type: "text", of: ({ claim }) => claim.source?.speaker.name ?? null },
  { name: "stance", type: "text", of: ({ claim }) => claim.stance },
  { name: "content", type: "text", of: ({ claim }) => claim.content.text },
  { name: "when", type: "text", of: ({ claim }) => claim.when?.value ?? null },
  { name: "places", type: "texts", of: ({ claim }) => claim.places.map(({ name, text }) => name ?? text) },
  { name: "confidence", type: "number", of: ({ claim }) => claim.confidence },
  { name: "title", type: "text", of: ({ article }) => article.title },
  { name: "url", type: "text", of: ({ article }) => article.url },
  { name: "author", type: "text", of: ({ article }) => article.author },
  { name: "same_story_as", type: "text", of: ({ article }) => article.sameStoryAs ?? null },
  { name: "speaker_id", type: "text", of: ({ claim }) => claim.source?.speaker.id ?? null },
  { name: "speaker_kind", type: "text", of: ({ claim }) => claim.source?.speaker.kind ?? null },
  { name: "speaker_role", type: "text", of: ({ claim }) => claim.source?.speaker.role ?? null },
  { name: "speaker_affiliation", type: "text", of: ({ claim }) => claim.source?.speaker.affiliation ?? null },
  { name: "speaker_country", type: "text", of: ({ claim }) => claim.source?.speaker.country ?? null },
  { name: "speaker_resolved_by", type: "text", of: ({ claim }) => claim.source?.speaker.resolvedBy ?? null },
  { name: "source", type: "text", of: ({ claim }) => claim.source?.text ?? null },
  { name: "cue", type: "text", of: ({ claim }) => claim.cue.text },
  { name: "cue_lemma", type: "text", of: ({ claim }) => claim.cue.lemma },
  { name: "form", type: "text", of: ({ claim }) => claim.content.form },
  { name: "when_text", type: "text", of: ({ claim }) => claim.when?.text ?? null },
  { name: "when_resolved_by", type: "text", of: ({ claim }) => claim.when?.resolvedBy ?? null },
  { name: "venue", type: "text", of: ({ claim }) => claim.venue?.text ?? null },
  { name: "venue_kind", type: "text", of: ({ claim }) => claim.venue?.kind ?? null },
  { name: "place_ids", type: "texts", of: ({ claim }) => claim.places.map(({ id }) => id) },
  { name: "place_texts", type: "texts", of: ({ claim }) => claim.places.map(({ text }) => text) },
  { name: "dates", type: "texts", of: ({ claim }) => claim.dates.map(({ value }) => value) },
  { name: "date_texts", type: "texts", of: ({ claim }) => claim.dates.map(({ text }) => text) },
  { name: "quantities", type: "quantities", of: ({ claim }) => claim.quantities },
  { name: "parent", type: "text", of: ({ claim }) => claim.parent },
  { name: "rule", type: "text", of: ({ claim }) => claim.rule },
  { name: "source_spans", type: "spans", of: ({ claim }) => claim.source?.spans ?? [] },
  { name: "cue_spans", type: "spans", of: ({ claim }) => claim.cue.spans },
  { name: "content_spans", type: "spans", of: ({ claim }) => claim.content.spans },
];

/** The columns of a table of mentions; what a place has and a date has not is null for a date, and the other way about. */
export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  { name: "article_id", type: "text", of: ({ mention }) => mention.articleId },
  { name: "outlet", type: "text", of: ({ article }) => article.outlet },
  { name: "published_at", type: "text", of: ({ article }) => article.publishedAt },
  { name: "url", type: "text", of: ({ article }) => article.url },
  { name: "type", type: "text", of: ({ mention }) => mention.type },
  { name: "text", type: "text", of: ({ mention }) => mention.text },
  { name: "start", type: "integer", of: ({ mention }) => mention.span[0] },
  { name: "end", type: "integer", of: ({ mention }) => mention.span[1] },
  { name: "place_id", type: "text", of: ({ mention }) => (mention.type === "place" ? mention.id : null) },
  { name: "place", type: "text", of: ({ mention }) => (mention.type === "place" ? mention.name : null) },
  { name: "kind", type: "text", of: ({ mention }) => (mention.type === "place" ? mention.kind : null) },
  { name: "district", type: "text", of: ({ mention }) => (mention.type === "place" ? mention.district : null) },
  { name: "lat", type: "number", of: ({ mention }) => (mention.type === "place" ? mention.lat : null) },
  { name: "lon", type: "number", of: ({ mention }) => (mention.type === "place" ? mention.lon : null) },
  { name: "metonymic", type: "truth", of: ({ mention }) => (mention.type === "place" ? mention.metonymic : null) },
  { name: "match", type: "text", of: ({ mention }) => (mention.type === "place" ? mention.match : null) },
  { name: "alternatives", type: "texts", of: ({ mention }) => (mention.type === "place" ? mention.alternatives : []) },
  { name: "confidence", type: "number", of: ({ mention }) => (mention.type === "place" ? mention.confidence : null) },
  { name: "date", type: "text", of: ({ mention }) => (mention.type === "date" ? mention.value : null) },
  { name: "resolved_by", type: "text", of: ({ mention }) => (mention.type === "date" ? mention.resolvedBy : null) },
];
