import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { CLAIM_COLUMNS, type Column, MENTION_COLUMNS } from "./columns.js";
import type { ExportFile, ExportWriter, OpenFile } from "./format.js";

/** Rows that are held back and written together; bounds the memory of an export. */
const ROWS_AT_ONCE = 5000;

/** Writes claims.parquet and mentions.parquet: the columns of the CSV tables with their types, lists as lists. Holds no time stamp. */
export function openParquet(open: OpenFile): ExportWriter {
  const claims = openTable(open("claims.parquet"), CLAIM_COLUMNS);
  const mentions = openTable(open("mentions.parquet"), MENTION_COLUMNS);
  return {
    write(record) {
      for (const claim of record.claims) claims.write({ article: record.article, claim });
      for (const mention of record.mentions) mentions.write({ article: record.article, mention });
    },
    finish() {
      claims.finish();
      mentions.finish();
    },
  };
}

function openTable<Row>(file: ExportFile, columns: readonly Column<Row>[]) {
  const bytes = new DrainedWriter(file);
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "kimdedi" });
  let rows: Row[] = [];
  const flush = (): void => {
    const columnData = columns.map((column): ColumnSource => ({
      name: column.name,
      data: rows.map((row) => cellOf(column, row)),
      offsetIndex: false,
    }));
    if (rows.length > 0) void writer.write({ columnData, rowGroupSize: ROWS_AT_ONCE });
    bytes.drain();
    rows = [];
  };
  return {
    write(row: Row): void {
      rows.push(row);
      if (rows.length === ROWS_AT_ONCE) flush();
    },
    finish(): void {
      flush();
      void writer.finish();
      bytes.drain();
      file.close();
    },
  };
}

/** Keeps no more than what was written since it was last drained. */
class DrainedWriter extends ByteWriter {
  constructor(private readonly file: ExportFile) {
    super(1 << 20);
  }

  drain(): void {
    this.file.write(this.getBytes());
    this.index = 0;
  }
}

function cellOf<Row>(column: Column<Row>, row: Row): unknown {
  switch (column.type) {
    case "spans":
      return column.of(row).map(([start, end]) => ({ start, end }));
    case "quantities":
      return column.of(row).map(({ text, value, unit }) => ({ text, value, unit }));
    case "text":
    case "texts":
    case "integer":
    case "number":
    case "truth":
      return column.of(row);
  }
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const INTEGER = { type: "INT32" } as const;
const NUMBER = { type: "DOUBLE" } as const;

/** Schemas are flat lists of elements, each followed by its children (parquet.thrift). */
function schemaOf<Row>(columns: readonly Column<Row>[]): SchemaElement[] {
  return [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf<Row>({ name, type }: Column<Row>): SchemaElement[] {
  switch (type) {
    case "text":
      return [{ name, repetition_type: "OPTIONAL", ...TEXT }];
    case "integer":
      return [{ name, repetition_type: "OPTIONAL", ...INTEGER }];
    case "number":
      return [{ name, repetition_type: "OPTIONAL", ...NUMBER }];
    case "truth":
      return [{ name, repetition_type: "OPTIONAL", type: "BOOLEAN" }];
    case "texts":
      return listOf(name, [{ name: "element", repetition_type: "OPTIONAL", ...TEXT }]);
    case "spans":
      return listOf(name, structOf({ start: INTEGER, end: INTEGER }));
    case "quantities":
      return listOf(name, structOf({ text: TEXT, value: NUMBER, unit: TEXT }));
  }
}

/** The three levels that the Parquet format prescribes for lists. */
function listOf(name: string, element: readonly SchemaElement[]): SchemaElement[] {
  return [
    { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ...element,
  ];
}

function structOf(fields: Readonly<Record<string, Pick<SchemaElement, "type" | "converted_type">>>): SchemaElement[] {
  const children = Object.entries(fields).map(([name, type]): SchemaElement => ({
    name,
    repetition_type: "REQUIRED",
    ...type,
  }));
  return [{ name: "element", repetition_type: "REQUIRED", num_children: children.length }, ...children];
}
