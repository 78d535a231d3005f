/** The fields that an article in JSON may give. */
export const JSON_FIELDS = ["id", "text", "title", "outlet", "url", "publishedAt", "updatedAt", "author"] as const;
export type JsonField = (typeof JSON_FIELDS)[number];

/**
 * Where each field stands: a key, or a path of keys with dots between (`meta.published`, `authors.0.name`). A key that holds a dot itself
 * is found first. A field that is named is looked for there alone; others where {@link USUAL_PATHS} has them.
 */
export type JsonMapping = Readonly<Partial<Record<JsonField, string>>>;

/**
 * Where JSON of the press usually has its fields, best first: ninjs 1 to 3 (IPTC), schema.org, JSON Feed, the REST interface of
 * WordPress, news-please and plain exports.
 */
const USUAL_PATHS: Readonly<Record<JsonField, readonly string[]>> = {
  id: ["id", "uri", "guid", "_id", "articleId", "article_id", "doc_id", "identifier"],
  text: [
    ...["text", "body_text", "bodyText", "articleBody", "article_body", "maintext", "full_text", "fulltext", "body"],
    ...["content_text", "content", "content_html", "body_html", "body_xhtml", "bodies", "html"],
  ],
  title: ["title", "headline", "headlines"],
  outlet: ["outlet", "publisher", "site_name", "infosources", "provider", "source_domain", "source"],
  url: ["url", "link", "webUrl", "canonical_url", "mainEntityOfPage", "external_url", "permalink"],
  publishedAt: [
    ...["publishedAt", "published_at", "datePublished", "date_published", "date_publish", "published", "pubDate"],
    ...["publication_date", "date", "firstpublished", "firstcreated"],
  ],
  updatedAt: [
    "updatedAt",
    "updated_at",
    "dateModified",
    "date_modified",
    "date_modify",
    "updated",
    "modified",
    "versioncreated",
  ],
  author: ["author", "authors", "byline", "by", "creator"],
};
/** Under which of its keys an object says what it is: people and outlets, WordPress's texts, ninjs' bodies and headlines. */
const SPEAKING_KEYS = ["name", "rendered", "value", "text", "@id", "href"];

/** Lists in lists are looked into this far. */
const MAX_LIST_DEPTH = 3;

/** The value of a field as text, numbers for dates and ids included; null where there is none. */
export function fieldOf(article: object, field: JsonField, mapping: JsonMapping): string | number | null {
  const mapped = mapping[field];
  const paths = mapped === undefined ? USUAL_PATHS[field] : [mapped];
  for (const path of paths) {
    const value = printable(at(article, path), field === "author" ? ", " : null);
    if (value !== null && value !== "") return value;
  }
  return null;
}

/** The value at a path, undefined where it leads nowhere. Own keys only. */
function at(value: object, path: string): unknown {
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  let found: unknown = value;
  for (const key of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** @param joint stands between the elements of a list; null takes the first that says anything */
function printable(value: unknown, joint: string | null, depth = 0): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value)) {
    if (depth >= MAX_LIST_DEPTH) return null;
    const parts = value
      .map((one: unknown) => printable(one, null, depth + 1))
      .filter((one) => one !== null && one !== "");
    if (parts.length === 0) return null;
    return joint === null ? parts[0] : parts.join(joint);
  }
  if (typeof value !== "object" || value === null) return null;
  const key = SPEAKING_KEYS.find((name) => typeof (value as Record<string, unknown>)[name] === "string");
  return key === undefined ? null : String((value as Record<string, unknown>)[key]);
}
