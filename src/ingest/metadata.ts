import type { ArticleMetadata } from "../model/article.js";
import { NO_METADATA } from "./article-source.js";
import { readEpoch, readPublicationDate } from "./publication-date.js";

/** Metadata with what had to be left out of it. */
export interface CheckedMetadata {
  readonly metadata: ArticleMetadata;
  /** When the article was last changed, ISO 8601; kept apart from its publication. */
  readonly updatedAt: string | null;
  readonly doubts: readonly string[];
}

/** Metadata of an article that came without. */
export const NOTHING_CHECKED: CheckedMetadata = { metadata: NO_METADATA, updatedAt: null, doubts: [] };
const NOTHING: ArticleMetadata & { readonly updatedAt: string | null } = { ...NO_METADATA, updatedAt: null };
/** Longest value of a field, in UTF-16 code units: twice the longest address that browsers take. A megabyte of title is an accident. */
const MAX_FIELD_UNITS = 4096;

/** Other names under which front matter and sidecars give a field. */
const FIELDS: Readonly<Record<string, keyof ArticleMetadata | "updatedAt">> = {
  title: "title",
  headline: "title",
  outlet: "outlet",
  publisher: "outlet",
  url: "url",
  link: "url",
  publishedat: "publishedAt",
  published: "publishedAt",
  date: "publishedAt",
  updatedat: "updatedAt",
  updated: "updatedAt",
  modified: "updatedAt",
  author: "author",
  byline: "author",
};

/** Whether a key of front matter or a sidecar is known here. */
export function isMetadataField(key: string): boolean {
  return Object.hasOwn(FIELDS, key.toLowerCase());
}

/**
 * Takes the known fields out of key-value pairs. A value that cannot be what its field says is left out and named in a doubt;
 * unknown keys are nobody's business here. Dates may be numbers of seconds or milliseconds since 1970.
 *
 * @param where names the file in doubts
 */
export function checkMetadata(pairs: Iterable<readonly [string, unknown]>, where: string): CheckedMetadata {
  const found: { -readonly [K in keyof typeof NOTHING]: (typeof NOTHING)[K] } = { ...NOTHING };
  const doubts: string[] = [];
  for (const [key, value] of pairs) {
    const name = key.toLowerCase();
    if (value === null || value === undefined || value === "" || !Object.hasOwn(FIELDS, name)) continue;
    const field = FIELDS[name];
    const checked = checkField(field, value);
    if (checked === null) doubts.push(`${where}: ${key} is ${shown(value)}, ${expected(field)}; it was left out`);
    else found[field] = checked;
  }
  const { updatedAt, ...metadata } = found;
  return { metadata, updatedAt, doubts };
}

/** The fields of the first, filled up from the second, and the doubts of both. */
export function mergeMetadata(first: CheckedMetadata, second: CheckedMetadata): CheckedMetadata {
  return {
    metadata: {
      title: first.metadata.title ?? second.metadata.title,
      outlet: first.metadata.outlet ?? second.metadata.outlet,
      url: first.metadata.url ?? second.metadata.url,
      publishedAt: first.metadata.publishedAt ?? second.metadata.publishedAt,
      author: first.metadata.author ?? second.metadata.author,
    },
    updatedAt: first.updatedAt ?? second.updatedAt,
    doubts: [...first.doubts, ...second.doubts],
  };
}

/** Lets the date of the last change stand in where there is no publication date, and says so. */
export function withPublicationDate(checked: CheckedMetadata, where: string): CheckedMetadata {
  const { metadata, updatedAt, doubts } = checked;
  if (metadata.publishedAt !== null || updatedAt === null) return checked;
  const doubt = `${where}: has no publication date; that of its last change stands in`;
  return { metadata: { ...metadata, publishedAt: updatedAt }, updatedAt, doubts: [...doubts, doubt] };
}

function checkField(field: keyof typeof NOTHING, value: unknown): string | null {
  const isDate = field === "publishedAt" || field === "updatedAt";
  if (isDate && typeof value === "number") return readEpoch(value);
  if (typeof value !== "string") return null;
  return isDate ? readPublicationDate(value) : value.trim().slice(0, MAX_FIELD_UNITS);
}

function expected(field: keyof typeof NOTHING): string {
  return field === "publishedAt" || field === "updatedAt"
    ? "no date that news can be of, like 2020-10-14 or 2020-10-14T09:30:00+04:00"
    : "no text";
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
