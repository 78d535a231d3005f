import { closeSync, openSync, readSync } from "node:fs";
import type { Range } from "./part.js";

const WINDOW_BYTES = 1 << 20;

/** Reads ranges of a file, fast where they follow one another. */
export class SequentialReader {
  private readonly descriptor: number;
  private window = Buffer.alloc(0);
  private start = 0;

  constructor(private readonly file: string) {
    this.descriptor = openSync(file, "r");
  }

  /**
   * The bytes of a range, piece by piece; a piece holds until the next is asked for.
   * @throws Error where the file ends before the range
   */
  *pieces({ start, end }: Range): Generator<Buffer> {
    for (let at = start; at < end;) {
      if (at < this.start || at >= this.start + this.window.length) this.fill(at);
      const piece = this.window.subarray(at - this.start, end - this.start);
      if (piece.length === 0) throw new Error(`${this.file} ends at byte ${String(at)}, before ${String(end)}`);
      yield piece;
      at += piece.length;
    }
  }

  text(range: Range): string {
    const pieces = [...this.pieces(range)].map((piece) => Buffer.from(piece));
    return Buffer.concat(pieces).toString("utf8");
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private fill(at: number): void {
    const window = Buffer.allocUnsafe(WINDOW_BYTES);
    const count = readSync(this.descriptor, window, 0, WINDOW_BYTES, at);
    this.window = window.subarray(0, count);
    this.start = at;
  }
}
