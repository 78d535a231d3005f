/** Translates offsets between UTF-16 code units, in which our spans are given, and Unicode code points, which most other tools count. */
export interface OffsetMap {
  /** An offset inside a surrogate pair becomes that of the character it cuts. */
  readonly toPoints: (units: number) => number;
  readonly toUnits: (points: number) => number;
}

const SAME: OffsetMap = { toPoints: (units) => units, toUnits: (points) => points };

/** The offsets of one text; beyond its end they go on one by one. */
export function mapOffsets(text: string): OffsetMap {
  /** Where each surrogate pair begins, in code units. */
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  if (pairs.length === 0) return SAME;
  return {
    toPoints: (units) => units - countBelow(pairs.length, (index) => pairs[index] < units),
    // The pair of that number begins at as many code points as it has code units before it, less the pairs there.
    toUnits: (points) => points + countBelow(pairs.length, (index) => pairs[index] - index < points),
  };
}

/** How many of the first indices fulfil what no later one does, by halving. */
function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
