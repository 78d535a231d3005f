/**
 * Plants faults in the extractor and in the scorer; each must make the gate on corpus/gold fail: `npx tsx scripts/mutation-test.ts`.
 * A fault of the extractor must let a figure fall; one of the scorer must be given away by annotations that are damaged in known ways.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type GoldFile, readGoldFolder } from "../src/cli/gold-files.js";
import { checkBaseline, DEFAULT_TOLERANCE, makeBaseline } from "../src/evaluate/baseline.js";
import { evaluateArticles } from "../src/evaluate/evaluate-articles.js";
import { extractArticle } from "../src/pipeline/extract-article.js";
import { loadResources } from "../src/pipeline/load-resources.js";
import { type Extracted, RECORD_FAULTS, STAGE_FAULTS } from "./mutation/extractor-faults.js";
import { checkKnownAnswers, type GoldSource } from "./mutation/known-answers.js";
import { loadFaultyScorer, loadScorer } from "./mutation/scorer.js";
import { SCORER_FAULTS } from "./mutation/scorer-faults.js";

const folder = fileURLToPath(new URL("../corpus/gold", import.meta.url));
let unseen = 0;

function report(name: string, complaints: readonly string[]): void {
  if (complaints.length === 0) unseen++;
  const first = complaints.at(0) ?? "nothing fell";
  console.log(`${complaints.length > 0 ? "caught" : "UNSEEN"}  ${name}  (${String(complaints.length)}: ${first})`);
}

async function testExtractor(files: readonly GoldFile[]): Promise<void> {
  const sound = await loadResources();
  const extractAll = (resources: typeof sound): Map<string, Extracted> =>
    new Map(
      files.map(({ input }) => {
        const { claims, mentions } = extractArticle(resources, input);
        return [input.id, { claims, mentions: mentions.map((mention) => ({ articleId: input.id, ...mention })) }];
      }),
    );
  const scoresOf = (records: ReadonlyMap<string, Extracted>): ReturnType<typeof makeBaseline> => {
    const articles = files.map(({ gold }) => gold);
    return makeBaseline(
      evaluateArticles(articles, ({ id }) => records.get(id) ?? { claims: [], mentions: [] }),
      DEFAULT_TOLERANCE,
    );
  };
  const records = extractAll(sound);
  const baseline = scoresOf(records);
  const test = (name: string, faulty: ReadonlyMap<string, Extracted>): void => {
    const fell = checkBaseline(baseline, scoresOf(faulty)).filter(({ passed }) => !passed);
    report(
      name,
      fell.map(({ scope, title, before, now }) => `${scope}, ${title} ${before.toFixed(1)} → ${now.toFixed(1)}`),
    );
  };
  for (const [name, plant] of Object.entries(STAGE_FAULTS)) test(name, extractAll({ ...sound, ...plant(sound) }));
  const texts = new Map(files.map(({ gold }) => [gold.id, gold.text]));
  for (const [name, spoil] of Object.entries(RECORD_FAULTS))
    test(name, new Map([...records].map(([id, one]) => [id, spoil(one, texts.get(id) ?? "")])));
}

async function testScorer(files: readonly GoldFile[]): Promise<void> {
  // Each faulty scorer is compiled anew: a few articles do, those among them whose code points are not code units.
  const some = files.filter(({ gold }, index) => index % 6 === 0 || /[\u{10000}-\u{10ffff}]/u.test(gold.text));
  const annotated = some.map(({ gold }) => gold);
  const read = (id: string, extension: string): string => readFileSync(path.join(folder, `${id}.${extension}`), "utf8");
  const sources = annotated.map(({ id }): GoldSource => ({ id, raw: read(id, "txt"), annotation: read(id, "ann") }));
  const sound = checkKnownAnswers(await loadScorer(), sources, annotated);
  if (sound.length > 0) throw new Error(`the sound scorer gives wrong answers: ${sound.join("; ")}`);
  for (const [name, fault] of Object.entries(SCORER_FAULTS))
    report(name, checkKnownAnswers(await loadFaultyScorer(name, fault), sources, annotated));
}

async function main(): Promise<void> {
  const files = readGoldFolder(folder);
  await testExtractor(files);
  await testScorer(files);
  const planted = [STAGE_FAULTS, RECORD_FAULTS, SCORER_FAULTS].reduce((sum, some) => sum + Object.keys(some).length, 0);
  console.log(`${String(planted - unseen)} of ${String(planted)} planted faults caught`);
  if (unseen > 0) process.exitCode = 1;
}

await main();
