import { StoryIndex } from "../stories/story-index.js";
import { type IndexLine, isClosingLine, parseIndexLine } from "./index-line.js";
import type { Entry, Range } from "./part.js";
import { SequentialReader } from "./sequential-reader.js";
import type { PartFile } from "./store-files.js";

/** What all records of an output folder come to. */
export interface Totals {
  readonly articles: number;
  /** Of them, those that could not be read or extracted. */
  readonly failed: number;
  readonly claims: number;
  readonly places: number;
  readonly dates: number;
  /** Distinct speakers known by name or office. */
  readonly speakers: number;
  /** Articles that print a story which another article printed first. */
  readonly copies: number;
  readonly failures: readonly { readonly id: string; readonly path: string; readonly error: string }[];
}

/** Reads from all files of the parts that entries stand in; each is opened when it is first asked for. */
export class EntryReader {
  private readonly readers = new Map<string, SequentialReader>();

  pieces(entry: Entry, name: PartFile): Generator<Buffer> {
    return this.readerOf(entry.part[name]).pieces(entry.range(name));
  }

  text(entry: Entry, name: PartFile): string {
    return this.readerOf(entry.part[name]).text(entry.range(name));
  }

  copy(file: string, range: Range): Generator<Buffer> {
    return this.readerOf(file).pieces(range);
  }

  close(): void {
    for (const reader of this.readers.values()) reader.close();
    this.readers.clear();
  }

  private readerOf(file: string): SequentialReader {
    const known = this.readers.get(file);
    if (known) return known;
    const reader = new SequentialReader(file);
    this.readers.set(file, reader);
    return reader;
  }
}

/** Goes once over the index of all articles, in their final order: what they come to, and which of them print the same story. */
export function surveyEntries(
  entries: Iterable<Entry>,
  reader: EntryReader,
): { readonly totals: Omit<Totals, "copies">; readonly stories: StoryIndex } {
  const stories = new StoryIndex();
  const speakers = new Set<string>();
  const totals = { articles: 0, failed: 0, claims: 0, places: 0, dates: 0 };
  const failures: Totals["failures"][number][] = [];
  for (const entry of entries) {
    const line = readIndexLine(entry, reader);
    totals.articles++;
    totals.claims += line.counts[0];
    totals.places += line.counts[1];
    totals.dates += line.counts[2];
    for (const speaker of line.speakers) speakers.add(speaker);
    if (line.failure) {
      totals.failed++;
      failures.push({ id: line.id, ...line.failure });
    }
    stories.add(line);
  }
  return { totals: { ...totals, speakers: speakers.size, failures }, stories };
}

/** A piece of a file to be written: bytes that stand in a part already, or a line that is new. */
export type Piece = { readonly file: string; readonly range: Range } | { readonly text: string };

/** The pieces of one of the four files in their final order; neighbours that stand together are one. */
export function* piecesOf(
  entries: Iterable<Entry>,
  name: PartFile,
  storyOf: (id: string) => string | null,
  reader: EntryReader,
): Generator<Piece> {
  const open = { file: "", start: 0, end: 0 };
  const close = function* (): Generator<Piece> {
    if (open.file !== "") yield { file: open.file, range: { start: open.start, end: open.end } };
    open.file = "";
  };
  for (const entry of entries) {
    const story = storyOf(entry.id);
    const file = entry.part[name];
    const { start, end } = entry.range(name);
    if (story !== entry.sameStoryAs && (name === "articles" || name === "index")) {
      yield* close();
      yield { text: name === "articles" ? articleLine(entry, story, reader) : indexLine(entry, story, reader) };
    } else if (open.file === file && open.end === start) open.end = end;
    else {
      yield* close();
      Object.assign(open, { file, start, end });
    }
  }
  yield* close();
}

/** The article's line with another story, without taking it apart: the field is the last one. */
function articleLine(entry: Entry, story: string | null, reader: EntryReader): string {
  const line = reader.text(entry, "articles");
  const old = storyField(entry.sameStoryAs);
  if (!line.endsWith(old)) throw new Error(`${entry.part.articles} does not end ${entry.id} with ${old.trim()}`);
  return line.slice(0, -old.length) + storyField(story);
}

function indexLine(entry: Entry, story: string | null, reader: EntryReader): string {
  const line = readIndexLine(entry, reader);
  const grown = Buffer.byteLength(storyField(story)) - Buffer.byteLength(storyField(entry.sameStoryAs));
  const [claims, mentions, article] = line.bytes;
  return `${JSON.stringify({ ...line, bytes: [claims, mentions, article + grown], sameStoryAs: story })}\n`;
}

function storyField(story: string | null): string {
  return `"sameStoryAs":${JSON.stringify(story)}}\n`;
}

function readIndexLine(entry: Entry, reader: EntryReader): IndexLine {
  const line = parseIndexLine(reader.text(entry, "index"));
  if (line === null || isClosingLine(line)) throw new Error(`${entry.part.index} has no ${entry.id} where it had it`);
  return line;
}
