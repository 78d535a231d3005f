import { z } from "zod";

/**
 * What `evaluate --system` needs of another tool's records, as zod schemas: of each claim the cue and the content, the rest where the tool
 * has it. Other fields are welcome and not read.
 */

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start < end, "ends where it begins, or before")
  .describe("[start, end) in UTF-16 code units of the article's text");
const spans = z.array(span).min(1);

/** One line of another tool's `claims.jsonl`. */
export const scoredClaimSchema = z.object({
  articleId: z.string().min(1),
  source: z.object({ spans, speaker: z.object({ id: z.string() }).nullish() }).nullish(),
  cue: z.object({ spans, text: z.string().optional() }),
  content: z.object({ spans, form: z.string().nullish() }),
  stance: z.string().nullish(),
  when: z.object({ span, text: z.string().optional(), value: z.string().nullish() }).nullish(),
  venue: z.object({ span, text: z.string().optional() }).nullish(),
  rule: z.string().optional(),
});

/** One line of another tool's `mentions.jsonl`. */
export const scoredMentionSchema = z.object({
  articleId: z.string().min(1),
  type: z.enum(["place", "date"]),
  span,
  text: z.string().optional(),
  id: z.string().nullish(),
  metonymic: z.boolean().optional(),
  match: z.string().optional(),
  value: z.string().nullish(),
  resolvedBy: z.string().optional(),
});

/** One line of another tool's `articles.jsonl`: which articles it has read. */
export const scoredArticleSchema = z.object({
  id: z.string().min(1),
  path: z.string().nullish(),
  status: z.string().optional(),
});
