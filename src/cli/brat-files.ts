import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { toBrat } from "../export/brat.js";
import type { ArticleExtraction } from "../pipeline/create-extractor.js";

/** Writes NAME.txt and NAME.ann of one article; folders and what no file name may hold become `_`. */
export function writeBratFiles(folder: string, text: string, { article, claims, mentions }: ArticleExtraction): void {
  mkdirSync(folder, { recursive: true });
  const name = article.id.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^\.+/, "_");
  writeFileSync(path.join(folder, `${name}.txt`), text);
  writeFileSync(path.join(folder, `${name}.ann`), toBrat(text, claims, mentions));
}
