/** Breaks text into lines of at most `width` characters at blanks, white space folded; a longer word stands on a line of its own. */
function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** How wide what people read may be, in characters. */
const WIDTH = 80;

/** Text behind a label, its further lines below its first, in 80 columns. */
export function wrapBehind(label: string, text: string): string {
  const [first, ...others] = wrapText(text, WIDTH - label.length);
  return [label + first, ...others.map((line) => " ".repeat(label.length) + line)].join("\n");
}

/** Lines in 80 columns: what of a longer one does not fit stands below its first word, a mark of change (`+`, `-`) left alone. */
export function wrapLines(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      if (line.length <= WIDTH) return line;
      const lead = /^ *(?:[+-] +)?/.exec(line)?.[0] ?? "";
      return wrapBehind(lead, line.slice(lead.length));
    })
    .join("\n");
}
