import type { Span } from "../model/span.js";

/**
 * Sorts spans, trims white space off them, drops empty ones, and joins those with nothing but white space between: PolNeAR cuts spans at
 * the ends of lines.
 */
export function normaliseSpans(spans: readonly Span[], text: string): Span[] {
  const joined: [number, number][] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    let start = Math.max(0, span[0]);
    let end = Math.min(text.length, span[1]);
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last && (start <= last[1] || text.slice(last[1], start).trim() === "")) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const isSpace = (character: string): boolean => character.trim() === "";

/** Whether two lists hold the same spans. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], i) => start === b[i][0] && end === b[i][1]);
}

/** Length of all overlaps of the spans of one list with those of the other. */
export function overlapLength(a: readonly Span[], b: readonly Span[]): number {
  let length = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) length += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return length;
}

/** The text of spans, its pieces joined by " … ". */
export function textOf(spans: readonly Span[], text: string): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(" … ");
}
