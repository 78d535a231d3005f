import { readFile } from "node:fs/promises";
import pLimit from "p-limit";
import type { IngestedArticle, SourceFile } from "../ingest/article-source.js";
import { ingestFile, MAX_FEED_BYTES, tooLarge } from "../ingest/ingest-file.js";
import type { Failure } from "../model/failures.js";
import type { DiscoveredFile } from "./discover-files.js";

/** Bytes of files that may wait to be extracted: bounds the memory of a run whatever the number and size of its files. */
const MAX_WAITING_BYTES = 24_000_000;

/**
 * Reads files, several at a time, and gives their articles in the order of the files, whichever is read first.
 *
 * @param concurrency how many files are open at once
 */
export async function* readFiles(
  files: readonly DiscoveredFile[],
  concurrency: number,
): AsyncGenerator<IngestedArticle[]> {
  const limit = pLimit(concurrency);
  const waiting: { articles: Promise<IngestedArticle[]>; size: number }[] = [];
  let waitingBytes = 0;
  let next = 0;
  while (next < files.length || waiting.length > 0) {
    while (
      next < files.length &&
      waiting.length < concurrency * 2 &&
      (waiting.length === 0 || waitingBytes < MAX_WAITING_BYTES)
    ) {
      const file = files[next++];
      waiting.push({ articles: limit(readOne, file), size: file.size });
      waitingBytes += file.size;
    }
    const first = waiting.shift();
    if (!first) return;
    yield await first.articles;
    waitingBytes -= first.size;
  }
}

async function readOne(file: DiscoveredFile): Promise<IngestedArticle[]> {
  if (file.size > MAX_FEED_BYTES) return [failed(file, tooLarge(file.size))];
  try {
    return await ingestFile(await load(file));
  } catch (error) {
    return [
      failed(file, {
        code: "unreadable",
        detail: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
      }),
    ];
  }
}

async function load(file: DiscoveredFile): Promise<SourceFile> {
  const bytes = await readFile(file.path);
  const sidecar = file.sidecar === null ? null : { path: file.sidecar, bytes: await readFile(file.sidecar) };
  return { path: file.path, id: file.id, bytes, sidecar };
}

function failed(file: DiscoveredFile, failure: Failure): IngestedArticle {
  return { ok: false, id: file.id, path: file.path, failure };
}
