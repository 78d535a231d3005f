import { statSync } from "node:fs";
import { type ClosingLine, type IndexLine, isClosingLine, parseIndexLine } from "./index-line.js";
import { readLines } from "./read-lines.js";
import { PART_FILES, type PartFiles } from "./store-files.js";

/** Bytes of one file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One article of a part: what a run has to remember of it, and where its records are. */
export interface Entry {
  readonly part: PartFiles;
  readonly id: string;
  readonly failed: boolean;
  /** Whether its text is kept. */
  readonly text: boolean;
  readonly sameStoryAs: string | null;
  /** Whether its input held it when that was last read. */
  readonly current: boolean;
  readonly claims: Range;
  readonly mentions: Range;
  readonly articles: Range;
  readonly index: Range;
}

/** An input with the articles that were made of it, in the order they stand in it. */
export interface StoredInput {
  readonly input: string;
  readonly file: string;
  readonly stamp: string | null;
  /** How many articles it holds; null while that is not known. */
  readonly of: number | null;
  readonly entries: readonly Entry[];
}

type OpenInput = { -readonly [K in keyof StoredInput]: StoredInput[K] } & { entries: Entry[] };

/** The inputs of a part by their names, and where its records end. */
export class Part {
  private readonly open = new Map<string, OpenInput>();
  private readonly end = { claims: 0, mentions: 0, articles: 0, index: 0 };

  /** @param merged whether it is the merged records of many runs, where articles that have left their input stand behind those in it */
  constructor(
    readonly files: PartFiles,
    private readonly merged = false,
  ) {}

  get inputs(): ReadonlyMap<string, StoredInput> {
    return this.open;
  }

  /** Takes in a line of the index, of this many bytes, whose records stand behind those before. */
  add(line: IndexLine | ClosingLine, indexBytes: number): void {
    const stored = this.inputOf(line);
    stored.of = line.of;
    const index = this.next("index", indexBytes);
    if (isClosingLine(line)) return;
    const [claims, mentions, article] = line.bytes;
    stored.entries.push({
      part: this.files,
      id: line.id,
      failed: line.failure !== undefined,
      text: line.text,
      sameStoryAs: line.sameStoryAs,
      current: line.stamp === stored.stamp,
      claims: this.next("claims", claims),
      mentions: this.next("mentions", mentions),
      articles: this.next("articles", article),
      index,
    });
  }

  /** Whether the records end where these files end. */
  isWhole(): boolean {
    return PART_FILES.every((name) => this.end[name] === sizeOf(this.files[name]));
  }

  private inputOf({ input, file, stamp }: IndexLine | ClosingLine): OpenInput {
    const known = this.open.get(input);
    if (known && (this.merged || known.stamp === stamp)) return known;
    const stored: OpenInput = { input, file, stamp, of: null, entries: [] };
    this.open.set(input, stored);
    return stored;
  }

  private next(name: keyof typeof this.end, bytes: number): Range {
    const start = this.end[name];
    this.end[name] += bytes;
    return { start, end: start + bytes };
  }
}

/** Reads what a part holds, as far as it is complete: whoever wrote it may have been killed at any byte. */
export function readPart(files: PartFiles, merged = false): Part {
  const part = new Part(files, merged);
  const room = { claims: sizeOf(files.claims), mentions: sizeOf(files.mentions), articles: sizeOf(files.articles) };
  if (sizeOf(files.index) === 0) return part;
  for (const { text, start, end } of readLines(files.index)) {
    const line = parseIndexLine(text);
    if (line === null) break;
    if (!isClosingLine(line)) {
      room.claims -= line.bytes[0];
      room.mentions -= line.bytes[1];
      room.articles -= line.bytes[2];
      if (room.claims < 0 || room.mentions < 0 || room.articles < 0) break;
    }
    part.add(line, end - start);
  }
  return part;
}

/** In bytes; 0 where there is no such file. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
