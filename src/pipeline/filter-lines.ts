/** A line of standard input, or the length of one that was too long to be kept. */
export type InputLine =
  | { readonly ok: true; readonly number: number; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly number: number; readonly length: number };

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines at line feeds alone (JSON leaves U+2028 as it is, and readline would cut there). Gives the lines of each chunk
 * as soon as it is there, so that a process which waits for an answer before it writes on gets one. No more than `maxBytes` of a line are
 * ever held: the rest of a longer one is counted and dropped.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<InputLine[]> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes) held.push(piece);
    else held = [];
  };
  const close = (): InputLine => {
    const line: InputLine =
      length > maxBytes ? { ok: false, number, length } : { ok: true, number, bytes: Buffer.concat(held) };
    number++;
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      lines.push(close());
      start = end + 1;
    }
    take(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [close()];
}
