import type { Failure } from "../model/failures.js";

/** Longest text that is taken as one article, in bytes or UTF-16 code units: a hundred times a long feature. */
export const MAX_ARTICLE_BYTES = 4_000_000;
/** Largest feed or other file that is parsed whole: parsed, it takes about ten times its size in memory. */
export const MAX_FEED_BYTES = 16_000_000;
/** Longest line of JSON Lines: an article's text, twice (plain and as markup), with everything escaped. Longer ones fail, unread. */
export const MAX_LINE_BYTES = 16_000_000;
/** What is looked at to tell what a file is. */
export const HEAD_BYTES = 0x10000;
/**
 * A compressed stream may hold this many times its own size: news in JSON or HTML shrinks to a tenth, the most uniform logs to a
 * fiftieth; a bomb is past a thousandth.
 */
export const MAX_INFLATION = 200;
/** Before this much is inflated no ratio is judged: a small file may well be uniform. */
export const INFLATION_GRACE_BYTES = 16_000_000;
/** Elements of a page that are built into a tree: about a second of work. News pages have one to five thousand. */
export const MAX_PAGE_ELEMENTS = 30_000;
/** Depth of a page's tree, as WebKit has it: the search for the article's body takes time that grows with its square. */
export const MAX_PAGE_DEPTH = 512;
/** Headers of one record of a web archive, with those of the page in it. Servers refuse a hundredth of it. */
export const MAX_ARCHIVE_HEADER_BYTES = 1_000_000;

/**
 * The failure of a file or item that is longer than any article.
 * @param bytes how long it is, null where it was not read to its end
 */
export function tooLarge(bytes: number | null): Failure {
  const limit = `${String(MAX_ARTICLE_BYTES / 1e6)} MB a text, ${String(MAX_FEED_BYTES / 1e6)} MB a feed`;
  const length = bytes === null ? "too long" : `${(bytes / 1e6).toFixed(1)} MB long`;
  return { code: "too-large", detail: `is ${length} (the limit is ${limit})` };
}
