import { type IngestedArticle, NO_METADATA, type ReadArticle } from "../ingest/article-source.js";
import { ingestFile } from "../ingest/ingest-file.js";
import type { ArticleMetadata, ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { describeFailure, type Failure, reasonOf } from "../model/failures.js";
import type { ArticleExtraction, Extractor } from "./create-extractor.js";
import type { EngineOptions, ExtractedArticle, ExtractedBatch, ExtractedUnit, ExtractionUnit } from "./extraction.js";
import { LineBuffer } from "./line-buffer.js";
import { fingerprintOf } from "./stories/fingerprint.js";

/** The article index that stands for reading a unit's file, before it is known what articles it holds. */
const READING = -1;

/** Looks on while a batch is extracted, article by article. */
export interface BatchControl {
  /** Called before each article, and with {@link READING} before a file is read; may let others have the thread meanwhile. */
  readonly begin: (unit: number, article: number) => void | Promise<void>;
  /** When true, the batch ends before the next article. */
  readonly stopped: () => boolean;
  /** What is known beforehand to be wrong with an article, null where nothing: it is not tried again. */
  readonly verdict: (unit: number, article: number) => Failure | null;
}

export type BatchSettings = Pick<EngineOptions, "keepText" | "fields">;
export type BatchExtractor = (units: readonly ExtractionUnit[], control: BatchControl) => Promise<ExtractedBatch>;

/** Makes the function that reads, extracts and serialises batches: the same one runs in this thread and in the workers. */
export function createBatchExtractor(extractor: Extractor, options: BatchSettings): BatchExtractor {
  const claims = new LineBuffer();
  const mentions = new LineBuffer();
  const articles = new LineBuffer();
  const buffers = [claims, mentions, articles];

  const serialise = (extraction: ArticleExtraction, text: string | null): ExtractedArticle => {
    const { article } = extraction;
    const places = extraction.mentions.filter(({ type }) => type === "place").length;
    return {
      id: article.id,
      path: article.path ?? article.id,
      error: article.error,
      doubts: article.doubts,
      bytes: {
        claims: claims.append(extraction.claims),
        mentions: mentions.append(extraction.mentions),
        article: articles.append([article]),
      },
      counts: { claims: extraction.claims.length, places, dates: extraction.mentions.length - places },
      speakers: speakersOf(extraction.claims),
      publishedAt: article.publishedAt,
      fingerprint: text === null ? "" : fingerprintOf(text),
      text: options.keepText ? text : null,
    };
  };

  /** What cannot be extracted or written down is an article that failed. */
  const extractSafely = (article: IngestedArticle, verdict: Failure | null): ExtractedArticle => {
    const { id, path } = article;
    const fail = (failure: Failure): ExtractedArticle =>
      serialise(failedExtraction(id, path, failure, article.metadata), null);
    if (!article.ok) return fail(article.failure);
    if (verdict) return fail(verdict);
    const ends = buffers.map(({ end }) => end);
    try {
      return serialise(extractOne(extractor, article), article.text);
    } catch (error) {
      buffers.forEach((buffer, i) => {
        buffer.truncate(ends[i]);
      });
      return fail(internal("could not be extracted", error));
    }
  };

  const extractUnit = async (unit: ExtractionUnit, index: number, control: BatchControl): Promise<ExtractedUnit> => {
    const begun = control.begin(index, READING);
    if (begun) await begun;
    const extracted: ExtractedArticle[] = [];
    let number = 0;
    for await (const article of readUnit(unit, options, control.verdict(index, READING))) {
      const i = number++;
      if (unit.kind === "file" && i < unit.done) continue;
      if (control.stopped()) return { articles: extracted, total: null };
      const pause = control.begin(index, i);
      if (pause) await pause;
      extracted.push(extractSafely(article, control.verdict(index, i)));
    }
    return { articles: extracted, total: number };
  };

  return async (units, control) => {
    const extracted: ExtractedUnit[] = [];
    for (let i = 0; i < units.length && !control.stopped(); i++)
      extracted.push(await extractUnit(units[i], i, control));
    return { claims: claims.take(), mentions: mentions.take(), articles: articles.take(), units: extracted };
  };
}

/** The articles of a unit, one at a time. Never throws: what goes wrong is an article that failed. */
async function* readUnit(
  unit: ExtractionUnit,
  { fields }: BatchSettings,
  verdict: Failure | null,
): AsyncGenerator<IngestedArticle> {
  if (unit.kind === "article") {
    yield unit.article;
    return;
  }
  const { id, path } = unit.file;
  if (verdict) {
    yield { ok: false, id, path, failure: verdict, metadata: null };
    return;
  }
  try {
    yield* await ingestFile(unit.file, fields === undefined ? {} : { fields });
  } catch (error) {
    yield { ok: false, id, path, failure: internal("could not be read", error), metadata: null };
  }
}

function extractOne(extractor: Extractor, read: ReadArticle): ArticleExtraction {
  const { id, text, metadata, path, updatedAt, encoding, textOffset, doubts } = read;
  const extraction = extractor.extract({ id, text, ...metadata });
  const origin = { path, updatedAt, encoding, textOffset, doubts, sameStoryAs: null };
  return { ...extraction, article: { ...extraction.article, ...origin } };
}

function internal(what: string, error: unknown): Failure {
  return { code: "internal", detail: `${what} (${reasonOf(error)})` };
}

function failedExtraction(
  id: string,
  path: string,
  failure: Failure,
  metadata: ArticleMetadata | null,
): ArticleExtraction {
  const article: ArticleRecord = {
    id,
    path,
    ...(metadata ?? NO_METADATA),
    updatedAt: null,
    sha256: null,
    status: "failed",
    error: describeFailure(path, failure),
    claims: 0,
    mentions: 0,
    encoding: null,
    textOffset: 0,
    doubts: [],
    sameStoryAs: null,
  };
  return { article, claims: [], mentions: [] };
}

function speakersOf(claims: readonly Claim[]): string[] {
  const ids = new Set<string>();
  for (const { source } of claims) if (source && source.speaker.kind !== "unknown") ids.add(source.speaker.id);
  return [...ids];
}
