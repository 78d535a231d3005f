import { addTallies, type FigureName, valueOf } from "./counts.js";
import type { ArticleScore } from "./evaluate-articles.js";

/** Bounds of a figure, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 20201110;

/**
 * 95 % intervals of figures by the percentile bootstrap over articles (Efron and Tibshirani 1993, ch. 13). Seeded: the same scores give
 * the same bounds.
 */
export function bootstrap(scores: readonly ArticleScore[], names: readonly FigureName[]): Map<FigureName, Interval> {
  const random = createRandom(SEED);
  const values = new Map(names.map((name): [FigureName, number[]] => [name, []]));
  const tallies = scores.map(({ tally }) =>
    Object.fromEntries(names.flatMap((name) => (tally[name] ? [[name, tally[name]]] : []))),
  );
  for (let round = 0; round < RESAMPLES && tallies.length > 0; round++) {
    const sum = addTallies(tallies.map(() => tallies[Math.floor(random() * tallies.length)]));
    for (const [name, list] of values) {
      const counts = sum[name];
      if (counts) list.push(valueOf(name, counts));
    }
  }
  const intervals = new Map<FigureName, Interval>();
  for (const [name, list] of values) {
    if (list.length === 0) continue;
    list.sort((a, b) => a - b);
    const at = (share: number): number => list[Math.min(list.length - 1, Math.floor(share * list.length))];
    intervals.set(name, { low: at(0.025), high: at(0.975) });
  }
  return intervals;
}

/** Numbers from 0 to 1, 1 excluded: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
