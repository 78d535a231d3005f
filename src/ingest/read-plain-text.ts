import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import { readFrontMatter } from "./front-matter.js";
import { makeArticle } from "./make-article.js";

/**
 * Makes an article of a plain text. Front matter is no part of the article's text: spans index into what stands behind it, and
 * `textOffset` says where that begins in the decoded file. Where front matter and sidecar both give a field, front matter holds.
 */
export function readPlainText(file: SourceFile, decoded: DecodedText): IngestedArticle {
  const front = readFrontMatter(decoded.text);
  return makeArticle(file, {
    id: file.id,
    text: front ? decoded.text.slice(front.bodyStart) : decoded.text,
    textOffset: front?.bodyStart ?? 0,
    fields: front?.pairs ?? [],
    encoding: decoded.encoding,
    doubts: [...decoded.doubts, ...(front?.doubts ?? [])],
    item: null,
  });
}
