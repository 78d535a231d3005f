/**
 * Writes gazetteer/places.tsv and gazetteer/names.tsv from the raw source tables (../shared/gazetteer-sources), the curated tables and the repairs.
 * Run by hand when a source or a curated table changes: `npx tsx scripts/gazetteer/build-tables.ts [sources folder]`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyRepairs } from "./apply-repairs.js";
import { addName, type Draft, scriptOf } from "./drafts.js";
import { applyOfficialNames } from "./official-register.js";
import { foldName } from "./official-name.js";
import { assignIds, mergeRepeated, readDistricts, readSettlements } from "./read-azerbaijan.js";
import { dropCityNames, readArmenia, readCities, readCountries } from "./read-world.js";
import { parseLetters } from "../../src/places/spelling/letters.js";
import { type SourceRow, readTable } from "./source-tables.js";

/** Districts of the conflict and along the border, whose villages are in the news. */
const IN_THE_NEWS = new Set(
  "zengilan qubadli cebrayil fuzuli lacin kelbecer agdam xocavend xocali susa terter xankendi qazax tovuz gedebey agstafa goranboy agcabedi sederek agdere".split(" "),
);

const sources = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? "../shared/gazetteer-sources";
const own = "gazetteer";
if (!existsSync(sources)) throw new Error(`no source tables at ${sources}`);

const districts = readDistricts(join(sources, "az-districts.tsv"));
const curated = readTable(join(own, "curated-places.tsv"));
const regions = curated.filter((row) => row.id === "az/agdere").map(curatedDraft);
const settlements = readSettlements(join(sources, "wof-az-places.tsv"));
const repairs = readTable(join(own, "repairs.tsv"));
applyRepairs(settlements, repairs);
const registered = applyOfficialNames(mergeRepeated(settlements.filter((d) => d.kind !== "dropped"), 0.05), readTable(join(own, "official-names.tsv")), parseLetters(readFileSync(join(own, "letters.tsv"), "utf8")));
const merged = mergeRepeated(registered, 3).filter((d) => !districts.some((c) => (c.kind === "city" || c.kind === "capital") && c.id === `az/${slugLast(d)}` && absorb(c, d)));
const taken = new Set([...districts, ...regions].map((d) => d.id));
markSeats(merged);
assignIds(merged, taken);
const drafts = new Map<string, Draft>();
for (const draft of [...districts, ...regions, ...merged]) drafts.set(draft.id, draft);
const countries = readCountries();
const cities = readCities(join(sources, "world-major-cities.tsv"));
dropCityNames(countries, cities);
for (const draft of [...countries, ...cities]) drafts.set(draft.id, draft);
for (const draft of readArmenia(join(sources, "wof-am-border-places.tsv"), join(sources, "geonames-cities500-am.tsv"))) drafts.set(draft.id, draft);
for (const row of curated) mergeCurated(row);
for (const { target, value } of repairs.filter((r) => r.action === "id")) moveId(target, value);
for (const draft of drafts.values()) if (draft.prominence === 0) draft.prominence = prominenceOf(draft);
for (const row of readTable(join(own, "curated-names.tsv"))) {
  const draft = drafts.get(row.place);
  if (!draft) throw new Error(`curated-names.tsv names an unknown place ${row.place}`);
  addName(draft, { name: row.name, language: row.language, status: statusOf(row.status), source: "kimdedi", renders: row.renders });
}
for (const row of repairs.filter((r) => r.action === "drop-name" && !r.target.startsWith("wof:"))) {
  const draft = drafts.get(row.target);
  if (!draft) throw new Error(`repairs.tsv names an unknown place ${row.target}`);
  draft.names = draft.names.filter((n) => n.name !== row.value);
}

// Spellings that folding makes equal to the official one are matched anyway.
for (const draft of drafts.values())
  draft.names = draft.names.filter((n) => n.status !== "variant" || n.source === "kimdedi" || foldName(n.name) !== foldName(draft.name) || scriptOf(n.name) !== "Latn");

