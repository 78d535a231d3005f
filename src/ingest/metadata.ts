import type { ArticleMetadata } from "../model/article.js";
import { NO_METADATA } from "./article-source.js";
import { readPublicationDate } from "./publication-date.js";

/** Metadata with what had to be left out of it. */
export interface CheckedMetadata {
  readonly metadata: ArticleMetadata;
  readonly doubts: readonly string[];
}

/** Other names under which front matter and sidecars give a field. */
const FIELDS: Readonly<Record<string, keyof ArticleMetadata>> = {
  title: "title",
  headline: "title",
  outlet: "outlet",
  publisher: "outlet",
  url: "url",
  link: "url",
  publishedat: "publishedAt",
  published: "publishedAt",
  date: "publishedAt",
  author: "author",
  byline: "author",
};

/**
 * Takes the known fields out of key-value pairs. A value that cannot be what its field says is left out and named in a doubt;
 * unknown keys are nobody's business here.
 *
 * @param where names the file in doubts
 */
export function checkMetadata(pairs: Iterable<readonly [string, unknown]>, where: string): CheckedMetadata {
  const metadata: { -readonly [K in keyof ArticleMetadata]: ArticleMetadata[K] } = { ...NO_METADATA };
  const doubts: string[] = [];
  for (const [key, value] of pairs) {
    const name = key.toLowerCase();
    if (value === null || value === undefined || value === "" || !Object.hasOwn(FIELDS, name)) continue;
    const field = FIELDS[name];
    const checked = typeof value === "string" ? checkField(field, value.trim()) : null;
    if (checked === null) doubts.push(`${where}: ${key} is ${shown(value)}, ${expected(field)}; it was left out`);
    else metadata[field] = checked;
  }
  return { metadata, doubts };
}

/** The fields of the first, filled up from the second. */
export function mergeMetadata(first: ArticleMetadata, second: ArticleMetadata): ArticleMetadata {
  return {
    title: first.title ?? second.title,
    outlet: first.outlet ?? second.outlet,
    url: first.url ?? second.url,
    publishedAt: first.publishedAt ?? second.publishedAt,
    author: first.author ?? second.author,
  };
}

function checkField(field: keyof ArticleMetadata, value: string): string | null {
  return field === "publishedAt" ? readPublicationDate(value) : value;
}

function expected(field: keyof ArticleMetadata): string {
  return field === "publishedAt" ? "no date like 2020-10-14 or 2020-10-14T09:30:00+04:00" : "no text";
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
