import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { articleTextFile } from "../../export/article-files.js";
import { makeFolder } from "../make-folder.js";
import { type EntryReader, type Piece, piecesOf } from "./merge.js";
import { type Entry, sizeOf } from "./part.js";
import { PART_FILES, partFiles, RUN_FILE, type StoreFiles, TEXT_FOLDER } from "./store-files.js";
import { syncFile, type WriteBytes, writeNewFile } from "./write-bytes.js";

/** What has to be done when a commit is rolled forward, beside moving the files. */
interface CommitMarker {
  /** Texts of articles that are no longer kept, below the output folder. */
  readonly remove: readonly string[];
}

/** What a commit brings under the eyes of readers. */
export interface Commit {
  /** All articles, in order. */
  readonly entries: readonly Entry[];
  readonly storyOf: (id: string) => string | null;
  /** The content of run.json. */
  readonly run: string;
  /** Ids of articles whose texts are to go. */
  readonly withoutText: readonly string[];
}

/**
 * Brings new records under the names that readers know: all files are written beside them, a marker says that they are complete, and then
 * they are moved. Killed before the marker, nothing has happened; killed behind it, the next run moves the rest.
 */
export function commit(files: StoreFiles, what: Commit, reader: EntryReader, writeBytes: WriteBytes): void {
  rmSync(files.next, { recursive: true, force: true });
  mkdirSync(files.next);
  const next = partFiles(files.next);
  for (const name of PART_FILES)
    writePieces(() => piecesOf(what.entries, name, what.storyOf, reader), next[name], reader, writeBytes);
  const runFile = path.join(files.next, RUN_FILE);
  writeNewFile(runFile, [Buffer.from(what.run)], writeBytes);
  const marker: CommitMarker = { remove: what.withoutText.map(articleTextFile) };
  const markerFile = path.join(files.next, "commit.json");
  writeNewFile(markerFile, [Buffer.from(JSON.stringify(marker))], writeBytes);
  renameSync(markerFile, files.commit);
  rollForward(files);
}

/** Ends what a killed run has begun: a complete commit is carried out, an incomplete one removed. */
export function rollForward(files: StoreFiles): void {
  if (existsSync(files.commit)) {
    const remove = readTextsToRemove(files.commit);
    const next = partFiles(files.next);
    for (const name of PART_FILES) move(next[name], files.canonical[name]);
    move(path.join(files.next, RUN_FILE), files.runFile);
    for (const segment of listSegments(files)) moveAll(path.join(files.segments, segment, TEXT_FOLDER), files.texts);
    const out = path.dirname(files.folder);
    for (const text of remove) rmSync(path.join(out, text), { force: true });
    rmSync(files.segments, { recursive: true, force: true });
    rmSync(files.next, { recursive: true, force: true });
    rmSync(files.commit, { force: true });
  } else rmSync(files.next, { recursive: true, force: true });
}

/**
 * Reads what a marker says is to go. That the marker is there says that the commit is complete, so one that was harmed holds nothing up; what
 * it names that is no kept text stays.
 */
function readTextsToRemove(file: string): string[] {
  let marker: unknown;
  try {
    marker = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return [];
  }
  if (typeof marker !== "object" || marker === null || !("remove" in marker) || !Array.isArray(marker.remove))
    return [];
  return marker.remove.filter(
    (text): text is string =>
      typeof text === "string" && path.posix.normalize(text) === text && text.startsWith(`${TEXT_FOLDER}/`),
  );
}

/** The names of the segments, oldest first. */
export function listSegments(files: StoreFiles): string[] {
  return existsSync(files.segments) ? readdirSync(files.segments).sort() : [];
}

/**
 * A file that is another one as it is becomes a second name of it, which costs nothing.
 * @param pieces gives the pieces anew each time: held all at once, they are as large as the file where every line of it changes
 */
function writePieces(pieces: () => Iterable<Piece>, target: string, reader: EntryReader, writeBytes: WriteBytes): void {
  const same = wholeFileOf(pieces());
  if (same !== null && link(same, target)) syncFile(target);
  else writeNewFile(target, bytesOf(pieces(), reader), writeBytes);
}

/** The file that the pieces are, null where they are no file as it is. Looks at no more than two of them. */
function wholeFileOf(pieces: Iterable<Piece>): string | null {
  let only: Piece | undefined;
  for (const piece of pieces) {
    if (only) return null;
    only = piece;
  }
  if (!only || !("file" in only)) return null;
  return only.range.start === 0 && only.range.end === sizeOf(only.file) ? only.file : null;
}

function* bytesOf(pieces: Iterable<Piece>, reader: EntryReader): Generator<Uint8Array> {
  for (const piece of pieces) {
    if ("text" in piece) yield Buffer.from(piece.text);
    else yield* reader.copy(piece.file, piece.range);
  }
}

/** @returns false where the file system knows no second names */
function link(file: string, target: string): boolean {
  try {
    linkSync(file, target);
    return true;
  } catch {
    return false;
  }
}

function move(file: string, target: string): void {
  if (existsSync(file)) renameSync(file, target);
}

/** Moves a folder's files into another, over those of the same name. */
function moveAll(folder: string, target: string): void {
  if (!existsSync(folder)) return;
  makeFolder(target);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [path.join(folder, entry.name), path.join(target, entry.name)];
    if (entry.isDirectory()) moveAll(from, to);
    else renameSync(from, to);
  }
}
