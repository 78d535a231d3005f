import { feedOf } from "./read-feed.js";
import { parseRoot, type XmlElement } from "./xml.js";

/** Where the root element must stand. */
const HEAD_UNITS = 2000;
/** What is parsed in all, with the preface of each item: about a second of work. */
const MAX_PARSED_UNITS = 20_000_000;
/** What the parser could read in the time that it takes to start. */
const UNITS_OF_A_START = 1000;
const KINDS = [
  { root: /<(rss)\b/, item: "item", close: "</channel></rss>" },
  { root: /<((?:\w+:)?RDF)\b/, item: "item", close: "" },
  { root: /<(feed)\b/, item: "entry", close: "" },
];

/**
 * The items of a feed that is no well-formed XML, each parsed by itself behind the feed's own head: one stray ampersand, or an end cut
 * off, must not cost the others. Null where it is no feed, or no item is whole.
 */
export function salvageItems(text: string): ReturnType<typeof feedOf> {
  const head = text.slice(0, HEAD_UNITS);
  for (const { root, item, close } of KINDS) {
    const name = root.exec(head)?.[1];
    if (name === undefined) continue;
    const pieces = piecesOf(text, item);
    const preface = text.slice(0, pieces.at(0)?.start ?? 0);
    // A document's own entities would be expanded anew for each item.
    const work = (preface.length + UNITS_OF_A_START) * pieces.length + text.length;
    if (preface.includes("<!ENTITY") || work > MAX_PARSED_UNITS) return null;
    const feeds = pieces.flatMap((piece) => {
      const source = preface + text.slice(piece.start, piece.end) + (close === "" ? `</${name}>` : close);
      return parseFeed(source) ?? [];
    });
    return feeds.length === 0 ? null : { ...feeds[0], items: feeds.flatMap((feed) => feed.items) };
  }
  return null;
}

function piecesOf(text: string, item: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  const open = new RegExp(`<${item}[\\s>]`, "g");
  const close = `</${item}>`;
  for (let found = open.exec(text); found; found = open.exec(text)) {
    const end = text.indexOf(close, found.index);
    if (end < 0) break;
    pieces.push({ start: found.index, end: end + close.length });
    open.lastIndex = end;
  }
  return pieces;
}

function parseFeed(source: string): { title: string; base: string; items: readonly XmlElement[] } | null {
  try {
    return feedOf(parseRoot(source));
  } catch {
    return null;
  }
}
