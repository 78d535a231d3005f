/**
 * What a UTF-16 code unit is to the tokenizer, and what it folds to. Both answers are computed together on first use and kept in flat
 * tables, so that loading costs nothing and a look-up is one array read.
 */

export const enum CharClass {
  Unknown = 0,
  Lower = 1,
  Upper = 2,
  /** A letter of a script without case. */
  Letter = 3,
  /** A combining mark, soft hyphen or zero-width character: inside a word, never part of its folded form. */
  Ignorable = 4,
  Digit = 5,
  Space = 6,
  LineEnd = 7,
  /** A quotation mark that can only be one: “ ” „ « » " … */
  Quote = 8,
  /** A mark that is an apostrophe or a single quotation mark: ' ’ ‘ ʼ ` */
  Apostrophe = 9,
  Punctuation = 10,
  /** Half of a character outside the basic plane. */
  Surrogate = 11,
}

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

const DOUBLE_QUOTES = '"“”„‟«»＂〝〞';
const APOSTROPHES = "'’‘‚‛‹›ʼʻʹ`´＇′";
/** Letters that Unicode does not decompose (or decomposes into two units) and that must fold to a single base letter. */
const FOLD_EXCEPTIONS: Readonly<Partial<Record<string, string>>> = {
  İ: "i",
  I: "i",
  ı: "i",
  Ə: "e",
  ə: "e",
  Ә: "ә",
  ä: "a",
  Đ: "d",
  đ: "d",
  ð: "d",
  Ø: "o",
  ø: "o",
  Ł: "l",
  ł: "l",
  ß: "s",
  æ: "a",
  Æ: "a",
  œ: "o",
  Œ: "o",
  "’": "'",
  "‘": "'",
  "‛": "'",
  ʼ: "'",
  ʻ: "'",
  ʹ: "'",
  "′": "'",
  "`": "'",
  "´": "'",
  "＇": "'",
  "‐": "-",
  "‑": "-",
  "﹣": "-",
  "－": "-",
  "−": "-",
  "―": "—",
  "‒": "–",
  "：": ":",
};

/** Computes the class and the fold of a code unit and keeps both. */
function learnUnit(unit: number): CharClass {
  const char = String.fromCharCode(unit);
  let found: CharClass;
  if (unit >= 0xd800 && unit <= 0xdfff) found = CharClass.Surrogate;
  else if (
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x0b ||
    unit === 0x0c ||
    unit === 0x85 ||
    unit === 0x2028 ||
    unit === 0x2029
  )
    found = CharClass.LineEnd;
  else if (DOUBLE_QUOTES.includes(char)) found = CharClass.Quote;
  else if (APOSTROPHES.includes(char)) found = CharClass.Apostrophe;
  else if (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    /\p{M}/u.test(char)
  )
    found = CharClass.Ignorable;
  else if (/[\s\p{Z}\p{Cc}]/u.test(char)) found = CharClass.Space;
  else if (/[\p{Lu}\p{Lt}]/u.test(char)) found = CharClass.Upper;
  else if (/\p{Ll}/u.test(char)) found = CharClass.Lower;
  else if (/\p{L}/u.test(char)) found = CharClass.Letter;
  else if (/\p{Nd}/u.test(char)) found = CharClass.Digit;
  else found = CharClass.Punctuation;
  classes[unit] = found;
  folds[unit] = computeFold(char);
  return found;
}

/** The class of one UTF-16 code unit. */
export function charClass(unit: number): CharClass {
  const known = classes[unit];
  return known === 0 ? learnUnit(unit) : known;
}

function computeFold(char: string): number {
  let folded = FOLD_EXCEPTIONS[char];
  if (folded === undefined) {
    const lower = char.toLowerCase();
    folded = FOLD_EXCEPTIONS[lower] ?? lower.normalize("NFD").replace(/\p{M}+/gu, "");
    // Cyrillic й and ё, Hangul and others are letters of their own or do not fit one unit: kept, only lower-cased.
    if (folded.length !== 1 || !/[ -~]/.test(folded)) folded = lower.length === 1 ? lower : char;
  }
  return folded.charCodeAt(0);
}

/**
 * Folds one code unit to one code unit: lower case, Latin diacritics removed (ə→e, ı/İ→i, ğ→g, ş→s …), typographic apostrophes and hyphens
 * made plain. Length-preserving by construction, so offsets never move (`"İ".toLowerCase()` has two units).
 */
export function foldUnit(unit: number): number {
  if (classes[unit] === 0) learnUnit(unit);
  return folds[unit];
}

/** Folds a whole string as the tokenizer folds words: {@link foldUnit} on each unit, ignorable units dropped. */
export function foldText(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (charClass(unit) !== CharClass.Ignorable) out += String.fromCharCode(foldUnit(unit));
  }
  return out;
}
