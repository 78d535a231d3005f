import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FolderRunOptions, RunOutcome } from "../../src/pipeline/run-options.js";
import { runToFolder } from "../../src/pipeline/run-to-folder.js";

/** What a run came to, and what it said. */
export interface TestRun extends RunOutcome {
  readonly notices: readonly string[];
}

/** Runs over `in` below a folder, into `out` below it, without workers, unless told otherwise. */
export async function runFolder(
  folder: string,
  options: Partial<Omit<FolderRunOptions, "inputs" | "observer">> & {
    readonly inputs?: readonly string[];
    /** Called when it is known what there is to do. */
    readonly begun?: () => void;
  } = {},
): Promise<TestRun> {
  const notices: string[] = [];
  const { inputs = ["in"], out = "out", begun, ...rest } = options;
  const outcome = await runToFolder({
    workers: 0,
    timeLimit: 60,
    concurrency: 4,
    gazetteer: null,
    keepText: false,
    force: false,
    prune: false,
    signal: new AbortController().signal,
    ...rest,
    inputs: inputs.map((input) => path.join(folder, input)),
    out: path.join(folder, out),
    observer: {
      begin: () => begun?.(),
      progress: () => undefined,
      notice: (message) => notices.push(message),
    },
  });
  return { ...outcome, notices };
}

/** The record files and the texts kept, by their names, but for where the folder is: what has to be the same for the same articles. */
export function readOutput(folder: string, out = "out"): Record<string, string> {
  const root = path.join(folder, out);
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith(".kimdedi") && name !== "run.json");
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(path.join(root, name), "utf8").replaceAll(folder, "")]),
  );
}

/** Small articles that differ, by their paths. */
export function makeArticles(count: number, from = 0): Record<string, string> {
  const who = ["Lale Ruhi", "Oktay Dere", "Zehra Peykan", "Tofiq Nohur"];
  const where = ["Shusha", "Lachin", "Fuzuli", "Khojaly", "Aghdam"];
  const articles: Record<string, string> = {};
  for (let i = from; i < from + count; i++) {
    const name = `in/${String(i).padStart(4, "0")}.txt`;
    articles[name] =
      `${who[i % who.length]} said on Wednesday that bridge number ${String(i)} near ${where[i % where.length]} would hold.\n\n` +
      `“The road is shut,” ${who[(i + 1) % who.length]} told reporters.\n`;
  }
  return articles;
}
