import { readdirSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../model/failures.js";

/** A file that a run will read. */
export interface DiscoveredFile {
  /** As the user named it, with `/` between folders. */
  readonly path: string;
  /** Unique within the run. */
  readonly id: string;
  readonly size: number;
  /** The metadata file beside it, null where there is none. */
  readonly sidecar: string | null;
}

/** What is taken out of folders; a file named on the command line is read whatever it is called. */
const EXTENSIONS = new Set([".txt", ".text", ".xml", ".rss", ".atom", ".rdf"]);

/**
 * Finds the articles of files and folders (folders with all below them, hidden entries left out), each once, ordered by id, so that a
 * run's records never depend on the order of its arguments.
 *
 * @throws UsageError where a path does not exist, or nothing at all is found
 */
export function discoverFiles(inputs: readonly string[]): DiscoveredFile[] {
  const found = new Map<string, Omit<DiscoveredFile, "id">>();
  for (const input of inputs) {
    const stats = statOrThrow(input);
    if (stats.isDirectory()) walk(input, found);
    else add(input, stats.size, siblingsOf(input), found);
  }
  if (found.size === 0)
    throw new UsageError(`no articles in ${inputs.join(", ")} (looked for ${[...EXTENSIONS].join(", ")})`);
  const ids = assignIds([...found.keys()]);
  const files = [...found].map(([absolute, file]) => ({ ...file, id: ids.get(absolute) ?? file.path }));
  return files.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * An id for each path: the file's name without its extension; where two share it, the folders before it as well, as few as tell them
 * apart; where they even share these, the extension too.
 */
export function assignIds(paths: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  let open = [...paths];
  for (let depth = 1; open.length > 0; depth++) {
    const groups = new Map<string, string[]>();
    for (const file of open) {
      const id = tail(file, depth);
      groups.set(id, [...(groups.get(id) ?? []), file]);
    }
    open = [];
    for (const [id, group] of groups) {
      if (group.length === 1) ids.set(group[0], id);
      else if (group.every((file) => tail(file, depth + 1) === id))
        for (const file of group) ids.set(file, id + path.extname(file));
      else open.push(...group);
    }
  }
  return ids;
}

/** The last `depth` parts of a path, without the extension. */
function tail(file: string, depth: number): string {
  const { dir, name } = path.parse(file);
  const folders = dir.split(path.sep).filter((part) => part !== "");
  return [...folders.slice(Math.max(0, folders.length - depth + 1)), name].join("/");
}

function walk(folder: string, found: Map<string, Omit<DiscoveredFile, "id">>): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(file, found);
    else if (EXTENSIONS.has(path.extname(entry.name).toLowerCase())) add(file, sizeOf(file), names, found);
  }
}

function add(
  file: string,
  size: number,
  siblings: ReadonlySet<string>,
  found: Map<string, Omit<DiscoveredFile, "id">>,
): void {
  const { dir, name, ext } = path.parse(file);
  const sidecar = ext !== ".json" && siblings.has(`${name}.json`) ? slashed(path.join(dir, `${name}.json`)) : null;
  found.set(path.resolve(file), { path: slashed(file), size, sidecar });
}

function slashed(file: string): string {
  return file.replaceAll("\\", "/");
}

/** 0 where it cannot be told: reading the file will say why. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function siblingsOf(file: string): ReadonlySet<string> {
  return new Set(readdirSync(path.dirname(file)));
}

function statOrThrow(input: string): Stats {
  const stats = statSync(input, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`${input} does not exist`);
  return stats;
}
