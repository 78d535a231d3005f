import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "../../src/ingest/html-to-text.js";
import { ingestFile } from "../../src/ingest/ingest-file.js";
import { readJsonLine } from "../../src/ingest/read-json-line.js";
import { readPublicationDate } from "../../src/ingest/publication-date.js";
import { named } from "./source-file.js";

/** The beginnings that lead to each reader, and pieces that mean something to one of them. */
const beginnings = fc.constantFrom(
  "",
  "---\ntitle: x\n---\n",
  "<!DOCTYPE html><html>",
  '<?xml version="1.0" encoding="windows-1251"?>',
  "<rss><channel>",
  "<feed>",
  "<nitf><body>",
  "<newsMessage><itemSet><newsItem>",
  "<TEI><text><body>",
  "<urlset>",
  '{"text": "',
  '[{"text": "',
  "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40\r\n",
  "\ufeff",
);
const pieces = fc.constantFrom(
  ...[
    "<p>",
    "</p>",
    "<q>",
    "<br/>",
    "<script>",
    "</script>",
    "<svg>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE x [",
  ],
  ...["<item>", "</item>", "<entry>", "<description>", "</description>", "<content:encoded>", "<link href='", "</rss>"],
  ...["<body.content>", "<inlineXML>", "<said>", "<meta charset=", "<title>", "<article>", "<canvas>", "<pre>\n\n"],
  ...['"', "'", "=", ">", "<", "&", "&amp;", "&#8220;", "&#x110000;", "&nope;", "{", "}", "[", "]", ":", ",", "\\u"],
  ...["\n", "\r\n", "\r\n\r\n", " ", "\0", "\ud800", "\u00ad", "Şuşa", "“yes”", "😀", "İ", "1e5", "-1", "0001-01-01"],
  ...["Content-Type: text/html\r\n", "HTTP/1.1 200 OK\r\n", "Transfer-Encoding: chunked\r\n", "ffffffff\r\n"],
);
const newsLike = fc
  .tuple(beginnings, fc.array(pieces, { maxLength: 40 }))
  .map(([beginning, parts]) => Buffer.from(beginning + parts.join("")));
const anyBytes = fc.oneof(newsLike, fc.uint8Array({ maxLength: 300 }));
const paths = fc.constantFrom("a.txt", "a.html", "a.xml", "a.jsonl", "a.json", "a.warc", "a.warc.gz", "a", "-");

describe("any bytes, by any name", () => {
  it("become articles with text or failures with words, the same each time, under ids of their own", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, paths, fc.boolean(), async (bytes, path, isPacked) => {
        const file = named(path, isPacked ? gzipSync(bytes) : bytes);
        const articles = await ingestFile(file);
        expect(articles.length).toBeGreaterThan(0);
        for (const article of articles) {
          if (article.ok) expect(article.text.trim()).not.toBe("");
          else expect(article.failure.detail).not.toBe("");
          expect(article.id === "dam" || article.id.startsWith("dam/")).toBe(true);
        }
        expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
        expect(await ingestFile(file)).toEqual(articles);
      }),
      { numRuns: 600 },
    );
  });

  it("leave a plain text as it stands: its offset in the file is that of its first character", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 100 }), fc.boolean(), async (text, hasFront) => {
        const content = `${hasFront ? "---\ntitle: x\n---\n" : ""}The gate. ${text}`;
        const [article] = await ingestFile(named("a.txt", content));
        if (!article.ok) return;
        expect(content.slice(article.textOffset)).toBe(article.text);
      }),
    );
  });

  it("lose no word of any article that markup carries", async () => {
    const word = fc.stringMatching(/^[a-zəğışçöüА-я]{1,9}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
        async (paragraphs) => {
          const html = paragraphs.map((words) => `<p>${words.join(" <b>and</b>\n")}</p>`).join("");
          const expected = paragraphs.map((words) => words.join(" and ")).join("\n\n");
          const feed = `<rss><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`;
          const tei = `<TEI><text><body>${html.replaceAll("<b>", "<hi>").replaceAll("</b>", "</hi>")}</body></text></TEI>`;
          const nitf = `<nitf><body><body.content>${html}</body.content></body></nitf>`;
          for (const xml of [feed, tei, nitf]) {
            const [article] = await ingestFile(named("a.xml", xml));
            expect(article.ok && article.text).toBe(expected);
          }
          const [json] = await ingestFile(named("a.jsonl", JSON.stringify({ text: html })));
          expect(json.ok && json.text).toBe(expected);
        },
      ),
    );
  });
});

describe("single readers", () => {
  it("never throw, and give texts without blanks at their edges", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.array(pieces), (text, parts) => {
        const markup = text + parts.join("");
        const read = htmlToText(markup);
        expect(read).toBe(read.trim());
        expect(read).not.toMatch(/\n{3}/);
        readJsonLine(markup);
        readJsonLine(JSON.stringify({ text: markup, published: markup, author: [markup] }));
        readPublicationDate(markup);
      }),
      { numRuns: 500 },
    );
  });

  it("give dates that are dates, or none", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(:?\d\d)?([+-]\d\d:?\d\d|Z)?$/), (printed) => {
        const date = readPublicationDate(printed);
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
    );
  });
});

/** Each a megabyte or more: what takes time that grows with the square would take minutes. */
describe("long hostile input", () => {
  const long = (text: string): string => text.repeat(Math.ceil(1_500_000 / text.length));
  it.each([
    ["blanks as references", long("&#32;")],
    ["blanks between tags", long("<b> </b>")],
    ["less-than signs", long("<")],
    ["open attributes", long('<a x="')],
    ["open attributes of two kinds", `${long("<a x='")}${long('<a y="')}`],
    ["open comments", long("<!--")],
    ["open silent elements", `${long("<svg>")}${long("<noscript>")}`],
    ["empty silent elements", long("<svg></svg>")],
    ["ampersands", long("&")],
    ["a tag's name", `<a${long("b")}`],
    ["blanks before a quotation mark", `<a =${long(" ")}'`],
  ])("of %s is read in one pass", (_, markup) => {
    expect(htmlToText(`${markup}<p>`).length).toBeLessThanOrEqual(markup.length);
  });

  it.each([
    ["a page of attributes", "a.html", `<!DOCTYPE html><body>${long('<p class="comment" data-x="1">')}`],
    ["a page of broken links", "a.html", `<!DOCTYPE html><body>${'<a href="'.repeat(20_000)}`],
    [
      "a page of structured data",
      "a.html",
      `<!DOCTYPE html><script type="application/ld+json">${"[".repeat(100_000)}</script><p>Rain.`,
    ],
    ["a feed of empty items", "a.xml", `<rss><channel>${"<item/>".repeat(50_000)}</channel></rss>`],
    [
      "a broken feed with a long head",
      "a.xml",
      `<rss><channel><title>${long("x")}</title>${"<item></item>".repeat(1000)}&`,
    ],
    ["a broken feed of many items", "a.xml", `<rss><channel>${"<item></item>".repeat(100_000)}&`],
    ["a declaration without end", "a.xml", `<?xml ${long("version ")}`],
    ["a document type without end", "a.xml", `<!DOCTYPE x [${long("<!ENTITY a 'b'>")}`],
    ["front matter without end", "a.txt", `---\n${long("title: x\n")}`],
    ["a first line of braces", "a", long("{")],
    ["lines of braces", "a.jsonl", "{\n".repeat(100_000)],
  ])("of %s is read or refused", async (_, path, content) => {
    expect((await ingestFile(named(path, content))).length).toBeGreaterThan(0);
  });
});
