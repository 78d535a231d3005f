import { describe, expect, it } from "vitest";
import { failuresOf, readAll, sourceFile } from "./source-file.js";

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>River Post</title>
<item>
  <title>The dam &amp; the &#399;l&#601;t gate</title>
  <link>https://example.com/dam?a=1&amp;b=2</link>
  <pubDate>Wed, 14 Oct 2020 23:30:00 +0400</pubDate>
  <dc:creator>Lale Ruhi</dc:creator>
  <description>Short.</description>
  <content:encoded><![CDATA[<p>The <b>gate</b> opened &amp; closed.</p><p>“Never again,” she said.</p>]]></content:encoded>
</item>
<item><title>007</title><description>Water &lt;b&gt;rose&lt;/b&gt; 1e5 times.</description></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hill Times</title>
<entry><title>One</title><link rel="self" href="https://example.com/self"/><link href="https://example.com/one"/>
<published>2020-10-14T09:30:00Z</published><updated>2020-10-15T09:30:00Z</updated>
<author><name>Oktay Dere</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>He said <i>no</i>.</p><p>She said yes.</p></div></content></entry>
<entry><title>Two</title><summary type="text">1 &lt; 2, he said.</summary></entry></feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Old Wire</title></channel>
<item><title>Three</title><description>The bridge is shut.</description><dc:date>2020-10-14</dc:date></item></rdf:RDF>`;

describe("feeds", () => {
  it("makes an article of each RSS item, with its fullest body", async () => {
    const [dam, seven] = await readAll(sourceFile(rss));
    expect(dam).toMatchObject({
      text: "The gate opened & closed.\n\n“Never again,” she said.",
      doubts: [],
    });
    expect(dam.metadata).toEqual({
      title: "The dam & the Ələt gate",
      outlet: "River Post",
      url: "https://example.com/dam?a=1&b=2",
      publishedAt: "2020-10-14T23:30:00+04:00",
      author: "Lale Ruhi",
    });
    expect(seven).toMatchObject({ text: "Water rose 1e5 times.", metadata: { title: "007" } });
  });

  it("reads Atom: alternate link, publication before update, XHTML and text bodies", async () => {
    const [one, two] = await readAll(sourceFile(atom));
    expect(one.text).toBe("He said no.\n\nShe said yes.");
    expect(one.metadata).toEqual({
      title: "One",
      outlet: "Hill Times",
      url: "https://example.com/one",
      publishedAt: "2020-10-14T09:30:00Z",
      author: "Oktay Dere",
    });
    expect(two.text).toBe("1 < 2, he said.");
  });

  it("reads RDF, whose items stand beside the channel", async () => {
    expect(await readAll(sourceFile(rdf))).toMatchObject([
      { text: "The bridge is shut.", metadata: { outlet: "Old Wire", publishedAt: "2020-10-14" } },
    ]);
  });

  it("is known by its content, whatever the file is called", async () => {
    expect(await readAll(sourceFile(`\n  ${rdf}`))).toHaveLength(1);
    expect(await readAll(sourceFile("<3 is what she wrote."))).toMatchObject([{ text: "<3 is what she wrote." }]);
  });

  it("names an item without text and reads the others", async () => {
    const feed =
      "<rss><channel><item><title>a</title></item><item><description>Rain.</description></item></channel></rss>";
    expect(await failuresOf(sourceFile(feed))).toEqual([{ code: "empty", detail: "item 1 holds no text" }, null]);
  });

  it("leaves out a date that is none and says so", async () => {
    const feed = "<rss><channel><item><description>Rain.</description><pubDate>soon</pubDate></item></channel></rss>";
    const [article] = await readAll(sourceFile(feed));
    expect(article.metadata.publishedAt).toBeNull();
    expect(article.doubts).toEqual([expect.stringContaining("item 1")]);
  });

  it("reads a feed with thousands of plain entities", async () => {
    const feed = `<rss><channel><item><description>${"a &amp; b ".repeat(5000)}</description></item></channel></rss>`;
    const [article] = await readAll(sourceFile(feed));
    expect(article.text.split("&")).toHaveLength(5001);
  });

  it.each([
    ["a cut-off document", rss.slice(0, 400), "malformed-xml"],
    ["crossed tags", "<rss><channel><item></channel></item></rss>", "malformed-xml"],
    ["XML that is no feed", '<?xml version="1.0"?><catalogue><book/></catalogue>', "unknown-xml"],
    ["a feed without items", "<rss><channel><title>x</title></channel></rss>", "no-items"],
    ["nesting that no feed has", `<rss>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</rss>`, "malformed-xml"],
  ])("refuses %s", async (_, xml, code) => {
    expect(await failuresOf(sourceFile(xml))).toMatchObject([{ code }]);
  });

  it("says where the XML breaks", async () => {
    const [failure] = await failuresOf(sourceFile("<rss>\n<channel>\n<b></i></channel></rss>"));
    expect(failure?.detail).toContain("line 3");
  });

  it("never expands an entity bomb", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY a${String(i + 1)} "${`&a${String(i)};`.repeat(10)}">`,
    ).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "dam">${levels}]><rss><channel><item><description>&a9;</description></item></channel></rss>`;
    const failures = await failuresOf(sourceFile(bomb));
    if (failures[0] === null) {
      const [article] = await readAll(sourceFile(bomb));
      expect(article.text.length).toBeLessThan(1000);
    } else expect(failures[0].code).toBe("malformed-xml");
  });
});
