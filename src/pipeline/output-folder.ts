import path from "node:path";
import { toJsonLines } from "../export/jsonl.js";
import { UsageError } from "../model/failures.js";
import { type AtomicFile, openAtomicFile } from "./atomic-file.js";
import type { RecordSink, RunSummary } from "./run.js";

/** What `run.json` tells of a run. */
export interface RunReport {
  readonly version: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly counts: RunSummary;
  readonly failures: readonly { readonly id: string; readonly path: string | null; readonly error: string }[];
}

/** The record files of a run; none of them is seen under its name before {@link finish}. */
export interface OutputFolder extends RecordSink {
  readonly finish: (report: Omit<RunReport, "failures">) => void;
  readonly discard: () => void;
}

/**
 * Opens `claims.jsonl`, `mentions.jsonl` and `articles.jsonl` in a folder.
 * @throws UsageError where the folder cannot be written to
 */
export function openOutputFolder(folder: string): OutputFolder {
  const [claims, mentions, articles, run] = openAll(folder, [
    "claims.jsonl",
    "mentions.jsonl",
    "articles.jsonl",
    "run.json",
  ]);
  const failures: { id: string; path: string | null; error: string }[] = [];
  return {
    write(extraction) {
      const { id, path: file, error } = extraction.article;
      if (error !== null) failures.push({ id, path: file, error });
      claims.write(toJsonLines(extraction.claims));
      mentions.write(toJsonLines(extraction.mentions));
      articles.write(toJsonLines([extraction.article]));
    },
    finish(report) {
      run.write(`${JSON.stringify({ ...report, failures }, null, 2)}\n`);
      for (const file of [claims, mentions, articles, run]) file.commit();
    },
    discard() {
      for (const file of [claims, mentions, articles, run]) file.discard();
    },
  };
}

function openAll(folder: string, names: readonly string[]): AtomicFile[] {
  try {
    return names.map((name) => openAtomicFile(path.join(folder, name)));
  } catch (error) {
    throw new UsageError(`cannot write to ${folder} (${error instanceof Error ? error.message : String(error)})`);
  }
}
