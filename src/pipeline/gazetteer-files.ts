import path from "node:path";

/** A gazetteer that was compiled beforehand. */
export const BUILT_INDEX = "gazetteer.bin";

/** The files that a gazetteer's folder may hold, by which it is known again. */
export function gazetteerFiles(folder: string): string[] {
  return [BUILT_INDEX, "places.tsv", "names.tsv", "letters.tsv"].map((name) => path.join(folder, name));
}
