import { addName, distanceKm, type Draft, type DraftName } from "./drafts.js";
import { deriveOfficialName, foldName, pickOfficialName, slugOf } from "./official-name.js";
import { type Column, readTable, type SourceRow, valuesOf } from "./source-tables.js";

/** Cities that are districts of their own; their districts, where they have one, bear another id. */
const NATIONAL_CITIES = new Set(["Bakı", "Gəncə", "Mingəçevir", "Naftalan", "Naxçıvan", "Sumqayıt", "Xankəndi", "Şirvan"]);
const CAPITAL = "Bakı";
/** Alternates that name an institution, not the place. */
const NO_NAME = /imeni|pos[eë]lok|sovkhoz|sovxoz|kolkhoz|razvaliny|bələdiyyə|rayon|\bselo\b|развалины|совхоз|колхоз|^[^\p{L}]|\d|[()]/iu;
const COLUMNS: readonly (readonly [column: Column, language: string, status: DraftName["status"]])[] = [
  ["names_az", "az", "variant"],
  ["names_en", "en", "exonym"],
  ["names_und", "und", "variant"],
  ["names_ru", "ru", "exonym"],
  ["names_hy", "hy", "exonym"],
  ["names_tr", "tr", "exonym"],
  ["names_arabic_script", "fa", "exonym"],
  ["names_ka", "ka", "exonym"],
];

/** The id of a district or of a city that is its own district. */
export const districtId = (name: string): string => `az/${slugOf(name)}`;

/** The 66 districts and the cities of national level, from the region records. */
export function readDistricts(path: string): Draft[] {
  const rows = readTable(path);
  const districts = rows.filter((r) => r.type === "district").map((r) => regionDraft(r, "district"));
  const cities = rows.filter((r) => r.type === "city_unit" && NATIONAL_CITIES.has(r.name)).map((r) => regionDraft(r, "city"));
  return [...districts, ...cities];
}

function regionDraft(row: SourceRow, kind: string): Draft {
  const id = districtId(row.name);
  const draft: Draft = {
    id,
    name: row.name,
    kind: row.name === CAPITAL ? "capital" : kind,
    parent: "az",
    lat: Number(row.lat),
    lon: Number(row.lon),
    population: 0,
    status: "current",
    source: `wof:${row.wof_id}`,
    prominence: row.name === CAPITAL ? 88 : kind === "city" ? 75 : 82,
    names: [],
  };
  return draft;
}

/** Settlements of Azerbaijan as drafts without final ids: `id` is still the source's key, which repairs refer to. */
export function readSettlements(path: string): Draft[] {
  return readTable(path)
    .filter((row) => row.status !== "superseded" && row.lat !== "" && row.kind !== "kind")
    .map((row) => {
      const azNames = valuesOf(row.names_az);
      const others = [row.name, row.gn_name, ...valuesOf(row.names_und), ...valuesOf(row.names_en)].filter((v): v is string => Boolean(v));
      const official = pickOfficialName(azNames, others);
      const draft: Draft = {
        id: `wof:${row.wof_id}`,
        name: official ?? deriveOfficialName(row.name),
        kind: row.kind === "unknown" ? "settlement" : row.kind === "abandoned" || row.kind === "destroyed" || row.kind === "historical" ? "village" : row.kind,
        parent: row.district ? districtId(row.district) : "az",
        lat: Number(row.lat),
        lon: Number(row.lon),
        population: Number(row.population) || 0,
        status: row.status === "not_current" ? "abandoned" : "current",
        source: row.geonames_id ? `wof:${row.wof_id} gn:${row.geonames_id}` : `wof:${row.wof_id}`,
        prominence: 0,
        names: [],
      };
      for (const [column, language, status] of COLUMNS)
        for (const name of valuesOf(row[column])) if (!NO_NAME.test(name)) addName(draft, { name, language, status, source: "wof", renders: "" });
      for (const name of [row.name, row.gn_name])
        if (name && !NO_NAME.test(name)) addName(draft, { name, language: "und", status: "variant", source: "wof", renders: "" });
      return draft;
    });
}

/** Joins rows that repeat a place: the same folded name within a district less than `km` apart. The fuller row stays. */
export function mergeRepeated(drafts: readonly Draft[], km: number): Draft[] {
  const kept: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const fullness = (d: Draft): number => d.population + d.names.length + (d.kind === "village" ? 0 : 1000) + (d.status === "current" ? 500 : 0);
  for (const draft of [...drafts].sort((a, b) => fullness(b) - fullness(a) || (a.id < b.id ? -1 : 1))) {
    const key = `${draft.parent}/${foldName(draft.name)}`;
    const twins = byKey.get(key) ?? [];
    const twin = twins.find((t) => t.lat !== null && draft.lat !== null && distanceKm(t.lat, t.lon ?? 0, draft.lat, draft.lon ?? 0) < km);
    if (twin) for (const name of draft.names) addName(twin, name);
    else {
      kept.push(draft);
      byKey.set(key, [...twins, draft]);
    }
  }
  return kept;
}

/** Gives settlements their ids: `az/<district>/<slug>`, the places of national level `az/<slug>`, later bearers of a name in a district `-2`, `-3` … */
export function assignIds(drafts: readonly Draft[], taken: Set<string>): void {
  const order = (d: Draft): number => d.population + (d.kind === "village" ? 0 : 1e7) - (d.status === "current" ? 0 : 1e8);
  for (const draft of [...drafts].sort((a, b) => order(b) - order(a) || (a.source < b.source ? -1 : 1))) {
    if (/^(az|am|ir|[a-z]{2})(\/|$)/.test(draft.id)) continue;
    const base = `${draft.parent}/${slugOf(draft.name)}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    draft.id = id;
  }
}
