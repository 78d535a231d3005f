import { describe, expect, it } from "vitest";
import { ingestFile } from "../../src/ingest/ingest-file.js";
import { readJsonLine } from "../../src/ingest/read-json-line.js";
import { failuresOf, named, readAll } from "./source-file.js";

const lines = (...values: unknown[]): string =>
  values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n");

describe("JSON Lines", () => {
  it("give an article a line, under the id it gives", async () => {
    const text = lines({ id: "n1", text: "Rain fell.", title: "Rain" }, { id: 17, text: "Snow  fell.\n" });
    expect(await readAll(named("a.jsonl", text))).toMatchObject([
      { id: "dam/n1", text: "Rain fell.", metadata: { title: "Rain" }, encoding: "utf-8", textOffset: 0, doubts: [] },
      { id: "dam/17", text: "Snow  fell.\n" },
    ]);
  });

  it("fail for a bad line alone, and say which", async () => {
    const text = lines(
      { text: "One." },
      "",
      '{"text": "Tw',
      "[1]",
      { title: "no text" },
      { text: " " },
      { text: "Six." },
    );
    const articles = await ingestFile(named("a.jsonl", text));
    expect(articles.map((article) => (article.ok ? article.text : article.failure.code))).toEqual([
      "One.",
      "malformed-json",
      "malformed-json",
      "empty",
      "empty",
      "Six.",
    ]);
    const details = articles.map((article) => (article.ok ? "" : article.failure.detail));
    expect(details[1]).toMatch(/^line 3 /);
    expect(details[3]).toContain("title");
    expect(new Set(articles.map(({ id }) => id)).size).toBe(6);
  });

  it("keep their ids when lines come and go, and tell doubles apart by order", async () => {
    const [a, b, bad] = [{ id: "a", text: "A." }, { text: "B." }, "{"];
    const first = await ingestFile(named("a.jsonl", lines(a, b, bad)));
    const second = await ingestFile(named("a.jsonl", lines({ id: "new", text: "N." }, bad, b, a, a)));
    const ids = second.map(({ id }) => id);
    expect(ids.slice(1, 4)).toEqual([first[2].id, first[1].id, first[0].id]);
    expect(ids[4]).toBe(`${first[0].id}-2`);
  });

  it("tell ten thousand doubles apart, and from what looks like a double", async () => {
    const text = lines({ id: "a-2", text: "x" }, ...Array.from({ length: 10_000 }, () => ({ id: "a", text: "x" })));
    const articles = await readAll(named("a.jsonl", text));
    expect(new Set(articles.map(({ id }) => id)).size).toBe(10_001);
  });

  it("fail for a line that is longer than any article, and go on behind it", async () => {
    const text = lines({ text: "One." }, `{"text": "${"a".repeat(16_000_000)}"}`, { text: "Three." });
    expect(await failuresOf(named("a.jsonl", text))).toMatchObject([null, { code: "too-large" }, null]);
  });

  it("fail for a line that is no UTF-8, and go on behind it", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text": "One."}\n{"text": "'),
      Buffer.from([0xff, 0x00, 0xfe]),
      Buffer.from('"}\n{"text": "Three."}'),
    ]);
    expect(await failuresOf(named("a.jsonl", bytes))).toMatchObject([null, { code: "binary" }, null]);
  });

  it.each([
    ["a byte-order mark", `\ufeff${lines({ text: "Rain." }, { text: "Snow." })}`, "a.jsonl"],
    ["Windows line ends", '{"text": "Rain."}\r\n{"text": "Snow."}\r\n', "a.jsonl"],
    ["another name", lines({ text: "Rain." }, { text: "Snow." }), "a.txt"],
    ["no name", lines({ text: "Rain." }, { text: "Snow." }), "-"],
  ])("are read with %s", async (_, text, path) => {
    expect(await readAll(named(path, text))).toMatchObject([{ text: "Rain." }, { text: "Snow." }]);
  });

  it("in UTF-16 are refused", async () => {
    const bytes = Buffer.from(`\ufeff${lines({ text: "Rain." })}`, "utf16le");
    expect(await failuresOf(named("a.jsonl", bytes))).toMatchObject([{ code: "encoding" }]);
  });

  it("without a line fail", async () => {
    expect(await failuresOf(named("a.jsonl", "\n\n"))).toMatchObject([{ code: "empty" }]);
  });
});

