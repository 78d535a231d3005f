/** The first bytes of a stream, and the whole stream again. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads a stream until its first `bytes` are there, or it ends. */
export async function peek(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    length += next.value.length;
  }
  const head = joinBytes(seen, length);
  const again = async function* (): AsyncGenerator<Uint8Array> {
    try {
      if (length > 0) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head, chunks: again() };
}

/** All bytes of a stream, null where there are more than the limit; the rest is then left unread. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const seen: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    seen.push(chunk);
    length += chunk.length;
    if (length > maxBytes) return null;
  }
  return joinBytes(seen, length);
}

/** Reads a stream to its end and keeps nothing. */
export async function drain(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  while ((await iterator.next()).done !== true);
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0];
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
