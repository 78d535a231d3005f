import { CharClass, charClass, foldUnit } from "./characters.js";
import { TokenFlag, TokenKind } from "./document.js";
import { MAX_WORD_UNITS, type Vocabulary } from "./vocabulary.js";

/** Tokens as parallel arrays; see `TokenizedText`, of which this is the first part. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

/** Folded abbreviations (without their last point) after which a point is part of the token. */
export type Abbreviations = ReadonlySet<string>;

const POINT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;

const isLetter = (c: CharClass): boolean => c >= CharClass.Lower && c <= CharClass.Letter;
const isWordPart = (c: CharClass): boolean => c >= CharClass.Lower && c <= CharClass.Ignorable;

/**
 * Splits text into tokens in one pass.
 *
 * Words are runs of letters and marks in any script; a clitic after an apostrophe is a token of its own (`Azerbaijan|'s`, `did|n't`,
 * `Karabağ|'a`), as is each part of a hyphenated word (`Nagorno|-|Karabakh`, `Russia|-|brokered`). Numbers keep inner points, commas and
 * colons before digits (`2,000`, `7.5`, `10:08`). Abbreviations keep their point (`Sept.`, `U.S.`, `J.`). Every other character is a token;
 * runs of points and of hyphens are one.
 *
 * @param text any string; offsets are UTF-16 code units of it
 * @param vocabulary interns each word's folded form
 */
