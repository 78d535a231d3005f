/**
 * Files that changed lately and have yet to come to rest: whoever writes one may be in the middle of it. Times are milliseconds on one clock
 * that never jumps.
 */
export class Settling {
  private readonly changes = new Map<string, number>();

  /** @param settleMs how long a file must stay as it is to count as complete */
  constructor(private readonly settleMs: number) {}

  /** Notes that a file changed. */
  touch(file: string, at: number): void {
    this.changes.set(file, at);
  }

  /** A file that is gone will not settle. */
  forget(file: string): void {
    this.changes.delete(file);
  }

  isSettling(file: string): boolean {
    return this.changes.has(file);
  }

  /** Takes out the files that have come to rest. */
  takeSettled(now: number): Set<string> {
    const settled = new Set<string>();
    for (const [file, changed] of this.changes) if (now - changed >= this.settleMs) settled.add(file);
    for (const file of settled) this.changes.delete(file);
    return settled;
  }

  /** Milliseconds until the next file settles, 0 where one has; Infinity where none is waited for. */
  untilNext(now: number): number {
    let earliest = Infinity;
    for (const changed of this.changes.values()) earliest = Math.min(earliest, changed);
    return Math.max(0, earliest + this.settleMs - now);
  }
}
