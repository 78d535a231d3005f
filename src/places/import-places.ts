import { foldText } from "../text/characters.js";
import { type NameRow, NAME_COLUMNS, type PlaceRow, PLACE_COLUMNS } from "./gazetteer-tables.js";

/** Tables made of a foreign file. */
export interface ImportedTables {
  readonly places: readonly PlaceRow[];
  readonly names: readonly NameRow[];
  /** Rows left out because they name no place or lie outside the feature classes that news names. */
  readonly skipped: number;
}

/** GeoNames feature codes by our kinds; other populated places are villages, other features are left out. */
const KINDS: Readonly<Record<string, string>> = {
  PPLC: "capital",
  PPLA: "city",
  PPLA2: "town",
  PPLX: "neighbourhood",
  ADM1: "province",
  ADM2: "district",
  MT: "mountain",
  MTS: "mountain",
  PK: "mountain",
  RDGE: "mountain",
  PASS: "pass",
  STM: "river",
  LK: "lake",
  LKS: "lake",
  RSV: "reservoir",
  BDG: "bridge",
  RGN: "region",
  PCLI: "country",
};
const ABANDONED = new Set(["PPLH", "PPLQ", "PPLW"]);
const CITY_POPULATION = 50_000;
const TOWN_POPULATION = 8_000;

/**
 * Turns a GeoNames country file (19 tab-separated columns without a header) into gazetteer tables. Settlements lie in the district (ADM2) or province (ADM1)
 * that their admin codes name, where the file has it. Licence of such data: CC-BY 4.0.
 * @throws where the lines do not have the columns of the format
 */
export function importGeoNames(dump: string): ImportedTables {
  const rows = dump
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  const odd = rows.findIndex((cells) => cells.length < 15);
  if (odd >= 0) throw new Error(`line ${odd + 1}: a GeoNames line has 19 columns, this has ${rows[odd].length}`);
  const divisions = new Map<string, string>();
  const taken = new Set<string>();
  const places: PlaceRow[] = [];
  const names: NameRow[] = [];
  let skipped = 0;
  const order = (code: string): number => (code === "PCLI" ? 0 : code === "ADM1" ? 1 : code === "ADM2" ? 2 : 3);
  for (const cells of [...rows].sort((a, b) => order(a[7]) - order(b[7]))) {
    const [
      geonameid,
      name,
      asciiname,
      alternates,
      lat,
      lon,
      featureClass,
      code,
      country,
      ,
      admin1,
      admin2,
      ,
      ,
      populationCell,
    ] = cells;
    const kind = KINDS[code] ?? (featureClass === "P" ? "village" : "");
    const iso = country.toLowerCase();
    if (kind === "" || slug(asciiname || name) === "" || iso === "") {
      skipped++;
      continue;
    }
    const population = Number(populationCell) || 0;
    const parent =
      code === "PCLI"
        ? ""
        : code === "ADM1"
          ? iso
          : (divisions.get(`${iso}.${admin1}.${admin2}`) ?? divisions.get(`${iso}.${admin1}`) ?? iso);
    const settled =
      kind === "village" && population >= CITY_POPULATION
        ? "city"
        : kind === "village" && population >= TOWN_POPULATION
          ? "town"
          : kind;
    const id =
      code === "PCLI" ? iso : freeId(`${code === "ADM2" ? iso : parent || iso}/${slug(asciiname || name)}`, taken);
    taken.add(id);
    if (code === "ADM1") divisions.set(`${iso}.${admin1}`, id);
    if (code === "ADM2") divisions.set(`${iso}.${admin1}.${admin2}`, id);
    const prominence = { capital: 88, city: 60, town: 50, province: 70, district: 66, country: 90 }[settled] ?? 24;
    places.push({
      id,
      name,
      kind: settled,
      parent,
      lat: Number(lat),
      lon: Number(lon),
      population,
      prominence,
      status: ABANDONED.has(code) ? "abandoned" : "current",
      source: `gn:${geonameid}`,
    });
    for (const other of new Set([asciiname, ...alternates.split(",")]))
      if (other && other !== name && !/^[A-Z]{3}$/.test(other)) names.push(variantOf(id, other, "gn"));
  }
  const present = new Set(places.map((p) => p.id));
  for (const country of new Set(places.map((p) => p.id.slice(0, 2))))
    if (!present.has(country))
      places.push({
        id: country,
        name: country.toUpperCase(),
        kind: "country",
        parent: "",
        lat: null,
        lon: null,
        population: 0,
        prominence: 90,
        status: "current",
        source: "import",
      });
  return { places, names, skipped };
}

