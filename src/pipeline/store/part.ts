import { statSync } from "node:fs";
import { type ClosingLine, type IndexLine, isClosingLine, parseIndexLine } from "./index-line.js";
import { readLines } from "./read-lines.js";
import { NumberColumn } from "./number-column.js";
import { PART_FILES, type PartFile, type PartFiles } from "./store-files.js";

/** Bytes of one file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One article of a part. There may be a hundred thousand: what is known of them stands in columns of the part. */
export class Entry {
  constructor(
    private readonly owner: Part,
    private readonly row: number,
  ) {}

  get part(): PartFiles {
    return this.owner.files;
  }

  get id(): string {
    return this.owner.columns.ids[this.row];
  }

  get failed(): boolean {
    return this.has(Flag.Failed);
  }

  /** Whether its text is kept. */
  get text(): boolean {
    return this.has(Flag.Text);
  }

  /** Whether its input held it when that was last read. */
  get current(): boolean {
    return this.has(Flag.Current);
  }

  get sameStoryAs(): string | null {
    return this.owner.columns.stories.get(this.row) ?? null;
  }

  /** Where its bytes are in one of the part's files. */
  range(name: PartFile): Range {
    const { starts, ends } = this.owner.columns;
    return { start: starts[name].at(this.row), end: ends[name].at(this.row) };
  }

  private has(flag: Flag): boolean {
    return (this.owner.columns.flags.at(this.row) & flag) !== 0;
  }
}

const enum Flag {
  Failed = 1,
  Text = 2,
  Current = 4,
}

class Columns {
  readonly ids: string[] = [];
  readonly flags = new NumberColumn();
  /** Most articles are in no story of another. */
  readonly stories = new Map<number, string>();
  readonly starts = columnsOfFiles();
  readonly ends = columnsOfFiles();
}

function columnsOfFiles(): Readonly<Record<PartFile, NumberColumn>> {
  return {
    claims: new NumberColumn(),
    mentions: new NumberColumn(),
    articles: new NumberColumn(),
    index: new NumberColumn(),
  };
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
  readonly columns = new Columns();
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
    const { input, file, stamp } = line;
    const index = this.next("index", indexBytes);
    const known = this.open.get(input);
    const same = known && (this.merged || known.stamp === stamp) ? known : undefined;
    const entry = isClosingLine(line) ? null : this.addEntry(line, index, (same?.stamp ?? stamp) === stamp);
    if (same) {
      same.of = line.of;
      if (entry) same.entries.push(entry);
    }
    // An array that is made with its one element has no room for more: most inputs hold one article.
    else this.open.set(input, { input, file, stamp, of: line.of, entries: entry ? [entry] : [] });
  }

  /** Whether the records end where these files end. */
  isWhole(): boolean {
    return PART_FILES.every((name) => this.end[name] === sizeOf(this.files[name]));
  }

  private addEntry(line: IndexLine, index: Range, current: boolean): Entry {
    const { ids, flags, stories, starts, ends } = this.columns;
    const row = ids.length;
    ids.push(line.id === line.file ? line.file : line.id);
    flags.push(
      (line.failure === undefined ? 0 : Flag.Failed) | (line.text ? Flag.Text : 0) | (current ? Flag.Current : 0),
    );
    if (line.sameStoryAs !== null) stories.set(row, line.sameStoryAs);
    const [claims, mentions, article] = line.bytes;
    const ranges = {
      claims: this.next("claims", claims),
      mentions: this.next("mentions", mentions),
      articles: this.next("articles", article),
      index,
    };
    for (const name of PART_FILES) {
      starts[name].push(ranges[name].start);
      ends[name].push(ranges[name].end);
    }
    return new Entry(this, row);
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
