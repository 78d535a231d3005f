import { editsBetween } from "./typo-distance.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { alignmentCost } from "./spelling/alignment.js";
import { comparable } from "./spelling/normalise.js";
import { hashKey, skeletonOf } from "./spelling/skeleton.js";

/** A name that an unknown spelling may stand for. */
export interface SpellingCandidate {
  readonly name: number;
  /** Nats per letter: 0.4 is an everyday spelling, 2 a bare resemblance. */
  readonly cost: number;
  /** Found by leaving out a letter, not by the correspondences alone. */
  readonly typo: boolean;
}

/** Nats per letter above which a spelling is no spelling of the name. */
const WORST_COST = 2.2;
const WORST_TYPO_COST = 1.5;
/** Letters that a spelling and its plain rendering may differ by to count as a typo of it. */
const TYPO_EDITS = 2;
/** A spelling this close needs no search for typing errors. */
const GOOD_COST = 0.7;
/** Letters that a typing error may add or take, and classes that a key needs for errors to be looked for. */
const LONGEST_TYPO = 3;
const SHORTEST_TYPO_KEY = 3;
const REMEMBERED = 4096;

/** A look-up of spellings; with `typos` also of names that a letter was left out of, put in or mistaken. */
export type SpellingLookup = (printed: string, typos: boolean) => readonly SpellingCandidate[];

/**
 * Looks spellings up in the model: skeleton key, then weighted alignment; with one class of the skeleton left out, missing or wrong, where that
 * finds nothing good. Answers are remembered, as names recur in an article and a run.
 */
export function createSpellingLookup(index: GazetteerIndex): SpellingLookup {
  const memories = [new Map<string, readonly SpellingCandidate[]>(), new Map<string, readonly SpellingCandidate[]>()];
  return (printed, typos) => {
    const memory = memories[typos ? 1 : 0];
    const known = memory.get(printed);
    if (known) return known;
    if (memory.size >= REMEMBERED) memory.clear();
    const found = findSpellings(index, printed, typos);
    memory.set(printed, found);
    return found;
  };
}

/** What {@link createSpellingLookup} does for one spelling, cheapest first. */
export function findSpellings(index: GazetteerIndex, printed: string, typos: boolean): SpellingCandidate[] {
  const form = comparable(printed, index.letters, true);
  if (form.length < 2) return [];
  const key = skeletonOf(form, index.letters);
  const found = new Map<number, SpellingCandidate>();
  const consider = (formIndex: number, typo: boolean): void => {
    const name = index.formTexts[formIndex];
    if (typo && Math.abs(name.length - form.length) > LONGEST_TYPO) return;
    const length = Math.max(name.length, form.length);
    const cost = alignmentCost(name, form, index.letters, (typo ? WORST_TYPO_COST : WORST_COST) * length) / length;
    if (cost === Infinity || (typo && !isTypo(name, form))) return;
    const at = index.formName[formIndex];
    const place = index.namePlace[at];
    const rival = found.get(place);
    if (!rival || cost < rival.cost) found.set(place, { name: at, cost, typo });
  };
  forEachWith(index.keyHash, hashKey(key), (i) => {
    consider(index.keyForm[i], false);
  });
  const satisfied = [...found.values()].some((c) => c.cost < GOOD_COST);
  if (typos && !satisfied && key.length >= SHORTEST_TYPO_KEY) lookUpTypos(index, key, consider);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

/** Names whose skeleton has one class more, less or other than `key`. */
function lookUpTypos(index: GazetteerIndex, key: string, consider: (form: number, typo: boolean) => void): void {
  const seen = new Set<number>();
  const once = (form: number): void => {
    if (seen.has(form)) return;
    seen.add(form);
    consider(form, true);
  };
  forEachWith(index.shorterHash, hashKey(key), (i) => {
    once(index.shorterForm[i]);
  });
  for (let leftOut = 0; leftOut < key.length; leftOut++) {
    const hash = hashKey(key, leftOut);
    forEachWith(index.keyHash, hash, (i) => {
      once(index.keyForm[i]);
    });
    if (key.length > SHORTEST_TYPO_KEY)
      forEachWith(index.shorterHash, hash, (i) => {
        once(index.shorterForm[i]);
      });
  }
}

function isTypo(name: string, form: string): boolean {
  return editsBetween(plain(name), plain(form)) <= (Math.max(name.length, form.length) < 6 ? 1 : TYPO_EDITS + 1);
}

const PLAIN: Readonly<Record<string, string>> = {
  ə: "a",
  ı: "i",
  ğ: "g",
  ş: "s",
  ç: "c",
  ö: "o",
  ü: "u",
  x: "k",
  q: "g",
  j: "c",
  é: "e",
};

/** A rough common rendering in which only typing errors differ. */
function plain(form: string): string {
  let out = "";
  for (const char of form
    .replace(/sh/g, "s")
    .replace(/ch/g, "c")
    .replace(/kh/g, "k")
    .replace(/gh/g, "g")
    .replace(/dj/g, "c"))
    out += PLAIN[char] ?? char;
  return out;
}

/** Calls `visit` with each position of `hash` in an ascending array. */
function forEachWith(hashes: Int32Array, hash: number, visit: (at: number) => void): void {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle] < hash) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < hashes.length && hashes[i] === hash; i++) visit(i);
}
