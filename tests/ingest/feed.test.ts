import { describe, expect, it } from "vitest";
import { ingestFile } from "../../src/ingest/ingest-file.js";
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

  it("keeps what is known of an item without text, so that somebody can find it", async () => {
    const feed = `<rss><channel><title>River Post</title><item><title>The dam</title><link>https://example.com/dam</link>
      <pubDate>Wed, 14 Oct 2020 23:30:00 +0400</pubDate></item></channel></rss>`;
    expect(await ingestFile(sourceFile(feed))).toMatchObject([
      {
        ok: false,
        failure: { code: "empty" },
        metadata: {
          title: "The dam",
          outlet: "River Post",
          url: "https://example.com/dam",
          publishedAt: "2020-10-14T23:30:00+04:00",
        },
      },
    ]);
  });

  it("leaves out a date that is none and says so", async () => {
    const feed = "<rss><channel><item><description>Rain.</description><pubDate>soon</pubDate></item></channel></rss>";
    const [article] = await readAll(sourceFile(feed));
    expect(article.metadata.publishedAt).toBeNull();
    expect(article.doubts).toEqual([expect.stringContaining("item 1")]);
  });

  it.each([
    ["a feed cut off in its first item", rss.slice(0, 400), "malformed-xml"],
    ["XML that is no feed", '<?xml version="1.0"?><catalogue><book/></catalogue>', "unknown-xml"],
    ["a feed without items", "<rss><channel><title>x</title></channel></rss>", "no-items"],
  ])("refuses %s", async (_, xml, code) => {
    expect(await failuresOf(sourceFile(xml))).toMatchObject([{ code }]);
  });

  it("says where the XML breaks", async () => {
    const [failure] = await failuresOf(sourceFile("<rss>\n<channel>\n<b></i></channel></rss>"));
    expect(failure?.detail).toContain("line 3");
  });

  it.each([
    ["RSS", rss, "</item>", "River Post"],
    ["Atom", atom, "</entry>", "Hill Times"],
  ])("reads the whole items of broken %s, and says where it breaks", async (_, xml, close, outlet) => {
    const cut = xml.slice(0, xml.indexOf(close) + close.length + 30);
    const stray = xml.replace(close, `AT&T ${close}`);
    for (const [broken, whole] of [
      [cut, 0],
      [stray, 1],
    ] as const) {
      const articles = await ingestFile(sourceFile(broken));
      expect(articles[0]).toMatchObject({ ok: false, failure: { code: "malformed-xml" } });
      const sound = await readAll(sourceFile(xml));
      expect(articles.slice(1)).toMatchObject([{ ok: true, id: sound[whole].id, text: sound[whole].text }]);
      expect(articles[1]).toMatchObject({ metadata: { outlet } });
    }
  });

  it("expands no entities again and again for the items of a broken feed", async () => {
    const feed = `<!DOCTYPE rss [<!ENTITY a "rain">]><rss><channel>${"<item><description>&a;</description></item>".repeat(3)}&`;
    expect(await failuresOf(sourceFile(feed))).toMatchObject([{ code: "malformed-xml" }]);
  });

  it("keeps the id of an item when others come and go", async () => {
    const item = (guid: string): string =>
      `<item><guid isPermaLink="false">${guid}</guid><description>Rain in ${guid}.</description></item>`;
    const feed = (...guids: string[]): string => `<rss><channel>${guids.map(item).join("")}</channel></rss>`;
    const idsOf = async (xml: string): Promise<Record<string, string>> =>
      Object.fromEntries((await readAll(sourceFile(xml))).map(({ id, text }) => [text, id]));
    const monday = await idsOf(feed("ağdam 1", "b", "c"));
    const tuesday = await idsOf(feed("d", "c", "b"));
    expect(new Set(Object.values(monday)).size).toBe(3);
    for (const id of Object.values(monday)) expect(id).toMatch(/^dam\/[\w.-]+$/);
    expect(tuesday["Rain in b."]).toBe(monday["Rain in b."]);
    expect(tuesday["Rain in c."]).toBe(monday["Rain in c."]);
    expect(Object.values(tuesday)).not.toContain(monday["Rain in ağdam 1."]);
  });

  it("knows an item without guid by its link, and one without both by its words", async () => {
    const linked = (text: string): string =>
      `<item><link>https://example.com/a</link><description>${text}</description></item>`;
    const bare = "<item><description>Snow.</description></item>";
    const feed = (items: string): string => `<rss><channel>${items}</channel></rss>`;
    const [first, snow] = await readAll(sourceFile(feed(linked("Rain.") + bare)));
    const [snowAgain, firstAgain] = await readAll(sourceFile(feed(bare + linked("Rain, corrected."))));
    expect([firstAgain.id, snowAgain.id]).toEqual([first.id, snow.id]);
  });

  it("tells items of one guid apart by their order", async () => {
    const item = "<item><guid>x</guid><description>Rain.</description></item>";
    const articles = await readAll(sourceFile(`<rss><channel>${item.repeat(3)}</channel></rss>`));
    expect(articles.map(({ id }) => id)).toEqual(["dam/x", "dam/x-2", "dam/x-3"]);
  });

  it("takes nothing of pictures for the item's own", async () => {
    const feed = `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>
      <media:title>A picture</media:title><media:content url="a.jpg"><media:description>Photo: Oktay Dere</media:description></media:content>
      <media:description>Photo</media:description><itunes:author>Nobody</itunes:author>
      <title>The mill</title><description>The mill stopped.</description><author>Lale Ruhi</author></item></channel></rss>`;
    const [mill] = await readAll(sourceFile(feed));
    expect(mill.text).toBe("The mill stopped.");
    expect(mill.metadata).toMatchObject({ title: "The mill", author: "Lale Ruhi" });
  });

  it.each([
    [
      "the channel's link",
      "<rss><channel><link>https://example.com/news/</link><item><link>a?b=1</link><description>x</description></item></channel></rss>",
    ],
    [
      "xml:base of the feed",
      '<feed xml:base="https://example.com/news/"><entry><link href="a?b=1"/><summary>x</summary></entry></feed>',
    ],
    [
      "xml:base of the entry",
      '<feed xml:base="https://example.com/"><entry xml:base="news/"><link href="a?b=1"/><summary>x</summary></entry></feed>',
    ],
    [
      "the feed's own address",
      '<feed><link rel="self" href="https://example.com/news/feed"/><entry><link href="a?b=1"/><summary>x</summary></entry></feed>',
    ],
  ])("resolves a relative link by %s", async (_, xml) => {
    const [article] = await readAll(sourceFile(xml));
    expect(article.metadata.url).toBe("https://example.com/news/a?b=1");
  });

  it("takes a guid for the link where there is none, unless it says otherwise", async () => {
    const item = (attribute: string): string =>
      `<rss><channel><item><guid${attribute}>https://example.com/a</guid><description>x</description></item></channel></rss>`;
    const [linked] = await readAll(sourceFile(item("")));
    const [unlinked] = await readAll(sourceFile(item(' isPermaLink="false"')));
    expect([linked.metadata.url, unlinked.metadata.url]).toEqual(["https://example.com/a", null]);
  });

  it("keeps publication and change apart, and lets the change stand in", async () => {
    const [one, two] = await readAll(
      sourceFile(atom.replace("<title>Two</title>", "<title>Two</title><updated>2020-10-17</updated>")),
    );
    expect([one.metadata.publishedAt, one.updatedAt]).toEqual(["2020-10-14T09:30:00Z", "2020-10-15T09:30:00Z"]);
    expect([two.metadata.publishedAt, two.updatedAt]).toEqual(["2020-10-17", "2020-10-17"]);
    expect(two.doubts).toEqual([expect.stringContaining("last change")]);
  });

  it("reads markup that a feed forgot to escape", async () => {
    const [article] = await readAll(
      sourceFile(
        "<rss><channel><item><description><p>Rain <b>fell</b>.</p><p>Then snow.</p></description></item></channel></rss>",
      ),
    );
    expect(article.text).toBe("Rain fell.\n\nThen snow.");
  });
});
