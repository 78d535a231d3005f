import { htmlToText } from "./html-to-text.js";
import { textOfElement, type XmlElement } from "./xml.js";

/** What elements of a format are in HTML; null leaves an element out with all it holds; others keep their names. */
export type HtmlNames = Readonly<Partial<Record<string, string | null>>>;

/** The text of an element's markup, laid out as {@link htmlToText} does once each element goes by the name HTML has for it. */
export function xmlToText(element: XmlElement, names: HtmlNames = {}): string {
  return htmlToText(toHtml(element, names));
}

/** An element's text on one line; markup in it, also escaped markup as feeds have it, is taken off. */
export function lineOf(element: XmlElement | undefined): string {
  return element ? htmlToText(textOfElement(element)).replace(/\s+/g, " ").trim() : "";
}

function toHtml(element: XmlElement, names: HtmlNames): string {
  const name = Object.hasOwn(names, element.name) ? names[element.name] : element.name;
  if (name === null || name === undefined) return "";
  const inner = element.children.map((child) =>
    typeof child === "string" ? child.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : toHtml(child, names),
  );
  return `<${name}>${inner.join("")}</${name}>`;
}
