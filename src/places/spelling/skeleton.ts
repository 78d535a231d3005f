import type { LetterTable } from "./letters.js";

/** Classes of a skeleton key, one character each. */
const VOWELS = new Set(Array.from("aeiouyəıöüäéáíâëïw"));

/**
 * The consonant skeleton of a comparable name: every letter group becomes its class, vowels leave no trace, repeated classes without a vowel
 * between them are one. All spellings that the letter tables allow share a key (`qarğabazar`, `gargabazar`, `kargapazar` → `KRKPSR`).
 */
export function skeletonOf(comparable: string, table: LetterTable): string {
  let key = "";
  let last = "";
  for (let i = 0; i < comparable.length;) {
    let width = Math.min(4, comparable.length - i);
    let found: string | undefined;
    for (; width > 0; width--) {
      found = table.classes.get(comparable.slice(i, i + width));
      if (found !== undefined) break;
    }
    if (found === undefined) {
      if (VOWELS.has(comparable[i])) last = "";
      i++;
      continue;
    }
    if (found !== last) key += found;
    last = found;
    i += width;
  }
  return key;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a of a key, with one of its characters left out where `without` is given. */
export function hashKey(key: string, without = -1): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < key.length; i++) if (i !== without) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  return hash;
}
