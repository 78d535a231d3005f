import type { IngestedArticle, SourceFile } from "./article-source.js";
import { type IngestOptions, ingestStream } from "./ingest-stream.js";

/** Makes articles of one file that is in memory; see {@link ingestStream}, which this is for small files. */
export async function ingestFile(file: SourceFile, options: IngestOptions = {}): Promise<IngestedArticle[]> {
  const { bytes, ...rest } = file;
  const articles: IngestedArticle[] = [];
  for await (const article of ingestStream({ ...rest, chunks: once(bytes) }, options)) articles.push(article);
  return articles;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of what is there already
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
