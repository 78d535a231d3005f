import { readFileSync } from "node:fs";
import { TokenKind, type TokenizedText } from "../src/text/document.js";
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

const FORMS: Readonly<Record<string, Tag>> = Object.fromEntries([
  ..."be am is are was were been being 'm 're".split(" ").map((word) => [word, Tag.Be]),
  ..."have has had having 've".split(" ").map((word) => [word, Tag.Have]),
  ..."do does did done doing".split(" ").map((word) => [word, Tag.Do]),
]);
const MARKS: Readonly<Record<string, Tag>> = {
  "%": Tag.Noun,
  $: Tag.Number,
  "€": Tag.Number,
  "£": Tag.Number,
  "&": Tag.Coordinator,
};

/** Our tag for a teacher's answer `Penn tag:dependency:lemma`. */
function mapTag(answer: string, word: string, kind: number): Tag {
  const [penn, dependency, lemma] = answer.split(":");
  if (kind === TokenKind.Number) return Tag.Number;
  if (kind >= TokenKind.Punctuation) return MARKS[word] ?? Tag.Punct;
  if (word === "not" || word === "n't") return Tag.Negation;
  const verb = penn.startsWith("VB") || penn === "MD";
  if (verb && word in FORMS) return FORMS[word];
  if (verb && word === "'s") return lemma === "have" ? Tag.Have : Tag.Be;
  if (penn === "VBD" && word === "'d") return Tag.Have;
  if (penn === "IN")
    return dependency === "mark" || word === "that" || word === "whether" ? Tag.Subordinator : Tag.Preposition;
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
      return { path, doc, words, tags: Uint8Array.from(tags, (answer, i) => mapTag(answer, words[i], doc.kind[i])) };
    });
}
