import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildCueLexicon } from "../../scripts/build-cues.js";
import { indexCues } from "../../src/attribution/cue-index.js";
import { type CueCandidate, findCues } from "../../src/attribution/find-cues.js";
import { internFunctionWords } from "../../src/attribution/function-words.js";
import { findPhrases } from "../../src/attribution/phrases.js";
import { functionWords } from "../../src/languages/en/function-words.js";
import { reading } from "../../src/languages/en/reading.js";
import { TokenMark } from "../../src/model/recognition.js";
import { textOf, type TokenizedText } from "../../src/text/document.js";
import { createTextReader } from "../../src/text/read-text.js";
import { createTagger, parseTaggerModel } from "../../src/text/tag.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const english = new URL("../../src/languages/en/", import.meta.url);
const vocabulary = new Vocabulary();
const read = createTextReader(reading, vocabulary);
const tag = createTagger(parseTaggerModel(readFileSync(new URL("tagger-model.bin", english))), vocabulary);
const index = indexCues(buildCueLexicon(new URL("cues.tsv", english)), vocabulary);
const words = internFunctionWords(functionWords, vocabulary);
vocabulary.freeze();

function cuesOf(text: string): { doc: TokenizedText; cues: CueCandidate[] } {
  const doc = read(text);
  const tags = tag(doc);
  const phrases = findPhrases(doc, tags, new Uint8Array(doc.count), words);
  return { doc, cues: findCues(doc, tags, new Uint8Array(doc.count + 1), phrases, index, words) };
}

/** Printed cue and lemma of each candidate. */
const printed = (text: string): string[] => {
  const { doc, cues } = cuesOf(text);
  return cues.map((cue) => `${textOf(doc, cue.first, cue.end)} = ${cue.reading.entry.lemma}`);
};

describe("candidates", () => {
  const cases: [text: string, ...cues: string[]][] = [
    ["The bishop called for calm.", "called for = call for"],
    ["The bishop called on them to wait.", "called on = call on"],
    ["He has repeatedly denied that he left.", "has repeatedly denied = deny"],
    ["They did not confirm the losses.", "did not confirm = confirm"],
    ["According to her, it rained.", "According to = according to"],
    ["She said only that it rained.", "said only = say"],
    ["They tweeted: “We won.”", "tweeted = tweet"],
    ["Rzali: “We won.”", ": = :"],
    ["The clock stands at 10:30 and the ratio is 2:1."],
    ["The cat sleeps under the table."],
  ];
  it.each(cases)("%s", (text, ...cues) => {
    expect(printed(text)).toEqual(cues);
  });

  it("find a particle behind a short object", () => {
    const { doc, cues } = cuesOf("The spokesman waved them aside.");
    expect(cues.map((c) => [textOf(doc, c.first, c.end), c.apart])).toEqual([["waved", doc.count - 2]]);
  });

  it("find particles behind a by-phrase", () => {
    const { doc, cues } = cuesOf("She was quoted by the daily Sahil as saying that it rained.");
    expect(cues[0].passive).toBe(true);
    expect(textOf(doc, cues[0].apart, cues[0].apart + 2)).toBe("as saying");
  });

  const flags: [text: string, flags: Partial<Record<"passive" | "negated" | "modal" | "infinitive", boolean>>][] = [
    ["The attack was confirmed by the police.", { passive: true, negated: false }],
    ["The police confirmed the attack.", { passive: false, negated: false }],
    ["The police have confirmed the attack.", { passive: false }],
    ["The police have not confirmed the attack.", { passive: false, negated: true }],
    ["The police didn’t confirm the attack.", { negated: true }],
    ["The police might confirm the attack.", { modal: true, infinitive: false }],
    ["The police hope to confirm the attack.", { modal: false, infinitive: true }],
  ];
  it.each(flags)("%s", (text, expected) => {
    const cue = cuesOf(text).cues.find((c) => c.reading.entry.lemma === "confirm");
    expect(cue).toMatchObject(expected);
  });
});

describe("noun phrases", () => {
  const chunksOf = (text: string, dated: readonly string[] = []): string[] => {
    const doc = read(text);
    const marks = new Uint8Array(doc.count);
    for (let i = 0; i < doc.count; i++) if (dated.includes(textOf(doc, i, i + 1))) marks[i] = TokenMark.Date;
    const { chunkStart, chunkEnd } = findPhrases(doc, tag(doc), marks, words);
    const chunks = new Set<string>();
    for (let i = 0; i < doc.count; i++) if (chunkStart[i] >= 0) chunks.add(textOf(doc, chunkStart[i], chunkEnd[i]));
    return [...chunks];
  };

  it("end where a date begins, and begin where it ends", () => {
    expect(chunksOf("The ministry Monday announced talks.")).toContain("The ministry Monday");
    expect(chunksOf("The ministry Monday announced talks.", ["Monday"])).toEqual(["The ministry", "Monday", "talks"]);
  });

  it("part at a determiner but keep adjectives, owners and hyphened words together", () => {
    expect(chunksOf("He gave the old man a big book.")).toEqual(["He", "the old man", "a big book"]);
    expect(chunksOf("The mayor’s new cease-fire plan failed.")).toEqual(["The mayor’s new cease-fire plan"]);
  });

  it("never run over the end of a sentence", () => {
    expect(chunksOf("They left the town. Snow fell.")).toEqual(["They", "the town", "Snow"]);
  });
});
