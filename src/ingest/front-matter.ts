import { isMetadataField } from "./metadata.js";

/** Front matter cut off a text. */
export interface FrontMatter {
  readonly pairs: readonly (readonly [string, string])[];
  /** Where the body begins, in UTF-16 code units of the text. */
  readonly bodyStart: number;
  /** Which lines of it could not be read. */
  readonly doubts: readonly string[];
}

/** More lines than this between two `---` are no front matter. */
const MAX_LINES = 60;
/** A line that is no pair and longer than this is a paragraph. */
const MAX_BAD_UNITS = 200;
const MAX_SHOWN_UNITS = 60;
const PAIR = /^([A-Za-z][\w-]*)\s*:(?:\s+(.*))?$/;
/** A value that stands on the lines below its key. */
const BLOCK = /^(?:[>|][+-]?)?$/;

/** A line between the dashes that is no part of any pair. */
interface BadLine {
  readonly number: number;
  readonly content: string;
  readonly behindGap: boolean;
}

/**
 * Reads front matter: a first line `---`, lines `key: value`, a line `---`; the body begins behind it. What is indented below a key, or a
 * list there, belongs to its value. Among pairs of which we know one, a few lines that are none are left out and named. A text whose first
 * lines are anything else has none, so that an article that opens with a rule of dashes loses nothing.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith("---")) return null;
  const pairs: [string, string][] = [];
  const bad: BadLine[] = [];
  let gap = false;
  let lineStart = 0;
  for (let line = 0; line < MAX_LINES && lineStart < text.length; line++) {
    const found = text.indexOf("\n", lineStart);
    const lineEnd = found < 0 ? text.length : found;
    const printed = text.slice(lineStart, lineEnd);
    const content = printed.trim();
    lineStart = lineEnd + 1;
    if (content === "---") {
      if (line === 0) continue;
      const bodyStart = Math.min(lineStart, text.length);
      return isFrontMatter(pairs, bad)
        ? { pairs: pairs.map(([key, value]) => [key, unquoted(value)]), bodyStart, doubts: bad.map(describe) }
        : null;
    }
    if (line === 0) return null;
    if (content === "") gap = true;
    if (content === "" || content.startsWith("#")) continue;
    const last = pairs.at(-1);
    const isIndented = /^\s/.test(printed);
    const pair = isIndented && last && /^[>|]/.test(last[1]) ? null : PAIR.exec(content);
    const item = /^- +(.*)$/.exec(content);
    if (pair) pairs.push([pair[1], pair.at(2) ?? ""]);
    else if (last && (isIndented || item)) append(last, item ? item[1] : content, item ? ", " : " ");
    else bad.push({ number: line + 1, content, behindGap: gap });
  }
  return null;
}

function append(pair: [string, string], text: string, separator: string): void {
  pair[1] = BLOCK.test(pair[1]) ? text : pair[1] + separator + text;
}

/** A paragraph stands behind an empty line or is long, and an article has more of them than its head has fields. */
function isFrontMatter(pairs: readonly (readonly [string, string])[], bad: readonly BadLine[]): boolean {
  if (bad.length === 0) return true;
  return (
    bad.length <= pairs.length &&
    bad.every(({ content, behindGap }) => content.length <= MAX_BAD_UNITS && !behindGap) &&
    pairs.some(([key]) => isMetadataField(key))
  );
}

function describe({ number, content }: BadLine): string {
  const shown = content.length > MAX_SHOWN_UNITS ? `${content.slice(0, MAX_SHOWN_UNITS)}…` : content;
  return `line ${String(number)} of its front matter is no “key: value” (${shown}); it was left out`;
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value.trim());
  return quoted ? quoted[2] : value.trim();
}
