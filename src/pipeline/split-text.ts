import { reading } from "../languages/en/reading.js";
import type { Span } from "../model/span.js";
import { spanOf, textOf, type TokenizedText } from "../text/document.js";
import { createTextReader, type TextReader } from "../text/read-text.js";
import { Vocabulary } from "../text/vocabulary.js";

/** A piece of a text. */
export interface TextPiece {
  readonly text: string;
  /** `[start, end)` in UTF-16 code units. */
  readonly span: Span;
}

let reader: TextReader | undefined;

/** The sentences of an English text, headlines and captions included, without the white space around them. */
export function splitSentences(text: string): TextPiece[] {
  const doc = read(text);
  return Array.from({ length: doc.sentenceCount }, (_, i) =>
    piece(doc, doc.sentenceStart[i], doc.sentenceStart[i + 1]),
  );
}

/** The tokens of an English text: words, clitics (`'s`), numbers and marks. */
export function tokenize(text: string): TextPiece[] {
  const doc = read(text);
  return Array.from({ length: doc.count }, (_, i) => piece(doc, i, i + 1));
}

function read(text: string): TokenizedText {
  reader ??= createReader();
  return reader(text);
}

function createReader(): TextReader {
  const vocabulary = new Vocabulary();
  const created = createTextReader(reading, vocabulary);
  vocabulary.freeze();
  return created;
}

function piece(doc: TokenizedText, first: number, end: number): TextPiece {
  return { text: textOf(doc, first, end), span: spanOf(doc, first, end) };
}
