/** Room for one more line is made at least this big. */
const MIN_BYTES = 1 << 18;
/** UTF-8 takes at most this many bytes for a UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3;

/** Text is encoded when this much has gathered: the records of one article can be longer than a string may be. */
const MAX_PENDING_UNITS = 1 << 18;

/** Gathers records as JSON Lines in UTF-8; the memory is used again for the next batch. */
export class LineBuffer {
  private bytes = Buffer.allocUnsafe(MIN_BYTES);
  private length = 0;

  /** @returns how many bytes the lines took */
  append(records: readonly object[]): number {
    const start = this.length;
    let pending = "";
    for (const record of records) {
      pending += `${JSON.stringify(record)}\n`;
      if (pending.length < MAX_PENDING_UNITS) continue;
      this.write(pending);
      pending = "";
    }
    this.write(pending);
    return this.length - start;
  }

  /** Where the next line will stand. */
  get end(): number {
    return this.length;
  }

  /** Forgets the lines from there on. */
  truncate(end: number): void {
    this.length = end;
  }

  /** A copy of what was gathered, in memory of its own; the buffer is empty behind it. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.length);
    taken.set(this.bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }

  private write(text: string): void {
    const most = this.length + text.length * MAX_BYTES_PER_UNIT;
    if (most > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(most, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    this.length += this.bytes.write(text, this.length);
  }
}
