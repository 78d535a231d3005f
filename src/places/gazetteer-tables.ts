/** A row of places.tsv. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly prominence: number;
  readonly status: string;
  readonly source: string;
}

/** A row of names.tsv. */
export interface NameRow {
  readonly place: string;
  readonly name: string;
  readonly language: string;
  readonly script: string;
  readonly status: string;
  readonly source: string;
  readonly renders: string;
}

export const PLACE_COLUMNS = [
  "id",
  "name",
  "kind",
  "parent",
  "lat",
  "lon",
  "population",
  "prominence",
  "status",
  "source",
];
export const NAME_COLUMNS = ["place", "name", "language", "script", "status", "source", "renders"];

/**
 * Reads places.tsv.
 * @throws where the header is not that of {@link PLACE_COLUMNS}
 */
export function parsePlaces(tsv: string): PlaceRow[] {
  return rowsOf(tsv, PLACE_COLUMNS, "places.tsv").map(
    ([id, name, kind, parent, lat, lon, population, prominence, status, source]) => ({
      id,
      name,
      kind,
      parent,
      lat: lat ? Number(lat) : null,
      lon: lon ? Number(lon) : null,
      population: Number(population) || 0,
      prominence: Number(prominence) || 0,
      status,
      source,
    }),
  );
}

/**
 * Reads names.tsv.
 * @throws where the header is not that of {@link NAME_COLUMNS}
 */
export function parseNames(tsv: string): NameRow[] {
  return rowsOf(tsv, NAME_COLUMNS, "names.tsv").map(([place, name, language, script, status, source, renders]) => ({
    place,
    name,
    language,
    script,
    status,
    source,
    renders,
  }));
}

function rowsOf(tsv: string, columns: readonly string[], file: string): string[][] {
  const lines = tsv.split(/\r?\n/);
  if (lines[0] !== columns.join("\t")) throw new Error(`${file}: the header must be ${columns.join(", ")}`);
  const rows: string[][] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === "") continue;
    const cells = lines[i].split("\t");
    while (cells.length < columns.length) cells.push("");
    rows.push(cells);
  }
  return rows;
}