/**
 * Turns a table with a header (comma- or tab-separated; columns name, lat, lon, and where known kind, district, country, population, names with `|`
 * between) into gazetteer tables.
 * @throws where a needed column is missing
 */
export function importTable(text: string, country: string): ImportedTables {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = lines[0].includes("\t") ? "\t" : ",";
  const header = cellsOf(lines[0], separator).map((c) => c.trim().toLowerCase());
  for (const column of ["name", "lat", "lon"])
    if (!header.includes(column)) throw new Error(`the table has no column ${column}`);
  const iso = country.toLowerCase();
  const places: PlaceRow[] = [];
  const names: NameRow[] = [];
  const taken = new Set<string>([iso]);
  const blank = { population: 0, status: "current", source: "import" };
  places.push({
    ...blank,
    id: iso,
    name: country.toUpperCase(),
    kind: "country",
    parent: "",
    lat: null,
    lon: null,
    prominence: 90,
  });
  const districts = new Map<string, string>();
  let skipped = 0;
  for (const line of lines.slice(1)) {
    const row = new Map(cellsOf(line, separator).map((cell, i) => [header[i], cell.trim()]));
    const name = row.get("name") ?? "";
    if (slug(name) === "") {
      skipped++;
      continue;
    }
    const district = row.get("district") ?? "";
    let parent = iso;
    if (district !== "") {
      parent = districts.get(district) ?? freeId(`${iso}/${slug(district)}`, taken);
      if (!districts.has(district))
        places.push({
          ...blank,
          id: parent,
          name: district,
          kind: "district",
          parent: iso,
          lat: null,
          lon: null,
          prominence: 66,
        });
      districts.set(district, parent);
      taken.add(parent);
    }
    const id = freeId(`${parent}/${slug(name)}`, taken);
    taken.add(id);
    const kind = row.get("kind") || "village";
    const number = (column: string): number | null => (row.get(column) ? Number(row.get(column)) : null);
    places.push({
      ...blank,
      id,
      name,
      kind,
      parent,
      lat: number("lat"),
      lon: number("lon"),
      population: number("population") ?? 0,
      prominence: kind === "city" ? 60 : kind === "town" ? 50 : 24,
    });
    for (const other of (row.get("names") ?? "").split("|").map((n) => n.trim()))
      if (other && other !== name) names.push(variantOf(id, other, "import"));
  }
  return { places, names, skipped };
}

/** The tables as TSV text, as places.tsv and names.tsv have them. */
export function writeTables({ places, names }: ImportedTables): { places: string; names: string } {
  const placeLines = places.map((p) =>
    [
      p.id,
      p.name,
      p.kind,
      p.parent,
      p.lat ?? "",
      p.lon ?? "",
      p.population || "",
      p.prominence,
      p.status,
      p.source,
    ].join("\t"),
  );
  const nameLines = names.map((n) => [n.place, n.name, n.language, n.script, n.status, n.source, n.renders].join("\t"));
  return {
    places: [PLACE_COLUMNS.join("\t"), ...placeLines, ""].join("\n"),
    names: [NAME_COLUMNS.join("\t"), ...nameLines, ""].join("\n"),
  };
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

const slug = (name: string): string =>
  foldText(name)
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** A further name of a place, of which the source says no more. */
function variantOf(place: string, name: string, source: string): NameRow {
  return { place, name, language: "und", script: scriptOf(name), status: "variant", source, renders: "" };
}

function scriptOf(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return "Cyrl";
  if (/\p{Script=Armenian}/u.test(name)) return "Armn";
  if (/\p{Script=Georgian}/u.test(name)) return "Geor";
  return /\p{Script=Arabic}/u.test(name) ? "Arab" : "Latn";
}

/** The cells of a line; double quotes keep a separator inside. */
function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') {
      if (quoted && line[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = !quoted;
    } else if (line[i] === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += line[i];
  }
  return [...cells, cell];
}
