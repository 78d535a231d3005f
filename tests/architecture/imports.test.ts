import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../cli/run-program.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ruleSet = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as IFlattenedRuleSet;
/** Fewer modules than this were never the whole project: a compiler that the cruiser cannot use makes it see none, without a complaint. */
const FEWEST_MODULES = 100;

async function cruiseSources(baseDir: string): Promise<ICruiseResult> {
  const options = {
    baseDir,
    ruleSet,
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  } as const;
  const tsConfig = extractTSConfig(path.join(root, "tsconfig.json"));
  const { output } = await cruise(["src"], options, undefined, { tsConfig });
  if (typeof output === "string") throw new Error(output);
  return output;
}

describe("imports", () => {
  it("go down only, in every module of the project", async () => {
    const { summary } = await cruiseSources(root);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(FEWEST_MODULES);
  });

  it.each([
    [
      "model imports text",
      { "src/model/a.ts": 'import "../text/b.js";', "src/text/b.ts": "export const b = 1;" },
      "model-imports-down",
    ],
    [
      "places imports dates",
      { "src/places/a.ts": 'import "../dates/b.js";', "src/dates/b.ts": "export const b = 1;" },
      "places-imports-down",
    ],
    [
      "a recogniser imports a language's data as a type",
      {
        "src/dates/a.ts": 'import type { B } from "../languages/en/b.js"; export const a: B = 1;',
        "src/languages/en/b.ts": "export type B = 1;",
      },
      "recognisers-get-language-data",
    ],
    ["text touches files", { "src/text/a.ts": 'import "node:fs";' }, "files-and-clock-at-the-edge"],
    [
      "a circle",
      {
        "src/text/a.ts": 'import { b } from "./b.js"; export const a = b;',
        "src/text/b.ts": 'import { a } from "./a.js"; export const b = a;',
      },
      "no-circles",
    ],
  ])("are refused where %s", async (_, files: Readonly<Record<string, string>>, rule) => {
    const { summary } = await cruiseSources(makeFolder(files));
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });
});
