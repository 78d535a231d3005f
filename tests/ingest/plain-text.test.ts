import { describe, expect, it } from "vitest";
import { failuresOf, readAll, sourceFile } from "./source-file.js";

const front = `---
title: "The dam: a history"
date: 2020-10-14
author: Lale Ruhi
mood: calm
---
`;

describe("plain text", () => {
  it("is the article's text, unchanged", async () => {
    const [article] = await readAll(sourceFile("  The gate\r\nopened.\n\n"));
    expect(article).toMatchObject({
      id: "dam",
      path: "news/dam.txt",
      text: "  The gate\r\nopened.\n\n",
      textOffset: 0,
      doubts: [],
    });
  });

  it("takes front matter off and says where the text begins", async () => {
    const [article] = await readAll(sourceFile(`${front}The gate opened.`));
    expect(article.text).toBe("The gate opened.");
    expect(article.textOffset).toBe(front.length);
    expect(article.metadata).toEqual({
      title: "The dam: a history",
      outlet: null,
      url: null,
      publishedAt: "2020-10-14",
      author: "Lale Ruhi",
    });
  });

  it("keeps the pairs of front matter with a bad line, and names that line", async () => {
    const bad = "---\ntitle: The dam\nweird\ndate:2020-10-14\nauthor: Lale Ruhi\n---\n";
    const [article] = await readAll(sourceFile(`${bad}The gate opened.`));
    expect(article).toMatchObject({ text: "The gate opened.", textOffset: bad.length });
    expect(article.metadata).toMatchObject({ title: "The dam", publishedAt: null, author: "Lale Ruhi" });
    expect(article.doubts).toEqual([
      "news/dam.txt: line 3 of its front matter is no “key: value” (weird); it was left out",
      "news/dam.txt: line 4 of its front matter is no “key: value” (date:2020-10-14); it was left out",
    ]);
  });

  it("reads values on the lines below their keys, as site generators write them", async () => {
    const block =
      '---\ntags:\n- dam\n- river\ntitle: >\n  The dam:\n  a history\nauthor:\n  - Lale Ruhi\n  - Oktay Dere\ndate: "2020-10-14"\n---\n';
    const [article] = await readAll(sourceFile(`${block}The gate opened.`));
    expect(article).toMatchObject({ text: "The gate opened.", doubts: [] });
    expect(article.metadata).toMatchObject({
      title: "The dam: a history",
      author: "Lale Ruhi, Oktay Dere",
      publishedAt: "2020-10-14",
    });
  });

  it.each([
    ["a paragraph behind a head without an end", "---\ntitle: The dam\n\nThe gate opened.\n\n---\nThen it closed."],
    ["a long line below a head", `---\ntitle: The dam\n${"The gate opened. ".repeat(20)}\n---\nThen it closed.`],
    ["more lines than pairs", "---\ntitle: The dam\nThe gate opened.\nIt rained.\n---\nThen it closed."],
    ["pairs that nobody knows", "---\nQ: Did the gate open?\nIt did.\n---\nThen it closed."],
    ["a rule of dashes", "---\nThe gate opened.\n---\nThen it closed."],
    ["an unclosed block", "---\ntitle: The dam\nThe gate opened."],
    ["dashes further down", "The gate opened.\n---\ntitle: x\n---\n"],
  ])("keeps %s as text", async (_, text) => {
    const [article] = await readAll(sourceFile(text));
    expect(article.text).toBe(text);
  });

  it("takes metadata from the sidecar, front matter first", async () => {
    const sidecar = JSON.stringify({ title: "Other", outlet: "River Post", publishedAt: "2020-10-15", extra: [1] });
    const [article] = await readAll(sourceFile(`${front}The gate opened.`, sidecar));
    expect(article.metadata).toMatchObject({
      title: "The dam: a history",
      outlet: "River Post",
      publishedAt: "2020-10-14",
    });
    expect(article.doubts).toEqual([]);
  });

  it.each([
    [
      "a date that is none",
      '{"publishedAt": "last week", "outlet": "River Post"}',
      'news/dam.json: publishedAt is "last week"',
    ],
    ["a title that is no text", '{"title": 7, "outlet": "River Post"}', "news/dam.json: title is 7"],
  ])("leaves out %s, and says so", async (_, sidecar, doubt) => {
    const [article] = await readAll(sourceFile("The gate opened.", sidecar));
    expect(article.metadata).toEqual({ title: null, outlet: "River Post", url: null, publishedAt: null, author: null });
    expect(article.doubts).toEqual([expect.stringContaining(doubt)]);
  });

  it.each([
    ["no JSON", "{title"],
    ["no object", "[1, 2]"],
  ])("reads an article whose sidecar is %s, and says so", async (_, sidecar) => {
    const [article] = await readAll(sourceFile("The gate opened.", sidecar));
    expect(article.text).toBe("The gate opened.");
    expect(article.doubts).toEqual([expect.stringContaining("news/dam.json")]);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\n"],
    ["front matter alone", front],
  ])("fails on %s", async (_, text) => {
    expect(await failuresOf(sourceFile(text))).toMatchObject([{ code: "empty" }]);
  });

  it("fails on a text longer than any article", async () => {
    expect(await failuresOf(sourceFile("a".repeat(4_000_001)))).toMatchObject([{ code: "too-large" }]);
  });
});
