import { HEAD_BYTES } from "./limits.js";

/** What a file is, as far as its first bytes and its name tell. */
export type FileKind = "text" | "xml" | "html" | "json" | "json-lines" | "warc" | "gzip" | "utf-16-json" | ForeignKind;
/** Files that hold no text as they are. */
export type ForeignKind = "zip" | "pdf" | "word";

const MAGIC: readonly (readonly [string, FileKind])[] = [
  ["\x1f\x8b", "gzip"],
  ["WARC/", "warc"],
  ["PK\x03\x04", "zip"],
  ["%PDF-", "pdf"],
  ["\xd0\xcf\x11\xe0", "word"],
];
/** Root elements that are XML also without a declaration before them. */
const XML_ROOTS = /^(?:rss|feed|entry|rdf|nitf|newsitem|newsmessage|tei|tei\.2|teicorpus|urlset|sitemapindex)$/;
const HTML_ROOTS = /^(?:html|head|body)$/;

/**
 * Tells what a file is. Content decides; the name only where the content may be two things: a page without head or body, JSON Lines
 * whose first line is broken, XML of an unknown kind. So that a page called `.txt` is read as a page.
 *
 * @param head the first bytes, {@link HEAD_BYTES} or the whole file
 */
export function sniffKind(head: Uint8Array, path: string): FileKind {
  const latin1 = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  const magic = MAGIC.find(([mark]) => latin1.startsWith(mark));
  if (magic) return magic[1];
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(latin1);
  // Half the bytes of UTF-16 are NUL: without them its markup can be read like any other.
  const start = (isWide ? latin1.slice(2).replaceAll("\0", "") : latin1.replace(/^\xef\xbb\xbf/, "")).trimStart();
  const extension = /\.([a-z0-9]{1,8})(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  if (start.startsWith("<")) return kindOfMarkup(start, extension);
  const json = kindOfJson(start, extension, head.length < HEAD_BYTES);
  if (json !== null) return isWide && json === "json-lines" ? "utf-16-json" : json;
  return isPage(extension) && /<[a-z!]/i.test(start) ? "html" : "text";
}

function isPage(extension: string): boolean {
  return /^(?:x?html?|shtml)$/.test(extension);
}

function kindOfMarkup(start: string, extension: string): FileKind {
  const { rest, doctype } = behindProlog(start);
  const root = /^<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,40})/i.exec(rest)?.[1]?.toLowerCase() ?? "";
  if (doctype === "html" || HTML_ROOTS.test(root)) return "html";
  if (start.startsWith("<?xml") || doctype !== null || XML_ROOTS.test(root)) return "xml";
  if (isPage(extension)) return "html";
  return /^(?:xml|rss|atom|rdf|tei)$/.test(extension) && root !== "" ? "xml" : "text";
}

/** What follows XML declaration, comments and document type. One that has no end leaves nothing. */
function behindProlog(start: string): { rest: string; doctype: string | null } {
  let at = 0;
  let doctype: string | null = null;
  for (;;) {
    while (at < start.length && /\s/.test(start[at])) at++;
    const mark = ["<?", "<!--", "<!"].find((one) => start.startsWith(one, at));
    if (mark === undefined) return { rest: start.slice(at), doctype };
    const declared = /^<!doctype\s{1,9}([\w:.-]{1,40})/i.exec(start.slice(at, at + 60))?.[1];
    doctype ??= declared?.toLowerCase() ?? null;
    const end = start.indexOf(mark === "<?" ? "?>" : mark === "<!--" ? "-->" : ">", at);
    if (end < 0) return { rest: "", doctype };
    const subset = declared === undefined ? -1 : start.slice(at, end).indexOf("[");
    // A document type with declarations of its own ends behind them.
    const close = subset < 0 ? end : start.indexOf("]>", at);
    if (close < 0) return { rest: "", doctype };
    at = close + (mark === "<!--" ? 3 : mark === "<?" || subset >= 0 ? 2 : 1);
  }
}

/** Lines that each hold an object, or one document; null where it is no JSON. A text may begin with a brace, too. */
function kindOfJson(start: string, extension: string, isWhole: boolean): FileKind | null {
  if (/^(?:jsonl|ndjson|jsonlines)$/.test(extension)) return "json-lines";
  const isObject = /^\{\s*"/.test(start);
  if (!isObject && !/^\[\s*\{\s*"/.test(start)) return extension === "json" ? "json" : null;
  if (!isObject) return "json";
  const line = /^[^\n]*/.exec(start)?.[0] ?? "";
  // A document on one line that ends within the head is read whole; a longer first line belongs to lines.
  if (line.length === start.trimEnd().length) return isWhole || extension === "json" ? "json" : "json-lines";
  return /^\{.*\}\s*$/.test(line) ? "json-lines" : "json";
}
