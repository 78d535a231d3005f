import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { IngestedArticle, SourceStream } from "./article-source.js";
import { decodeText } from "./decode-text.js";
import { InflationError } from "./inflate.js";
import { ItemIds } from "./item-ids.js";
import { MAX_ARTICLE_BYTES, tooLarge } from "./limits.js";
import { failed, makeArticle } from "./make-article.js";
import { collect } from "./peek.js";
import { readHtml } from "./read-html.js";
import { WarcError, type WarcRecord, warcRecords } from "./warc-records.js";

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const PLAIN = /^text\/plain\b/i;
const INFLATERS: ReadonlyMap<string, typeof gunzipSync> = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);

/**
 * Makes articles of the pages of a web archive, one at a time: of HTML that was served with status 200 or stored by itself, and of plain
 * texts made from pages (`conversion`, as in Common Crawl's WET files). Requests, pictures, redirects and the like are passed over. The
 * address is the one fetched; the day it was fetched is no publication date.
 */
export async function* readWarc(file: SourceStream): AsyncGenerator<IngestedArticle, void, undefined> {
  const ids = new ItemIds(file.id);
  let isEmpty = true;
  try {
    for await (const record of warcRecords(file.chunks)) {
      if (!isPage(record) && !isTextOfPage(record)) continue;
      isEmpty = false;
      yield await readRecord(file, record, ids);
    }
  } catch (error) {
    const isDamage = error instanceof WarcError || error instanceof InflationError;
    if (!isDamage) throw error;
    const failure =
      error instanceof InflationError ? error.failure : { code: "damaged" as const, detail: error.message };
    yield failed(file, file.id, failure);
    return;
  }
  if (isEmpty) yield failed(file, file.id, { code: "no-items", detail: "is a web archive without pages" });
}

function isPage({ type, status, contentType }: WarcRecord): boolean {
  if (!PAGE.test(contentType)) return false;
  return type === "response" ? status === 200 : type === "resource";
}

function isTextOfPage({ type, contentType }: WarcRecord): boolean {
  return (type === "conversion" || type === "resource") && PLAIN.test(contentType);
}

async function readRecord(file: SourceStream, record: WarcRecord, ids: ItemIds): Promise<IngestedArticle> {
  const id = ids.idOf([record.url, record.recordId], "");
  const name = `page ${record.url.slice(0, 200)}`;
  const fail = (failure: Parameters<typeof failed>[2]): IngestedArticle =>
    failed(file, id, { ...failure, detail: `${name} ${failure.detail}` });
  const stored = await collect(record.body(), MAX_ARTICLE_BYTES);
  const bytes = stored && inflateBody(stored, record.contentEncoding);
  if (!bytes) return fail(tooLarge(null));
  const charset = /charset\s{0,3}=\s{0,3}["']?([\w.:-]{1,40})/i.exec(record.contentType)?.[1] ?? null;
  const decoded = await decodeText(bytes, charset);
  if (!decoded.ok) return fail(decoded.failure);
  if (isPage(record)) return readHtml(file, decoded, { id, name, url: record.url });
  const { text, encoding, doubts } = decoded;
  return makeArticle(file, { id, text, fields: [["url", record.url]], encoding, doubts, item: name });
}

/** The body as the page was; as stored where a crawler has inflated it and kept the header; null where it is far too long. */
function inflateBody(stored: Uint8Array, encoding: string): Uint8Array | null {
  const inflater = INFLATERS.get(encoding);
  if (!inflater) return stored;
  try {
    return inflater(stored, { maxOutputLength: MAX_ARTICLE_BYTES });
  } catch (error) {
    const isTooLong =
      error instanceof RangeError ||
      (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE");
    return isTooLong ? null : stored;
  }
}
