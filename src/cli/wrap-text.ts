/**
 * Breaks text into lines of at most `width` characters at blanks; longer words stand on a line of their own. White space is folded.
 *
 * @param indent stands before every line but the first, and counts as width
 */
export function wrapText(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line += line.trim() === "" ? word : ` ${word}`;
  }
  lines.push(line);
  return lines.join("\n");
}
