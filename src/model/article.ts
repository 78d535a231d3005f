/** An article as handed to the extractor: its decoded text and what is known about it from outside. */
export interface ArticleInput {
  /** Names the article in every record; unique within a run. */
  readonly id: string;
  /** The text as read: decoded, byte-order mark removed, otherwise unchanged. All spans index into it. */
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  /** Publication date, ISO 8601: a day (`2020-10-14`) or a time stamp. */
  readonly publishedAt?: string | null;
  readonly author?: string | null;
}

/** One line of `articles.jsonl`: what became of one article. */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly author: string | null;
  /** SHA-256 of the article's text in UTF-8, hexadecimal; null where no text could be read. */
  readonly sha256: string | null;
  readonly status: "ok" | "failed";
  readonly error: string | null;
  readonly claims: number;
  readonly mentions: number;
}
