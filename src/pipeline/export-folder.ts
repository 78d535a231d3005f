import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { articleTextFile } from "../export/article-files.js";
import type { ExportFile, ExportFormat, ExportRecord, ExportWriter, OpenFile } from "../export/format.js";
import type { ArticleRecord } from "../model/article.js";
import { counted } from "../model/counted.js";
import { UsageError, unwritable } from "../model/failures.js";
import { type AtomicFile, openAtomicFile } from "./atomic-file.js";
import { readJsonLines } from "./read-json-lines.js";
import { RECORD_FILES } from "./store/store-files.js";

/** Articles without a text that are named; of a large run it may be all of them. */
const SHOWN_MISSING = 5;

export interface ExportOptions {
  /** Where the files go; the folder of the records itself where it is left out. */
  readonly out?: string;
  /** Is told, in one sentence each, which articles a format had to leave out. */
  readonly notice?: (message: string) => void;
}

/** What an export did. */
export interface ExportSummary {
  readonly articles: number;
  /** Of them, those that could not be read, of which nothing is written. */
  readonly failed: number;
  readonly claims: number;
  /** Articles whose text a format needs and that was not kept, or is not the one that the records were made from. */
  readonly withoutText: number;
}

/**
 * Writes the records of a folder (`claims.jsonl`, `mentions.jsonl`, `articles.jsonl` of a run, texts in `articles/` where they were kept)
 * in other formats, all in one pass and with one article in memory. Files appear under their names when they are complete.
 *
 * @throws UsageError where the folder holds no records, or what are none, they do not belong together, or nothing can be written
 */
export async function exportFolder(
  folder: string,
  formats: readonly ExportFormat[],
  options: ExportOptions = {},
): Promise<ExportSummary> {
  const records = recordFiles(folder);
  const files = openFiles(options.out ?? folder);
  const writers = await Promise.all(
    formats.map(async ({ load, needsText }) => ({ needsText, writer: (await load())(files.open) })),
  );
  const textNeeded = writers.some(({ needsText }) => needsText);
  const counts = { articles: 0, failed: 0, claims: 0, withoutText: 0 };
  try {
    for await (const record of readRecords(records)) {
      const failed = record.article.status === "failed";
      const text = failed || !textNeeded ? null : await readText(folder, record.article);
      if (textNeeded && !failed && text === null) {
        counts.withoutText++;
        if (counts.withoutText <= SHOWN_MISSING) options.notice?.(textMissing(folder, record.article));
      }
      counts.articles++;
      if (failed) counts.failed++;
      counts.claims += record.claims.length;
      writeRecord(writers, { ...record, text }, failed);
    }
    if (counts.withoutText > SHOWN_MISSING)
      options.notice?.(
        `missing as well: the texts of ${counted(counts.withoutText - SHOWN_MISSING, "more article", "more articles")}`,
      );
    for (const { writer } of writers) writer.finish();
  } finally {
    files.discardOpen();
  }
  return counts;
}

function writeRecord(
  writers: readonly { readonly needsText: boolean; readonly writer: ExportWriter }[],
  record: ExportRecord,
  failed: boolean,
): void {
  for (const { needsText, writer } of writers) if (failed || record.text !== null || !needsText) writer.write(record);
}

type RecordFiles = Readonly<Record<keyof typeof RECORD_FILES, string>>;

/** The record files of a folder; all are looked for before anything is made. */
function recordFiles(folder: string): RecordFiles {
  const find = (name: string): string => {
    const file = path.join(folder, name);
    if (!existsSync(file)) throw new UsageError(`there is no ${file}; extract into that folder first`);
    return file;
  };
  const { articles, claims, mentions } = RECORD_FILES;
  return { articles: find(articles), claims: find(claims), mentions: find(mentions) };
}

/** The articles with their records; the three files have the articles in the same order. */
async function* readRecords({ articles, claims, mentions }: RecordFiles): AsyncGenerator<Omit<ExportRecord, "text">> {
  const { articleCheck, claimCheck, mentionCheck } = await import("../export/schemas.js");
  const claimsOf = groupReader(readJsonLines(claims, claimCheck));
  const mentionsOf = groupReader(readJsonLines(mentions, mentionCheck));
  for await (const article of readJsonLines(articles, articleCheck))
    yield { article, claims: await claimsOf(article.id), mentions: await mentionsOf(article.id) };
  for (const [file, rest] of [
    [claims, await claimsOf(null)],
    [mentions, await mentionsOf(null)],
  ] as const)
    if (rest.length > 0)
      throw new UsageError(`${file} names ${rest[0].articleId}, which is not so placed in ${articles}; extract again`);
}

/** Takes the next records as long as they are the given article's; with null, the next one of any. */
function groupReader<T extends { readonly articleId: string }>(
  records: AsyncGenerator<T>,
): (articleId: string | null) => Promise<T[]> {
  let next: T | null | undefined;
  const advance = async (): Promise<void> => {
    const result = await records.next();
    next = result.done === true ? null : result.value;
  };
  return async (articleId) => {
    if (next === undefined) await advance();
    if (articleId === null) return next ? [next] : [];
    const group: T[] = [];
    while (next?.articleId === articleId) {
      group.push(next);
      await advance();
    }
    return group;
  };
}

/** The text kept of an article; null where it is not there or not the one that was extracted. */
async function readText(folder: string, { id, sha256 }: ArticleRecord): Promise<string | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(folder, articleTextFile(id)));
  } catch {
    return null;
  }
  if (sha256 !== null && createHash("sha256").update(bytes).digest("hex") !== sha256) return null;
  return bytes.toString("utf8");
}

function textMissing(folder: string, { id }: ArticleRecord): string {
  const file = path.join(folder, articleTextFile(id));
  return existsSync(file)
    ? `${file} is not the text that was extracted; extract ${id} again`
    : `${file} is missing, and the format needs it; extract with --keep-text`;
}

function openFiles(folder: string): { readonly open: OpenFile; readonly discardOpen: () => void } {
  const opened = new Set<AtomicFile>();
  return {
    open(name): ExportFile {
      const place = path.join(folder, name);
      const file = naming(place, () => openAtomicFile(place));
      opened.add(file);
      return {
        write: (data) => {
          naming(place, () => {
            file.write(data);
          });
        },
        close: () => {
          naming(place, file.commit);
          opened.delete(file);
        },
      };
    },
    discardOpen() {
      for (const file of opened) file.discard();
    },
  };
}

/** Whatever the system says of a file (no such folder, disk full), with the file's name. */
function naming<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(file, error);
  }
}
