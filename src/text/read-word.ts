import { CharClass, charClass, foldUnit } from "./characters.js";
import { TokenFlag } from "./document.js";
import { FNV_OFFSET, FNV_PRIME, MAX_WORD_UNITS, type Vocabulary } from "./vocabulary.js";

const POINT = 0x2e;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;

const enum Split {
  /** The word ends before the apostrophe. */
  None = -2,
  /** The apostrophe is inside the word. */
  Whole = -1,
}

const enum Abbreviation {
  None = 0,
  Always = 1,
  BeforeNumber = 2,
}

/** A letter of any script. */
export const isLetter = (c: CharClass): boolean => c >= CharClass.Lower && c <= CharClass.Letter;
const isWordPart = (c: CharClass): boolean => c >= CharClass.Lower && c <= CharClass.Ignorable;

/**
 * Reads one word of a text at a time: its end, its case, the id of its folded form, and the clitic that hangs on it. The answer stands in
 * the reader's fields until the next word, because an object for each word would cost more than reading it.
 *
 * `units` are the text's code units with a NUL behind the last.
 */
export class WordReader {
  /** End of the word. */
  end = 0;
  id = 0;
  /** Bits of `TokenFlag`: case and abbreviation point. */
  shape = 0;
  /** End of the clitic that begins where the word ends, or -1. */
  cliticEnd = -1;

  private readonly isAbbreviation: Uint8Array;
  private readonly buffer = new Uint16Array(MAX_WORD_UNITS);
  private length = 0;
  private hash = 0;
  private letters = 0;
  private uppers = 0;

  /**
   * @param abbreviations folded, without their last point; the vocabulary is not yet frozen
   * @param onlyWithNumber those of them that are abbreviations only before a number: *no. 5*, but *He said no.*
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    abbreviations: ReadonlySet<string>,
    onlyWithNumber: ReadonlySet<string>,
  ) {
    const ids = [...abbreviations].map((word) => ({ id: vocabulary.intern(word), word }));
    this.isAbbreviation = new Uint8Array(vocabulary.size);
    for (const { id, word } of ids)
      this.isAbbreviation[id] = onlyWithNumber.has(word) ? Abbreviation.BeforeNumber : Abbreviation.Always;
  }

  /** Reads the word that begins at `from`, a letter. */
  read(units: Uint16Array, from: number): void {
    const at = this.foldWord(units, from);
    this.shape = charClass(units[from]) === CharClass.Upper ? TokenFlag.Capital : 0;
    if (this.uppers >= 2 && this.uppers === this.letters) this.shape |= TokenFlag.AllCaps;
    this.end = at;
    this.cliticEnd = -1;
    const next = units[at];
    const split = charClass(next) === CharClass.Apostrophe ? splitAtApostrophe(units, from, at) : Split.None;
    if (split !== Split.None) {
      const end = endOfWord(units, at + 1);
      this.end = split === Split.Whole ? end : split;
      this.cliticEnd = split === Split.Whole ? -1 : end;
      this.id = this.intern(units, from, this.end);
      return;
    }
    this.id = this.vocabulary.internHashed(this.buffer, this.length, this.hash);
    if (next === POINT && this.takesPoint(units, from, at)) {
      this.end = at + 1;
      this.shape |= TokenFlag.AbbreviationPoint;
    }
  }

  /** The id of `units[from, to)` folded: for words whose end is known only after they were read. */
  intern(units: Uint16Array, from: number, to: number): number {
    let length = 0;
    for (let k = from; k < to && length < MAX_WORD_UNITS; k++) {
      if (charClass(units[k]) !== CharClass.Ignorable) this.buffer[length++] = foldUnit(units[k]);
    }
    return this.vocabulary.internUnits(this.buffer, length);
  }

  /** Folds, hashes and counts in one go; gives the end of the word without a point or a clitic. */
  private foldWord(units: Uint16Array, from: number): number {
    const { buffer } = this;
    let hash = FNV_OFFSET;
    let length = 0;
    let letters = 0;
    let uppers = 0;
    let at = from;
    for (;;) {
      const unit = units[at];
      const c = charClass(unit);
      if (isWordPart(c)) {
        if (c === CharClass.Ignorable) {
          at++;
          continue;
        }
        if (c === CharClass.Upper) uppers++;
        letters++;
        // U.S., a.m.: single letters with points between them.
      } else if (unit !== POINT || !isPointOfInitialism(units, from, at)) break;
      if (length < MAX_WORD_UNITS) {
        const folded = foldUnit(unit);
        buffer[length++] = folded;
        hash = Math.imul(hash ^ folded, FNV_PRIME);
      }
      at++;
    }
    this.hash = hash;
    this.length = length;
    this.letters = letters;
    this.uppers = uppers;
    return at;
  }

  /** Whether the point at `at` belongs to the word before it. */
  private takesPoint(units: Uint16Array, from: number, at: number): boolean {
    if (units[at + 1] === POINT) return false;
    if (at - from === 1) return charClass(units[from]) === CharClass.Upper;
    const known = this.id < this.isAbbreviation.length ? this.isAbbreviation[this.id] : Abbreviation.None;
    if (known === Abbreviation.Always) return true;
    if (known === Abbreviation.BeforeNumber) return isNumberNext(units, at + 1);
    return at - from >= 3 && units[at - 2] === POINT;
  }
}

/** End of the word parts from `from` on; `from` where none stands there. */
export function endOfWord(units: Uint16Array, from: number): number {
  let to = from;
  while (isWordPart(charClass(units[to]))) to++;
  return to;
}

/** Where the clitic begins that the apostrophe at `at` belongs to, or a {@link Split}. */
function splitAtApostrophe(units: Uint16Array, from: number, at: number): number {
  const first = units[at + 1];
  if (!isLetter(charClass(first))) return Split.None;
  const single = endOfWord(units, at + 1) === at + 2;
  // n't: the n belongs to the clitic.
  if (single && foldUnit(first) === LOWER_T && at - from >= 2 && foldUnit(units[at - 1]) === LOWER_N) return at - 1;
  // O'Brien, d'Artagnan, o'clock stay whole; AZERBAIJAN'S does not.
  if (at - from === 1 && !single) return Split.Whole;
  return single || charClass(first) !== CharClass.Upper ? at : Split.None;
}

/** Whether a digit stands at `at`, a single blank left out. */
function isNumberNext(units: Uint16Array, at: number): boolean {
  const next = charClass(units[at]) === CharClass.Space ? at + 1 : at;
  return charClass(units[next]) === CharClass.Digit;
}

/** Whether the point at `at` stands inside letters each behind a point (`U.S.`). */
function isPointOfInitialism(units: Uint16Array, from: number, at: number): boolean {
  return (at - from === 1 || units[at - 2] === POINT) && isLetter(charClass(units[at + 1]));
}
