import path from "node:path";
import type { RunSummary } from "../pipeline/run-options.js";
import { findExample, quotePath } from "./example-article.js";

/** A short table of what an output folder holds behind a run, and where to begin reading; 80 columns. */
export function formatSummary(summary: RunSummary, folder: string): string {
  const rows: [string, number, "always" | "if any"][] = [
    ["articles", summary.articles, "always"],
    ["  done before", summary.unchanged, "if any"],
    ["  failed", summary.failed, "if any"],
    ["  copies", summary.copies, "if any"],
    ["claims", summary.claims, "always"],
    ["speakers", summary.speakers, "always"],
    ["place mentions", summary.places, "always"],
    ["date mentions", summary.dates, "always"],
  ];
  const shown = rows.filter(([, count, when]) => count > 0 || when === "always");
  const lines = shown.map(([name, count]) => `  ${name.padEnd(16)}${String(count).padStart(9)}`);
  const example = findExample(folder);
  return [
    ...lines,
    "",
    `Records: ${path.join(folder, "claims.jsonl")}, mentions.jsonl, articles.jsonl, run.json`,
    ...(example === null ? [] : [`To read one: npx kimdedi explain ${quotePath(example)}`]),
    "",
  ].join("\n");
}
