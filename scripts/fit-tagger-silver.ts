import { readFileSync } from "node:fs";
import { TokenFlag, TokenKind, type TokenizedText } from "../src/text/document.js";
import { Tag } from "../src/text/tag-set.js";
import { createOpenReader, readPlainText } from "./fit-tagger-texts.js";

/** A text with the teacher's tag for each token. */
export interface SilverText {
  readonly path: string;
  readonly doc: TokenizedText;
  readonly tags: Uint8Array;
  /** Folded words. */
  readonly words: readonly string[];
}

const PENN: Readonly<Record<string, Tag>> = {
  NN: Tag.Noun,
  NNS: Tag.PluralNoun,
  NNP: Tag.ProperNoun,
  NNPS: Tag.ProperNoun,
  PRP: Tag.Pronoun,
  EX: Tag.Pronoun,
  PRP$: Tag.Possessive,
  WP$: Tag.Possessive,
  POS: Tag.Possessive,
  DT: Tag.Determiner,
  PDT: Tag.Determiner,
  WDT: Tag.Relative,
  WP: Tag.Relative,
  WRB: Tag.Subordinator,
  JJ: Tag.Adjective,
  JJR: Tag.Adjective,
  JJS: Tag.Adjective,
  AFX: Tag.Adjective,
  RB: Tag.Adverb,
  RBR: Tag.Adverb,
  RBS: Tag.Adverb,
  RP: Tag.Particle,
  CD: Tag.Number,
  $: Tag.Number,
  TO: Tag.To,
  CC: Tag.Coordinator,
  VB: Tag.VerbBase,
  VBP: Tag.VerbBase,
  VBZ: Tag.VerbS,
  VBD: Tag.VerbPast,
  VBN: Tag.VerbPart,
  VBG: Tag.VerbIng,
  MD: Tag.Modal,
};

/** Lower-case words that the teacher is overruled on: function words with one reading that matters here. */
const CLOSED: Readonly<Record<string, Tag>> = Object.fromEntries(
  (
    [
      [Tag.Be, "be am is are was were been being 'm 're"],
      [Tag.Have, "have has had having 've"],
      [Tag.Do, "do does did done doing"],
      [Tag.Modal, "will would could should must shall cannot 'll wo ca"],
      [Tag.Negation, "not n't"],
      [Tag.To, "to"],
      [Tag.Preposition, "of in for with at by from into"],
      [Tag.Coordinator, "and or but nor"],
      [Tag.Subordinator, "if whether because although"],
      [Tag.Pronoun, "i he she it we they you him them us me"],
      [Tag.Determiner, "the a an"],
    ] as const
  ).flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag])),
);
const MARKS: Readonly<Record<string, Tag>> = {
  "%": Tag.Noun,
  $: Tag.Number,
  "€": Tag.Number,
  "£": Tag.Number,
  "&": Tag.Coordinator,
};

/** Our tag for a teacher's answer `Penn tag:dependency:lemma`; `name` where capitals allow a name. */
function mapTag(answer: string, word: string, kind: number, name: boolean): Tag {
  const [penn, dependency, lemma] = answer.split(":");
  if (kind === TokenKind.Number) return Tag.Number;
  if (kind >= TokenKind.Punctuation) return MARKS[word] ?? Tag.Punct;
  if (Object.hasOwn(CLOSED, word) && (word !== "because" || dependency === "mark") && !(penn.startsWith("NNP") && name))
    return CLOSED[word];
  const verb = penn.startsWith("VB") || penn === "MD";
  if (word === "'s")
    return verb ? (lemma === "have" ? Tag.Have : Tag.Be) : penn === "PRP" ? Tag.Pronoun : Tag.Possessive;
  if (penn === "VBD" && word === "'d") return Tag.Have;
  if (penn === "IN") return dependency === "mark" || word === "that" ? Tag.Subordinator : Tag.Preposition;
  if (penn === "NNP" && !name) return Tag.Noun;
  if (penn === "NNPS" && !name) return Tag.PluralNoun;
  return PENN[penn] ?? Tag.Other;
}

/** Reads the teacher's answers (one JSON line an article) and the texts they belong to. Throws where they do not fit each other. */
export function readSilver(file: string): SilverText[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { path, tags } = JSON.parse(line) as { path: string; tags: string[] };
      const { read, vocabulary } = createOpenReader();
      const doc = read(readPlainText(path));
      if (doc.count !== tags.length) throw new Error(`${path}: ${tags.length} tags for ${doc.count} tokens`);
      const words = Array.from({ length: doc.count }, (_, i) => vocabulary.wordOf(doc.word[i]));
      const capital = (i: number): boolean => i >= 0 && i < doc.count && (doc.flags[i] & TokenFlag.Capital) !== 0;
      // al, bin, van … between capitals are parts of names.
      const name = (i: number): boolean => capital(i) || (capital(i - 1) && capital(i + 1));
      return {
        path,
        doc,
        words,
        tags: Uint8Array.from(tags, (answer, i) => mapTag(answer, words[i], doc.kind[i], name(i))),
      };
    });
}
