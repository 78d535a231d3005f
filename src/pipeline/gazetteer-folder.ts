import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reasonOf, UsageError } from "../model/failures.js";
import { type CompiledGazetteer, compileGazetteer } from "../places/compile-index.js";
import { type NameRow, parseNames, parsePlaces, type PlaceRow } from "../places/gazetteer-tables.js";
import { loadGazetteer } from "../places/index-bytes.js";
import { BUILT_INDEX } from "./gazetteer-files.js";

/** The gazetteer that the program ships with: its tables, and the letters of every other. */
export const ownGazetteer = (): string => fileURLToPath(new URL("../../gazetteer", import.meta.url));

/**
 * Reads a gazetteer from a folder that holds a built index (gazetteer.bin), or places.tsv, names.tsv and, where it has its own, letters.tsv.
 * @throws UsageError where the folder holds neither, or tables that do not fit together
 */
export function readGazetteer(folder: string): CompiledGazetteer {
  const built = join(folder, BUILT_INDEX);
  try {
    if (existsSync(built)) return loadGazetteer(readFileSync(built));
    const { places, names } = readTables(folder);
    const own = join(folder, "letters.tsv");
    const letters = readFileSync(existsSync(own) ? own : join(ownGazetteer(), "letters.tsv"), "utf8");
    return compileGazetteer(places, names, letters);
  } catch (error) {
    throw asUsageError(folder, error);
  }
}

/**
 * Reads the two tables of a gazetteer folder.
 * @throws UsageError where one is missing or malformed
 */
export function readTables(folder: string): { places: PlaceRow[]; names: NameRow[] } {
  try {
    return {
      places: parsePlaces(readFileSync(join(folder, "places.tsv"), "utf8")),
      names: parseNames(readFileSync(join(folder, "names.tsv"), "utf8")),
    };
  } catch (error) {
    throw asUsageError(folder, error);
  }
}

function asUsageError(folder: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(`no gazetteer in ${folder}: ${reasonOf(error)}; it should hold places.tsv and names.tsv`);
}
