import distance from "natural/lib/natural/distance/index.js";

/** Edits (insert, delete, replace, swap neighbours) that turn one spelling into the other. */
export function editsBetween(a: string, b: string): number {
  return distance.DamerauLevenshteinDistance(a, b, { restricted: true });
}
