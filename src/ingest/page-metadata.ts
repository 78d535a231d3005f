import type { PageDocument } from "./html-document.js";
import { htmlToText } from "./html-to-text.js";
import { type ArticleData, findArticleData } from "./json-ld.js";

/** Names of `meta` elements for a field, best first; `itemprop` is microdata. */
const META = {
  title: ["og:title", "twitter:title", "dc.title"],
  outlet: ["og:site_name", "dc.publisher", "application-name"],
  url: ["og:url"],
  publishedAt: [
    ...[
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "parsely-pub-date",
      "pubdate",
      "publishdate",
    ],
    ...["dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date", "sailthru.date"],
  ],
  updatedAt: [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "dcterms.modified",
  ],
  author: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"],
} as const;

/** What a page says of its article in schema.org data and, where that is silent, in `meta`, `link` and `time`. */
export interface PageMetadata {
  readonly fields: readonly (readonly [string, unknown])[];
  /** The text that schema.org data holds, "" where it holds none. */
  readonly body: string;
}

export function readPageMetadata(document: PageDocument): PageMetadata {
  const data = findArticleData(textsOf(document, 'script[type="application/ld+json"]'));
  const meta = metaOf(document);
  const first = (field: keyof typeof META): string | undefined =>
    META[field].map((name) => meta.get(name)).find((value) => value !== undefined);
  const canonical = attributeOf(document, 'link[rel="canonical"]', "href");
  const address = [data?.url, canonical, first("url")].find((url) => url !== undefined && /^https?:/i.test(url));
  const author = data?.author || first("author");
  return {
    fields: [
      ["title", plain(data?.headline || first("title"))],
      ["outlet", plain(data?.outlet || first("outlet"))],
      ["url", address],
      ["publishedAt", (data?.publishedAt ?? first("publishedAt")) || timeOf(document)],
      ["updatedAt", data?.updatedAt ?? first("updatedAt")],
      // Some pages give the address of the author's page for a name.
      ["author", author !== undefined && /^https?:/i.test(author) ? undefined : plain(author)],
    ],
    body: plainBody(data),
  };
}

/** The text of the page's title element, without the outlet's name behind a bar. */
export function pageTitle(document: PageDocument): string {
  const [title = ""] = textsOf(document, "title");
  return (plain(title) ?? "").replace(/ \| [^|]{1,40}$/, "");
}

function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = ["property", "name", "itemprop"].map((key) => element.getAttribute(key)).find((key) => key !== null);
    const content = element.getAttribute("content")?.trim() ?? "";
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== "" && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The time that a page marks as its publication, or the only one it marks at all. */
function timeOf(document: PageDocument): string | undefined {
  const marked = attributeOf(document, 'time[pubdate], time[itemprop="datePublished"]', "datetime");
  if (marked !== undefined) return marked;
  const times = Array.from(document.querySelectorAll("time[datetime]"), (time) => time.getAttribute("datetime") ?? "");
  return new Set(times).size === 1 ? times[0] : undefined;
}

function attributeOf(document: PageDocument, selector: string, name: string): string | undefined {
  const element = Array.from(document.querySelectorAll(selector)).at(0);
  return element?.getAttribute(name) ?? undefined;
}

function textsOf(document: PageDocument, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (element) => element.textContent);
}

/** On one line; references that were escaped twice are read. */
function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : htmlToText(text).replace(/\s+/g, " ");
}

function plainBody(data: ArticleData | null): string {
  if (data === null) return "";
  return /<\/?\w/.test(data.body) ? htmlToText(data.body) : data.body.trim();
}
