import type { Span } from "../model/span.js";
import { count, type Role, type Tally } from "./counts.js";
import type { InWords } from "./prepare.js";
import { overlapLength, sameSpans } from "./span-lists.js";
import { countCommon, toSet } from "./words.js";

type Test = (system: InWords, gold: InWords) => boolean;

const sameCue: Test = ({ cue: a }, { cue: b }) => a !== null && b !== null && a[0] === b[0] && a[1] === b[1];
// Citron's test takes in a cue that begins right behind the other: its ends are exclusive and yet compared by <=.
const cuesMeet: Test = ({ cue: a }, { cue: b }) => a !== null && b !== null && a[0] <= b[1] && a[1] > b[0];
const sameSource: Test = (a, b) => sameSpans(a.source, b.source);
const sameContent: Test = (a, b) => sameSpans(a.content, b.content);

const EXACT: readonly (readonly [Role, Test])[] = [
  ["cue", sameCue],
  ["source", (a, b) => cuesMeet(a, b) && sameSource(a, b)],
  ["content", (a, b) => cuesMeet(a, b) && sameContent(a, b)],
  ["all", (a, b) => sameCue(a, b) && sameSource(a, b) && sameContent(a, b)],
];
const ROLES: readonly (readonly [Role, (attribution: InWords) => readonly Span[]])[] = [
  ["cue", ({ cue }) => (cue ? [cue] : [])],
  ["source", ({ source }) => source],
  ["content", ({ content }) => content],
];

/**
 * Counts the figures of BBC Citron (citron/metrics.py) of one article: `exact`, and `overlap` in words, which counts a span that several
 * attributions share once a pair and so can exceed 1; `union` is the same on sets of words and cannot.
 */
export function countCitron(gold: readonly InWords[], system: readonly InWords[], tally: Tally): void {
  for (const [role, test] of EXACT) {
    // Citron counts the right ones once, among the system's, and divides that by what precision and recall ask.
    const right = system.filter((claim) => gold.some((wanted) => test(claim, wanted))).length;
    const missed = gold.filter((wanted) => !system.some((claim) => test(claim, wanted))).length;
    count(tally, `exact:${role}`, right, system.length, right + missed);
  }
  for (const [role, spansOf] of ROLES) {
    let common = 0;
    for (const claim of system) for (const wanted of gold) common += overlapLength(spansOf(claim), spansOf(wanted));
    const systemLength = system.reduce((sum, claim) => sum + lengthOf(spansOf(claim)), 0);
    const goldLength = gold.reduce((sum, wanted) => sum + lengthOf(spansOf(wanted)), 0);
    const systemWords = toSet(system.flatMap(spansOf));
    const goldWords = toSet(gold.flatMap(spansOf));
    const shared = countCommon(systemWords, goldWords);
    for (const as of [role, "all"] as const) {
      count(tally, `overlap:${as}`, common, systemLength, goldLength);
      count(tally, `union:${as}`, shared, systemWords.size, goldWords.size);
    }
  }
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
