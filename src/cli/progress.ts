/** Shows how far a run is, on standard error, and only where a person looks on. */
export interface Progress {
  readonly update: (done: number) => void;
  /** Prints a message on a line of its own. */
  readonly notice: (message: string) => void;
  readonly end: () => void;
}

const MIN_INTERVAL_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** @param total how many files the run will read */
export function createProgress(total: number): Progress {
  const live = process.stderr.isTTY;
  let last = 0;
  const clear = (): void => {
    if (live) process.stderr.write(CLEAR_LINE);
  };
  return {
    update(done) {
      if (!live || Date.now() - last < MIN_INTERVAL_MS) return;
      last = Date.now();
      process.stderr.write(`${CLEAR_LINE}${String(done)} of ${String(Math.max(total, done))} articles`);
    },
    notice(message) {
      clear();
      process.stderr.write(`kimdedi: ${message}\n`);
    },
    end: clear,
  };
}
