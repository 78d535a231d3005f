import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import type { ItemIds } from "./item-ids.js";
import { makeArticle } from "./make-article.js";
import { childOf, childrenOf, descendantsOf, elementAt, type XmlElement } from "./xml.js";
import { type HtmlNames, lineOf, xmlToText } from "./xml-to-text.js";

/** TEI's elements that HTML calls otherwise. The reading is the one printed, not the editor's: `sic`, `orig` and `abbr` stay. */
const TEI_NAMES: HtmlNames = {
  byline: "p",
  corr: null,
  del: null,
  expan: null,
  figdesc: null,
  fw: null,
  head: "h2",
  item: "li",
  l: "p",
  lb: "br",
  lg: "div",
  list: "ul",
  note: "p",
  ab: "p",
  reg: null,
  row: "tr",
  cell: "td",
  dateline: "p",
  trailer: "p",
};
/** Speech that an edition may mark by an element instead of quotation marks. */
const SPEECH = new Set(["q", "said", "quote"]);
const OPENING_MARK = /^\s*["'“”„‚‘’«‹—–-]/;

/** Makes an article of each `TEI` element of a TEI P5 (or P4) document. */
export function readTei(file: SourceFile, decoded: DecodedText, root: XmlElement, ids: ItemIds): IngestedArticle[] {
  const alone = root.name !== "teicorpus";
  const editions = alone ? [root] : [...descendantsOf(root, "tei"), ...descendantsOf(root, "tei.2")];
  return editions.map((edition, index) => {
    const body = childOf(edition, "text");
    const text = body ? xmlToText(withMarks(body), TEI_NAMES) : "";
    const fields = fieldsOf(childOf(edition, "teiheader"));
    const given = [edition.attributes["id"], lineOf(descendantsOf(edition, "idno")[0])];
    return makeArticle(file, {
      id: alone ? file.id : ids.idOf(given, text),
      text,
      fields,
      encoding: decoded.encoding,
      doubts: decoded.doubts,
      item: alone ? null : `item ${String(index + 1)}`,
    });
  });
}

/** The markup with quotation marks where speech is marked by elements alone. */
function withMarks(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === "string" ? child : withMarks(child)));
  const changed = { ...element, children };
  if (!SPEECH.has(element.name)) return changed;
  const isSpeech = element.attributes["direct"] !== "false" && !OPENING_MARK.test(lineOf(element));
  return { ...changed, name: isSpeech ? "q" : "span" };
}

/** Metadata of the header: of the printed source where it describes one, else of the electronic edition. */
function fieldsOf(header: XmlElement | undefined): [string, unknown][] {
  const fileDesc = header && childOf(header, "filedesc");
  const source = fileDesc && childOf(fileDesc, "sourcedesc");
  const edition = fileDesc && childOf(fileDesc, "publicationstmt");
  const titles = source ? descendantsOf(source, "title") : [];
  const journal = titles.find((title) => /^[jm]$/.test(title.attributes["level"] ?? ""));
  const printed = lineOf(elementAt(fileDesc, "titlestmt", "title"));
  const authors = fileDesc ? childrenOf(childOf(fileDesc, "titlestmt") ?? fileDesc, "author") : [];
  return [
    ["title", printed],
    ["outlet", lineOf(journal) || lineOf(first("publisher", source)) || lineOf(first("publisher", edition))],
    ["url", first("ptr", source)?.attributes["target"] ?? first("ref", source)?.attributes["target"]],
    ["publishedAt", dateOf(first("date", source)) || dateOf(first("date", edition))],
    ["author", authors.map(lineOf).join(", ")],
  ];
}

function first(name: string, element: XmlElement | undefined): XmlElement | undefined {
  return element && descendantsOf(element, name)[0];
}

function dateOf(date: XmlElement | undefined): string {
  return date?.attributes["when"] ?? date?.attributes["when-iso"] ?? lineOf(date);
}
