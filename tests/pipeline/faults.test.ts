import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeFolder, readRecords } from "../cli/run-program.js";
import { makeArticles, readOutput, runFolder } from "./run-folder.js";

const extractorModule = new URL("poisoned-extractor.mjs", import.meta.url).href;
const harmed = (word: string): string => `Lale Ruhi said on Wednesday that the dam would ${word}\n`;

/** The output of an undisturbed run. */
async function undisturbed(articles: Record<string, string>): Promise<Record<string, string>> {
  const folder = makeFolder(articles);
  await runFolder(folder);
  return readOutput(folder);
}

/** Files that can be written to the given number of times; then the disk is full. */
function diskFullAfter(writes: number): (descriptor: number, bytes: Uint8Array) => void {
  let left = writes;
  return (descriptor, bytes) => {
    if (left-- > 0) writeSync(descriptor, bytes);
    else {
      // What fits is still written, as by the system.
      writeSync(descriptor, bytes.subarray(0, bytes.length >> 1));
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    }
  };
}

describe("workers", () => {
  it("give the bytes that one thread gives", async () => {
    const articles = makeArticles(150);
    const folder = makeFolder({ ...articles, "in/empty.txt": "" });
    await runFolder(folder);
    await runFolder(folder, { workers: 1, out: "one" });
    await runFolder(folder, { workers: 3, out: "three", keepText: true });
    expect(readOutput(folder, "one")).toEqual(readOutput(folder));
    expect(readOutput(folder, "three")).toMatchObject(readOutput(folder));
  });

  it.each([
    { word: "throw!", workers: 0, says: "harmed on purpose" },
    { word: "throw!", workers: 2, says: "harmed on purpose" },
    { word: "loop!", workers: 2, says: "--time-limit" },
    { word: "exit!", workers: 2, says: "ended its worker" },
    { word: "fill!", workers: 1, says: "ended its worker" },
  ])(
    "lose the article alone that makes them $word ($workers workers)",
    { timeout: 120_000 },
    async ({ word, workers, says }) => {
      const folder = makeFolder({ ...makeArticles(40), "in/0017x.txt": harmed(word), "in/0021x.txt": harmed(word) });
      const run = await runFolder(folder, { workers, extractorModule, timeLimit: word === "loop!" ? 1 : 60 });
      expect(run).toMatchObject({ failed: true, articles: 42, summary: { articles: 42, failed: 2 } });
      const failed = readRecords(folder, "out/articles.jsonl").filter(({ status }) => status === "failed");
      expect(failed.map(({ id }) => id)).toEqual(["0017x", "0021x"]);
      for (const { error } of failed) {
        expect(error).toContain(says);
        expect(run.notices).toContain(error);
      }
      // The others are as they are without them.
      rmSync(path.join(folder, "in/0017x.txt"));
      rmSync(path.join(folder, "in/0021x.txt"));
      await runFolder(folder, { prune: true, extractorModule });
      expect(readOutput(folder)).toEqual(await undisturbed(makeArticles(40)));
    },
  );

  it("lose one item of a feed, and of many in a collection, alone", async () => {
    const item = (text: string, i: number): string =>
      `<item><guid>n${String(i)}</guid><description>${text}</description></item>`;
    const texts = ["Lale Ruhi said that it held.", harmed("loop!"), "Oktay Dere said that it was shut."];
    const folder = makeFolder({
      "in/feed.xml": `<rss version="2.0"><channel>${texts.map(item).join("")}</channel></rss>`,
      "in/lines.jsonl": texts.map((text, i) => `${JSON.stringify({ id: i, text })}\n`).join(""),
    });
    await runFolder(folder, { workers: 1, extractorModule, timeLimit: 1 });
    expect(readRecords(folder, "out/articles.jsonl").map(({ id, status }) => [id, status])).toEqual(
      ["feed/n0", "feed/n1", "feed/n2", "lines/0", "lines/1", "lines/2"].map((id) => [
        id,
        /1$/.test(id) ? "failed" : "ok",
      ]),
    );
  });

  it("say what is wrong where they cannot start", async () => {
    const folder = makeFolder(makeArticles(3));
    const missing = new URL("nowhere.mjs", import.meta.url).href;
    await expect(runFolder(folder, { workers: 1, extractorModule: missing })).rejects.toThrow("nowhere.mjs");
  });
});

