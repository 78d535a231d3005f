import type { LetterTable } from "./letters.js";

const COMBINING = /\p{M}/gu;
/** Letters with a mark that the tables know as letters of their own. */
const KEPT = new Set(Array.from("əğışçöüäéáíâëïžščǰ"));

/** Lower case for any language printed here: `İ`→`i`, `I`→`i`; composed; marks that no table knows removed. */
export function lowerCase(text: string): string {
  const lower = text.normalize("NFC").replace(/İ/g, "i").toLowerCase();
  let out = "";
  for (const char of lower)
    out += KEPT.has(char) || char.charCodeAt(0) < 0x80 ? char : char.normalize("NFD").replace(COMBINING, "");
  return out;
}

/** Writes a name of another script in Latin letters by the table; Latin stays as it is. Adjacent doubled vowel signs are kept. */
export function romanise(lower: string, table: LetterTable): string {
  let out = "";
  for (const char of lower) out += table.scripts.get(char) ?? char;
  return out;
}

/**
 * The form in which spellings are compared: lower case, Latin letters, words that have a gazetteer equivalent replaced, all but letters removed.
 * @param name a name as printed or as the gazetteer has it
 * @param replaceWords false for gazetteer names, whose words are the standard already
 */
export function comparable(name: string, table: LetterTable, replaceWords: boolean): string {
  let out = "";
  for (const word of lowerCase(name).split(/[\s\-‐‑–/]+/)) {
    const latin = romanise(word, table).replace(/[^\p{L}]/gu, "");
    out += replaceWords ? (table.words.get(word) ?? table.words.get(latin) ?? latin) : latin;
  }
  return out;
}
