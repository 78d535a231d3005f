import { CharClass, charClass, CLASS_TABLE, FOLD_TABLE, foldUnit, learnUnit } from "./characters.js";
import { TokenFlag, TokenKind } from "./document.js";
import { FNV_OFFSET, FNV_PRIME, MAX_WORD_UNITS, type Vocabulary } from "./vocabulary.js";

/** Tokens as parallel arrays; see `TokenizedText`, of which this is the first part. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

const POINT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const EM_DASH = 0x2014;
const ELLIPSIS = 0x2026;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Behind a longer text the working arrays are not kept for the next one. */
const MAX_KEPT_UNITS = 0x100000;

const isLetter = (c: CharClass): boolean => c >= CharClass.Lower && c <= CharClass.Letter;
const isWordPart = (c: CharClass): boolean => c >= CharClass.Lower && c <= CharClass.Ignorable;

/**
 * Splits texts into tokens, each in one pass.
 *
 * Words are runs of letters and marks in any script; a clitic after an apostrophe is a token of its own (`Azerbaijan|'s`, `did|n't`,
 * `Karabağ|'a`), as is each part of a hyphenated word (`Nagorno|-|Karabakh`, `Russia|-|brokered`). Numbers keep inner points, commas and
 * colons before digits (`2,000`, `7.5`, `10:08`). Abbreviations keep their point (`Sept.`, `U.S.`, `J.`). Every other character is a token;
 * runs of points and of hyphens are one.
 *
 * Offsets are UTF-16 code units. The loop holds its state in local variables and folds, hashes and classifies each unit in one go,
 * which is four times faster than a function for each kind of token.
 */
export class TokenScanner {
  private readonly isAbbreviation: Uint8Array;
  private readonly buffer = new Uint16Array(MAX_WORD_UNITS);
  private working = allocate(4096);
  private units = new Uint16Array(0x4000);

