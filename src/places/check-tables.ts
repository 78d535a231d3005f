import { NAME_STATUSES } from "./gazetteer-index.js";
import type { NameRow, PlaceRow } from "./gazetteer-tables.js";

/** One fault of a gazetteer's tables. */
export interface TableProblem {
  readonly table: "places.tsv" | "names.tsv";
  readonly place: string;
  readonly problem: string;
}

/** A settlement this far from the middle of its district lies in another one: no district of the region is larger across. */
const FARTHEST_KM = 130;
/** A country's settlements lie within this distance of its other settlements' median. */
const FARTHEST_IN_COUNTRY_KM = 6500;
/** Kinds that lie across districts. */
const ACROSS = new Set([
  "river",
  "mountain",
  "region",
  "lake",
  "reservoir",
  "plain",
  "sea",
  "country",
  "district",
  "province",
  "state",
]);

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /^[\p{Script=Latin}\p{M}\p{P}\p{Sk}ʻʼ\d\s.'’|-]+$/u,
  Cyrl: /^[\p{Script=Cyrillic}\p{M}\p{P}\d\s.'’-]+$/u,
  Armn: /^[\p{Script=Armenian}\p{M}\p{P}\d\s.'’-]+$/u,
  Geor: /^[\p{Script=Georgian}\p{M}\p{P}\d\s.'’-]+$/u,
  Arab: /^[\p{Script=Arabic}\p{M}\p{P}\p{Cf}\d\s.'’-]+$/u,
};

/** Finds what is wrong with a gazetteer: duplicate or malformed ids, missing parents, coordinates out of place, orphan names, wrong scripts. */
export function checkTables(places: readonly PlaceRow[], names: readonly NameRow[]): TableProblem[] {
  const problems: TableProblem[] = [];
  const byId = new Map<string, PlaceRow>();
  const fault = (table: TableProblem["table"], place: string, problem: string): void => {
    problems.push({ table, place, problem });
  };
  for (const place of places) {
    if (byId.has(place.id)) fault("places.tsv", place.id, "the id occurs twice");
    byId.set(place.id, place);
    if (!/^[a-z]{2}(\/[a-z0-9]+(-[a-z0-9]+)*){0,3}$/.test(place.id)) fault("places.tsv", place.id, "malformed id");
    if (place.name === "") fault("places.tsv", place.id, "no name");
    if (place.prominence < 0 || place.prominence > 100) fault("places.tsv", place.id, "prominence outside 0–100");
    if ((place.lat === null) !== (place.lon === null)) fault("places.tsv", place.id, "half a coordinate");
    if (Math.abs(place.lat ?? 0) > 90 || Math.abs(place.lon ?? 0) > 180)
      fault("places.tsv", place.id, "no coordinate of the Earth");
  }
  const middles = middlesOf(places);
  for (const place of places) {
    if (place.parent !== "" && !byId.has(place.parent))
      fault("places.tsv", place.id, `parent ${place.parent} is not there`);
    const middle = middles.get(place.parent);
    if (!middle || place.lat === null || place.lon === null || ACROSS.has(place.kind)) continue;
    const km = distanceKm(place.lat, place.lon, middle.lat, middle.lon);
    const farthest = place.parent.includes("/") ? FARTHEST_KM : FARTHEST_IN_COUNTRY_KM;
    if (km > farthest) fault("places.tsv", place.id, `${km.toFixed(0)} km from the middle of ${place.parent}`);
  }
  const seen = new Set<string>();
  for (const name of names) {
    const place = byId.get(name.place);
    if (!place) fault("names.tsv", name.place, `orphan name ${name.name}`);
    const key = `${name.place}\t${name.name}`;
    if (seen.has(key)) fault("names.tsv", name.place, `name ${name.name} occurs twice`);
    seen.add(key);
    if (!NAME_STATUSES.some((s) => s === name.status)) fault("names.tsv", name.place, `unknown status ${name.status}`);
    const script = SCRIPTS[name.script] as RegExp | undefined;
    if (!script) fault("names.tsv", name.place, `unknown script ${name.script}`);
    else if (!script.test(name.name)) fault("names.tsv", name.place, `${name.name} has letters outside ${name.script}`);
  }
  return problems;
}

/** Median coordinates of the settlements of each parent. */
function middlesOf(places: readonly PlaceRow[]): Map<string, { lat: number; lon: number }> {
  const members = new Map<string, PlaceRow[]>();
  for (const place of places) {
    if (place.lat === null || ACROSS.has(place.kind)) continue;
    const list = members.get(place.parent);
    if (list) list.push(place);
    else members.set(place.parent, [place]);
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1];
  const middles = new Map<string, { lat: number; lon: number }>();
  for (const [parent, list] of members)
    middles.set(parent, { lat: median(list.map((p) => p.lat ?? 0)), lon: median(list.map((p) => p.lon ?? 0)) });
  return middles;
}

function distanceKm(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const rad = Math.PI / 180;
  const x = (bLon - aLon) * rad * Math.cos(((aLat + bLat) / 2) * rad);
  return 6371 * Math.hypot(x, (bLat - aLat) * rad);
}
