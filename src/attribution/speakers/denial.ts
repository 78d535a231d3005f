import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { WordClass } from "./speaker-lexicon.js";

const HYPHEN = 0x2d;

/** The word at token `t` denies an organ its name (`breakaway`, `de facto`, `so-called`). */
export function isDenial({ classes, doc, lexicon }: ArticleWords, t: number): boolean {
  if (lexicon.unrecognised.has(doc.word[t])) return true;
  return (classes[t] & WordClass.Naming) !== 0 && isGlued(doc, t);
}

/** The word at token `t` hangs on the one before by a hyphen. */
export function isGlued({ flags, kind, start, text }: ArticleWords["doc"], t: number): boolean {
  return (
    t > 0 &&
    kind[t - 1] === TokenKind.Punctuation &&
    (flags[t] & TokenFlag.SpaceBefore) === 0 &&
    text.charCodeAt(start[t - 1]) === HYPHEN
  );
}