export function scanTokens(text: string, vocabulary: Vocabulary, abbreviations: Abbreviations): Tokens {
  const n = text.length;
  let capacity = Math.max(64, n >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let word = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let flags = new Uint8Array(capacity);
  const buffer = new Uint16Array(MAX_WORD_UNITS);
  let count = 0;
  let pending = TokenFlag.SpaceBefore | TokenFlag.ParagraphBreak | TokenFlag.LineBreak;
  let lineEnds = 0;

  const push = (from: number, to: number, id: number, type: TokenKind, shape: number): void => {
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, capacity);
      end = grown(end, capacity);
      word = grown(word, capacity);
      kind = grownBytes(kind, capacity);
      flags = grownBytes(flags, capacity);
    }
    start[count] = from;
    end[count] = to;
    word[count] = id;
    kind[count] = type;
    flags[count] = shape | pending;
    count++;
    pending = 0;
    lineEnds = 0;
  };
  /** Interns and pushes `text[from, to)` as a word or clitic. */
  const pushWord = (from: number, to: number, type: TokenKind, shape: number): void => {
    let length = 0;
    for (let k = from; k < to && length < MAX_WORD_UNITS; k++) {
      const unit = text.charCodeAt(k);
      if (charClass(unit) !== CharClass.Ignorable) buffer[length++] = foldUnit(unit);
    }
    if ((shape & TokenFlag.AbbreviationPoint) !== 0 && length > 0 && buffer[length - 1] === POINT) length--;
    push(from, to, vocabulary.internUnits(buffer, length), type, shape);
  };
  const pushMark = (from: number, to: number, type: TokenKind): void => {
    buffer[0] = foldUnit(text.charCodeAt(from));
    let length = 1;
    // A run of hyphens reads as a dash, a run of points as an ellipsis.
    if (to - from > 1) {
      if (buffer[0] === HYPHEN) buffer[0] = 0x2014;
      else if (buffer[0] === POINT) buffer[0] = 0x2026;
      else length = 2;
      if (length === 2) buffer[1] = text.charCodeAt(from + 1);
    }
    push(from, to, vocabulary.internUnits(buffer, length), type, 0);
  };

  let i = 0;
  while (i < n) {
    const unit = text.charCodeAt(i);
    const c = charClass(unit);
    if (c === CharClass.Space || c === CharClass.Ignorable) {
      pending |= TokenFlag.SpaceBefore;
      i++;
      continue;
    }
    if (c === CharClass.LineEnd) {
      if (!(unit === 0x0a && i > 0 && text.charCodeAt(i - 1) === 0x0d)) lineEnds++;
      pending |= TokenFlag.SpaceBefore | TokenFlag.LineBreak | (lineEnds > 1 ? TokenFlag.ParagraphBreak : 0);
      i++;
      continue;
    }
    if (isLetter(c)) {
      i = scanWord(i);
      continue;
    }
    if (c === CharClass.Digit) {
      let j = i + 1;
      for (; j < n; j++) {
        const next = text.charCodeAt(j);
        if (charClass(next) === CharClass.Digit) continue;
        const joins = next === POINT || next === COMMA || next === COLON;
        if (joins && j + 1 < n && charClass(text.charCodeAt(j + 1)) === CharClass.Digit) continue;
        break;
      }
      push(i, j, 0, TokenKind.Number, 0);
      i = j;
      continue;
    }
    if (c === CharClass.Surrogate) {
      const paired = unit < 0xdc00 && i + 1 < n && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      pushMark(i, paired ? i + 2 : i + 1, TokenKind.Punctuation);
      i += paired ? 2 : 1;
      continue;
    }
    let j = i + 1;
    if (c === CharClass.Punctuation && (unit === POINT || unit === HYPHEN)) while (j < n && text.charCodeAt(j) === unit) j++;
    // '' and `` are typewriter quotation marks.
    const doubled = c === CharClass.Apostrophe && j < n && text.charCodeAt(j) === unit && (unit === 0x27 || unit === 0x60);
    if (doubled) j++;
    if (c === CharClass.Quote || doubled) pushMark(i, j, TokenKind.Quote);
    else if (c === CharClass.Apostrophe) {
      const rest = cliticAfter(i);
      if (rest > 0 && count > 0 && end[count - 1] === i && kind[count - 1] === TokenKind.Number) {
        pushWord(i, rest, TokenKind.Clitic, 0);
        i = rest;
        continue;
      }
      pushMark(i, j, TokenKind.Apostrophe);
    } else pushMark(i, j, TokenKind.Punctuation);
    i = j;
  }
  return { count, start, end, word, kind, flags };

  /** End of the lower-case letters behind the apostrophe at `at`, or 0 where none follow. */
  function cliticAfter(at: number): number {
    let k = at + 1;
    while (k < n && isWordPart(charClass(text.charCodeAt(k)))) k++;
    return k > at + 1 ? k : 0;
  }

  function scanWord(from: number): number {
    let j = from;
    let letters = 0;
    let uppers = 0;
    const capital = charClass(text.charCodeAt(from)) === CharClass.Upper;
    for (;;) {
      while (j < n) {
        const cls = charClass(text.charCodeAt(j));
        if (cls === CharClass.Upper) uppers++;
        if (!isWordPart(cls)) break;
        if (cls !== CharClass.Ignorable) letters++;
        j++;
      }
      if (j + 1 < n && text.charCodeAt(j) === POINT) {
        const next = charClass(text.charCodeAt(j + 1));
        // U.S., a.m.: single letters with points between them.
        if (isLetter(next) && isInitialism(from, j)) {
          j++;
          continue;
        }
      }
      break;
    }
    const caseShape = (capital ? TokenFlag.Capital : 0) | (uppers >= 2 && uppers === letters ? TokenFlag.AllCaps : 0);
    if (j < n && text.charCodeAt(j) === POINT && takesPoint(from, j, letters)) {
      pushWord(from, j + 1, TokenKind.Word, caseShape | TokenFlag.AbbreviationPoint);
      return j + 1;
    }
    if (j + 1 < n && charClass(text.charCodeAt(j)) === CharClass.Apostrophe && isLetter(charClass(text.charCodeAt(j + 1)))) {
      const tail = cliticAfter(j);
      const first = text.charCodeAt(j + 1);
      const tailCapital = charClass(first) === CharClass.Upper;
      const single = tail === j + 2;
      // n't: the n belongs to the clitic.
      if (single && foldUnit(first) === LOWER_T && j - from >= 2 && foldUnit(text.charCodeAt(j - 1)) === LOWER_N) {
        pushWord(from, j - 1, TokenKind.Word, caseShape);
        pushWord(j - 1, tail, TokenKind.Clitic, 0);
        return tail;
      }
      // O'Brien, d'Artagnan, o'clock stay whole; AZERBAIJAN'S does not.
      if (j - from === 1 && !single) {
        pushWord(from, tail, TokenKind.Word, caseShape);
        return tail;
      }
      if (!tailCapital || single) {
        pushWord(from, j, TokenKind.Word, caseShape);
        pushWord(j, tail, TokenKind.Clitic, 0);
        return tail;
      }
    }
    pushWord(from, j, TokenKind.Word, caseShape);
    return j;
  }

  /** Whether `text[from, to)` is one letter, or letters each behind a point. */
  function isInitialism(from: number, to: number): boolean {
    return to - from === 1 || text.charCodeAt(to - 2) === POINT;
  }

  function takesPoint(from: number, to: number, letters: number): boolean {
    if (to + 1 < n && text.charCodeAt(to + 1) === POINT) return false;
    if (letters === 1 && to - from === 1) return charClass(text.charCodeAt(from)) === CharClass.Upper;
    if (to - from >= 3 && text.charCodeAt(to - 2) === POINT) return true;
    if (to - from > 8) return false;
    let folded = "";
    for (let k = from; k < to; k++) folded += String.fromCharCode(foldUnit(text.charCodeAt(k)));
    return abbreviations.has(folded);
  }
}

function grown(old: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(capacity);
  next.set(old);
  return next;
}

function grownBytes(old: Uint8Array<ArrayBuffer>, capacity: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(capacity);
  next.set(old);
  return next;
}
