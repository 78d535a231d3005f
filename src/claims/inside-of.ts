import type { Found, TokenRange } from "../model/recognition.js";

/** The mentions that lie wholly inside one of the ranges, in text order. `found` and `ranges` are ordered by position. */
export function insideOf<M>(found: readonly Found<M>[], ranges: readonly TokenRange[]): M[] {
  const inside: M[] = [];
  for (const { first, end } of ranges) {
    for (let i = firstAtOrBehind(found, first); i < found.length && found[i].first < end; i++) {
      if (found[i].end <= end) inside.push(found[i].mention);
    }
  }
  return inside;
}

/** Binary search, so that an article with thousands of claims stays linear in its length. */
function firstAtOrBehind(found: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (found[middle].first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
