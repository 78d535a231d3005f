import type { IngestOptions } from "../ingest/ingest-stream.js";
import type { ExtractionUnit } from "./extraction.js";
import { stampOf } from "./pipeline-version.js";
import type { PlannedFile, PlanSettings } from "./plan-files.js";
import { readAhead } from "./read-ahead.js";
import { readArticles, readFirst } from "./read-files.js";
import type { ClosingLine, IndexedInput } from "./store/index-line.js";

/** A batch is closed when it holds this many units or bytes: enough to make little of its way to a worker, little enough to share out well. */
const MAX_UNITS = 32;
const MAX_BYTES = 128_000;

/** Units to be extracted together, and what the store has to know of them. */
export interface RunBatch {
  readonly units: readonly ExtractionUnit[];
  /** The input of each unit. */
  readonly inputs: readonly IndexedInput[];
  /** Behind the units: the inputs that came as many units and end here. */
  readonly closing: readonly ClosingLine[];
  /** How many files end in this batch. */
  readonly files: number;
}

/**
 * Reads the files of a plan and makes batches of them, in order, as they are asked for. A small file is one unit, read by whoever extracts
 * it; of a large one each article is a unit, so that it may be larger than memory.
 */
export async function* batchFiles(
  files: readonly PlannedFile[],
  settings: PlanSettings & IngestOptions,
): AsyncGenerator<RunBatch> {
  let batch = new BatchBuilder();
  for await (const { item, loaded } of readAhead(files, settings.concurrency, readFirst)) {
    const { found, done } = item;
    const input = { input: item.input, file: found.id };
    if ("detail" in loaded) {
      const failure = { code: "unreadable", detail: loaded.detail } as const;
      const article = { ok: false, id: found.id, path: found.path, failure, metadata: null } as const;
      batch.add({ kind: "article", article }, { ...input, stamp: null }, 0);
      batch.close({ ...input, stamp: null, of: 1 });
    } else {
      const stamp = stampOf(settings.version, loaded, settings.keepText);
      const skip = done?.stamp === stamp ? done.articles : 0;
      if ("bytes" in loaded) {
        batch.add({ kind: "file", file: loaded, done: skip }, { ...input, stamp }, loaded.bytes.length);
        batch.files++;
      } else {
        let number = 0;
        for await (const article of readArticles(item, settings)) {
          if (number++ < skip) continue;
          batch.add({ kind: "article", article }, { ...input, stamp }, article.ok ? article.text.length : 0);
          if (batch.isFull()) {
            yield batch;
            batch = new BatchBuilder();
          }
        }
        batch.close({ ...input, stamp, of: number });
      }
    }
    if (batch.isFull()) {
      yield batch;
      batch = new BatchBuilder();
    }
  }
  if (!batch.isEmpty()) yield batch;
}

class BatchBuilder implements RunBatch {
  readonly units: ExtractionUnit[] = [];
  readonly inputs: IndexedInput[] = [];
  readonly closing: ClosingLine[] = [];
  files = 0;
  private bytes = 0;

  add(unit: ExtractionUnit, input: IndexedInput, bytes: number): void {
    this.units.push(unit);
    this.inputs.push(input);
    this.bytes += bytes;
  }

  close(line: ClosingLine): void {
    this.closing.push(line);
    this.files++;
  }

  isFull(): boolean {
    return this.units.length >= MAX_UNITS || this.bytes >= MAX_BYTES;
  }

  isEmpty(): boolean {
    return this.units.length === 0 && this.closing.length === 0;
  }
}
