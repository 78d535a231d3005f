import { KIND_WORDS } from "./compile-words.js";
import type { Candidate, Draft } from "./drafts.js";
import { comparable } from "./spelling/normalise.js";
import { skeletonOf } from "./spelling/skeleton.js";
import { countryCode, type GazetteerIndex } from "./gazetteer-index.js";

/** Places this near the said district are taken for its neighbours: outlets print wrong districts, mostly the one next door. */
const NEIGHBOUR_KM = 45;
/** How much each sign counts; prominence counts a tenth of a point per unit. */
const IN_DISTRICT = 9;
const NEAR_DISTRICT = 3;
const KIND_FITS = 4;
const KIND_MISFITS = -5;
const SPELLING = -3.2;
const TYPO = -1;
const LIST_NEIGHBOUR = 1.2;
const DISTRICT_NAMED = 0.8;

/** Points for the place whose own name is printed, in whatever spelling, against Armenian places by their Azerbaijani names, for a city behind a preposition of place. */
const OFFICIAL = 0;
const ARMENIA = countryCode("am");
const OWN_NAME = 0.8;
const FORMER_NAME = 1.5;
/** Off for a short form (*Akhtachi* of Axtaçı Muğan): a place that bears it whole is meant first. */
const SHORT_FORM = 0.4;
const LOCATED_CITY = 1;
const SEAT_NAME = 3;
/** What is meant only where its kind is said: the bare name is the village or river it is called after. */
const NEEDS_KIND = new Set(["reservoir", "pass"]);
const WITHOUT_KIND = 3;
/** Points for and against by an article before the name: rivers and mountains have one, settlements do not. */
const AFTER_ARTICLE = 1.5;
const NATURAL = new Set(["river", "mountain", "lake", "reservoir", "pass", "sea", "country"]);

const FITTING: Readonly<Record<string, readonly string[] | undefined>> = {
  village: ["village", "settlement", "neighbourhood", "locality", "town"],
  settlement: ["settlement", "town", "village", "city", "neighbourhood"],
  town: ["city", "capital", "town", "settlement"],
  district: ["district", "province", "state"],
  region: ["region", "district", "province", "state", "country"],
  mountain: ["mountain", "pass"],
  river: ["river"],
  lake: ["lake", "sea"],
  reservoir: ["reservoir", "lake"],
  pass: ["pass", "mountain"],
  bridge: ["bridge", "border-point"],
};

/** Whether a place can be called by a kind word (index into KIND_WORDS). */
export function fitsKind(index: GazetteerIndex, place: number, kindHint: number): boolean {
  const fitting = FITTING[KIND_WORDS[kindHint]];
  return fitting === undefined || fitting.includes(index.placeKinds[place]);
}

/** Scores a draft's candidates by what its phrase says, best first. `near` counts districts named in the article, by place index. */
export function scoreCandidates(index: GazetteerIndex, draft: Draft, near: ReadonlyMap<number, number>): void {
  const hint = KIND_WORDS[draft.kindHint];
  for (const c of draft.candidates) {
    let score = index.placeProminence[c.place] / 10 + SPELLING * c.cost + (c.typo ? TYPO : 0) + c.bonus;
    const kind = index.placeKinds[c.place];
    if (index.nameStatus[c.name] === OFFICIAL) score += OWN_NAME;
    else if (index.placeCountry[c.place] === ARMENIA && index.nameLanguages[c.name] === "az") score -= FORMER_NAME;
    if (index.placeNames[c.place].includes(" ") && !index.nameTexts[c.name].includes(" ")) score -= SHORT_FORM;
    if (draft.located && hint === "none" && kind === "city") score += LOCATED_CITY;
    // A district's Armenian name is its seat's: `Askeran` alone is the town.
    if (hint === "none" && kind === "district" && isNamedAfterSeat(index, c)) score -= SEAT_NAME;
    if (hint === "none" && NEEDS_KIND.has(kind)) score -= WITHOUT_KIND;
    if (draft.article && hint === "none") score += NATURAL.has(kind) ? AFTER_ARTICLE : -AFTER_ARTICLE;
    if (hint !== "none" && hint !== "people") {
      const fits = FITTING[hint];
      score += fits?.[0] === kind ? KIND_FITS : fits?.includes(kind) ? KIND_FITS - 2 : KIND_MISFITS;
      if (hint === "region" && kind === "country") score += 3;
    }
    if (draft.binding > 0) score += draft.binding * districtFit(index, c.place, draft.districts);
    const parent = index.placeParent[c.place];
    score += Math.min(2, Math.max(near.get(parent) ?? 0, near.get(c.place) ?? 0)) * DISTRICT_NAMED;
    c.score = score;
  }
  sortByScore(draft);
}

