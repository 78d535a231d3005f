import type { ArticleMetadata } from "../model/article.js";

/** What is known of an article from outside its text, as the NAME.json that readers take beside NAME.txt. */
export function sidecarOf({ title, outlet, url, publishedAt, author }: ArticleMetadata): string {
  const known = Object.entries({ title, outlet, url, publishedAt, author }).filter(([, value]) => value !== null);
  return `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`;
}
