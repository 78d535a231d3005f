import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { checkMetadata } from "../ingest/metadata.js";
import type { GoldArticle } from "../evaluate/gold.js";
import { readGoldArticle } from "../evaluate/read-gold.js";
import type { ArticleInput } from "../model/article.js";
import { counted } from "../model/counted.js";
import { reasonOf, UsageError } from "../model/failures.js";

/** An annotated article and what the extractor is given of it. */
export interface GoldFile {
  readonly gold: GoldArticle;
  readonly input: ArticleInput;
  /** Whose annotation was taken, where the text has several; else null. */
  readonly annotator: string | null;
}

/**
 * Reads a folder of annotated articles: NAME.txt, NAME.ann and NAME.json beside each other, or PolNeAR's folders `text` and
 * `attributions`, where a text may have annotations of several annotators (NAME_ANNOTATOR.ann): the alphabetically first is taken.
 * Ordered by id.
 *
 * @param note is told what a person should know before believing scores
 * @throws UsageError where there is no such folder or nothing annotated in it
 */
export function readGoldFolder(folder: string, note: (message: string) => void = () => undefined): GoldFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder} is no folder`);
  const apart = existsSync(path.join(folder, "text")) && existsSync(path.join(folder, "attributions"));
  const list = (part: string, extension: string): string[] => {
    const root = apart ? path.join(folder, part) : folder;
    const names = readdirSync(root, { recursive: true, encoding: "utf8" });
    return names.filter((name) => name.endsWith(extension)).map((name) => path.join(root, name));
  };
  const textFiles = list("text", ".txt");
  const texts = new Map(textFiles.map((file) => [path.basename(file, ".txt"), file]));
  const known = new Set(textFiles);
  /** The text beside an annotation before one of the same name elsewhere: a run keeps copies of its texts. */
  const textOf = (id: string, annotation: string): string => {
    const beside = path.join(path.dirname(annotation), `${id}.txt`);
    return known.has(beside) ? beside : (texts.get(id) ?? "");
  };
  const annotations = new Map<string, { file: string; annotator: string; alone: boolean }>();
  const strays: string[] = [];
  for (const file of list("attributions", ".ann")) {
    const name = path.basename(file, ".ann");
    const cut = name.lastIndexOf("_");
    const [id, annotator] = texts.has(name) ? [name, ""] : [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
    const other = annotations.get(id);
    if (!texts.has(id)) {
      strays.push(file);
      continue;
    }
    if (!other || annotator < other.annotator) annotations.set(id, { file, annotator, alone: !other });
    else other.alone = false;
  }
  if (annotations.size === 0) throw new UsageError(`no NAME.txt with NAME.ann in ${folder}`);
  if (strays.length > 0) note(`not scored: ${counted(strays.length, "annotation")} without NAME.txt, as ${strays[0]}`);
  const bare = [...texts.keys()].filter((id) => !annotations.has(id));
  if (bare.length > 0) note(`not scored: ${counted(bare.length, "text")} without NAME.ann, as ${bare[0]}`);
  return [...annotations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { file, annotator, alone }]) => ({
      ...readGoldFile(id, textOf(id, file), file),
      annotator: alone ? null : annotator,
    }));
}

function readGoldFile(id: string, textFile: string, annotation: string): Omit<GoldFile, "annotator"> {
  const pairs = readSidecar(textFile.replace(/\.txt$/, ".json"));
  const kind = pairs.find(([key]) => key === "kind")?.[1];
  const heldOut = pairs.some(([key, value]) => key === "heldOut" && value === true);
  const raw = readFileSync(textFile, "utf8");
  const about = { kind: typeof kind === "string" ? kind : null, heldOut };
  const gold = readGoldArticle(id, about, raw, readFileSync(annotation, "utf8"));
  return { gold, input: { id, text: gold.text, ...checkMetadata(pairs, textFile).metadata } };
}

function readSidecar(file: string): [string, unknown][] {
  if (!existsSync(file)) return [];
  try {
    const data: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof data === "object" && data !== null ? Object.entries(data) : [];
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${reasonOf(error)}`);
  }
}
