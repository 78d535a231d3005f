/**
 * What the tagger knows. An entry is a known word (1 …) or a word ending (behind the words); entry 0 is a word of unknown ending.
 * An entry's tuple gives its class for each of the four word shapes; a class lists the tags that its words can have.
 */
export interface TaggerModel {
  /** `Vocabulary.hashOf` of the known words; entry = index + 1. */
  readonly wordHashes: Int32Array;
  /** `suffixKey` of the known word endings; entry = wordHashes.length + 1 + index. */
  readonly suffixKeys: Int32Array;
  readonly tupleOf: Uint16Array;
  /** Four classes a tuple. */
  readonly tuples: Uint16Array;
  /** Class `c` has the tags `candidates[candidateStart[c] … candidateStart[c + 1])`. */
  readonly candidateStart: Uint16Array;
  readonly candidates: Uint8Array;
  readonly weights: Int8Array;
}

/** "KTG1" read as a little-endian integer. */
const FORMAT = 0x3147544b;
const HEADER_INTS = 8;

/**
 * Writes a model: eight 32-bit integers (format, lengths of the seven arrays in the order of {@link TaggerModel}), then the arrays, each
 * beginning at a multiple of four bytes. Little endian.
 */
export function serializeTaggerModel(model: TaggerModel): Uint8Array {
  const arrays = arraysOf(model);
  const size = arrays.reduce((sum, array) => sum + padded(array.byteLength), HEADER_INTS * 4);
  const bytes = new Uint8Array(size);
  new Int32Array(bytes.buffer, 0, HEADER_INTS).set([FORMAT, ...arrays.map((array) => array.length)]);
  let at = HEADER_INTS * 4;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  return bytes;
}

/** Reads a model written by {@link serializeTaggerModel}; the model may share memory with `bytes`. Throws an Error on any other bytes. */
export function parseTaggerModel(bytes: Uint8Array): TaggerModel {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (bytes.byteLength < HEADER_INTS * 4) throw new Error("not a tagger model: too short");
  const [format, ...lengths] = new Int32Array(buffer, byteOffset, HEADER_INTS);
  if (format !== FORMAT) throw new Error("not a tagger model: wrong format");
  const widths = [4, 4, 2, 2, 2, 1, 1];
  const offsets: number[] = [];
  const end = widths.reduce((at, width, k) => {
    offsets.push(byteOffset + at);
    return at + padded(lengths[k] * width);
  }, HEADER_INTS * 4);
  if (lengths.some((length) => length < 0) || end !== bytes.byteLength)
    throw new Error("not a tagger model: wrong length");
  return {
    wordHashes: new Int32Array(buffer, offsets[0], lengths[0]),
    suffixKeys: new Int32Array(buffer, offsets[1], lengths[1]),
    tupleOf: new Uint16Array(buffer, offsets[2], lengths[2]),
    tuples: new Uint16Array(buffer, offsets[3], lengths[3]),
    candidateStart: new Uint16Array(buffer, offsets[4], lengths[4]),
    candidates: new Uint8Array(buffer, offsets[5], lengths[5]),
    weights: new Int8Array(buffer, offsets[6], lengths[6]),
  };
}

function arraysOf(model: TaggerModel): (Int32Array | Uint16Array | Uint8Array | Int8Array)[] {
  const { wordHashes, suffixKeys, tupleOf, tuples, candidateStart, candidates, weights } = model;
  return [wordHashes, suffixKeys, tupleOf, tuples, candidateStart, candidates, weights];
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
