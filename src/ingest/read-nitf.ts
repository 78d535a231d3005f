import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import { makeArticle } from "./make-article.js";
import { childOf, childrenOf, descendantsOf, elementAt, type XmlElement } from "./xml.js";
import { type HtmlNames, lineOf, xmlToText } from "./xml-to-text.js";

/** NITF's elements that HTML calls otherwise; links to pictures and their administration are no text. */
const NITF_NAMES: HtmlNames = {
  block: "div",
  bq: "blockquote",
  credit: "p",
  dateline: "p",
  hl1: "h1",
  hl2: "h2",
  media: "figure",
  "media-caption": "figcaption",
  "media-metadata": null,
  "media-object": null,
  "media-producer": "p",
  "media-reference": null,
  note: "p",
  virtloc: null,
};

/** Makes an article of a News Industry Text Format document (3.x). */
export function readNitf(file: SourceFile, decoded: DecodedText, root: XmlElement): IngestedArticle {
  return makeArticle(file, {
    id: file.id,
    text: nitfText(root),
    fields: nitfFields(root),
    encoding: decoded.encoding,
    doubts: decoded.doubts,
    item: null,
  });
}

/** The dateline, which is where a story's *here* is, and the paragraphs, subheadings and captions of `body.content`. */
export function nitfText(root: XmlElement): string {
  const body = childOf(root, "body");
  const dateline = elementAt(body, "body.head", "dateline");
  const parts = [dateline, ...(body ? childrenOf(body, "body.content") : [])];
  return parts
    .map((part) => (part ? xmlToText(part, NITF_NAMES) : ""))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Metadata as NITF prints it: `date.issue` is the publication, `date.release` where that is missing. */
export function nitfFields(root: XmlElement): [string, unknown][] {
  const head = childOf(root, "head");
  const docdata = elementAt(head, "docdata");
  const bodyHead = elementAt(root, "body", "body.head");
  const pubdata = head && childOf(head, "pubdata");
  const dates = ["date.issue", "date.release"].map((name) => elementAt(docdata, name)?.attributes["norm"]);
  const revisions = head ? childrenOf(head, "revision-history") : [];
  const headline = lineOf(elementAt(bodyHead, "hedline", "hl1"));
  const distributor = bodyHead && childOf(bodyHead, "distributor");
  return [
    ["title", headline === "" ? lineOf(elementAt(head, "title")) : headline],
    ["outlet", pubdata?.attributes["name"] ?? lineOf((distributor && childOf(distributor, "org")) ?? distributor)],
    ["url", pubdata?.attributes["ex-ref"]],
    ["publishedAt", dates.find((date) => date !== undefined) ?? pubdata?.attributes["date.publication"]],
    ["updatedAt", revisions.at(-1)?.attributes["norm"]],
    ["author", authorOf(bodyHead)],
  ];
}

/** Names inside the byline where it marks them, else the line without its *By*. */
function authorOf(bodyHead: XmlElement | undefined): string {
  const bylines = bodyHead ? childrenOf(bodyHead, "byline") : [];
  const people = bylines.flatMap((byline) => descendantsOf(byline, "person"));
  const named = people.length > 0 ? people : bylines;
  return named
    .map((one) => lineOf(one).replace(/^by\s+/i, ""))
    .filter((name) => name !== "")
    .join(", ");
}
