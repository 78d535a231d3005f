import { describe, expect, it } from "vitest";
import { wrapBehind } from "../../src/cli/wrap-text.js";
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

  it("takes standard input beside files and JSON whose fields go by other names", async () => {
    const line = JSON.stringify({ key: "k", words: "Oktay Dere denied that the bridge was shut." });
    const folder = makeFolder({ "b.jsonl": `${line}\n` });
    const args = ["explain", "b.jsonl", "-", "--field", "text=words", "--field", "id=key"];
    const { code, stdout } = await runProgram(folder, args, "Lale Ruhi said that the dam would hold.\n");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^b\/k#1 {2}deny, .*\nb\/k: 1 claim\nstdin#1 {2}assert, .*\nstdin: 1 claim\n$/s);
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

describe("wrapBehind", () => {
  const long = "word ".repeat(15).trim();

  it.each([
    ["text that fits", "one two", ["> one two"]],
    ["white space folded", "one\n  two", ["> one two"]],
    ["text that is longer", `${long} more`, [`> ${long}`, "  more"]],
    ["a word longer than a line", `one ${"w".repeat(90)}`, ["> one", `  ${"w".repeat(90)}`]],
    ["nothing", "", ["> "]],
  ])("sets %s in 80 columns behind its label", (_, text, lines) => {
    expect(wrapBehind("> ", text).split("\n")).toEqual(lines);
  });
});
