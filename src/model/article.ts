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

/** What is known about an article from outside its text. */
export type ArticleMetadata = Pick<ArticleRecord, "title" | "outlet" | "url" | "publishedAt" | "author">;

/** One line of `articles.jsonl`: what became of one article. */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** When the article was last changed, ISO 8601, null where nothing says so; dates are never valued from it where `publishedAt` is known. */
  readonly updatedAt: string | null;
  readonly author: string | null;
  /** SHA-256 of the article's text in UTF-8, hexadecimal; null where no text could be read. */
  readonly sha256: string | null;
  readonly status: "ok" | "failed";
  readonly error: string | null;
  readonly claims: number;
  readonly mentions: number;
  /** The character encoding that the text was read in; null where it came as a string or could not be read. */
  readonly encoding: string | null;
  /** Where the text begins in the decoded file, in UTF-16 code units: behind the front matter, else 0. */
  readonly textOffset: number;
  /** What had to be guessed or left out when the article was read, in sentences. */
  readonly doubts: readonly string[];
  /** The article of the run that printed the same story first; null where this is the first, absent where nobody looked. */
  readonly sameStoryAs?: string | null;
}
