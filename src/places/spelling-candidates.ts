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
const REMEMBERED = 4096;

/**
 * Looks spellings up in the model: skeleton key, then weighted alignment; with one class of the skeleton left out, missing or wrong, where that
 * finds little. Answers are remembered, as names recur in an article and a run.
 */
export function createSpellingLookup(index: GazetteerIndex): (printed: string) => readonly SpellingCandidate[] {
  const memory = new Map<string, readonly SpellingCandidate[]>();
  return (printed) => {
    const known = memory.get(printed);
    if (known) return known;
    if (memory.size >= REMEMBERED) memory.clear();
    const found = findSpellings(index, printed);
    memory.set(printed, found);
    return found;
  };
}

/** What {@link createSpellingLookup} does for one spelling, cheapest first. */
export function findSpellings(index: GazetteerIndex, printed: string): SpellingCandidate[] {
  const form = comparable(printed, index.letters, true);
  if (form.length < 2) return [];
  const key = skeletonOf(form, index.letters);
  const best = new Map<number, SpellingCandidate>();
  const consider = (formIndex: number, typo: boolean): void => {
    const name = index.formTexts[formIndex];
    const length = Math.max(name.length, form.length);
    const worst = (typo ? WORST_TYPO_COST : WORST_COST) * length;
    const cost = alignmentCost(name, form, index.letters, worst) / length;
    if (cost === Infinity) return;
    if (typo && !isTypo(name, form)) return;
    const at = index.formName[formIndex];
    const place = index.namePlace[at];
    const rival = best.get(place);
    if (!rival || cost < rival.cost) best.set(place, { name: at, cost, typo });
  };
  forEachWith(index.keyHash, hashKey(key), (i) => consider(index.keyForm[i], false));
  if (key.length >= 3) {
    const hashes = new Set<number>();
    for (let i = 0; i < key.length; i++) hashes.add(hashKey(key, i));
    forEachWith(index.shorterHash, hashKey(key), (i) => consider(index.shorterForm[i], true));
    for (const hash of hashes) {
      forEachWith(index.keyHash, hash, (i) => consider(index.keyForm[i], true));
      if (key.length >= 4) forEachWith(index.shorterHash, hash, (i) => consider(index.shorterForm[i], true));
    }
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
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
