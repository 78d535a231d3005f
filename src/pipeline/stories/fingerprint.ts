import { CharClass, charClass, foldUnit } from "../../text/characters.js";

/** Words a shingle has: two stories seldom share three words in a row, a copy with one word in ten changed keeps seven of ten shingles. */
const SHINGLE_WORDS = 3;
/** How many of the smallest hashes make a fingerprint: containment is estimated to about ± 0.05. */
export const SKETCH_SIZE = 96;
/** Below this a text is too short to be told apart from a formula (*The full report follows.*). */
const MIN_SHINGLES = 30;
const HASHES = 2 ** 32;

let hashes = new Uint32Array(4096);

/**
 * A fingerprint of what a text says, by which copies of one story are known whatever was changed about them: the smallest hashes of the
 * text's shingles (every three words in a row, folded), a bottom-k sketch after Broder, *On the resemblance and containment of
 * documents* (1997). Marks, case, diacritics and line ends do not count; a changed word costs three shingles.
 *
 * @returns ascending 32-bit hashes, little-endian, in base64 (512 characters for all but short texts); the empty string where the text is
 * too short to be told from others. Linear in the length of the text; the same text always gives the same fingerprint.
 */
export function fingerprintOf(text: string): string {
  const count = hashShingles(text);
  const sketch = smallest(hashes.subarray(0, count));
  if (sketch.length < MIN_SHINGLES) return "";
  const bytes = Buffer.alloc(sketch.length * 4);
  for (let i = 0; i < sketch.length; i++) bytes.writeUInt32LE(sketch[i], i * 4);
  return bytes.toString("base64");
}

/** The hashes of a fingerprint, ascending. */
export function parseFingerprint(fingerprint: string): Uint32Array {
  const bytes = Buffer.from(fingerprint, "base64");
  const sketch = new Uint32Array(bytes.length >>> 2);
  for (let i = 0; i < sketch.length; i++) sketch[i] = bytes.readUInt32LE(i * 4);
  return sketch;
}

/** Fills `hashes` with the hash of each shingle and gives their number. */
function hashShingles(text: string): number {
  // A word has a mark or space behind it, so there are never more words than half the text and one.
  if (hashes.length < (text.length >>> 1) + 2) hashes = new Uint32Array(text.length + 2);
  let count = 0;
  let words = 0;
  let word = 0;
  let before = 0;
  let beforeThat = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const role = roles[unit] === UNKNOWN ? learnRole(unit) : roles[unit];
    if (role > BETWEEN_WORDS) {
      word = Math.imul(word ^ role, 0x01000193) + 0x3c6ef372;
    } else if (role === BETWEEN_WORDS && word !== 0) {
      words++;
      if (words >= SHINGLE_WORDS) hashes[count++] = mix(beforeThat, before, word);
      beforeThat = before;
      before = word;
      word = 0;
    }
  }
  return count;
}

/** What each code unit is to a shingle: one of these, or the folded unit of a word. One table, learned on use: the loop above reads it only. */
const roles = new Uint16Array(0x10000);
const UNKNOWN = 0;
const INSIDE_WORDS = 1;
const BETWEEN_WORDS = 2;

function learnRole(unit: number): number {
  const kind = charClass(unit);
  if (kind === CharClass.Apostrophe || kind === CharClass.Ignorable) roles[unit] = INSIDE_WORDS;
  else if (kind <= CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Surrogate)
    roles[unit] = foldUnit(unit);
  else roles[unit] = BETWEEN_WORDS;
  return roles[unit];
}

/** One well-spread hash of three (the finaliser is MurmurHash3's, public domain). */
function mix(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0xcc9e2d51) ^ (Math.imul(second, 0x1b873593) + 0x27d4eb2f) ^ Math.imul(third, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The smallest distinct hashes, ascending, at most {@link SKETCH_SIZE}. Only hashes under a bound that likely holds enough are sorted. */
function smallest(all: Uint32Array): Uint32Array {
  const few = new Uint32Array(all.length);
  for (let bound = ((SKETCH_SIZE * 1.5) / Math.max(1, all.length)) * HASHES; ; bound *= 4) {
    let count = 0;
    for (const hash of all) if (hash < bound) few[count++] = hash;
    few.subarray(0, count).sort();
    let distinct = 0;
    for (let i = 0; i < count; i++) if (i === 0 || few[i] !== few[i - 1]) few[distinct++] = few[i];
    if (distinct >= SKETCH_SIZE || bound >= HASHES) return few.slice(0, Math.min(distinct, SKETCH_SIZE));
  }
}
