import type { Failure } from "../model/failures.js";
import type { EngineOptions, ExtractionUnit } from "./extraction.js";

/** What the cells of the memory shared with a worker tell. */
export const enum Cell {
  /** How many articles (and files) of the batch were begun: 0 while it waits for a worker. */
  Begun,
  /** The unit and the article in hand. */
  Unit,
  Article,
  /** Not 0: end before the next article. */
  Stop,
  Count,
}

/** An article of a batch, by the number of its unit and its own. */
export interface ArticleInHand {
  readonly unit: number;
  readonly article: number;
}

/** An article that is known to be bad for a worker. */
export interface Verdict extends ArticleInHand {
  readonly failure: Failure;
}

/** A batch on its way to a worker. */
export interface WorkerTask {
  readonly engine: Pick<EngineOptions, "gazetteer" | "keepText" | "fields" | "extractorModule">;
  readonly units: readonly ExtractionUnit[];
  readonly verdicts: readonly Verdict[];
  readonly shared: Int32Array<SharedArrayBuffer>;
}

/** What a worker answers where the caller named something that it cannot use: a gazetteer that is none. */
export interface Unusable {
  readonly unusable: string;
}

/** A test for the same article. */
export function isAt({ unit, article }: ArticleInHand): (other: ArticleInHand) => boolean {
  return (other) => other.unit === unit && other.article === article;
}
