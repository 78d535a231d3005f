import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

it("prints 80 columns: a table with every field of a claim and its intervals", async () => {
  const stdout = await listErrors();
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  for (const field of ["source", "content bounds", "form", "stance", "speaker", "venue", "place: id", "date: value"])
    expect(stdout).toMatch(new RegExp(`^  ${field} +\\d+\\.\\d  of \\d+ +\\d+\\.\\d–\\d+\\.\\d$`, "mu"));
  expect(stdout).not.toContain("Citron");
});

it("shows kinds of which there are several articles, and single ones and Citron's figures where asked to", async () => {
  const kinds = {
    "gold/one.json": '{"kind":"wire"}',
    "gold/two.json": '{"kind":"wire"}',
    "gold/six.json": '{"kind":"poem"}',
  };
  const six = { "gold/six.txt": "Nothing.\n", "gold/six.ann": "T1\tDate 0 7\tNothing\n" };
  const folder = makeFolder({ ...tiny, ...kinds, ...six, "claims.jsonl": JSON.stringify(least) });
  const call = ["evaluate", "gold", "--system", "claims.jsonl"];
  const { stdout } = await runProgram(folder, call);
  expect(stdout).toMatch(
    /^by kind of article .*\n {2}wire .*\n {2}\(1 kind of a single article: --kinds shows them\)$/m,
  );
  const all = await runProgram(folder, [...call, "--kinds", "--citron"]);
  expect(all.stdout).toMatch(/^ {2}wire .*\n {2}poem /m);
  expect(all.stdout).toContain("Citron's figures");
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

it("marks the time and the place that are wrong, and says what they should be", async () => {
  const folder = makeFolder({
    ...tiny,
    "gold/one.txt": "Ona Qaya said on Monday at a rally the bridge was shut.\n",
    "gold/one.ann": [
      "T1\tCue 9 13\tsaid",
      "T2\tContent 35 54\tthe bridge was shut",
      "T3\tAttribution 9 13\tsaid",
      "T4\tWhen 14 23\ton Monday",
      "N1\tReference T4 Edtf:2021-03-01\tx",
      "T5\tVenue 24 34\tat a rally",
      "T6\tSource 0 8\tOna Qaya",
      "N2\tReference T6 Speaker:ona-qaya\tx",
      "E1\tAttribution:T3 Source:T6 Cue:T1 Content:T2 When:T4 Venue:T5",
      "A1\tStance E1 assert\n",
    ].join("\n"),
    "claims.jsonl": JSON.stringify({
      articleId: "one",
      source: { spans: [[0, 8]], speaker: { id: "dursun-qaya" } },
      cue: { spans: [[9, 13]] },
      content: { spans: [[35, 54]] },
      stance: "deny",
      when: { span: [24, 34], value: "2021-03-02" },
      venue: null,
    }),
  });
  const { stdout } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl", "--errors"]);
  const text = stdout.replace(/\s+/g, " ");
  expect(text).toContain("wrong when: span: 1 one gold “on Monday”, ours “at a rally”");
  expect(text).toContain("⟦gold when: on Monday⟧");
  expect(text).toContain("⟦ours when: at a rally⟧");
  expect(text).toContain("wrong when: value: 1 one gold 2021-03-01, ours 2021-03-02");
  expect(text).toContain("wrong venue: 1 one gold “at a rally”, ours none");
  expect(text).toContain("⟦gold venue: at a rally⟧");
  expect(text).toContain("wrong speaker: 1 one gold ona-qaya, ours dursun-qaya");
  expect(text).toContain("wrong stance: 1 one gold assert, ours deny");
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
  expect(stderr).toContain("no records of 1 of 2 articles, counted as empty: two");
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
  expect(stderr).toContain("cannot write to missing/gate.md (there is no such file or folder)");
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
    "not scored: 1 annotation without NAME.txt, as gold/gone.ann",
  ])
    expect(stderr).toContain(fault);
});

it("holds no scores against a baseline where a line of the annotation cannot be read", async () => {
  const folder = await makeGated();
  appendFileSync(path.join(folder, "gold/border-flock.ann"), "T99\tCue twelve\tsaid\n");
  const gate = ["evaluate", "gold", "--baseline", "base.json"];
  const before = readFileSync(path.join(folder, "base.json"), "utf8");
  for (const call of [gate, [...gate, "--update-baseline"]]) {
    const { code, stderr } = await runProgram(folder, call);
    expect(code).toBe(2);
    expect(stderr).toMatch(/border-flock\.ann: unreadable: T99.*\n.*the annotation is not sound/);
  }
  expect(readFileSync(path.join(folder, "base.json"), "utf8")).toBe(before);
  expect(await runProgram(folder, ["evaluate", "gold"])).toMatchObject({ code: 0 });
});

it("says when offsets do not fit the words", async () => {
  const shifted = { ...least, cue: { text: "said", spans: [[8, 12]] } };
  const folder = makeFolder({ ...tiny, "claims.jsonl": JSON.stringify(shifted) });
  const { stderr } = await runProgram(folder, ["evaluate", "gold", "--system", "claims.jsonl"]);
  expect(stderr).toContain("1 claim whose cue is not what stands at its offsets, as in claims.jsonl, line 1");
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
  ["a folder that is not there", ["missing"], "missing is no folder"],
  ["nothing annotated", ["."], "no NAME.txt with NAME.ann in ."],
  [
    "a baseline that is none",
    [gold, "--baseline", "bad.json"],
    "bad.json is no baseline: tolerance, figures or articles",
  ],
  [
    "a baseline that is not made yet",
    [gold, "--baseline", "new.json"],
    "new.json does not exist; make it with --update-baseline",
  ],
  ["a baseline to renew without a name", [gold, "--update-baseline"], "--update-baseline needs --baseline"],
  ["a count of errors that is none", [gold, "--errors", "many"], "--errors is many, no whole number above 0"],
  ["speech apart where all is speech", [gold, "--speech"], "--speech is for PolNeAR"],
  ["records that are not there", [gold, "--system", "gone"], "gone does not exist"],
])("exits with 2 on %s and says so", async (_, args, message) => {
  const { code, stdout, stderr } = await runProgram(makeFolder({ "bad.json": "{}" }), ["evaluate", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`kimdedi: ${message}`);
});
