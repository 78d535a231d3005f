/** schema.org's kinds of articles that news is marked as. */
const ARTICLE_TYPES =
  /(?:^|\/)(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
/** Nodes that are looked at in all and levels below each other: a page's graph has a few dozen, three deep. */
const MAX_NODES = 5000;
const MAX_DEPTH = 8;

/** What schema.org data says of a page's article; "" and undefined where it says nothing. */
export interface ArticleData {
  readonly headline: string;
  readonly publishedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly author: string;
  readonly outlet: string;
  readonly url: string;
  readonly body: string;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Finds the article in the `application/ld+json` scripts of a page, in their order; news before other kinds. Null where none is valid
 * JSON with an article in it.
 */
export function findArticleData(scripts: readonly string[]): ArticleData | null {
  const nodes = scripts.flatMap(parse);
  const articles = articlesIn(nodes);
  const article = articles.find((node) => typesOf(node).some((type) => type.includes("News"))) ?? articles.at(0);
  if (article === undefined) return null;
  return {
    headline: textOf(article["headline"]) || textOf(article["name"]),
    publishedAt: textOf(article["datePublished"]) || undefined,
    updatedAt: textOf(article["dateModified"]) || undefined,
    author: listOf(article["author"]).map(textOf).filter(Boolean).join(", "),
    outlet: textOf(listOf(article["publisher"])[0]),
    url: addressOf(article["url"]) || addressOf(article["mainEntityOfPage"]),
    body: textOf(article["articleBody"]),
  };
}

/** A script that is no JSON is passed over: publishers leave line ends in strings and commas at ends. */
function parse(script: string): unknown[] {
  try {
    return [JSON.parse(script.trim().replace(/^<!--|-->$|;$/g, ""))];
  } catch {
    return [];
  }
}

/** The article nodes of lists, graphs and of pages that name them as their main entity, level by level. */
function articlesIn(roots: readonly unknown[]): Node[] {
  const articles: Node[] = [];
  let level = [...roots];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && seen < MAX_NODES; depth++) {
    const next: unknown[] = [];
    for (const value of level.slice(0, MAX_NODES - seen)) {
      seen++;
      if (Array.isArray(value)) next.push(...(value as unknown[]).slice(0, MAX_NODES));
      if (!isNode(value)) continue;
      if (typesOf(value).some((type) => ARTICLE_TYPES.test(type))) articles.push(value);
      next.push(value["@graph"], value["mainEntity"]);
    }
    level = next;
  }
  return articles;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return listOf(node["@type"]).filter((type) => typeof type === "string");
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return isNode(value) && typeof value["name"] === "string" ? value["name"].trim() : "";
}

function addressOf(value: unknown): string {
  const address = isNode(value) ? value["@id"] : value;
  return typeof address === "string" && /^https?:/i.test(address) ? address : "";
}
