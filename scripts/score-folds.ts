/**
 * Scores the models of a cross-validation (`scripts/fit-attribution.ts --folds N --out FOLDS`) on the articles that each has not seen:
 *   npx tsx scripts/score-folds.ts FOLDS [GOLD …]
 * GOLD: annotated folders, all of them one table; by default the development articles in ../shared, then corpus/gold.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadAttributionModels, type StoredAttributionModels } from "../src/attribution/models.js";
import { type GoldFile, readGoldFolder } from "../src/cli/gold-files.js";
import { bootstrap } from "../src/evaluate/bootstrap.js";
import { evaluateArticles } from "../src/evaluate/evaluate-articles.js";
import { formatScores } from "../src/evaluate/format-scores.js";
import type { ArticleRecords } from "../src/evaluate/scored-records.js";
import { extractArticle } from "../src/pipeline/extract-article.js";
import { loadResources } from "../src/pipeline/load-resources.js";

interface Fold {
  /** Ids of the articles that the models have not seen. */
  readonly held: readonly string[];
  readonly models: StoredAttributionModels;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const [folds, ...folders] = process.argv.slice(2);
if (!folds || !existsSync(`${folds}.0`)) {
  console.error(
    "usage: score-folds.ts FOLDS [GOLD …], with the files FOLDS.0, FOLDS.1 … of fit-attribution.ts --folds",
  );
  process.exit(2);
}

const shared = ["seeds-gold", "dev-gold"].map((name) => path.join(root, "../shared", name));
const development = shared.filter((folder) => existsSync(folder));
const tables = folders.length > 0 ? [folders] : [development, [path.join(root, "corpus/gold")]];
for (const table of tables) {
  const files = table.flatMap((folder) => readGoldFolder(folder));
  const records = await extractUnseen(files);
  const seen = files.filter(({ gold }) => records.has(gold.id)).map(({ gold }) => gold);
  if (seen.length === 0) continue;
  const scores = evaluateArticles(seen, ({ id }) => records.get(id) ?? { claims: [], mentions: [] });
  console.log(
    `${table.map((folder) => path.relative(root, folder)).join(" + ")}, each article by models that have not seen it\n`,
  );
  console.log(formatScores(scores, bootstrap(scores)));
}

/** The records of the articles that stand in a fold, each made with that fold's models. */
async function extractUnseen(files: readonly GoldFile[]): Promise<Map<string, ArticleRecords>> {
  const records = new Map<string, ArticleRecords>();
  for (let k = 0; existsSync(`${folds}.${String(k)}`); k++) {
    const fold = JSON.parse(readFileSync(`${folds}.${String(k)}`, "utf8")) as Fold;
    const held = new Set(fold.held);
    const resources = await loadResources(null, loadAttributionModels(fold.models));
    for (const { input } of files) if (held.has(input.id)) records.set(input.id, extractArticle(resources, input));
  }
  return records;
}
