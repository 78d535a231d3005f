import type { PlaceMatch, PlaceMention } from "../model/mention.js";
import { spanOf, textOf, type TokenizedText } from "../text/document.js";
import type { Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";

/** Other readings that a mention carries at most. */
const MOST_ALTERNATIVES = 6;

/** The mention record of an accepted draft. */
export function toMention(doc: TokenizedText, index: GazetteerIndex, draft: Draft): PlaceMention {
  const text = textOf(doc, draft.first, draft.end);
  const span = spanOf(doc, draft.first, draft.end);
  const best = draft.candidates.at(0);
  if (best === undefined)
    return {
      type: "place",
      text,
      span,
      id: null,
      name: null,
      kind: null,
      district: null,
      lat: null,
      lon: null,
      metonymic: draft.metonymic,
      match: "context",
      alternatives: [],
      confidence: 0.5,
    };
  const { place, name } = best;
  const parent = index.placeParent[place];
  const lat = index.placeLat[place];
  const lon = index.placeLon[place];
  return {
    type: "place",
    text,
    span,
    id: index.placeIds[place],
    name: index.nameRenders[name] || index.placeNames[place],
    kind: index.placeKinds[place],
    district: parent >= 0 && index.placeKinds[parent] !== "country" ? index.placeNames[parent] : null,
    lat: Number.isNaN(lat) ? null : lat,
    lon: Number.isNaN(lon) ? null : lon,
    metonymic: draft.metonymic,
    match: matchOf(index, text, best.name, best.cost, best.typo),
    alternatives: draft.candidates.slice(1, 1 + MOST_ALTERNATIVES).map((c) => index.placeIds[c.place]),
    confidence: confidenceOf(draft),
  };
}

function matchOf(index: GazetteerIndex, text: string, name: number, cost: number, typo: boolean): PlaceMatch {
  if (typo) return "fuzzy";
  if (cost > 0) return "rule";
  const listed = index.nameTexts[name];
  return listed === text || listed.toUpperCase() === text ? "exact" : "folded";
}

/** Confidence by the evidence that it is a place and the lead of the best reading over the next. */
function confidenceOf(draft: Draft): number {
  const [best] = draft.candidates;
  const next = draft.candidates.at(1);
  const lead = next === undefined ? 6 : best.score - next.score;
  const isPlace = 1 / (1 + Math.exp(-(draft.evidence - 2)));
  const isThis = 1 / (1 + Math.exp(-(lead + 0.8)));
  return Math.round(Math.max(0.05, Math.min(0.99, isPlace * isThis)) * 100) / 100;
}