describe("a disk that is full", () => {
  it("at any moment, leaves what readers see as it was, and the same run goes on when there is room", async () => {
    const before = makeArticles(10);
    const all = makeArticles(80);
    const folder = makeFolder(before);
    await runFolder(folder, { out: "start" });
    const earlier = readOutput(folder, "start");
    for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text);
    const expected = await undisturbed(all);
    let failures = 0;
    for (let writes = 0; ; writes++) {
      rmSync(path.join(folder, "out"), { recursive: true, force: true });
      cpSync(path.join(folder, "start"), path.join(folder, "out"), { recursive: true });
      const said = await runFolder(folder, { writeBytes: diskFullAfter(writes) }).then(() => null, String);
      if (said === null) break;
      failures++;
      expect(said).toMatch(/cannot write to .*out \(the disk is full.*same command again/);
      expect(readOutput(folder)).toEqual(earlier);
      await runFolder(folder);
      expect(readOutput(folder)).toEqual(expected);
    }
    expect(readOutput(folder)).toEqual(expected);
    // Records of a batch, merged files, run.json: all were tried.
    expect(failures).toBeGreaterThan(10);
  });

  it("is told of a folder that cannot be made, or written to", async () => {
    const folder = makeFolder({ ...makeArticles(1), taken: "a file" });
    await expect(runFolder(folder, { out: "taken" })).rejects.toThrow(/cannot write to .*taken/);
    // Nothing is forbidden to root.
    if (process.getuid?.() === 0) return;
    mkdirSync(path.join(folder, "locked"));
    chmodSync(path.join(folder, "locked"), 0o500);
    await expect(runFolder(folder, { out: "locked" })).rejects.toThrow(/cannot write to .*locked/);
  });
});

describe("a commit that breaks off", () => {
  it.each(["claims.jsonl", "mentions.jsonl", "articles.jsonl", "run.json", "articles/0002.txt"])(
    "at %s, is carried out by the next run",
    async (name) => {
      const folder = makeFolder(makeArticles(4));
      await runFolder(folder, { keepText: true, out: "expected" });
      const obstacle = path.join(folder, "out", name);
      mkdirSync(path.join(obstacle, "in the way"), { recursive: true });
      await expect(runFolder(folder, { keepText: true })).rejects.toThrow("cannot write to");
      rmSync(obstacle, { recursive: true });
      expect(await runFolder(folder, { keepText: true })).toMatchObject({ articles: 0, summary: { articles: 4 } });
      expect(readOutput(folder)).toEqual(readOutput(folder, "expected"));
      expect(readdirSync(path.join(folder, "out/.kimdedi"))).toEqual(["index.jsonl"]);
    },
  );
});

describe("a run that is stopped", () => {
  it.each([0, 1])("keeps what it has done, shows none of it, and goes on from there (%i workers)", async (workers) => {
    const articles = makeArticles(300);
    const folder = makeFolder(articles);
    const stop = new AbortController();
    const stopped = await runFolder(folder, {
      workers,
      signal: stop.signal,
      writeBytes(descriptor, bytes) {
        writeSync(descriptor, bytes);
        stop.abort();
      },
    });
    expect(stopped).toMatchObject({ stopped: true, summary: null });
    expect(existsSync(path.join(folder, "out/claims.jsonl"))).toBe(false);
    const rest = await runFolder(folder, { workers });
    expect(stopped.articles).toBeGreaterThan(0);
    expect(rest.articles).toBe(300 - stopped.articles);
    expect(readOutput(folder)).toEqual(await undisturbed(articles));
  });

  it("goes on in the middle of a collection", async () => {
    const lines = Object.values(makeArticles(200)).map(
      (text, i) => `${JSON.stringify({ id: `n${String(i)}`, text })}\n`,
    );
    const folder = makeFolder({ "in/all.jsonl": lines.join("") });
    await runFolder(folder, { out: "expected" });
    const stop = new AbortController();
    const stopped = await runFolder(folder, {
      signal: stop.signal,
      writeBytes(descriptor, bytes) {
        writeSync(descriptor, bytes);
        stop.abort();
      },
    });
    expect(stopped.articles).toBeLessThan(200);
    expect((await runFolder(folder)).articles).toBe(200 - stopped.articles);
    expect(readOutput(folder)).toEqual(readOutput(folder, "expected"));
  });

  it("goes on with everything when it was to do everything again", async () => {
    const folder = makeFolder(makeArticles(100));
    await runFolder(folder);
    const expected = readOutput(folder);
    const stop = new AbortController();
    const writeBytes = (descriptor: number, bytes: Uint8Array): void => {
      writeSync(descriptor, bytes);
      stop.abort();
    };
    const stopped = await runFolder(folder, { force: true, signal: stop.signal, writeBytes });
    expect((await runFolder(folder, { force: true })).articles).toBe(100 - stopped.articles);
    expect(readOutput(folder)).toEqual(expected);
  });

  it("leaves nothing doubled of a last line that was torn", async () => {
    const folder = makeFolder(makeArticles(80));
    const expected = await undisturbed(makeArticles(80));
    const stop = new AbortController();
    const writeBytes = (descriptor: number, bytes: Uint8Array): void => {
      writeSync(descriptor, bytes);
      stop.abort();
    };
    await runFolder(folder, { signal: stop.signal, writeBytes });
    const segments = path.join(folder, "out/.kimdedi/segments");
    const [segment] = readdirSync(segments);
    appendFileSync(path.join(segments, segment, "claims.jsonl"), '{"id":"0099#1","arti');
    appendFileSync(path.join(segments, segment, "index.jsonl"), '{"input":"../in/0099.txt","file":"00');
    await runFolder(folder);
    expect(readOutput(folder)).toEqual(expected);
  });
});

