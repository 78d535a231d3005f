import { type TokenizedText } from "../text/document.js";
import { KindHint, type PlaceWords, Word } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { wordFlags } from "./read-context.js";

/** How far behind a list its district may begin (`villages in the direction of the … districts`). */
const LONGEST_BRIDGE = 8;
/** Weights of a district said for the list itself, and of one said earlier in the sentence. */
export const SAID_FOR_LIST = 1;
export const SAID_IN_SENTENCE = 0.45;

/**
 * Binds each list of names to the district that its phrase says (`X and Y villages of Z district`, `X (Z district)`, `Z district's X and Y`),
 * in place. Only drafts that could be a district count as one.
 */
export function bindDistricts(
  doc: TokenizedText,
  words: PlaceWords,
  index: GazetteerIndex,
  drafts: readonly Draft[],
): void {
  for (let i = 0; i < drafts.length;) {
    let end = i + 1;
    while (end < drafts.length && drafts[end].list === drafts[i].list) end++;
    bindList(doc, words, index, drafts, i, end);
    i = end;
  }
}

/** Whether only villages bear a name. */
const isVillageName = (index: GazetteerIndex, { candidates }: Draft): boolean =>
  candidates.length > 0 && candidates.every((c) => index.placeProminence[c.place] < 50);

const KINDS_IN_DISTRICTS: ReadonlySet<number> = new Set([KindHint.Village, KindHint.Settlement]);

function bindList(
  doc: TokenizedText,
  words: PlaceWords,
  index: GazetteerIndex,
  drafts: readonly Draft[],
  from: number,
  to: number,
): void {
  const sentence = doc.sentenceOf[drafts[from].first];
  const behind: number[] = [];
  if (
    to < drafts.length &&
    doc.sentenceOf[drafts[to].first] === sentence &&
    bridges(doc, words, drafts[to - 1].end, drafts[to].first)
  )
    for (let k = to; k < drafts.length && drafts[k].list === drafts[to].list; k++)
      behind.push(...districtsOf(index, drafts[k]));
  if (behind.length > 0) {
    // "villages of Zangilan": what villages belong to is the district, not the town of the same name.
    if (KINDS_IN_DISTRICTS.has(drafts[to - 1].kindHint) || isVillageName(index, drafts[to - 1]))
      for (let k = to; k < drafts.length && drafts[k].list === drafts[to].list; k++)
        if (drafts[k].kindHint === 0) drafts[k].kindHint = KindHint.District;
    for (let i = from; i < to; i++) bind(drafts[i], behind, SAID_FOR_LIST);
    return;
  }
  // Inside one list: "in the village of X, Y district".
  for (let i = from; i + 1 < to; i++)
    if (saysDistrict(index, drafts[i + 1]) && drafts[i].kindHint !== drafts[i + 1].kindHint)
      bind(drafts[i], districtsOf(index, drafts[i + 1]), SAID_FOR_LIST);
  for (let k = from - 1; k >= 0 && doc.sentenceOf[drafts[k].first] === sentence; k--) {
    if (!saysDistrict(index, drafts[k])) continue;
    const found = districtsOf(index, drafts[k]);
    for (let other = k - 1; other >= 0 && drafts[other].list === drafts[k].list; other--)
      found.push(...districtsOf(index, drafts[other]));
    for (let i = from; i < to; i++) if (drafts[i].binding === 0) bind(drafts[i], found, SAID_IN_SENTENCE);
    return;
  }
}

function bind(draft: Draft, districts: readonly number[], weight: number): void {
  draft.districts = [...districts];
  draft.binding = weight;
}

/** Whether the words between a list and the name behind it make that name the place of the list. */
function bridges(doc: TokenizedText, words: PlaceWords, from: number, to: number): boolean {
  if (to - from > LONGEST_BRIDGE || to === from) return false;
  let linked = false;
  for (let t = from; t < to; t++) {
    const flags = wordFlags(doc, words, t);
    // `from X to Y`
    if ((flags & Word.Personal) !== 0) return false;
    if (doc.word[t] === words.of || doc.word[t] === words.open || (flags & Word.Locating) !== 0) linked = true;
    else if (doc.word[t] === words.comma) linked = linked || to - from <= 2;
    else if ((flags & (Word.Kind | Word.Article | Word.PlaceNoun | Word.Naming)) === 0) return false;
  }
  return linked;
}

/** The districts (or cities of national level, or provinces) that a draft may name. */
export function districtsOf(index: GazetteerIndex, draft: Draft): number[] {
  const found: number[] = [];
  for (const { place } of draft.candidates) if (isDistrict(index, place)) found.push(place);
  return found;
}

function saysDistrict(index: GazetteerIndex, draft: Draft): boolean {
  return (
    (draft.kindHint === KindHint.District || draft.kindHint === KindHint.Region) &&
    draft.candidates.some((c) => isDistrict(index, c.place))
  );
}

/** Whether a place is one that others lie in, one step below a country. */
export function isDistrict(index: GazetteerIndex, place: number): boolean {
  const kind = index.placeKinds[place];
  if (kind === "district" || kind === "province") return true;
  if (kind !== "city" && kind !== "capital") return false;
  const parent = index.placeParent[place];
  return parent >= 0 && index.placeKinds[parent] === "country";
}
