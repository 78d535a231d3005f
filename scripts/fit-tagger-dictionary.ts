import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Tag } from "../src/text/tag-set.js";

/** Penn tags of open classes. */
const OPEN: Readonly<Record<string, readonly Tag[]>> = {
  NN: [Tag.Noun],
  NNS: [Tag.PluralNoun],
  JJ: [Tag.Adjective],
  JJR: [Tag.Adjective],
  JJS: [Tag.Adjective],
  RB: [Tag.Adverb],
  VB: [Tag.VerbBase],
  VBP: [Tag.VerbBase],
  VBZ: [Tag.VerbS],
  VBD: [Tag.VerbPast],
  VBN: [Tag.VerbPart],
  VBG: [Tag.VerbIng],
};

/**
 * The lower-case words of the dictionary that comes with natural's Brill tagger (MIT licence, from pos-js) with their tags. Every regular
 * past form is taken for a participle too.
 */
export function readDictionary(): Map<string, Tag[]> {
  const path = createRequire(import.meta.url).resolve(
    "natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json",
  );
  const entries = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string | string[]>);
  const dictionary = new Map<string, Tag[]>();
  for (const [word, penn] of entries) {
    if (!/^[a-z]{3,}$/.test(word)) continue;
    const tags = new Set([penn].flat().flatMap((tag) => OPEN[tag] ?? []));
    const verb = tags.has(Tag.VerbPast) || tags.has(Tag.VerbPart);
    if (word.endsWith("ed") && verb) {
      tags.add(Tag.VerbPast).add(Tag.VerbPart);
      // As an afterthought (was shelled JJ) the adjective only blurs the passive.
      if ([...tags][0] !== Tag.Adjective) tags.delete(Tag.Adjective);
    }
    if (tags.size > 0) dictionary.set(word, [...tags]);
  }
  return dictionary;
}
