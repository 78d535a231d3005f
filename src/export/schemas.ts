import { z } from "zod";
import type { ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";

/**
 * The records as zod schemas, for those who read them with a checker of their own (JSON Schema draft 2020-12). Strict: a field that is not
 * named here is an error. Not loaded by an extraction: records are right by their types, and the tests check them against these.
 */

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe("[start, end) in UTF-16 code units of the article's text");
const spans = z.array(span).min(1);
const probability = z.number().min(0).max(1);
const edtf = z
  .string()
  .min(1)
  .nullable()
  .describe("EDTF (ISO 8601-2 level 1; level 2, XXXX-09-27, where only the year is open)");
const dateResolution = z.enum(["explicit", "publication-date", "text-date", "narrative", "unresolved"]);
const country = z.string().regex(/^[A-Z]{2}$/);

const place = z.strictObject({
  type: z.literal("place"),
  text: z.string().min(1),
  span,
  id: z.string().min(1).nullable(),
  name: z.string().min(1).nullable(),
  kind: z.string().min(1).nullable(),
  district: z.string().min(1).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  metonymic: z.boolean(),
  match: z.enum(["exact", "folded", "rule", "fuzzy", "context"]),
  alternatives: z.array(z.string().min(1)),
  confidence: probability,
});

const date = z.strictObject({
  type: z.literal("date"),
  text: z.string().min(1),
  span,
  value: edtf,
  resolvedBy: dateResolution,
});

const speaker = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(["person", "organisation", "country", "group", "document", "unknown"]),
  role: z.string().min(1).nullable(),
  affiliation: z.string().min(1).nullable(),
  country: country.nullable(),
  resolvedBy: z.enum(["full-name", "surname", "pronoun", "role", "organisation", "document", "none"]),
});

/** One line of `claims.jsonl`. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/#[1-9]\d*$/),
  articleId: z.string().min(1),
  source: z.strictObject({ text: z.string().min(1), spans, speaker }).nullable(),
  cue: z.strictObject({ text: z.string().min(1), spans, lemma: z.string().min(1) }),
  content: z.strictObject({ text: z.string().min(1), spans, form: z.enum(["direct", "indirect", "mixed"]) }),
  stance: z.enum(["assert", "deny", "confirm", "accuse", "demand", "commit", "express"]),
  when: z.strictObject({ text: z.string().min(1), span, value: edtf, resolvedBy: dateResolution }).nullable(),
  venue: z
    .strictObject({
      text: z.string().min(1),
      span,
      kind: z.enum([
        "social-media",
        "statement",
        "interview",
        "press-conference",
        "meeting",
        "broadcast",
        "document",
        "call",
        "speech",
        "audience",
        "other",
      ]),
    })
    .nullable(),
  places: z.array(place),
  dates: z.array(date),
  quantities: z.array(z.strictObject({ text: z.string().min(1), span, value: z.number(), unit: z.string().min(1) })),
  parent: z.string().min(1).nullable(),
  confidence: probability,
  rule: z.string().min(1),
});

/** One line of `mentions.jsonl`. */
export const mentionSchema = z.discriminatedUnion("type", [
  place.extend({ articleId: z.string().min(1) }),
  date.extend({ articleId: z.string().min(1) }),
]);

/** One line of `articles.jsonl`. */
export const articleSchema = z.strictObject({
  id: z.string().min(1),
  path: z.string().min(1).nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  author: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  status: z.enum(["ok", "failed"]),
  error: z.string().min(1).nullable(),
  claims: z.int().nonnegative(),
  mentions: z.int().nonnegative(),
  encoding: z.string().min(1).nullable(),
  textOffset: z.int().nonnegative(),
  doubts: z.array(z.string().min(1)),
  sameStoryAs: z.string().min(1).nullable().optional(),
});

const SCHEMAS = { claim: claimSchema, mention: mentionSchema, article: articleSchema };

/**
 * The schema of a record file as JSON Schema, draft 2020-12.
 * @throws TypeError where there is no such record
 */
export function toJsonSchema(record: keyof typeof SCHEMAS): object {
  if (!Object.hasOwn(SCHEMAS, record))
    throw new TypeError(`there is no record ${JSON.stringify(record)}; there are ${Object.keys(SCHEMAS).join(", ")}`);
  return z.toJSONSchema(SCHEMAS[record]);
}

/** Says whether what a record file holds is a record of its kind, and what is wrong with it where it is none. */
export interface RecordCheck<T extends object> {
  readonly fits: (data: unknown) => data is T;
  readonly misfit: (data: unknown) => string;
}

export const claimCheck: RecordCheck<Claim> = checkBy(claimSchema);
export const mentionCheck: RecordCheck<MentionRecord> = checkBy(mentionSchema);
export const articleCheck: RecordCheck<ArticleRecord> = checkBy(articleSchema);

/** A field more than we write is no fault: people add their own. */
function checkBy<T extends object>(schema: z.ZodType): RecordCheck<T> {
  const issuesOf = (data: unknown): readonly z.core.$ZodIssue[] =>
    schema.safeParse(data).error?.issues.filter(({ code }) => code !== "unrecognized_keys") ?? [];
  return {
    fits: (data): data is T => issuesOf(data).length === 0,
    misfit: (data) => {
      const [{ path, message }] = issuesOf(data);
      return `${path.length === 0 ? "record" : path.map(String).join(".")}: ${message}`;
    },
  };
}
