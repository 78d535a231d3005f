import type { Claim } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";
import type { Tally } from "./counts.js";
import type { GoldArticle } from "./gold.js";
import { type ClaimScores, scoreClaims } from "./score-claims.js";
import { scoreMentions } from "./score-mentions.js";

/** The records that a program, ours or another, made of one article. */
export interface ArticleRecords {
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
}

/** What one article scores. */
export interface ArticleScore extends ClaimScores {
  readonly id: string;
  readonly kind: string | null;
  readonly tally: Tally;
}

/**
 * Scores records against annotated articles. Only fields that the corpus annotates are counted.
 *
 * @param recordsOf gives an article's records
 */
export function evaluateArticles(
  articles: readonly GoldArticle[],
  recordsOf: (article: GoldArticle) => ArticleRecords,
): ArticleScore[] {
  const scoreFields = articles.some(({ annotatesFields }) => annotatesFields);
  return articles.map((article) => {
    const tally: Tally = {};
    const records = recordsOf(article);
    const scores = scoreClaims(article, records.claims, scoreFields, tally);
    const mentions = scoreFields ? scoreMentions(article, records.mentions, tally) : [];
    return { id: article.id, kind: article.kind, tally, ...scores, findings: [...scores.findings, ...mentions] };
  });
}
