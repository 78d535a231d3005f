import { groupBy } from "./group-by.js";
import type { Finding, Marked } from "./finding.js";

/** Characters shown before and behind the marks. */
const AROUND = 60;
/** Text without a mark that is longer loses its middle: a mark never goes with it. */
const LONGEST = 200;

/** Findings by class, at most `most` of each, evenly spread over the articles, each with its context. */
export function formatFindings(
  findings: readonly Finding[],
  textOf: (articleId: string) => string,
  most: number,
): string {
  const lines: string[] = [];
  for (const [what, group] of groupBy(findings, (finding) => finding.what)) {
    lines.push("", `## ${what}: ${String(group.length)}`);
    const step = Math.max(1, group.length / most);
    for (let i = 0; i < group.length && i / step < most; i += step) {
      const finding = group[Math.floor(i)];
      lines.push("", `${finding.articleId}${finding.rule === null ? "" : `  [${finding.rule}]`}`);
      if (finding.wanted !== finding.got)
        lines.push(`  gold ${finding.wanted ?? "none"}, ours ${finding.got ?? "none"}`);
      for (const marks of [finding.gold, finding.system])
        if (marks.length > 0) lines.push(`  ${showContext(textOf(finding.articleId), marks)}`);
    }
  }
  return lines.join("\n");
}

function showContext(text: string, marks: readonly Marked[]): string {
  const spans = marks.flatMap((mark) => mark.spans);
  const from = Math.max(0, Math.min(...spans.map(([start]) => start)) - AROUND);
  const to = Math.min(text.length, Math.max(...spans.map(([, end]) => end)) + AROUND);
  const inserts = marks.flatMap(({ label, spans: own }) =>
    own.flatMap(([start, end]) => [
      { at: start, opens: 1, text: `⟦${label}: ` },
      { at: end, opens: 0, text: "⟧" },
    ]),
  );
  inserts.sort((a, b) => a.at - b.at || a.opens - b.opens);
  let shown = "";
  let at = from;
  for (const insert of inserts) {
    shown += shorten(text.slice(at, insert.at)) + insert.text;
    at = insert.at;
  }
  return (shown + text.slice(at, to)).replace(/\s+/g, " ").trim();
}

function shorten(text: string): string {
  const half = LONGEST / 2;
  return text.length > LONGEST ? `${text.slice(0, half)} […] ${text.slice(-half)}` : text;
}
