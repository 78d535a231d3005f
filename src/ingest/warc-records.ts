import { AsyncIterReader, LimitReader, WARCParser } from "warcio";
import { MAX_ARCHIVE_HEADER_BYTES } from "./limits.js";
import { drain } from "./peek.js";

/** One record of a web archive, its content not read yet. */
export interface WarcRecord {
  readonly type: string | null;
  /** The address that was fetched. */
  readonly url: string;
  readonly recordId: string | null;
  /** Of the page where there is an HTTP response, else of the record; with parameters. */
  readonly contentType: string;
  /** HTTP status, null where the record is no response. */
  readonly status: number | null;
  readonly contentEncoding: string;
  /** The bytes of the body, taken out of chunks but not inflated. They must be read before the next record, if at all. */
  readonly body: () => AsyncIterable<Uint8Array>;
}

/** The archive's records cannot be told apart any further. */
export class WarcError extends Error {
  override readonly name = "WarcError";
}

/** The library's reader; its own prints to standard output, and loses bytes, where some are put back behind others. */
class SilentReader extends AsyncIterReader {
  override unread(chunk: Uint8Array): void {
    const saved = this._savedChunk;
    this._savedChunk = null;
    super.unread(saved === null ? chunk : Buffer.concat([chunk, saved]));
  }
}

/**
 * The records of a WARC file (1.0, 1.1) that is inflated already, one at a time.
 *
 * @throws WarcError where headers have no end or what follows a record is none; errors of the stream as they are
 */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord, void, undefined> {
  // The library gathers headers until they end: what has no end must not fill the memory.
  const budget = { left: MAX_ARCHIVE_HEADER_BYTES, isLimited: true };
  const parser = new WARCParser(new SilentReader(limited(chunks, budget), null));
  for (;;) {
    budget.left = MAX_ARCHIVE_HEADER_BYTES;
    budget.isLimited = true;
    const record = await parser.parse();
    if (record === null) return;
    const version = record.warcHeaders.statusline;
    if (!version.startsWith("WARC/")) throw new WarcError("what follows the last whole record is none");
    const length = record.warcHeader("Content-Length") ?? "";
    if (!/^\d{1,15}$/.test(length)) throw new WarcError("a record does not say how long it is");
    budget.isLimited = false;
    const http = record.httpHeaders;
    const header = (name: string): string => http?.headers.get(name) ?? "";
    yield {
      type: record.warcType,
      url: record.warcTargetURI ?? "",
      recordId: record.warcHeader("WARC-Record-ID") ?? null,
      contentType: http === null ? (record.warcContentType ?? "") : header("Content-Type"),
      status: http === null ? null : Number(http.statusCode),
      contentEncoding: header("Content-Encoding").trim().toLowerCase(),
      body: () => bodyOf(record.reader, /\bchunked\b/i.test(header("Transfer-Encoding"))),
    };
    // What was not read of the body is passed over before the next headers are counted; not by the library, which never ends
    // where the file does.
    await drain(record.reader);
    refuseCut(record.reader);
  }
}

async function* bodyOf(
  reader: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  isChunked: boolean,
): AsyncGenerator<Uint8Array> {
  yield* new SilentReader(reader, null, isChunked);
  refuseCut(reader);
}

function refuseCut(reader: unknown): void {
  if (reader instanceof LimitReader && reader.limit > 0) throw new WarcError("its last record is cut off");
}

/** The chunks, until the headers read since the last body are longer than any are. */
async function* limited(
  chunks: AsyncIterable<Uint8Array>,
  budget: { left: number; isLimited: boolean },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (budget.isLimited) {
      if (budget.left <= 0) throw new WarcError("a record's headers have no end");
      budget.left -= chunk.length;
    }
    yield chunk;
  }
}
