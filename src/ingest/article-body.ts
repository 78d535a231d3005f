import { Readability } from "@mozilla/readability";
import type { PageDocument } from "./html-document.js";

/** The article of a page, as markup. */
export interface ArticleBody {
  readonly html: string;
  readonly title: string;
  readonly byline: string;
}

/** Finds the article in a page, null where there is none. Takes the document apart: nothing else can be read from it afterwards. */
export function findArticleBody(document: PageDocument): ArticleBody | null {
  const found = new Readability(document, {
    // Its reading of JSON-LD would change the title alone, and page-metadata.ts reads it whole.
    disableJSONLD: true,
  }).parse();
  if (!found?.content) return null;
  return { html: found.content, title: found.title ?? "", byline: found.byline ?? "" };
}
