import { describe, expect, it } from "vitest";
import { makeFolder, runProgram } from "./run-program.js";

describe("kimdedi", () => {
  it.each([
    { args: [], says: "Usage: kimdedi [options] [command]" },
    { args: ["frobnicate"], says: "kimdedi: unknown command 'frobnicate'" },
    { args: ["extract"], says: "kimdedi: missing required argument 'inputs'" },
    { args: ["explain"], says: "kimdedi: missing required argument 'inputs'" },
    { args: ["explain", "gone.txt"], says: "kimdedi: gone.txt does not exist" },
    { args: ["gazetteer"], says: "Usage: kimdedi gazetteer [options] [command]" },
    { args: ["gazetteer", "lookup"], says: "kimdedi: missing required argument 'name'" },
    { args: ["gazetteer", "lookup", " "], says: "kimdedi: lookup needs the name of a place" },
    { args: ["gazetteer", "frobnicate"], says: "kimdedi: unknown command 'frobnicate'" },
    {
      args: ["gazetteer", "check", "--gazetteer", "nowhere"],
      says: "kimdedi: no gazetteer in nowhere: there is no such file or folder; it should hold places.tsv and names.tsv",
    },
    { args: ["gazetteer", "import", ".", "--country", "GE", "--out", "x"], says: "kimdedi: .: it is a folder" },
    { args: ["gazetteer", "import", "x", "--country", "Serbia", "--out", "x"], says: "It is no ISO 3166-1 code" },
    { args: ["import", "gone.json", "--out", "x"], says: "gone.json cannot be read (there is no such file or folder)" },
  ])("$args: exits with 2, says why and writes nothing to standard output", async ({ args, says }) => {
    const { code, stdout, stderr } = await runProgram(makeFolder({}), args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
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
