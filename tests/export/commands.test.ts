import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleTextFile } from "../../src/export/article-files.js";
import { toDoccano } from "../../src/export/doccano.js";
import { makeFolder, runProgram } from "../cli/run-program.js";
import { failedRecord, runFiles, sampleRecords } from "./sample-records.js";

const records = await sampleRecords();
const run = runFiles([...records, failedRecord("ящик")], articleTextFile);

it("export writes the formats named beside the records, and says what it wrote", async () => {
  const folder = makeFolder(run);
  const { code, stdout, stderr } = await runProgram(folder, ["export", ".", "--format", "csv,geojson,brat"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^3 articles, \d+ claims written to \. \(1 article could not be read\):\n/);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["claims.csv", "mentions.csv", "claims.geojson", "brat"]));
  const unknown = await runProgram(folder, ["export", ".", "--format", "xls"]);
  expect([unknown.code, unknown.stdout]).toEqual([2, ""]);
  expect(unknown.stderr).toContain("there is no format xls; there are jsonl, csv, geojson");
  expect((await runProgram(folder, ["export", "elsewhere", "--format", "csv"])).code).toBe(2);
});

it("export goes on without texts and exits with 1", async () => {
  const folder = makeFolder(run);
  rmSync(path.join(folder, "articles/feed/1.txt"));
  const { code, stderr } = await runProgram(folder, ["export", ".", "--format", "tei", "--out", "out"]);
  expect(code).toBe(1);
  expect(stderr).toContain("articles/feed/1.txt is missing");
});

it("what brat, Label Studio and doccano give back is gold to evaluate", async () => {
  const folder = makeFolder(run);
  await runProgram(folder, ["export", ".", "--format", "brat,label-studio,doccano"]);
  // In Label Studio somebody has to submit the predictions first.
  const tasks = JSON.parse(readFileSync(path.join(folder, "label-studio.json"), "utf8")) as { predictions: object[] }[];
  const submitted = tasks.map((task) => ({ ...task, annotations: task.predictions }));
  writeFileSync(path.join(folder, "submitted.json"), JSON.stringify(submitted));
  const claims = records.reduce((sum, record) => sum + record.claims.length, 0);
  for (const [file, out] of [
    ["submitted.json", "from-label-studio"],
    ["doccano.jsonl", "from-doccano"],
  ]) {
    const { code, stdout, stderr } = await runProgram(folder, ["import", file, "--out", out]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`3 articles with ${claims} claims`);
  }
  for (const gold of ["brat", "from-label-studio", "from-doccano"]) {
    const { code, stdout } = await runProgram(folder, ["evaluate", gold, "--json"]);
    expect(code).toBe(0);
    const { figures } = JSON.parse(stdout) as { figures: Record<string, { f1: number }> };
    // The extractor made these annotations: scored against them, with the metadata beside them, it is right throughout.
    expect(figures["attribution"]).toMatchObject({ gold: claims, common: claims });
    expect(figures["placeExact"].f1).toBe(1);
    expect(figures["dateExact"].f1).toBe(1);
  }
});

it("import reports what it cannot read, takes the rest, and overwrites nothing unasked", async () => {
  const line = JSON.stringify(toDoccano(records[0], 0));
  const folder = makeFolder({
    "mixed.jsonl": `${line}\n{"text":5}\n${line}\n`,
    "broken.jsonl": `${line}\n{"text":`,
    "min.json": '[{"id":1,"annotation_id":3,"text":"x","label":[{"start":0,"end":1,"labels":["Cue"]}]}]',
    "empty.json": "[]",
  });
  const mixed = await runProgram(folder, ["import", "mixed.jsonl", "--out", "gold"]);
  expect(mixed.code).toBe(1);
  expect(mixed.stderr).toContain("mixed.jsonl, line 2 is no line of doccano's export (text: ");
  expect(mixed.stderr).toContain("mixed.jsonl, line 3 is feed/1 a second time");
  expect(mixed.stdout).toContain("1 article with 3 claims, 6 mentions in gold");
  // Once more is no harm: nothing would change.
  expect((await runProgram(folder, ["import", "mixed.jsonl", "--out", "gold"])).stderr).not.toContain("--overwrite");
  const [annotation] = readdirSync(path.join(folder, "gold")).filter((name) => name.endsWith(".ann"));
  const file = path.join(folder, "gold", annotation);
  writeFileSync(file, "corrected by hand");
  const again = await runProgram(folder, ["import", "mixed.jsonl", "--out", "gold"]);
  expect(again.stderr).toContain("give --overwrite");
  expect(readFileSync(file, "utf8")).toBe("corrected by hand");
  await runProgram(folder, ["import", "mixed.jsonl", "--out", "gold", "--overwrite"]);
  expect(readFileSync(file, "utf8")).toContain("Attribution");
  for (const [name, message] of [
    ["broken.jsonl", "line 2"],
    ["empty.json", "holds no articles"],
    ["missing.json", "cannot be read"],
  ]) {
    const { code, stderr } = await runProgram(folder, ["import", name, "--out", "gold"]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  }
  expect((await runProgram(folder, ["import", "min.json", "--out", "gold"])).stderr).toContain("JSON-MIN");
});

it.each([
  [
    "text that nobody could annotate",
    '[{"id":1,"text":"abc"}]',
    "task 1 is no line of doccano's export (entities: is missing)",
  ],
  ["an article without any name", '{"text":"abc","entities":[]}', "line 1 has neither articleId nor id"],
])("import makes no sample of %s", async (_, content, message) => {
  const folder = makeFolder({ "other.json": content });
  const { code, stderr } = await runProgram(folder, ["import", "other.json", "--out", "gold"]);
  expect(code).toBe(1);
  expect(stderr).toContain(`other.json, ${message}`);
  expect(readdirSync(folder)).toEqual(["other.json"]);
});
