import { readFileSync } from "node:fs";
import { places } from "../../src/languages/en/places.js";
import { reading } from "../../src/languages/en/reading.js";
import type { PlaceMention } from "../../src/model/mention.js";
import { compileGazetteer } from "../../src/places/compile-index.js";
import { createPlaceFinder } from "../../src/places/find-places.js";
import { type NameRow, parseNames, parsePlaces, type PlaceRow } from "../../src/places/gazetteer-tables.js";
import { createTextReader } from "../../src/text/read-text.js";

const table = (name: string): string => readFileSync(new URL(`../../gazetteer/${name}`, import.meta.url), "utf8");

/** The gazetteer of the project, as its tables have it. */
export const lettersTsv = table("letters.tsv");
export const placeRows: readonly PlaceRow[] = parsePlaces(table("places.tsv"));
export const nameRows: readonly NameRow[] = parseNames(table("names.tsv"));
export const keptIds: readonly string[] = table("ids.txt").trim().split("\n");
export const compiled = compileGazetteer(placeRows, nameRows, lettersTsv);

const read = createTextReader(reading, compiled.vocabulary);
const find = createPlaceFinder(compiled.index, places, compiled.vocabulary);
compiled.vocabulary.freeze();

/** The places of an English text. */
export const findPlaces = (text: string): PlaceMention[] => find(read(text)).map((found) => found.mention);

/** Printed names and ids, as `name=id`. */
export const idsIn = (text: string): string[] => findPlaces(text).map((m) => `${m.text}=${m.id ?? "?"}`);
