import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { isMinor } from "./choose.js";
import { KindHint, type PlaceWords, Word } from "./compile-words.js";
import { hasUnexplainedNeighbour } from "./draft-names.js";
import type { ArticleSigns, Draft } from "./drafts.js";
import { countryCode, type GazetteerIndex } from "./gazetteer-index.js";
import { kindOf, readSigns, wordFlags } from "./read-context.js";
import type { NameSpans } from "./scan-names.js";

/** An article of this many tokens about the region names it. */
const TOKENS_WITHOUT_HOME = 150;

/** So many different towns of the region name it as well. */
const KNOWN_TOWNS = 2;

/** Counts the signs of the region and of elsewhere. */
export function readArticle(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  spans: NameSpans,
): ArticleSigns {
  let home = 0;
  let foreign = 0;
  const known = new Set<number>();
  for (let t = 0; t < doc.count; t++) if ((wordFlags(doc, words, t) & Word.Home) !== 0) home++;
  for (let s = 0; s < spans.count; s++) {
    const name = index.nodeNames[index.nodeStart[spans.node[s]]];
    const place = index.namePlace[name];
    if (index.placeProminence[place] < 50) continue;
    if (!isHome(index, place)) foreign++;
    else known.add(place);
  }
  // Towns of the region (`Ganja`, `Kalbajar`) tell where an article is that never says the country.
  if (known.size >= KNOWN_TOWNS) home += known.size;
  return { home, foreign, elsewhere: home === 0 && (foreign >= 2 || doc.count > TOKENS_WITHOUT_HOME) };
}

const HOME = [countryCode("az"), countryCode("am")];

/** Whether a place lies in the region that the gazetteer is about. */
export const isHome = (index: GazetteerIndex, place: number): boolean => HOME.includes(index.placeCountry[place]);

const THRESHOLD = 3;
/** In an article this much about the region a long name in a sure spelling needs less beside it. */
const MUCH_HOME = 4;
/** So many different sure places of the region make an article one about it. */
const SURE_PLACES = 3;
const SURE_SPELLING = 0.45;
const LONG_NAME = 0.5;
const LONG = 5;

/** Decides which drafts are places, in place. Points are fitted by hand on the development articles. */
export function judgeDrafts(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  drafts: readonly Draft[],
  article: ArticleSigns,
): void {
  const persons = findSurnames(doc, index, words, drafts);
  const judgeAll = (signs: ArticleSigns): void => {
    for (const draft of drafts) {
      draft.evidence = evidenceFor(doc, index, words, draft, signs, persons);
      draft.accepted =
        draft.evidence >= THRESHOLD && (draft.candidates.length > 0 || isContextPlace(doc, words, draft, signs));
    }
  };
  judgeAll(article);
  // Several sure places of the region speak for the region as its own name does.
  const sure = countSurePlaces(index, drafts);
  if (sure >= SURE_PLACES && article.home < MUCH_HOME)
    judgeAll({ ...article, home: Math.max(article.home, MUCH_HOME) });
  supportByNeighbours(doc, index, words, drafts);
}

/** Marks drafts that read as people, and returns the last words of people's names: of full names, behind titles, before verbs of telling. */
function findSurnames(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  drafts: readonly Draft[],
): Set<number> {
  const persons = new Set<number>();
  for (const draft of drafts) {
    draft.person = looksLikePerson(doc, index, words, draft);
    const single = draft.end - draft.first === 1;
    if (single ? draft.person || tells(doc, index, words, draft) : draft.candidates.length === 0 && !draft.kindHint)
      persons.add(doc.word[draft.end - 1]);
  }
  return persons;
}

/** `Tartarli said`, not `a man from Tartar said`: villages do not. */
function tells(doc: TokenizedText, index: GazetteerIndex, words: PlaceWords, draft: Draft): boolean {
  if (draft.kindHint !== 0 || draft.located || (wordFlags(doc, words, draft.end) & Word.Telling) === 0) return false;
  return draft.candidates.every((c) => isMinor(index, c));
}

/** Whether a preposition of place that people do not have stands before a surname, and nothing of it is owned (`in Tartarli's view`). */
function isStrictlyLocated(doc: TokenizedText, words: PlaceWords, draft: Draft): boolean {
  if (!draft.located || (draft.end < doc.count && doc.kind[draft.end] === TokenKind.Clitic)) return false;
  const before = wordFlags(doc, words, draft.first - 1);
  return (before & (Word.Personal | Word.Locating)) === Word.Locating;
}

/** How many different places of the region are settled by themselves. */
function countSurePlaces(index: GazetteerIndex, drafts: readonly Draft[]): number {
  const places = new Set<number>();
  for (const { accepted, evidence, candidates } of drafts)
    if (accepted && evidence >= SURE && candidates.length > 0 && isHome(index, candidates[0].place))
      places.add(candidates[0].place);
  return places.size;
}

/** Evidence from which on a name counts as settled for the article, and what that is worth elsewhere in it. */
const SURE = 4;
const REPEATED = 2.5;
/** What an accepted place of the region in the same list, or right before a dash or bracket, is worth. */
const IN_LIST = 1;
const GLOSS = 1.5;

