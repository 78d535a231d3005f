import type { RunSummary } from "../pipeline/run.js";

/** A short table of what a run found and where its records are; 80 columns. */
export function formatSummary(summary: RunSummary, folder: string): string {
  const rows: [string, number][] = [
    ["articles", summary.articles],
    ["of them failed", summary.failed],
    ["claims", summary.claims],
    ["speakers", summary.speakers],
    ["place mentions", summary.places],
    ["date mentions", summary.dates],
  ];
  const shown = rows.filter(([name, count]) => count > 0 || name !== "of them failed");
  const lines = shown.map(([name, count]) => `  ${name.padEnd(16)}${String(count).padStart(9)}`);
  return [...lines, "", `Records: ${folder}/claims.jsonl, mentions.jsonl, articles.jsonl, run.json`, ""].join("\n");
}
