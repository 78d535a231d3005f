/**
 * What the tagger knows. An entry is a known word (1 …) or a word ending (behind the words); entry 0 is a word of unknown ending.
 * An entry's tuple gives its class for each of the four word shapes; a class lists the tags that its words can have.
 */
export interface TaggerModel {
  /** Folded words; entry = index + 1. */
  readonly words: readonly string[];
  /** Folded word endings; entry = words.length + 1 + index. */
  readonly suffixes: readonly string[];
  readonly tupleOf: Uint16Array;
  /** Four classes a tuple. */
  readonly tuples: Uint16Array;
  /** Class `c` has the tags `candidates[candidateStart[c] … candidateStart[c + 1])`. */
  readonly candidateStart: Uint16Array;
  readonly candidates: Uint8Array;
  readonly weights: Int8Array;
}

const FORMAT = "kimdedi-tagger-1";

/**
 * Writes a model: one line of JSON (format, words, endings, lengths of the arrays), then tupleOf, tuples, candidateStart (16 bits, little
 * endian), candidates and weights (8 bits) without gaps.
 */
export function serializeTaggerModel(model: TaggerModel): Uint8Array {
  const { words, suffixes, tupleOf, tuples, candidateStart, candidates, weights } = model;
  const lengths = [tupleOf.length, tuples.length, candidateStart.length, candidates.length, weights.length];
  const header = JSON.stringify({ format: FORMAT, words: words.join(" "), suffixes: suffixes.join(" "), lengths });
  const head = new TextEncoder().encode(`${header}\n`);
  const wide = [tupleOf, tuples, candidateStart];
  const size = head.length + wide.reduce((sum, a) => sum + a.length * 2, 0) + candidates.length + weights.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(head);
  let at = head.length;
  for (const array of wide) for (const value of array) view.setUint16((at += 2) - 2, value, true);
  bytes.set(candidates, at);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at + candidates.length);
  return bytes;
}

/** Reads a model written by {@link serializeTaggerModel}. Throws an Error on any other bytes. */
export function parseTaggerModel(bytes: Uint8Array): TaggerModel {
  const headEnd = bytes.indexOf(0x0a);
  const header: unknown = headEnd < 0 ? null : JSON.parse(new TextDecoder().decode(bytes.subarray(0, headEnd)));
  if (!isHeader(header)) throw new Error("not a tagger model");
  const [tupleCount, tuplesCount, startCount, candidateCount, weightCount] = header.lengths;
  let at = headEnd + 1;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    // A copy of its own buffer: Buffer.slice would share one.
    const part = new Uint8Array(bytes.subarray(at, (at += length)));
    if (part.length !== length) throw new Error("tagger model is cut off");
    return part;
  };
  const tupleOf = new Uint16Array(take(tupleCount * 2).buffer);
  const tuples = new Uint16Array(take(tuplesCount * 2).buffer);
  const candidateStart = new Uint16Array(take(startCount * 2).buffer);
  const candidates = take(candidateCount);
  const weights = new Int8Array(take(weightCount).buffer);
  const words = header.words.split(" ");
  return { words, suffixes: header.suffixes.split(" "), tupleOf, tuples, candidateStart, candidates, weights };
}

interface Header {
  readonly words: string;
  readonly suffixes: string;
  readonly lengths: readonly number[];
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== "object" || value === null) return false;
  if (!("format" in value) || value.format !== FORMAT || !("lengths" in value) || !Array.isArray(value.lengths))
    return false;
  return (
    "words" in value && typeof value.words === "string" && "suffixes" in value && typeof value.suffixes === "string"
  );
}
