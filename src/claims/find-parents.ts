import type { Attribution } from "../model/recognition.js";

/**
 * For each attribution the index of its parent, the attribution with the smallest content that holds its cue, or -1.
 * A parent's content is always larger than its child's (of two equal ones the earlier is the parent), so no chain of parents is a circle.
 *
 * @param tokenCount tokens of the article
 */
export function findParents(attributions: readonly Attribution[], tokenCount: number): Int32Array {
  const parents = new Int32Array(attributions.length).fill(-1);
  if (attributions.length < 2) return parents;
  const sizes = attributions.map(({ content }) => content.reduce((sum, { first, end }) => sum + end - first, 0));
  const bySize = attributions.map((_, index) => index).sort((a, b) => sizes[b] - sizes[a] || a - b);
  // Painted from the largest content to the smallest: what stays on a token is the innermost content that covers it.
  const innermost = new Int32Array(tokenCount).fill(-1);
  for (const index of bySize) {
    const [cue] = attributions[index].cue;
    // Everything painted so far is larger than this content: exactly the contents that may be its parent.
    parents[index] = innermost[cue.first];
    for (const { first, end } of attributions[index].content) innermost.fill(index, first, end);
  }
  return parents;
}
