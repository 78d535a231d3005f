import { readFileSync } from "node:fs";

/** Columns of the raw, curated and repair tables; a table has those it has, the others read as empty. */
export type Column =
  | `names_${"az" | "en" | "und" | "ru" | "hy" | "tr" | "arabic_script" | "ka"}`
  | ("wof_id" | "geonames_id" | "geonameid" | "name" | "gn_name" | "asciiname" | "lat" | "lon" | "district" | "kind" | "type" | "population")
  | ("status" | "country" | "admin1" | "feature_code" | "id" | "parent" | "prominence" | "place" | "language" | "renders")
  | ("action" | "target" | "value" | "reason" | "surface" | "canonical" | "note" | "table" | "from" | "to" | "count");

/** One row of a source table, by column name. */
export type SourceRow = Readonly<Record<Column, string>>;

/** Reads a tab-separated table with one header line; missing cells are empty. */
export function readTable(path: string): SourceRow[] {
  const lines = readFileSync(path, "utf8")
    .replace(/ǝ/g, "ə")
    .replace(/Ǝ/g, "Ə").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const header = (lines[0] ?? "").split("\t");
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(header.map((column, i) => [column, (cells[i] ?? "").trim()])) as SourceRow;
  });
}

/** The values of a cell that holds several. */
export const valuesOf = (cell: string | undefined): string[] => (cell ?? "").split("|").map((v) => v.trim()).filter(Boolean);
