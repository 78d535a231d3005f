import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { watchInputs } from "../../src/pipeline/watch.js";
import { makeFolder } from "../cli/run-program.js";
import { makeArticles, runFolder } from "./run-folder.js";

describe("an output folder that is an input", () => {
  it.each([
    ["is the input", ["in"], "in"],
    ["is the input by another path", ["in"], "in/deep/.."],
    ["is the input behind a link", ["link"], "in"],
    ["is one of the inputs", ["else", "in"], "in"],
  ])("is refused where it %s, before anything is read or written", async (_, inputs, out) => {
    const folder = makeFolder({ ...makeArticles(1), "else/a.txt": "Text.", "in/deep/b.txt": "Text." });
    symlinkSync("in", path.join(folder, "link"));
    await expect(runFolder(folder, { inputs, out })).rejects.toThrow(
      /in cannot be both input and output; name another folder with --out, such as .*in.*output$/,
    );
    expect(readdirSync(path.join(folder, "in")).sort()).toEqual(["0000.txt", "deep"]);
  });

  it("is refused where a record file that it is written to is named", async () => {
    const folder = makeFolder(makeArticles(1));
    await runFolder(folder);
    await expect(runFolder(folder, { inputs: ["in", "out/claims.jsonl"] })).rejects.toThrow(
      /out\/claims\.jsonl holds the records that are written to .*out; it is no article/,
    );
  });

  it("is refused where the texts that are kept would replace what is read", async () => {
    const text = "---\ntitle: Dam\n---\nLale Ruhi said that the dam would hold.\n";
    const folder = makeFolder({ "home/articles/dam.txt": text, "home/articles/deep/dike.txt": text });
    for (const inputs of [["home/articles"], ["home/articles/deep"], ["home/articles/dam.txt"]])
      await expect(runFolder(folder, { inputs, out: "home", keepText: true })).rejects.toThrow(
        /texts of articles are kept in .*home\/articles, where they would replace what is read/,
      );
    expect(readFileSync(path.join(folder, "home/articles/dam.txt"), "utf8")).toBe(text);
    // Without the texts there is nothing against it.
    expect(await runFolder(folder, { inputs: ["home/articles"], out: "home" })).toMatchObject({ articles: 2 });
    expect(readFileSync(path.join(folder, "home/articles/dam.txt"), "utf8")).toBe(text);
  });

  it("is passed over where it is inside an input, also behind a link", async () => {
    const folder = makeFolder(makeArticles(2));
    symlinkSync("in", path.join(folder, "link"));
    for (const input of ["in", "link"]) {
      const out = `in/${input}`;
      for (let run = 0; run < 3; run++)
        expect(await runFolder(folder, { inputs: [input], out })).toMatchObject({ summary: { articles: 2 } });
    }
  });

  it("lends its records to no other run as articles, but its kept texts", async () => {
    const folder = makeFolder(makeArticles(2));
    await runFolder(folder, { keepText: true });
    writeFileSync(path.join(folder, "out/late.txt"), "Lale Ruhi said that the dam would hold.\n");
    const { summary } = await runFolder(folder, { inputs: ["out"], out: "second" });
    expect(summary).toMatchObject({ articles: 3, failed: 0 });
  });

  it("is refused by a watch as well, which would feed itself", async () => {
    const folder = makeFolder({ "in/a.txt": "Text." });
    const watching = watchInputs({
      inputs: [path.join(folder, "in")],
      leaveOut: path.join(folder, "in"),
      pollMs: null,
      settleMs: 10,
      signal: new AbortController().signal,
      notice: () => undefined,
      runBatch: () => Promise.reject(new Error("was begun")),
    });
    await expect(watching).rejects.toThrow(/cannot be both input and output/);
  });
});

describe("a run that cannot begin", () => {
  it("leaves no folder behind for a gazetteer that is none", async () => {
    const folder = makeFolder({ ...makeArticles(1), "half/places.tsv": "" });
    await expect(runFolder(folder, { gazetteer: path.join(folder, "nope") })).rejects.toThrow(
      /no gazetteer in .*nope: it should hold places\.tsv and names\.tsv, and places\.tsv is not there/,
    );
    await expect(runFolder(folder, { gazetteer: path.join(folder, "half") })).rejects.toThrow(
      /names\.tsv is not there/,
    );
    expect(existsSync(path.join(folder, "out"))).toBe(false);
  });
});
