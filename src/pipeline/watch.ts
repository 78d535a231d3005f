import { statSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { concernsArticle, hasArticles } from "./article-files.js";
import type { DiscoveredFile } from "./discover-files.js";
import { outputAmong, refuseOutputAmongInputs } from "./output-folder.js";
import { pollFolders } from "./poll-folders.js";
import { type ScannedFile, scanFiles } from "./scan-files.js";
import { Settling } from "./settling.js";
import { watchFolders } from "./watch-folders.js";

export interface WatchOptions {
  /** Folders (with all below them) and files. */
  readonly inputs: readonly string[];
  /** A folder that is left out with all below it: our own output. */
  readonly leaveOut: string;
  /** Look every so many milliseconds instead of being told by the system, which network file systems do not do; null to be told. */
  readonly pollMs: number | null;
  /** How long a file must stay as it is before it is read. */
  readonly settleMs: number;
  /** Ends the watch; a batch in hand is ended by whoever runs it. */
  readonly signal: AbortSignal;
  readonly notice: (message: string) => void;
  /**
   * Extracts the files that the test says yes to and leaves the records of all others as they are. Not called while there is no article at all.
   * @returns false where it could not be done now and is to be tried again
   */
  readonly runBatch: (only: (file: DiscoveredFile) => boolean) => Promise<boolean>;
}

/**
 * A batch writes the record files of its folder anew, which takes the longer the more they hold: behind one that took a second there is none
 * for four, so that most of the time goes to waiting.
 */
const REST_PER_WORK = 4;
const MAX_REST_MS = 60_000;
/** How long after a batch that could not be done it is tried again. */
const RETRY_MS = 5000;
/** A new folder is looked through again so much later: what came into it before it was watched was told by nobody. */
const SECOND_LOOK_MS = 1000;

/**
 * Extracts everything that is there, then whatever is new or changed, batch by batch, each file when it has come to rest. Ends when the
 * signal says so. What happened while nobody watched is found by the first batch.
 *
 * @throws UsageError where our own output is one of the inputs
 */
export async function watchInputs(options: WatchOptions): Promise<void> {
  refuseOutputAmongInputs(options.inputs, options.leaveOut, false);
  const { signal, settleMs } = options;
  const settling = new Settling(settleMs);
  const alarm = createAlarm(signal);
  const touch = (file: string, idleMs = 0): void => {
    settling.touch(file, performance.now() - Math.min(idleMs, settleMs));
    alarm.ring();
  };
  const inputs = options.inputs.map((input) => path.resolve(input));
  const leaveOut = outputAmong(inputs, options.leaveOut);
  const close = await startWatching(inputs, leaveOut, options, touch);
  try {
    for (const input of inputs)
      for (const file of scanFiles(input, { deep: true, leaveOut }))
        if (idleMsOf(file) < settleMs) touch(file.path, idleMsOf(file));
    await work((file) => !partsOf(file).some((part) => settling.isSettling(part)), new Set());
    while (!signal.aborted) {
      const settled = settling.takeSettled(performance.now());
      const changed = new Set(
        [...settled].filter((file) => isFile(file) && (inputs.includes(file) || concernsArticle(file))),
      );
      if (settled.size === 0) await alarm.wait(settling.untilNext(performance.now()));
      else if (changed.size > 0) await work((file) => partsOf(file).some((part) => changed.has(part)), changed);
    }
  } finally {
    await close();
  }

  async function work(only: (file: DiscoveredFile) => boolean, files: ReadonlySet<string>): Promise<void> {
    if (!hasArticles(inputs, leaveOut)) return;
    const started = performance.now();
    const done = await options.runBatch(only);
    if (!done) for (const file of files) settling.touch(file, performance.now() + RETRY_MS - settleMs);
    await rest(Math.min(MAX_REST_MS, REST_PER_WORK * (performance.now() - started)), signal);
  }
}

async function startWatching(
  inputs: readonly string[],
  leaveOut: string,
  { pollMs, notice }: WatchOptions,
  touch: (file: string, idleMs?: number) => void,
): Promise<() => Promise<void>> {
  if (pollMs !== null) return pollFolders(inputs, leaveOut, pollMs, touch);
  const look = (folder: string, known: ReadonlyMap<string, number>): Map<string, number> => {
    const seen = new Map<string, number>();
    for (const file of scanFiles(folder, { deep: false, leaveOut })) {
      seen.set(file.path, file.mtimeMs);
      if (known.get(file.path) !== file.mtimeMs) touch(file.path, idleMsOf(file));
    }
    return seen;
  };
  let ready = false;
  const secondLooks = new Set<NodeJS.Timeout>();
  const close = await watchFolders(inputs, leaveOut, {
    touched: touch,
    appeared(folder) {
      if (!ready) return;
      const seen = look(folder, new Map());
      const timer = globalThis.setTimeout(() => {
        secondLooks.delete(timer);
        look(folder, seen);
      }, SECOND_LOOK_MS);
      secondLooks.add(timer);
    },
    failed: notice,
  });
  ready = true;
  return async () => {
    for (const timer of secondLooks) clearTimeout(timer);
    await close();
  };
}

/** How long ago a file was last written to. Another machine's clock may run ahead of ours: what was written in the future was written now. */
function idleMsOf(file: ScannedFile): number {
  return Math.max(0, Date.now() - file.mtimeMs);
}

/** The files that an article comes from. */
function partsOf({ absolute, sidecar }: DiscoveredFile): string[] {
  return sidecar === null ? [absolute] : [absolute, path.resolve(sidecar)];
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Something to wait at until it rings, or until the signal. */
function createAlarm(signal: AbortSignal): { ring: () => void; wait: (atMostMs: number) => Promise<void> } {
  let ring: () => void = () => undefined;
  return {
    ring() {
      ring();
    },
    async wait(atMostMs) {
      const rung = new AbortController();
      ring = () => {
        rung.abort();
      };
      signal.addEventListener("abort", ring);
      // Longer than any timer goes, which is 24 days.
      if (!signal.aborted) await rest(Math.min(atMostMs, 2 ** 31 - 1), rung.signal);
      signal.removeEventListener("abort", ring);
      ring = () => undefined;
    },
  };
}

/** Waits so long, or until the signal. */
async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
