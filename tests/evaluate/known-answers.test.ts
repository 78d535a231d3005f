import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkKnownAnswers, type GoldSource } from "../../scripts/mutation/known-answers.js";
import { readGoldFolder } from "../../src/cli/gold-files.js";
import { checkBaseline, listChanges, listNewArticles, makeBaseline } from "../../src/evaluate/baseline.js";
import { bootstrap } from "../../src/evaluate/bootstrap.js";
import { addTallies, ratesOf } from "../../src/evaluate/counts.js";
import { isSpeech } from "../../src/evaluate/cue-head.js";
import { type ArticleScore, evaluateArticles } from "../../src/evaluate/evaluate-articles.js";
import { readGoldArticle } from "../../src/evaluate/read-gold.js";

const folder = fileURLToPath(new URL("../../corpus/gold", import.meta.url));

it("scores the annotations as perfect, and damaged ones as the damage makes them", () => {
  const annotated = readGoldFolder(folder).map(({ gold }) => gold);
  const read = (id: string, extension: string): string => readFileSync(path.join(folder, `${id}.${extension}`), "utf8");
  const files = annotated.map(({ id }): GoldSource => ({ id, raw: read(id, "txt"), annotation: read(id, "ann") }));
  const scorer = { readGoldArticle, evaluateArticles, makeBaseline, checkBaseline, addTallies, ratesOf };
  expect(checkKnownAnswers(scorer, files, annotated)).toEqual([]);
});

function score(id: string, right: number, of: number): ArticleScore {
  const tally = {
    attribution: { common: of, system: of, gold: of },
    stance: { common: right, system: of, gold: of },
  };
  return {
    id,
    kind: null,
    heldOut: false,
    tally,
    found: {},
    falseAlarms: [],
    wrongMentions: [],
    findings: [],
    ignored: 0,
  };
}

it("lets one case of an article go wrong, not two, and nothing over all", () => {
  const tolerance = { all: 0.3, article: 10 };
  const before = makeBaseline([score("a", 5, 5), score("b", 995, 995)], tolerance);
  const fell = (...now: ArticleScore[]): string[] =>
    checkBaseline(before, makeBaseline(now, tolerance))
      .filter(({ passed }) => !passed)
      .map(({ scope, title }) => `${scope}: ${title}`);
  expect(fell(score("a", 4, 5), score("b", 995, 995))).toEqual([]);
  expect(fell(score("a", 3, 5), score("b", 995, 995))).toEqual(["a: stance"]);
  expect(fell(score("a", 5, 5), score("b", 990, 995))).toEqual(["all: stance"]);
  const added = makeBaseline([score("a", 5, 5), score("b", 995, 995), score("c", 0, 100)], tolerance);
  expect(checkBaseline(before, added).every(({ passed }) => passed)).toBe(true);
  expect(listNewArticles(before, added)).toEqual(["c"]);
});

it("names the places and dates that went wrong, in order of the articles", () => {
  const gold = readGoldArticle(
    "a",
    null,
    "Rain in Khanlig.",
    "T1\tPlace 8 15\tKhanlig\nN1\tReference T1 Gazetteer:az/x\tX\n",
  );
  const make = (id: string): ReturnType<typeof makeBaseline> => {
    const records = { claims: [], mentions: [{ type: "place" as const, span: [8, 15] as const, id }] };
    return makeBaseline(
      evaluateArticles([gold], () => records),
      { all: 0.3, article: 10 },
    );
  };
  expect(listChanges(make("az/x"), make("az/y"))).toEqual([
    { id: "a", lines: ["- place: wrong id: 8 Khanlig (az/x → az/y)"] },
  ]);
  expect(listChanges(make("az/y"), make("az/x"))[0].lines).toEqual([
    "+ no more place: wrong id: 8 Khanlig (az/x → az/y)",
  ]);
});

it("says in words what of a claim or a place went wrong", () => {
  const gold = readGoldArticle(
    "a",
    null,
    "Baku said the bridge was shut.",
    [
      "T1\tPlace 0 4\tBaku",
      "N1\tReference T1 Gazetteer:az/baki\tBakı",
      "A1\tMetonymic T1",
      "T2\tCue 5 9\tsaid",
      "T3\tContent 10 29\tthe bridge was shut",
      "T4\tAttribution 5 9\tsaid",
      "T5\tSource 0 4\tBaku",
      "E1\tAttribution:T4 Source:T5 Cue:T2 Content:T3",
      "N2\tReference T5 Speaker:azerbaijan\tAzerbaijan",
      "A2\tForm E1 indirect",
      "A3\tStance E1 assert\n",
    ].join("\n"),
  );
  const make = (speaker: string, metonymic: boolean): ReturnType<typeof makeBaseline> => {
    const claim = {
      source: { spans: [[0, 4]] as const, speaker: { id: speaker } },
      cue: { spans: [[5, 9]] as const },
      content: { spans: [[10, 29]] as const, form: "indirect" },
      stance: "assert",
    };
    const mention = { type: "place" as const, span: [0, 4] as const, id: "az/baki", metonymic };
    const scores = evaluateArticles([gold], () => ({ claims: [claim], mentions: [mention] }));
    return makeBaseline(scores, { all: 0.3, article: 10 });
  };
  expect(listChanges(make("azerbaijan", true), make("baku", false))).toEqual([
    {
      id: "a",
      lines: [
        "- wrong  5 said: the bridge was shut (speaker)",
        "- place: wrong metonymy: 0 Baku (government → ground)",
      ],
    },
  ]);
});

it("gives the same interval for the same scores, round the figure, and none for a single article", () => {
  const scores = [score("a", 1, 5), score("b", 5, 5), score("c", 3, 5)];
  const interval = bootstrap(scores).get("stance");
  expect(interval?.low).toBeLessThan(0.6);
  expect(interval?.high).toBeGreaterThan(0.6);
  expect(bootstrap(scores)).toEqual(bootstrap(scores));
  expect(bootstrap(scores.slice(1, 2)).size).toBe(0);
});

it.each([
  ["has repeatedly denied", true],
  ["made the case for", true],
  ["According to", true],
  [":", true],
  ["issued a statement", true],
  ["tried to argue", true],
  ["did not believe", false],
  ["hoped", false],
  ["voted", false],
  ["saw", false],
  ["will", false],
])("takes “%s” for speech: %s", (cue, speech) => {
  expect(isSpeech(cue)).toBe(speech);
});
