import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "../../src/ingest/article-source.js";
import { ingestStream } from "../../src/ingest/ingest-stream.js";
import { page, paragraphs } from "./pages.js";
import { failuresOf, named, readAll } from "./source-file.js";

const article = paragraphs.join("\n\n");

async function* slices(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function readSlices(path: string, bytes: Uint8Array, size: number): Promise<IngestedArticle[]> {
  const articles: IngestedArticle[] = [];
  const stream = ingestStream({ path, id: "dam", sidecar: null, chunks: slices(bytes, size) });
  for await (const one of stream) articles.push(one);
  return articles;
}

function record(type: string, url: string, contentType: string, body: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(body);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${type}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${String(bytes.length)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
}

function response(
  url: string,
  body: string | Uint8Array,
  headers: readonly string[] = [],
  status = "200 OK",
): Uint8Array {
  const type = headers.some((header) => header.startsWith("Content-Type")) ? [] : ["Content-Type: text/html"];
  const head = [`HTTP/1.1 ${status}`, ...type, ...headers, "", ""].join("\r\n");
  return record(
    "response",
    url,
    "application/http; msgtype=response",
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  );
}

const chunked = (text: string): string => {
  const half = Math.floor(text.length / 2);
  return [text.slice(0, half), text.slice(half), ""]
    .map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`)
    .join("");
};

const pages = [
  record("warcinfo", "urn:x", "application/warc-fields", "software: hand\r\n"),
  record("request", "https://example.com/a", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
  response("https://example.com/a", page()),
  response("https://example.com/gone", page(), [], "404 Not Found"),
  response("https://example.com/b.png", "PNG", ["Content-Type: image/png"]),
  response("https://example.com/b", chunked(page()), ["Transfer-Encoding: chunked"]),
  response("https://example.com/c", gzipSync(page()), ["Content-Encoding: gzip"]),
  record("conversion", "https://example.com/d", "text/plain", article),
  response("https://example.com/a", page()),
];
const archive = Buffer.concat(pages);

describe("gzip", () => {
  it.each([
    ["a text", "dam.txt.gz", article],
    ["a page", "dam.html.gz", page()],
    ["a feed", "dam.xml.gz", `<rss><channel><item><description>${article}</description></item></channel></rss>`],
    ["JSON Lines", "dam.jsonl.gz", JSON.stringify({ text: article })],
    ["anything that does not say so", "dam", article],
  ])("is taken off %s", async (_, path, content) => {
    const [read] = await readAll(named(path, gzipSync(content)));
    expect(read.text.replace(/\s+/g, " ")).toBe(article.replace(/\s+/g, " "));
  });

  it("of several members is read to the end", async () => {
    const members = Buffer.concat([gzipSync('{"text": "Rain."}\n'), gzipSync('{"text": "Snow."}\n')]);
    expect(await readAll(named("a.jsonl.gz", members))).toMatchObject([{ text: "Rain." }, { text: "Snow." }]);
  });

  it("that holds a bomb is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 0x61));
    expect(await failuresOf(named("a.txt.gz", bomb))).toMatchObject([{ code: "too-large" }]);
    const lines = await failuresOf(named("a.jsonl.gz", bomb));
    expect(lines.at(-1)).toMatchObject({
      code: "too-large",
      detail: expect.stringContaining("times its size") as string,
    });
  });

  it("that is cut off gives what is whole before, and a failure", async () => {
    const line = (number: number): string => `${JSON.stringify({ text: `Rain ${String(Math.sin(number))} fell.` })}\n`;
    const bytes = gzipSync(Array.from({ length: 5000 }, (_, i) => line(i)).join(""));
    const failures = await failuresOf(named("a.jsonl.gz", bytes.subarray(0, bytes.length / 2)));
    expect(failures.length).toBeGreaterThan(1000);
    expect(failures.slice(0, 1000).every((failure) => failure === null)).toBe(true);
    expect(failures.at(-1)).toMatchObject({ code: "damaged" });
  });

  it("in gzip is refused", async () => {
    expect(await failuresOf(named("a.gz", gzipSync(gzipSync("Rain."))))).toMatchObject([{ code: "binary" }]);
  });
});

describe("web archives", () => {
  it.each([
    ["as it is", "a.warc", archive],
    ["compressed record by record", "a.warc.gz", Buffer.concat(pages.map((one) => gzipSync(one)))],
  ])("give their pages, %s", async (_, path, bytes) => {
    const articles = await readAll(named(path, bytes));
    expect(articles.map(({ metadata }) => metadata.url)).toEqual(
      ["a", "b", "c", "d", "a"].map((name) => `https://example.com/${name}`),
    );
    for (const { text, metadata } of articles) {
      expect(text).toBe(article);
      expect(metadata.publishedAt).toBeNull();
    }
    expect(articles[4].id).toBe(`${articles[0].id}-2`);
  });

  it("read a page in the encoding that the server named", async () => {
    const bytes = Uint8Array.from(page().replace(/[“”]/g, '"'), (char) =>
      char === "Ş" ? 0xde : char === "ş" ? 0xfe : char.charCodeAt(0),
    );
    const headers = ["Content-Type: text/html; charset=iso-8859-9"];
    const [read] = await readAll(named("a.warc", response("https://example.com/a", bytes, headers)));
    expect(read.text).toContain("In Şuşa the mayor");
  });

  it("whose page is a bomb fail for it alone", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, 0x61));
    const bytes = Buffer.concat([response("https://example.com/x", bomb, ["Content-Encoding: gzip"]), archive]);
    const failures = await failuresOf(named("a.warc", bytes));
    expect(failures[0]).toMatchObject({ code: "too-large" });
    expect(failures.slice(1)).toEqual([null, null, null, null, null]);
  });

  it.each([
    ["cut off in a page", archive.subarray(0, pages[0].length + pages[1].length + 600)],
    ["cut off in headers", archive.subarray(0, 40)],
    ["with headers without end", Buffer.from(`WARC/1.0\r\n${"a: b\r\n".repeat(300_000)}`)],
    ["that does not say how long a record is", Buffer.from("WARC/1.0\r\nContent-Length: -5\r\n\r\nx\r\n\r\n")],
  ])("%s say so, and end", async (_, bytes) => {
    for (const size of [bytes.length, 1000]) {
      expect((await readSlices("a.warc", bytes, size)).at(-1)).toMatchObject({
        ok: false,
        failure: { code: "damaged" },
      });
    }
  });

  it("give no part of a page that the end cuts off", async () => {
    const end = pages[0].length + pages[1].length + pages[2].length - 100;
    expect(await failuresOf(named("a.warc", archive.subarray(0, end)))).toMatchObject([{ code: "damaged" }]);
  });

  it("cut off in what is passed over say so", async () => {
    const cut = Buffer.concat([pages[2], pages[4].subarray(0, -5)]);
    expect(await failuresOf(named("a.warc", cut))).toMatchObject([null, { code: "damaged" }]);
  });

  it("with headers without end are not read on", async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from("WARC/1.0\r\n"));
      for (; given < 100; given++) yield await Promise.resolve(Buffer.from("a: b\r\n".repeat(10_000)));
    };
    const stream = ingestStream({ path: "a.warc", id: "dam", sidecar: null, chunks: endless() });
    expect((await stream.next()).value).toMatchObject({ ok: false, failure: { code: "damaged" } });
    expect(given).toBeLessThan(30);
  });

  it("without pages fail", async () => {
    expect(await failuresOf(named("a.warc", pages[0]))).toMatchObject([{ code: "no-items" }]);
  });
});

