import type { Tally } from "./counts.js";
import type { Finding } from "./finding.js";
import type { GoldArticle } from "./gold.js";
import { type ClaimScores, scoreClaims } from "./score-claims.js";
import { scoreMentions } from "./score-mentions.js";
import type { ArticleRecords } from "./scored-records.js";
import { textOf } from "./span-lists.js";

/** What one article scores. */
export interface ArticleScore extends ClaimScores {
  readonly id: string;
  readonly kind: string | null;
  /** No fit of ours has read it. */
  readonly heldOut: boolean;
  /** What is wrong with places and dates, each by name (what, offset, words, values). */
  readonly wrongMentions: readonly string[];
  readonly tally: Tally;
}

/**
 * Scores records against annotated articles. Only fields that the corpus annotates are counted.
 *
 * @param recordsOf gives an article's records
 * @param options `speech`: count only what is said, for corpora that annotate thoughts as well
 */
export function evaluateArticles(
  articles: readonly GoldArticle[],
  recordsOf: (article: GoldArticle) => ArticleRecords,
  options: { readonly speech?: boolean } = {},
): ArticleScore[] {
  const fields = annotateFields(articles);
  return articles.map((article) => {
    const tally: Tally = {};
    const records = recordsOf(article);
    const scores = scoreClaims(article, records.claims, { fields, speech: options.speech ?? false }, tally);
    const mentions = fields ? scoreMentions(article, records.mentions, tally) : [];
    return {
      id: article.id,
      kind: article.kind,
      heldOut: article.heldOut,
      tally,
      ...scores,
      wrongMentions: mentions.map((finding) => nameFinding(finding, article.text)),
      findings: [...scores.findings, ...mentions],
    };
  });
}

/** Whether a corpus annotates more than PolNeAR does: forms, stances, speakers, places or dates. */
export function annotateFields(articles: readonly GoldArticle[]): boolean {
  return articles.some(({ annotatesFields }) => annotatesFields);
}

function nameFinding({ what, gold, system, wanted, got }: Finding, text: string): string {
  const spans = [...gold, ...system].at(0)?.spans ?? [];
  const values = wanted === null && got === null ? "" : ` (${wanted ?? "–"} → ${got ?? "–"})`;
  return `${what}: ${String(spans.at(0)?.[0] ?? 0)} ${textOf(spans, text)}${values}`;
}
