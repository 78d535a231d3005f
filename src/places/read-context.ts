import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { KindHint, type PlaceWords, Word } from "./compile-words.js";

/** Bits of {@link Word} of a token; 0 for words that the language does not list. */
export function wordFlags(doc: TokenizedText, words: PlaceWords, token: number): number {
  if (token < 0 || token >= doc.count || doc.kind[token] === TokenKind.Number) return 0;
  const id = doc.word[token];
  return id < words.flags.length ? words.flags[id] : 0;
}

/** The kind (index into KIND_WORDS) of a token that is a kind word, else 0. */
export function kindOf(doc: TokenizedText, words: PlaceWords, token: number): number {
  if (token < 0 || token >= doc.count || doc.kind[token] !== TokenKind.Word) return 0;
  const id = doc.word[token];
  return id < words.kind.length ? words.kind[id] : 0;
}

/** What the words right beside the tokens `[first, end)` say. */
export interface NearbySigns {
  /** Kind said before (`village of X`, `Mount X`) or after (`X district`), 0 for none. */
  readonly before: number;
  readonly beforePlural: boolean;
  readonly after: number;
  readonly afterPlural: boolean;
  readonly locating: boolean;
  readonly placeNoun: boolean;
  /** An article stands right before (`the Araz`). */
  readonly article: boolean;
}

/** How far an apposition (`X, a small mountain village`) may run before its kind word. */
const APPOSITION_WORDS = 4;

/** Adjectives that may stand between a determiner and a kind word. */
const MOST_ADJECTIVES = 2;

/** The token before `token`, a quotation mark between them left out. */
function beforeMark(doc: TokenizedText, token: number): number {
  const mark = token > 0 && (doc.kind[token - 1] === TokenKind.Apostrophe || doc.kind[token - 1] === TokenKind.Quote);
  return mark ? token - 2 : token - 1;
}

/** Whether a kind word is about something else than the name behind its *of*: `X and Y villages of Z`, `a village of Z`, `20 villages of Z`. */
function isSaidOfAnother(doc: TokenizedText, words: PlaceWords, kindToken: number): boolean {
  for (let t = kindToken - 1; t >= 0 && t >= kindToken - 1 - MOST_ADJECTIVES; t--) {
    if (doc.kind[t] === TokenKind.Number || doc.word[t] === words.indefinite || doc.word[t] === words.indefiniteVowel)
      return true;
    if (doc.kind[t] !== TokenKind.Word) {
      if (doc.kind[t] === TokenKind.Apostrophe || doc.kind[t] === TokenKind.Quote) continue;
      return false;
    }
    const flags = wordFlags(doc, words, t);
    if ((flags & Word.Article) !== 0) return false;
    // `the Azerbaijani town of Z`
    if (t === kindToken - 1 && (doc.flags[t] & TokenFlag.Capital) !== 0)
      return (flags & (Word.Function | Word.Locating | Word.Adjective | Word.Home)) === 0;
    if ((flags & (Word.Function | Word.Locating | Word.Joining)) !== 0)
      return (flags & Word.Function) !== 0 && t === kindToken - 1;
  }
  return false;
}

/** Reads the signs beside a name. */
export function readSigns(doc: TokenizedText, words: PlaceWords, first: number, end: number): NearbySigns {
  let at = first - 1;
  let flags = wordFlags(doc, words, at);
  const locating = (flags & Word.Locating) !== 0 && doc.kind[at] === TokenKind.Word;
  if ((flags & Word.Article) !== 0) flags = wordFlags(doc, words, --at);
  // "south of X", "30 km from X": the preposition of a direction or distance.
  const directed =
    (flags & Word.Naming) !== 0 &&
    doc.word[at] === words.of &&
    (wordFlags(doc, words, at - 1) & (Word.Direction | Word.PlaceNoun)) !== 0 &&
    ((doc.flags[at - 1] & TokenFlag.Capital) === 0 || (doc.flags[at - 1] & TokenFlag.SentenceStart) !== 0);
  let before = 0;
  let beforePlural = false;
  let peopleOf = false;
  if ((flags & Word.Kind) !== 0) before = kindOf(doc, words, at) === KindHint.People ? 0 : kindOf(doc, words, at);
  else if ((flags & Word.Naming) !== 0 && (wordFlags(doc, words, beforeMark(doc, at)) & Word.Kind) !== 0) {
    at = beforeMark(doc, at);
    before = kindOf(doc, words, at);
    // The people of a place: where they are from, not what they are called.
    if (before === KindHint.People) {
      before = 0;
      peopleOf = true;
    }
    if (before !== 0 && before <= KindHint.LastSettlement && isSaidOfAnother(doc, words, at))
      before = KindHint.District;
  }
  if (before !== 0) beforePlural = (wordFlags(doc, words, at) & Word.Plural) !== 0 && before !== KindHint.District;
  let locatingThen = locating;
  if (!locatingThen && at !== first - 1) locatingThen = before === 0 && (flags & Word.Locating) !== 0;

  let next = end;
  if (next < doc.count && doc.kind[next] === TokenKind.Clitic) next++;
  let after = kindOf(doc, words, next);
  // `Oslo's men` are the city's, they do not bear its name.
  if (after === KindHint.People && next !== end) after = 0;
  let afterPlural = (wordFlags(doc, words, next) & Word.Plural) !== 0;
  const placeNoun = (wordFlags(doc, words, next) & Word.PlaceNoun) !== 0;
  // `X itself, a village of Y`
  if (after === 0 && next + 1 < doc.count && doc.word[next + 1] === words.comma)
    if ((wordFlags(doc, words, next) & Word.Function) !== 0) next++;
  if (
    after === 0 &&
    doc.word[next] === words.comma &&
    next + 1 < doc.count &&
    (wordFlags(doc, words, next + 1) & Word.Article) !== 0
  )
    for (let k = next + 2; k < Math.min(doc.count, next + 2 + APPOSITION_WORDS); k++) {
      after = kindOf(doc, words, k);
      if (after !== 0 || doc.kind[k] !== TokenKind.Word || (doc.flags[k] & TokenFlag.Capital) !== 0) break;
      if ((wordFlags(doc, words, k) & (Word.Locating | Word.Naming | Word.Function | Word.Title)) !== 0) break;
    }
  else if (after !== 0 && (doc.flags[next] & TokenFlag.ParagraphBreak) !== 0) after = 0;
  if (after === 0) afterPlural = false;
  const article = first > 0 && (wordFlags(doc, words, first - 1) & Word.Article) !== 0;
  return {
    before,
    beforePlural,
    after,
    afterPlural,
    locating: locatingThen || directed || peopleOf,
    placeNoun,
    article,
  };
}

/** Whether a token is a capitalised word that no list explains: a first name, a surname, a part of a longer name. */
export function isUnexplainedCapital(doc: TokenizedText, words: PlaceWords, token: number): boolean {
  if (token < 0 || token >= doc.count || doc.kind[token] !== TokenKind.Word) return false;
  if ((doc.flags[token] & TokenFlag.Capital) === 0) return false;
  const known =
    Word.Kind |
    Word.Locating |
    Word.Naming |
    Word.Joining |
    Word.Article |
    Word.Function |
    Word.Title |
    Word.Direction |
    Word.PlaceNoun |
    Word.Home |
    Word.Adjective |
    Word.Institution;
  return (wordFlags(doc, words, token) & known) === 0;
}
