import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import { htmlToText } from "./html-to-text.js";
import type { ItemIds } from "./item-ids.js";
import { makeArticle } from "./make-article.js";
import { nitfFields, nitfText } from "./read-nitf.js";
import { childOf, childrenOf, descendantsOf, elementAt, textOfElement, type XmlElement } from "./xml.js";
import { lineOf, xmlToText } from "./xml-to-text.js";

/**
 * Makes articles of a NewsML-G2 document: one for each `newsItem` of a message, one for an item by itself. Items of pictures and
 * packages hold no text and are left out where others do.
 */
export function readNewsMl(file: SourceFile, decoded: DecodedText, root: XmlElement, ids: ItemIds): IngestedArticle[] {
  const items = root.name === "newsitem" ? [root] : descendantsOf(root, "newsitem");
  const withText = items.filter((item) => isText(item));
  return withText.map((item, index) => {
    const alone = root.name === "newsitem";
    const body = bodyOf(item);
    const fields = fieldsOf(item, body.nitf);
    return makeArticle(file, {
      id: alone ? file.id : ids.idOf([item.attributes["guid"]], body.text),
      text: body.text,
      fields,
      encoding: decoded.encoding,
      doubts: [...decoded.doubts, ...statusDoubts(item)],
      item: alone ? null : `item ${String(index + 1)}`,
    });
  });
}

/** Not a picture, graphic, video or package by its item class. */
function isText(item: XmlElement): boolean {
  const itemClass = elementAt(item, "itemmeta", "itemclass")?.attributes["qcode"] ?? "";
  return !/^ninat:(?!text$)/.test(itemClass);
}

/** The fullest of an item's renditions: NITF or XHTML inline, or plain text or escaped markup. */
function bodyOf(item: XmlElement): { text: string; nitf: XmlElement | null } {
  const bodies = childrenOf(item, "contentset").flatMap((set) => set.children.flatMap(renditionOf));
  const longest = bodies.reduce((best, body) => (body.text.length > best.text.length ? body : best), NO_BODY);
  const dateline = lineOf(elementAt(item, "contentmeta", "dateline"));
  if (dateline === "" || longest.text === "" || longest.text.startsWith(dateline)) return longest;
  return { ...longest, text: `${dateline}\n\n${longest.text}` };
}

const NO_BODY: { text: string; nitf: XmlElement | null } = { text: "", nitf: null };

function renditionOf(rendition: XmlElement | string): (typeof NO_BODY)[] {
  if (typeof rendition === "string") return [];
  if (rendition.name === "inlinedata") {
    const isMarkup = /html|xml/i.test(rendition.attributes["contenttype"] ?? "");
    const data = textOfElement(rendition);
    return [{ text: isMarkup ? htmlToText(data) : data.trim(), nitf: null }];
  }
  if (rendition.name !== "inlinexml") return [];
  const nitf = childOf(rendition, "nitf");
  if (nitf) return [{ text: nitfText(nitf), nitf }];
  const html = childOf(rendition, "html");
  return [{ text: xmlToText((html && childOf(html, "body")) ?? rendition), nitf: null }];
}

/** Metadata of the item, filled up from NITF inside it. `firstCreated` is the publication, `versionCreated` a change of it. */
function fieldsOf(item: XmlElement, nitf: XmlElement | null): [string, unknown][] {
  const itemMeta = childOf(item, "itemmeta");
  const content = childOf(item, "contentmeta");
  const created = lineOf(elementAt(itemMeta, "firstcreated"));
  const contentCreated = lineOf(elementAt(content, "contentcreated"));
  const version = lineOf(elementAt(itemMeta, "versioncreated"));
  const headlines = [elementAt(content, "headline"), elementAt(itemMeta, "title")].map(lineOf);
  const fields: [string, unknown][] = [
    ["title", headlines.find((headline) => headline !== "") ?? ""],
    ["outlet", nameOf(elementAt(content, "infosource")) || nameOf(elementAt(itemMeta, "provider"))],
    ["url", elementAt(itemMeta, "link")?.attributes["href"]],
    ["publishedAt", created || contentCreated],
    ["updatedAt", version],
    ["author", lineOf(elementAt(content, "by")) || nameOf(elementAt(content, "creator"))],
  ];
  const inner = new Map(nitf ? nitfFields(nitf) : []);
  return fields.map(([name, value]): [string, unknown] => [
    name,
    value === "" || value === undefined ? inner.get(name) : value,
  ]);
}

/** A concept's name, else what is behind the scheme of its code (`nprov:TURAN` is TURAN). */
function nameOf(concept: XmlElement | undefined): string {
  if (!concept) return "";
  const named = lineOf(childOf(concept, "name"));
  if (named !== "") return named;
  return concept.attributes["literal"] ?? concept.attributes["qcode"]?.replace(/^\w+:/, "") ?? "";
}

function statusDoubts(item: XmlElement): string[] {
  const status = elementAt(item, "itemmeta", "pubstatus")?.attributes["qcode"]?.replace(/^\w+:/, "") ?? "usable";
  return status === "usable" ? [] : [`its provider marks it as ${status}`];
}
