import { describe, expect, it } from "vitest";
import { failuresOf, named, readAll } from "./source-file.js";

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
<nitf><head><title>MILL</title>
<docdata><doc-id id-string="rp.1"/><date.issue norm="20201014T093000+0400"/><doc.copyright holder="River Post"/></docdata>
<pubdata name="River Post" ex-ref="https://example.com/mill"/><revision-history norm="20201016T080000+0400"/></head>
<body><body.head><hedline><hl1>The mill &amp; the gate</hl1><hl2>Water is low</hl2></hedline>
<byline>By <person>Lale Ruhi</person></byline><dateline><location>ŞUŞA</location>, Oct. 14</dateline></body.head>
<body.content><block><p>The mill stopped, said <person>Oktay Dere</person>.</p><hl2>What next</hl2>
<media media-type="image"><media-reference source="a.jpg"/><media-caption>The gate in March</media-caption></media>
<p>“Never again.”</p></block></body.content><body.end><tagline>rp</tagline></body.end></body></nitf>`;

const newsItem = (guid: string, body: string, extra = ""): string => `<newsItem guid="${guid}" version="2">
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:RP"><name>River Post</name></provider>
<versionCreated>2020-10-16T08:00:00+04:00</versionCreated><firstCreated>2020-10-14T09:30:00+04:00</firstCreated>${extra}</itemMeta>
<contentMeta><headline>The mill</headline><by>Lale Ruhi</by><dateline>ŞUŞA, Oct. 14</dateline></contentMeta>
<contentSet>${body}</contentSet></newsItem>`;
const xhtml =
  '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The mill <b>stopped</b>.</p><p>“Never again.”</p></body></html></inlineXML>';
const message = (...items: string[]): string =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join("")}</itemSet></newsMessage>`;

const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title>The mill</title><author>Lale Ruhi</author></titleStmt><publicationStmt><publisher>Archive</publisher><date when="2024-01-01"/></publicationStmt>
<sourceDesc><bibl><title level="a">The mill</title><title level="j">River Post</title><date when="2020-10-14">14 October</date><ptr target="https://example.com/mill"/></bibl></sourceDesc>
</fileDesc></teiHeader><text><body><div><head>What happened</head><p>The mill <choice><sic>stoped</sic><corr>stopped</corr></choice>,<lb/>she said: <said>Never again</said>.</p>
<p>He said <q>“no”</q> and <said direct="false">that it was late</said>.</p><note>A footnote.</note></div></body></text></TEI>`;

describe("NITF", () => {
  it("is read for dateline, paragraphs, subheadings and captions", async () => {
    const [mill] = await readAll(named("mill.xml", nitf));
    expect(mill.text.split("\n\n")).toEqual([
      "ŞUŞA, Oct. 14",
      "The mill stopped, said Oktay Dere.",
      "What next",
      "The gate in March",
      "“Never again.”",
    ]);
    expect(mill.metadata).toEqual({
      title: "The mill & the gate",
      outlet: "River Post",
      url: "https://example.com/mill",
      publishedAt: "2020-10-14T09:30:00+04:00",
      author: "Lale Ruhi",
    });
    expect(mill).toMatchObject({ id: "dam", updatedAt: "2020-10-16T08:00:00+04:00", doubts: [] });
  });
});

describe("NewsML-G2", () => {
  it("gives an article for each item of a message, under its guid", async () => {
    const picture =
      '<newsItem guid="p1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet/></newsItem>';
    const plain = '<inlineData contenttype="text/plain">Rain fell.</inlineData>';
    const articles = await readAll(named("a.xml", message(newsItem("n1", xhtml), picture, newsItem("n2", plain))));
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ["dam/n1", "ŞUŞA, Oct. 14\n\nThe mill stopped.\n\n“Never again.”"],
      ["dam/n2", "ŞUŞA, Oct. 14\n\nRain fell."],
    ]);
    expect(articles[0].metadata).toEqual({
      title: "The mill",
      outlet: "River Post",
      url: null,
      publishedAt: "2020-10-14T09:30:00+04:00",
      author: "Lale Ruhi",
    });
    expect(articles[0].updatedAt).toBe("2020-10-16T08:00:00+04:00");
  });

  it("is read with NITF inside, whose dateline is not said twice", async () => {
    const inner = `<inlineXML contenttype="application/nitf+xml">${nitf.slice(nitf.indexOf("<nitf>"))}</inlineXML>`;
    const [mill] = await readAll(named("a.xml", newsItem("n1", inner)));
    expect(mill.id).toBe("dam");
    expect(mill.text.split("ŞUŞA")).toHaveLength(2);
    expect(mill.metadata.url).toBe("https://example.com/mill");
  });

  it("says that an item was withdrawn", async () => {
    const [mill] = await readAll(named("a.xml", newsItem("n1", xhtml, '<pubStatus qcode="stat:canceled"/>')));
    expect(mill.doubts).toEqual([expect.stringContaining("canceled")]);
  });

  it("fails for an item without text, not for the others", async () => {
    const xml = message(newsItem("n1", ""), newsItem("n2", xhtml));
    expect(await failuresOf(named("a.xml", xml))).toMatchObject([{ code: "empty" }, null]);
  });

  it("fails where it holds pictures alone", async () => {
    expect(await failuresOf(named("a.xml", message()))).toMatchObject([{ code: "no-items" }]);
  });
});

describe("TEI", () => {
  it("is read as printed, speech that only an element marks in quotation marks", async () => {
    const [mill] = await readAll(named("mill.xml", tei));
    expect(mill.text.split("\n\n")).toEqual([
      "What happened",
      "The mill stoped,\nshe said: “Never again”.",
      "He said “no” and that it was late.",
      "A footnote.",
    ]);
    expect(mill.metadata).toEqual({
      title: "The mill",
      outlet: "River Post",
      url: "https://example.com/mill",
      publishedAt: "2020-10-14",
      author: "Lale Ruhi",
    });
  });

  it("gives an article for each text of a corpus, under its own id", async () => {
    const one = (id: string): string => tei.replace("<TEI ", `<TEI xml:id="${id}" `);
    const corpus = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>${one("a1")}${one("a2")}</teiCorpus>`;
    expect((await readAll(named("c.xml", corpus))).map(({ id }) => id)).toEqual(["dam/a1", "dam/a2"]);
  });
});
