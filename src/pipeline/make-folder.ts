import { mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it; one that is there is left as it is.
 *
 * Node's own recursive `mkdirSync` never returns where the system says "no such file" of a folder whose parent is there, as `/proc` and some
 * network file systems do.
 *
 * @throws the system's error where it cannot be made, or a file has its name
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder && !isFolder(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // Making it will say what is wrong.
    return false;
  }
}
