import type { ExtractedArticle } from "../extraction.js";

/** What the index says of one article: a line of JSON, in the order of the record files. */
export interface IndexLine {
  /** The article's file as seen from the output folder: stays the same when both are moved. */
  readonly input: string;
  /** The id of the file. */
  readonly file: string;
  /** Hash of the file's content and of what extracts it; null where it could not be read. */
  readonly stamp: string | null;
  /** How many articles the file holds; null where that is not known until its last one. */
  readonly of: number | null;
  readonly id: string;
  /** Bytes of its claims, its mentions and its line in articles.jsonl. */
  readonly bytes: readonly [claims: number, mentions: number, article: number];
  /** Claims, place mentions, date mentions. */
  readonly counts: readonly [claims: number, places: number, dates: number];
  readonly speakers: readonly string[];
  readonly publishedAt: string | null;
  readonly fingerprint: string;
  /** As its line in articles.jsonl has it. */
  readonly sameStoryAs: string | null;
  /** Whether its text is kept. */
  readonly text: boolean;
  /** Only of an article that failed: its file as the user named it, and why. */
  readonly failure?: { readonly path: string; readonly error: string };
}

/** Ends an input whose number of articles was not known when they were written. */
export interface ClosingLine {
  readonly input: string;
  readonly file: string;
  readonly stamp: string | null;
  readonly of: number;
}

/** The input that an article comes from. */
export type IndexedInput = Pick<IndexLine, "input" | "file" | "stamp">;

export function toIndexLine(
  { input, file, stamp }: IndexedInput,
  of: number | null,
  article: ExtractedArticle,
): IndexLine {
  const { bytes, counts } = article;
  return {
    input,
    file,
    stamp,
    of,
    id: article.id,
    bytes: [bytes.claims, bytes.mentions, bytes.article],
    counts: [counts.claims, counts.places, counts.dates],
    speakers: article.speakers,
    publishedAt: article.publishedAt,
    fingerprint: article.fingerprint,
    sameStoryAs: null,
    text: article.text !== null,
    ...(article.error === null ? {} : { failure: { path: article.path, error: article.error } }),
  };
}

/** Reads a line of an index; null where it is none, as where the machine lost power while it was written, or somebody changed it. */
export function parseIndexLine(line: string): IndexLine | ClosingLine | null {
  try {
    const value: unknown = JSON.parse(line);
    return isLine(value) ? value : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isThree = (value: unknown): boolean => Array.isArray(value) && value.length === 3 && value.every(isCount);

/** The fields of a line, and what each has to be. An index has a line for each of what may be a hundred thousand articles. */
type Checks = readonly (readonly [name: string, check: (value: unknown) => boolean])[];

const INPUT: Checks = [
  ["input", isText],
  ["file", isText],
  ["stamp", isTextOrNull],
];
const CLOSING: Checks = [...INPUT, ["of", isCount]];
const FAILURE: Checks = [
  ["path", isText],
  ["error", isText],
];
const ARTICLE: Checks = [
  ...INPUT,
  ["of", (value) => value === null || isCount(value)],
  ["id", isText],
  ["bytes", isThree],
  ["counts", isThree],
  ["speakers", (value) => Array.isArray(value) && value.every(isText)],
  ["publishedAt", isTextOrNull],
  ["fingerprint", isText],
  ["sameStoryAs", isTextOrNull],
  ["text", (value) => typeof value === "boolean"],
  ["failure", (value) => value === undefined || (isObject(value) && passes(value, FAILURE))],
];

function isLine(value: unknown): value is IndexLine | ClosingLine {
  return isObject(value) && passes(value, "id" in value ? ARTICLE : CLOSING);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function passes(value: object, checks: Checks): boolean {
  return checks.every(([name, check]) => check(Reflect.get(value, name)));
}

export function isClosingLine(line: IndexLine | ClosingLine): line is ClosingLine {
  return !("id" in line);
}
