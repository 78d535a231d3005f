import path from "node:path";

/** Below an output folder: what a run needs to know of the runs before it. */
export const STORE_FOLDER = ".kimdedi";

/** The record files of an output folder; those of a segment have the same names. */
export const RECORD_FILES = { claims: "claims.jsonl", mentions: "mentions.jsonl", articles: "articles.jsonl" } as const;
export const RUN_FILE = "run.json";
/** Texts that are kept, below an output folder or a segment. */
export const TEXT_FOLDER = "articles";

/** Where the four files of a set of records are: three that users read, and the index that says which bytes are whose. */
export interface PartFiles {
  readonly claims: string;
  readonly mentions: string;
  readonly articles: string;
  readonly index: string;
}
export const PART_FILES = ["claims", "mentions", "articles", "index"] as const;
export type PartFile = (typeof PART_FILES)[number];

const INDEX_FILE = "index.jsonl";

/** Where everything of an output folder is. */
export interface StoreFiles {
  /** The records that users see, and their index. */
  readonly canonical: PartFiles;
  readonly runFile: string;
  readonly texts: string;
  readonly folder: string;
  readonly segments: string;
  /** Files on their way to their names. */
  readonly next: string;
  /** While it is there, `next` is complete and has to be moved. */
  readonly commit: string;
  readonly lock: string;
  readonly owner: string;
}

export function storeFiles(out: string): StoreFiles {
  const folder = path.join(out, STORE_FOLDER);
  return {
    canonical: { ...partFiles(out), index: path.join(folder, INDEX_FILE) },
    runFile: path.join(out, RUN_FILE),
    texts: path.join(out, TEXT_FOLDER),
    folder,
    segments: path.join(folder, "segments"),
    next: path.join(folder, "next"),
    commit: path.join(folder, "commit.json"),
    lock: path.join(folder, "lock"),
    owner: path.join(folder, "owner.json"),
  };
}

/** The files of a segment, or of what is to be committed. */
export function partFiles(folder: string): PartFiles {
  return {
    claims: path.join(folder, RECORD_FILES.claims),
    mentions: path.join(folder, RECORD_FILES.mentions),
    articles: path.join(folder, RECORD_FILES.articles),
    index: path.join(folder, INDEX_FILE),
  };
}
