/** What a scan of markup meets, in order. */
export interface MarkupHandler {
  /** Text between tags, character references and blanks as they stand. */
  readonly text: (raw: string) => void;
  /** A start or end tag; the name is in lower case. */
  readonly tag: (name: string, closing: boolean) => void;
  /** Only the content that no parser takes for markup is passed over, not all that is no text. */
  readonly rawOnly?: boolean;
}

/** Elements whose content is no text; what stands between their tags is passed over. Unclosed, only the first two swallow the rest. */
const SILENT = new Map(
  ["script", "style", "template", "noscript", "iframe", "svg", "title", "textarea", "select", "canvas"].map((name) => [
    name,
    new RegExp(`</${name}\\b`, "gi"),
  ]),
);
/** Those among them whose content is not markup to any parser. */
const RAW = new Set(["script", "style", "title", "textarea"]);
const NAME = /<\/?([a-zA-Z][\w:.-]*)/y;

/**
 * Goes through markup once, linear in its length however broken it is: an unclosed comment or silent element ends with the text, a
 * less-than sign that opens nothing is text, and a `>` inside a quoted attribute ends no tag.
 */
export function scanMarkup(html: string, handler: MarkupHandler): void {
  /** Silent elements that close nowhere behind: looked for once, not at each of their tags. */
  const unclosed = new Set<string>();
  let at = 0;
  for (;;) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) handler.text(html.slice(at, open));
    if (html.startsWith("<!--", open)) {
      at = endOfComment(html, open + 2);
      continue;
    }
    NAME.lastIndex = open;
    const name = NAME.exec(html)?.[1].toLowerCase();
    if (name === undefined) {
      const next = html.at(open + 1);
      const isDeclaration = next === "!" || next === "?";
      if (!isDeclaration) handler.text("<");
      at = isDeclaration ? endAfter(html, ">", open) : open + 1;
      continue;
    }
    const closing = html[open + 1] === "/";
    at = endOfTag(html, NAME.lastIndex);
    handler.tag(name, closing);
    const isSilent = handler.rawOnly === true ? RAW.has(name) : html[at - 2] !== "/";
    if (!closing && isSilent) at = endOfSilent(html, name, at, unclosed);
  }
  if (at < html.length) handler.text(html.slice(at));
}

/** Behind the `>` of a tag; quoted values may hold one. A quotation mark without a partner opens no value. */
function endOfTag(html: string, from: number): number {
  const mark = /[>"']/g;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === ">") return mark.lastIndex;
    if (!/=\s{0,8}$/.test(html.slice(Math.max(from, found.index - 9), found.index))) continue;
    const close = html.indexOf(found[0], mark.lastIndex);
    if (close < 0) return endAfter(html, ">", found.index);
    mark.lastIndex = close + 1;
  }
  return html.length;
}

function endOfComment(html: string, from: number): number {
  const close = /--!?>/g;
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function endOfSilent(html: string, name: string, from: number, unclosed: Set<string>): number {
  const close = SILENT.get(name);
  if (!close || unclosed.has(name)) return from;
  close.lastIndex = from;
  const found = close.exec(html);
  if (found) return endAfter(html, ">", found.index);
  unclosed.add(name);
  return name === "script" || name === "style" ? html.length : from;
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
