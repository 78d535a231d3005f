import type { LetterTable } from "./spelling/letters.js";

/** How a name relates to its place; numbers are what the index stores. */
export const NAME_STATUSES = ["official", "exonym", "former", "variant"] as const;
export type NameStatus = (typeof NAME_STATUSES)[number];

/** A gazetteer made ready for matching: places, their names, a trie over word ids and keys for unknown spellings. All arrays are parallel. */
export interface GazetteerIndex {
  readonly placeIds: readonly string[];
  readonly placeNames: readonly string[];
  readonly placeKinds: readonly string[];
  /** Index of the district, province or country that a place lies in; -1 for countries. */
  readonly placeParent: Int32Array;
  /** WGS 84 degrees; NaN where no source gives them. */
  readonly placeLat: Float64Array;
  readonly placeLon: Float64Array;
  /** ISO 3166-1 code of the country as a number, see {@link countryCode}. */
  readonly placeCountry: Uint16Array;
  /** 0–100: how likely the place is meant where nothing else decides. */
  readonly placeProminence: Uint8Array;

  readonly nameTexts: readonly string[];
  readonly namePlace: Int32Array;
  /** Index into {@link NAME_STATUSES}. */
  readonly nameStatus: Uint8Array;
  readonly nameLanguages: readonly string[];
  /** The Azerbaijani name that a name renders, where its place has several; else empty. */
  readonly nameRenders: readonly string[];

  /** Trie node reached from the root by a word id; 0 where no name begins with it. */
  readonly rootChild: Int32Array;
  /** Open-addressed table of further edges: triples of parent node, word id, child node; parent 0 is empty. Length is 3 × a power of two. */
  readonly edges: Int32Array;
  /** Names that end at node `n`: `nodeNames[nodeStart[n], nodeStart[n + 1])`. */
  readonly nodeStart: Int32Array;
  readonly nodeNames: Int32Array;

  /** Comparable forms of the Latin names of this region, for the spelling model, and the name each belongs to. */
  readonly formTexts: readonly string[];
  readonly formName: Int32Array;
  /** Skeleton hashes, ascending, and the form of each. */
  readonly keyHash: Int32Array;
  readonly keyForm: Int32Array;
  /** The same with one class left out of the skeleton. */
  readonly shorterHash: Int32Array;
  readonly shorterForm: Int32Array;

  readonly letters: LetterTable;
}

/** The two letters of a country code as one number. */
export const countryCode = (id: string): number => (id.charCodeAt(0) << 8) | id.charCodeAt(1);

/** The trie node below `node` by `word`; 0 where there is none. */
export function childNode(index: GazetteerIndex, node: number, word: number): number {
  const { edges } = index;
  const mask = edges.length / 3 - 1;
  let slot = edgeSlot(node, word) & mask;
  for (;;) {
    const parent = edges[slot * 3];
    if (parent === 0) return 0;
    if (parent === node && edges[slot * 3 + 1] === word) return edges[slot * 3 + 2];
    slot = (slot + 1) & mask;
  }
}

/** Where an edge is looked for first. */
export function edgeSlot(node: number, word: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return h ^ (h >>> 15);
}
