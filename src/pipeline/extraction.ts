import type { IngestedArticle, SourceFile } from "../ingest/article-source.js";
import type { JsonMapping } from "../ingest/json-fields.js";

/** One thing to extract: a file as found, which may hold several articles, or an article that was read (or could not be) elsewhere. */
export type ExtractionUnit =
  | {
      readonly kind: "file";
      readonly file: SourceFile;
      /** How many of its articles, from the first, an earlier run has done: they are left out. */
      readonly done: number;
    }
  | { readonly kind: "article"; readonly article: IngestedArticle };

/** What became of one article. Its records stand as lines of bytes in the {@link ExtractedBatch}, in the order of the articles. */
export interface ExtractedArticle {
  readonly id: string;
  /** As the user named its file. */
  readonly path: string;
  /** One sentence with the mend; null where all is good. */
  readonly error: string | null;
  /** What had to be guessed or left out, in sentences. */
  readonly doubts: readonly string[];
  /** Lengths in the three parts of the batch. */
  readonly bytes: { readonly claims: number; readonly mentions: number; readonly article: number };
  readonly counts: { readonly claims: number; readonly places: number; readonly dates: number };
  /** Ids of the speakers that are known by name or office, each once. */
  readonly speakers: readonly string[];
  readonly publishedAt: string | null;
  /** By which copies of one story are found; empty for short texts. */
  readonly fingerprint: string;
  /** The text that all spans index into; null where it was not asked for or could not be read. */
  readonly text: string | null;
}

/** The articles of one unit, those done earlier left out. */
export interface ExtractedUnit {
  readonly articles: readonly ExtractedArticle[];
  /** All articles that the unit holds, those done earlier included; null where the batch was stopped before the unit was through. */
  readonly total: number | null;
}

/** The records of a batch: bytes of JSON Lines, ready to be written, and where one article ends and the next begins. */
export interface ExtractedBatch {
  readonly claims: Uint8Array;
  readonly mentions: Uint8Array;
  readonly articles: Uint8Array;
  /** One for each unit, in order; fewer where the batch was stopped. */
  readonly units: readonly ExtractedUnit[];
}

/** What decides how units are extracted. */
export interface EngineOptions {
  /** Worker threads; 0 extracts in this thread. */
  readonly workers: number;
  /** Most seconds an article may take; it fails behind that. Holds only with workers: a thread cannot interrupt itself. */
  readonly timeLimit: number;
  /** A folder with another gazetteer's tables or index; null for the one that the program ships with. */
  readonly gazetteer: string | null;
  /** Where articles in JSON have their fields. */
  readonly fields?: JsonMapping;
  /** Whether each article's text is wanted back. */
  readonly keepText: boolean;
  /** A module (URL) whose `createExtractor` takes the place of ours: for tests of what a bad article does to a run. */
  readonly extractorModule?: string;
}

/** Extracts batches, in this thread or in workers, with the same bytes for the same units. */
export interface ExtractionEngine {
  /** How many batches may be under way at once to keep it busy. */
  readonly width: number;
  /**
   * Never rejects because of an article: one that throws, takes too long or takes its worker down becomes a failed record.
   * @param signal when aborted, the article in hand is finished and the units behind it are left out
   */
  readonly extract: (units: readonly ExtractionUnit[], signal: AbortSignal) => Promise<ExtractedBatch>;
  readonly close: () => Promise<void>;
}
