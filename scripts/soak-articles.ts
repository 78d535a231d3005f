import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What was written for a soak. */
export interface SoakInput {
  /** Articles that a run has to give records of, those that fail included. */
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
  /** The folders that the texts were made of. */
  readonly sources: readonly string[];
}

const FILES_A_FOLDER = 1000;
const ITEMS_A_FEED = 20;
/** One word in this many is changed, so that no two articles are the same and many are nearly. */
const WORDS_PER_CHANGE = 20;

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Fills a folder with articles made of our own and, where it stands beside the project, of PolNeAR's development part: each with some words
 * exchanged, one in three with a sidecar, one in ten as an item of a feed, one in a thousand unreadable. The same number and seed give
 * the same files.
 */
export function writeSoakArticles(root: string, folder: string, count: number, seed: number): SoakInput {
  const sources = ["corpus/articles", "corpus/training", "../shared/polnear/dev/text"].filter((source) =>
    statSync(path.join(root, source), { throwIfNoEntry: false }),
  );
  const texts = sources.flatMap((source) => textsOf(path.join(root, source)));
  const words = [...new Set(texts.flatMap((text) => text.match(/\b[a-z]{4,9}\b/g) ?? []))].sort();
  const random = seeded(seed);
  let articles = 0;
  let files = 0;
  let bytes = 0;
  const write = (name: string, content: string): void => {
    const file = path.join(folder, String(Math.floor(files / FILES_A_FOLDER)).padStart(3, "0"), name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
  };
  const text = (): string => changeWords(texts[Math.floor(random() * texts.length)], words, random);
  const date = (): string => new Date(Date.UTC(2020, 8, 27) + Math.floor(random() * 60) * 86_400_000).toISOString();
  while (articles < count) {
    const id = `soak-${String(articles).padStart(6, "0")}`;
    const kind = random();
    if (kind < 0.001) write(`${id}.txt`, random() < 0.5 ? "" : "\u0000\u0001");
    else if (kind < 0.001 + 0.1 / ITEMS_A_FEED && articles + ITEMS_A_FEED <= count) {
      const items = Array.from({ length: ITEMS_A_FEED }, () => feedItem(text(), date()));
      write(`${id}.xml`, `<rss version="2.0"><channel><title>Soak</title>${items.join("")}</channel></rss>\n`);
      articles += ITEMS_A_FEED - 1;
    } else {
      write(`${id}.txt`, text());
      if (random() < 1 / 3) write(`${id}.json`, JSON.stringify({ outlet: "Soak Daily", publishedAt: date() }));
    }
    articles++;
    files++;
  }
  return { articles, files, bytes, sources };
}

function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
}

function changeWords(text: string, words: readonly string[], random: () => number): string {
  return text.replace(/\b[a-z]{4,9}\b/g, (word) =>
    random() < 1 / WORDS_PER_CHANGE ? words[Math.floor(random() * words.length)] : word,
  );
}

function feedItem(text: string, date: string): string {
  const html = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
  return `<item><pubDate>${date}</pubDate><description><![CDATA[${html.replaceAll("]]>", "]] >")}]]></description></item>`;
}
