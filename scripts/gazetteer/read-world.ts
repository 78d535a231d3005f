import { addName, type Draft } from "./drafts.js";
import { slugOf } from "./official-name.js";
import { type Column, readTable, valuesOf } from "./source-tables.js";

const COUNTRY_LANGUAGES = ["en", "az", "tr", "ru", "fr", "de"];
/** Codes that Intl.DisplayNames knows but that are no countries, or are none any more. */
const NO_COUNTRY = new Set(
  "eu ez un zz xa xb qo ac cp dg ea ic ta an bu cs dd fx nt su tp yd yu zr cq rh hv dy nh vd ct fq jt mi nq pc pu pz wk px".split(" "),
);
/** The one city that goes by its name without the word. */
const NEW_YORK = /^New York City$/;

/** Countries and their names in the languages of the region's press, from the CLDR data of the JavaScript engine. */
export function readCountries(): Draft[] {
  const names = COUNTRY_LANGUAGES.map((language) => ({ language, of: new Intl.DisplayNames([language], { type: "region", fallback: "none" }) }));
  const drafts: Draft[] = [];
  for (let a = 97; a <= 122; a++)
    for (let b = 97; b <= 122; b++) {
      const code = String.fromCharCode(a, b);
      const english = names[0].of.of(code.toUpperCase());
      if (english === undefined || NO_COUNTRY.has(code)) continue;
      const draft = worldDraft(code, english.replace(/ \(.*\)$/, ""), "country", "", `cldr:${code}`);
      draft.prominence = 90;
      for (const { language, of } of names) {
        const name = of.of(code.toUpperCase());
        if (name) addName(draft, { name: name.replace(/ \(.*\)$/, ""), language, status: language === "en" ? "variant" : "exonym", source: "cldr", renders: "" });
      }
      drafts.push(draft);
    }
  return drafts;
}

/** Takes from countries those names in other languages that are a city's own name: *Tunis* is the city in English, the country in Azerbaijani. */
export function dropCityNames(countries: readonly Draft[], cities: readonly Draft[]): void {
  const cityNames = new Set(cities.map((city) => city.name));
  for (const country of countries) country.names = country.names.filter((n) => n.language === "en" || !cityNames.has(n.name));
}

/** Cities of the world by the GeoNames extract; of several of one name in a country the largest. */
export function readCities(path: string): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const row of readTable(path)) {
    if (row.country === "AZ" || row.country === "AM") continue;
    const id = `${row.country.toLowerCase()}/${slugOf(row.asciiname.replace(NEW_YORK, "New York"))}`;
    if (drafts.has(id) || /\bBranch|Vtoroy\b|^South |^New South/.test(row.name)) continue;
    const plain = row.name.replace(NEW_YORK, "New York").replace(/[’'`]/g, "");
    const draft = worldDraft(id, plain, row.feature_code === "PPLC" ? "capital" : "city", row.country.toLowerCase(), `gn:${row.geonameid}`);
    draft.lat = Number(row.lat);
    draft.lon = Number(row.lon);
    draft.population = Number(row.population) || 0;
    draft.prominence = Math.round(Math.min(85, 30 + 6 * Math.log10(draft.population + 1) + (row.feature_code === "PPLC" ? 12 : 0)));
    for (const name of [row.name, row.asciiname]) addName(draft, { name, language: "en", status: "variant", source: "gn", renders: "" });
    drafts.set(id, draft);
  }
  return [...drafts.values()];
}

/** Places of Armenia: the border provinces village by village, elsewhere the larger ones. */
export function readArmenia(wofPath: string, geonamesPath: string): Draft[] {
  const drafts = new Map<string, Draft>();
  const known = new Set<string>();
  const rows = readTable(wofPath).filter((row) => row.status === "" && row.kind !== "kind");
  const weight = (row: (typeof rows)[number]): number => (Number(row.population) || 0) + (row.kind === "unknown" ? 500 : 0) + (row.names_en ? 100 : 0) + (row.names_az ? 50 : 0);
  for (const row of [...rows].sort((a, b) => weight(b) - weight(a) || (a.wof_id < b.wof_id ? -1 : 1))) {
    if (row.geonames_id) known.add(row.geonames_id);
    const latin = [...valuesOf(row.names_en), ...valuesOf(row.names_hy)].find((n) => /^[\p{Script=Latin} ’'-]+$/u.test(n)) ?? row.name;
    const name = plainArmenian(row.kind === "unknown" ? (valuesOf(row.names_en)[0] ?? latin) : latin);
    const parent = row.district ? `am/${slugOf(row.district)}` : "am";
    const slug = slugOf(name);
    let id = `am/${slug}`;
    if (drafts.has(id) && drafts.get(id)?.parent === parent && row.kind !== "unknown") continue;
    for (let n = 2; drafts.has(id); n++) id = `am/${slug}-${n}`;
    const draft = worldDraft(id, name, Number(row.population) > 9000 ? "city" : "village", parent, row.geonames_id ? `wof:${row.wof_id} gn:${row.geonames_id}` : `wof:${row.wof_id}`);
    draft.lat = Number(row.lat);
    draft.lon = Number(row.lon);
    draft.population = Number(row.population) || 0;
    const columns: readonly (readonly [Column, string])[] = [
      ["names_hy", "hy"],
      ["names_en", "en"],
      ["names_az", "az"],
      ["names_ru", "ru"],
      ["names_und", "und"],
      ["names_arabic_script", "fa"],
    ];
    for (const [column, language] of columns)
      for (const value of valuesOf(row[column]))
        if (!/rayon|\d|[()]/i.test(value)) addName(draft, { name: plainArmenian(value), language, status: language === "az" ? "exonym" : "variant", source: "wof", renders: "" });
    drafts.set(id, draft);
  }
  for (const row of readTable(geonamesPath)) {
    if (known.has(row.geonameid)) continue;
    const name = plainArmenian(row.name);
    const id = `am/${slugOf(name)}`;
    if (drafts.has(id)) continue;
    const draft = worldDraft(id, name, Number(row.population) > 9000 ? "city" : "village", "am", `gn:${row.geonameid}`);
    draft.lat = Number(row.lat);
    draft.lon = Number(row.lon);
    draft.population = Number(row.population) || 0;
    drafts.set(id, draft);
  }
  for (const draft of drafts.values()) draft.prominence = Math.round(Math.min(70, 22 + 7 * Math.log10(1 + draft.population / 300)));
  return [...drafts.values()];
}

/** Armenian names without the marks of scholarly romanisation: `Ts’aghkunk’` → `Tsaghkunk`. */
const plainArmenian = (name: string): string => name.replace(/[’'`ʻ]/g, "").replace(/rr/g, "r").replace(/RR/g, "R").replace(/(?<=\p{Ll})\p{Lu}/gu, (c) => c.toLowerCase());

/** A draft outside Azerbaijan with nothing but its name. */
export function worldDraft(id: string, name: string, kind: string, parent: string, source: string): Draft {
  return { id, name, kind, parent, lat: null, lon: null, population: 0, status: "current", source, prominence: 30, names: [] };
}
