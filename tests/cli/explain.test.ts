import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/cli/wrap-text.js";
import { makeFolder, runProgram } from "./run-program.js";

describe("kimdedi explain", () => {
  it("shows who, what, when and where, how it was found and what was inferred, in 80 columns", async () => {
    const folder = makeFolder({
      "dam.txt":
        "Lale Ruhi, the governor, said on Wednesday that the dam near Shusha would hold for at least another hundred years.\n",
      "dam.json": '{"publishedAt":"2020-10-14"}',
    });
    const { code, stdout } = await runProgram(folder, ["explain", "dam.txt"]);
    expect(code).toBe(0);
    for (const part of [
      "dam#1",
      "Lale Ruhi",
      "“said” (say)",
      "the dam near Shusha",
      "2020-10-14, inferred from publication-date",
      "rule",
    ]) {
      expect(stdout).toContain(part);
    }
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("exits 1 on an article that cannot be read", async () => {
    const folder = makeFolder({ "empty.txt": "" });
    expect(await runProgram(folder, ["explain", "empty.txt"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("empty.txt") as string,
    });
  });
});

describe("wrapText", () => {
  it.each([
    ["one two three", 7, ["one two", "three"]],
    ["one\n  two", 20, ["one two"]],
    ["unbreakable", 5, ["unbreakable"]],
    ["", 5, [""]],
  ])("breaks %j at %i", (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});
