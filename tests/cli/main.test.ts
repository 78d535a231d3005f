import { describe, expect, it } from "vitest";
import { makeFolder, runProgram } from "./run-program.js";

describe("kimdedi", () => {
  it.each([
    { args: [] },
    { args: ["frobnicate"] },
    { args: ["extract"] },
    { args: ["explain"] },
    { args: ["gazetteer"] },
    { args: ["gazetteer", "lookup"] },
    { args: ["gazetteer", "frobnicate"] },
    { args: ["gazetteer", "check", "--gazetteer", "nowhere"] },
  ])("$args: exits with 2 and writes nothing to standard output", async ({ args }) => {
    const { code, stdout, stderr } = await runProgram(makeFolder({}), args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  });

  it.each([{ args: ["--help"] }, { args: ["--version"] }, { args: ["gazetteer", "lookup", "--help"] }])(
    "$args: exits with 0",
    async ({ args }) => {
      const { code, stdout } = await runProgram(makeFolder({}), args);
      expect(code).toBe(0);
      expect(stdout).not.toBe("");
    },
  );

  it("says how to call each command in 80 columns", async () => {
    const commands = ["extract", "filter", "watch", "explain", "evaluate", "export", "import", "gazetteer"];
    const below = ["lookup", "check", "import"].map((name) => ["gazetteer", name]);
    for (const args of [[], ...commands.map((name) => [name]), ...below]) {
      const { stdout } = await runProgram(makeFolder({}), [...args, "--help"]);
      expect(stdout).toContain("Usage: kimdedi");
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });
});
