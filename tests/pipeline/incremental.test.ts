import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, readRecords } from "../cli/run-program.js";
import { makeArticles, readOutput, runFolder } from "./run-folder.js";

/** What one undisturbed run over the same inputs gives. */
async function afresh(folder: string, options: Parameters<typeof runFolder>[1] = {}): Promise<Record<string, string>> {
  rmSync(path.join(folder, "fresh"), { recursive: true, force: true });
  await runFolder(folder, { ...options, out: "fresh" });
  return readOutput(folder, "fresh");
}

const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Valley Courier</title>${items
    .map((name) => `<item><guid>${name}</guid><description>Lale Ruhi said that ${name} was shut.</description></item>`)
    .join("")}</channel></rss>`;

describe("a run over an output folder that holds records", () => {
  it("does nothing again, and says how much was done before", async () => {
    const folder = makeFolder(makeArticles(5));
    const first = await runFolder(folder);
    const before = readOutput(folder);
    const second = await runFolder(folder);
    expect(first).toMatchObject({ articles: 5, summary: { articles: 5, unchanged: 0 } });
    expect(second).toMatchObject({ articles: 0, summary: { articles: 5, unchanged: 5 } });
    expect({ ...second.summary, unchanged: 0 }).toEqual(first.summary);
    expect(readOutput(folder)).toEqual(before);
  });

  it("takes in new articles, replaces changed ones, and ends with the bytes of one run over all", async () => {
    const folder = makeFolder(makeArticles(9, 3));
    await runFolder(folder);
    for (const [name, text] of Object.entries(makeArticles(20))) writeFileSync(path.join(folder, name), text);
    writeFileSync(path.join(folder, "in/0007.txt"), "“We deny it,” Oktay Dere said on Friday in Shusha.\n");
    writeFileSync(path.join(folder, "in/0011.json"), '{"publishedAt":"2021-03-05"}');
    const { articles, summary } = await runFolder(folder);
    expect({ articles, unchanged: summary?.unchanged }).toEqual({ articles: 13, unchanged: 7 });
    expect(readOutput(folder)).toEqual(await afresh(folder));
    expect(readRecords(folder, "out/articles.jsonl")[11]).toMatchObject({ id: "0011", publishedAt: "2021-03-05" });
  });

  it("keeps the ids it has given when articles of the same name come", async () => {
    const folder = makeFolder({ "in/a/dam.txt": "Lale Ruhi said that the dam would hold.\n" });
    await runFolder(folder);
    mkdirSync(path.join(folder, "in/b"));
    writeFileSync(path.join(folder, "in/b/dam.txt"), "Oktay Dere denied that the dam would hold.\n");
    await runFolder(folder);
    expect(readRecords(folder, "out/articles.jsonl").map(({ id }) => id)).toEqual(["b/dam", "dam"]);
  });

  it("knows its articles again when both folders were moved, and from wherever it is called", async () => {
    const folder = makeFolder(makeArticles(3));
    await runFolder(folder);
    mkdirSync(path.join(folder, "moved"));
    for (const name of ["in", "out"]) renameSync(path.join(folder, name), path.join(folder, "moved", name));
    expect(await runFolder(path.join(folder, "moved"))).toMatchObject({ articles: 0, summary: { unchanged: 3 } });
  });

  it("keeps the items that a feed has dropped, and with prune drops them and whatever else is gone", async () => {
    const folder = makeFolder({
      "in/feed.xml": rss("one", "two"),
      "in/gone.txt": "Lale Ruhi said that it was gone.\n",
    });
    await runFolder(folder);
    writeFileSync(path.join(folder, "in/feed.xml"), rss("three", "two"));
    rmSync(path.join(folder, "in/gone.txt"));
    await runFolder(folder);
    const ids = (): unknown[] => readRecords(folder, "out/articles.jsonl").map(({ id }) => id);
    expect(ids()).toEqual(["feed/three", "feed/two", "feed/one", "gone"]);
    await runFolder(folder, { prune: true });
    expect(ids()).toEqual(["feed/three", "feed/two"]);
    expect(readOutput(folder)).toEqual(await afresh(folder));
  });

  it("tries articles again that failed, and forgets the failure when they are mended", async () => {
    const folder = makeFolder({ ...makeArticles(2), "in/empty.txt": "", "in/feed.xml": "<rss><channel><item>" });
    expect(await runFolder(folder)).toMatchObject({ failed: true, summary: { failed: 2 } });
    expect(await runFolder(folder)).toMatchObject({ failed: true, articles: 2, summary: { failed: 2 } });
    writeFileSync(path.join(folder, "in/empty.txt"), "Oktay Dere said that it was not empty.\n");
    writeFileSync(path.join(folder, "in/feed.xml"), rss("one"));
    expect(await runFolder(folder)).toMatchObject({ failed: false, articles: 2, summary: { articles: 4, failed: 0 } });
    expect(readOutput(folder)).toEqual(await afresh(folder));
  });

  it("does everything again where the records were changed by hand, and says so", async () => {
    const folder = makeFolder(makeArticles(3));
    await runFolder(folder);
    const before = readOutput(folder);
    appendFileSync(path.join(folder, "out/claims.jsonl"), "{}\n");
    const { articles, notices } = await runFolder(folder);
    expect(articles).toBe(3);
    expect(notices.join()).toContain("done again");
    expect(readOutput(folder)).toEqual(before);
  });

  it("does everything again when it is forced to, and forgets what is not among the inputs", async () => {
    const folder = makeFolder({ ...makeArticles(3), "other/lone.txt": "Lale Ruhi said that she was alone.\n" });
    await runFolder(folder, { inputs: ["other"] });
    expect(await runFolder(folder)).toMatchObject({ articles: 3, summary: { articles: 4 } });
    expect(await runFolder(folder, { force: true })).toMatchObject({ articles: 3, summary: { articles: 3 } });
    expect(readOutput(folder)).toEqual(await afresh(folder));
  });

  it("leaves files alone that it is told to leave", async () => {
    const folder = makeFolder(makeArticles(3));
    await runFolder(folder);
    for (const name of ["in/0000.txt", "in/0001.txt"]) appendFileSync(path.join(folder, name), "More.\n");
    const { articles } = await runFolder(folder, { prune: true, only: ({ id }) => id === "0001" });
    expect({ articles, all: readRecords(folder, "out/articles.jsonl").length }).toEqual({ articles: 1, all: 3 });
  });

  it("never takes its own output for input", async () => {
    const folder = makeFolder(makeArticles(2));
    await runFolder(folder, { inputs: ["."], keepText: true });
    await runFolder(folder, { inputs: ["."], keepText: true, out: "second" });
    expect(await runFolder(folder, { inputs: ["."], keepText: true })).toMatchObject({ summary: { articles: 2 } });
  });

  it("marks copies of one story, whichever run they came in", async () => {
    const words = Array.from({ length: 120 }, (_, i) => `word${String((i * 7) % 113)}`).join(" ");
    const story = `Lale Ruhi said on Wednesday that the dam near Shusha would hold. ${words}.\n`;
    const folder = makeFolder({
      ...makeArticles(2),
      "in/b.txt": `Valley Courier. ${story}`,
      "in/b.json": '{"date":"2021-03-06"}',
    });
    expect((await runFolder(folder)).summary?.copies).toBe(0);
    writeFileSync(path.join(folder, "in/a.txt"), story);
    writeFileSync(path.join(folder, "in/a.json"), '{"date":"2021-03-05"}');
    expect((await runFolder(folder)).summary?.copies).toBe(1);
    expect(readRecords(folder, "out/articles.jsonl").map(({ sameStoryAs }) => sameStoryAs)).toEqual([
      null,
      null,
      null,
      "a",
    ]);
    expect(readOutput(folder)).toEqual(await afresh(folder));
    rmSync(path.join(folder, "in/a.txt"));
    expect((await runFolder(folder, { prune: true })).summary?.copies).toBe(0);
    expect(readOutput(folder)).toEqual(await afresh(folder));
  });

  it("reads large collections piece by piece and knows them again", async () => {
    const lines = Object.values(makeArticles(300)).map((text, i) => JSON.stringify({ id: `n${String(i)}`, text }));
    const folder = makeFolder({ "in/all.jsonl": `${lines.join("\n")}\n`, ...makeArticles(2) });
    expect(await runFolder(folder)).toMatchObject({ articles: 302 });
    expect(await runFolder(folder)).toMatchObject({ articles: 0, summary: { articles: 302 } });
    writeFileSync(path.join(folder, "in/all.jsonl"), `${lines.slice(0, 250).join("\n")}\n`);
    expect(await runFolder(folder, { prune: true })).toMatchObject({ articles: 250, summary: { articles: 252 } });
    expect(readOutput(folder)).toEqual(await afresh(folder));
  });
});

describe("texts that are kept", () => {
  it("are those that the spans point into, also of articles that were done without", async () => {
    const folder = makeFolder({
      ...makeArticles(2),
      "in/front.txt": "---\ntitle: Dam\n---\nLale Ruhi said that the dam would hold.\n",
    });
    await runFolder(folder);
    expect(await runFolder(folder, { keepText: true })).toMatchObject({ articles: 3 });
    expect(await runFolder(folder, { keepText: true })).toMatchObject({ articles: 0 });
    expect(await runFolder(folder)).toMatchObject({ articles: 0 });
    const output = readOutput(folder);
    expect(Object.keys(output)).toContain("articles/front.txt");
    for (const claim of readRecords(folder, "out/claims.jsonl")) {
      const { text, spans } = claim["cue"] as { text: string; spans: [number, number][] };
      const kept = output[`articles/${String(claim["articleId"])}.txt`];
      expect(spans.map(([start, end]) => kept.slice(start, end)).join(" ")).toBe(text);
    }
  });

  it("go with their articles, and stay inside the folder whatever an article is called", async () => {
    const folder = makeFolder({
      "in/feed.xml": rss("../../../out", "two"),
      "in/x.txt": "Lale Ruhi said that it was gone.\n",
      "in/..txt": "Oktay Dere said that the name was odd.\n",
    });
    await runFolder(folder, { keepText: true, inputs: ["in", "in/..txt"] });
    expect(readdirSync(folder).sort()).toEqual(["in", "out"]);
    expect(Object.keys(readOutput(folder)).filter((name) => name.startsWith("articles/"))).toHaveLength(4);
    rmSync(path.join(folder, "in/x.txt"));
    await runFolder(folder, { keepText: true, prune: true, inputs: ["in", "in/..txt"] });
    expect(readOutput(folder)).toEqual(await afresh(folder, { keepText: true, inputs: ["in", "in/..txt"] }));
  });
});
