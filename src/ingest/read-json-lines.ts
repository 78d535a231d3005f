import type { IngestedArticle, SourceStream } from "./article-source.js";
import { decodeText } from "./decode-text.js";
import { ItemIds } from "./item-ids.js";
import { fieldOf, type JsonMapping } from "./json-fields.js";
import { MAX_LINE_BYTES, tooLarge } from "./limits.js";
import { failed } from "./make-article.js";
import { type JsonArticle, readJsonArticle, readJsonLine } from "./read-json-line.js";
import { splitLines } from "./split-lines.js";
import { reasonOf } from "../model/failures.js";

/** Makes articles of JSON Lines, one at a time, however many: a line that is none fails by itself. Blank lines are passed over. */
export async function* readJsonLines(
  file: SourceStream,
  mapping: JsonMapping = {},
): AsyncGenerator<IngestedArticle, void, undefined> {
  const ids = new ItemIds(file.id);
  let number = 0;
  let isEmpty = true;
  for await (const line of splitLines(file.chunks, MAX_LINE_BYTES)) {
    const item = `line ${String(++number)}`;
    if ("tooLong" in line) {
      const failure = tooLarge(line.tooLong);
      yield failed(file, ids.idOf([], item), { ...failure, detail: `${item} ${failure.detail}` });
    } else {
      const decoded = await decodeText(line.bytes);
      if (decoded.ok && decoded.text.trim() === "") continue;
      const printed = decoded.ok ? decoded.text : String.fromCharCode(...line.bytes.subarray(0, 1000));
      const article: JsonArticle = decoded.ok
        ? readJsonLine(decoded.text, mapping, `${file.path}, ${item}`)
        : { ok: false, id: null, failure: decoded.failure, metadata: null };
      const doubts = decoded.ok ? decoded.doubts : [];
      yield toIngested(file, ids, { article, printed, item, doubts });
    }
    isEmpty = false;
  }
  if (isEmpty) yield failed(file, file.id, { code: "empty", detail: "holds no line" });
}

/** Makes articles of a JSON document: an object, a list of them, or a JSON Feed (jsonfeed.org). */
export function readJsonDocument(
  file: Pick<SourceStream, "path" | "id">,
  text: string,
  mapping: JsonMapping = {},
): IngestedArticle[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = `is no JSON (${reasonOf(error)})`;
    return [failed(file, file.id, { code: "malformed-json", detail })];
  }
  const values = listOf(value, mapping);
  if (values?.length === 0) return [failed(file, file.id, { code: "no-items", detail: "is a list without items" })];
  const ids = new ItemIds(file.id);
  if (values === null) {
    const article = readJsonArticle(value, mapping, file.path);
    return [
      article.ok
        ? { ...article, ...origin(file, file.id, []) }
        : failed(file, file.id, article.failure, article.metadata),
    ];
  }
  return values.map((one, index) => {
    const item = `item ${String(index + 1)}`;
    const article = readJsonArticle(one, mapping, `${file.path}, ${item}`);
    return toIngested(file, ids, { article, printed: printedOf(one) ?? item, item, doubts: [] });
  });
}

function listOf(value: unknown, mapping: JsonMapping): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== "object" || value === null || fieldOf(value, "text", mapping) !== null) return null;
  const { items } = value as { items?: unknown };
  return Array.isArray(items) ? items : null;
}

/** A value as it may have been printed; null where it is nested deeper than can be printed. */
function printedOf(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

interface Item {
  readonly article: JsonArticle;
  /** What an item without an id is known by. */
  readonly printed: string;
  readonly item: string;
  readonly doubts: readonly string[];
}

function toIngested(
  file: Pick<SourceStream, "path" | "id">,
  ids: ItemIds,
  { article, printed, item, doubts }: Item,
): IngestedArticle {
  if (!article.ok) {
    const { failure, metadata } = article;
    const told = { ...failure, detail: `${item} ${failure.detail}` };
    return failed(file, ids.idOf([article.id], printed), told, metadata);
  }
  const id = ids.idOf([article.id, article.metadata.url], `${article.metadata.title ?? ""}\n${article.text}`);
  const told = doubts.map((doubt) => `${file.path}, ${item}: ${doubt}`);
  return { ...article, ...origin(file, id, [...told, ...article.doubts]) };
}

function origin(
  file: Pick<SourceStream, "path">,
  id: string,
  doubts: readonly string[],
): { id: string; path: string; encoding: string; textOffset: number; doubts: readonly string[] } {
  return { id, path: file.path, encoding: "utf-8", textOffset: 0, doubts };
}
