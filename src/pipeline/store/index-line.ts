import type { ExtractedArticle } from "../extraction.js";

/** What the index says of one article: a line of JSON, in the order of the record files. */
export interface IndexLine {
  /** The article's file as seen from the output folder: stays the same when both are moved. */
  readonly input: string;
  /** The id of the file. */
  readonly file: string;
  /** Hash of the file's content and of what extracts it; null where it could not be read. */
  readonly stamp: string | null;
  /** How many articles the file holds; null where that is not known until its last one. */
  readonly of: number | null;
  readonly id: string;
  /** Bytes of its claims, its mentions and its line in articles.jsonl. */
  readonly bytes: readonly [claims: number, mentions: number, article: number];
  /** Claims, place mentions, date mentions. */
  readonly counts: readonly [claims: number, places: number, dates: number];
  readonly speakers: readonly string[];
  readonly publishedAt: string | null;
  readonly fingerprint: string;
  /** As its line in articles.jsonl has it. */
  readonly sameStoryAs: string | null;
  /** Whether its text is kept. */
  readonly text: boolean;
  /** Only of an article that failed: its file as the user named it, and why. */
  readonly failure?: { readonly path: string; readonly error: string };
}

/** Ends an input whose number of articles was not known when they were written. */
export interface ClosingLine {
  readonly input: string;
  readonly file: string;
  readonly stamp: string | null;
  readonly of: number;
}

/** The input that an article comes from. */
export type IndexedInput = Pick<IndexLine, "input" | "file" | "stamp">;

export function toIndexLine(
  { input, file, stamp }: IndexedInput,
  of: number | null,
  article: ExtractedArticle,
): IndexLine {
  const { bytes, counts } = article;
  return {
    input,
    file,
    stamp,
    of,
    id: article.id,
    bytes: [bytes.claims, bytes.mentions, bytes.article],
    counts: [counts.claims, counts.places, counts.dates],
    speakers: article.speakers,
    publishedAt: article.publishedAt,
    fingerprint: article.fingerprint,
    sameStoryAs: null,
    text: article.text !== null,
    ...(article.error === null ? {} : { failure: { path: article.path, error: article.error } }),
  };
}

/** Reads a line of an index; null where it is none, as where the machine lost power while it was written. */
export function parseIndexLine(line: string): IndexLine | ClosingLine | null {
  try {
    const value = JSON.parse(line) as IndexLine | ClosingLine | null;
    return typeof value === "object" && value !== null && typeof value.input === "string" ? value : null;
  } catch {
    return null;
  }
}

export function isClosingLine(line: IndexLine | ClosingLine): line is ClosingLine {
  return !("id" in line);
}
