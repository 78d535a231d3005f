/** One record a line (JSON Lines): each record as JSON with a line feed behind it; the empty string for no records. */
export function toJsonLines(records: readonly object[]): string {
  let lines = "";
  for (const record of records) lines += `${JSON.stringify(record)}\n`;
  return lines;
}
