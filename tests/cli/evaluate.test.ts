import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
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

let errors: Promise<string> | null = null;

/** What is printed of the whole corpus, once for all tests. */
function listErrors(): Promise<string> {
  errors ??= runProgram(".", ["evaluate", gold, "--errors", "1"]).then(({ stdout }) => stdout);
  return errors;
}

it("prints 80 columns: a table with every field of a claim, its intervals and each kind of article", async () => {
  const stdout = await listErrors();
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  for (const field of ["source", "content bounds", "form", "stance", "speaker", "venue", "place: id", "date: value"])
    expect(stdout).toMatch(new RegExp(`^  ${field} +\\d+\\.\\d  of \\d+ +\\d+\\.\\d–\\d+\\.\\d$`, "mu"));
  expect(stdout).toContain("  fact-check ");
});

it("scores the articles that no fit has read apart", async () => {
  const { stdout } = await runProgram(".", ["evaluate", gold, "--held-out", "--json"]);
  const { articles } = z
    .object({ articles: z.array(z.object({ heldOut: z.literal(true) })) })
    .parse(JSON.parse(stdout));
  expect(articles.length).toBeGreaterThanOrEqual(8);
  expect(await listErrors()).toMatch(new RegExp(`^  ${String(articles.length)} that no fit has read +\\d`, "mu"));
});

it("says what was missed and made wrongly, in context and with the rule", async () => {
  const stdout = await listErrors();
  expect(stdout).toMatch(/^## claim: missed: \d+\n\n\S+\n(?: {2}.*\n)*? {2}.*⟦gold cue: /mu);
  expect(stdout).toMatch(/^## claim: false alarm: \d+\n\n\S+ {2}\[.+\]\n(?: {2}.*\n)*? {2}.*⟦ours cue: /mu);
});

const tiny = {
  "gold/one.txt": "Ona Qaya said the bridge was shut.\n",
  "gold/one.ann": [
    "T1\tSource 0 8\tOna Qaya",
    "T2\tCue 9 13\tsaid",
    "T3\tContent 14 33\tthe bridge was shut",
    "T4\tAttribution 9 13\tsaid",
    "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
    "A1\tForm E1 indirect",
    "A2\tStance E1 assert\n",
  ].join("\n"),
  "gold/two.txt": "Nothing was said.\n",
  "gold/two.ann": "T1\tDate 0 7\tNothing\n",
};
/** The least that another tool has to say of a claim. */
const least = { articleId: "gold/one.txt", cue: { spans: [[9, 13]] }, content: { spans: [[14, 33]] } };

it("scores the bare records of another tool and says which articles it has none of", async () => {
  const folder = makeFolder({ ...tiny, "claims.jsonl": JSON.stringify(least) });
  const { code, stdout, stderr } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    figures: { attribution: { p: 1, r: 1 }, source: { right: 0, of: 1 }, stance: { right: 0, of: 1 } },
  });
  expect(stderr).toContain("no records of 1 of 2 articles, which count as empty: two");
});

it.each([
  ["a claim without cue spans", { ...least, cue: { text: "said" } }, "claims.jsonl, line 2: cue.spans"],
  ["a span that ends before it begins", { ...least, content: { spans: [[33, 14]] } }, "line 2: content.spans.0"],
  ["a span behind the text", { ...least, content: { spans: [[14, 330]] } }, "line 2: span 14–330 ends behind the text"],
])("refuses %s, naming file and line", async (_, claim, message) => {
  const folder = makeFolder({ ...tiny, "claims.jsonl": `${JSON.stringify(least)}\n${JSON.stringify(claim)}\n` });
  const { code, stderr } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl"]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

it("exits with 2 where a report cannot be written", async () => {
  const folder = makeFolder({ ...tiny, "claims.jsonl": JSON.stringify(least) });
  const report = ["--system", "claims.jsonl", "--markdown", "missing/gate.md"];
  const { code, stderr } = await runProgram(folder, ["evaluate", "gold", ...report]);
  expect(code).toBe(2);
  expect(stderr).toContain("missing/gate.md cannot be written");
});

it("reads the text beside the annotation, not a copy elsewhere", async () => {
  const folder = makeFolder({ ...tiny, "gold/a/one.txt": "A copy.\n", "gold/z/one.txt": "Another copy.\n" });
  writeFileSync(path.join(folder, "claims.jsonl"), JSON.stringify(least));
  const { stdout, stderr } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl", "--json"]);
  expect(stderr).not.toContain("the text does not");
  expect(JSON.parse(stdout)).toMatchObject({ figures: { attribution: { p: 1, r: 1 } } });
});

it("names what of an annotation cannot be read, and annotations that have no text", async () => {
  const spoiled = [
    "T1\tPlase 0 7\tNothing",
    "T2\tCue 12 16\tsaid",
    "T3\tAttribution 12 16\tsaid",
    "E1\tAttribution:T3 Cue:T2 Content:T9",
    "A1\tStance E1 asert",
    "no annotation at all\n",
  ].join("\n");
  const folder = makeFolder({
    ...tiny,
    "gold/two.ann": spoiled,
    "gold/gone.ann": "",
    "claims.jsonl": JSON.stringify(least),
  });
  const { stderr } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl"]);
  for (const fault of [
    "two.ann: T1: Plase is no label",
    "two.ann: E1: its Content T9 is not in the file",
    "two.ann: E1: Stance is asert, none of assert",
    'two.ann: line 6 is no annotation: "no annotation at all"',
    "without cue or content are left out: 1, as E1 of two",
    "annotations without NAME.txt are not scored, as gold/gone.ann",
  ])
    expect(stderr).toContain(fault);
});

it("says when offsets do not fit the words", async () => {
  const shifted = { ...least, cue: { text: "said", spans: [[8, 12]] } };
  const folder = makeFolder({ ...tiny, "claims.jsonl": JSON.stringify(shifted) });
  const { stderr } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl"]);
  expect(stderr).toContain("cues of 1 claims are not what stands at their offsets, as in claims.jsonl, line 1");
});

it("holds what the baseline knows and names what it does not", async () => {
  const folder = await makeGated();
  for (const extension of ["txt", "ann", "json"])
    copyFileSync(path.join(gold, `kura-live.${extension}`), path.join(folder, `gold/kura-live.${extension}`));
  const { code, stdout } = await runProgram(folder, ["evaluate", "gold", "--baseline", "base.json"]);
  expect(code).toBe(0);
  expect(stdout).toContain("not in the baseline, held by --update-baseline: kura-live");
  rmSync(path.join(folder, "gold/border-flock.ann"));
  const lost = await runProgram(folder, ["evaluate", "gold", "--baseline", "base.json"]);
  expect(lost.code).toBe(1);
  expect(lost.stdout).toContain("FELL: border-flock: attribution");
});

it.each([
  ["a folder that is not there", ["evaluate", "missing"]],
  ["nothing annotated", ["evaluate", "."]],
  ["a baseline that is none", ["evaluate", gold, "--baseline", "bad.json"]],
  ["a count of errors that is none", ["evaluate", gold, "--errors", "many"]],
  ["speech apart where all is speech", ["evaluate", gold, "--speech"]],
])("exits with 2 on %s", async (_, args) => {
  const { code, stderr } = await runProgram(makeFolder({ "bad.json": "{}" }), args);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^kimdedi: /);
});
