import { createRequire } from "node:module";
import type { DamerauLevenshteinDistance } from "natural/lib/natural/distance/index.js";

interface DistanceModule {
  readonly DamerauLevenshteinDistance: typeof DamerauLevenshteinDistance;
}

const require = createRequire(import.meta.url);
let loaded: DistanceModule | undefined;

/**
 * Edits (insert, delete, replace, swap neighbours) that turn one spelling into the other. The library is loaded with the first question: most articles
 * have no typing error in a name, and loading it takes longer than the gazetteer. Only this file of it: its root prints and loads database clients.
 */
export function editsBetween(a: string, b: string): number {
  loaded ??= require("natural/lib/natural/distance/index.js") as DistanceModule;
  return loaded.DamerauLevenshteinDistance(a, b, { restricted: true });
}
