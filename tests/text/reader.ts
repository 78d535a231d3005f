import { reading } from "../../src/languages/en/reading.js";
import { textOf, type TokenizedText } from "../../src/text/document.js";
import { createTextReader } from "../../src/text/read-text.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const vocabulary = new Vocabulary();
/** Reads English text. */
export const read = createTextReader(reading, vocabulary);
vocabulary.freeze();

/** The printed tokens. */
export function tokensOf(doc: TokenizedText): string[] {
  return Array.from({ length: doc.count }, (_, i) => textOf(doc, i, i + 1));
}

/** The printed sentences. */
export function sentencesOf(doc: TokenizedText): string[] {
  return Array.from({ length: doc.sentenceCount }, (_, i) =>
    textOf(doc, doc.sentenceStart[i], doc.sentenceStart[i + 1]),
  );
}
