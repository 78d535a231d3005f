import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { GoldArticle } from "../evaluate/gold.js";
import { groupBy } from "../evaluate/group-by.js";
import type { ArticleRecords } from "../evaluate/scored-records.js";
import { scoredArticleSchema, scoredClaimSchema, scoredMentionSchema } from "../export/scored-schemas.js";
import type { Span } from "../model/span.js";
import { counted } from "../model/counted.js";
import { UsageError } from "../model/failures.js";

/** Records of any tool, by article. */
export interface SystemRecords {
  readonly recordsOf: (id: string) => ArticleRecords;
  /** What a person should know before believing the figures: one sentence each. */
  readonly notes: readonly string[];
}

/** Wrong lines that a message names before it only counts them. */
const NAMED = 5;

interface Schema<T> {
  safeParse: (
    data: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
interface Placed {
  /** `claims.jsonl, line 3`. */
  readonly where: string;
  /** The article's id without folders and `.txt`. */
  readonly article: string;
}

/**
 * Reads records to be scored: `claims.jsonl`, with `mentions.jsonl` and `articles.jsonl` beside it where they are there. Articles are
 * matched by the file's name, without folders and `.txt`. An article without records counts as one in which nothing was found.
 *
 * @param system a folder, or the file of claims
 * @throws UsageError where a line cannot be scored: naming file, line and field
 */
export function readSystemRecords(system: string, articles: readonly GoldArticle[]): SystemRecords {
  if (!existsSync(system)) throw new UsageError(`${system} does not exist`);
  const claimFile = statSync(system).isDirectory() ? path.join(system, "claims.jsonl") : system;
  const beside = (name: string): string => path.join(path.dirname(claimFile), name);
  const optional = <T extends { readonly articleId: string }>(name: string, schema: Schema<T>): (T & Placed)[] =>
    existsSync(beside(name)) ? readLines(beside(name), schema, ({ articleId }) => articleId) : [];
  if (!existsSync(claimFile))
    throw new UsageError(`${claimFile} does not exist: --system takes a folder with claims.jsonl`);
  const claims = readLines(claimFile, scoredClaimSchema, ({ articleId }) => articleId);
  const mentions = optional("mentions.jsonl", scoredMentionSchema);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const spans = [
    ...claims.map((claim): [Placed, Span[]] => [
      claim,
      [...claim.cue.spans, ...claim.content.spans, ...(claim.source?.spans ?? [])],
    ]),
    ...mentions.map((mention): [Placed, Span[]] => [mention, [mention.span]]),
  ];
  checkSpans(spans, texts);
  const read = existsSync(beside("articles.jsonl"))
    ? readLines(beside("articles.jsonl"), scoredArticleSchema, ({ id, path: file }) => file ?? id)
        .filter(({ status }) => status !== "failed")
        .flatMap(({ article, id }) => [article, nameOf(id)])
    : [...claims, ...mentions].map(({ article }) => article);
  const claimsOf = groupBy(claims, ({ article }) => article);
  const mentionsOf = groupBy(mentions, ({ article }) => article);
  return {
    recordsOf: (id) => ({ claims: claimsOf.get(id) ?? [], mentions: mentionsOf.get(id) ?? [] }),
    notes: [
      ...noteMissing([...texts.keys()], new Set(read)),
      ...noteStrangers(claims, texts),
      ...noteWrongOffsets(claims, texts),
    ],
  };
}

const nameOf = (articleId: string): string => path.basename(articleId, ".txt");

function readLines<T extends object>(file: string, schema: Schema<T>, idOf: (record: T) => string): (T & Placed)[] {
  const records: (T & Placed)[] = [];
  const wrong: string[] = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const where = `${file}, line ${String(index + 1)}`;
    const parsed = parseLine(line, schema);
    if (typeof parsed === "string") wrong.push(`${where}: ${parsed}`);
    else records.push({ ...parsed, where, article: nameOf(idOf(parsed)) });
  }
  refuse(wrong);
  return records;
}

/** A record, or what is wrong with the line. */
function parseLine<T>(line: string, schema: Schema<T>): T | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return "no JSON; one record stands on one line";
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  return result.error.issues
    .map((issue) => `${issue.path.map(String).join(".") || "record"}: ${issue.message}`)
    .join("; ");
}

function checkSpans(placed: readonly (readonly [Placed, readonly Span[]])[], texts: ReadonlyMap<string, string>): void {
  refuse(
    placed.flatMap(([{ where, article }, spans]) => {
      const length = texts.get(article)?.length ?? Infinity;
      const beyond = spans.find(([, end]) => end > length);
      return beyond
        ? [`${where}: span ${beyond.join("–")} ends behind the text of ${article} (${String(length)})`]
        : [];
    }),
  );
}

function refuse(wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  const more = wrong.length > NAMED ? [`… and ${String(wrong.length - NAMED)} more`] : [];
  throw new UsageError([...wrong.slice(0, NAMED), ...more].join("\n  "));
}

function noteMissing(ids: readonly string[], read: ReadonlySet<string>): string[] {
  const missing = ids.filter((id) => !read.has(id));
  if (missing.length === 0) return [];
  const named = missing.slice(0, NAMED).join(", ") + (missing.length > NAMED ? ", …" : "");
  return [`no records of ${String(missing.length)} of ${counted(ids.length, "article")}, counted as empty: ${named}`];
}

function noteStrangers(claims: readonly Placed[], texts: ReadonlyMap<string, string>): string[] {
  const strangers = claims.filter(({ article }) => !texts.has(article));
  if (strangers.length === 0) return [];
  return [
    `left out: ${counted(strangers.length, "claim")} of articles that are not annotated, as of ${strangers[0].article}`,
  ];
}

function noteWrongOffsets(
  claims: readonly (Placed & {
    readonly cue: { readonly text?: string | undefined; readonly spans: readonly Span[] };
  })[],
  texts: ReadonlyMap<string, string>,
): string[] {
  const wrong = claims.filter(({ article, cue }) => {
    const text = texts.get(article);
    if (text === undefined || cue.text === undefined || cue.spans.length > 1) return false;
    return text.slice(...cue.spans[0]) !== cue.text;
  });
  if (wrong.length === 0) return [];
  return [
    `${counted(wrong.length, "claim")} whose cue is not what stands at its offsets, as in ${wrong[0].where}: ` +
      "spans count UTF-16 code units of the text without byte-order mark",
  ];
}
