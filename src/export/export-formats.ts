import { UsageError } from "../model/failures.js";
import type { ExportFormat } from "./format.js";

/** The formats that records are exported to, by name; each is described in docs/formats.md. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: "brat",
    description: "brat/NAME.txt and NAME.ann of each article",
    needsText: true,
    load: async () => (await import("./brat-folder.js")).openBratFolder,
  },
];

/**
 * The formats of a list like `csv,geojson`, each once.
 * @throws UsageError where the list is empty or one is unknown
 */
export function parseFormats(list: string): ExportFormat[] {
  const names = [...new Set(list.split(",").map((name) => name.trim().toLowerCase()))].filter((name) => name !== "");
  const known = exportFormats.map(({ name }) => name).join(", ");
  if (names.length === 0) throw new UsageError(`no format is named; there are ${known}`);
  return names.map((name) => {
    const format = exportFormats.find((one) => one.name === name);
    if (!format) throw new UsageError(`there is no format ${name}; there are ${known}`);
    return format;
  });
}
