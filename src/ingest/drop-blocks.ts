import type { PageDocument, PageElement } from "./html-document.js";

/** Names of blocks that speak for the site and not for its article. */
const NOTICE = /(?:^|[^a-z])(?:cookie|consent|gdpr|newsletter)/i;
const BYLINE = /(?:^|[^a-z])byline/i;
/** What such a block never holds, and never is. */
const ARTICLE = 'article, main, h1, [itemprop="articleBody"]';
const ARTICLE_NAMES: ReadonlySet<string> = new Set(["html", "body", "main", "article", "h1"]);
/** Longer than a byline is with a date and a place of work. */
const MAX_BYLINE_UNITS = 200;
const MAX_NAME_UNITS = 100;
/** More of them have only pages that were made to be slow. */
const MAX_BLOCKS = 200;

/** What was taken out of a page. */
export interface DroppedBlocks {
  readonly any: boolean;
  /** The first byline on one line, "" where there was none that names somebody. */
  readonly byline: string;
}

/**
 * Takes notices about cookies and consent, invitations to newsletters and bylines out of a page: a block is known by its class or id, and
 * left where it holds half of the text or what only an article has.
 */
export function dropBlocks(document: PageDocument): DroppedBlocks {
  const length = document.documentElement?.textContent.length ?? 0;
  let byline = "";
  let dropped = 0;
  let seen = 0;
  for (const element of document.querySelectorAll("[class], [id]")) {
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    const isByline = BYLINE.test(name);
    if (!isByline && !NOTICE.test(name)) continue;
    if (++seen > MAX_BLOCKS) break;
    if (ARTICLE_NAMES.has(element.localName)) continue;
    const units = element.textContent.length;
    if (isByline ? units > MAX_BYLINE_UNITS : units * 2 > length) continue;
    if (Array.from(element.querySelectorAll(ARTICLE)).length > 0) continue;
    if (isByline && byline === "") byline = nameIn(element);
    element.remove();
    dropped++;
  }
  return { any: dropped > 0, byline };
}

/** The name that a byline marks, else all of it. */
function nameIn(byline: PageElement): string {
  const [named = byline] = Array.from(byline.querySelectorAll('[itemprop~="name"], [rel~="author"]'));
  const name = named.textContent.replace(/\s+/g, " ").trim();
  return name.length <= MAX_NAME_UNITS ? name : "";
}