  /**
   * @param vocabulary interns each word's folded form; not yet frozen
   * @param abbreviations folded, without their last point: behind these a point is part of the token
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    abbreviations: ReadonlySet<string>,
  ) {
    const ids = [...abbreviations].map((word) => vocabulary.intern(word));
    this.isAbbreviation = new Uint8Array(vocabulary.size);
    for (const id of ids) this.isAbbreviation[id] = 1;
  }

  scan(text: string): Tokens {
    const n = text.length;
    const { vocabulary, buffer, isAbbreviation } = this;
    const units = this.unitsOf(text);
    let { start, end, word, kind, flags } = this.working;
    let capacity = start.length;
    let count = 0;
    let pending = TokenFlag.SpaceBefore | TokenFlag.ParagraphBreak | TokenFlag.LineBreak;
    let lineEnds = 0;

    for (let i = 0; i < n;) {
      let unit = units[i];
      let c = CLASS_TABLE[unit] as CharClass;
      if (c === CharClass.Unknown) c = learnUnit(unit);
      if (c === CharClass.Space || c === CharClass.Ignorable) {
        pending |= TokenFlag.SpaceBefore;
        i++;
        continue;
      }
      if (c === CharClass.LineEnd) {
        if (!(unit === LINE_FEED && i > 0 && units[i - 1] === CARRIAGE_RETURN)) lineEnds++;
        pending |= TokenFlag.SpaceBefore | TokenFlag.LineBreak | (lineEnds > 1 ? TokenFlag.ParagraphBreak : 0);
        i++;
        continue;
      }
      // A turn of the loop makes two tokens at most.
      if (count + 2 > capacity) {
        ({ start, end, word, kind, flags } = this.working = enlarged(this.working));
        capacity = start.length;
      }
      let to = i + 1;
      let id = 0;
      let type = TokenKind.Punctuation;
      let shape = 0;

      if (c <= CharClass.Letter) {
        type = TokenKind.Word;
        let hash = FNV_OFFSET;
        let length = 0;
        let letters = 0;
        let uppers = 0;
        const capital = c === CharClass.Upper;
        let j = i;
        for (;;) {
          if (c !== CharClass.Ignorable) {
            if (c === CharClass.Upper) uppers++;
            letters++;
            if (length < MAX_WORD_UNITS) {
              const folded = FOLD_TABLE[unit];
              buffer[length++] = folded;
              hash = Math.imul(hash ^ folded, FNV_PRIME);
            }
          }
          unit = units[++j];
          c = CLASS_TABLE[unit] as CharClass;
          if (c === CharClass.Unknown) c = learnUnit(unit);
          if (isWordPart(c)) continue;
          if (unit !== POINT || !isPointOfInitialism(units, i, j)) break;
          // U.S., a.m.: single letters with points between them.
          if (length < MAX_WORD_UNITS) {
            buffer[length++] = POINT;
            hash = Math.imul(hash ^ POINT, FNV_PRIME);
          }
          unit = units[++j];
          c = charClass(unit);
        }
        shape = (capital ? TokenFlag.Capital : 0) | (uppers >= 2 && uppers === letters ? TokenFlag.AllCaps : 0);
        to = j;
        const split = c === CharClass.Apostrophe ? splitAtApostrophe(units, i, j) : Split.None;
        if (split === Split.None) {
          id = vocabulary.internHashed(buffer, length, hash);
          if (
            j < n &&
            unit === POINT &&
            takesPoint(units, i, j, id < isAbbreviation.length && isAbbreviation[id] === 1)
          ) {
            to = j + 1;
            shape |= TokenFlag.AbbreviationPoint;
          }
        } else {
          to = endOfWord(units, j + 1);
          if (split !== Split.Whole) {
            start[count] = i;
            end[count] = split;
            word[count] = this.internRange(units, i, split);
            kind[count] = TokenKind.Word;
            flags[count++] = shape | pending;
            pending = 0;
            shape = 0;
            type = TokenKind.Clitic;
            i = split;
          }
          id = this.internRange(units, i, to);
        }
      } else if (c === CharClass.Digit) {
        type = TokenKind.Number;
        to = endOfNumber(units, i + 1);
      } else if (
        c === CharClass.Apostrophe &&
        count > 0 &&
        end[count - 1] === i &&
        kind[count - 1] === TokenKind.Number &&
        isWordAt(units, i + 1)
      ) {
        type = TokenKind.Clitic;
        to = endOfWord(units, i + 1);
        id = this.internRange(units, i, to);
      } else {
        to = endOfMark(units, i, c);
        type = kindOfMark(c, to - i);
        id = this.internMark(units, i, to);
      }
      start[count] = i;
      end[count] = to;
      word[count] = id;
      kind[count] = type;
      flags[count++] = shape | pending;
      pending = 0;
      lineEnds = 0;
      i = to;
    }
    if (n > MAX_KEPT_UNITS) {
      this.working = allocate(4096);
      this.units = new Uint16Array(0x4000);
    }
    return {
      count,
      start: start.slice(0, count),
      end: end.slice(0, count),
      word: word.slice(0, count),
      kind: kind.slice(0, count),
      flags: flags.slice(0, count),
    };
  }

  /**
   * The text's code units with a NUL behind the last, which ends every run, so that no loop asks for the length. Reading an array is several
   * times faster than `charCodeAt`.
   */
  private unitsOf(text: string): Uint16Array {
    if (this.units.length <= text.length) this.units = new Uint16Array(text.length * 2);
    Buffer.from(this.units.buffer).write(text, "utf16le");
    this.units[text.length] = 0;
    return this.units;
  }

  /** Interns `text[from, to)` folded: the few words whose end is known only after they were read. */
  private internRange(units: Uint16Array, from: number, to: number): number {
    let length = 0;
    for (let k = from; k < to && length < MAX_WORD_UNITS; k++) {
      const unit = units[k];
      if (charClass(unit) !== CharClass.Ignorable) this.buffer[length++] = foldUnit(unit);
    }
    return this.vocabulary.internUnits(this.buffer, length);
  }