describe("JSON documents", () => {
  it("give one article, or one an item", async () => {
    const one = JSON.stringify({ text: "Rain." }, null, 2);
    const list = JSON.stringify([{ text: "Rain." }, { id: "s", text: "Snow." }], null, 2);
    const feed = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ id: "1", content_html: "<p>Rain.</p>" }],
    });
    expect(await readAll(named("a.json", one))).toMatchObject([{ id: "dam", text: "Rain." }]);
    expect(await readAll(named("a.json", list))).toMatchObject([{ text: "Rain." }, { id: "dam/s", text: "Snow." }]);
    expect(await readAll(named("a.json", feed))).toMatchObject([{ id: "dam/1", text: "Rain." }]);
  });

  it.each([
    ["{", "malformed-json"],
    ["[]", "no-items"],
    ['"text"', "malformed-json"],
    [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "malformed-json"],
  ])("%.20s is refused", async (text, code) => {
    expect(await failuresOf(named("a.json", text))).toMatchObject([{ code }]);
  });

  it("keep what is known of a line or an item without text", async () => {
    const dam = { title: "The dam", url: "https://example.com/dam", published: "2020-10-14" };
    const known = { title: "The dam", url: "https://example.com/dam", publishedAt: "2020-10-14" };
    for (const file of [
      named("a.jsonl", `${JSON.stringify({ ...dam, text: " " })}\n${JSON.stringify(dam)}\n`),
      named("a.json", JSON.stringify([dam])),
      named("a.json", JSON.stringify(dam, null, 1)),
    ])
      for (const article of await ingestFile(file)) expect(article).toMatchObject({ ok: false, metadata: known });
  });

  it("are no text that begins with a brace", async () => {
    expect(await readAll(named("a.txt", "{sic} The gate opened."))).toMatchObject([{ text: "{sic} The gate opened." }]);
  });
});

describe("readJsonLine", () => {
  const read = (value: unknown, mapping = {}): ReturnType<typeof readJsonLine> =>
    readJsonLine(JSON.stringify(value), mapping);

  it("reads ninjs", () => {
    const ninjs = {
      uri: "urn:rp:1",
      type: "text",
      headlines: [{ role: "main", value: "The mill" }],
      infosources: [{ name: "River Post" }],
      firstcreated: "2020-10-14T09:30:00+04:00",
      versioncreated: "2020-10-16T08:00:00+04:00",
      byline: "Lale Ruhi",
      bodies: [{ contentType: "text/html", value: "<p>Rain &amp; snow.</p><p>Sun.</p>" }],
    };
    expect(read(ninjs)).toEqual({
      ok: true,
      id: "urn:rp:1",
      text: "Rain & snow.\n\nSun.",
      metadata: {
        title: "The mill",
        outlet: "River Post",
        url: null,
        publishedAt: "2020-10-14T09:30:00+04:00",
        author: "Lale Ruhi",
      },
      updatedAt: "2020-10-16T08:00:00+04:00",
      doubts: [],
    });
  });

  it("finds fields by a mapping, through dots, and where a key holds one", () => {
    const value = {
      text: "not this",
      body: { parts: ["Rain fell."] },
      "meta.day": "2020-10-14",
      people: [{ name: "Lale Ruhi" }, { name: "Oktay Dere" }],
      nr: 7,
    };
    const mapping = { id: "nr", text: "body.parts.0", publishedAt: "meta.day", author: "people" };
    expect(read(value, mapping)).toMatchObject({
      id: "7",
      text: "Rain fell.",
      metadata: { publishedAt: "2020-10-14", author: "Lale Ruhi, Oktay Dere" },
    });
  });

  it("looks for a mapped field nowhere else, and names what there is", () => {
    const result = read({ text: "Rain.", title: "x" }, { text: "body_text" });
    expect(result).toMatchObject({ ok: false, failure: { code: "empty" } });
    expect(result.ok ? "" : result.failure.detail).toMatch(/"body_text".*text, title/);
  });

  it.each(["__proto__.polluted", "constructor.name", "text.length", "a..b", ""])("finds nothing at %j", (path) => {
    expect(read({ text: "Rain." }, { text: path })).toMatchObject({ ok: false });
  });

  it("leaves plain text as it stands, signs and blanks too", () => {
    const text = "  1 < 2 &amp; 3 > 2\r\n\t<3  “yes”\ud83d\ude00 ";
    expect(read({ text })).toMatchObject({ text });
  });

  it("does not follow lists without end", () => {
    const line = `{"text": ${"[".repeat(20_000)}"x"${"]".repeat(20_000)}}`;
    expect(readJsonLine(line)).toMatchObject({ ok: false, failure: { code: "empty" } });
  });

  it("reads numbers for dates, and says of others that they are none", () => {
    expect(read({ text: "x", published: 1602653400 })).toMatchObject({
      metadata: { publishedAt: "2020-10-14T05:30:00Z" },
    });
    expect(read({ text: "x", published: "soon" })).toMatchObject({
      metadata: { publishedAt: null },
      doubts: [expect.stringContaining("soon")],
    });
  });
});
