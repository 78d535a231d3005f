import type { TokenizedText } from "./document.js";
import { pairQuotations } from "./quotations.js";
import { compileSentenceLexicon, type SentenceLexicon, splitIntoSentences } from "./sentences.js";
import { TokenScanner } from "./tokenize.js";
import type { Vocabulary } from "./vocabulary.js";

/** What reading text needs of a language. */
export interface ReadingLexicon extends SentenceLexicon {
  /** All folded abbreviations whose point belongs to the token. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that are words otherwise: abbreviations only before a number (`no`). */
  readonly onlyWithNumber: ReadonlySet<string>;
}

/** Reads text into tokens, sentences and quotations. A call forgets the words of the text read before with the same vocabulary. */
export type TextReader = (text: string) => TokenizedText;

/** Prepares a reader. Interns the lexicon, so call it before `vocabulary.freeze()`. */
export function createTextReader(lexicon: ReadingLexicon, vocabulary: Vocabulary): TextReader {
  const words = compileSentenceLexicon(lexicon, vocabulary);
  const scanner = new TokenScanner(vocabulary, lexicon.abbreviations, lexicon.onlyWithNumber);
  return (text) => {
    vocabulary.forgetArticle();
    const tokens = scanner.scan(text);
    const sentences = splitIntoSentences(text, tokens, words);
    const { quotations, quotationOf } = pairQuotations(text, tokens);
    return {
      text,
      vocabulary,
      ...tokens,
      sentenceCount: sentences.count,
      sentenceStart: sentences.starts,
      sentenceOf: sentences.sentenceOf,
      quotations,
      quotationOf,
    };
  };
}
