/** Why an article could not be read. */
export type FailureCode =
  | "unreadable"
  | "empty"
  | "too-large"
  | "binary"
  | "encoding"
  | "damaged"
  | "malformed-json"
  | "malformed-xml"
  | "unknown-xml"
  | "sitemap"
  | "no-items"
  | "time-limit"
  | "worker-lost"
  | "internal";

/** One article's failure: data, so that the run goes on without it. */
export interface Failure {
  readonly code: FailureCode;
  /** What was found, in words that name the place (`NUL at byte 12`). */
  readonly detail: string;
}

/** What a user can do about each failure. */
const MENDS: Readonly<Record<FailureCode, string>> = {
  unreadable: "check that the file is there and that you may read it",
  empty: "give it a text or leave it out",
  "too-large": "split it into articles",
  binary: "convert it to plain text first",
  encoding: "save it as UTF-8",
  damaged: "fetch or copy it again",
  "malformed-json": "mend the JSON there, or leave it out",
  "malformed-xml": "mend the XML at that place, or ask the feed's publisher to",
  "unknown-xml": "give a feed, NITF, NewsML-G2, TEI, HTML, JSON Lines or plain text",
  sitemap: "fetch the pages that it lists and give those, as HTML files or in a WARC file",
  "no-items": "give a feed that holds items with text",
  "time-limit": "leave it out or split it, or give more seconds with --time-limit",
  "worker-lost": "leave it out or split it, and please report it with the file",
  internal: "please report it with the file",
};

/** One sentence for a person: the file (`-` is standard input), what is wrong with it, and the mend. */
export function describeFailure(path: string, failure: Failure): string {
  return `${describeInput(path)}: ${failure.detail}; ${MENDS[failure.code]}`;
}

/** A file as a person calls it: `-` is standard input. */
export function describeInput(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** What the system's commonest errors mean to somebody who reads a file or writes one. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EEXIST: "a file has that name",
  ENOTDIR: "a file stands where a folder should",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

/** What an error says, whatever was thrown; what the system says without its codes, calls and paths. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!("code" in error) || typeof error.code !== "string") return error.message;
  return SYSTEM_ERRORS[error.code] ?? error.message;
}

/** What to throw where something cannot be written, with what to do about it where more is to be said. */
export function unwritable(place: string, error: unknown, mend = ""): UsageError {
  return new UsageError(`cannot write to ${place} (${reasonOf(error)})${mend}`);
}

/** The call itself cannot be carried out: arguments or inputs that no article can be blamed for. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
