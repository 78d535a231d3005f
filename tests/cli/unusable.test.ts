import { spawnSync } from "node:child_process";
import { existsSync, openSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder, PROGRAM, runProgram } from "./run-program.js";

const article = "Lale Ruhi said that the road to Shusha was open.\n";

/** Exit code 2 and one sentence, with no trace of the program's insides. */
function expectRefusal({ code, stderr }: { code: number | null; stderr: string }, named: string): void {
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(named) as string });
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
}

describe("a call that cannot be carried out", () => {
  it.each(["0", "1"])("names a gazetteer that is none, with %s workers", async (workers) => {
    const folder = makeFolder({ "in.txt": article });
    const call = ["extract", "in.txt", "--out", "out", "--gazetteer", "nowhere", "--workers", workers];
    expectRefusal(await runProgram(folder, call), "nowhere");
  });

  it.each([
    ["extract", "in.txt", "--out", ""],
    ["watch", "in.txt", "--out", ""],
    ["export", ".", "--format", "csv", "--out", ""],
    ["import", "in.json", "--out", ""],
  ])("takes no folder without a name: %s", async (...call) => {
    const folder = makeFolder({ "in.txt": article });
    expectRefusal(await runProgram(folder, call), "--out");
    expect(readdirSync(folder)).toEqual(["in.txt"]);
  });

  it("says that standard output is full", () => {
    const full = existsSync("/dev/full") ? "/dev/full" : null;
    if (full === null) return;
    const folder = makeFolder({ "in.txt": article });
    const stdio = ["ignore", openSync(full, "w"), "pipe"] as const;
    const call = [PROGRAM, "extract", "in.txt", "--out", "-"];
    const { status, stderr } = spawnSync(process.execPath, call, { cwd: folder, stdio: [...stdio], encoding: "utf8" });
    expectRefusal({ code: status, stderr }, "standard output");
  });

  it("calls standard input by its name", async () => {
    const { code, stderr } = await runProgram(makeFolder({}), ["extract", "-", "--out", "-"], "");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^kimdedi: standard input: holds no text/);
  });
});
