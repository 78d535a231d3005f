import { createHash } from "node:crypto";

/** Longer names are cut: file systems take 255 bytes, and an extension has to follow. */
const MAX_NAME_BYTES = 180;
const ID_DIGITS = 8;

/**
 * Where the text of an article is kept below an output folder: `articles/ID.txt`. Slashes of the id are folders; what a file name may
 * not hold (on Windows neither) is percent-encoded, so that two ids never share a file.
 */
export function articleTextFile(articleId: string): string {
  return `articles/${articleId.split("/").map(encodeSegment).join("/")}.txt`;
}

function encodeSegment(segment: string): string {
  const encoded = segment
    .replace(/[%<>:"\\|?*\p{Cc}\p{Cs}]/gu, encodeCharacter)
    .replace(/^\.|^ |[. ]$/g, encodeCharacter);
  return encoded === "" ? "%" : shorten(encoded, segment);
}

/** UTF-8, as in addresses: any decoder of those gives the id back. Half a surrogate pair, which UTF-8 lacks, is encoded as if it had it. */
function encodeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const bytes = isHalf ? [0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)] : Buffer.from(character, "utf8");
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/**
 * A name for one article's files without folders, of letters, digits and `._-` alone, as brat wants it. An id that is no such name gets
 * eight digits of its hash behind it, so that two ids never share a name.
 */
export function articleBaseName(articleId: string): string {
  const plain = articleId.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "_").replace(/^\./, "_");
  return plain === articleId ? shorten(plain, articleId) : withHash(plain, articleId);
}

function shorten(name: string, id: string): string {
  return Buffer.byteLength(name) <= MAX_NAME_BYTES ? name : withHash(name, id);
}

function withHash(name: string, id: string): string {
  let cut = name;
  while (Buffer.byteLength(cut) > MAX_NAME_BYTES) cut = Array.from(cut).slice(0, -8).join("");
  return `${cut}-${createHash("sha256").update(id, "utf8").digest("hex").slice(0, ID_DIGITS)}`;
}
