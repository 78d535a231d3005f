import type { Failure } from "../model/failures.js";

/** A decoded file, or why it could not be decoded. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly doubts: readonly string[] }
  | { readonly ok: false; readonly failure: Failure };

/** Below this a guess at the encoding is worth nothing. */
const MIN_GUESS_CONFIDENCE = 20;
/** Bytes that are looked through for signs of a binary file and for an encoding. */
const SAMPLE_BYTES = 0x10000;

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes a file: byte-order mark, then an XML declaration, then strict UTF-8, then a guess from the bytes, which is recorded as a doubt.
 * The byte-order mark is no part of the text; nothing else is changed.
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  const mark = encodingOfMark(bytes);
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding, "its byte-order mark");
  const nul = bytes.subarray(0, SAMPLE_BYTES).indexOf(0);
  if (nul >= 0) return failure("binary", `holds bytes that are no text (NUL at byte ${String(nul)})`);
  const declared = declaredEncoding(bytes);
  if (declared) return decodeAs(bytes, declared, "its XML declaration");
  try {
    return { ok: true, text: strictUtf8.decode(bytes), encoding: "utf-8", doubts: [] };
  } catch {
    return guess(bytes);
  }
}

function encodingOfMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string, source: string): Decoded {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { ok: true, text: decoder.decode(bytes), encoding: decoder.encoding, doubts: [] };
  } catch {
    return failure("encoding", `is not in the encoding that ${source} names (${encoding})`);
  }
}

/** The likeliest encoding by the bytes alone. Loaded only when needed: nearly every file is UTF-8. */
async function guess(bytes: Uint8Array): Promise<Decoded> {
  const { analyse } = await import("chardet");
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    if (confidence < MIN_GUESS_CONFIDENCE) break;
    const decoded = decodeAs(bytes, name.toLowerCase(), "a guess from its bytes");
    if (!decoded.ok || hasControls(decoded.text)) continue;
    const doubt = `read as ${decoded.encoding}, a guess from its bytes: it is no UTF-8 and declares nothing`;
    return { ...decoded, doubts: [doubt] };
  }
  return failure("encoding", "is neither UTF-8 nor in any encoding that its bytes give away");
}

/** Control characters that no text holds: a wrong guess, or no text at all. */
function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u0084\u0086-\u009f]/.test(text.slice(0, SAMPLE_BYTES));
}

function failure(code: Failure["code"], detail: string): Decoded {
  return { ok: false, failure: { code, detail } };
}
