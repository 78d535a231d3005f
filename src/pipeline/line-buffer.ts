/** Room for one more line is made at least this big. */
const MIN_BYTES = 1 << 18;
/** UTF-8 takes at most this many bytes for a UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3;

/** Gathers text as UTF-8; the memory is used again for the next batch. */
export class LineBuffer {
  private bytes = Buffer.allocUnsafe(MIN_BYTES);
  private length = 0;

  /** @returns how many bytes the text took */
  append(text: string): number {
    const most = this.length + text.length * MAX_BYTES_PER_UNIT;
    if (most > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(most, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    const written = this.bytes.write(text, this.length);
    this.length += written;
    return written;
  }

  /** A copy of what was gathered, in memory of its own; the buffer is empty behind it. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.length);
    taken.set(this.bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }
}