/** Whether a district goes by an Armenian name that is none of its own in other letters. */
function isNamedAfterSeat(index: GazetteerIndex, { place, name }: Candidate): boolean {
  if (index.nameLanguages[name] !== "hy") return false;
  const { letters } = index;
  const key = (text: string): string => skeletonOf(comparable(text, letters, true), letters);
  return key(index.nameTexts[name])[0] !== key(index.placeNames[place])[0];
}

/** Points for lying in, or near, one of the districts said. */
function districtFit(index: GazetteerIndex, place: number, districts: readonly number[]): number {
  const parent = index.placeParent[place];
  if (districts.includes(parent) || districts.includes(place)) return IN_DISTRICT;
  for (const district of districts) if (kmBetween(index, place, district) < NEIGHBOUR_KM) return NEAR_DISTRICT;
  return 0;
}

/** Lets the members of a list vote for a common district where none is said: each candidate gains by every neighbour that could lie beside it. */
export function voteInList(index: GazetteerIndex, list: readonly Draft[]): void {
  if (list.length < 2) return;
  const votes = new Map<number, number>();
  for (const draft of list) {
    const parents = new Set(draft.candidates.slice(0, 12).map((c) => index.placeParent[c.place]));
    for (const parent of parents) if (parent >= 0) votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  for (const draft of list) {
    if (draft.binding >= 1) continue;
    for (const c of draft.candidates)
      c.score += Math.min(4, (votes.get(index.placeParent[c.place]) ?? 1) - 1) * LIST_NEIGHBOUR;
    sortByScore(draft);
  }
}

/** Drafts on either side that say in which country a name of several countries lies. */
const NEIGHBOURS = 6;
const SAME_COUNTRY = 0.8;
const MOST_COUNTED = 5;

/** Lets unambiguous neighbours decide between the countries of a name (`Jolfa` beside Tabriz, beside Nakhchivan). */
export function favourNeighbourCountries(index: GazetteerIndex, drafts: readonly Draft[]): void {
  let undecided = false;
  for (const draft of drafts) {
    draft.country = commonCountry(index, draft);
    undecided ||= draft.country === SEVERAL;
  }
  if (!undecided) return;
  drafts.forEach((draft, i) => {
    if (draft.country !== SEVERAL) return;
    const counts = new Map<number, number>();
    for (let k = Math.max(0, i - NEIGHBOURS); k <= Math.min(drafts.length - 1, i + NEIGHBOURS); k++)
      if (drafts[k].country > 0) counts.set(drafts[k].country, (counts.get(drafts[k].country) ?? 0) + 1);
    for (const c of draft.candidates)
      c.score += SAME_COUNTRY * Math.min(MOST_COUNTED, counts.get(index.placeCountry[c.place]) ?? 0);
    sortByScore(draft);
  });
}

/** {@link Draft.country} of names that places in several countries bear. */
const SEVERAL = -1;

function commonCountry(index: GazetteerIndex, { candidates }: Draft): number {
  if (candidates.length === 0) return 0;
  const country = index.placeCountry[candidates[0].place];
  for (const c of candidates) if (index.placeCountry[c.place] !== country) return SEVERAL;
  return country;
}

/** Best first; of equals the one that the gazetteer has first. */
export function sortByScore({ candidates }: Draft): void {
  if (candidates.length > 1) candidates.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** Kilometres between two places; Infinity where one has no coordinates. */
export function kmBetween(index: GazetteerIndex, a: number, b: number): number {
  const { placeLat, placeLon } = index;
  if (Number.isNaN(placeLat[a]) || Number.isNaN(placeLat[b])) return Infinity;
  const rad = Math.PI / 180;
  const x = (placeLon[b] - placeLon[a]) * rad * Math.cos(((placeLat[a] + placeLat[b]) / 2) * rad);
  return 6371 * Math.hypot(x, (placeLat[b] - placeLat[a]) * rad);
}

/** Whether a place is a village or the like: known to few, so that its name alone says little. */
export function isMinor(index: GazetteerIndex, candidate: Candidate): boolean {
  return index.placeProminence[candidate.place] < 50;
}
