import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { makeFolder, runProgram } from "./run-program.js";

const gold = path.join(import.meta.dirname, "../../corpus/gold");

/** A folder `gold` with one annotated article and the baseline of its scores. */
async function makeGated(): Promise<string> {
  const folder = makeFolder({ "gold/.keep": "" });
  for (const extension of ["txt", "ann", "json"])
    copyFileSync(path.join(gold, `border-flock.${extension}`), path.join(folder, `gold/border-flock.${extension}`));
  const { code } = await runProgram(folder, ["evaluate", "gold", "--baseline", "base.json", "--update-baseline"]);
  expect(code).toBe(0);
  return folder;
}

it("passes on unchanged scores and fails on lost claims, naming them", { timeout: 20_000 }, async () => {
  const folder = await makeGated();
  const gate = ["evaluate", "gold", "--baseline", "base.json", "--junit", "gate.xml", "--markdown", "gate.md"];
  expect(await runProgram(folder, gate)).toMatchObject({ code: 0 });
  await runProgram(folder, ["extract", "gold", "--out", "records"]);
  const claims = path.join(folder, "records/claims.jsonl");
  writeFileSync(claims, readFileSync(claims, "utf8").split("\n").slice(4).join("\n"));
  const { code, stdout } = await runProgram(folder, [...gate, "--system", "records"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/- lost {3}\d+ /);
  expect(stdout).toContain("FELL: all: attribution");
  expect(readFileSync(path.join(folder, "gate.xml"), "utf8")).toContain("<failure message=");
  expect(readFileSync(path.join(folder, "gate.md"), "utf8")).toContain("| all | attribution |");
});

it("prints a table of 80 columns", async () => {
  const { stdout } = await runProgram(".", ["evaluate", gold]);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

it.each([
  ["a folder that is not there", ["evaluate", "missing"]],
  ["nothing annotated", ["evaluate", "."]],
  ["a baseline that is none", ["evaluate", gold, "--baseline", "bad.json"]],
  ["a count of errors that is none", ["evaluate", gold, "--errors", "many"]],
])("exits with 2 on %s", async (_, args) => {
  const { code, stderr } = await runProgram(makeFolder({ "bad.json": "{}" }), args);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^kimdedi: /);
});
