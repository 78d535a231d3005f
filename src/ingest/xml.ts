import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element with its children in document order; names are without their namespace prefix, in lower case. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Entities declared by a document are expanded at most this often and to this length: a bomb ends as a failure. */
const ENTITY_LIMITS = {
  enabled: true,
  maxEntitySize: 10_000,
  maxExpansionDepth: 10,
  maxTotalExpansions: 1_000_000,
  maxExpandedLength: 20_000_000,
};
const MAX_NESTING = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  // 007 stays 007, and text keeps its blanks.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: ENTITY_LIMITS,
  maxNestedTags: MAX_NESTING,
});

/**
 * Parses XML. The parser alone accepts truncated and mismatched tags and loses their text, so that a document is validated first.
 *
 * @throws Error with line and column where the XML is malformed, or a limit where it is a bomb
 */
export function parseXml(text: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own; this one is exact-pinned and works
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    throw new Error(`${valid.err.msg} (line ${String(valid.err.line)}, column ${String(valid.err.col)})`);
  const nodes: unknown = parser.parse(text);
  return { name: "", attributes: {}, children: toChildren(nodes) };
}

function toChildren(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => toChild(node));
}

function toChild(node: unknown): (XmlElement | string)[] {
  if (typeof node !== "object" || node === null) return [];
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key !== ":@") continue;
    for (const [name, text] of Object.entries(value as Record<string, unknown>))
      attributes[localName(name)] = String(text);
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "#text") return [String(value)];
    if (key !== ":@" && !key.startsWith("?"))
      return [{ name: localName(key), attributes, children: toChildren(value) }];
  }
  return [];
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

/** The first child element of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The child elements of a name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All text inside an element. */
export function textOfElement(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOfElement(child))).join("");
}
