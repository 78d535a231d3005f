import type { ArticleMetadata } from "../model/article.js";
import { type Failure, reasonOf } from "../model/failures.js";
import { htmlToText } from "./html-to-text.js";
import { fieldOf, JSON_FIELDS, type JsonMapping } from "./json-fields.js";
import { MAX_ARTICLE_BYTES, tooLarge } from "./limits.js";
import { checkMetadata, withPublicationDate } from "./metadata.js";

/** An article in JSON, or why it is none. */
export type JsonArticle =
  | {
      readonly ok: true;
      /** As the JSON gives it; null where it gives none. */
      readonly id: string | null;
      readonly text: string;
      readonly metadata: ArticleMetadata;
      readonly updatedAt: string | null;
      readonly doubts: readonly string[];
    }
  | {
      readonly ok: false;
      readonly id: string | null;
      readonly failure: Failure;
      /** What is known of it nevertheless. */
      readonly metadata: ArticleMetadata | null;
    };

/** Markup in a text field, as feeds and content systems export it. A lone less-than sign is none. */
const MARKUP = /<\/(?:p|div|a|b|i|em|strong|span|li|h\d|figure|blockquote)\s{0,9}>|<(?:br|p)\b[^<>]{0,999}>/i;
/** Keys that a message lists, at most. */
const MAX_SHOWN_KEYS = 12;

/**
 * Reads one line of JSON Lines: an object with the text of an article and what else is known of it. Never throws.
 *
 * @param line one JSON object, without its line end
 * @param mapping where the fields stand; see {@link JsonMapping}. By default ninjs, schema.org and other usual names are tried
 * @param where names the line in doubts
 * @returns the text (markup in it taken off, else unchanged; offsets refer to it), metadata as {@link checkMetadata} reads it
 */
export function readJsonLine(line: string, mapping: JsonMapping = {}, where = "the line"): JsonArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const detail = `is no JSON (${reasonOf(error)})`;
    return { ok: false, id: null, failure: { code: "malformed-json", detail }, metadata: null };
  }
  return readJsonArticle(value, mapping, where);
}

/** {@link readJsonLine} for JSON that is parsed already. */
export function readJsonArticle(value: unknown, mapping: JsonMapping = {}, where = "the line"): JsonArticle {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, id: null, failure: { code: "malformed-json", detail: "holds no JSON object" }, metadata: null };
  const fields = new Map(JSON_FIELDS.map((field) => [field, fieldOf(value, field, mapping)]));
  const printedId = fields.get("id") ?? null;
  const id = printedId === null ? null : String(printedId);
  const checked = checkMetadata(
    [...fields].map(([name, field]) => [name, asPrinted(field)]),
    where,
  );
  const fail = (failure: Failure): JsonArticle => ({ ok: false, id, failure, metadata: checked.metadata });
  const printed = fields.get("text");
  if (typeof printed !== "string") return fail({ code: "empty", detail: noText(value, mapping) });
  if (printed.length > MAX_ARTICLE_BYTES) return fail(tooLarge(printed.length));
  const text = MARKUP.test(printed) ? htmlToText(printed) : printed;
  if (text.trim() === "") return fail({ code: "empty", detail: "holds no text" });
  return { ok: true, id, text, ...withPublicationDate(checked, where) };
}

/** Titles may hold character references or markup, as WordPress gives them. */
function asPrinted(field: string | number | null): string | number | null {
  return typeof field === "string" && /&#?\w{1,8};|<\/\w/.test(field) && !/^https?:/.test(field)
    ? htmlToText(field)
    : field;
}

function noText(value: object, mapping: JsonMapping): string {
  const keys = Object.keys(value);
  const shown = keys.slice(0, MAX_SHOWN_KEYS).map((key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key));
  const more = keys.length > MAX_SHOWN_KEYS ? ", …" : "";
  const sought = mapping.text === undefined ? "under any name known here" : `under ${JSON.stringify(mapping.text)}`;
  return `holds no text ${sought} (its fields are ${shown.join(", ")}${more})`;
}
