import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1 << 20;
const LINE_FEED = 0x0a;

/** A line of a file, and where its bytes are. */
export interface FileLine {
  readonly text: string;
  readonly start: number;
  /** Behind its line feed. */
  readonly end: number;
}

/** The complete lines of a file, in order, with a piece of the file in memory; a last line without its line feed is left out. */
export function* readLines(file: string): Generator<FileLine> {
  const descriptor = openSync(file, "r");
  try {
    let held: Buffer = Buffer.alloc(0);
    let start = 0;
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let count = readSync(descriptor, chunk); count > 0; count = readSync(descriptor, chunk)) {
      held = Buffer.concat([held, chunk.subarray(0, count)]);
      let from = 0;
      for (let at = held.indexOf(LINE_FEED); at >= 0; at = held.indexOf(LINE_FEED, from)) {
        yield { text: held.toString("utf8", from, at), start: start + from, end: start + at + 1 };
        from = at + 1;
      }
      start += from;
      held = held.subarray(from);
    }
  } finally {
    closeSync(descriptor);
  }
}
