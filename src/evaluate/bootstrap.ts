import { addTallies, entriesOf, type FigureName, isCitron, type Tally, valueOf } from "./counts.js";
import type { ArticleScore } from "./evaluate-articles.js";

/** Bounds of a figure, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 20201110;

/**
 * 95 % intervals of all figures but Citron's by the percentile bootstrap over articles (Efron and Tibshirani 1993, ch. 13). Seeded: the
 * same scores give the same bounds. None for a single article, which says nothing of others.
 */
export function bootstrap(scores: readonly ArticleScore[]): Map<FigureName, Interval> {
  const intervals = new Map<FigureName, Interval>();
  if (scores.length < 2) return intervals;
  const random = createRandom(SEED);
  const tallies = scores.map(({ tally }): Tally =>
    Object.fromEntries(entriesOf(tally).filter(([name]) => !isCitron(name))),
  );
  const values = new Map(entriesOf(addTallies(tallies)).map(([name]): [FigureName, number[]] => [name, []]));
  for (let round = 0; round < RESAMPLES; round++) {
    const sum = addTallies(tallies.map(() => tallies[Math.floor(random() * tallies.length)]));
    for (const [name, list] of values) {
      const counts = sum[name];
      if (counts) list.push(valueOf(name, counts));
    }
  }
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
