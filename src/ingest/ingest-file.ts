import type { IngestedArticle, SourceFile } from "./article-source.js";
import { decodeText } from "./decode-text.js";
import { readPlainText } from "./read-plain-text.js";

/** Longest text that is taken as one article, in bytes: a hundred times a long feature. */
export const MAX_ARTICLE_BYTES = 4_000_000;
/** Largest feed: a parsed feed takes about ten times its size in memory. */
export const MAX_FEED_BYTES = 16_000_000;

/** Makes articles of one file, by what it holds rather than what it is called: a feed gives one for each item, a text gives one. */
export async function ingestFile(file: SourceFile): Promise<IngestedArticle[]> {
  const decoded = await decodeText(file.bytes);
  if (!decoded.ok) return [{ ok: false, id: file.id, path: file.path, failure: decoded.failure }];
  if (looksLikeXml(decoded.text)) {
    const { readFeed } = await import("./read-feed.js");
    return readFeed(file, decoded);
  }
  if (file.bytes.length > MAX_ARTICLE_BYTES)
    return [{ ok: false, id: file.id, path: file.path, failure: tooLarge(file.bytes.length) }];
  return [readPlainText(file, decoded)];
}

/** The failure of a file that is longer than any article. */
export function tooLarge(bytes: number): { code: "too-large"; detail: string } {
  const limit = `${String(MAX_ARTICLE_BYTES / 1e6)} MB a text, ${String(MAX_FEED_BYTES / 1e6)} MB a feed`;
  return { code: "too-large", detail: `is ${(bytes / 1e6).toFixed(1)} MB long (the limit is ${limit})` };
}

function looksLikeXml(text: string): boolean {
  return /^\s*<(?:\?xml|!--|!DOCTYPE\s+(?!html)|rss\b|feed\b|rdf:RDF\b|[A-Za-z]+:RDF\b)/i.test(text.slice(0, 500));
}
