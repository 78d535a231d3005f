import { describe, expect, it } from "vitest";
import { read, sentencesOf } from "./reader.js";

/** Sentences; the text is these with one blank between them. */
const oneLine: readonly [what: string, ...sentences: string[]][] = [
  ["two sentences", "The gate opened.", "Water came."],
  ["a question and an exclamation", "Who opened it?", "Nobody!", "So he said."],
  ["a title before a name", "Gen. Lale Ruhi met Mr. Oktay Dere."],
  ["a month before a day", "It began on Sept. 27 at noon.", "It ended on Nov. 10."],
  ["a month before a year", "By Nov. 2020 it was over."],
  ["an abbreviation before a name", "The U.S. Embassy answered."],
  ["an abbreviation before a word that opens a sentence", "He flew to the U.S.", "The embassy answered."],
  ["initials", "A. B. Dere signed."],
  ["a closing mark behind the stop", "“It is ours.”", "She left."],
  ["a closing bracket behind the stop", "(They had left.)", "She stayed."],
  ["a quotation that opens a sentence", "He left.", "“Never again,” she said."],
  ["a number that opens a sentence", "They counted.", "20 were missing."],
  ["a quotation mark before the reporting clause", "“Is it ours?” she asked."],
  ["a decimal point", "It rose 2.5 metres."],
  ["an ellipsis inside a sentence", "It was … late."],
  ["no stop at the end", "The gate opened.", "Water came"],
];

const manyLines: readonly [what: string, text: string, sentences: string[]][] = [
  ["paragraphs", "A headline\n\nThe first line.", ["A headline", "The first line."]],
  [
    "lines that are each a thought",
    "A headline\nThe first line.\nThe second",
    ["A headline", "The first line.", "The second"],
  ],
  ["a line that goes on in lower case", "The governor said\nthat it rained.", ["The governor said\nthat it rained."]],
  [
    "lines wrapped at a width",
    "The long wall by the\nriver had been built\nin spring. Then Water\nBoard men took it\ndown again one night.",
    ["The long wall by the\nriver had been built\nin spring.", "Then Water\nBoard men took it\ndown again one night."],
  ],
  ["a missing blank", "It rained.The river rose.", ["It rained.", "The river rose."]],
  ["an address", "See example.com for more.", ["See example.com for more."]],
];

describe("sentences", () => {
  it.each(oneLine)("finds %s", (_, ...sentences) => {
    expect(sentencesOf(read(sentences.join(" ")))).toEqual(sentences);
  });

  it.each(manyLines)("finds %s", (_, text, sentences) => {
    expect(sentencesOf(read(text))).toEqual(sentences);
  });

  it("gives each token its sentence", () => {
    const doc = read("One two. Three four.");
    expect([...doc.sentenceOf]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
