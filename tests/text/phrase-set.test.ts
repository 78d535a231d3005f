import { expect, it } from "vitest";
import { PhraseSet } from "../../src/text/phrase-set.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

it("tells whole phrases and those that open a stretch", () => {
  const vocabulary = new Vocabulary();
  const set = new PhraseSet(["for its part", "for", "in turn"], vocabulary);
  const words = Int32Array.from("in turn for its sake for its part".split(" ").map((word) => vocabulary.intern(word)));
  expect([set.has(words, 0, 2), set.has(words, 0, 1), set.has(words, 0, 3)]).toEqual([true, false, false]);
  expect([set.has(words, 5, 8), set.has(words, 2, 3), set.has(words, 5, 5)]).toEqual([true, true, false]);
  expect([set.opens(words, 2, 5), set.opens(words, 0, 1), set.opens(words, 0, 8)]).toEqual([true, false, true]);
});