describe("two runs on one output", () => {
  it("the second is told so and changes nothing", async () => {
    const folder = makeFolder(makeArticles(30));
    let second: Promise<unknown> | undefined;
    await runFolder(folder, {
      begun() {
        second = runFolder(folder).catch((error: unknown) => error);
      },
    });
    expect(String(await second)).toMatch(/another run is writing to .*out \(process \d+ on/);
    expect(readOutput(folder)).toEqual(await undisturbed(makeArticles(30)));
  });

  it.each([
    ["of a process that is gone", { pid: 2 ** 30, host: hostname(), started: null }],
    ["of an earlier process with this number", { pid: process.pid, host: hostname(), started: "1" }],
    ["of a process that was killed before it said who it was", null],
  ])("takes over the lock %s", async (_, owner) => {
    const folder = makeFolder(makeArticles(2));
    mkdirSync(path.join(folder, "out/.kimdedi/lock"), { recursive: true });
    if (owner) writeFileSync(path.join(folder, "out/.kimdedi/owner.json"), JSON.stringify(owner));
    expect(await runFolder(folder)).toMatchObject({ articles: 2 });
  });

  it("leaves the lock of another machine alone", async () => {
    const folder = makeFolder(makeArticles(2));
    mkdirSync(path.join(folder, "out/.kimdedi/lock"), { recursive: true });
    const owner = { pid: 1, host: "elsewhere.example", started: null };
    writeFileSync(path.join(folder, "out/.kimdedi/owner.json"), JSON.stringify(owner));
    await expect(runFolder(folder)).rejects.toThrow("elsewhere.example");
  });
});

describe("what the store knows, harmed", () => {
  it.each([
    ["a field of another kind", (index: string) => index.replace(/"bytes":\[\d+/, '"bytes":["1"')],
    ["a field less", (index: string) => index.replace(/"speakers":\[[^\]]*\],/, "")],
    ["a failure that is none", (index: string) => index.replace('"text":false', '"text":false,"failure":7')],
    ["a number below zero", (index: string) => index.replace(/"counts":\[\d+/, '"counts":[-1')],
  ])("is done again where a line of the index has %s", async (_, harm) => {
    const folder = makeFolder(makeArticles(3));
    await runFolder(folder);
    const before = readOutput(folder);
    const index = path.join(folder, "out/.kimdedi/index.jsonl");
    const harmed = harm(readFileSync(index, "utf8"));
    expect(harmed).not.toBe(readFileSync(index, "utf8"));
    writeFileSync(index, harmed);
    const again = await runFolder(folder);
    expect(again).toMatchObject({ articles: 3, failed: false });
    expect(readOutput(folder)).toEqual(before);
  });

  it.each([
    ["cut off", '{"remove":["articles/00'],
    ["of another kind", '{"remove":7}'],
    ["naming files of others", '{"remove":["in/0000.txt","articles/../in/0001.txt","/in/0002.txt",7]}'],
  ])("holds nothing up and removes nothing else where the marker of a commit is %s", async (_, marker) => {
    const folder = makeFolder(makeArticles(3));
    await runFolder(folder);
    const before = readOutput(folder);
    cpSync(path.join(folder, "in"), path.join(folder, "out/in"), { recursive: true });
    writeFileSync(path.join(folder, "out/.kimdedi/commit.json"), marker);
    expect(await runFolder(folder)).toMatchObject({ articles: 0, summary: { articles: 3 } });
    for (const root of ["in", "out/in"])
      expect(readdirSync(path.join(folder, root)).sort()).toEqual(["0000.txt", "0001.txt", "0002.txt"]);
    rmSync(path.join(folder, "out/in"), { recursive: true });
    expect(readOutput(folder)).toEqual(before);
  });
});

describe("files that do not hold still", () => {
  it("fail where they vanish before they are read, and keep their records where they had any", async () => {
    const folder = makeFolder(makeArticles(3));
    const remove = (name: string) => () => {
      rmSync(path.join(folder, name));
    };
    const first = await runFolder(folder, { begun: remove("in/0001.txt") });
    expect(first).toMatchObject({ failed: true, summary: { articles: 3, failed: 1 } });
    // The file is named once.
    expect(first.notices.filter((notice) => notice.includes("0001.txt"))).toEqual([
      expect.stringMatching(/in\/0001\.txt: cannot be read \(there is no such file or folder\); check that/),
    ]);
    rmSync(path.join(folder, "in/0002.txt"));
    expect(await runFolder(folder)).toMatchObject({ articles: 0, summary: { articles: 3 } });
  });

  it("are taken as they are when they have grown since they were found", async () => {
    const folder = makeFolder(makeArticles(3));
    await runFolder(folder, {
      begun() {
        appendFileSync(path.join(folder, "in/0001.txt"), "Oktay Dere said that there was more.\n");
      },
    });
    const expected = makeFolder({});
    cpSync(path.join(folder, "in"), path.join(expected, "in"), { recursive: true });
    await runFolder(expected);
    expect(readOutput(folder)).toEqual(readOutput(expected));
  });
});

describe("a clock that jumps", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["back", -36],
    ["ahead", 36],
  ])("%s between two runs and during them changes no record, takes no time and loses no change", async (_, hours) => {
    const folder = makeFolder(makeArticles(12));
    const steady = await runFolder(folder, { out: "steady" });
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now());
    const jump = (): void => {
      vi.setSystemTime(Date.now() + hours * 3_600_000);
    };
    await runFolder(folder, { workers: 1, begun: jump });
    expect(readOutput(folder)).toEqual(readOutput(folder, "steady"));
    jump();
    writeFileSync(path.join(folder, "in/0003.txt"), "“We deny it,” Oktay Dere said on Friday in Shusha.\n");
    expect(await runFolder(folder)).toMatchObject({ articles: 1, summary: { articles: steady.summary?.articles } });
    const run = JSON.parse(readFileSync(path.join(folder, "out/run.json"), "utf8")) as { seconds: number };
    expect(run.seconds).toBeGreaterThanOrEqual(0);
    expect(run.seconds).toBeLessThan(3600);
  });
});

