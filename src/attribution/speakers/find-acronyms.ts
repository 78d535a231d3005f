import { textOf, TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { WordClass } from "./speaker-lexicon.js";

/** Organisations that the article gives with their short form in brackets, `Mine Action Agency (MAA)`: short form → full name. */
export function findAcronyms(words: ArticleWords): ReadonlyMap<string, string> {
  const { doc, classes } = words;
  const found = new Map<string, string>();
  for (let t = 1; t + 1 < doc.count; t++) {
    if ((doc.flags[t] & TokenFlag.AllCaps) === 0 || doc.text.charCodeAt(doc.start[t - 1]) !== 0x28) continue;
    if (doc.kind[t - 1] !== TokenKind.Punctuation || doc.text.charCodeAt(doc.start[t + 1]) !== 0x29) continue;
    const first = nameBefore(t - 1);
    if (first < 0) continue;
    const short = textOf(doc, t, t + 1);
    if (!found.has(short)) found.set(short, textOf(doc, first, t - 1).replace(/\s+/g, " "));
  }
  return found;

  /** First token of the capitalised name that ends before token `end`, by way of small words inside it; -1 for none. */
  function nameBefore(end: number): number {
    let first = -1;
    for (let k = end - 1; k >= 0 && end - k < 14; k--) {
      if (doc.kind[k] !== TokenKind.Word && doc.kind[k] !== TokenKind.Punctuation) break;
      const capital = (doc.flags[k] & TokenFlag.Capital) !== 0;
      if (capital && !((classes[k] & WordClass.Definite) !== 0)) first = k;
      else if (first < 0 || (classes[k] & (WordClass.Preposition | WordClass.Conjunction | WordClass.Definite)) === 0) {
        if (doc.kind[k] !== TokenKind.Punctuation || doc.text.charCodeAt(doc.start[k]) !== 0x2d) break;
      }
      if ((doc.flags[k] & TokenFlag.SentenceStart) !== 0) break;
    }
    return end - first >= 2 ? first : -1;
  }
}
