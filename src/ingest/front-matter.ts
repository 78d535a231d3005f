/** Front matter cut off a text. */
export interface FrontMatter {
  readonly pairs: readonly (readonly [string, string])[];
  /** Where the body begins, in UTF-16 code units of the text. */
  readonly bodyStart: number;
}

/** More lines than this between two `---` are no front matter. */
const MAX_LINES = 60;
const PAIR = /^([A-Za-z][\w-]*)\s*:(?:\s+(.*))?$/;

/**
 * Reads front matter: a first line `---`, lines `key: value`, a line `---`; the body begins behind it. A text whose first lines are
 * anything else has none, so that an article that opens with a rule of dashes loses nothing.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith("---")) return null;
  const pairs: (readonly [string, string])[] = [];
  let lineStart = 0;
  for (let line = 0; line < MAX_LINES && lineStart < text.length; line++) {
    const found = text.indexOf("\n", lineStart);
    const lineEnd = found < 0 ? text.length : found;
    const content = text.slice(lineStart, lineEnd).trim();
    lineStart = lineEnd + 1;
    if (content === "---") {
      if (line > 0) return { pairs, bodyStart: Math.min(lineStart, text.length) };
      continue;
    }
    if (line === 0) return null;
    if (content === "" || content.startsWith("#")) continue;
    const pair = PAIR.exec(content);
    if (!pair) return null;
    pairs.push([pair[1], unquoted(pair.at(2) ?? "")]);
  }
  return null;
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value.trim());
  return quoted ? quoted[2] : value.trim();
}
