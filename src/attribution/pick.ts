import type { FeatureBuffer } from "./features.js";
import type { LinearModel } from "./linear-model.js";

/** Index of the highest score and its softmax probability. */
export function pick<T>(
  list: readonly T[],
  describe: (item: T, index: number) => void,
  model: LinearModel,
  features: FeatureBuffer,
): { index: number; p: number } {
  let best = 0;
  let highest = -Infinity;
  let total = 0;
  for (let i = 0; i < list.length; i++) {
    describe(list[i], i);
    const score = model.score(features);
    if (score > highest) {
      total = total * Math.exp(highest - score) + 1;
      highest = score;
      best = i;
    } else total += Math.exp(score - highest);
  }
  return { index: best, p: 1 / total };
}
