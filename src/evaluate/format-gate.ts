import { counted } from "../model/counted.js";
import { groupBy } from "./group-by.js";
import type { ArticleChange, GateCheck } from "./baseline.js";

const worse = (checks: readonly GateCheck[]): GateCheck[] => checks.filter(({ passed }) => !passed);

/** The verdict of the gate for a person: what changed, what fell too far. */
export function formatGate(
  checks: readonly GateCheck[],
  changes: readonly ArticleChange[],
  added: readonly string[] = [],
): string {
  const lines = changes.flatMap(({ id, lines: own }) => [id, ...own.map((line) => `  ${line}`)]);
  const moved = checks.filter(({ scope, before, now }) => scope === "all" && before.toFixed(1) !== now.toFixed(1));
  for (const check of moved) lines.push(describe(check));
  for (const check of worse(checks)) lines.push(`FELL: ${describe(check)}, more than ${String(check.tolerance)}`);
  if (added.length > 0) lines.push(`not in the baseline, held by --update-baseline: ${added.join(", ")}`);
  const failed = worse(checks).length;
  lines.push(
    failed === 0 ? `holds the baseline (${counted(checks.length, "figure")})` : `${counted(failed, "figure")} fell`,
  );
  return lines.join("\n");
}

function describe({ scope, title, before, now }: GateCheck): string {
  return `${scope}: ${title} ${before.toFixed(1)} → ${now.toFixed(1)}`;
}

/** The checks as JUnit XML, one test suite an article. */
export function formatJunit(checks: readonly GateCheck[]): string {
  const suites = [...groupBy(checks, ({ scope }) => scope)].map(([scope, group]) => {
    const cases = group.map((check) => {
      const open = `    <testcase classname="${escape(scope)}" name="${escape(check.title)}"`;
      if (check.passed) return `${open}/>`;
      return `${open}>\n      <failure message="${escape(describe(check))}"/>\n    </testcase>`;
    });
    const counts = `tests="${String(group.length)}" failures="${String(worse(group).length)}"`;
    return [`  <testsuite name="${escape(scope)}" ${counts}>`, ...cases, "  </testsuite>"].join("\n");
  });
  const counts = `tests="${String(checks.length)}" failures="${String(worse(checks).length)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kimdedi evaluate" ${counts}>\n${suites.join("\n")}\n</testsuites>\n`;
}

/** Scores and gate as Markdown, for a review. */
export function formatMarkdown(table: string, checks: readonly GateCheck[], changes: readonly ArticleChange[]): string {
  const parts = ["## kimdedi evaluate", `\`\`\`text\n${table.trimEnd()}\n\`\`\``];
  if (checks.length > 0) {
    const failed = worse(checks);
    parts.push(failed.length === 0 ? "Holds the baseline." : `**${counted(failed.length, "figure")} fell.**`);
    if (failed.length > 0) {
      const rows = failed.map((c) => `| ${c.scope} | ${c.title} | ${c.before.toFixed(1)} | ${c.now.toFixed(1)} |`);
      parts.push(["| article | figure | before | now |", "| --- | --- | ---: | ---: |", ...rows].join("\n"));
    }
  }
  if (changes.length > 0) {
    const diff = changes.flatMap(({ id, lines }) => [`@@ ${id} @@`, ...lines]);
    parts.push(`\`\`\`diff\n${diff.join("\n")}\n\`\`\``);
  }
  return `${parts.join("\n\n")}\n`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
