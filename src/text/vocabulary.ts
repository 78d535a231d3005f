/** Longest folded word that is kept whole; what is longer shares an id with its first units (no real word is). */
export const MAX_WORD_UNITS = 120;

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/**
 * Interns folded words as small integers. Language data and gazetteer are interned once at load ({@link freeze}); the unknown words of an
 * article get ids above {@link size} and are forgotten when the next article begins, so memory does not grow with a run.
 * Id 0 is every number.
 */
export class Vocabulary {
  private units: Uint16Array;
  private starts: Int32Array;
  private slots: Int32Array;
  private hashes: Int32Array;
  private readonly wordBuffer = new Uint16Array(MAX_WORD_UNITS);
  private count = 1;
  private frozenCount = 0;
  private frozenUnits = 0;
  /** Slots that words of the current article took, to be emptied by {@link forgetArticle}. */
  private articleSlots: number[] = [];

  constructor(state?: VocabularyState) {
    if (state) {
      this.count = state.count;
      this.units = withRoom(state.units, state.units.length + 0x4000);
      this.starts = withRoomInt(state.starts, state.count + 0x1000);
      this.hashes = withRoomInt(state.hashes, state.count + 0x1000);
      this.slots = buildSlots(this.hashes, this.count, state.count * 2 + 0x2000);
    } else {
      this.units = new Uint16Array(0x4000);
      this.starts = new Int32Array(0x1000);
      this.hashes = new Int32Array(0x1000);
      this.slots = new Int32Array(0x4000);
    }
    this.starts[this.count] = state ? state.units.length : 0;
  }

  /** How many ids are permanent: ids below this are language or gazetteer words, ids from it on belong to the current article. */
  get size(): number {
    return this.frozenCount === 0 ? this.count : this.frozenCount;
  }

  /** Ends the permanent part. */
  freeze(): void {
    this.frozenCount = this.count;
    this.frozenUnits = this.starts[this.count];
  }

  /** Forgets the words of the last article. */
  forgetArticle(): void {
    for (const slot of this.articleSlots) this.slots[slot] = 0;
    this.articleSlots = [];
    this.count = this.frozenCount;
    // One huge article must not hold its memory for the rest of the run.
    if (this.units.length > this.frozenUnits + 0x100000) this.units = this.units.slice(0, this.frozenUnits + 0x4000);
  }

  /** The id of a word already folded into `buffer[0, length)`, adding it when it is new. */
  internUnits(buffer: Uint16Array, length: number): number {
    let hash = FNV_OFFSET;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ buffer[i], FNV_PRIME);
    return this.internHashed(buffer, length, hash);
  }

  /** {@link internUnits} for who has hashed the units while folding them: `hash = Math.imul(hash ^ unit, FNV_PRIME)` from `FNV_OFFSET`. */
  internHashed(buffer: Uint16Array, length: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.slots[slot]; id !== 0; id = this.slots[slot]) {
      if (this.hashes[id] === hash && this.equals(id, buffer, length)) return id;
      slot = (slot + 1) & mask;
    }
    return this.add(buffer, length, hash, slot);
  }

  /** The id of a folded word given as a string; adds it when it is new. Meant for loading language data. */
  intern(folded: string): number {
    const length = Math.min(folded.length, MAX_WORD_UNITS);
    const buffer = this.wordBuffer;
    for (let i = 0; i < length; i++) buffer[i] = folded.charCodeAt(i);
    return this.internUnits(buffer, length);
  }

  /** A hash of the folded word that is the same in every run and on every machine; 0 for id 0 (numbers). */
  hashOf(id: number): number {
    return this.hashes[id];
  }

  /** The folded word behind an id; the empty string for id 0 (numbers). */
  wordOf(id: number): string {
    return String.fromCharCode(...this.units.subarray(this.starts[id], this.starts[id + 1]));
  }

  /** The permanent part as plain arrays, for serialising. */
  state(): VocabularyState {
    return {
      count: this.count,
      units: this.units.slice(0, this.starts[this.count]),
      starts: this.starts.slice(0, this.count),
      hashes: this.hashes.slice(0, this.count),
    };
  }

  private equals(id: number, buffer: Uint16Array, length: number): boolean {
    const start = this.starts[id];
    if (this.starts[id + 1] - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.units[start + i] !== buffer[i]) return false;
    return true;
  }

  private add(buffer: Uint16Array, length: number, hash: number, slot: number): number {
    const id = this.count++;
    const start = this.starts[id];
    if (start + length > this.units.length) this.units = withRoom(this.units, (start + length) * 2);
    if (id + 2 > this.starts.length) {
      this.starts = withRoomInt(this.starts, id * 2);
      this.hashes = withRoomInt(this.hashes, id * 2);
    }
    for (let i = 0; i < length; i++) this.units[start + i] = buffer[i];
    this.starts[id + 1] = start + length;
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if (this.frozenCount !== 0) this.articleSlots.push(slot);
    if (this.count * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    this.slots = buildSlots(this.hashes, this.count, this.slots.length * 2);
    if (this.frozenCount === 0) return;
    this.articleSlots = [];
    this.slots.forEach((id, slot) => {
      if (id >= this.frozenCount) this.articleSlots.push(slot);
    });
  }
}

/** What a vocabulary is made of: `units[starts[id], starts[id + 1])` is the folded word, `hashes[id]` its hash. */
export interface VocabularyState {
  readonly count: number;
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
}

function buildSlots(hashes: Int32Array, count: number, atLeast: number): Int32Array {
  let size = 0x4000;
  while (size < atLeast || size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let id = 1; id < count; id++) {
    let slot = (hashes[id] ^ (hashes[id] >>> 15)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  }
  return slots;
}

function withRoom(old: Uint16Array, length: number): Uint16Array {
  const next = new Uint16Array(length);
  next.set(old);
  return next;
}

function withRoomInt(old: Int32Array, length: number): Int32Array {
  const next = new Int32Array(length);
  next.set(old);
  return next;
}
