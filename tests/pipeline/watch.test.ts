import { appendFileSync, mkdirSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { discoverFiles } from "../../src/pipeline/discover-files.js";
import { watchInputs } from "../../src/pipeline/watch.js";
import { makeFolder } from "../cli/run-program.js";

const SETTLE_MS = 500;

interface Watched {
  /** The names of the files of each batch so far. */
  readonly batches: readonly (readonly string[])[];
  /** Waits for the next batch and gives its files. */
  readonly next: () => Promise<readonly string[]>;
}

/** Watches a folder; batches that the list names by number are refused. */
function watchFolder(folder: string, pollMs: number | null, refused: readonly number[] = []): Watched {
  const batches: string[][] = [];
  const stop = new AbortController();
  let taken = 0;
  let tried = 0;
  const watching = watchInputs({
    inputs: [folder],
    leaveOut: path.join(folder, "output"),
    pollMs,
    settleMs: SETTLE_MS,
    signal: stop.signal,
    notice: (message) => {
      throw new Error(message);
    },
    runBatch(only) {
      if (refused.includes(++tried)) return Promise.resolve(false);
      const files = discoverFiles([folder]).filter(only);
      batches.push(files.map((file) => path.relative(folder, file.absolute)));
      return Promise.resolve(true);
    },
  });
  onTestFinished(async () => {
    stop.abort();
    await watching;
  });
  return {
    batches,
    async next() {
      while (batches.length === taken) await setTimeout(10);
      return batches[taken++];
    },
  };
}

/** Says that a file was written a minute ago. */
function age(file: string): void {
  utimesSync(file, Date.now() / 1000 - 60, Date.now() / 1000 - 60);
}

describe.each([
  ["told by the system", null],
  ["polling", 50],
])("watching a folder, %s", (_, pollMs) => {
  const start = (files: Record<string, string>, refused?: number[]): Watched & { folder: string } => {
    const folder = makeFolder(files);
    for (const name of Object.keys(files)) if (!name.startsWith("fresh")) age(path.join(folder, name));
    return { folder, ...watchFolder(folder, pollMs, refused) };
  };

  it("takes what is there, then new and changed files, each once", async () => {
    const { folder, next, batches } = start({ "old.txt": "a", "deep/older.txt": "b" });
    expect(await next()).toEqual(["old.txt", "deep/older.txt"]);
    writeFileSync(path.join(folder, "new.txt"), "c");
    expect(await next()).toEqual(["new.txt"]);
    appendFileSync(path.join(folder, "deep/older.txt"), "more");
    expect(await next()).toEqual(["deep/older.txt"]);
    mkdirSync(path.join(folder, "today/at/noon"), { recursive: true });
    writeFileSync(path.join(folder, "today/at/noon/first.txt"), "d");
    writeFileSync(path.join(folder, "today/second.txt"), "e");
    while (batches.slice(3).flat().length < 2) await setTimeout(10);
    await setTimeout(2 * SETTLE_MS);
    expect(batches.slice(3).flat().sort()).toEqual(["today/at/noon/first.txt", "today/second.txt"]);
  });

  it("leaves a file alone while it is written, and takes the others meanwhile", async () => {
    const { folder, next } = start({ "old.txt": "a" });
    await next();
    const slow = path.join(folder, "slow.txt");
    const writing = (async () => {
      for (let i = 0; i < 25; i++) {
        appendFileSync(slow, "one more line\n");
        await setTimeout(SETTLE_MS / 10);
      }
    })();
    writeFileSync(path.join(folder, "quick.txt"), "b");
    expect(await next()).toEqual(["quick.txt"]);
    await writing;
    expect(await next()).toEqual(["slow.txt"]);
  });

  it("leaves a file that is being written when it starts", async () => {
    const { next } = start({ "old.txt": "a", "fresh.txt": "b" });
    const [first, second] = [await next(), await next()];
    expect([first, second]).toEqual([["old.txt"], ["fresh.txt"]]);
  });

  it("takes a file that is moved in under its name, and an article anew whose metadata changed", async () => {
    const { folder, next } = start({ "old.txt": "a", ".upload": "b" });
    await next();
    renameSync(path.join(folder, ".upload"), path.join(folder, "moved.txt"));
    expect(await next()).toEqual(["moved.txt"]);
    writeFileSync(path.join(folder, "old.json"), "{}");
    expect(await next()).toEqual(["old.txt"]);
  });

  it("waits in an empty folder for the first article", async () => {
    const { folder, next, batches } = start({});
    writeFileSync(path.join(folder, "notes.md"), "no article");
    await setTimeout(2 * SETTLE_MS);
    expect(batches).toEqual([]);
    writeFileSync(path.join(folder, "first.txt"), "a");
    expect(await next()).toEqual(["first.txt"]);
  });

  it("tries a batch again that could not be done", async () => {
    const { folder, next } = start({ "old.txt": "a" }, [2]);
    await next();
    writeFileSync(path.join(folder, "new.txt"), "b");
    expect(await next()).toEqual(["new.txt"]);
  });

  it("does not run for its own output, hidden files, or files that are gone again", async () => {
    const { folder, next, batches } = start({ "old.txt": "a", "output/claims.jsonl": "{}" });
    await next();
    writeFileSync(path.join(folder, "output/more.txt"), "b");
    writeFileSync(path.join(folder, ".hidden.txt"), "c");
    writeFileSync(path.join(folder, "short-lived.txt"), "d");
    renameSync(path.join(folder, "short-lived.txt"), path.join(folder, ".gone"));
    await setTimeout(4 * SETTLE_MS);
    expect(batches).toHaveLength(1);
  });
});
