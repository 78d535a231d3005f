import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, parseRecords, readRecords, runProgram } from "./run-program.js";

const dam = "Lale Ruhi, the governor, said on Wednesday that the dam near Shusha would hold.\n";
const bridge = "“The bridge is shut,” Oktay Dere told reporters.\n";

describe("kimdedi extract", () => {
  it("writes claims, mentions, articles and the run, and tells a person where", async () => {
    const folder = makeFolder({
      "in/dam.txt": dam,
      "in/dam.json": '{"publishedAt":"2020-10-14"}',
      "in/deep/bridge.txt": bridge,
    });
    const { code, stdout, stderr } = await runProgram(folder, ["extract", "in"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/articles +2\n/);
    expect(stdout).toContain("output/claims.jsonl");
    expect(stdout).toContain("To read one: npx kimdedi explain in/deep/bridge.txt\n");
    expect(readdirSync(path.join(folder, "output")).sort()).toEqual([
      ".kimdedi",
      "articles.jsonl",
      "claims.jsonl",
      "mentions.jsonl",
      "run.json",
    ]);
    expect(readRecords(folder, "output/articles.jsonl")).toMatchObject([
      { id: "bridge", path: "in/deep/bridge.txt", status: "ok", error: null },
      { id: "dam", path: "in/dam.txt", publishedAt: "2020-10-14", status: "ok" },
    ]);
    const claims = readRecords(folder, "output/claims.jsonl");
    expect(claims.map((claim) => claim["id"])).toEqual(["bridge#1", "dam#1"]);
    expect(claims[1]).toMatchObject({
      source: { text: "Lale Ruhi, the governor" },
      cue: { lemma: "say" },
      when: { value: "2020-10-14" },
    });
    const run = JSON.parse(readFileSync(path.join(folder, "output/run.json"), "utf8")) as unknown;
    expect(run).toMatchObject({
      counts: { articles: 2, failed: 0, claims: 2 },
      failures: [],
      options: { inputs: ["in"] },
    });
  });

  it("reads standard input and writes nothing but claims to standard output", async () => {
    const folder = makeFolder({});
    const { code, stdout, stderr } = await runProgram(folder, ["extract", "-", "--out", "-"], dam);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(parseRecords(stdout)).toMatchObject([{ id: "stdin#1", articleId: "stdin" }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("gives the same bytes for any order of inputs and any concurrency", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`in/${String(i)}.txt`, `${dam}${bridge}`.repeat(i)]),
    );
    const folder = makeFolder({ ...files, "in/0.txt": dam });
    await runProgram(folder, ["extract", "in", "--out", "a", "--concurrency", "1"]);
    await runProgram(folder, ["extract", "in/7.txt", "in/3.txt", "in", "--out", "b", "--concurrency", "32"]);
    for (const file of ["claims.jsonl", "mentions.jsonl", "articles.jsonl"]) {
      expect(readFileSync(path.join(folder, "b", file), "utf8")).toBe(
        readFileSync(path.join(folder, "a", file), "utf8"),
      );
    }
  });

  it("goes on behind articles that cannot be read, names each with the mend, and exits 1", async () => {
    const folder = makeFolder({
      "in/empty.txt": "",
      "in/picture.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      "in/broken.txt": Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x41]),
      "in/feed.xml": "<rss><channel><item>",
      "in/huge.txt": "",
      "in/dam.txt": dam,
    });
    truncateSync(path.join(folder, "in/huge.txt"), 50_000_000);
    symlinkSync("nowhere", path.join(folder, "in/gone.txt"));
    const { code, stderr } = await runProgram(folder, ["extract", "in"]);
    expect(code).toBe(1);
    const articles = readRecords(folder, "output/articles.jsonl");
    expect(articles.filter((article) => article["status"] === "ok").map((article) => article["id"])).toEqual(["dam"]);
    const errors = articles
      .filter((article) => article["status"] === "failed")
      .map((article) => article["error"] as string);
    expect(errors).toHaveLength(6);
    for (const error of errors) expect(stderr).toContain(error);
    for (const [name, mend] of [
      ["empty.txt", "leave it out"],
      ["picture.txt", "convert it to plain text"],
      ["broken.txt", "save it as UTF-8"],
      ["feed.xml", "mend the XML"],
      ["huge.txt", "split it"],
      ["gone.txt", "may read it"],
    ]) {
      expect(errors.filter((error) => error.startsWith(`in/${name}: `) && error.includes(mend))).toHaveLength(1);
    }
    expect(readRecords(folder, "output/claims.jsonl")).toHaveLength(1);
  });

  it("prints what it had to guess or leave out, and still exits 0", async () => {
    const folder = makeFolder({ "dam.txt": dam, "dam.json": '{"publishedAt":"soon"}' });
    const { code, stderr } = await runProgram(folder, ["extract", "dam.txt"]);
    expect(code).toBe(0);
    expect(stderr).toContain('dam.json: publishedAt is "soon"');
    expect(readRecords(folder, "output/articles.jsonl")[0]?.["doubts"]).toHaveLength(1);
  });

  it("counts the files of a folder that are of other kinds", async () => {
    const others = { "in/notes.DOCX": "x", "in/deep/scan.pdf": "x", "in/deep/plan.pdf": "x", "in/.hidden.jpg": "x" };
    const folder = makeFolder({ "in/dam.txt": dam, "in/dam.json": "{}", ...others });
    const { code, stderr } = await runProgram(folder, ["extract", "in"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "kimdedi: left aside: 3 files of other kinds (.pdf, .docx)\n",
    });
    const named = await runProgram(folder, ["extract", "in/dam.txt", "--out", "-"]);
    expect(named.stderr).toBe("");
  });

  it("tells articles of one name apart by their folders", async () => {
    const folder = makeFolder({ "in/a/dam.txt": dam, "in/b/dam.txt": dam, "in/b/bridge.txt": bridge });
    await runProgram(folder, ["extract", "in"]);
    expect(readRecords(folder, "output/articles.jsonl").map((article) => article["id"])).toEqual([
      "a/dam",
      "b/dam",
      "bridge",
    ]);
  });

  it("writes annotations beside the records, with the texts that they need", async () => {
    const folder = makeFolder({ "in/dam.txt": dam, "in/dam.json": '{"publishedAt":"2020-10-14"}' });
    const { code, stdout } = await runProgram(folder, ["extract", "in", "--format", "jsonl,brat"]);
    expect(code).toBe(0);
    expect(stdout).toContain("brat/");
    expect(readFileSync(path.join(folder, "output/articles/dam.txt"), "utf8")).toBe(dam);
    expect(readFileSync(path.join(folder, "output/brat/dam.txt"), "utf8")).toBe(dam);
    expect(readFileSync(path.join(folder, "output/brat/dam.ann"), "utf8")).toMatch(/^T\d+\tCue \d+ \d+\tsaid$/m);
    expect(readRecords(folder, "output/claims.jsonl")).toHaveLength(1);
  });

  it("gives the same claims on standard output for any number of workers", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`in/${String(i)}.txt`, dam + bridge.repeat(i)]),
    );
    const folder = makeFolder(files);
    const none = await runProgram(folder, ["extract", "in", "--out", "-", "--workers", "0"]);
    const two = await runProgram(folder, ["extract", "in", "--out", "-", "--workers", "2"]);
    expect(parseRecords(none.stdout).length).toBeGreaterThan(60);
    expect(two).toEqual(none);
  });

  it("reads JSON whose fields go by other names, and again when the names are others", async () => {
    const folder = makeFolder({ "a.jsonl": `${JSON.stringify({ key: "k1", words: dam, more: bridge })}\n` });
    const cues = (): unknown[] =>
      readRecords(folder, "output/claims.jsonl").map(({ articleId, cue }) => [articleId, cue]);
    await runProgram(folder, ["extract", "a.jsonl", "--field", "text=words", "--field", "id=key"]);
    expect(cues()).toMatchObject([["a/k1", { text: "said" }]]);
    await runProgram(folder, ["extract", "a.jsonl", "--field", "text=more", "--field", "id=key"]);
    expect(cues()).toMatchObject([["a/k1", { text: "told" }]]);
  });

  it("keeps what came of standard input beside what came of files", async () => {
    const folder = makeFolder({ "dam.txt": dam });
    for (const input of [dam, bridge]) await runProgram(folder, ["extract", "-", "dam.txt"], input);
    expect(
      readRecords(folder, "output/claims.jsonl").map(({ id, cue }) => [id, (cue as { text: string }).text]),
    ).toEqual([
      ["dam#1", "said"],
      ["stdin#1", "told"],
    ]);
  });

  it("exits 2 where the records cannot be written", async () => {
    const folder = makeFolder({ "dam.txt": dam, taken: "a file" });
    const { code, stdout, stderr } = await runProgram(folder, ["extract", "dam.txt", "--out", "taken"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("kimdedi: cannot write to taken (a file has that name)\n");
  });

  it.each([
    ["no input", ["extract"], "missing required argument 'inputs'"],
    ["a file that does not exist", ["extract", "nowhere.txt"], "nowhere.txt does not exist"],
    ["a folder without articles", ["extract", "."], "no articles in . (looked for .txt"],
    ["an unknown option", ["extract", ".", "--fast"], "unknown option '--fast'"],
    ["an unknown command", ["extrakt"], "unknown command 'extrakt'\n(Did you mean extract?)"],
    ["a concurrency that is no number", ["extract", ".", "--concurrency", "many"], "no whole number from 1 to 256"],
    ["workers that are no number", ["extract", ".", "--workers", "1.5"], "no whole number from 0 to 64"],
    ["a time limit of nothing", ["extract", ".", "--time-limit", "0"], "no number of seconds above 0"],
    ["an unknown format", ["extract", ".", "--format", "jsonl,stone"], "stone"],
    ["a format that needs a folder", ["extract", ".", "--out", "-", "--format", "brat"], "need a folder: name one"],
  ])("exits 2 on %s, says so and writes nothing", async (_, args, message) => {
    const folder = makeFolder({});
    const { code, stdout, stderr } = await runProgram(folder, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^kimdedi: /);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(folder, "output"))).toBe(false);
  });
});
