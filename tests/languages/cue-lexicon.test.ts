import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildCueLexicon } from "../../scripts/build-cues.js";
import type { CueEntry } from "../../src/languages/cue-lexicon.js";

const file = new URL("../../src/languages/en/cues.tsv", import.meta.url);
const entries = buildCueLexicon(file);
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));
const STANCES = new Set(["assert", "deny", "confirm", "accuse", "demand", "commit", "express"]);

/** Frame codes and origins that the head of the file explains. */
const FRAMES = new Set(["q", "t", "w", "i", "o", "oi", "oc", "a", "g"]);
const ORIGINS = new Set(["polnear", "guide", "reporting"]);

it.each(rows.map((row) => ({ row, head: row.slice(0, 3).join(" | ") })))("row well formed: $head", ({ row }) => {
  const [stance, frames, origin, list] = row;
  expect(row).toHaveLength(4);
  expect(STANCES).toContain(stance.replace(/^[npm]:/, ""));
  expect(frames.split(" ").filter((f) => !FRAMES.has(f))).toEqual([]);
  expect(ORIGINS).toContain(origin);
  const words = list.split(",").map((word) => word.trim());
  expect(words.filter((word) => word === "" || word !== word.toLowerCase() || /\s\s/.test(word))).toEqual([]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

it("refuses an entry that stands twice, and names both lines", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kimdedi-cues-"));
  const twice = path.join(folder, "cues.tsv");
  try {
    writeFileSync(twice, "#head\nassert\tq t\tguide\tsay, announce\ncommit\tq\tguide\tvow, announce\n");
    expect(() => buildCueLexicon(twice)).toThrow(/lines 2 and 3 .*announce/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ["guarantee", "commit"],
  ["mock", "express"],
  ["question", "deny"],
  ["advise", "assert"],
])("%s has the stance %s", (lemma, stance) => {
  expect(entries.find((e) => e.kind === "verb" && e.lemma === lemma)?.stance).toBe(stance);
});

describe("entries", () => {
  it("know their stance, and name kinds and words", () => {
    const wrong = entries.filter((e) => !STANCES.has(e.stance) || e.lemma === "" || e.forms.length === 0);
    expect(wrong.map((e) => e.lemma)).toEqual([]);
  });

  it("hold words as the text reader folds them: lower case, no blanks", () => {
    const words = entries.flatMap((e) => [...e.particles, ...e.forms.map((f) => f.word)]);
    expect(words.filter((w) => w !== w.toLowerCase() || /\s/.test(w) || w === "")).toEqual([]);
  });

  it("cover more than 150 heads and every stance", () => {
    expect(new Set(entries.map((e) => e.forms[0].word)).size).toBeGreaterThan(150);
    expect(new Set(entries.map((e) => e.stance))).toEqual(STANCES);
  });
});

/** Base, third person, past, participle, gerund. */
const CONJUGATED: readonly string[] = [
  "say says said said saying",
  "tell tells told told telling",
  "write writes wrote written writing",
  "swear swears swore sworn swearing",
  "speak speaks spoke spoken speaking",
  "deny denies denied denied denying",
  "reply replies replied replied replying",
  "verify verifies verified verified verifying",
  "clarify clarifies clarified clarified clarifying",
  "testify testifies testified testified testifying",
  "cry cries cried cried crying",
  "admit admits admitted admitted admitting",
  "rebut rebuts rebutted rebutted rebutting",
  "refer refers referred referred referring",
  "aver avers averred averred averring",
  "confer confers conferred conferred conferring",
  "beg begs begged begged begging",
  "dub dubs dubbed dubbed dubbing",
  "tag tags tagged tagged tagging",
  "quip quips quipped quipped quipping",
  "claim claims claimed claimed claiming",
  "report reports reported reported reporting",
  "argue argues argued argued arguing",
  "note notes noted noted noting",
  "accuse accuses accused accused accusing",
  "promise promises promised promised promising",
  "pledge pledges pledged pledged pledging",
  "vow vows vowed vowed vowing",
  "warn warns warned warned warning",
  "threaten threatens threatened threatened threatening",
  "stress stresses stressed stressed stressing",
  "confess confesses confessed confessed confessing",
  "express expresses expressed expressed expressing",
  "address addresses addressed addressed addressing",
  "press presses pressed pressed pressing",
  "teach teaches taught taught teaching",
  "beseech beseeches besought besought beseeching",
  "answer answers answered answered answering",
  "offer offers offered offered offering",
  "reveal reveals revealed revealed revealing",
  "appeal appeals appealed appealed appealing",
  "forecast forecasts forecast forecast forecasting",
  "announce announces announced announced announcing",
  "concede concedes conceded conceded conceding",
  "agree agrees agreed agreed agreeing",
  "decry decries decried decried decrying",
  "seek seeks sought sought seeking",
  "read reads read read reading",
  "hold holds held held holding",
  "reiterate reiterates reiterated reiterated reiterating",
];

const byBase = new Map<string, CueEntry>();
for (const entry of entries) if (entry.kind === "verb") byBase.set(entry.forms[0].word, entry);

describe("inflected verbs", () => {
  const listed = CONJUGATED.filter((line) => byBase.has(line.split(" ")[0]));

  it("take at least 40 of the verbs below from the lexicon", () => {
    expect(listed.length).toBeGreaterThanOrEqual(40);
  });

  it.each(listed)("%s", (line) => {
    const [base] = line.split(" ");
    const forms = byBase.get(base)?.forms.map((f) => f.word);
    expect(forms).toEqual(line.split(" "));
  });

  it.each(["signal", "label"])("take %s with one l and with two", (verb) => {
    const words = byBase.get(verb)?.forms.map((f) => f.word);
    expect(words).toEqual(expect.arrayContaining([`${verb}ed`, `${verb}led`, `${verb}ing`, `${verb}ling`]));
  });
});
