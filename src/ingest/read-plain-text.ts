import { type IngestedArticle, NO_METADATA, type SourceFile } from "./article-source.js";
import type { Decoded } from "./decode-text.js";
import { readFrontMatter } from "./front-matter.js";
import { type CheckedMetadata, checkMetadata, mergeMetadata } from "./metadata.js";

type DecodedText = Extract<Decoded, { ok: true }>;

/**
 * Makes an article of a plain text. Front matter is no part of the article's text: spans index into what stands behind it, and
 * `textOffset` says where that begins in the decoded file. Where front matter and sidecar both give a field, front matter holds.
 */
export function readPlainText(file: SourceFile, decoded: DecodedText): IngestedArticle {
  const front = readFrontMatter(decoded.text);
  const text = front ? decoded.text.slice(front.bodyStart) : decoded.text;
  if (text.trim() === "") {
    return { ok: false, id: file.id, path: file.path, failure: { code: "empty", detail: "holds no text" } };
  }
  const inner = front ? checkMetadata(front.pairs, file.path) : { metadata: NO_METADATA, doubts: [] };
  const outer = file.sidecar
    ? readSidecar(file.sidecar.bytes, file.sidecar.path)
    : { metadata: NO_METADATA, doubts: [] };
  return {
    ok: true,
    id: file.id,
    path: file.path,
    text,
    metadata: mergeMetadata(inner.metadata, outer.metadata),
    encoding: decoded.encoding,
    textOffset: front?.bodyStart ?? 0,
    doubts: [...decoded.doubts, ...inner.doubts, ...outer.doubts],
  };
}

/** Reads a sidecar; one that is no JSON object is a doubt, because its article can be read without it. */
function readSidecar(bytes: Uint8Array, path: string): CheckedMetadata {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return checkMetadata(Object.entries(value), path);
    return { metadata: NO_METADATA, doubts: [`${path}: holds no JSON object, so the article has no metadata`] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { metadata: NO_METADATA, doubts: [`${path}: is no JSON (${reason}), so the article has no metadata`] };
  }
}
