import { toJsonLines } from "../export/jsonl.js";
import type { JsonMapping } from "../ingest/json-fields.js";
import { MAX_LINE_BYTES } from "../ingest/limits.js";
import { type ByteLine, splitLines } from "../ingest/split-lines.js";
import type { ArticleInput } from "../model/article.js";
import { describeFailure, type Failure, reasonOf } from "../model/failures.js";
import type { ArticleExtraction, Extractor } from "./create-extractor.js";
import { readLineArticle } from "./filter-article.js";

/** What a filter reads of a line and what it writes for one. */
export interface FilterOptions {
  /** Where the fields of an article stand in a line. */
  readonly fields: JsonMapping;
  /** The article's record before its claims. */
  readonly article: boolean;
  /** The text that the spans index into, in the article's record (which is then written): not the line's where that holds markup. */
  readonly keepText: boolean;
  /** The mentions behind the claims. */
  readonly mentions: boolean;
  /** One line out for each line in, all records of the article in it; a blank line stays one. */
  readonly eachLine: boolean;
}

/** Where the records and the messages of a filter go. */
export interface FilterSink {
  readonly write: (lines: string) => void | Promise<void>;
  /** Is told each failure and doubt in one sentence. */
  readonly notice: (message: string) => void;
}

/** The record of a line that gave no article. */
export interface FailedLine {
  readonly articleId: string;
  readonly status: "failed";
  readonly error: string;
}

/** So many ids are remembered, the latest: lines of one id stand near each other, or come from a stream that is never at its end. */
const MAX_REMEMBERED = 100_000;

type ExtractedLine = ArticleExtraction & { readonly text: string };

/** Written out when so much has gathered, so that many long answers to one chunk do not pile up. */
const MAX_PENDING_UNITS = 1 << 18;

/**
 * Extracts each line's article and writes its records before it reads on: order is kept, and whoever waits for the answer to a line has it
 * before the next must come. A line that gives no article becomes a record that says why, in its place.
 */
export async function filterArticles(
  extractor: Extractor,
  chunks: AsyncIterable<Uint8Array>,
  options: FilterOptions,
  sink: FilterSink,
): Promise<{ readonly failed: number }> {
  let failed = 0;
  let number = 0;
  let pending = "";
  const seen = new Map<string, number>();
  const flush = async (): Promise<void> => {
    const lines = pending;
    pending = "";
    if (lines !== "") await sink.write(lines);
  };
  for await (const line of splitLines(callingBetween(chunks, flush), MAX_LINE_BYTES)) {
    number++;
    if (isBlank(line)) {
      if (options.eachLine) pending += "\n";
      continue;
    }
    const result = extractLine(extractor, line, { number, seen, fields: options.fields, notice: sink.notice });
    if ("status" in result) {
      failed++;
      sink.notice(result.error);
    }
    pending += formatRecords(result, options);
    if (pending.length > MAX_PENDING_UNITS) await flush();
  }
  await flush();
  return { failed };
}

/** The same chunks; calls back before it waits for the next one, when all that could be made of the last one is made. */
async function* callingBetween(
  chunks: AsyncIterable<Uint8Array>,
  callback: () => Promise<void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    yield chunk;
    await callback();
  }
}

interface LineContext {
  readonly number: number;
  readonly fields: JsonMapping;
  readonly notice: FilterSink["notice"];
  /** The ids of articles with the numbers of their last lines. */
  readonly seen: Map<string, number>;
}

function extractLine(
  extractor: Extractor,
  line: ByteLine,
  { number, fields, notice, seen }: LineContext,
): ExtractedLine | FailedLine {
  const where = `standard input, line ${String(number)}`;
  const read = readLineArticle(line, number, fields, where);
  if (!read.ok) return failedLine(read.id, where, read.failure);
  const doubts = [...read.doubts, ...doubtId(read.article.id, number, seen, where)];
  for (const doubt of doubts) notice(doubt);
  try {
    const extraction = extractor.extract(read.article);
    const article = { ...extraction.article, doubts: [...doubts, ...extraction.article.doubts] };
    return { ...extraction, article, text: read.article.text };
  } catch (error) {
    return failedLine(read.article.id, where, { code: "internal", detail: internalDetail(read.article, error) });
  }
}

/** An id stays as it is given, whatever stands on other lines, which other processes may read: two of them give claims of the same ids. */
function doubtId(id: string, number: number, seen: Map<string, number>, where: string): string[] {
  const before = seen.get(id);
  seen.delete(id);
  seen.set(id, number);
  if (seen.size > MAX_REMEMBERED) {
    const [oldest] = seen.keys();
    seen.delete(oldest);
  }
  if (before === undefined) return [];
  return [
    `${where}: has the id of line ${String(before)} (${JSON.stringify(id)}), so that their claims have the same ids`,
  ];
}

function failedLine(articleId: string, where: string, failure: Failure): FailedLine {
  return { articleId, status: "failed", error: describeFailure(where, failure) };
}

function internalDetail({ id }: ArticleInput, error: unknown): string {
  return `${JSON.stringify(id)} could not be extracted (${reasonOf(error)})`;
}

function formatRecords(result: ExtractedLine | FailedLine, options: FilterOptions): string {
  if ("status" in result) return toJsonLines([result]);
  const { claims, mentions, text } = result;
  const article = options.keepText ? { ...result.article, text } : options.article ? result.article : null;
  if (!options.eachLine)
    return toJsonLines([...(article ? [article] : []), ...claims, ...(options.mentions ? mentions : [])]);
  return toJsonLines([
    {
      articleId: result.article.id,
      status: "ok",
      ...(article ? { article } : {}),
      claims,
      ...(options.mentions ? { mentions } : {}),
    },
  ]);
}

/** Nothing but JSON's white space. */
function isBlank(line: ByteLine): boolean {
  return "bytes" in line && line.bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
