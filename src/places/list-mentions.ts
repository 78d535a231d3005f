import { type TokenizedText, TokenFlag } from "../text/document.js";
import { KindHint, type PlaceWords, Word } from "./compile-words.js";
import { isDistrict } from "./bind-districts.js";
import type { Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { kindOf, readSigns, wordFlags } from "./read-context.js";

/** Tokens that may stand between two members of a list. */
const LONGEST_GAP = 5;

/**
 * Groups neighbouring drafts (`X, Y and Z villages`) into lists, in place: drafts of one list share its number, and a plural kind word at either end
 * is the kind of all. Kind words inside a gap end a list.
 */
export function groupIntoLists(
  doc: TokenizedText,
  words: PlaceWords,
  index: GazetteerIndex,
  drafts: readonly Draft[],
): void {
  let list = 0;
  for (let i = 0; i < drafts.length; i++) {
    if (i > 0 && !joins(doc, words, drafts[i - 1].end, drafts[i].first)) list++;
    drafts[i].list = list;
  }
  for (let i = 0; i < drafts.length;) {
    let end = i + 1;
    while (end < drafts.length && drafts[end].list === drafts[i].list) end++;
    if (end - i > 1) spreadKind(doc, words, index, drafts, i, end);
    else readPluralOfOne(doc, words, index, drafts[i]);
    i = end;
  }
}

/**
 * Reads a plural beside one name alone: `villages of Tavush` and `Tavush villages` lie in what bears the name; a country right behind one (`the villages
 * Norway took`) is none of them.
 */
function readPluralOfOne(doc: TokenizedText, words: PlaceWords, index: GazetteerIndex, draft: Draft): void {
  if (draft.kindHint === 0 || draft.candidates.length === 0) return;
  const { first, end, candidates } = draft;
  const isPlural = (token: number): boolean => (wordFlags(doc, words, token) & Word.Plural) !== 0;
  if (isPlural(first - 1) && candidates.some((c) => index.placeParent[c.place] < 0)) draft.kindHint = 0;
  else if (
    (isPlural(end) || (doc.word[first - 1] === words.of && isPlural(first - 2))) &&
    candidates.some((c) => isDistrict(index, c.place))
  )
    draft.kindHint = KindHint.District;
}

function spreadKind(
  doc: TokenizedText,
  words: PlaceWords,
  index: GazetteerIndex,
  drafts: readonly Draft[],
  from: number,
  to: number,
): void {
  const head = readSigns(doc, words, drafts[from].first, drafts[from].end);
  const tail = readSigns(doc, words, drafts[to - 1].first, drafts[to - 1].end);
  const shared =
    tail.after !== 0 && tail.afterPlural
      ? tail.after
      : head.before !== 0 && head.beforePlural
        ? head.before
        : kindInApposition(doc, words, drafts[from].first);
  // `the villages of Fuzuli and Jabrayil`: where all may be districts, the villages lie in them.
  if (head.beforePlural && doc.word[drafts[from].first - 1] === words.of && tail.after === 0)
    if (drafts.slice(from, to).every(({ candidates }) => candidates.some((c) => isDistrict(index, c.place))))
      for (let i = from; i < to; i++) drafts[i].kindHint = KindHint.District;
  const located = head.locating || (tail.placeNoun && to - from > 1);
  for (let i = from; i < to; i++) {
    const draft = drafts[i];
    if (draft.kindHint === 0) draft.kindHint = shared;
    if (located) draft.located = true;
  }
}

/** `four villages, X, Y and Z`: the kind of a list right behind a mark, 0 for none. */
function kindInApposition(doc: TokenizedText, words: PlaceWords, first: number): number {
  const mark = first > 1 ? doc.word[first - 1] : -1;
  const opens = mark === words.comma || mark === words.colon || mark === words.open;
  if (!opens && mark !== words.dash && mark !== words.longDash) return 0;
  return (wordFlags(doc, words, first - 2) & Word.Plural) !== 0 ? kindOf(doc, words, first - 2) : 0;
}

function joins(doc: TokenizedText, words: PlaceWords, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP || to === from) return false;
  let separators = 0;
  for (let t = from; t < to; t++) {
    if ((doc.flags[t] & TokenFlag.ParagraphBreak) !== 0) return false;
    const word = doc.word[t];
    const flags = wordFlags(doc, words, t);
    if (word === words.comma || word === words.slash || (flags & Word.Joining) !== 0) separators++;
    else if ((word === words.hyphen || word === words.dash) && to - from === 1) separators++;
    else if ((flags & Word.Locating) !== 0 && t > from && separators > 0) continue;
    else if ((flags & Word.Article) === 0) return false;
  }
  return separators > 0 && (doc.flags[to] & TokenFlag.ParagraphBreak) === 0;
}
