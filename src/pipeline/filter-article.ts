import { ItemIds } from "../ingest/item-ids.js";
import type { JsonMapping } from "../ingest/json-fields.js";
import { tooLarge } from "../ingest/limits.js";
import { readJsonLine } from "../ingest/read-json-line.js";
import type { ByteLine } from "../ingest/split-lines.js";
import type { ArticleInput } from "../model/article.js";
import type { Failure } from "../model/failures.js";

/** An article out of a line of JSON, or why there is none. */
export type LineArticle =
  | { readonly ok: true; readonly article: ArticleInput; readonly doubts: readonly string[] }
  | { readonly ok: false; readonly id: string; readonly failure: Failure };

/** What ids of articles that give none begin with. */
const STREAM = "stdin";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a line as an article. Its id is the one it gives, as it is; without one it is known by its address or, shortened to a hash, by its
 * content, so that it has the same id in whichever process of several it is read. A line that is no article has its number.
 *
 * @param where names the line in doubts
 */
export function readLineArticle(line: ByteLine, number: number, fields: JsonMapping, where: string): LineArticle {
  const unnamed = `${STREAM}/${String(number)}`;
  if ("tooLong" in line) return { ok: false, id: unnamed, failure: tooLarge(line.tooLong) };
  const text = decode(line.bytes);
  if (text === null) return { ok: false, id: unnamed, failure: { code: "encoding", detail: "is no UTF-8" } };
  const read = readJsonLine(text, fields, where);
  if (!read.ok) return { ok: false, id: read.id ?? unnamed, failure: withoutControls(read.failure) };
  const { metadata, doubts } = read;
  const id = read.id ?? new ItemIds(STREAM).idOf([metadata.url], `${metadata.title ?? ""}\n${read.text}`);
  return { ok: true, article: { id, text: read.text, ...metadata }, doubts };
}

/** Without a byte-order mark; null where it is no UTF-8, which JSON always is. */
function decode(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What is wrong with a line is told with a piece of it, and a terminal would obey its control characters. */
function withoutControls({ code, detail }: Failure): Failure {
  return { code, detail: detail.replace(/\p{Cc}/gu, "\uFFFD") };
}
