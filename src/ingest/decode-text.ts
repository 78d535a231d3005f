import type { Failure } from "../model/failures.js";
import { regionalEncoding } from "./regional-encoding.js";
import { mendWindows1252 } from "./windows-1252.js";

/** A decoded file. */
export interface DecodedText {
  readonly ok: true;
  readonly text: string;
  readonly encoding: string;
  readonly doubts: readonly string[];
}

/** A decoded file, or why it could not be decoded. */
export type Decoded = DecodedText | { readonly ok: false; readonly failure: Failure };

/** Below this a guess at the encoding is worth nothing. */
const MIN_GUESS_CONFIDENCE = 20;
/** Bytes that are looked through for signs of a binary file and for an encoding. */
const SAMPLE_BYTES = 0x10000;
/** Bytes in which a page declares its encoding: the HTML standard has 1,024; pages are found that need a few more. */
const DECLARATION_BYTES = 4096;
/** A text is UTF-8 with a few broken characters where it holds at least this many whole ones beside each broken one. */
const WHOLE_PER_BROKEN = 10;
/** A text is in a declared encoding where at most one character in so many is none of it. */
const MIN_LENGTH_PER_BROKEN = 100;

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes a file. In this order: its byte-order mark; what the server said; an XML declaration or a page's meta; strict UTF-8; UTF-8 with
 * a few broken characters; a guess from the bytes. The last two are doubts, and so is a declaration that the bytes belie: what declares a
 * legacy encoding but is UTF-8 to the last byte, umlauts and all, was converted and kept its declaration. The byte-order mark is no part
 * of the text; nothing else is changed.
 *
 * @param transport the encoding that came along with the file, as in an HTTP header
 */
export async function decodeText(bytes: Uint8Array, transport: string | null = null): Promise<Decoded> {
  const mark = encodingOfMark(bytes);
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding, "its byte-order mark");
  const nul = bytes.subarray(0, SAMPLE_BYTES).indexOf(0);
  if (nul >= 0) return failure("binary", `holds bytes that are no text (NUL at byte ${String(nul)})`);
  const utf8 = decodeUtf8(bytes);
  const named = namedEncoding(bytes, transport);
  const isBelied = utf8 !== null && utf8.length < bytes.length;
  if (named?.legacy && !isBelied) return decodeLeniently(bytes, named.legacy, named.source);
  if (utf8 === null) return decodeBrokenUtf8(bytes) ?? (await guess(bytes));
  const doubts = named ? [`read as utf-8, which it is, though ${named.source} names ${named.label}`] : [];
  return { ok: true, text: utf8, encoding: "utf-8", doubts };
}

function encodingOfMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What an XML declaration names, or the meta of a page. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES)).toString(
    "latin1",
  );
  if (!/^\s{0,100}</.test(head)) return null;
  const xml = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head);
  if (xml) return xml[1].toLowerCase();
  if (!/^\s{0,100}<(?:!doctype|!--|html|head|meta|title|body)/i.test(head)) return null;
  return /<meta\b[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** The first encoding other than Unicode that is named; `legacy` is null where no decoder knows it. */
function namedEncoding(
  bytes: Uint8Array,
  transport: string | null,
): { label: string; source: string; legacy: string | null } | null {
  const names = [
    { label: transport, source: "its HTTP header" },
    { label: declaredEncoding(bytes), source: "its declaration" },
  ];
  for (const { label, source } of names) {
    // What can be read to find a declaration is not in UTF-16, whatever that declares.
    if (label === null || /^(?:utf-?\d|unicode)/i.test(label)) continue;
    return { label, source, legacy: decoderName(label) };
  }
  return null;
}

function decoderName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, source: string): Decoded {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { ok: true, text: decodeWith(decoder, bytes), encoding: decoder.encoding, doubts: [] };
  } catch {
    return failure("encoding", `is not in the encoding that ${source} names (${encoding})`);
  }
}

function decodeWith(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? mendWindows1252(text) : text;
}

/** Text in a declared encoding; bytes that it does not have are a doubt where they are few. */
function decodeLeniently(bytes: Uint8Array, encoding: string, source: string): Decoded {
  const text = decodeWith(new TextDecoder(encoding), bytes);
  const broken = countOf(text, /\ufffd/g);
  if (broken * MIN_LENGTH_PER_BROKEN > text.length)
    return failure("encoding", `is not in the encoding that ${source} names (${encoding})`);
  return { ok: true, text, encoding, doubts: broken === 0 ? [] : [replaced(encoding, broken)] };
}

/** UTF-8 that was cut or patched somewhere: better one lost letter than every letter misread. */
function decodeBrokenUtf8(bytes: Uint8Array): DecodedText | null {
  const text = lenientUtf8.decode(bytes);
  const broken = countOf(text, /\ufffd/g);
  if (countOf(text, /[\u0080-\ufffc]/g) < broken * WHOLE_PER_BROKEN) return null;
  return { ok: true, text, encoding: "utf-8", doubts: [replaced("utf-8", broken)] };
}

function replaced(encoding: string, broken: number): string {
  const characters = broken === 1 ? "one broken character was" : `${String(broken)} broken characters were`;
  return `read as ${encoding}; ${characters} replaced by U+FFFD`;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** The likeliest encoding by the bytes alone. Loaded only when needed: nearly every file is UTF-8. */
async function guess(bytes: Uint8Array): Promise<Decoded> {
  const { analyse } = await import("chardet");
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < MIN_GUESS_CONFIDENCE) break;
    const encoding = decoderName(name);
    const regional = encoding === "windows-1252" ? regionalEncoding(sample) : null;
    const found = (regional && guessAs(bytes, regional, encoding)) ?? guessAs(bytes, name, null);
    if (found) return found;
  }
  return failure("encoding", "is neither UTF-8 nor in any encoding that its bytes give away");
}

/** @param rival the encoding that is nearly as likely */
function guessAs(bytes: Uint8Array, label: string, rival: string | null): DecodedText | null {
  const decoded = decodeAs(bytes, label.toLowerCase(), "a guess from its bytes");
  if (!decoded.ok || hasControls(decoded.text)) return null;
  const other = rival === null ? "" : `; by its bytes it may be ${rival} as well`;
  const doubt = `read as ${decoded.encoding}, a guess from its bytes: it is no UTF-8 and names no other${other}`;
  return { ...decoded, doubts: [doubt] };
}

/** Control characters that no text holds: a wrong guess, or no text at all. */
function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u0084\u0086-\u009f]/.test(text.slice(0, SAMPLE_BYTES));
}

function failure(code: Failure["code"], detail: string): Decoded {
  return { ok: false, failure: { code, detail } };
}
