import path from "node:path";
import { isArticleName } from "../ingest/file-names.js";
import { scanFiles } from "./scan-files.js";

/** Whether a file has to do with an article: it is one by its name, or the metadata beside one. */
export function concernsArticle(file: string): boolean {
  return isArticleName(path.basename(file)) || path.extname(file).toLowerCase() === ".json";
}

/** Whether files are named, or folders hold any that is an article by its name. Looks no further than the first. */
export function hasArticles(inputs: readonly string[], leaveOut: string): boolean {
  for (const input of inputs)
    for (const file of scanFiles(input, { deep: true, leaveOut }))
      if (file.path === input || isArticleName(path.basename(file.path))) return true;
  return false;
}
