import type { ArticleMetadata } from "../model/article.js";
import type { Failure } from "../model/failures.js";

/** One file as found: where it is and what it holds. */
export interface SourceFile {
  /** Names the file in records and messages. */
  readonly path: string;
  /** The id of its article; the items of a feed, a table or an archive get `<id>/<key>`, see ItemIds. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The `.json` beside a plain text, null where there is none. */
  readonly sidecar: { readonly path: string; readonly bytes: Uint8Array } | null;
}

/** An article that was read, ready to be extracted. */
export interface ReadArticle {
  readonly ok: true;
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly metadata: ArticleMetadata;
  /** When the article was last changed, ISO 8601, null where nothing says so. Never mixed up with `metadata.publishedAt`. */
  readonly updatedAt: string | null;
  readonly encoding: string;
  readonly textOffset: number;
  readonly doubts: readonly string[];
}

/** An article that could not be read. */
export interface UnreadArticle {
  readonly ok: false;
  readonly id: string;
  readonly path: string;
  readonly failure: Failure;
  /** What is known of it nevertheless, so that somebody can find it; null where nothing is. */
  readonly metadata: ArticleMetadata | null;
}

/** What became of one article of a file. */
export type IngestedArticle = ReadArticle | UnreadArticle;

/** A file whose bytes come piece by piece, because it may be larger than memory. */
export type SourceStream = Omit<SourceFile, "bytes"> & { readonly chunks: AsyncIterable<Uint8Array> };

/** Nothing known from outside the text. */
export const NO_METADATA: ArticleMetadata = { title: null, outlet: null, url: null, publishedAt: null, author: null };
