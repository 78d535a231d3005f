import { expect, it } from "vitest";
import { addTallies, entriesOf, valueOf } from "../../src/evaluate/counts.js";
import { evaluateArticles } from "../../src/evaluate/evaluate-articles.js";
import { readBratLines } from "../../src/evaluate/read-brat.js";
import { readGoldArticle } from "../../src/evaluate/read-gold.js";
import { toBrat } from "../../src/export/brat.js";
import { createExtractor } from "../../src/pipeline/create-extractor.js";

const text =
  "🌿 Ruslana Peykan told the Valley Courier on Friday that\nthe road to Shusha was “open 🚜 again”.\n\n" +
  "Baku denied on 3 March 2021 that the road to Lachin was closed, Ilqar Nohur said in a statement.\n";

it("writes annotations that read back as the same records", async () => {
  const extractor = await createExtractor();
  const { claims, mentions } = extractor.extract({ id: "sample", text, publishedAt: "2021-03-05" });
  expect(claims.length).toBeGreaterThan(1);
  expect(mentions.length).toBeGreaterThan(2);
  const annotation = toBrat(text, claims, mentions);
  const gold = readGoldArticle("sample", null, text, annotation);
  expect(gold.problems).toEqual([]);
  expect(gold.attributions.map(({ stance, form }) => [stance, form])).toEqual(
    claims.map(({ stance, content }) => [stance, content.form]),
  );
  const [score] = evaluateArticles([gold], () => ({ claims, mentions }));
  expect(score.findings).toEqual([]);
  const claimed = entriesOf(addTallies([score.tally])).filter(
    ([name, { gold: all }]) => all > 0 && !name.includes(":"),
  );
  expect(claimed.filter(([name, counts]) => valueOf(name, counts) < 1)).toEqual([]);
});

it("cuts spans at line ends and counts code points, as brat does", async () => {
  const extractor = await createExtractor();
  const { claims, mentions } = extractor.extract({ id: "sample", text, publishedAt: "2021-03-05" });
  const annotation = toBrat(text, claims, mentions);
  const points = Array.from(text);
  const quoted = annotation.split("\n").flatMap((line) => {
    const match = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/.exec(line);
    return match ? [[match[1], match[2]] as const] : [];
  });
  expect(quoted.length).toBe(readBratLines(annotation, text).bounds.size);
  for (const [offsets, words] of quoted) {
    const pieces = offsets.split(";").map((piece) => piece.split(" ").map(Number));
    expect(pieces.map(([start, end]) => points.slice(start, end).join("")).join(" ")).toBe(words);
  }
});
