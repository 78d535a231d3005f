import type { ExtractedBatch, ExtractionEngine, ExtractionUnit } from "./extraction.js";

/**
 * Extracts batches as they come and gives their records in the same order, whichever is done first. No more batches are taken than the
 * engine has room for: a slow reader of the records holds up the reading of files, and the other way round.
 *
 * @param signal when aborted, what is under way ends before its next article and no further batch is taken
 */
export async function* extractInOrder<Batch extends { readonly units: readonly ExtractionUnit[] }>(
  engine: ExtractionEngine,
  batches: AsyncIterable<Batch>,
  signal: AbortSignal,
): AsyncGenerator<{ readonly batch: Batch; readonly extracted: ExtractedBatch }> {
  const underWay: { readonly batch: Batch; readonly extracted: Promise<ExtractedBatch> }[] = [];
  const source = batches[Symbol.asyncIterator]();
  let more = true;
  try {
    while (more || underWay.length > 0) {
      while (more && !signal.aborted && underWay.length < engine.width) {
        const next = await source.next();
        if (next.done === true) more = false;
        else {
          const extracted = engine.extract(next.value.units, signal);
          // Whoever awaits it is told; a batch behind one that failed is awaited by nobody.
          extracted.catch(() => undefined);
          underWay.push({ batch: next.value, extracted });
        }
      }
      const first = underWay.shift();
      if (!first) return;
      yield { batch: first.batch, extracted: await first.extracted };
    }
  } finally {
    await source.return?.();
  }
}
