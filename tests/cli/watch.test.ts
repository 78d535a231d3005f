import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, PROGRAM, readRecords, runProgram } from "./run-program.js";

const dam = "Lale Ruhi, the governor, said on Wednesday that the dam near Shusha would hold.\n";
const bridge = "“The bridge is shut,” Oktay Dere told reporters.\n";

interface Watcher {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
}

/** `kimdedi watch in` in a folder. */
function watch(folder: string, ...options: string[]): Watcher {
  const args = [PROGRAM, "watch", "in", "--settle", "0.3", ...options];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [output, errors] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  return { process: child, output: () => output, errors: () => errors };
}

/** Waits until something holds; the test's time is the limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(20);
}

function idsIn(folder: string): unknown[] {
  if (!existsSync(path.join(folder, "output/articles.jsonl"))) return [];
  return readRecords(folder, "output/articles.jsonl").map((article) => article["id"]);
}

async function interrupt({ process: child }: Watcher): Promise<unknown> {
  const closed = once(child, "close");
  child.kill("SIGINT");
  const [code] = (await closed) as unknown[];
  return code;
}

describe("kimdedi watch", () => {
  it.each([["told by the system"], ["polling", "--poll", "0.1"]])(
    "extracts what is there and what comes, with a line for each batch, until SIGINT: %s",
    async (_, ...options) => {
      const folder = makeFolder({ "in/dam.txt": dam });
      const watcher = watch(folder, ...options);
      await until(() => idsIn(folder).includes("dam"));
      writeFileSync(path.join(folder, "in/bridge.txt"), bridge);
      await until(() => idsIn(folder).includes("bridge"));
      appendFileSync(path.join(folder, "in/dam.txt"), "“It will hold,” she said.\n");
      const claimIds = (): unknown[] => readRecords(folder, "output/claims.jsonl").map((claim) => claim["id"]);
      await until(() => claimIds().includes("dam#2"));
      expect(claimIds()).toEqual(["bridge#1", "dam#1", "dam#2"]);
      expect(await interrupt(watcher)).toBe(0);
      const lines = watcher.output().trimEnd().split("\n");
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatch(/1 article done; output holds 1 article, 1 claim$/);
      expect(lines[1]).toMatch(/1 article done; output holds 2 articles, 2 claims$/);
      expect(watcher.errors()).toBe(
        "kimdedi: watching in; records go to output; Ctrl-C ends it\n" +
          "kimdedi: stopped; output holds 2 articles, 3 claims\n",
      );
    },
  );

  it("does not read a file that is still being written", async () => {
    const folder = makeFolder({ "in/dam.txt": dam });
    const watcher = watch(folder, "--settle", "1");
    await until(() => idsIn(folder).includes("dam"));
    const [head, tail] = [bridge.slice(0, 20), bridge.slice(20)];
    writeFileSync(path.join(folder, "in/bridge.txt"), head);
    for (let i = 0; i < 20; i++) {
      await setTimeout(100);
      expect(idsIn(folder)).toEqual(["dam"]);
      appendFileSync(path.join(folder, "in/bridge.txt"), i < 19 ? " " : tail);
    }
    await until(() => idsIn(folder).includes("bridge"));
    expect(await interrupt(watcher)).toBe(0);
    expect(watcher.output().trimEnd().split("\n")).toHaveLength(2);
  });

  it("loses nothing when it is killed, and finds what came while it was away", async () => {
    const folder = makeFolder({ "in/dam.txt": dam });
    const first = watch(folder);
    await until(() => idsIn(folder).includes("dam"));
    const killed = once(first.process, "close");
    writeFileSync(path.join(folder, "in/bridge.txt"), bridge);
    first.process.kill("SIGKILL");
    await killed;
    writeFileSync(path.join(folder, "in/away.txt"), bridge);
    appendFileSync(path.join(folder, "in/dam.txt"), bridge);
    const second = watch(folder);
    await until(() => idsIn(folder).length === 3);
    await until(() => readRecords(folder, "output/claims.jsonl").length === 4);
    expect(await interrupt(second)).toBe(0);
    await runProgram(folder, ["extract", "in", "--out", "anew"]);
    for (const file of ["claims.jsonl", "mentions.jsonl", "articles.jsonl"])
      expect(readRecords(folder, `output/${file}`)).toEqual(readRecords(folder, `anew/${file}`));
  });

  it("names files that cannot be read and goes on", async () => {
    const folder = makeFolder({ "in/dam.txt": dam });
    const watcher = watch(folder);
    await until(() => idsIn(folder).includes("dam"));
    writeFileSync(path.join(folder, "in/picture.txt"), Uint8Array.from([0x89, 0x50, 0, 0]));
    await until(() => watcher.errors().includes("in/picture.txt"));
    writeFileSync(path.join(folder, "in/.coming"), bridge);
    renameSync(path.join(folder, "in/.coming"), path.join(folder, "in/bridge.txt"));
    await until(() => idsIn(folder).includes("bridge"));
    expect(readRecords(folder, "output/articles.jsonl")).toMatchObject([
      { id: "bridge", status: "ok" },
      { id: "dam", status: "ok" },
      { id: "picture", status: "failed" },
    ]);
    expect(await interrupt(watcher)).toBe(0);
  });

  it("keeps the records of a file that is removed", async () => {
    const folder = makeFolder({ "in/dam.txt": dam, "in/bridge.txt": bridge });
    const watcher = watch(folder);
    await until(() => idsIn(folder).length === 2);
    rmSync(path.join(folder, "in/dam.txt"));
    writeFileSync(path.join(folder, "in/third.txt"), bridge);
    await until(() => idsIn(folder).includes("third"));
    expect(idsIn(folder)).toEqual(["bridge", "dam", "third"]);
    expect(await interrupt(watcher)).toBe(0);
  });

  it("waits its turn in a folder that two write to, without a word", async () => {
    const folder = makeFolder({ "in/dam.txt": dam });
    const first = watch(folder);
    await until(() => idsIn(folder).includes("dam"));
    const second = watch(folder);
    await until(() => second.errors().includes("watching"));
    await setTimeout(500);
    writeFileSync(path.join(folder, "in/bridge.txt"), bridge);
    await until(() => idsIn(folder).includes("bridge"));
    await setTimeout(1000);
    for (const watcher of [first, second]) {
      expect(await interrupt(watcher)).toBe(0);
      expect(watcher.errors()).toMatch(/^kimdedi: watching .*\nkimdedi: stopped.*\n$/);
    }
    expect(readRecords(folder, "output/claims.jsonl").map(({ id }) => id)).toEqual(["bridge#1", "dam#1"]);
  });

  it.each([
    ["a folder that does not exist", ["nowhere"], "nowhere does not exist"],
    ["a time that is none", ["in", "--settle", "soon"], "It is no number of seconds above 0."],
    ["an output that is a file", ["in", "--out", "in/dam.txt"], "cannot write to in/dam.txt (a file has that name)"],
  ])("exits 2 on %s and says so", async (_, args, message) => {
    const folder = makeFolder({ "in/dam.txt": dam });
    const { code, stdout, stderr } = await runProgram(folder, ["watch", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^kimdedi: .*\n$/);
    expect(stderr).toContain(message);
  });
});
