import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { Decoded } from "./decode-text.js";
import { htmlToText } from "./html-to-text.js";
import { checkMetadata } from "./metadata.js";
import { childOf, childrenOf, parseXml, textOfElement, type XmlElement } from "./xml.js";

type DecodedText = Extract<Decoded, { ok: true }>;

/** Makes an article of each item of an RSS, Atom or RDF feed; ids are the file's with the item's number. */
export function readFeed(file: SourceFile, decoded: DecodedText): IngestedArticle[] {
  const failed = (code: "malformed-xml" | "unknown-xml" | "no-items", detail: string): IngestedArticle[] => [
    { ok: false, id: file.id, path: file.path, failure: { code, detail } },
  ];
  let root: XmlElement | undefined;
  try {
    root = parseXml(decoded.text).children.find((child): child is XmlElement => typeof child !== "string");
  } catch (error) {
    return failed("malformed-xml", `is no well-formed XML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const feed = root && feedOf(root);
  if (!feed) return failed("unknown-xml", `is XML of a kind that is not read here (<${root?.name ?? "nothing"}>)`);
  if (feed.items.length === 0) return failed("no-items", "is a feed without items");
  return feed.items.map((item, index) => readItem(file, decoded, feed.title, item, index + 1));
}

/** The items of a feed and its title, null where the element is no feed. RDF keeps items beside the channel. */
function feedOf(root: XmlElement): { title: string; items: XmlElement[] } | null {
  if (root.name === "feed") return { title: plain(childOf(root, "title")), items: childrenOf(root, "entry") };
  if (root.name !== "rss" && root.name !== "rdf") return null;
  const channel = childOf(root, "channel");
  const items = [...(channel ? childrenOf(channel, "item") : []), ...childrenOf(root, "item")];
  return { title: plain(channel && childOf(channel, "title")), items };
}

function readItem(
  file: SourceFile,
  decoded: DecodedText,
  feedTitle: string,
  item: XmlElement,
  number: number,
): IngestedArticle {
  const id = `${file.id}/${String(number)}`;
  const title = plain(childOf(item, "title"));
  const text = bodyOf(item);
  if (text === "")
    return {
      ok: false,
      id,
      path: file.path,
      failure: { code: "empty", detail: `item ${String(number)} holds no text` },
    };
  const published = ["pubdate", "published", "date", "updated"]
    .map((name) => plain(childOf(item, name)))
    .find((date) => date !== "");
  const source = childOf(item, "source");
  const { metadata, doubts } = checkMetadata(
    [
      ["title", title],
      ["outlet", (source && plain(childOf(source, "title") ?? source)) ?? feedTitle],
      ["url", linkOf(item)],
      ["publishedAt", published],
      ["author", authorOf(item)],
    ],
    `${file.path}, item ${String(number)}`,
  );
  return {
    ok: true,
    id,
    path: file.path,
    text,
    metadata,
    encoding: decoded.encoding,
    textOffset: 0,
    doubts: [...decoded.doubts, ...doubts],
  };
}

/** The fullest body an item gives: `content:encoded`, Atom's `content`, else the description or summary. */
function bodyOf(item: XmlElement): string {
  for (const name of ["encoded", "content", "description", "summary"]) {
    const element = childOf(item, name);
    const text = element ? bodyText(element) : "";
    if (text !== "") return text;
  }
  return "";
}

function bodyText(element: XmlElement): string {
  const type = element.attributes["type"] ?? "html";
  if (type === "xhtml") return htmlToText(serialise(element));
  if (type === "text") return textOfElement(element).trim();
  return htmlToText(textOfElement(element));
}

/** Markup again, for the one reader of markup. */
function serialise(element: XmlElement): string {
  const inner = element.children
    .map((child) => (typeof child === "string" ? escaped(child) : serialise(child)))
    .join("");
  return `<${element.name}>${inner}</${element.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function linkOf(item: XmlElement): string {
  for (const link of childrenOf(item, "link")) {
    const { href, rel } = link.attributes as { href?: string; rel?: string };
    if (href === undefined) return plain(link);
    if ((rel ?? "alternate") === "alternate") return href;
  }
  return "";
}

function authorOf(item: XmlElement): string {
  const author = childOf(item, "creator") ?? childOf(item, "author");
  return plain((author && childOf(author, "name")) ?? author);
}

/** An element's text on one line, markup in it taken off. */
function plain(element: XmlElement | undefined): string {
  return element ? htmlToText(textOfElement(element)).replace(/\s+/g, " ").trim() : "";
}
