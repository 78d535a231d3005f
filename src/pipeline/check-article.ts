import { checkMetadata } from "../ingest/metadata.js";
import { readPublicationDate } from "../ingest/publication-date.js";
import type { ArticleInput } from "../model/article.js";

/** An article that can be extracted, and what had to be left out of it. */
export interface CheckedArticle {
  readonly article: ArticleInput;
  readonly doubts: readonly string[];
}

/**
 * Checks an article that a program hands over: the compiler does that for TypeScript alone. A publication date that is none would leave every
 * *Wednesday* without a value, and nobody would know why; one in another format than ISO 8601 is read.
 *
 * @throws TypeError that names the field where there is no id or no text
 */
export function checkArticle(given: ArticleInput): CheckedArticle {
  requireText(given, "id");
  requireText(given, "text");
  if (given.id === "") throw new TypeError("the article's id is empty");
  const printed: unknown = given.publishedAt;
  if (printed === undefined || printed === null) return { article: given, doubts: [] };
  const read = typeof printed === "string" ? readPublicationDate(printed) : null;
  if (read !== null && given.publishedAt?.startsWith(read.slice(0, "2020-10-14".length)))
    return { article: given, doubts: [] };
  const value = printed instanceof Date ? printed.toJSON() : printed;
  const { metadata, doubts } = checkMetadata([["publishedAt", value]], given.id);
  return { article: { ...given, publishedAt: metadata.publishedAt }, doubts };
}

function requireText(article: unknown, field: "id" | "text"): void {
  if (typeof article !== "object" || article === null) throw new TypeError("an article is an object with id and text");
  const value: unknown = field in article ? Reflect.get(article, field) : undefined;
  if (typeof value === "string") return;
  const kind = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
  throw new TypeError(`the article's ${field} must be a string, and is ${kind}`);
}
