import { type CheckedMetadata, checkMetadata } from "../ingest/metadata.js";
import type { ArticleInput } from "../model/article.js";
import type { Failure } from "../model/failures.js";
import type { InputLine } from "./filter-lines.js";

/** Which field of a line's object holds which field of an article, where it is not called so: `{ text: "body_text" }`. */
export type FieldNames = Readonly<Partial<Record<keyof ArticleInput, string>>>;

/** The fields of an article that a line may give. */
export const ARTICLE_FIELDS = ["id", "text", "title", "outlet", "url", "publishedAt", "author"] as const;

/** An article out of a line of JSON, or why there is none. */
export type LineArticle =
  | { readonly ok: true; readonly article: ArticleInput; readonly doubts: readonly string[] }
  | { readonly ok: false; readonly id: string; readonly failure: Failure };

/** Longest line read, in bytes: an article of the greatest length with every letter escaped (`\u0259`) still fits. */
export const MAX_LINE_BYTES = 16_000_000;
/** Longest text taken as one article, in UTF-16 code units, as of a file. */
const MAX_TEXT_UNITS = 4_000_000;

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a line as an article. Lines without an id are called `stdin/<number of the line>`.
 *
 * @param where names the line in doubts
 */
export function readLineArticle(line: InputLine, names: FieldNames, where: string): LineArticle {
  const unnamed = `stdin/${line.number}`;
  const failed = (id: string, code: Failure["code"], detail: string): LineArticle => ({
    ok: false,
    id,
    failure: { code, detail },
  });
  if (!line.ok) {
    const limit = `the limit is ${MAX_LINE_BYTES / 1e6} MB`;
    return failed(unnamed, "too-large", `is ${(line.length / 1e6).toFixed(1)} MB long (${limit})`);
  }
  const object = parseObject(line.bytes);
  if (!object.ok) return failed(unnamed, object.failure.code, object.failure.detail);
  const fieldOf = (field: keyof ArticleInput): unknown => object.value[names[field] ?? field];
  const id = idOf(fieldOf("id")) ?? unnamed;
  const text = fieldOf("text");
  if (typeof text !== "string")
    return failed(id, "empty", `has no field ${JSON.stringify(names.text ?? "text")} with a text in it`);
  if (text.trim() === "") return failed(id, "empty", "holds no text");
  if (text.length > MAX_TEXT_UNITS)
    return failed(
      id,
      "too-large",
      `holds ${(text.length / 1e6).toFixed(1)} million characters (the limit is ${MAX_TEXT_UNITS / 1e6})`,
    );
  const { metadata, doubts } = readMetadata(object.value, names, where);
  return { ok: true, article: { id, text, ...metadata }, doubts };
}

/** Whatever else the object holds under the names that metadata may have; the names that were asked for win. */
function readMetadata(value: Readonly<Record<string, unknown>>, names: FieldNames, where: string): CheckedMetadata {
  const renamed = new Map<string, unknown>(Object.entries(value));
  for (const [field, name] of Object.entries(names)) {
    renamed.delete(name);
    // Set again so that it comes last, behind every other name of the field.
    renamed.delete(field);
    renamed.set(field, value[name]);
  }
  return checkMetadata(renamed, where);
}

function idOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function parseObject(
  bytes: Uint8Array,
): { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | { ok: false; readonly failure: Failure } {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return { ok: false, failure: { code: "encoding", detail: "is no UTF-8" } };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { ok: true, value: value as Record<string, unknown> };
    return { ok: false, failure: { code: "malformed-json", detail: "is no JSON object" } };
  } catch (error) {
    // The message quotes the line, whose control characters a terminal would obey.
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\p{Cc}/gu, "\uFFFD");
    return { ok: false, failure: { code: "malformed-json", detail: `is no JSON (${reason})` } };
  }
}