/** Accepts what others make likely: members of a list, glosses (`X – Y on their maps`), names that are places elsewhere in the article. */
function supportByNeighbours(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  drafts: readonly Draft[],
): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.accepted || draft.person || draft.candidates.length === 0) continue;
    for (const other of [drafts[i - 1], drafts[i + 1]] as (Draft | undefined)[]) {
      if (!other?.accepted || other.candidates.length === 0 || !isHome(index, other.candidates[0].place)) continue;
      if (other.list === draft.list) draft.evidence += IN_LIST;
      else if (other.end === draft.first - 1 && isGlossMark(doc, words, draft.first - 1)) draft.evidence += GLOSS;
    }
    draft.accepted = draft.evidence >= THRESHOLD;
  }
  const settled = new Set<string>();
  for (const draft of drafts) if (draft.accepted && draft.evidence >= SURE) settled.add(wordsOf(doc, draft));
  for (const draft of drafts) {
    if (draft.accepted || draft.person || draft.evidence < THRESHOLD - REPEATED || draft.candidates.length === 0)
      continue;
    draft.accepted = settled.has(wordsOf(doc, draft));
  }
}

function isGlossMark(doc: TokenizedText, words: PlaceWords, token: number): boolean {
  const word = doc.word[token];
  return word === words.open || word === words.dash || word === words.longDash || word === words.slash;
}

const wordsOf = (doc: TokenizedText, draft: Draft): string =>
  Array.from(doc.word.subarray(draft.first, draft.end)).join(" ");

const isLongName = (doc: TokenizedText, draft: Draft): boolean =>
  doc.end[draft.end - 1] - doc.start[draft.first] >= LONG && (doc.flags[draft.first] & TokenFlag.SentenceStart) === 0;

const NATURAL_KINDS = new Set(["river", "mountain", "lake", "reservoir", "pass"]);

function evidenceFor(
  doc: TokenizedText,
  index: GazetteerIndex,
  words: PlaceWords,
  draft: Draft,
  article: ArticleSigns,
  persons: ReadonlySet<number>,
): number {
  const best = draft.candidates.at(0);
  let points = best === undefined ? 0.6 : index.placeProminence[best.place] / 20;
  const known = best !== undefined && ["capital", "country"].includes(index.placeKinds[best.place]);
  if (draft.kindHint === KindHint.People) points -= 4;
  else if (draft.kindHint !== 0) points += 2.5;
  if (draft.located) points += 2;
  if (draft.binding >= 1) points += 2;
  if (draft.alias) points += 2;
  if (best !== undefined && draft.article && NATURAL_KINDS.has(index.placeKinds[best.place])) points += 1.5;
  if (best !== undefined && isHome(index, best.place)) {
    const country = index.placeParent[best.place] < 0;
    if (article.home > 1) points += 1.2;
    else if (article.foreign === 0) points += 0.9;
    if (!country && article.elsewhere) points -= 2.5;
  } else if (best !== undefined && index.placeProminence[best.place] >= 50) points += 0.5;
  const single = draft.end - draft.first === 1;
  const natural = best !== undefined && draft.article && NATURAL_KINDS.has(index.placeKinds[best.place]);
  if (natural && !draft.person) return points;
  if (
    best !== undefined &&
    article.home >= MUCH_HOME &&
    best.cost <= SURE_SPELLING &&
    isLongName(doc, draft) &&
    isHome(index, best.place)
  )
    points += LONG_NAME;
  if (draft.person) points -= 4;
  else if (single && draft.kindHint === 0 && persons.has(doc.word[draft.first]) && (!best || isMinor(index, best)))
    points -= isStrictlyLocated(doc, words, draft) ? 1 : draft.located ? 5 : 3;
  if (single && draft.kindHint === 0) {
    const flags = wordFlags(doc, words, draft.first);
    if ((flags & Word.Common) !== 0) points -= draft.located ? 1 : 2.2;
    if ((flags & Word.PersonName) !== 0 && !known) points -= draft.located ? 0.6 : 2.2;
  }
  if (single && (wordFlags(doc, words, draft.first) & Word.Adjective) !== 0) points -= 4;
  if (best !== undefined && best.cost > 0) points -= best.cost;
  return points;
}

function looksLikePerson(doc: TokenizedText, index: GazetteerIndex, words: PlaceWords, draft: Draft): boolean {
  const beforeFlags = wordFlags(doc, words, draft.first - 1);
  const minor = draft.candidates.length === 0 || draft.candidates.every((c) => isMinor(index, c));
  const single = draft.end - draft.first === 1;
  if (
    (beforeFlags & Word.Title) !== 0 &&
    (doc.flags[draft.first - 1] & TokenFlag.Capital) !== 0 &&
    single &&
    (minor || (wordFlags(doc, words, draft.first) & Word.PersonName) !== 0)
  )
    return true;
  if (draft.kindHint !== 0) return false;
  const { before, behind } = hasUnexplainedNeighbour(doc, words, draft);
  if (single && (wordFlags(doc, words, draft.first) & Word.PersonName) !== 0 && (behind || before)) return true;
  return minor && (before || behind);
}

/** Whether the text itself calls an unknown name a place of this region (`the village of X`). */
function isContextPlace(doc: TokenizedText, words: PlaceWords, draft: Draft, article: ArticleSigns): boolean {
  if (draft.kindHint < KindHint.Village || draft.kindHint > KindHint.LastSettlement || article.elsewhere) return false;
  if ((doc.flags[draft.first] & TokenFlag.Capital) === 0) return false;
  const signs = readSigns(doc, words, draft.first, draft.end);
  const kindToken = signs.after !== 0 ? draft.end : draft.first - 1;
  // A capitalised kind word belongs to a title or headline; one in an apposition may speak of a person's home.
  const said = signs.before !== 0 || kindOf(doc, words, kindToken) !== 0;
  return said && (doc.flags[kindToken] & TokenFlag.Capital) === 0;
}