const places = [...drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const placeLines = places.map((d) =>
  [d.id, d.name, d.kind, d.parent, d.lat?.toFixed(5) ?? "", d.lon?.toFixed(5) ?? "", d.population || "", d.prominence, d.status, d.source].join("\t"),
);
writeFileSync(join(own, "places.tsv"), ["id\tname\tkind\tparent\tlat\tlon\tpopulation\tprominence\tstatus\tsource", ...placeLines, ""].join("\n"));
const nameLines = places.flatMap((d) => d.names.map((n) => [d.id, n.name, n.language, scriptOf(n.name), n.status, n.source, n.renders].join("\t")));
writeFileSync(join(own, "names.tsv"), ["place\tname\tlanguage\tscript\tstatus\tsource\trenders", ...nameLines, ""].join("\n"));
const idsFile = join(own, "ids.txt");
const before = existsSync(idsFile) ? readFileSync(idsFile, "utf8").trim().split("\n") : [];
const gone = before.filter((id) => !drafts.has(id));
if (process.argv.includes("--write-ids")) writeFileSync(idsFile, places.map((d) => d.id).join("\n") + "\n");
process.stdout.write(`${places.length} places, ${nameLines.length} further names, ${gone.length} ids of ids.txt gone\n`);

/** Gives a place the id by which it is known, where that is not the slug of its official name. */
function moveId(from: string, to: string): void {
  const draft = drafts.get(from);
  if (!draft) throw new Error(`repairs.tsv names an unknown place ${from}`);
  drafts.delete(from);
  draft.id = to;
  drafts.set(to, draft);
}

function slugLast(draft: Draft): string {
  return draft.name.toLowerCase().replace(/ə/g, "e").replace(/ı/g, "i").replace(/ç/g, "c").replace(/ş/g, "s");
}

/** A settlement row that is the city of national level itself. */
function absorb(city: Draft, row: Draft): boolean {
  if (row.kind === "village" && row.parent !== city.id) return false;
  if (row.kind === "village" && row.population === 0) return false;
  if (Math.abs((city.lat ?? 0) - (row.lat ?? 0)) > 0.5) return false;
  city.population = Math.max(city.population, row.population);
  if (row.population > 0 || city.population === 0) {
    city.lat = row.lat;
    city.lon = row.lon;
  }
  city.source += ` ${row.source}`;
  for (const name of row.names) addName(city, name);
  return true;
}

function markSeats(rows: readonly Draft[]): void {
  for (const row of rows) {
    const seat = districts.find((d) => d.id === row.parent && d.name === row.name);
    if (seat && row.kind !== "village" && row.status === "current") row.kind = "city";
    if (seat && row.kind === "city") for (const name of row.names) if (name.source === "wof" && name.language !== "und") addName(seat, name);
  }
}

function prominenceOf(draft: Draft): number {
  const known = Math.min(8, draft.names.length / 2) + (draft.names.some((n) => n.language === "ru") ? 3 : 0);
  const base = { city: 60, town: 50, settlement: 38, neighbourhood: 30, locality: 20 }[draft.kind] ?? 20;
  return Math.round(base + known + (draft.population > 0 ? 4 : 0) + (IN_THE_NEWS.has(draft.parent.slice(3)) ? 5 : 0) - (draft.status === "abandoned" ? 14 : 0));
}

function curatedDraft(row: SourceRow): Draft {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    parent: row.parent,
    lat: row.lat ? Number(row.lat) : null,
    lon: row.lon ? Number(row.lon) : null,
    population: 0,
    status: "current",
    source: "kimdedi",
    prominence: Number(row.prominence),
    names: [],
  };
}

/** A curated row adds a place, or overrules name, kind, district and prominence of one that a source has; a namesake elsewhere moves to a later id. */
function mergeCurated(row: SourceRow): void {
  const known = drafts.get(row.id);
  const elsewhere = known !== undefined && known.parent !== row.parent && known.parent.includes("/");
  if (known && elsewhere) {
    let n = 2;
    while (drafts.has(`${row.id}-${n}`)) n++;
    known.id = `${row.id}-${n}`;
    drafts.set(known.id, known);
  }
  if (!known || elsewhere) {
    drafts.set(row.id, curatedDraft(row));
    return;
  }
  if (known.name !== row.name)
    addName(known, { name: known.name, language: "und", status: "variant", source: "gn", renders: "" });
  known.name = row.name;
  if (known.kind !== "capital") known.kind = row.kind;
  known.parent = row.parent;
  known.prominence = Number(row.prominence);
  known.names = known.names.filter((n) => n.name !== row.name);
  if (row.lat) {
    known.lat = Number(row.lat);
    known.lon = Number(row.lon);
  }
}

function statusOf(cell: string): "official" | "exonym" | "former" | "variant" {
  if (cell === "official" || cell === "exonym" || cell === "former" || cell === "variant") return cell;
  throw new Error(`unknown name status ${cell}`);
}
