import { TokenFlag, TokenKind, type TokenizedText } from "../text/document.js";
import { type DateWords, Hint } from "./date-words.js";

const ZERO = 0x30;
/** Tokens on either side in which a verb of saying is looked for. */
const SPEECH_REACH = 30;
const EMPTY = new Int32Array(0);

/** An article's tokens as the date grammar sees them: what each can be, and the numbers. Bound anew for each article. */
export class DateTokens {
  text = "";
  count = 0;
  word: Int32Array = EMPTY;
  start: Int32Array = EMPTY;
  end: Int32Array = EMPTY;
  kind: Uint8Array = new Uint8Array(0);
  flags: Uint8Array = new Uint8Array(0);
  sentenceOf: Int32Array = EMPTY;
  sentenceStart: Int32Array = EMPTY;
  private readonly size: number;

  constructor(readonly words: DateWords) {
    this.size = words.roles.length;
  }

  bind(doc: TokenizedText): void {
    this.text = doc.text;
    this.count = doc.count;
    this.word = doc.word;
    this.start = doc.start;
    this.end = doc.end;
    this.kind = doc.kind;
    this.flags = doc.flags;
    this.sentenceOf = doc.sentenceOf;
    this.sentenceStart = doc.sentenceStart;
  }

  /** Bits of `Role`; 0 for numbers, unknown words and beyond the text. */
  role(i: number): number {
    if (i < 0 || i >= this.count) return 0;
    const id = this.word[i];
    return id < this.size ? this.words.roles[id] : 0;
  }

  /** Bits of `Hint`. */
  hint(i: number): number {
    if (i < 0 || i >= this.count) return 0;
    const id = this.word[i];
    return id < this.size ? this.words.hints[id] : 0;
  }

  /** Bits of `Trait`. */
  trait(i: number): number {
    if (i < 0 || i >= this.count) return 0;
    const id = this.word[i];
    return id < this.size ? this.words.traits[id] : 0;
  }

  /** Whether a date can begin at the token. */
  mayStart(i: number): boolean {
    const id = this.word[i];
    return id === 0 ? this.kind[i] === TokenKind.Number : id < this.size && this.words.starts[id] === 1;
  }

  /** What the word at `i` stands for in its role. */
  value(i: number): number {
    return this.words.values[this.word[i]];
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === TokenKind.Number;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === TokenKind.Word;
  }

  isPunctuation(i: number): boolean {
    return i < 0 || i >= this.count || this.kind[i] >= TokenKind.Punctuation;
  }

  /** A quotation mark or apostrophe that stands at the edge of a word. */
  isQuotation(i: number): boolean {
    return i >= 0 && i < this.count && (this.kind[i] === TokenKind.Quote || this.kind[i] === TokenKind.Apostrophe);
  }

  startsSentence(i: number): boolean {
    return (this.flags[i] & TokenFlag.SentenceStart) !== 0;
  }

  /** How many characters the token has. */
  length(i: number): number {
    return this.end[i] - this.start[i];
  }

  /** The value of a number token of one to four digits, else -1. */
  integer(i: number): number {
    if (!this.isNumber(i)) return -1;
    const from = this.start[i];
    const to = this.end[i];
    if (to - from > 4) return -1;
    let n = 0;
    for (let k = from; k < to; k++) {
      const digit = this.text.charCodeAt(k) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      n = n * 10 + digit;
    }
    return n;
  }

  /** A day of the month in figures of one or two digits, else 0. */
  dayNumber(i: number): number {
    const n = this.integer(i);
    return n >= 1 && n <= 31 && this.length(i) <= 2 ? n : 0;
  }

  /** No white space before the token. */
  glued(i: number): boolean {
    return i > 0 && i < this.count && (this.flags[i] & TokenFlag.SpaceBefore) === 0;
  }

  capital(i: number): boolean {
    return i >= 0 && i < this.count && (this.flags[i] & TokenFlag.Capital) !== 0;
  }

  /** Whether a paragraph or heading ends between the token and the one before. */
  breaks(i: number): boolean {
    return i >= this.count || (this.flags[i] & TokenFlag.ParagraphBreak) !== 0;
  }

  /** Whether a line ends between the token and the one before. */
  breaksLine(i: number): boolean {
    return i >= this.count || (this.flags[i] & TokenFlag.LineBreak) !== 0;
  }

  /** Whether a paragraph begins with the sentence. */
  opensParagraph(sentence: number): boolean {
    return (this.flags[this.sentenceStart[sentence]] & (TokenFlag.ParagraphBreak | TokenFlag.LineBreak)) !== 0;
  }

  /** Whether a verb of saying stands near the token in its sentence. */
  sentenceSpeaks(i: number): boolean {
    const sentence = this.sentenceOf[i];
    const from = Math.max(this.sentenceStart[sentence], i - SPEECH_REACH);
    const to = Math.min(this.sentenceStart[sentence + 1], i + SPEECH_REACH);
    for (let k = from; k < to; k++) {
      if ((this.hint(k) & Hint.Speech) !== 0) return true;
    }
    return false;
  }

  /** First UTF-16 unit of the token; 0 beyond the text. */
  firstUnit(i: number): number {
    return i >= 0 && i < this.count ? this.text.charCodeAt(this.start[i]) : 0;
  }

  /** A word in lower case that looks like a plural noun. */
  looksPlural(i: number): boolean {
    return this.isWord(i) && !this.capital(i) && this.length(i) > 3 && this.text.charCodeAt(this.end[i] - 1) === 0x73;
  }
}
