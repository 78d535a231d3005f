import { describe, expect, it } from "vitest";
import { parseRoot } from "../../src/ingest/xml.js";
import { failuresOf, named, readAll } from "./source-file.js";

const inFeed = (body: string): string =>
  `<rss><channel><item><description>${body}</description></item></channel></rss>`;
const read = async (xml: string): Promise<string> => (await readAll(named("a.xml", xml)))[0].text;

/** What fast-xml-parser does by default and must not do here. */
describe("XML", () => {
  it("keeps the words of marked-up text in their places, blanks and all", async () => {
    const body = "<p>Bu gün <b>Şuşa</b> şəhərində <i>yağış</i> yağdı.</p>";
    const tei = `<TEI><teiHeader/><text><body>${body}</body></text></TEI>`;
    expect(await read(tei)).toBe("Bu gün Şuşa şəhərində yağış yağdı.");
  });

  it.each(["1e5", "+994125550000", "007", "0x1F", "1.0", "true", "9007199254740993"])(
    "leaves %s a text",
    async (text) => {
      expect(await read(inFeed(text))).toBe(text);
      expect(parseRoot(`<a b="${text}"/>`).attributes["b"]).toBe(text);
    },
  );

  it("reads the character references that feeds print without declaring them", async () => {
    const body = "10&nbsp;km &#8220;yes&#8221; &#x2014; &amp;uuml; &amp;lt;3 &lt;p&gt;G&amp;ouml;y&lt;/p&gt;";
    expect(await read(inFeed(body))).toBe("10 km “yes” — ü <3\n\nGöy");
  });

  it("reads the named characters of agencies that declare none", async () => {
    const body = "10&nbsp;km &ldquo;yes&rdquo; G&ouml;y &#8212; &amp;lt;";
    expect(await read(`<nitf><body><body.content><p>${body}</p></body.content></body></nitf>`)).toBe(
      "10 km “yes” Göy — &lt;",
    );
  });

  it("reads CDATA as it stands", async () => {
    expect(await read(inFeed("<![CDATA[<p>2 &lt; 3 &amp; <b>so</b> on</p>]]>"))).toBe("2 < 3 & so on");
  });

  it("reads a large feed full of references", async () => {
    const feed = `<rss><channel>${`<item><description>${"a &lt;b&gt;said&lt;/b&gt; &quot;so&quot; &#38; ".repeat(30)}</description></item>`.repeat(1000)}</channel></rss>`;
    const articles = await readAll(named("a.xml", feed));
    expect(articles).toHaveLength(1000);
    expect(articles[999].text).toMatch(/^a said "so" & a said/);
  });

  it.each([
    ["cut off", "<rss><channel><item><description>Rain"],
    ["with crossed tags", "<rss><channel></rss></channel>"],
    ["with a stray ampersand", "<catalogue>a & b</catalogue>"],
    ["with two roots", "<rss><channel/></rss><rss/>"],
  ])("%s is refused", async (_, xml) => {
    expect(await failuresOf(named("a.xml", xml))).toMatchObject([{ code: "malformed-xml" }]);
  });

  it("20,000 elements deep is refused", async () => {
    const deep = `<rss>${"<a>".repeat(20_000)}x${"</a>".repeat(20_000)}</rss>`;
    const [failure] = await failuresOf(named("a.xml", deep));
    expect(failure).toMatchObject({ code: "malformed-xml", detail: expect.stringMatching(/nest/i) as string });
  });

  it("never expands an entity bomb, nested or wide", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY a${String(i + 1)} "${`&a${String(i)};`.repeat(10)}">`,
    ).join("");
    const nested = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "dam">${levels}]>${inFeed("&a9;")}`;
    const wide = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY w "${"dam ".repeat(2000)}">]>${inFeed("&w;".repeat(50_000))}`;
    for (const bomb of [nested, wide]) {
      const failures = await failuresOf(named("a.xml", bomb));
      const text = failures[0] === null ? await read(bomb) : "";
      expect(text.length).toBeLessThan(100_000);
    }
  });

  it("never fetches or reads what an entity points to", async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inFeed("Rain &x; fell.")}`;
    const failures = await failuresOf(named("a.xml", xml));
    expect(failures[0] === null ? await read(xml) : "").not.toContain("root:");
  });

  it("survives an attribute of a megabyte", async () => {
    const xml = `<rss><channel><item><link rel="${"a".repeat(1_000_000)}"/><description>Rain.</description></item></channel></rss>`;
    expect(await read(xml)).toBe("Rain.");
  });

  it("knows a name by its namespace, whatever the prefix", () => {
    const root = parseRoot('<x:a xmlns:x="urn:one" xmlns="urn:two"><b/><y:c/><d xmlns="urn:three"><e/></d></x:a>');
    const names = [root, ...root.children].map((node) =>
      typeof node === "string" ? node : [node.name, node.namespace],
    );
    expect(names).toEqual([
      ["a", "urn:one"],
      ["b", "urn:two"],
      ["c", "y"],
      ["d", "urn:three"],
    ]);
  });

  it.each(["<rss __proto__='x'/>", "<__proto__><x>1</x></__proto__>", "<rss constructor='x'/>"])(
    "takes no harm from %s",
    async (xml) => {
      await failuresOf(named("a.xml", xml));
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it("says of a sitemap what to do instead", async () => {
    const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.com/a</loc><news:news><news:title>Rain</news:title></news:news></url></urlset>`;
    expect(await failuresOf(named("a.xml", sitemap))).toMatchObject([{ code: "sitemap" }]);
  });
});
