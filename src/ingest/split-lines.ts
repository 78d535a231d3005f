/** A line's bytes, or how many there were where it was too long to keep. */
export type ByteLine = { readonly bytes: Uint8Array } | { readonly tooLong: number };

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, one at a time, without their line ends; memory is bounded by the longest line, and a line longer than
 * the limit is passed over and told.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<ByteLine, void, undefined> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const last = chunk.subarray(start, end);
      yield lineOf(pending, last, length + last.length, maxLineBytes);
      pending = [];
      length = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    if (length > maxLineBytes) pending = [];
    else if (rest.length > 0) pending.push(rest);
  }
  if (length > 0) yield lineOf(pending, new Uint8Array(), length, maxLineBytes);
}

function lineOf(pending: readonly Uint8Array[], last: Uint8Array, length: number, maxLineBytes: number): ByteLine {
  if (length > maxLineBytes) return { tooLong: length };
  if (pending.length === 0) return { bytes: last };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of [...pending, last]) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes };
}
