import { toJsonLines } from "../export/jsonl.js";
import type { IngestedArticle } from "../ingest/article-source.js";
import { ingestFile } from "../ingest/ingest-file.js";
import type { ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { describeFailure, type Failure } from "../model/failures.js";
import type { ArticleExtraction, Extractor } from "./create-extractor.js";
import type { EngineOptions, ExtractedArticle, ExtractedBatch, ExtractedUnit, ExtractionUnit } from "./extraction.js";
import { LineBuffer } from "./line-buffer.js";
import { fingerprintOf } from "./stories/fingerprint.js";

/** The article index that stands for reading a unit's file, before it is known what articles it holds. */
export const READING = -1;

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

  const serialise = (extraction: ArticleExtraction, text: string | null): ExtractedArticle => {
    const { article } = extraction;
    const places = extraction.mentions.filter(({ type }) => type === "place").length;
    return {
      id: article.id,
      path: article.path ?? article.id,
      error: article.error,
      doubts: article.doubts,
      bytes: {
        claims: claims.append(toJsonLines(extraction.claims)),
        mentions: mentions.append(toJsonLines(extraction.mentions)),
        article: articles.append(toJsonLines([article])),
      },
      counts: { claims: extraction.claims.length, places, dates: extraction.mentions.length - places },
      speakers: speakersOf(extraction.claims),
      publishedAt: article.publishedAt,
      fingerprint: text === null ? "" : fingerprintOf(text),
      text: options.keepText ? text : null,
    };
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
      const extraction = extractOne(extractor, article, control.verdict(index, i));
      extracted.push(serialise(extraction, article.ok && extraction.article.error === null ? article.text : null));
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
    yield { ok: false, id, path, failure: verdict };
    return;
  }
  try {
    yield* await ingestFile(unit.file, fields === undefined ? {} : { fields });
  } catch (error) {
    yield { ok: false, id, path, failure: internal("could not be read", error) };
  }
}

function extractOne(extractor: Extractor, ingested: IngestedArticle, verdict: Failure | null): ArticleExtraction {
  if (!ingested.ok) return failedExtraction(ingested.id, ingested.path, ingested.failure);
  if (verdict) return failedExtraction(ingested.id, ingested.path, verdict);
  try {
    const { id, text, metadata, path, encoding, textOffset, doubts } = ingested;
    const extraction = extractor.extract({ id, text, ...metadata });
    return { ...extraction, article: { ...extraction.article, path, encoding, textOffset, doubts, sameStoryAs: null } };
  } catch (error) {
    return failedExtraction(ingested.id, ingested.path, internal("could not be extracted", error));
  }
}

function internal(what: string, error: unknown): Failure {
  return { code: "internal", detail: `${what} (${error instanceof Error ? error.message : String(error)})` };
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
    sameStoryAs: null,
  };
  return { article, claims: [], mentions: [] };
}

function speakersOf(claims: readonly Claim[]): string[] {
  const ids = new Set<string>();
  for (const { source } of claims) if (source && source.speaker.kind !== "unknown") ids.add(source.speaker.id);
  return [...ids];
}
