import { CharClass, charClass } from "./characters.js";
import { TokenFlag, TokenKind } from "./document.js";
import type { Tokens } from "./tokenize.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the sentence splitter must know of a language. */
export interface SentenceLexicon {
  /** Folded abbreviations that stand before a name (`mr`, `gen`) and so never end a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Folded abbreviations that go with a number (`sept`, `no`) and so do not end a sentence before one. */
  readonly withNumber: ReadonlySet<string>;
  /** Folded function words that, capitalised behind an abbreviation, open a new sentence (`The`, `He`, `In`). */
  readonly starters: ReadonlySet<string>;
}

/** Share of line ends before a lower-case word above which the lines of an article are taken as wrapped at a width. */
const WRAPPED_SHARE = 0.25;

interface SentenceWords {
  readonly titles: ReadonlySet<number>;
  readonly withNumber: ReadonlySet<number>;
  readonly starters: ReadonlySet<number>;
  readonly stops: ReadonlySet<number>;
  readonly closers: ReadonlySet<number>;
}

/** Interns a language's sentence words once. */
export function compileSentenceLexicon(lexicon: SentenceLexicon, vocabulary: Vocabulary): SentenceWords {
  const ids = (words: Iterable<string>): Set<number> => new Set([...words].map((w) => vocabulary.intern(w)));
  return {
    titles: ids(lexicon.titles),
    withNumber: ids(lexicon.withNumber),
    starters: ids(lexicon.starters),
    stops: ids([".", "!", "?", "…", "。", "؟", "।", "։"]),
    closers: ids([")", "]", "}", "”", "»", '"', "''"]),
  };
}

/**
 * Finds sentences and marks their first tokens (`TokenFlag.SentenceStart`).
 *
 * A sentence ends at an empty line, at a line end (unless the article's lines are wrapped at a width), and at a stop with its closing marks
 * where the next token can open one. It never ends inside a date or behind a title.
 *
 * @returns `starts`: first token of each sentence and, last, the token count; `sentenceOf`: the sentence of each token
 */
export function splitIntoSentences(
  text: string,
  tokens: Tokens,
  words: SentenceWords,
): { starts: Int32Array; count: number; sentenceOf: Int32Array } {
  const { count, kind, flags, word } = tokens;
  const starts = new Int32Array(count + 2);
  const sentenceOf = new Int32Array(count);
  const wrapped = linesAreWrapped(tokens, words, text);
  let sentences = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || opens(i)) {
      starts[sentences++] = i;
      flags[i] |= TokenFlag.SentenceStart;
    }
    sentenceOf[i] = sentences - 1;
  }
  starts[sentences] = count;
  return { starts, count: sentences, sentenceOf };

  function opens(i: number): boolean {
    if ((flags[i] & TokenFlag.ParagraphBreak) !== 0) return true;
    const lineBreak = (flags[i] & TokenFlag.LineBreak) !== 0;
    if (lineBreak && !wrapped) return !continuesLine(i);
    // Walk back over closing marks to the stop.
    let j = i - 1;
    let steps = 0;
    while (j > 0 && steps < 3 && isCloser(j)) {
      j--;
      steps++;
    }
    const abbreviation = (flags[j] & TokenFlag.AbbreviationPoint) !== 0;
    if (!abbreviation && !words.stops.has(word[j])) return false;
    if (isCloser(i) && (flags[i] & TokenFlag.SpaceBefore) === 0) return false;
    const glued = (flags[i] & TokenFlag.SpaceBefore) === 0;
    if (glued && !(kind[i] === TokenKind.Word && (flags[i] & TokenFlag.Capital) !== 0 && j === i - 1 && !abbreviation)) return false;
    if (abbreviation) return opensBehindAbbreviation(i, j);
    return canOpen(i, word[j]);
  }

  /** A line break inside a sentence: the line before has no stop, and this one begins in lower case. */
  function continuesLine(i: number): boolean {
    return kind[i] === TokenKind.Word && startsLower(i) && !words.stops.has(word[i - 1]) && kind[i - 1] !== TokenKind.Quote;
  }

  function startsLower(i: number): boolean {
    return charClass(text.charCodeAt(tokens.start[i])) === CharClass.Lower;
  }

  function isCloser(i: number): boolean {
    return kind[i] === TokenKind.Quote || kind[i] === TokenKind.Apostrophe || words.closers.has(word[i]);
  }

  function canOpen(i: number, stop: number): boolean {
    if (kind[i] === TokenKind.Word) {
      if (!startsLower(i)) return true;
      return false;
    }
    if (kind[i] === TokenKind.Number || kind[i] === TokenKind.Quote) return true;
    if (kind[i] === TokenKind.Apostrophe) return i + 1 < count && !startsLower(i + 1);
    const mark = text[tokens.start[i]];
    return stop !== 0 && "([{-–—•*¿¡#@".includes(mark);
  }

  function opensBehindAbbreviation(i: number, j: number): boolean {
    if (words.titles.has(word[j])) return false;
    if (words.withNumber.has(word[j]) && kind[i] === TokenKind.Number) return false;
    const opener = kind[i] === TokenKind.Quote || kind[i] === TokenKind.Apostrophe ? i + 1 : i;
    if (opener >= count || kind[opener] !== TokenKind.Word || startsLower(opener)) return false;
    if (opener > i) return true;
    return words.starters.has(word[opener]);
  }
}

function linesAreWrapped(tokens: Tokens, words: SentenceWords, text: string): boolean {
  let breaks = 0;
  let lower = 0;
  for (let i = 1; i < tokens.count; i++) {
    if ((tokens.flags[i] & TokenFlag.LineBreak) === 0 || (tokens.flags[i] & TokenFlag.ParagraphBreak) !== 0) continue;
    breaks++;
    if (charClass(text.charCodeAt(tokens.start[i])) === CharClass.Lower && !words.stops.has(tokens.word[i - 1])) lower++;
  }
  return breaks >= 3 && lower / breaks > WRAPPED_SHARE;
}
