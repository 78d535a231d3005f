import type { IngestedArticle, ReadArticle, SourceFile } from "../../src/ingest/article-source.js";
import { ingestFile } from "../../src/ingest/ingest-file.js";

/** A file in memory, with an optional sidecar. */
export function sourceFile(content: string | Uint8Array, sidecar?: string, path = "news/dam.txt"): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path,
    id: "dam",
    bytes,
    sidecar: sidecar === undefined ? null : { path: "news/dam.json", bytes: new TextEncoder().encode(sidecar) },
  };
}

/** A file in memory that is called by a name. */
export function named(path: string, content: string | Uint8Array): SourceFile {
  return sourceFile(content, undefined, path);
}

/** The articles of a file that was read without a failure. */
export async function readAll(file: SourceFile): Promise<ReadArticle[]> {
  const articles = await ingestFile(file);
  return articles.map((article) => {
    if (!article.ok) throw new Error(`${article.id}: ${article.failure.detail}`);
    return article;
  });
}

/** Code and detail of each failure of a file, null for each article that was read. */
export async function failuresOf(file: SourceFile): Promise<({ code: string; detail: string } | null)[]> {
  const articles: IngestedArticle[] = await ingestFile(file);
  return articles.map((article) => (article.ok ? null : article.failure));
}
