import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import lockfile, { type LockOptions } from "proper-lockfile";
import { UsageError } from "../../model/failures.js";
import { makeFolder } from "../make-folder.js";
import { describeSelf, isRunning, type Owner, readOwner } from "./owner.js";
import type { StoreFiles } from "./store-files.js";

/** A lock that was not touched for so long is nobody's, whichever machine it came from; its owner touches it every UPDATE_MS. */
const STALE_MS = 120_000;
const UPDATE_MS = 10_000;
/** The lock under which locks are taken is held for milliseconds; that of a process killed meanwhile is waited for. */
const ENTRY: LockOptions = { stale: 5000, retries: { retries: 20, factor: 1, minTimeout: 400, maxTimeout: 400 } };
/** An owner puts down its name right behind its lock. */
const NAMELESS_MS = 1000;

/** The locks of this process, by their files. */
const held = new Set<string>();

/**
 * Takes an output folder for one run. The lock of a process of this machine that is gone is taken over at once.
 *
 * @param onLost is told that the lock was lost: its folder was removed, or the machine slept so long that another run took it
 * @returns the function that gives it back
 * @throws UsageError where another run has it
 */
export async function lockFolder(out: string, files: StoreFiles, onLost: () => void): Promise<() => Promise<void>> {
  const leave = await take(`${files.lock}-entry`, ENTRY);
  try {
    let owner = readOwner(files.owner);
    if (owner && stateOf(owner, files.lock) === "running") throw inUse(out, owner);
    if (owner && stateOf(owner, files.lock) === "gone") clear(files);
    const options = { stale: STALE_MS, update: UPDATE_MS, onCompromised: onLost };
    const release = await take(files.lock, options).catch(async (error: unknown) => {
      if (!isLocked(error)) throw error;
      await setTimeout(NAMELESS_MS);
      owner = readOwner(files.owner);
      if (owner) throw inUse(out, owner);
      clear(files);
      return take(files.lock, options);
    });
    writeFileSync(files.owner, JSON.stringify(describeSelf()));
    held.add(path.resolve(files.lock));
    return async () => {
      held.delete(path.resolve(files.lock));
      rmSync(files.owner, { force: true });
      await release();
    };
  } finally {
    await leave();
  }
}

/** @returns a function that gives the lock back, which one that was lost on the way does not mind */
async function take(lock: string, options: LockOptions): Promise<() => Promise<void>> {
  makeFolder(path.dirname(lock));
  const release = await lockfile.lock(lock, { ...options, lockfilePath: lock, realpath: false });
  return () => release().catch(() => undefined);
}

function stateOf(owner: Owner, lock: string): "running" | "gone" | "elsewhere" {
  const running = isRunning(owner);
  if (running === undefined) return "elsewhere";
  // A process that is gone may have had the number of this one.
  return (owner.pid === process.pid ? held.has(path.resolve(lock)) : running) ? "running" : "gone";
}

function clear(files: StoreFiles): void {
  rmSync(files.owner, { force: true });
  rmSync(files.lock, { recursive: true, force: true });
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ELOCKED";
}

function inUse(out: string, { pid, host }: Owner): UsageError {
  return new UsageError(
    `another run is writing to ${out} (process ${String(pid)} on ${host}); wait for it, or name another folder with --out`,
  );
}
