import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileGazetteer } from "../../src/places/compile-index.js";
import { parseNames, parsePlaces } from "../../src/places/gazetteer-tables.js";
import { encodeGazetteer } from "../../src/places/index-bytes.js";

/** Compiles the gazetteer tables of `folder` into the index file `out`; returns its size in bytes. */
export function buildGazetteerIndex(folder: string, out: string): number {
  const letters = readFileSync(join(folder, "letters.tsv"), "utf8");
  const places = parsePlaces(readFileSync(join(folder, "places.tsv"), "utf8"));
  const names = parseNames(readFileSync(join(folder, "names.tsv"), "utf8"));
  const bytes = encodeGazetteer(compileGazetteer(places, names, letters), letters);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  return bytes.length;
}
