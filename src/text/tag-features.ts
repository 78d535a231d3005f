import { PADDING, type TokenClasses } from "./tag-classes.js";
import type { TaggingState } from "./tag-state.js";

/** Rows of this many weights; tags are below it. */
const TAGS = 32;
const PAIRS = TAGS * TAGS;
const CLAUSES = PAIRS * TAGS;
const HASHED = CLAUSES + 8 * PAIRS;
const HASH_BITS = 18;

/** Length of the weight array. */
export const WEIGHT_COUNT = HASHED + (1 << HASH_BITS) + TAGS;
export const FEATURE_COUNT = 10;

function hash(seed: number, a: number, b: number): number {
  const mixed = Math.imul(Math.imul(a + seed, 0x9e3779b1) ^ b, 0x85ebca6b);
  return HASHED + ((mixed ^ (mixed >>> 13)) >>> (32 - HASH_BITS));
}

/**
 * Writes where the weights of token `i` start: the weight of feature `f` for tag `t` is `weights[out[f] + t]`. Features join the word (or
 * its ending, with its shape) and its class with the tags and words before, the classes of the words behind, and what the clause has had
 * so far.
 */
export function fillFeatures(out: Int32Array, classes: TokenClasses, i: number, state: TaggingState): void {
  const { classOf, entryOf } = classes;
  const at = i + PADDING;
  const entry = entryOf[at];
  const self = classOf[at];
  const next = classOf[at + 1];
  const { previous, before, lastMain, clause } = state;
  out[0] = before * PAIRS + previous * TAGS;
  out[1] = CLAUSES + clause * PAIRS + lastMain * TAGS;
  out[2] = hash(0x10001, entry, 0);
  out[3] = hash(0x20003, next, self);
  out[4] = hash(0x30007, next, classOf[at + 2]);
  out[5] = hash(0x4000f, entryOf[at - 1], self);
  out[6] = hash(0x50011, entry, previous);
  out[7] = hash(0x60013, entry, next);
  out[8] = hash(0x70017, classOf[at - 1], self);
  out[9] = hash(0x80021, next, (previous << 5) | lastMain);
}
