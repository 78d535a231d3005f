import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { articleTextFile } from "../../src/export/article-files.js";
import { CLAIM_COLUMNS, MENTION_COLUMNS } from "../../src/export/columns.js";
import { exportFormats, parseFormats } from "../../src/export/export-formats.js";
import type { ExportFormat } from "../../src/export/format.js";
import { exportFolder } from "../../src/pipeline/export-folder.js";
import { makeFolder } from "../cli/run-program.js";
import { failedRecord, runFiles, sampleRecords, sha256 } from "./sample-records.js";

const records = [...(await sampleRecords()), failedRecord("ящик")];
const files = runFiles(records, articleTextFile);

/** Names and hashes of all files below a folder. */
function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((name) => [name, sha256(readFileSync(path.join(folder, name)))]));
}

describe("exportFolder", () => {
  it("writes every format, the same bytes each time, and leaves nothing temporary", async () => {
    const folder = makeFolder(files);
    const [once, again] = [makeFolder({}), makeFolder({})];
    const summary = await exportFolder(folder, exportFormats, { out: once });
    expect(summary).toEqual({
      articles: records.length,
      failed: records.filter(({ article }) => article.status === "failed").length,
      claims: records.reduce((sum, { claims }) => sum + claims.length, 0),
      withoutText: 0,
    });
    await exportFolder(folder, [...exportFormats].reverse(), { out: again });
    const written = contentsOf(once);
    expect(contentsOf(again)).toEqual(written);
    expect(Object.keys(written).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    // What the command line promises of each format is there.
    for (const { description } of exportFormats) {
      const named = /^[\w-]+(?:\/NAME)?\.\w+/.exec(description)?.[0] ?? "nothing";
      const pattern = new RegExp(`^${named.replace(".", "\\.").replace("NAME", "[^/]+")}$`);
      expect(Object.keys(written).filter((name) => pattern.test(name))).not.toEqual([]);
    }
  });

  it("gives each writer its articles in order, with their records and text", async () => {
    const seen: string[] = [];
    const spy: ExportFormat = {
      name: "spy",
      description: "",
      needsText: true,
      load: () =>
        Promise.resolve(() => ({
          write: ({ article, claims, mentions, text }) => {
            seen.push(JSON.stringify([article.id, claims, mentions, text]));
          },
          finish: () => seen.push("end"),
        })),
    };
    await exportFolder(makeFolder(files), [spy]);
    const expected = records.map(({ article, claims, mentions, text }) =>
      JSON.stringify([article.id, claims, mentions, text]),
    );
    expect(seen).toEqual([...expected, "end"]);
  });

  it("says which texts are missing or not those that were extracted, and writes the rest", async () => {
    const folder = makeFolder(files);
    rmSync(path.join(folder, articleTextFile("feed/2")));
    writeFileSync(path.join(folder, articleTextFile("гора")), "Another text.");
    const out = makeFolder({});
    const notices: string[] = [];
    const summary = await exportFolder(folder, parseFormats("tei,csv"), {
      out,
      notice: (message) => notices.push(message),
    });
    expect(summary.withoutText).toBe(2);
    expect(notices[0]).toContain(`${articleTextFile("feed/2")} is missing`);
    expect(notices[1]).toContain(`${articleTextFile("гора")} is not the text that was extracted`);
    expect(readdirSync(path.join(out, "tei"))).toHaveLength(1);
    // A table needs no texts.
    const whole = makeFolder({});
    await exportFolder(makeFolder(files), parseFormats("csv"), { out: whole });
    expect(contentsOf(out)["claims.csv"]).toBe(contentsOf(whole)["claims.csv"]);
  });

  it.each([
    ["there are no records", { "claims.jsonl": undefined }, /no .*claims\.jsonl; extract into that folder first/],
    [
      "a claim is none",
      { "claims.jsonl": `${firstLine(files["claims.jsonl"])}\n{"articleId":"a"}\n` },
      /claims\.jsonl, line 2 is no such record \(id: .+\); extract it again$/,
    ],
    [
      "a field of a mention is of another kind",
      { "mentions.jsonl": firstLine(files["mentions.jsonl"]).replace(/"span":\[\d+/, '"span":["0"') },
      /mentions\.jsonl, line 1 is no such record \(span\.0: /,
    ],
    ["an article is a number", { "articles.jsonl": "7" }, /articles\.jsonl, line 1 is no such record \(record: /],
    ["a line is cut off", { "claims.jsonl": '{"articleId":"feed' }, /claims\.jsonl, line 1: .*extract it again/],
    [
      "claims are another run's",
      { "claims.jsonl": `${firstLine(files["claims.jsonl"]).replace(/"articleId":"[^"]+"/, '"articleId":"else"')}\n` },
      /names else, which is not/,
    ],
    ["articles stand in another order", { "articles.jsonl": reversed(files["articles.jsonl"]) }, /is not so placed/],
  ])("refuses a folder where %s, and leaves the files of an earlier export", async (_, broken, message) => {
    const folder = makeFolder({ ...files, "claims.csv": "earlier" });
    for (const [name, content] of Object.entries(broken))
      if (content === undefined) rmSync(path.join(folder, name));
      else writeFileSync(path.join(folder, name), content);
    await expect(exportFolder(folder, parseFormats("csv,parquet"))).rejects.toThrow(message);
    expect(readFileSync(path.join(folder, "claims.csv"), "utf8")).toBe("earlier");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp") || name.endsWith(".parquet"))).toEqual([]);
  });

  it("makes no folder where there are no records", async () => {
    const folder = path.join(makeFolder({}), "nope");
    await expect(exportFolder(folder, exportFormats)).rejects.toThrow(/there is no .*nope.*articles\.jsonl/);
    expect(existsSync(folder)).toBe(false);
  });

  it("takes records to which somebody has added fields", async () => {
    const added = (lines: string): string => lines.replaceAll(/^\{/gm, '{"checkedBy":"Lale",');
    const [folder, out] = [makeFolder(files), makeFolder({})];
    for (const name of ["claims.jsonl", "mentions.jsonl", "articles.jsonl"])
      writeFileSync(path.join(folder, name), added(files[name]));
    expect(await exportFolder(folder, parseFormats("csv"), { out })).toMatchObject({ articles: records.length });
  });

  it("says so where a name is taken by a folder, and leaves nothing temporary", async () => {
    const folder = makeFolder({ ...files, "claims.csv/inside": "a folder" });
    await expect(exportFolder(folder, parseFormats("csv"))).rejects.toThrow(/cannot write .*claims\.csv \(/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("says so where it cannot write", async () => {
    const folder = makeFolder({ ...files, taken: "a file" });
    await expect(exportFolder(folder, parseFormats("csv"), { out: path.join(folder, "taken") })).rejects.toThrow(
      /cannot write .*taken/,
    );
    expect(existsSync(path.join(folder, "taken", "claims.csv"))).toBe(false);
  });
});

describe("parseFormats", () => {
  it("takes a list, each once, and names those there are where one is unknown", () => {
    expect(parseFormats("csv, GeoJSON,csv,jsonl").map(({ name }) => name)).toEqual(["csv", "geojson"]);
    expect(() => parseFormats("csv,xlsx")).toThrow(/no format xlsx; there are jsonl, csv, .*citron/);
    expect(() => parseFormats(" ")).toThrow(/no format is named/);
  });
});

function firstLine(lines: string): string {
  return lines.slice(0, lines.indexOf("\n"));
}

function reversed(lines: string): string {
  return lines.trimEnd().split("\n").reverse().join("\n");
}

it("every format, file and column is described in docs/formats.md", () => {
  const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
  const described = new Set(page.match(/`[^`\n]+`/g)?.map((code) => code.slice(1, -1)));
  const names = [...exportFormats, ...CLAIM_COLUMNS, ...MENTION_COLUMNS].map(({ name }) => name);
  expect(names.filter((name) => !described.has(name))).toEqual([]);
});
