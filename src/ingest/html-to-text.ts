/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** Elements whose content is no text. */
const SILENT = new Set(["script", "style", "template", "noscript", "iframe", "svg"]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
  copy: "©",
  deg: "°",
  middot: "·",
  bull: "•",
  shy: "",
  zwj: "",
  zwnj: "",
};

/**
 * The text of the markup that feeds carry: tags off, paragraphs apart by an empty line, `br` a line end, entities decoded, white space
 * folded. Linear in the length of the markup, however broken it is: an unclosed tag or comment ends with the text.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    parts.push(collapse(html.slice(at, open)));
    if (html.startsWith("<!--", open)) {
      at = endAfter(html, "-->", open);
      continue;
    }
    const tag = /^<\/?([a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(open, open + 24));
    if (!tag && !/^<[!?]/.test(html.slice(open, open + 2))) {
      // A less-than sign in running text.
      parts.push("<");
      at = open + 1;
      continue;
    }
    const name = tag?.[1].toLowerCase() ?? "";
    at = endAfter(html, ">", open);
    if (name === "br") parts.push("\n");
    else if (BLOCKS.has(name)) parts.push("\n\n");
    else if (SILENT.has(name) && html[open + 1] !== "/") at = endOfSilent(html, name, at);
  }
  parts.push(collapse(html.slice(at)));
  return decodeEntities(parts.join(""))
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

function collapse(text: string): string {
  return text.replace(/[\t\n\r\f ]+/g, " ");
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function endOfSilent(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? endAfter(html, ">", found.index) : html.length;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
