import { existsSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../model/failures.js";

/** A gazetteer that was compiled beforehand. */
export const BUILT_INDEX = "gazetteer.bin";
const TABLES = ["places.tsv", "names.tsv"] as const;

/** The files that a gazetteer's folder may hold, by which it is known again. */
export function gazetteerFiles(folder: string): string[] {
  return [BUILT_INDEX, ...TABLES, "letters.tsv"].map((name) => path.join(folder, name));
}

/**
 * Looks whether a folder holds a gazetteer, before anything else is done.
 *
 * @param folder null for the one that the program ships with
 * @throws UsageError where it holds none
 */
export function checkGazetteer(folder: string | null): void {
  if (folder === null || existsSync(path.join(folder, BUILT_INDEX))) return;
  const missing = TABLES.find((name) => !existsSync(path.join(folder, name)));
  if (missing !== undefined)
    throw new UsageError(
      `no gazetteer in ${folder}: it should hold ${TABLES.join(" and ")}, and ${missing} is not there`,
    );
}
