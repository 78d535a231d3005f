import { XMLParser, XMLValidator } from "fast-xml-parser";
import { NAMED_CHARACTERS } from "./entities.js";

/** An element with its children in document order; names are without their prefix, in lower case. */
export interface XmlElement {
  readonly name: string;
  /** The namespace that the prefix is declared for; an undeclared prefix itself, because feeds forget to; "" where there is neither. */
  readonly namespace: string;
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

// The document types of agencies declare these, and nobody fetches a document type. An ampersand XML knows by itself.
for (const [name, character] of NAMED_CHARACTERS) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as below: its successor is a package of its own
  if (character !== "&") parser.addEntity(name, character);
}

/**
 * Parses XML. The parser alone accepts truncated and mismatched tags and loses their text, so that a document is validated first.
 *
 * @throws Error with line and column where the XML is malformed, or a limit where it is a bomb
 */
function parseXml(text: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own; this one is exact-pinned and works
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    throw new Error(`${valid.err.msg} (line ${String(valid.err.line)}, column ${String(valid.err.col)})`);
  const nodes: unknown = parser.parse(text);
  return { name: "", namespace: "", attributes: {}, children: toChildren(nodes, NO_PREFIXES) };
}

/** Parses XML that must have one root element; throws as {@link parseXml} does, and where there is none or another behind it. */
export function parseRoot(text: string): XmlElement {
  const roots = parseXml(text).children.filter((child): child is XmlElement => typeof child !== "string");
  if (roots.length !== 1) throw new Error(`it holds ${String(roots.length)} root elements`);
  const [root] = roots;
  return root;
}

type Prefixes = ReadonlyMap<string, string>;
const NO_PREFIXES: Prefixes = new Map();

function toChildren(nodes: unknown, prefixes: Prefixes): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => toChild(node, prefixes));
}

function toChild(node: unknown, outer: Prefixes): (XmlElement | string)[] {
  if (typeof node !== "object" || node === null) return [];
  const printed = Object.entries((node as Record<":@", Record<string, unknown> | undefined>)[":@"] ?? {});
  const declared = printed.filter(([name]) => /^xmlns(?::|$)/.test(name));
  const prefixes =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(([name, uri]): [string, string] => [name.slice(6), String(uri)])]);
  for (const [key, value] of Object.entries(node)) {
    if (key === "#text") return [String(value)];
    if (key === ":@" || key.startsWith("?")) continue;
    const prefix = key.includes(":") ? key.slice(0, key.indexOf(":")) : "";
    const attributes = Object.fromEntries(printed.map(([name, text]) => [localName(name), String(text)]));
    const namespace = prefixes.get(prefix) ?? prefix;
    return [{ name: localName(key), namespace, attributes, children: toChildren(value, prefixes) }];
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

/** The elements of a name anywhere inside an element, in document order, those inside one of them left out. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child] : descendantsOf(child, name);
  });
}

/** The element at the end of a path of child names, each the first of its name. */
export function elementAt(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce((at: XmlElement | undefined, name) => at && childOf(at, name), element);
}
