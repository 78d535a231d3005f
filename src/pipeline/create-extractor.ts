import { createHash } from "node:crypto";
import type { ArticleInput, ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";
import { checkArticle } from "./check-article.js";
import { extractArticle } from "./extract-article.js";
import { loadResources } from "./load-resources.js";

/** The records of one article. */
export interface ArticleExtraction {
  readonly article: ArticleRecord;
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
}

/** A claim with what its rule saw. */
export interface ExplainedClaim {
  readonly claim: Claim;
  /** Readable features and their weights, strongest first. */
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}

export interface Extractor {
  /**
   * Extracts one article: synchronous, no input or output, and the same article gives the same records. Never fails on any text.
   * All spans are UTF-16 code units of `article.text`. A publication date that is none is left out and named in the record's doubts.
   *
   * @throws TypeError where the article has no id or no text
   */
  readonly extract: (article: ArticleInput) => ArticleExtraction;
  /** The claims of one article with the features that spoke for them. */
  readonly explain: (article: ArticleInput) => ExplainedClaim[];
}

export interface ExtractorOptions {
  /** A folder with the tables or the index of another gazetteer, as `kimdedi gazetteer import` makes it; the one shipped if left out. */
  readonly gazetteer?: string | null;
}

/**
 * Loads language data and gazetteer once and gives an extractor for any number of articles.
 * @throws UsageError where there is no gazetteer in the folder named
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const resources = await loadResources(options.gazetteer ?? null);
  return {
    extract(given) {
      const { article, doubts } = checkArticle(given);
      const { claims, mentions } = extractArticle(resources, article);
      return {
        article: recordOf(article, doubts, claims.length, mentions.length),
        claims,
        mentions: mentions.map((mention) => ({ articleId: article.id, ...mention })),
      };
    },
    explain(given) {
      const { claims, attributions } = extractArticle(resources, checkArticle(given).article, { explain: true });
      return claims.map((claim, index) => ({ claim, features: attributions[index].features }));
    },
  };
}

function recordOf(article: ArticleInput, doubts: readonly string[], claims: number, mentions: number): ArticleRecord {
  return {
    id: article.id,
    path: null,
    title: article.title ?? null,
    outlet: article.outlet ?? null,
    url: article.url ?? null,
    publishedAt: article.publishedAt ?? null,
    updatedAt: null,
    author: article.author ?? null,
    sha256: createHash("sha256").update(article.text, "utf8").digest("hex"),
    status: "ok",
    error: null,
    claims,
    mentions,
    encoding: null,
    textOffset: 0,
    doubts,
  };
}
