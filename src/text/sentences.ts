import { CharClass, charClass } from "./characters.js";
import { TokenFlag, TokenKind } from "./document.js";
import type { Tokens } from "./token-arrays.js";
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

/** What runs on longer than this is no sentence: it is cut, so that work within a sentence stays bounded. The longest of 28,000 news sentences has 190. */
const MAX_SENTENCE_TOKENS = 600;
/** Share of line ends before a lower-case word above which the lines of an article are taken as wrapped at a width. */
const WRAPPED_SHARE = 0.25;

/** Bits of a word in {@link SentenceWords.roles}. */
const enum Role {
  Title = 1,
  WithNumber = 2,
  Starter = 4,
  Stop = 8,
  Closer = 16,
}

/** What each word of the language is to the splitter, by vocabulary id; words behind the end of the array are nothing to it. */
export interface SentenceWords {
  readonly roles: Uint8Array;
}

/** Between a stop and the next sentence stand at most this many closing marks. */
const MAX_CLOSERS = 3;

/** Interns a language's sentence words once. */
export function compileSentenceLexicon(lexicon: SentenceLexicon, vocabulary: Vocabulary): SentenceWords {
  const ids: [number, Role][] = [];
  const add = (words: Iterable<string>, role: Role): void => {
    for (const word of words) ids.push([vocabulary.intern(word), role]);
  };
  add(lexicon.titles, Role.Title);
  add(lexicon.withNumber, Role.WithNumber);
  add(lexicon.starters, Role.Starter);
  add([".", "!", "?", "…", "。", "؟", "।", "։"], Role.Stop);
  add([")", "]", "}", "”", "»", '"', "''"], Role.Closer);
  const roles = new Uint8Array(vocabulary.size);
  for (const [id, role] of ids) roles[id] |= role;
  return { roles };
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
  const { count, kind, flags } = tokens;
  const splitter = new SentenceSplitter(text, tokens, words.roles);
  const starts: number[] = [];
  const sentenceOf = new Int32Array(count);
  // The stop or abbreviation that only closing marks have followed so far, else -1.
  let stop = -1;
  let closers = 0;
  for (let i = 0; i < count; i++) {
    const breaks = (flags[i] & (TokenFlag.LineBreak | TokenFlag.ParagraphBreak)) !== 0;
    const overlong = i > 0 && i - starts[starts.length - 1] >= MAX_SENTENCE_TOKENS;
    if (i === 0 || overlong || ((stop >= 0 || breaks) && splitter.opens(i, stop))) {
      starts.push(i);
      flags[i] |= TokenFlag.SentenceStart;
    }
    sentenceOf[i] = starts.length - 1;
    if (kind[i] === TokenKind.Word) stop = (flags[i] & TokenFlag.AbbreviationPoint) !== 0 ? i : -1;
    else if (splitter.isStop(i)) stop = i;
    else if (stop >= 0) {
      if (stop === i - 1) closers = 0;
      if (!splitter.isCloser(i) || ++closers > MAX_CLOSERS) stop = -1;
    }
  }
  return { starts: Int32Array.from([...starts, count]), count: starts.length, sentenceOf };
}

/** The decisions about one text, of the kind "does a sentence open here". */
class SentenceSplitter {
  private readonly wrapped: boolean;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly roles: Uint8Array,
  ) {
    this.wrapped = this.linesAreWrapped();
  }

  /** Whether token `i` opens a sentence; `stop` is the stop or abbreviation with nothing but closing marks between it and `i`, or -1. */
  opens(i: number, stop: number): boolean {
    const { flags, kind } = this.tokens;
    if ((flags[i] & TokenFlag.ParagraphBreak) !== 0) return true;
    if ((flags[i] & TokenFlag.LineBreak) !== 0 && !this.wrapped) return !this.continuesLine(i);
    if (stop < 0) return false;
    const glued = (flags[i] & TokenFlag.SpaceBefore) === 0;
    const abbreviation = (flags[stop] & TokenFlag.AbbreviationPoint) !== 0;
    // Glued by mistake (`said.The`): only a capital right behind a stop.
    if (
      glued &&
      !(kind[i] === TokenKind.Word && (flags[i] & TokenFlag.Capital) !== 0 && stop === i - 1 && !abbreviation)
    )
      return false;
    return abbreviation ? this.opensBehindAbbreviation(i, stop) : this.canOpen(i);
  }

  isStop(i: number): boolean {
    return this.has(i, Role.Stop);
  }

  isCloser(i: number): boolean {
    const kind = this.tokens.kind[i];
    return kind === TokenKind.Quote || kind === TokenKind.Apostrophe || this.has(i, Role.Closer);
  }

  private has(i: number, role: Role): boolean {
    const word = this.tokens.word[i];
    return word < this.roles.length && (this.roles[word] & role) !== 0;
  }

  /** A line break inside a sentence: the line before has no stop, and this one begins in lower case. */
  private continuesLine(i: number): boolean {
    const { kind } = this.tokens;
    return kind[i] === TokenKind.Word && this.startsLower(i) && !this.isStop(i - 1) && kind[i - 1] !== TokenKind.Quote;
  }

  private startsLower(i: number): boolean {
    return charClass(this.text.charCodeAt(this.tokens.start[i])) === CharClass.Lower;
  }

  private canOpen(i: number): boolean {
    const { kind, count, start } = this.tokens;
    if (kind[i] === TokenKind.Word) return !this.startsLower(i);
    if (kind[i] === TokenKind.Number || kind[i] === TokenKind.Quote) return true;
    if (kind[i] === TokenKind.Apostrophe) return i + 1 < count && !this.startsLower(i + 1);
    return "([{-–—•*¿¡#@".includes(this.text[start[i]]);
  }

  private opensBehindAbbreviation(i: number, stop: number): boolean {
    const { kind, count } = this.tokens;
    if (this.has(stop, Role.Title)) return false;
    if (this.has(stop, Role.WithNumber) && kind[i] === TokenKind.Number) return false;
    const opener = kind[i] === TokenKind.Quote || kind[i] === TokenKind.Apostrophe ? i + 1 : i;
    if (opener >= count || kind[opener] !== TokenKind.Word || this.startsLower(opener)) return false;
    return opener > i || this.has(opener, Role.Starter);
  }

  private linesAreWrapped(): boolean {
    const { count, flags } = this.tokens;
    let breaks = 0;
    let lower = 0;
    for (let i = 1; i < count; i++) {
      if ((flags[i] & TokenFlag.LineBreak) === 0 || (flags[i] & TokenFlag.ParagraphBreak) !== 0) continue;
      breaks++;
      if (this.startsLower(i) && !this.isStop(i - 1)) lower++;
    }
    return breaks >= 3 && lower / breaks > WRAPPED_SHARE;
  }
}
