import { toJsonLines } from "../export/jsonl.js";
import type { ArticleInput } from "../model/article.js";
import { describeFailure, type Failure } from "../model/failures.js";
import type { ArticleExtraction, Extractor } from "./create-extractor.js";
import { type FieldNames, MAX_LINE_BYTES, readLineArticle } from "./filter-article.js";
import { type InputLine, splitLines } from "./filter-lines.js";

/** What a filter reads of a line and what it writes for one. */
export interface FilterOptions {
  readonly fields: FieldNames;
  /** The article's record before its claims. */
  readonly article: boolean;
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
  let pending = "";
  const flush = async (): Promise<void> => {
    const lines = pending;
    pending = "";
    if (lines !== "") await sink.write(lines);
  };
  for await (const lines of splitLines(chunks, MAX_LINE_BYTES)) {
    for (const line of lines) {
      if (line.ok && isBlank(line.bytes)) {
        if (options.eachLine) pending += "\n";
        continue;
      }
      const result = extractLine(extractor, line, options.fields, sink.notice);
      if ("status" in result) {
        failed++;
        sink.notice(result.error);
      }
      pending += formatRecords(result, options);
      if (pending.length > MAX_PENDING_UNITS) await flush();
    }
    await flush();
  }
  return { failed };
}

function extractLine(
  extractor: Extractor,
  line: InputLine,
  fields: FieldNames,
  notice: FilterSink["notice"],
): ArticleExtraction | FailedLine {
  const where = `standard input, line ${line.number}`;
  const read = readLineArticle(line, fields, where);
  if (!read.ok) return failedLine(read.id, where, read.failure);
  for (const doubt of read.doubts) notice(doubt);
  try {
    const extraction = extractor.extract(read.article);
    return { ...extraction, article: { ...extraction.article, doubts: read.doubts } };
  } catch (error) {
    return failedLine(read.article.id, where, { code: "internal", detail: internalDetail(read.article, error) });
  }
}

function failedLine(articleId: string, where: string, failure: Failure): FailedLine {
  return { articleId, status: "failed", error: describeFailure(where, failure) };
}

function internalDetail({ id }: ArticleInput, error: unknown): string {
  return `${JSON.stringify(id)} could not be extracted (${error instanceof Error ? error.message : String(error)})`;
}

function formatRecords(result: ArticleExtraction | FailedLine, options: FilterOptions): string {
  if ("status" in result) return toJsonLines([result]);
  const { article, claims, mentions } = result;
  if (!options.eachLine)
    return toJsonLines([...(options.article ? [article] : []), ...claims, ...(options.mentions ? mentions : [])]);
  return toJsonLines([
    {
      articleId: article.id,
      status: "ok",
      ...(options.article ? { article } : {}),
      claims,
      ...(options.mentions ? { mentions } : {}),
    },
  ]);
}

/** Nothing but JSON's white space. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
