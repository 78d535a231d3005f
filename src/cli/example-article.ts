import { closeSync, existsSync, openSync, readSync } from "node:fs";
import path from "node:path";

/** How much of the articles' records is looked through. */
const LOOKED_AT_BYTES = 1 << 16;

/**
 * A file among a run's articles that a person may look at first: one with claims, and rather an article of its own than a feed.
 *
 * @param out the folder that the run wrote to
 * @returns its path as the user named it; null where there is none among the first articles
 */
export function findExample(out: string): string | null {
  const paths = readFirstLines(path.join(out, "articles.jsonl")).flatMap(pathOf);
  const isAlone = (file: string): boolean =>
    paths.indexOf(file) === paths.lastIndexOf(file) && !/\.(?:rss|atom|xml|jsonl)$/i.test(file);
  return paths.find(isAlone) ?? paths.at(0) ?? null;
}

function readFirstLines(file: string): string[] {
  const bytes = Buffer.alloc(LOOKED_AT_BYTES);
  const descriptor = openSync(file, "r");
  try {
    const lines = bytes.toString("utf8", 0, readSync(descriptor, bytes)).split("\n");
    // What stands behind the last line feed is nothing, or the half of a line.
    return lines.slice(0, -1);
  } finally {
    closeSync(descriptor);
  }
}

/** The file of an article with claims. */
function pathOf(line: string): string[] {
  const record: unknown = JSON.parse(line);
  if (typeof record !== "object" || record === null || !("path" in record) || !("claims" in record)) return [];
  const { path: file, claims } = record;
  return typeof file === "string" && typeof claims === "number" && claims > 0 && existsSync(file) ? [file] : [];
}

/** A path as a shell takes it. */
export function quotePath(file: string): string {
  return /^[\w./@:+,-]+$/.test(file) && !file.startsWith("-") ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
