import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { type PlaceWords, Word } from "./compile-words.js";
import type { ArticleSigns, Candidate, Draft } from "./drafts.js";
import { fitsKind } from "./choose.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { isUnexplainedCapital, readSigns, wordFlags } from "./read-context.js";
import { canBeginName, type NameSpans } from "./scan-names.js";
import type { SpellingLookup } from "./spelling-candidates.js";

/** Words of an unknown name at most. */
const LONGEST_NAME = 4;
/** Candidates that the spelling model may add to one mention. */
const MOST_SPELLINGS = 40;
/** Nats per letter up to which a spelling is believed, by what speaks for a place. */
const MOST_COST = { named: 1.7, inList: 1.3, located: 1.1, unlikely: 0.7, wellKnown: 0.95 };
/** Prominence from which on outlets know how to spell a place. */
const WELL_KNOWN = 60;

/** An empty draft of the tokens `[first, end)`. */
export function newDraft(first: number, end: number, node: number): Draft {
  return {
    first,
    end,
    node,
    candidates: [],
    kindHint: 0,
    located: false,
    person: false,
    list: 0,
    districts: [],
    binding: 0,
    whole: false,
    article: false,
    alias: false,
    country: 0,
    accepted: false,
    evidence: 0,
    metonymic: false,
  };
}

/** Drafts of the listed names that the scan found, each with every place that bears the name. */
export function draftListedNames(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  spans: NameSpans,
): Draft[] {
  const drafts: Draft[] = [];
  for (let s = 0; s < spans.count; s++) {
    const draft = newDraft(spans.first[s], spans.end[s], spans.node[s]);
    const { nodeStart, nodeNames, namePlace } = index;
    for (let k = nodeStart[draft.node]; k < nodeStart[draft.node + 1]; k++) {
      const name = nodeNames[k];
      const place = namePlace[name];
      if (isAcronymOnly(doc, index, draft, name)) continue;
      if (!draft.candidates.some((c) => c.place === place))
        draft.candidates.push({ place, name, cost: 0, typo: false, bonus: 0, score: 0 });
    }
    if (draft.candidates.length === 0) continue;
    readKind(doc, words, draft);
    drafts.push(draft);
  }
  return drafts;
}

/** Names in capitals (`US`, `UAE`) are no words in lower case (`Us`). */
function isAcronymOnly(doc: TokenizedText, index: GazetteerIndex, draft: Draft, name: number): boolean {
  if (draft.end - draft.first !== 1 || (doc.flags[draft.first] & TokenFlag.AllCaps) !== 0) return false;
  const text = index.nameTexts[name];
  return text.length <= 4 && text === text.toUpperCase() && text !== text.toLowerCase() && !text.includes(".");
}

/** Reads the kind and the place signs beside a draft. */
export function readKind(doc: TokenizedText, words: PlaceWords, draft: Draft): void {
  const signs = readSigns(doc, words, draft.first, draft.end);
  draft.kindHint = signs.after !== 0 ? signs.after : signs.before;
  draft.located = signs.locating || (signs.placeNoun && draft.node !== 0);
  draft.article = signs.article;
}

/**
 * Adds drafts without candidates for capitalised words that no name explains and that stand where a place would: beside a kind word, behind a
 * preposition of place, or in a list; with `everywhere` (an article about the region) all of them, for another name may explain them.
 */