  /** A run of hyphens reads as a dash, a run of points as an ellipsis. */
  private internMark(units: Uint16Array, from: number, to: number): number {
    const { buffer } = this;
    buffer[0] = foldUnit(units[from]);
    if (to - from === 1) return this.vocabulary.internUnits(buffer, 1);
    if (buffer[0] === HYPHEN) buffer[0] = EM_DASH;
    else if (buffer[0] === POINT) buffer[0] = ELLIPSIS;
    else {
      buffer[1] = units[from + 1];
      return this.vocabulary.internUnits(buffer, 2);
    }
    return this.vocabulary.internUnits(buffer, 1);
  }
}

const enum Split {
  /** The word ends before the apostrophe. */
  None = -2,
  /** The apostrophe is inside the word. */
  Whole = -1,
}

/** Where the clitic begins that the apostrophe at `at` belongs to, or a {@link Split}. */
function splitAtApostrophe(units: Uint16Array, from: number, at: number): number {
  if (!isLetter(charClass(units[at + 1]))) return Split.None;
  const first = units[at + 1];
  const single = endOfWord(units, at + 1) === at + 2;
  // n't: the n belongs to the clitic.
  if (single && foldUnit(first) === LOWER_T && at - from >= 2 && foldUnit(units[at - 1]) === LOWER_N) return at - 1;
  // O'Brien, d'Artagnan, o'clock stay whole; AZERBAIJAN'S does not.
  if (at - from === 1 && !single) return Split.Whole;
  return single || charClass(first) !== CharClass.Upper ? at : Split.None;
}

/** Whether the point at `at` stands inside letters each behind a point (`U.S.`). */
function isPointOfInitialism(units: Uint16Array, from: number, at: number): boolean {
  if (at - from !== 1 && units[at - 2] !== POINT) return false;
  return isLetter(charClass(units[at + 1]));
}

/** Whether the point at `at` belongs to the word before it. */
function takesPoint(units: Uint16Array, from: number, at: number, abbreviation: boolean): boolean {
  if (units[at + 1] === POINT) return false;
  if (at - from === 1) return charClass(units[from]) === CharClass.Upper;
  return abbreviation || (at - from >= 3 && units[at - 2] === POINT);
}

function isWordAt(units: Uint16Array, at: number): boolean {
  return isWordPart(charClass(units[at]));
}

function endOfWord(units: Uint16Array, from: number): number {
  let to = from;
  while (isWordAt(units, to)) to++;
  return to;
}

function isDigitAt(units: Uint16Array, at: number): boolean {
  return charClass(units[at]) === CharClass.Digit;
}

function endOfNumber(units: Uint16Array, from: number): number {
  for (let to = from; ; to++) {
    if (isDigitAt(units, to)) continue;
    const unit = units[to];
    const joins = unit === POINT || unit === COMMA || unit === COLON;
    if (!joins || !isDigitAt(units, to + 1)) return to;
  }
}

function endOfMark(units: Uint16Array, from: number, c: CharClass): number {
  const unit = units[from];
  let to = from + 1;
  if (c === CharClass.Surrogate) return unit < 0xdc00 && (units[to] & 0xfc00) === 0xdc00 ? to + 1 : to;
  if (unit === POINT || unit === HYPHEN) while (units[to] === unit) to++;
  // '' and `` are typewriter quotation marks.
  else if ((unit === APOSTROPHE || unit === BACKTICK) && units[to] === unit) to++;
  return to;
}

function kindOfMark(c: CharClass, length: number): TokenKind {
  if (c === CharClass.Quote) return TokenKind.Quote;
  if (c !== CharClass.Apostrophe) return TokenKind.Punctuation;
  return length === 2 ? TokenKind.Quote : TokenKind.Apostrophe;
}

interface WorkingArrays {
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  word: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
}

function allocate(capacity: number): WorkingArrays {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

function enlarged(old: WorkingArrays): WorkingArrays {
  const next = allocate(old.start.length * 2);
  next.start.set(old.start);
  next.end.set(old.end);
  next.word.set(old.word);
  next.kind.set(old.kind);
  next.flags.set(old.flags);
  return next;
}
