import { type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { isWritten } from "./output-folder.js";

/** A file as it stands. */
export interface ScannedFile {
  readonly path: string;
  readonly size: number;
  /** When it was last written to, in milliseconds since 1970 by its own machine's clock. */
  readonly mtimeMs: number;
}

/** The files of a folder, with all below it where wanted, or a file itself; hidden entries, what runs wrote and one folder are left out. Absolute paths. */
export function* scanFiles(
  input: string,
  options: { readonly deep: boolean; readonly leaveOut: string },
): Generator<ScannedFile> {
  const stats = statSync(input, { throwIfNoEntry: false });
  if (stats?.isFile()) yield { path: input, size: stats.size, mtimeMs: stats.mtimeMs };
  if (!stats?.isDirectory()) return;
  const entries = entriesOf(input);
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const file = path.join(input, entry.name);
    if (entry.name.startsWith(".") || file === options.leaveOut || isWritten(entry.name, names)) continue;
    if (!entry.isDirectory() || options.deep) yield* scanFiles(file, options);
  }
}

/** None where the folder has gone meanwhile or may not be read: a run says so. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
