import { type Options, stringify } from "csv-stringify/sync";
import { CLAIM_COLUMNS, type Column, MENTION_COLUMNS } from "./columns.js";
import type { ExportFile, ExportWriter, OpenFile } from "./format.js";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * RFC 4180. Every text is quoted, so that an empty one differs from none, and one that a spreadsheet would run as a formula gets an
 * apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const OPTIONS: Options = {
  record_delimiter: "\r\n",
  quoted_string: true,
  escape_formulas: true,
  cast: { boolean: (value) => (value ? "true" : "false") },
};

/** Writes claims.csv and mentions.csv: UTF-8 with byte-order mark, which Excel needs, one claim or mention a row. */
export function openCsv(open: OpenFile): ExportWriter {
  const claims = openTable(open("claims.csv"), CLAIM_COLUMNS);
  const mentions = openTable(open("mentions.csv"), MENTION_COLUMNS);
  return {
    write(record) {
      claims.write(record.claims.map((claim) => ({ article: record.article, claim })));
      mentions.write(record.mentions.map((mention) => ({ article: record.article, mention })));
    },
    finish() {
      claims.close();
      mentions.close();
    },
  };
}

function openTable<Row>(file: ExportFile, columns: readonly Column<Row>[]) {
  const names = columns.map(({ name }) => name);
  file.write(BYTE_ORDER_MARK + stringify([names], { ...OPTIONS, quoted_string: false }));
  return {
    write(rows: readonly Row[]): void {
      const cells = rows.map((row) => columns.map((column) => printCell(column, row)));
      if (cells.length > 0) file.write(stringify(cells, OPTIONS));
    },
    close: file.close,
  };
}

/** Lists as `a; b`, nothing standing for what is unknown; spans as JSON, since a spreadsheet takes 3-12 for a day in December. */
function printCell<Row>(column: Column<Row>, row: Row): string | number | boolean | null {
  switch (column.type) {
    case "texts":
      return column.of(row).join("; ");
    case "spans":
      return JSON.stringify(column.of(row));
    case "quantities":
      return column
        .of(row)
        .map(({ value, unit }) => `${value} ${unit}`)
        .join("; ");
    case "text":
    case "integer":
    case "number":
    case "truth":
      return column.of(row);
  }
}
