import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The scorer's functions that a gate stands on. */
export type Scorer = Pick<typeof import("../../src/evaluate/baseline.js"), "checkBaseline" | "makeBaseline"> &
  Pick<typeof import("../../src/evaluate/counts.js"), "addTallies" | "ratesOf"> &
  Pick<typeof import("../../src/evaluate/evaluate-articles.js"), "evaluateArticles"> &
  Pick<typeof import("../../src/evaluate/read-gold.js"), "readGoldArticle">;

/** A fault of the scorer: `from` stands once in `file` and becomes `to`. */
export interface ScorerFault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = path.join(root, "src/evaluate");

/** Loads the scorer out of a folder of its sources. */
export async function loadScorer(folder = sources): Promise<Scorer> {
  const load = async (name: string): Promise<object> =>
    (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as object;
  const [baseline, counts, articles, gold] = await Promise.all(
    ["baseline", "counts", "evaluate-articles", "read-gold"].map(load),
  );
  return { ...baseline, ...counts, ...articles, ...gold } as Scorer;
}

/**
 * Loads the scorer with a fault, from a copy of its sources.
 * @throws Error where the fault no longer applies to the sources
 */
export async function loadFaultyScorer(name: string, { file, from, to }: ScorerFault): Promise<Scorer> {
  const folder = path.join(root, "node_modules/.cache/kimdedi-mutants", name.replaceAll(/\W+/g, "-"));
  const copy = path.join(folder, "evaluate");
  mkdirSync(folder, { recursive: true });
  try {
    cpSync(sources, copy, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
    const text = readFileSync(path.join(copy, file), "utf8");
    if (text.split(from).length !== 2) throw new Error(`fault "${name}": ${file} does not have ${from} once any more`);
    writeFileSync(
      path.join(copy, file),
      text.replace(from, () => to),
    );
    return await loadScorer(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
