import type { IngestedArticle, ReadArticle } from "../ingest/article-source.js";
import type { ArticleRecord } from "../model/article.js";
import { describeFailure, type Failure } from "../model/failures.js";
import type { ArticleExtraction, Extractor } from "./create-extractor.js";

/** Where a run's records go, article by article, in order. */
export interface RecordSink {
  readonly write: (extraction: ArticleExtraction) => void | Promise<void>;
}

/** What a run did. */
export interface RunSummary {
  readonly articles: number;
  readonly failed: number;
  readonly claims: number;
  readonly places: number;
  readonly dates: number;
  readonly speakers: number;
}

/**
 * Extracts article after article into a sink. A failed article becomes a record and the run goes on.
 *
 * @param notice is told each failure and doubt in one sentence
 * @param progress is told how many articles are done
 */
export async function runExtraction(
  extractor: Extractor,
  batches: AsyncIterable<readonly IngestedArticle[]>,
  sink: RecordSink,
  notice: (message: string) => void,
  progress: (done: number) => void,
): Promise<RunSummary> {
  const counts = { articles: 0, failed: 0, claims: 0, places: 0, dates: 0 };
  const speakers = new Set<string>();
  for await (const batch of batches) {
    for (const ingested of batch) {
      const extraction = extractOne(extractor, ingested);
      const { article, claims, mentions } = extraction;
      counts.articles++;
      counts.claims += claims.length;
      for (const mention of mentions) counts[mention.type === "place" ? "places" : "dates"]++;
      for (const claim of claims)
        if (claim.source && claim.source.speaker.kind !== "unknown") speakers.add(claim.source.speaker.id);
      for (const doubt of article.doubts) notice(doubt);
      if (article.error !== null) {
        counts.failed++;
        notice(article.error);
      }
      await sink.write(extraction);
      progress(counts.articles);
    }
  }
  return { ...counts, speakers: speakers.size };
}

function extractOne(extractor: Extractor, ingested: IngestedArticle): ArticleExtraction {
  if (!ingested.ok) return failedExtraction(ingested.id, ingested.path, ingested.failure);
  try {
    const extraction = extractor.extract({ id: ingested.id, text: ingested.text, ...ingested.metadata });
    return { ...extraction, article: withOrigin(extraction.article, ingested) };
  } catch (error) {
    const detail = `could not be extracted (${error instanceof Error ? error.message : String(error)})`;
    return failedExtraction(ingested.id, ingested.path, { code: "internal", detail });
  }
}

function withOrigin(record: ArticleRecord, { path, encoding, textOffset, doubts }: ReadArticle): ArticleRecord {
  return { ...record, path, encoding, textOffset, doubts };
}

function failedExtraction(id: string, path: string, failure: Failure): ArticleExtraction {
  const article: ArticleRecord = {
    id,
    path,
    title: null,
    outlet: null,
    url: null,
    publishedAt: null,
    author: null,
    sha256: null,
    status: "failed",
    error: describeFailure(path, failure),
    claims: 0,
    mentions: 0,
    encoding: null,
    textOffset: 0,
    doubts: [],
  };
  return { article, claims: [], mentions: [] };
}
