import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { makeFolder, parseRecords, readRecords, runProgram } from "../cli/run-program.js";
import { makeArticles, runFolder } from "./run-folder.js";

it("run.json names all options that decide what is written, and whole milliseconds", async () => {
  const folder = makeFolder(makeArticles(1));
  const fields = { text: "body" };
  await runFolder(folder, { keepText: true, fields, timeLimit: 7, formats: ["brat"], prune: true });
  const run = JSON.parse(readFileSync(path.join(folder, "out/run.json"), "utf8")) as { seconds: number };
  expect(run).toMatchObject({
    options: {
      inputs: [path.join(folder, "in")],
      out: path.join(folder, "out"),
      prune: true,
      force: false,
      gazetteer: null,
      keepText: true,
      formats: ["brat"],
      fields,
      workers: 0,
      timeLimit: 7,
    },
  });
  expect(String(run.seconds)).toMatch(/^\d+(\.\d{1,3})?$/);
});

it("the record of an article that failed keeps what its feed tells of it", async () => {
  const item = "<item><title>The dam</title><link>https://example.com/dam</link></item>";
  const folder = makeFolder({ "feed.xml": `<rss><channel><title>River Post</title>${item}</channel></rss>` });
  const { code } = await runProgram(folder, ["extract", "feed.xml"]);
  expect(code).toBe(1);
  expect(readRecords(folder, "output/articles.jsonl")).toMatchObject([
    { status: "failed", title: "The dam", outlet: "River Post", url: "https://example.com/dam" },
  ]);
});

it("an input without a name is called one", async () => {
  await expect(runFolder(makeFolder({}), { inputs: ["in"] })).rejects.toThrow(/in does not exist$/);
  const { code, stderr } = await runProgram(makeFolder({}), ["extract", ""]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'kimdedi: "" names no file or folder\n' });
});

it("the summary names files below a folder that was given with a slash behind it", async () => {
  const { stdout } = await runProgram(makeFolder(makeArticles(1)), ["extract", "in", "--out", "out/"]);
  expect(stdout).toContain("Records: out/claims.jsonl,");
});

it("a filter keeps an id that comes twice, and says so", async () => {
  const line = (id: string): string => `${JSON.stringify({ id, text: "Lale Ruhi said that it rained." })}\n`;
  const { stdout, stderr } = await runProgram(
    makeFolder({}),
    ["filter", "--article"],
    line("dam") + line("mill") + line("dam"),
  );
  const doubt = 'standard input, line 3: has the id of line 1 ("dam"), so that their claims have the same ids';
  expect(stderr).toBe(`kimdedi: ${doubt}\n`);
  const records = parseRecords(stdout);
  expect(records.map(({ id }) => id)).toEqual(["dam", "dam#1", "mill", "mill#1", "dam", "dam#1"]);
  expect(records.map(({ doubts }) => doubts).filter(Boolean)).toEqual([[], [], [doubt]]);
});
