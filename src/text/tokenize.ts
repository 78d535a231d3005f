import { CharClass, charClass, foldUnit } from "./characters.js";
import { TokenFlag, TokenKind } from "./document.js";
import { endOfWord, isLetter, WordReader } from "./read-word.js";
import { allocateTokens, enlargeTokens, type Tokens } from "./token-arrays.js";
import type { Vocabulary } from "./vocabulary.js";

const POINT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const EM_DASH = 0x2014;
const ELLIPSIS = 0x2026;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Behind a longer text the working arrays are not kept for the next one. */
const MAX_KEPT_UNITS = 0x100000;
const FIRST_TOKENS = 0x1000;
const FIRST_UNITS = 0x4000;

/**
 * Splits texts into tokens, each in one pass.
 *
 * Words are runs of letters and marks in any script; a clitic after an apostrophe is a token of its own (`Azerbaijan|'s`, `did|n't`,
 * `Karabağ|'a`), as is each part of a hyphenated word (`Nagorno|-|Karabakh`, `Russia|-|brokered`). Numbers keep inner points, commas and
 * colons before digits (`2,000`, `7.5`, `10:08`). Abbreviations keep their point (`Sept.`, `U.S.`, `J.`). Every other character is a token;
 * runs of points and of hyphens are one. Offsets are UTF-16 code units.
 */
export class TokenScanner {
  private readonly words: WordReader;
  private readonly mark = new Uint16Array(2);
  private working = allocateTokens(FIRST_TOKENS);
  private units = new Uint16Array(FIRST_UNITS);

  /**
   * @param vocabulary interns each word's folded form; not yet frozen
   * @param abbreviations folded, without their last point: behind these a point is part of the token
   * @param onlyWithNumber those of them that are so only before a number
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    abbreviations: ReadonlySet<string>,
    onlyWithNumber: ReadonlySet<string>,
  ) {
    this.words = new WordReader(vocabulary, abbreviations, onlyWithNumber);
  }

  scan(text: string): Tokens {
    const n = text.length;
    const { words } = this;
    const units = this.unitsOf(text);
    let { start, end, word, kind, flags } = this.working;
    let capacity = start.length;
    let count = 0;
    let pending = TokenFlag.SpaceBefore | TokenFlag.ParagraphBreak | TokenFlag.LineBreak;
    let lineEnds = 0;

    for (let i = 0; i < n;) {
      const c = charClass(units[i]);
      if (c === CharClass.Space || c === CharClass.Ignorable) {
        pending |= TokenFlag.SpaceBefore;
        i++;
        continue;
      }
      if (c === CharClass.LineEnd) {
        if (!(units[i] === LINE_FEED && i > 0 && units[i - 1] === CARRIAGE_RETURN)) lineEnds++;
        pending |= TokenFlag.SpaceBefore | TokenFlag.LineBreak | (lineEnds > 1 ? TokenFlag.ParagraphBreak : 0);
        i++;
        continue;
      }
      // A turn of the loop makes two tokens at most.
      if (count + 2 > capacity) {
        ({ start, end, word, kind, flags } = this.working = enlargeTokens(this.working));
        capacity = start.length;
      }
      start[count] = i;
      flags[count] = pending;
      if (isLetter(c)) {
        words.read(units, i);
        end[count] = words.end;
        word[count] = words.id;
        kind[count] = TokenKind.Word;
        flags[count] |= words.shape;
        if (words.cliticEnd >= 0) {
          count++;
          start[count] = words.end;
          end[count] = words.cliticEnd;
          word[count] = words.intern(units, words.end, words.cliticEnd);
          kind[count] = TokenKind.Clitic;
          flags[count] = 0;
        }
      } else if (c === CharClass.Digit) {
        end[count] = endOfNumber(units, i + 1);
        word[count] = 0;
        kind[count] = TokenKind.Number;
      } else {
        // 1990's, 24'te: the apostrophe of a clitic on a number.
        const behindNumber =
          c === CharClass.Apostrophe && count > 0 && end[count - 1] === i && kind[count - 1] === TokenKind.Number;
        const cliticEnd = behindNumber ? endOfWord(units, i + 1) : 0;
        if (cliticEnd > i + 1) {
          end[count] = cliticEnd;
          word[count] = words.intern(units, i, cliticEnd);
          kind[count] = TokenKind.Clitic;
        } else {
          end[count] = endOfMark(units, i, c);
          word[count] = this.internMark(units, i, end[count]);
          kind[count] = kindOfMark(c, end[count] - i);
        }
      }
      i = end[count++];
      pending = 0;
      lineEnds = 0;
    }
    if (n > MAX_KEPT_UNITS) {
      this.working = allocateTokens(FIRST_TOKENS);
      this.units = new Uint16Array(FIRST_UNITS);
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

  /** A run of hyphens reads as a dash, a run of points as an ellipsis. */
  private internMark(units: Uint16Array, from: number, to: number): number {
    const { mark, vocabulary } = this;
    mark[0] = foldUnit(units[from]);
    if (to - from === 1) return vocabulary.internUnits(mark, 1);
    if (mark[0] === HYPHEN) mark[0] = EM_DASH;
    else if (mark[0] === POINT) mark[0] = ELLIPSIS;
    else {
      mark[1] = units[from + 1];
      return vocabulary.internUnits(mark, 2);
    }
    return vocabulary.internUnits(mark, 1);
  }
}

function isDigit(unit: number): boolean {
  return charClass(unit) === CharClass.Digit;
}

function endOfNumber(units: Uint16Array, from: number): number {
  for (let to = from; ; to++) {
    const unit = units[to];
    if (isDigit(unit)) continue;
    const joins = unit === POINT || unit === COMMA || unit === COLON;
    if (!joins || !isDigit(units[to + 1])) return to;
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
