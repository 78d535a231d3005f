/** Tokens as parallel arrays; offsets as in `TokenizedText`, of which this is the first part. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Vocabulary id of the folded word; 0 for numbers. */
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

/** The arrays of {@link Tokens} while they are filled: as long as their capacity. */
export type TokenArrays = Omit<Tokens, "count">;

/** Empty arrays for `capacity` tokens. */
export function allocateTokens(capacity: number): TokenArrays {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

/** The same tokens with room for twice as many. */
export function enlargeTokens(old: TokenArrays): TokenArrays {
  const next = allocateTokens(old.start.length * 2);
  next.start.set(old.start);
  next.end.set(old.end);
  next.word.set(old.word);
  next.kind.set(old.kind);
  next.flags.set(old.flags);
  return next;
}
