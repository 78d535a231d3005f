import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reading } from "../../src/languages/en/reading.js";
import { createTextReader } from "../../src/text/read-text.js";
import { createTagger, parseTaggerModel, Tag } from "../../src/text/tag.js";
import { serializeTaggerModel } from "../../src/text/tag-model.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const bytes = readFileSync(new URL("../../src/languages/en/tagger-model.bin", import.meta.url));
const vocabulary = new Vocabulary();
const read = createTextReader(reading, vocabulary);
const tagger = createTagger(parseTaggerModel(bytes), vocabulary);
vocabulary.freeze();

/** The tag of each token `word` of a text, in order. */
function tagsOf(text: string, word: string): Tag[] {
  const doc = read(text);
  const tags = tagger(doc);
  const found: Tag[] = [];
  for (let i = 0; i < doc.count; i++) if (text.slice(doc.start[i], doc.end[i]) === word) found.push(tags[i]);
  return found;
}

describe("noun or verb", () => {
  const cases: [string, string, Tag[]][] = [
    ["The agency reports that two shells fell near the bridge.", "reports", [Tag.VerbS]],
    ["Several reports from the valley speak of shelling.", "reports", [Tag.PluralNoun]],
    ["Samir Quliyev claims the road was mined.", "claims", [Tag.VerbS]],
    ["Such claims are false, his deputy said.", "claims", [Tag.PluralNoun]],
    ["They demand a withdrawal.", "demand", [Tag.VerbBase]],
    ["Their demand was ignored.", "demand", [Tag.Noun]],
    ["The villagers call it a provocation.", "call", [Tag.VerbBase]],
    ["After a call with the envoy he left.", "call", [Tag.Noun]],
    ["A ministry that states the opposite is wrong.", "states", [Tag.VerbS]],
    ["The two states signed nothing.", "states", [Tag.PluralNoun]],
    ["She refused to comment on the attack.", "comment", [Tag.VerbBase]],
    ["She refused to comment on the attack.", "attack", [Tag.Noun]],
    ["He made no comment.", "comment", [Tag.Noun]],
  ];
  it.each(cases)("%s [%s]", (text, word, tags) => {
    expect(tagsOf(text, word)).toEqual(tags);
  });
});

describe("past tense or participle", () => {
  const cases: [string, string, Tag[]][] = [
    ["Two soldiers wounded in the clash have died.", "wounded", [Tag.VerbPart]],
    ["The gunmen wounded two soldiers.", "wounded", [Tag.VerbPast]],
    ["He accused the neighbours of lying.", "accused", [Tag.VerbPast]],
    ["A driver accused of spying was held.", "accused", [Tag.VerbPart]],
    ["The post was shelled at night, the mayor told us.", "shelled", [Tag.VerbPart]],
    ["The post was shelled at night, the mayor told us.", "told", [Tag.VerbPast]],
    ["The army has also denied it.", "denied", [Tag.VerbPart]],
    ["The army also denied it.", "denied", [Tag.VerbPast]],
  ];
  it.each(cases)("%s [%s]", (text, word, tags) => {
    expect(tagsOf(text, word)).toEqual(tags);
  });
});

describe("that, to and clitics", () => {
  const cases: [string, string, Tag[]][] = [
    ["The mayor said that the bridge that collapsed was old.", "that", [Tag.Subordinator, Tag.Relative]],
    ["We reject that claim.", "that", [Tag.Determiner]],
    ["It's the army's road.", "'s", [Tag.Be, Tag.Possessive]],
    ["The officials' lawyers left.", "'", [Tag.Possessive]],
    ["They didn't go to Shamkir to fight.", "n't", [Tag.Negation]],
    ["They didn't go to Shamkir to fight.", "to", [Tag.To, Tag.To]],
  ];
  it.each(cases)("%s [%s]", (text, word, tags) => {
    expect(tagsOf(text, word)).toEqual(tags);
  });
});

describe("names and headlines", () => {
  it("takes unknown capitals inside a sentence for names", () => {
    expect(tagsOf("On Friday Elvin Zəngilanov visited Qaraxanbəyli and Göytəpə.", "Qaraxanbəyli")).toEqual([
      Tag.ProperNoun,
    ]);
    expect(tagsOf("On Friday Elvin Zəngilanov visited Qaraxanbəyli and Göytəpə.", "Zəngilanov")).toEqual([
      Tag.ProperNoun,
    ]);
  });

  it("takes a capital behind a closing mark inside a sentence for a name", () => {
    expect(tagsOf("“We dug on,” Ruhi said.", "Ruhi")).toEqual([Tag.ProperNoun]);
    expect(tagsOf('The word "peace" Mirvari used twice.', "Mirvari")).toEqual([Tag.ProperNoun]);
  });

  it("finds the verb of a headline in capitals", () => {
    expect(tagsOf("MINISTRY SAYS ROAD TO VILLAGE REOPENED\n\nThe road is open.", "SAYS")).toEqual([Tag.VerbS]);
    expect(tagsOf("Ministry Denies Shelling Villages Near Border\n\nIt is calm.", "Denies")).toEqual([Tag.VerbS]);
  });
});

describe("the model file", () => {
  it("is what it was after writing it again", () => {
    expect(Buffer.from(serializeTaggerModel(parseTaggerModel(bytes))).equals(bytes)).toBe(true);
  });

  it("is read at any alignment", () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(parseTaggerModel(shifted.subarray(1)).weights).toEqual(parseTaggerModel(bytes).weights);
  });

  it.each([
    ["empty", new Uint8Array(0)],
    ["of another format", new Uint8Array(64)],
    ["cut off", bytes.subarray(0, bytes.length - 4)],
  ])("is refused when %s", (_, broken) => {
    expect(() => parseTaggerModel(broken)).toThrow("not a tagger model");
  });
});

it("tags the empty text and texts longer than any before", () => {
  expect(tagger(read("")).length).toBeGreaterThanOrEqual(0);
  const doc = read("The army said so. ".repeat(2000));
  const tags = tagger(doc);
  expect(tags[doc.count - 1]).toBe(Tag.Punct);
  expect(tags[doc.count - 3]).toBe(Tag.VerbPast);
});

describe("behind the last token", () => {
  it("nothing is left of the text before", () => {
    tagger(read("The mayor said that the road was open and that the ford was closed to all."));
    const doc = read("A short text");
    expect([...tagger(doc).subarray(doc.count, doc.count + 12)]).toEqual(Array.from({ length: 12 }, () => Tag.Other));
  });
});

describe("a word that the tagger does not list", () => {
  it("has the tag of its printed form, whatever form an article before it printed", () => {
    const fresh = (): ReturnType<typeof createTagger> => createTagger(parseTaggerModel(bytes), vocabulary);
    const second = (tag: ReturnType<typeof createTagger>): Tag => tag(read("They prof the wheat."))[1];
    const later = fresh();
    later(read("They prof. the wheat."));
    expect(second(later)).toBe(second(fresh()));
  });
});
