import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reading } from "../src/languages/en/reading.js";
import { TokenFlag } from "../src/text/document.js";
import { createTextReader, type TextReader } from "../src/text/read-text.js";
import { Vocabulary } from "../src/text/vocabulary.js";

/** The text of one article for fitting: plain text as it is, TimeML without its mark-up. */
export function readPlainText(path: string): string {
  const raw = readFileSync(path, "utf8");
  if (!path.endsWith(".tml")) return raw;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(raw)?.[1] ?? "";
  return body
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Paths of the .txt and .tml files in a folder, sorted. */
export function listTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") || name.endsWith(".tml"))
    .sort()
    .map((name) => join(folder, name));
}

/** A text reader with an open vocabulary: ids stay the same from text to text. */
export function createOpenReader(): { read: TextReader; vocabulary: Vocabulary } {
  const vocabulary = new Vocabulary();
  const read = createTextReader(reading, vocabulary);
  vocabulary.freeze();
  return { read, vocabulary };
}

/** Prints the tokens of each text as one JSON line, for the teacher. */
export function printTokens(folders: readonly string[], print: (line: string) => void): void {
  const { read } = createOpenReader();
  for (const path of folders.flatMap(listTexts)) {
    const doc = read(readPlainText(path));
    const sentences: [string, number][][] = [];
    for (let i = 0; i < doc.count; i++) {
      if (i === 0 || doc.sentenceOf[i] !== doc.sentenceOf[i - 1]) sentences.push([]);
      const spaceAfter = i + 1 < doc.count && (doc.flags[i + 1] & TokenFlag.SpaceBefore) !== 0 ? 1 : 0;
      sentences[sentences.length - 1].push([doc.text.slice(doc.start[i], doc.end[i]), spaceAfter]);
    }
    print(JSON.stringify({ path, sentences }));
  }
}