export function draftUnknownNames(doc: TokenizedText, words: PlaceWords, drafts: Draft[], everywhere: boolean): void {
  const taken = new Uint8Array(doc.count);
  for (const draft of drafts) taken.fill(1, draft.first, draft.end);
  for (let i = 0; i < doc.count;) {
    if (taken[i] !== 0 || !beginsUnknown(doc, words, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      const hyphen =
        doc.word[end] === words.hyphen && end + 1 < doc.count && (doc.flags[end + 1] & TokenFlag.SpaceBefore) === 0
          ? 1
          : 0;
      const next = end + hyphen;
      if (
        next >= doc.count ||
        taken[next] !== 0 ||
        !beginsUnknown(doc, words, next) ||
        (doc.flags[next] & TokenFlag.SentenceStart) !== 0
      )
        break;
      end = next + 1;
    }
    if (end - i <= LONGEST_NAME + 1 && (everywhere || standsWherePlacesStand(doc, words, i, end))) {
      const draft = newDraft(i, end, 0);
      readKind(doc, words, draft);
      drafts.push(draft);
    }
    i = end;
  }
}

function beginsUnknown(doc: TokenizedText, words: PlaceWords, token: number): boolean {
  if (!canBeginName(doc, token)) return false;
  const known =
    Word.Kind |
    Word.Locating |
    Word.Joining |
    Word.Article |
    Word.Function |
    Word.Title |
    Word.Home |
    Word.PlaceNoun |
    Word.Adjective |
    Word.Institution;
  return (wordFlags(doc, words, token) & known) === 0;
}

function standsWherePlacesStand(doc: TokenizedText, words: PlaceWords, first: number, end: number): boolean {
  const signs = readSigns(doc, words, first, end);
  if (signs.before !== 0 || signs.after !== 0 || signs.locating || signs.placeNoun) return true;
  const before = first > 0 ? doc.word[first - 1] : -1;
  const after = end < doc.count ? doc.word[end] : -1;
  if (before === words.open && after === words.close) return true;
  const separates = (word: number, token: number): boolean =>
    word === words.comma ||
    word === words.slash ||
    word === words.hyphen ||
    (wordFlags(doc, words, token) & Word.Joining) !== 0;
  return separates(before, first - 1) || separates(after, end);
}

/**
 * Asks the spelling model about drafts where it may help: unknown words that the context calls a place, and listed village names whose bearers may
 * not include the place that is meant.
 */
export function exploreSpellings(
  doc: TokenizedText,
  index: GazetteerIndex,
  drafts: readonly Draft[],
  lookUp: SpellingLookup,
  article: ArticleSigns,
): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (article.elsewhere) continue;
    const named = draft.kindHint !== 0;
    const listed = draft.candidates.length > 0;
    if (listed && !draft.whole && !lacksMeantPlace(index, draft)) continue;
    const neighbour = inListWithPlaces(drafts, i);
    const likely = named || draft.located || neighbour;
    const printed = doc.text.slice(doc.start[draft.first], doc.end[draft.end - 1]);
    const limit = named
      ? MOST_COST.named
      : listed || !likely
        ? MOST_COST.unlikely
        : neighbour
          ? MOST_COST.inList
          : MOST_COST.located;
    const seen = new Set(draft.candidates.map((c) => c.place));
    let added = 0;
    for (const { name, cost, typo } of lookUp(printed, likely && !(listed && !named))) {
      const place = index.namePlace[name];
      if (cost > limit || added >= MOST_SPELLINGS) break;
      if (seen.has(place)) continue;
      if (index.placeProminence[place] >= WELL_KNOWN && cost > MOST_COST.wellKnown) continue;
      const candidate: Candidate = { place, name, cost, typo, bonus: 0, score: 0 };
      draft.candidates.push(candidate);
      added++;
    }
  }
}

/** Whether a listed name may stand for a place that does not bear it in the tables: all bearers are villages, or none fits what the phrase says. */
function lacksMeantPlace(index: GazetteerIndex, draft: Draft): boolean {
  const { candidates } = draft;
  const fits = candidates.filter((c) => draft.kindHint === 0 || fitsKind(index, c.place, draft.kindHint));
  if (fits.length === 0) return true;
  if (draft.binding >= 1)
    return !fits.some((c) => draft.districts.includes(index.placeParent[c.place]) || draft.districts.includes(c.place));
  return candidates.every((c) => index.placeProminence[c.place] < 50);
}

function inListWithPlaces(drafts: readonly Draft[], at: number): boolean {
  const { list } = drafts[at];
  for (let i = at - 1; i >= 0 && drafts[i].list === list; i--) if (drafts[i].candidates.length > 0) return true;
  for (let i = at + 1; i < drafts.length && drafts[i].list === list; i++)
    if (drafts[i].candidates.length > 0) return true;
  return false;
}

/** Whether a capitalised word that nothing explains stands right before or behind a span: it may be part of a person's name. */
export function hasUnexplainedNeighbour(
  doc: TokenizedText,
  words: PlaceWords,
  draft: Draft,
): { before: boolean; behind: boolean } {
  const sameLine = (token: number): boolean =>
    token < doc.count && (doc.flags[token] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) === 0;
  const before =
    sameLine(draft.first) &&
    isUnexplainedCapital(doc, words, draft.first - 1) &&
    doc.kind[draft.first - 1] === TokenKind.Word;
  const behind = sameLine(draft.end) && isUnexplainedCapital(doc, words, draft.end);
  return { before, behind };
}
