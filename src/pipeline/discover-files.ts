import { type Dirent, existsSync, readdirSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { ARTICLE_EXTENSIONS, isArticleName, stemOf } from "../ingest/file-names.js";
import { UsageError } from "../model/failures.js";
import { assignIds, commonFolder } from "./assign-ids.js";
import { isWritten } from "./output-folder.js";
import { STORE_FOLDER } from "./store/store-files.js";

/** A file that a run will read. */
export interface DiscoveredFile {
  /** As the user named it, with `/` between folders. */
  readonly path: string;
  /** Where it is, whatever folder the user stood in. */
  readonly absolute: string;
  /** Unique within the run and its output. */
  readonly id: string;
  /** In bytes, when it was found. */
  readonly size: number;
  /** The metadata file beside it, null where there is none. */
  readonly sidecar: string | null;
  /** The folder that the user named, or in which the named file is; absolute. */
  readonly root: string;
}

/** Is told of each file of a folder that is no article by its name, nor the metadata of one. */
export type LeftAside = (name: string) => void;

/** A file that has no id yet. */
export type FoundFile = Omit<DiscoveredFile, "id">;

/**
 * Finds the articles of files and folders, each once, ordered by id, so that a run's records never depend on the order of its arguments.
 *
 * @throws UsageError where a path does not exist, or nothing at all is found
 */
export function discoverFiles(inputs: readonly string[]): DiscoveredFile[] {
  return nameFiles(findFiles(inputs), new Map());
}

/**
 * Finds the articles of files and folders (folders with all below them; hidden entries and what runs wrote left out), each once. Of a
 * folder that holds a run's records, and is named itself, texts that were kept and what others have put there are articles.
 *
 * @param leaveOut a folder that is passed over
 * @param leftAside is told the names of files of other kinds
 * @throws UsageError where a path does not exist, or nothing at all is found
 */
export function findFiles(
  inputs: readonly string[],
  leaveOut: string | null = null,
  leftAside: LeftAside = () => undefined,
): FoundFile[] {
  const found = new Map<string, FoundFile>();
  const isLeftOut = (folder: string): boolean => leaveOut !== null && path.resolve(folder) === path.resolve(leaveOut);
  for (const input of inputs) {
    const stats = statOrThrow(input);
    if (stats.isDirectory()) walk(input, path.resolve(input), found, isLeftOut, leftAside);
    else add(input, path.resolve(path.dirname(input)), stats.size, siblingsOf(input), found);
  }
  if (found.size === 0)
    throw new UsageError(`no articles in ${inputs.join(", ")} (looked for ${ARTICLE_EXTENSIONS.join(", ")})`);
  return [...found.values()];
}

/**
 * Gives each file its id.
 * @param knownIds ids that earlier runs gave, by absolute path: a file keeps its own, and no other gets it
 * @returns the files, ordered by id
 */
export function nameFiles(files: readonly FoundFile[], knownIds: ReadonlyMap<string, string>): DiscoveredFile[] {
  const ids = assignIds(
    files.map(({ absolute }) => absolute),
    knownIds,
    commonFolder(new Set(files.map(({ root }) => root))),
  );
  // In place: there may be a hundred thousand.
  const named = files.map((file) => Object.assign(file, { id: ids.get(file.absolute) ?? file.path }));
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function walk(
  folder: string,
  root: string,
  found: Map<string, FoundFile>,
  isLeftOut: (folder: string) => boolean,
  leftAside: LeftAside,
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Reading it as a file will say why it cannot be read.
    add(folder, root, 0, new Set(), found);
    return;
  }
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || isWritten(entry.name, names)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isLeftOut(file) && !existsSync(path.join(file, STORE_FOLDER))) walk(file, root, found, isLeftOut, leftAside);
    } else if (isArticleName(entry.name)) add(file, root, sizeOf(file), names, found);
    else if (!entry.name.endsWith(".json")) leftAside(entry.name);
  }
}

function add(
  file: string,
  root: string,
  size: number,
  siblings: ReadonlySet<string>,
  found: Map<string, FoundFile>,
): void {
  const { dir, base, ext } = path.parse(file);
  const metadata = `${stemOf(base)}.json`;
  const sidecar = ext !== ".json" && siblings.has(metadata) ? slashed(path.join(dir, metadata)) : null;
  const absolute = path.resolve(file);
  found.set(absolute, { path: slashed(file), absolute, size, sidecar, root });
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
  if (input.trim() === "") throw new UsageError(`${JSON.stringify(input)} names no file or folder`);
  const stats = statSync(input, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`${input} does not exist`);
  return stats;
}
