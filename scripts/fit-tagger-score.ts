import { createClassFinder } from "../src/text/tag-classes.js";
import { createKeyIndex } from "../src/text/tag-index.js";
import { createTagger, Tag, type TaggerModel } from "../src/text/tag.js";
import { createTextReader } from "../src/text/read-text.js";
import { reading } from "../src/languages/en/reading.js";
import { Vocabulary } from "../src/text/vocabulary.js";
import type { SilverText } from "./fit-tagger-silver.js";

const NAMES =
  "Other Noun PluralNoun ProperNoun Pronoun Possessive Determiner Adjective Adverb Number Preposition To Subordinator Relative Coordinator VerbBase VerbS VerbPast VerbPart VerbIng Modal Be Have Do Negation Particle Punct".split(
    " ",
  );

/** Noun or verb: words whose reading decides whether something was said. */
const NOUN_OR_VERB = new Set(
  "report reports claim claims call calls demand demands state states say says vow vows warning warnings comment comments attack attacks request requests order orders answer answers promise promises estimate estimates".split(
    " ",
  ),
);

/** Prints accuracy over all tokens and over words, the shares of the decisions that matter most, and the confusions. */
export function printScores(model: TaggerModel, texts: readonly SilverText[]): void {
  const vocabulary = new Vocabulary();
  const read = createTextReader(reading, vocabulary);
  const tagger = createTagger(model, vocabulary);
  const find = createClassFinder(model, vocabulary);
  vocabulary.freeze();
  const known = createKeyIndex(model.wordHashes);
  const groups = new Map<string, [number, number]>();
  const confusions = new Map<string, number>();
  const count = (group: string, right: boolean): void => {
    const entry = groups.get(group) ?? [0, 0];
    groups.set(group, entry);
    entry[0] += right ? 1 : 0;
    entry[1]++;
  };
  let open = 0;
  for (const { doc: silver, tags: gold, words } of texts) {
    const doc = read(silver.text);
    const tags = tagger(doc);
    const { classOf } = find(doc);
    for (let i = 0; i < doc.count; i++) {
      const right = tags[i] === gold[i];
      const word = words[i];
      count("tokens", right);
      if (model.candidateStart[classOf[i + 2] + 1] - model.candidateStart[classOf[i + 2]] > 1) open++;
      if (gold[i] === Tag.Punct || gold[i] === Tag.Number) continue;
      count("words", right);
      if (known(vocabulary.hashOf(doc.word[i])) === 0) count("unknown words", right);
      if (NOUN_OR_VERB.has(word)) count("noun or verb", right);
      if (word === "that") count("that", right);
      if (word === "said") count("said", right);
      const past = (t: number): boolean => t === Tag.VerbPast || t === Tag.VerbPart;
      if (word !== "said" && past(gold[i])) count(`past or participle`, right || !past(tags[i]));
      if (gold[i] >= Tag.VerbBase && gold[i] <= Tag.VerbIng)
        count("verbs found", tags[i] >= Tag.VerbBase && tags[i] <= Tag.VerbIng);
      if (tags[i] >= Tag.VerbBase && tags[i] <= Tag.VerbIng)
        count("verbs right", gold[i] >= Tag.VerbBase && gold[i] <= Tag.VerbIng);
      if (!right) {
        const key = `${NAMES[gold[i]]} as ${NAMES[tags[i]]}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [group, [right, all]] of groups) console.log(`${group}: ${((100 * right) / all).toFixed(2)} % of ${all}`);
  console.log(
    `tokens with a choice: ${((100 * open) / (groups.get("tokens")?.[1] ?? 1)).toFixed(1)} %; words ${model.wordHashes.length}, endings ${model.suffixKeys.length}, classes ${model.candidateStart.length - 1}, tuples ${model.tuples.length / 4}`,
  );
  const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 25);
  console.log(worst.map(([key, n]) => `${n} ${key}`).join("\n"));
}
