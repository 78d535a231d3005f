import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { type PlaceWords, Word } from "./compile-words.js";
import { newDraft, readKind } from "./draft-names.js";
import type { Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { wordFlags } from "./read-context.js";
import { canBeginName } from "./scan-names.js";
import type { SpellingLookup } from "./spelling-candidates.js";

/** Words of a name at most. */
const LONGEST_RUN = 4;
/** Nats per letter up to which a spelling of the whole run beats the shorter names inside it. */
const CLOSE = 0.95;
const CLOSE_TYPO = 0.75;

/**
 * Looks up runs of capitalised words as one name where only a part of them is listed or none is (`Kand Horadiz`, `Yukhari Mazra`, `Village Zangilan`):
 * the longest run that the spelling model knows becomes one draft in place of those inside it. Returns the drafts in text order.
 */
export function mergeRuns(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  qualifiers: Uint8Array,
  drafts: readonly Draft[],
  lookUp: SpellingLookup,
): Draft[] {
  const merged: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (merged.length > 0 && merged[merged.length - 1].end > draft.first) continue;
    const whole = wholeRun(doc, index, words, qualifiers, draft, drafts, i, lookUp);
    if (whole) while (merged.length > 0 && merged[merged.length - 1].end > whole.first) merged.pop();
    merged.push(whole ?? draft);
  }
  return merged;
}

function wholeRun(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  qualifiers: Uint8Array,
  draft: Draft,
  drafts: readonly Draft[],
  at: number,
  lookUp: SpellingLookup,
): Draft | null {
  const isPart = (token: number): boolean => {
    if (token < 0 || token >= doc.count || doc.kind[token] !== TokenKind.Word || !canBeginName(doc, token))
      return false;
    const id = doc.word[token];
    if (id < qualifiers.length && qualifiers[id] !== 0) return true;
    const other =
      Word.Kind |
      Word.Locating |
      Word.Joining |
      Word.Article |
      Word.Function |
      Word.Title |
      Word.Adjective |
      Word.Institution;
    return (wordFlags(doc, words, token) & other) === 0;
  };
  /** The token of the word before (after) with at most a hyphen between, or -1. */
  const step = (token: number, by: 1 | -1): number => {
    let next = token + by;
    if (next >= 0 && next < doc.count && doc.word[next] === words.hyphen) next += by;
    const later = by === 1 ? next : token;
    if (later < doc.count && (doc.flags[later] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) !== 0) return -1;
    return isPart(next) ? next : -1;
  };
  let first = draft.first;
  let last = draft.end - 1;
  let size = draft.end - draft.first;
  for (let before = step(first, -1); before >= 0 && size < LONGEST_RUN; before = step(first, -1)) {
    first = before;
    size++;
  }
  for (let behind = step(last, 1); behind >= 0 && size < LONGEST_RUN; behind = step(last, 1)) {
    last = behind;
    size++;
  }
  if (last - first + 1 === draft.end - draft.first) return null;
  const next = drafts[at + 1] as Draft | undefined;
  const ends = next !== undefined && next.first === last ? [last] : [last, draft.end - 1];
  for (const from of first === draft.first ? [first] : [first, draft.first])
    for (const to of ends) {
      if (to - from <= draft.end - 1 - draft.first) continue;
      const best = lookUp(doc.text.slice(doc.start[from], doc.end[to]), draft.candidates.length > 0).at(0);
      if (best === undefined || best.cost > (best.typo ? CLOSE_TYPO : CLOSE)) continue;
      const whole = newDraft(from, to + 1, 0);
      readKind(doc, words, whole);
      whole.candidates = [
        { place: index.namePlace[best.name], name: best.name, cost: best.cost, typo: best.typo, bonus: 0, score: 0 },
      ];
      whole.whole = true;
      return whole;
    }
  return null;
}

/** Marks, by word id, the words that the spelling tables know as parts of names (`yukhari`, `upper`, `village`). */
export function compileQualifiers(
  index: GazetteerIndex,
  intern: (word: string) => number,
  size: () => number,
): Uint8Array {
  const ids = [...index.letters.words.keys()].map((word) => intern(word));
  const marks = new Uint8Array(size());
  for (const id of ids) marks[id] = 1;
  return marks;
}
