import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import { htmlToText } from "./html-to-text.js";
import type { ItemIds } from "./item-ids.js";
import { makeArticle } from "./make-article.js";
import { childOf, childrenOf, elementAt, textOfElement, type XmlElement } from "./xml.js";
import { lineOf, xmlToText } from "./xml-to-text.js";

/** A feed's items and what holds for all of them. */
interface Feed {
  readonly title: string;
  /** What relative links of items start from, "" where nothing says. */
  readonly base: string;
  readonly items: readonly XmlElement[];
}

const CONTENT = /^(?:content|http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/)$/;
const DUBLIN_CORE = /^(?:dc|dcterms|http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms)\/)$/;

/** The feed that an element is, null where it is none. */
export function feedOf(root: XmlElement): Feed | null {
  if (root.name === "entry") return { title: "", base: "", items: [root] };
  if (root.name === "feed") {
    const base = resolve(root.attributes["base"] ?? "", linkOf(root, "alternate", "") || linkOf(root, "self", ""));
    return { title: lineOf(own(root, "title")), base, items: childrenOf(root, "entry") };
  }
  if (root.name !== "rss" && root.name !== "rdf") return null;
  const channel = childOf(root, "channel");
  // RDF keeps items beside the channel.
  const items = [...(channel ? childrenOf(channel, "item") : []), ...childrenOf(root, "item")];
  const printed = channel?.attributes["base"] ?? root.attributes["base"] ?? "";
  const base = resolve(printed, channel ? linkOf(channel, "alternate", "") : "");
  return { title: lineOf(channel && own(channel, "title")), base, items };
}

/** Makes an article of each item of an RSS, Atom or RDF feed. */
export function readFeed(file: SourceFile, decoded: DecodedText, feed: Feed, ids: ItemIds): IngestedArticle[] {
  return feed.items.map((item, index) => {
    const title = lineOf(own(item, "title"));
    const text = bodyOf(item);
    const url = linkOf(item, "alternate", feed.base) || permalinkOf(item, feed.base);
    const source = own(item, "source");
    const given = [lineOf(own(item, "guid") ?? own(item, "id")), item.attributes["about"], url];
    return makeArticle(file, {
      id: ids.idOf(given, `${title}\n${text}`),
      text,
      fields: [
        ["title", title],
        ["outlet", lineOf(source && (childOf(source, "title") ?? source)) || feed.title],
        ["url", url],
        ["publishedAt", firstLine(own(item, "pubdate"), own(item, "published"), dublinCore(item, "date"))],
        ["updatedAt", firstLine(own(item, "updated"), dublinCore(item, "modified"))],
        ["author", authorOf(item)],
      ],
      encoding: decoded.encoding,
      doubts: decoded.doubts,
      item: `item ${String(index + 1)}`,
    });
  });
}

/** The first child of the element's own namespace: `media:title` is no title, `media:content` no content. */
function own(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name).find((child) => child.namespace === element.namespace);
}

function dublinCore(item: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(item, name).find((child) => DUBLIN_CORE.test(child.namespace));
}

function firstLine(...elements: readonly (XmlElement | undefined)[]): string {
  return elements.map(lineOf).find((line) => line !== "") ?? "";
}

/** The fullest body an item gives: `content:encoded`, Atom's `content`, else the description or summary. */
function bodyOf(item: XmlElement): string {
  const encoded = childrenOf(item, "encoded").find((child) => CONTENT.test(child.namespace));
  for (const element of [encoded, own(item, "content"), own(item, "description"), own(item, "summary")]) {
    const text = element ? bodyText(element) : "";
    if (text !== "") return text;
  }
  return "";
}

function bodyText(element: XmlElement): string {
  const type = element.attributes["type"] ?? "html";
  if (type === "text" || type === "text/plain") return textOfElement(element).trim();
  // Markup that was not escaped, as type="xhtml" says and some feeds do without saying.
  const hasElements = element.children.some((child) => typeof child !== "string");
  return hasElements ? xmlToText(element) : htmlToText(textOfElement(element));
}

function linkOf(element: XmlElement, wanted: string, feedBase: string): string {
  const base = resolve(element.attributes["base"] ?? "", feedBase);
  for (const link of childrenOf(element, "link")) {
    const { href, rel = "alternate", base: linkBase = "" } = link.attributes;
    if (href === undefined && link.namespace !== element.namespace) continue;
    const printed = href ?? lineOf(link);
    if (rel === wanted && printed !== "") return resolve(printed, resolve(linkBase, base));
  }
  return "";
}

/** An RSS guid that is an address. */
function permalinkOf(item: XmlElement, base: string): string {
  const guid = own(item, "guid");
  const printed = lineOf(guid);
  if (!guid || guid.attributes["ispermalink"] === "false" || !/^https?:\/\//i.test(printed)) return "";
  return resolve(printed, base);
}

/** A reference as an address from a base; as printed where the two make none. */
function resolve(reference: string, base: string): string {
  if (reference === "") return base;
  if (/^[a-z][a-z\d+.-]*:/i.test(reference) || !URL.canParse(reference, base)) return reference;
  return new URL(reference, base).href;
}

function authorOf(item: XmlElement): string {
  const creators = childrenOf(item, "creator").filter((child) => DUBLIN_CORE.test(child.namespace));
  const authors = childrenOf(item, "author").filter((child) => child.namespace === item.namespace);
  const people = creators.length > 0 ? creators : authors;
  return people
    .map((person) => lineOf(elementAt(person, "name") ?? person))
    .filter((name) => name !== "")
    .join(", ");
}
