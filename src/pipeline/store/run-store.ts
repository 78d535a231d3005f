import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { UsageError, unwritable } from "../../model/failures.js";
import { openAtomicFile } from "../atomic-file.js";
import { covers } from "../pipeline-version.js";
import { commit, listSegments, rollForward } from "./commit.js";
import { lockFolder } from "./lock.js";
import { EntryReader, surveyEntries, type Totals } from "./merge.js";
import { type Entry, Part, readPart, type StoredInput } from "./part.js";
import { type SegmentRecords, SegmentWriter } from "./segment-writer.js";
import { partFiles, storeFiles, type StoreFiles } from "./store-files.js";
import { writeAll, type WriteBytes } from "./write-bytes.js";

/** Ends the name of segments of runs that were to do everything again. */
const AFRESH = "-afresh";

export interface StoreOptions {
  /** Forget what the folder holds. */
  readonly force: boolean;
  readonly notice: (message: string) => void;
  /** Told when the folder's lock was lost. */
  readonly onLost: () => void;
  readonly writeBytes?: WriteBytes;
}

/** What is to be kept when a run ends well. */
export interface FinishOptions {
  /** The inputs that are there; with `prune`, the others go. */
  readonly present: ReadonlySet<string>;
  readonly prune: boolean;
  /** The content of run.json. */
  readonly describe: (totals: Totals) => string;
}

export interface Finished {
  readonly totals: Totals;
  /** Articles that failed in this run, or in those that were interrupted before it. */
  readonly failed: number;
}

/**
 * An output folder and what earlier runs have done in it: held by one run at a time. What the run does goes to a segment of its own, and under the
 * eyes of readers only at its end.
 */
export class RunStore {
  private writer: SegmentWriter | undefined;
  private writerClosed = false;
  /** What is in segments, of this run and of those that were killed: newer than the canonical records. */
  private readonly fresh = new Map<string, StoredInput>();

  private constructor(
    private readonly files: StoreFiles,
    private readonly options: StoreOptions,
    /** What the last run left, and nothing where it is to be forgotten. */
    private readonly canonical: Part,
    /** Ids of the articles whose texts lie in the folder. */
    private readonly texts: readonly string[],
    private readonly release: () => Promise<void>,
  ) {
    for (const segment of listSegments(files)) this.takeIn(readPart(partFiles(path.join(files.segments, segment))));
  }

  /**
   * Takes the folder, makes it where it is missing, and ends what a killed run left there.
   * @throws UsageError where another run has it, or it cannot be written to
   */
  static async open(out: string, options: StoreOptions): Promise<RunStore> {
    const files = storeFiles(out);
    let release: (() => Promise<void>) | undefined;
    try {
      release = await lockFolder(out, files, options.onLost);
      rollForward(files);
      if (options.force)
        for (const segment of listSegments(files))
          if (!segment.endsWith(AFRESH)) rmSync(path.join(files.segments, segment), { recursive: true });
      const last = readPart(files.canonical, true);
      const texts = [...entriesOf(last.inputs.values())].filter(({ text }) => text).map(({ id }) => id);
      const whole = last.isWhole();
      if (!whole && last.inputs.size > 0)
        options.notice(`${out} does not hold what the last run wrote there; everything is done again`);
      const usable = whole && !options.force ? last : new Part(files.canonical, true);
      return new RunStore(files, options, usable, texts, release);
    } catch (error) {
      await release?.();
      if (error instanceof UsageError) throw error;
      throw unwritable(out, error);
    }
  }

  /** The ids that files were given before, by input. */
  fileIds(): Map<string, string> {
    const ids = new Map<string, string>();
    for (const { input, file } of this.canonical.inputs.values()) ids.set(input, file);
    for (const { input, file } of this.fresh.values()) ids.set(input, file);
    return ids;
  }

  /** Whether anything is known of an input, so that it pays to look whether it has changed. */
  knows(input: string): boolean {
    return this.fresh.has(input) || this.canonical.inputs.has(input);
  }

  /**
   * How many articles of an input are done under a stamp: all of them, or the first ones. Those of a finished run that failed are to
   * be tried again.
   */
  doneOf(input: string, stamp: string): { readonly articles: number; readonly all: boolean } {
    const fresh = this.fresh.get(input);
    if (fresh) {
      if (covers(fresh.stamp, stamp) && isComplete(fresh)) return { articles: fresh.entries.length, all: true };
      return { articles: fresh.stamp === stamp ? fresh.entries.length : 0, all: false };
    }
    const stored = this.canonical.inputs.get(input);
    if (stored && covers(stored.stamp, stamp) && !stored.entries.some(({ failed }) => failed))
      return { articles: stored.entries.length, all: true };
    return { articles: 0, all: false };
  }

