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
      "2020-10-14, inferred from the publication date",
      "rule",
    ]) {
      expect(stdout).toContain(part);
    }
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("names the ground, and says of each part what is printed and what was inferred", async () => {
    const folder = makeFolder({
      "wells.txt":
        "Lale Ruhi, head of the Mil Well Board, said the wells in the village of Mazam in the Gazakh district ran dry last summer. " +
        "She said the board had known. Ruhi denied the report.\n",
      "wells.json": '{"publishedAt":"2021-03-05"}',
    });
    const { stdout, stderr } = await runProgram(folder, ["explain", "wells.txt"]);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toContain("“Mazam” = Məzəm, village in Qazax (az/qazax/mezem); another spelling");
    expect(text).toContain("“last summer” = 2020-22 (summer 2020), inferred from the publication date");
    expect(text).toContain("inferred from the pronoun “She”");
    expect(text).toContain("here called “Ruhi”");
    expect(stderr).toBe("");
  });

  it("says which words would have had a value with a publication date", async () => {
    const folder = makeFolder({ "bare.txt": "Lale Ruhi said that the wells ran dry on Thursday.\n" });
    const { code, stderr } = await runProgram(folder, ["explain", "bare.txt"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^kimdedi: bare\.txt: no publication date .*Thursday.* publishedAt .*\n$/);
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
