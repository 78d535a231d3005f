import { createHash } from "node:crypto";
import { createReadStream, readFile, stat } from "node:fs";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import type { IngestedArticle, SourceFile } from "../ingest/article-source.js";
import { type IngestOptions, ingestStream } from "../ingest/ingest-stream.js";
import type { DiscoveredFile } from "./discover-files.js";
import { reasonOf } from "../model/failures.js";

/** Larger files are read piece by piece: a compressed one may hold 200 times as much. */
const MAX_WHOLE_BYTES = 500_000;
/** Names of files that hold many articles as a rule. */
const CONTAINER = /\.(?:jsonl|ndjson|warc|gz)$/i;
/** How often a file that changes while it is read is read again. */
const MAX_READINGS = 3;

// The functions with callbacks cost half the time of those of node:fs/promises.
const readBytes = promisify(readFile);
const readStats = promisify(stat);

/** Why a file could not be read. */
export interface UnreadFile {
  readonly detail: string;
  /** It is not there any more. */
  readonly gone: boolean;
}

/** A file to be read, or what came of standard input. */
export interface InputFile {
  readonly found: DiscoveredFile;
  /** Only of what is no file any more. */
  readonly bytes?: Uint8Array;
}

/** A file that is held whole, the hash of one that is read piece by piece with {@link readArticles}, or why it cannot be read. */
export function readFirst(file: InputFile): Promise<SourceFile | Buffer | UnreadFile> {
  const { path, size } = file.found;
  return size > MAX_WHOLE_BYTES || CONTAINER.test(path) ? hashFile(file) : readWhole(file);
}

/** Reads a file with its sidecar. One that is written to meanwhile is read again. */
async function readWhole({ found, bytes: given }: InputFile): Promise<SourceFile | UnreadFile> {
  const { path, id, size } = found;
  if (given) return { path, id, bytes: given, sidecar: null };
  try {
    const bytes = await readSteady(path, size);
    if (bytes === null) return { detail: "changes faster than it can be read", gone: false };
    return { path, id, bytes, sidecar: await readSidecar(found.sidecar) };
  } catch (error) {
    return { detail: `cannot be read (${reasonOf(error)})`, gone: isGone(error) };
  }
}

/** The articles of a file of any size, one at a time. Never throws: what goes wrong is an article that failed. */
export async function* readArticles(file: InputFile, options: IngestOptions = {}): AsyncGenerator<IngestedArticle> {
  const { id, path, sidecar } = file.found;
  try {
    yield* ingestStream({ id, path, sidecar: await readSidecar(sidecar), chunks: chunksOf(file) }, options);
  } catch (error) {
    const failure = { code: "unreadable", detail: `cannot be read (${reasonOf(error)})` } as const;
    yield { ok: false, id, path, failure, metadata: null };
  }
}

/** SHA-256 of a file and its sidecar, read piece by piece. */
async function hashFile(file: InputFile): Promise<Buffer | UnreadFile> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of chunksOf(file)) hash.update(chunk as Uint8Array);
    const sidecar = await readSidecar(file.found.sidecar);
    return hash.update(sidecar?.bytes ?? "").digest();
  } catch (error) {
    return { detail: `cannot be read (${reasonOf(error)})`, gone: isGone(error) };
  }
}

function chunksOf({ found, bytes }: InputFile): Readable {
  return bytes ? Readable.from([bytes]) : createReadStream(found.path);
}

/** The bytes of a file; null where it changes faster than it can be read. One of the size that it had is as it was found. */
async function readSteady(path: string, expectedSize: number): Promise<Buffer | null> {
  let bytes = await readBytes(path);
  // A pipe has no size, and what was read of it is gone from it.
  if (bytes.length === expectedSize || !(await readStats(path)).isFile()) return bytes;
  for (let reading = 1; reading < MAX_READINGS; reading++) {
    const before = await readStats(path);
    bytes = await readBytes(path);
    const after = await readStats(path);
    if (before.size === bytes.length && after.size === bytes.length && before.mtimeMs === after.mtimeMs) return bytes;
  }
  return null;
}

async function readSidecar(path: string | null): Promise<SourceFile["sidecar"]> {
  if (path === null) return null;
  try {
    return { path, bytes: await readBytes(path) };
  } catch (error) {
    // Gone since it was found, it is as if it had never been there.
    if (isGone(error)) return null;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
