import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/pipeline/stories/fingerprint.js";
import { StoryIndex } from "../../src/pipeline/stories/story-index.js";

const root = path.join(import.meta.dirname, "../..");
const polnear = path.join(root, "../shared/polnear");

interface Article {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string | null;
}

/** The texts of a folder of the project. */
function textsOf(folder: string): Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      id: path.parse(name).name,
      text: readFileSync(path.join(folder, name), "utf8"),
      publishedAt: null,
    }));
}

/** Which article printed each article's story first. */
function findStories(articles: readonly Article[]): Map<string, string | null> {
  const index = new StoryIndex();
  for (const { id, publishedAt, text } of articles) index.add({ id, publishedAt, fingerprint: fingerprintOf(text) });
  return new Map(articles.map(({ id }) => [id, index.sameStoryAs(id)]));
}

const report = `Road workers closed the pass above Kalbajar on Tuesday after a slope gave way in the night, the district said.
Nobody was hurt, but two lorries with cement for the new school were stuck on the far side, and their drivers were brought food by
shepherds from the nearest village. Nigar Sadiq, who runs the road office, said that the slope had been watched since autumn. “We saw it move
a hand's breadth a week,” she said. “Then it rained for three days and took the whole bend with it.” She expected a single lane to be
open by Friday if the rain stopped, and the rest by the end of the month. Until then buses go round by the lake, which takes two hours
longer. The owner of a tea house at the bend, Rauf Anar, claimed that he had written to the office twice and had no answer. The office
confirmed that it had received one letter and said that an engineer was sent the next day. Engineers from Ganja will look at the slope on
Thursday and decide whether a wall is enough or whether the road has to be moved to the other bank of the river.`;

const other = `The council of Lachin has asked shops to keep their lights off after ten in the evening so that the new telescope on the hill
can be used, the observatory's director said on Monday. Most shopkeepers agreed at once, but the baker, who starts at three, wants to keep
his lamp. “I cannot knead in the dark,” he told the meeting, and offered a curtain instead. The director, Sevda Alim, promised to come
by one night and see how much light the curtain lets through. The first public night is planned for the end of the month, with children from
four schools, and tickets are to be had at the library from Wednesday on.`;

/** As another outlet might print it: headline, byline, dateline and lead of its own, its spellings, its marks, its line ends. */
function asCopy(text: string): string {
  return `LANDSLIDE CUTS OFF MOUNTAIN ROAD\r\nFrom our correspondent\r\n\r\nGANJA, 4 March (Example Wire) — Traffic is at a standstill. ${text
    .replaceAll("Kalbajar", "Kelbecer")
    .replaceAll("Sadiq", "Sadygova")
    .replaceAll("shepherds", "herdsmen")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll("\n", "\r\n")}`;
}

