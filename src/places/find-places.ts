import type { PlaceLanguage } from "../languages/place-language.js";
import type { PlaceMention } from "../model/mention.js";
import type { Found } from "../model/recognition.js";
import type { TokenizedText } from "../text/document.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { bindDistricts, isDistrict } from "./bind-districts.js";
import { favourNeighbourCountries, scoreCandidates, voteInList } from "./choose.js";
import { compileMetonymy } from "./compile-metonymy.js";
import { compileWords } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import { draftListedNames, draftUnknownNames, exploreSpellings } from "./draft-names.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { judgeDrafts, readArticle } from "./judge.js";
import { groupIntoLists } from "./list-mentions.js";
import { favourNearby } from "./nearby.js";
import { isMetonymic } from "./metonymy.js";
import type { MetonymyContext } from "./metonymy-context.js";
import { compileQualifiers, mergeRuns } from "./merge-runs.js";
import { findAliases } from "./find-aliases.js";
import { foldText } from "../text/characters.js";
import { createNameSpans, scanNames } from "./scan-names.js";
import { createSpellingLookup } from "./spelling-candidates.js";
import { toMention } from "./to-mention.js";

/** Finds the places of a text; offsets are UTF-16 code units of it, results are in text order and do not overlap. */
export type PlaceFinder = (doc: TokenizedText) => Found<PlaceMention>[];

/**
 * Prepares the place finder: interns the language's words, so call it before `vocabulary.freeze()`, with the vocabulary that the index was loaded with.
 */
export function createPlaceFinder(index: GazetteerIndex, language: PlaceLanguage, vocabulary: Vocabulary): PlaceFinder {
  const words = compileWords(language, vocabulary);
  const acts = compileMetonymy(language.metonymy, vocabulary);
  const seats = new Set(language.metonymy.seats);
  const spellings = createSpellingLookup(index);
  const qualifiers = compileQualifiers(
    index,
    (word) => vocabulary.intern(foldText(word)),
    () => vocabulary.size,
  );
  const spans = createNameSpans();
  return (doc) => {
    scanNames(doc, index, words, spans);
    const article = readArticle(doc, index, words, spans);
    const listed = draftListedNames(doc, index, words, spans);
    if (!article.elsewhere) {
      draftUnknownNames(doc, words, listed, article.home > 1);
      listed.sort((a, b) => a.first - b.first);
    }
    const drafts = article.elsewhere ? listed : mergeRuns(doc, index, words, qualifiers, listed, spellings);
    groupIntoLists(doc, words, index, drafts);
    bindDistricts(doc, words, index, drafts);
    exploreSpellings(doc, index, drafts, spellings, article);
    bindDistricts(doc, words, index, drafts);
    findAliases(doc, drafts);
    for (const draft of drafts) scoreCandidates(index, draft, NO_DISTRICTS);
    favourNeighbourCountries(index, drafts);
    const near = districtsNamed(index, drafts);
    for (const draft of drafts) scoreCandidates(index, draft, near);
    favourNeighbourCountries(index, drafts);
    for (let i = 0; i < drafts.length;) {
      let end = i + 1;
      while (end < drafts.length && drafts[end].list === drafts[i].list) end++;
      if (end - i > 1) voteInList(index, drafts.slice(i, end));
      i = end;
    }
    favourNearby(doc, index, drafts);
    judgeDrafts(doc, index, words, drafts, article);
    const context: MetonymyContext = { doc, index, words, seats, acts, drafts };
    const found: Found<PlaceMention>[] = [];
    for (let i = 0; i < drafts.length; i++) {
      if (!drafts[i].accepted) continue;
      drafts[i].metonymic = isMetonymic(context, i);
      found.push({ first: drafts[i].first, end: drafts[i].end, mention: toMention(doc, index, drafts[i]) });
    }
    return found;
  };
}

const NO_DISTRICTS: ReadonlyMap<number, number> = new Map();

/** How often the article names each district: drafts whose best reading is one. */
function districtsNamed(index: GazetteerIndex, drafts: readonly Draft[]): Map<number, number> {
  const near = new Map<number, number>();
  for (const draft of drafts) {
    const best = draft.candidates.at(0);
    if (best === undefined) continue;
    const district = isDistrict(index, best.place)
      ? best.place
      : index.placeKinds[best.place] === "city"
        ? index.placeParent[best.place]
        : -1;
    if (district >= 0) near.set(district, (near.get(district) ?? 0) + 1);
  }
  return near;
}
