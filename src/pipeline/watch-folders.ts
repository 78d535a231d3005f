import path from "node:path";
import { watch } from "chokidar";
import { reasonOf } from "../model/failures.js";

/** Is told what the system reports. Paths are absolute. */
export interface FolderObserver {
  /** Something of this name was made, written to, moved or removed. */
  readonly touched: (file: string) => void;
  /** A folder has appeared: what is in it may have been there before it was watched. */
  readonly appeared: (folder: string) => void;
  /** Something cannot be watched: in one sentence with the mend. */
  readonly failed: (message: string) => void;
}

/**
 * Lets the system tell what happens in folders and all below them. Only folders are watched, because the system tells of a folder's files
 * as well: a watch on each of 100,000 files takes 1 GB. (The library gives what it hears of files that it leaves out as `raw` events.)
 *
 * @param leaveOut a folder that is left out with all below it: our own output
 * @returns the function that ends it
 */
export async function watchFolders(
  inputs: readonly string[],
  leaveOut: string,
  observer: FolderObserver,
): Promise<() => Promise<void>> {
  const isLeftOut = (file: string): boolean =>
    !inputs.includes(file) && (path.basename(file).startsWith(".") || file === leaveOut);
  const watcher = watch([...inputs], {
    ignored: (file, stats) => isLeftOut(file) || (stats?.isFile() === true && !inputs.includes(file)),
  });
  watcher.on("raw", (_, name: unknown, details: unknown) => {
    for (const file of filesOf(name, details)) if (!isLeftOut(file)) observer.touched(file);
  });
  watcher.on("add", observer.touched).on("change", observer.touched).on("addDir", observer.appeared);
  watcher.on("error", (error) => {
    observer.failed(describeWatchError(error));
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return () => watcher.close();
}

/** What a raw event speaks of: an entry of the folder watched, or the folder or file itself. */
function filesOf(name: unknown, details: unknown): string[] {
  if (typeof name !== "string" || typeof details !== "object" || details === null) return [];
  if (!("watchedPath" in details) || typeof details.watchedPath !== "string") return [];
  const { watchedPath } = details;
  return path.basename(watchedPath) === name
    ? [watchedPath, path.join(watchedPath, name)]
    : [path.join(watchedPath, name)];
}

function describeWatchError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOSPC" || code === "EMFILE"
    ? `more folders than the system watches; use --poll, or raise fs.inotify.max_user_watches`
    : `some files cannot be watched (${reasonOf(error)}); use --poll`;
}