describe("wire copies", () => {
  it.each([
    ["the same text", report],
    ["other headline, byline, dateline, spellings, marks and line ends", asCopy(report)],
    ["a lead of its own and the last two fifths cut off", asCopy(report.slice(0, Math.floor(report.length * 0.6)))],
    ["capitals", report.toUpperCase()],
    ["diacritics left off and put on", report.replaceAll("Ganja", "Gənjə").replaceAll("Anar", "Änar")],
    ["the paragraphs in another order", `${report.slice(600)}\n\n${report.slice(0, 600)}`],
  ])("knows a copy: %s", (_, copy) => {
    const stories = findStories([
      { id: "a", publishedAt: null, text: report },
      { id: "b", publishedAt: null, text: other },
      { id: "c", publishedAt: null, text: copy },
    ]);
    expect([...stories.values()]).toEqual([null, null, "a"]);
  });

  it("knows the whole where the cut copy came first", () => {
    const cut = asCopy(report.slice(0, Math.floor(report.length * 0.6)));
    const stories = findStories([
      { id: "a", publishedAt: null, text: cut },
      { id: "b", publishedAt: null, text: report },
    ]);
    expect(stories.get("b")).toBe("a");
  });

  it("names the article that was published first, unknown dates last, equal ones by id", () => {
    const stories = findStories([
      { id: "a", publishedAt: null, text: report },
      { id: "b", publishedAt: "2024-03-05", text: asCopy(report) },
      { id: "c", publishedAt: "2024-03-05T06:00:00+04:00", text: report },
      { id: "d", publishedAt: "2024-03-05T06:00:00+04:00", text: report },
    ]);
    // A day begins at midnight by Greenwich, which is before six in the morning in Baku.
    expect([...stories]).toEqual([
      ["a", "b"],
      ["b", null],
      ["c", "b"],
      ["d", "b"],
    ]);
    const dated = findStories([
      { id: "a", publishedAt: null, text: report },
      { id: "b", publishedAt: null, text: report },
      { id: "c", publishedAt: "2024-03-05", text: report },
    ]);
    expect([...dated.values()]).toEqual(["c", "c", null]);
  });

  it("takes a text that comes back after more than a week for another story", () => {
    const stories = findStories([
      { id: "a", publishedAt: "2024-03-05", text: report },
      { id: "b", publishedAt: "2024-03-11", text: report },
      { id: "c", publishedAt: "2024-04-05", text: report },
      { id: "d", publishedAt: "2024-04-06", text: report },
    ]);
    expect([...stories.values()]).toEqual([null, "a", null, "c"]);
  });

  it("does not know texts of a few words, of no words, or of one word over and over", () => {
    const texts = ["", "Read the full report here.", "the ".repeat(100_000), "— ".repeat(1000)];
    const articles = texts.flatMap((text, i) =>
      ["x", "y"].map((copy) => ({ id: `${String(i)}${copy}`, text, publishedAt: null })),
    );
    expect(new Set(findStories(articles).values())).toEqual(new Set([null]));
  });

  it("is not led astray by a block that an outlet prints under everything", () => {
    const links = `Related: ${other.slice(0, 300)} Sign up for our letter and never miss a morning.`;
    const [first, second] = [report.slice(0, 700), other.slice(300)];
    const stories = findStories([
      { id: "a", publishedAt: null, text: `${first}\n${links}` },
      { id: "b", publishedAt: null, text: `${second}\n${links}` },
    ]);
    expect(stories.get("b")).toBeNull();
  });

  it("keeps the articles of the corpus apart and joins each with its copy", () => {
    const originals = [...textsOf(path.join(root, "corpus/articles")), ...textsOf(path.join(root, "corpus/training"))];
    const copies = originals.map(({ id, text }) => ({
      id: `~${id}`,
      publishedAt: null,
      text: asCopy(text.slice(0, Math.floor(text.length * 0.7))),
    }));
    const stories = findStories([...originals, ...copies]);
    expect(originals.map(({ id }) => stories.get(id)).filter((first) => first !== null)).toEqual([]);
    const joined = copies.map(({ id }) => [id, stories.get(id)] as const);
    expect(joined.filter(([id, first]) => first !== null && first !== id.slice(1))).toEqual([]);
    expect(joined.filter(([, first]) => first === null).length).toBeLessThan(copies.length / 50);
  });

  it.runIf(existsSync(polnear))("joins none but stories that one publisher printed on following days", () => {
    const articles = ["train", "dev"].flatMap((part) => textsOf(path.join(polnear, part, "text")));
    articles.sort((a, b) => (a.id < b.id ? -1 : 1));
    const joined = [...findStories(articles)].filter(([, first]) => first !== null);
    expect(joined.length).toBeGreaterThanOrEqual(6);
    const day = (id: string): number => Date.parse(id.split("_")[1]) / 86_400_000;
    for (const [id, first] of joined) {
      expect(first?.split("_")[0]).toBe(id.split("_")[0]);
      expect(Math.abs(day(id) - day(first ?? ""))).toBeLessThanOrEqual(1);
    }
  });
});
