import type { InWords } from "./prepare.js";
import { countCommon, setF1 } from "./words.js";

/** Contents that share less than this (F1 of their words) are not the same claim. */
const LEAST_OVERLAP = 0.5;

/**
 * Matches annotated attributions with claims one to one: the cues share a word and the contents overlap by half. The best overlap of
 * contents goes first, then of cues, then the order of the text.
 *
 * @returns numbers of claims by number of annotated attribution
 */
export function matchAttributions(gold: readonly InWords[], system: readonly InWords[]): Map<number, number> {
  const pairs: { content: number; cue: number; g: number; s: number }[] = [];
  for (const [g, wanted] of gold.entries()) {
    for (const [s, got] of system.entries()) {
      if (countCommon(wanted.cueWords, got.cueWords) === 0) continue;
      const content = setF1(wanted.contentWords, got.contentWords);
      if (content >= LEAST_OVERLAP) pairs.push({ content, cue: setF1(wanted.cueWords, got.cueWords), g, s });
    }
  }
  pairs.sort((a, b) => b.content - a.content || b.cue - a.cue || a.g - b.g || a.s - b.s);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, s } of pairs) {
    if (found.has(g) || taken.has(s)) continue;
    found.set(g, s);
    taken.add(s);
  }
  return found;
}
