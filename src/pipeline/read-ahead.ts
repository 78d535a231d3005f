import pLimit from "p-limit";

/** Bytes that may wait to be used: bounds the memory of a run whatever the number and size of its files. */
const MAX_WAITING_BYTES = 24_000_000;

/**
 * Loads things, several at a time, and gives them in order, whichever is there first.
 *
 * @param concurrency how many are loaded at once
 * @param load is asked for the next ones while the first are used
 */
export async function* readAhead<Item extends { readonly found: { readonly size: number } }, Loaded>(
  items: Iterable<Item>,
  concurrency: number,
  load: (item: Item) => Promise<Loaded>,
): AsyncGenerator<{ readonly item: Item; readonly loaded: Loaded }> {
  const limit = pLimit(concurrency);
  const waiting: { readonly item: Item; readonly loaded: Promise<Loaded> }[] = [];
  let waitingBytes = 0;
  for (const item of items) {
    const loaded = limit(load, item);
    // Whoever awaits it is told; one behind an error is awaited by nobody.
    loaded.catch(() => undefined);
    waiting.push({ item, loaded });
    waitingBytes += item.found.size;
    while (waiting.length >= concurrency * 2 || waitingBytes > MAX_WAITING_BYTES) {
      const first = waiting.shift();
      if (!first) break;
      yield { item: first.item, loaded: await first.loaded };
      waitingBytes -= first.item.found.size;
    }
  }
  for (const { item, loaded } of waiting) yield { item, loaded: await loaded };
}
