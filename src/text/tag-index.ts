/** Finds the place of a 32-bit key among the keys it was built from: its index + 1, or 0 where it is none of them. */
export type KeyIndex = (key: number) => number;

/** Builds an index over distinct keys (at most 65,534): open addressing, at most half full. */
export function createKeyIndex(keys: Int32Array): KeyIndex {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Uint16Array(size);
  for (let at = 0; at < keys.length; at++) {
    let slot = spread(keys[at]) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = at + 1;
  }
  return (key) => {
    let slot = spread(key) & mask;
    while (slots[slot] !== 0) {
      if (keys[slots[slot] - 1] === key) return slots[slot];
      slot = (slot + 1) & mask;
    }
    return 0;
  };
}

function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