it("uses another gazetteer in this thread and in workers, and does everything again for it", async () => {
  const place = (id: string, name: string, kind: string, parent: string): string =>
    `${id}\t${name}\t${kind}\t${parent}\t40\t47\t9000\t5\tpresent\town\n`;
  const folder = makeFolder({
    "in/a.txt": "Lale Ruhi said on Wednesday that the roads to Shusha and Wumbledon in Azerbaijan were closed.\n",
    "tables/places.tsv":
      "id\tname\tkind\tparent\tlat\tlon\tpopulation\tprominence\tstatus\tsource\n" +
      place("az", "Azerbaijan", "country", "") +
      place("az/wumbledon", "Wumbledon", "city", "az"),
    "tables/names.tsv": "place\tname\tlanguage\tscript\tstatus\tsource\trenders\n",
  });
  const places = (): unknown[] =>
    readRecords(folder, "out/mentions.jsonl").flatMap(({ type, id }) => (type === "place" && id !== null ? [id] : []));
  await runFolder(folder);
  expect(places()).toEqual(["az/susa/susa", "az"]);
  for (const workers of [0, 1]) {
    expect(
      await runFolder(folder, { gazetteer: path.join(folder, "tables"), workers, force: workers === 1 }),
    ).toMatchObject({ articles: 1 });
    expect(places()).toEqual(["az/wumbledon", "az"]);
  }
  await expect(runFolder(folder, { gazetteer: path.join(folder, "in") })).rejects.toThrow("no gazetteer in");
});