describe("streams", () => {
  it.each([
    ["a.warc", archive],
    [
      "a.jsonl",
      Buffer.from(
        Array.from({ length: 20 }, (_, i) => JSON.stringify({ text: `Şuşa ${String(i)} “rain”` })).join("\r\n"),
      ),
    ],
    ["a.html", Buffer.from(page())],
    ["a.txt", Buffer.from(`\ufeff${article}`)],
    ["a.xml.gz", gzipSync(`<rss><channel><item><description>${article}</description></item></channel></rss>`)],
  ])("give the same for %s however they are cut", async (path, bytes) => {
    const whole = await readSlices(path, bytes, bytes.length);
    expect(whole.length).toBeGreaterThan(0);
    for (const size of [1, 7, 1000]) expect(await readSlices(path, bytes, size)).toEqual(whole);
  });

  it("give the first article before the last is there", async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;)
        yield await Promise.resolve(Buffer.from(`${JSON.stringify({ id: ++given, text: "Rain. ".repeat(100) })}\n`));
    };
    const stream = ingestStream({ path: "a.jsonl", id: "dam", sidecar: null, chunks: endless() });
    const first = await stream.next();
    await stream.return();
    expect(first.value).toMatchObject({ id: "dam/1" });
    expect(given).toBeLessThan(1000);
  });

  it("hand on the error of a source that breaks", async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(gzipSync("Rain.".repeat(1000)).subarray(0, 20));
      throw new Error("the disk is gone");
    };
    const stream = ingestStream({ path: "a.gz", id: "dam", sidecar: null, chunks: broken() });
    await expect(stream.next()).rejects.toThrow("the disk is gone");
  });

  it("larger than a text or feed may be are left unread", async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++;
        yield await Promise.resolve(Buffer.alloc(100_000, 0x61));
      }
    };
    const stream = ingestStream({ path: "a.txt", id: "dam", sidecar: null, chunks: endless() });
    expect((await stream.next()).value).toMatchObject({ ok: false, failure: { code: "too-large" } });
    expect(given).toBeLessThan(50);
  });
});

describe("what is no text", () => {
  it.each([
    ["a ZIP archive", "PK\u0003\u0004abc", "ZIP"],
    ["a PDF file", "%PDF-1.7 abc", "PDF"],
  ])("is named: %s", async (_, content, name) => {
    const [failure] = await failuresOf(named("a.txt", content));
    expect(failure).toMatchObject({ code: "binary", detail: expect.stringContaining(name) as string });
  });

  it("is told by content, not by name: a picture that ends as a page", async () => {
    const polyglot = Buffer.concat([Buffer.from("GIF89a"), Buffer.from([0, 0, 1]), Buffer.from(page())]);
    expect(await failuresOf(named("a.html", polyglot))).toMatchObject([{ code: "binary" }]);
  });
});
