import { UsageError } from "../model/failures.js";
import type { ExportFormat } from "./format.js";

/** The formats that records are exported to, by name; each is described in docs/formats.md. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: "csv",
    description: "claims.csv and mentions.csv, for spreadsheets",
    needsText: false,
    load: async () => (await import("./csv.js")).openCsv,
  },
  {
    name: "geojson",
    description: "claims.geojson, one point a claim and place, for maps",
    needsText: false,
    load: async () => (await import("./geojson.js")).openGeoJson,
  },
  {
    name: "parquet",
    description: "claims.parquet and mentions.parquet, typed tables",
    needsText: false,
    load: async () => (await import("./parquet.js")).openParquet,
  },
  {
    name: "web-annotation",
    description: "annotations.jsonld, W3C Web Annotations",
    needsText: true,
    load: async () => (await import("./web-annotation.js")).openWebAnnotation,
  },
  {
    name: "tei",
    description: "tei/NAME.xml of each article, TEI P5",
    needsText: true,
    load: async () => (await import("./tei.js")).openTei,
  },
  {
    name: "brat",
    description: "brat/NAME.txt, .ann and .json of each article, to be corrected in brat",
    needsText: true,
    load: async () => (await import("./brat-folder.js")).openBratFolder,
  },
  {
    name: "label-studio",
    description: "label-studio.json and its interface label-studio.xml, to be corrected in Label Studio",
    needsText: true,
    load: async () => (await import("./label-studio.js")).openLabelStudio,
  },
  {
    name: "doccano",
    description: "doccano.jsonl, to be corrected in doccano",
    needsText: true,
    load: async () => (await import("./doccano.js")).openDoccano,
  },
  {
    name: "citron",
    description: "citron/NAME.json of each article, as BBC Citron's",
    needsText: true,
    load: async () => (await import("./citron.js")).openCitron,
  },
];

/** The record files that every run writes. */
const CANONICAL = "jsonl";

/**
 * The formats of a list like `csv,geojson`, each once; `jsonl` is what is there anyway.
 * @throws UsageError where the list is empty or one is unknown
 */
export function parseFormats(list: string): ExportFormat[] {
  const names = [...new Set(list.split(",").map((name) => name.trim().toLowerCase()))].filter((name) => name !== "");
  const known = [CANONICAL, ...exportFormats.map(({ name }) => name)].join(", ");
  if (names.length === 0) throw new UsageError(`no format is named; there are ${known}`);
  return names.flatMap((name) => {
    if (name === CANONICAL) return [];
    const format = exportFormats.find((one) => one.name === name);
    if (!format) throw new UsageError(`there is no format ${name}; there are ${known}`);
    return [format];
  });
}
