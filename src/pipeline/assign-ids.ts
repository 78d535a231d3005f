import path from "node:path";
import { stemOf } from "../ingest/file-names.js";

/**
 * An id for each path: the file's name without its extension; where two of one folder share it, with the extension; where others do, the
 * folders before it as well, as few as tell them apart, up to the base by its name and never above: an id must not tell where on a machine
 * the base lies, nor change with that. An id never stands below another one (`a/b` below `a`) where that can be helped, because the
 * articles of a feed are numbered there.
 *
 * @param known ids given before, by path: they stay, and no other path gets them
 * @param base the folder that all inputs are in
 */
export function assignIds(
  paths: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
  base: string = commonFolder(new Set(paths.map((file) => path.dirname(file)))),
): Map<string, string> {
  const ids = new Map<string, string>();
  const folderOf = new Map<string, string>();
  for (const [file, id] of known) folderOf.set(id, path.dirname(file));
  let open: string[] = [];
  for (const file of paths) {
    const id = known.get(file);
    if (id === undefined) open.push(file);
    else ids.set(file, id);
  }
  for (let depth = 1; open.length > 0; depth++) {
    const groups = groupByTail(open, base, depth);
    const sameFolder: [string, string[]][] = [];
    open = [];
    for (const [id, group] of groups) {
      const [file] = group;
      const isDeepest = depth > foldersBelow(file, base).length;
      const isShared = group.length > 1 || folderOf.get(id) === path.dirname(file);
      if (isShared && group.every((other) => path.dirname(other) === path.dirname(file))) sameFolder.push([id, group]);
      else if (group.length > 1) open.push(...group);
      else if (!folderOf.has(id) && (isDeepest || !isBelow(id, groups, folderOf))) give(file, id);
      else if (isDeepest) sameFolder.push([id, group]);
      else open.push(file);
    }
    // Behind the others, so that what a file is called (`a.txt.html`) never depends on the order of the paths.
    for (const [id, group] of sameFolder)
      for (const file of group.sort()) give(file, unused(id + extensionOf(file), folderOf));
  }
  return ids;

  function give(file: string, id: string): void {
    ids.set(file, id);
    folderOf.set(id, path.dirname(file));
  }
}

/** The deepest folder that all folders are in, or are. */
export function commonFolder(folders: ReadonlySet<string>): string {
  let common: readonly string[] | null = null;
  for (const folder of folders) {
    const parts: readonly string[] = folder.split(path.sep);
    if (common === null) common = parts;
    else {
      const differs = common.findIndex((part, i) => part !== parts[i]);
      if (differs >= 0) common = common.slice(0, differs);
    }
  }
  return (common ?? []).join(path.sep) || path.sep;
}

function groupByTail(files: readonly string[], base: string, depth: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const id = tail(file, base, depth);
    const group = groups.get(id);
    if (group) group.push(file);
    else groups.set(id, [file]);
  }
  return groups;
}

/** Whether an id of another file is a folder of this one. */
function isBelow(id: string, groups: ReadonlyMap<string, unknown>, taken: ReadonlyMap<string, unknown>): boolean {
  for (let end = id.lastIndexOf("/"); end > 0; end = id.lastIndexOf("/", end - 1)) {
    const folder = id.slice(0, end);
    if (taken.has(folder) || groups.has(folder)) return true;
  }
  return false;
}

/** Only a path that is gone can have had the id of this one: the next number tells them apart. */
function unused(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${String(number)}`)) number++;
  return `${id}~${String(number)}`;
}

/** The last `depth` parts of a path from the base on, without the extension. */
function tail(file: string, base: string, depth: number): string {
  const stem = stemOf(path.basename(file));
  if (depth === 1) return stem;
  const folders = foldersBelow(file, base);
  return [...folders.slice(Math.max(0, folders.length - depth + 1)), stem].join("/");
}

/** The names of the base and of the folders from there to a file. */
function foldersBelow(file: string, base: string): string[] {
  const below = path.relative(base, path.dirname(file)).split(path.sep);
  return [path.basename(base), ...below].filter((part) => part !== "");
}

/** With that of its compression: `.jsonl.gz`. */
function extensionOf(file: string): string {
  const base = path.basename(file);
  return base.slice(stemOf(base).length);
}