  /** Keeps what was done: it is not lost whatever happens to the process behind this call. */
  add(records: SegmentRecords): void {
    this.writer ??= this.openSegment();
    this.writer.append(records);
  }

  /** Brings everything that was done under the eyes of readers. */
  finish({ present, prune, describe }: FinishOptions): Finished {
    if (this.writer) {
      this.closeWriter();
      this.takeIn(this.writer.part);
    }
    const entries = [...entriesOf(this.finalInputs(present, prune))];
    const reader = new EntryReader();
    try {
      const { totals: found, stories } = surveyEntries(entries, reader);
      const storyOf = (id: string): string | null => stories.sameStoryAs(id);
      const totals = { ...found, copies: entries.filter(({ id }) => storyOf(id) !== null).length };
      const run = describe(totals);
      if (this.isAsBefore(entries)) {
        const file = openAtomicFile(this.files.runFile);
        file.write(run);
        file.commit();
      } else {
        const kept = new Set(entries.filter(({ text }) => text).map(({ id }) => id));
        const withoutText = this.texts.filter((id) => !kept.has(id));
        commit(this.files, { entries, storyOf, run, withoutText }, reader, this.options.writeBytes ?? writeAll);
      }
      return { totals, failed: this.countFailed() };
    } finally {
      reader.close();
    }
  }

  /** Lets other runs have the folder. What was added and not finished is kept for the next one. */
  async close(): Promise<void> {
    this.closeWriter();
    await this.release();
  }

  private takeIn(part: Part): void {
    for (const [input, newer] of part.inputs) {
      const known = this.fresh.get(input);
      if (known && known.stamp !== null && known.stamp === newer.stamp)
        this.fresh.set(input, { ...newer, entries: [...known.entries, ...newer.entries] });
      else this.fresh.set(input, newer);
    }
  }

  /** All inputs with their articles, ordered by id. */
  private finalInputs(present: ReadonlySet<string>, prune: boolean): Pick<StoredInput, "file" | "entries">[] {
    const inputs: Pick<StoredInput, "file" | "entries">[] = [];
    const names = new Set([...this.canonical.inputs.keys(), ...this.fresh.keys()]);
    for (const input of names) {
      if (prune && !present.has(input)) continue;
      const stored = this.canonical.inputs.get(input);
      const fresh = this.fresh.get(input);
      // One that vanished before all of it was done is as it was before.
      if (fresh && isComplete(fresh)) inputs.push({ file: fresh.file, entries: replace(stored, fresh, prune) });
      else if (stored)
        inputs.push(prune ? { ...stored, entries: stored.entries.filter(({ current }) => current) } : stored);
    }
    return inputs.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  private countFailed(): number {
    let count = 0;
    for (const { failed } of entriesOf(this.fresh.values())) if (failed) count++;
    return count;
  }

  private isAsBefore(entries: readonly Entry[]): boolean {
    const before = [...entriesOf(this.canonical.inputs.values())].length;
    return (
      existsSync(this.files.canonical.index) &&
      listSegments(this.files).length === 0 &&
      entries.length === before &&
      this.canonical.isWhole()
    );
  }

  private openSegment(): SegmentWriter {
    const last = listSegments(this.files).at(-1);
    const number = last === undefined ? 1 : Number.parseInt(last, 10) + 1;
    const name = `${String(number).padStart(6, "0")}${this.options.force ? AFRESH : ""}`;
    return new SegmentWriter(path.join(this.files.segments, name), this.options.writeBytes ?? writeAll);
  }

  private closeWriter(): void {
    if (this.writer && !this.writerClosed) this.writer.close();
    this.writerClosed = true;
  }
}

function* entriesOf(inputs: Iterable<Pick<StoredInput, "entries">>): Generator<Entry> {
  for (const { entries } of inputs) yield* entries;
}

function isComplete({ of, entries }: StoredInput): boolean {
  return of === entries.length;
}

/** The articles of an input that has changed. Those that it holds no more (a feed rolls over) stay behind the others, unless they failed. */
function replace(stored: StoredInput | undefined, fresh: StoredInput, prune: boolean): readonly Entry[] {
  if (!stored || prune) return fresh.entries;
  const now = new Set(fresh.entries.map(({ id }) => id));
  return [...fresh.entries, ...stored.entries.filter(({ id, failed }) => !failed && !now.has(id))];
}
