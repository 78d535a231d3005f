import path from "node:path";
import { stemOf } from "../ingest/file-names.js";

/**
 * An id for each path: the file's name without its extension; where two share it, the folders before it as well, as few as tell them
 * apart; where they even share these, the extension too. An id never stands below another one (`a/b` below `a`), because the articles of
 * a feed are numbered there.
 *
 * @param known ids given before, by path: they stay, and no other path gets them
 */
export function assignIds(
  paths: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(known.values());
  let open: string[] = [];
  for (const file of paths) {
    const id = known.get(file);
    if (id === undefined) open.push(file);
    else ids.set(file, id);
  }
  for (let depth = 1; open.length > 0; depth++) {
    const groups = new Map<string, string[]>();
    for (const file of open) {
      const id = tail(file, depth);
      const group = groups.get(id);
      if (group) group.push(file);
      else groups.set(id, [file]);
    }
    open = [];
    for (const [id, group] of groups) {
      const deepest = group.every((file) => tail(file, depth + 1) === id);
      if (group.length === 1 && !taken.has(id) && (deepest || !isBelow(id, groups, taken))) give(group[0], id);
      else if (deepest) for (const file of group) give(file, unused(id + extensionOf(file), taken));
      else open.push(...group);
    }
  }
  return ids;

  function give(file: string, id: string): void {
    ids.set(file, id);
    taken.add(id);
  }
}

/** Whether an id of another file is a folder of this one. */
function isBelow(id: string, groups: ReadonlyMap<string, unknown>, taken: ReadonlySet<string>): boolean {
  for (let end = id.lastIndexOf("/"); end > 0; end = id.lastIndexOf("/", end - 1)) {
    const folder = id.slice(0, end);
    if (taken.has(folder) || groups.has(folder)) return true;
  }
  return false;
}

/** Only a path that is gone can have had the id of this one: the next number tells them apart. */
function unused(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${String(number)}`)) number++;
  return `${id}~${String(number)}`;
}

/** The last `depth` parts of a path, without the extension. */
function tail(file: string, depth: number): string {
  const { dir, base } = path.parse(file);
  const folders = dir.split(path.sep).filter((part) => part !== "");
  return [...folders.slice(Math.max(0, folders.length - depth + 1)), stemOf(base)].join("/");
}

/** With that of its compression: `.jsonl.gz`. */
function extensionOf(file: string): string {
  const base = path.basename(file);
  return base.slice(stemOf(base).length);
}
