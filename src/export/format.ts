import type { ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";

/** All that is known of one article when it is exported. */
export interface ExportRecord {
  readonly article: ArticleRecord;
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
  /** The text that the spans index into (UTF-16 code units); null where it was not kept. */
  readonly text: string | null;
}

/** A file that an export writes; it gets its name when it is closed. */
export interface ExportFile {
  readonly write: (data: string | Uint8Array) => void;
  readonly close: () => void;
}

/** Opens a file of the export by its name below the output folder, with `/` between folders. */
export type OpenFile = (name: string) => ExportFile;

/** Takes articles in the order of their ids, failed ones included, and keeps no more of them than it must. */
export interface ExportWriter {
  readonly write: (record: ExportRecord) => void;
  /** Ends and closes what is open. */
  readonly finish: () => void;
}

/** A way of writing records for another program. */
export interface ExportFormat {
  /** As the command line calls it. */
  readonly name: string;
  /** What it writes, in one line for people. */
  readonly description: string;
  /** Its writer is never handed a good article without its text. */
  readonly needsText: boolean;
  /** Loads the format with the library it stands on, which nothing else should wait for. */
  readonly load: () => Promise<(open: OpenFile) => ExportWriter>;
}
