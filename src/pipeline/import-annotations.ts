import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { articleBaseName } from "../export/article-files.js";
import { writeBrat } from "../export/brat.js";
import type { ImportedArticle } from "../export/imported-article.js";
import { type OffsetUnit, readDoccanoRecord } from "../export/read-doccano.js";
import { readLabelStudioTask } from "../export/read-label-studio.js";
import { sidecarOf } from "../export/sidecar.js";
import { checkMetadata } from "../ingest/metadata.js";
import { reasonOf, UsageError, unwritable } from "../model/failures.js";
import { openAtomicFile } from "./atomic-file.js";

export interface ImportOptions {
  readonly out: string;
  /** What the offsets of a doccano file count. */
  readonly offsets: OffsetUnit;
  /** Whether files that are there may be replaced by others. */
  readonly overwrite: boolean;
  /** Is told, in one sentence each, what could not be taken over. */
  readonly notice: (message: string) => void;
}

/** What an import did. */
export interface ImportSummary {
  readonly articles: number;
  readonly claims: number;
  readonly mentions: number;
  /** Tasks that nobody has annotated. */
  readonly untouched: number;
  /** Articles that could not be read, or not be written because other files of their name are there. */
  readonly failed: number;
}

/**
 * Turns the export of an annotation tool (Label Studio's JSON, doccano's JSONL) into annotated articles that can be scored against:
 * NAME.txt, NAME.ann and NAME.json.
 *
 * @throws UsageError where the file is no such export
 */
export function importAnnotations(file: string, options: ImportOptions): ImportSummary {
  const counts = { articles: 0, claims: 0, mentions: 0, untouched: 0, failed: 0 };
  const seen = new Set<string>();
  const records = readRecords(file);
  for (const { where, data } of records) {
    try {
      const article = readArticle(data, options.offsets);
      if (!article) {
        counts.untouched++;
        continue;
      }
      if (seen.has(article.id)) throw new Error(`is ${article.id} a second time; the first one was taken`);
      seen.add(article.id);
      for (const problem of article.problems) options.notice(`${where}: ${article.id}: ${problem}`);
      writeArticle(article, options, where);
      counts.articles++;
      counts.claims += article.annotations.claims.length;
      counts.mentions += article.annotations.mentions.length;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      counts.failed++;
      options.notice(`${where} ${reasonOf(error)}`);
    }
  }
  return counts;
}

/** Label Studio keeps what it was given under `data`; doccano has the text itself. */
function readArticle(data: unknown, offsets: OffsetUnit): ImportedArticle | null {
  if (typeof data !== "object" || data === null) throw new Error("is no article");
  if ("annotation_id" in data)
    throw new Error("is of Label Studio's JSON-MIN export, which has no relations; export JSON");
  return "data" in data ? readLabelStudioTask(data) : readDoccanoRecord(data, offsets);
}

function readRecords(file: string): { where: string; data: unknown }[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${reasonOf(error)})`);
  }
  try {
    const isArray = text.trimStart().startsWith("[");
    const records = isArray ? parseArray(text) : parseLines(text);
    const unit = isArray ? "task" : "line";
    if (records.length > 0) return records.map(({ number, data }) => ({ where: `${file}, ${unit} ${number}`, data }));
  } catch (error) {
    throw new UsageError(`${file} is neither Label Studio's JSON nor doccano's JSONL: ${reasonOf(error)}`);
  }
  throw new UsageError(`${file} holds no articles`);
}

function parseArray(text: string): { number: number; data: unknown }[] {
  const data = JSON.parse(text) as unknown[];
  return data.map((record, index) => ({ number: index + 1, data: record }));
}

function parseLines(text: string): { number: number; data: unknown }[] {
  return text.split("\n").flatMap((line, index): { number: number; data: unknown }[] => {
    if (line.trim() === "") return [];
    try {
      return [{ number: index + 1, data: JSON.parse(line) as unknown }];
    } catch (error) {
      throw new Error(`line ${index + 1}: ${reasonOf(error)}`, { cause: error });
    }
  });
}

function writeArticle(article: ImportedArticle, { out, overwrite, notice }: ImportOptions, where: string): void {
  const base = path.join(out, articleBaseName(article.id));
  const { metadata, doubts } = checkMetadata(Object.entries(article.metadata), where);
  for (const doubt of doubts) notice(doubt);
  // The annotation last: a folder that an import was cut off in holds no text with the annotation of another.
  const files = [
    { name: `${base}.txt`, content: article.text },
    { name: `${base}.json`, content: sidecarOf(metadata) },
    { name: `${base}.ann`, content: writeBrat(article.text, article.annotations) },
  ];
  const replaced = files.find(({ name, content }) => existsSync(name) && readFileSync(name, "utf8") !== content);
  if (replaced && !overwrite) throw new Error(`would replace ${replaced.name}; give --overwrite, or another folder`);
  for (const { name, content } of files) writeFile(name, content);
}

function writeFile(name: string, content: string): void {
  try {
    const file = openAtomicFile(name);
    file.write(content);
    file.commit();
  } catch (error) {
    throw unwritable(name, error);
  }
}
