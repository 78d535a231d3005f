import { isMinor, kmBetween, sortByScore } from "./choose.js";
import type { TokenizedText } from "../text/document.js";
import type { Candidate, Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";

/** Namesakes whose scores are this close are open. */
const OPEN_LEAD = 3;
/** A place is beside another within this distance, on whichever side of a border; each neighbour counts, up to some. */
const BESIDE_KM = 40;
const BESIDE = 1;
const MOST_BESIDE = 3;
/** Names in a list that is no district's roll, at most. */
const SHORT_LIST = 4;
/** Prominence and nats per letter by which rivals differ at most. */
const LIKE_KNOWN = 15;
const LIKE_SPELLED = 0.15;
/** Sure places of an article that are looked at. */
const MOST_ANCHORS = 40;
/** Points for the namesake that the article's own words decide for elsewhere. */
const NAMED_ELSEWHERE = 4;

/**
 * Lets the other places of an article decide between namesakes that nothing else decides: what the article itself says of the same name elsewhere
 * (`Sofulu village of Gazakh district … in Sofulu`), then the places that lie beside each.
 */
export function favourNearby(doc: TokenizedText, index: GazetteerIndex, drafts: readonly Draft[]): void {
  if (!drafts.some(isOpen)) return;
  const members = new Map<number, number>();
  for (const { list } of drafts) members.set(list, (members.get(list) ?? 0) + 1);
  // The members of a longer list have voted already.
  const open = drafts.filter((draft) => isOpen(draft) && (members.get(draft.list) ?? 0) <= SHORT_LIST);
  const told = new Map<number, Draft[]>();
  for (const draft of drafts)
    if (draft.candidates.length > 1 && draft.end - draft.first === 1 && !isOpen(draft)) {
      // A town and its district go by one name in one article.
      if (!isMinor(index, draft.candidates[0])) continue;
      const word = doc.word[draft.first];
      told.set(word, [...(told.get(word) ?? []), draft]);
    }
  const anchors = sureLocalPlaces(index, drafts);
  for (const draft of open) {
    const same = draft.end - draft.first === 1 ? told.get(doc.word[draft.first]) : undefined;
    const [best] = draft.candidates;
    const limit = best.score - OPEN_LEAD;
    let besideBest = 0;
    for (const c of draft.candidates) {
      if (same?.some((other) => other.candidates[0].place === c.place)) c.score += NAMED_ELSEWHERE;
      if (c.score < limit || !isRival(index, best, c)) continue;
      // What lies beside one village lies beside its namesake of the same district.
      const sameDistrict = c !== best && index.placeParent[c.place] === index.placeParent[best.place];
      const beside = sameDistrict ? besideBest : countBeside(index, anchors, c.place);
      if (c === best) besideBest = beside;
      c.score += beside * BESIDE;
    }
    sortByScore(draft);
  }
}

function isOpen({ binding, candidates }: Draft): boolean {
  return binding < 1 && candidates.length > 1 && candidates[0].score - candidates[1].score < OPEN_LEAD;
}

function countBeside(index: GazetteerIndex, anchors: ReadonlySet<number>, place: number): number {
  let beside = 0;
  for (const anchor of anchors)
    if (anchor !== place && kmBetween(index, anchor, place) < BESIDE_KM && ++beside === MOST_BESIDE) break;
  return beside;
}

/** A namesake elsewhere that is as well known and as well spelled. */
function isRival(index: GazetteerIndex, best: Candidate, c: Candidate): boolean {
  if (!LOCAL.has(index.placeKinds[best.place]) || !LOCAL.has(index.placeKinds[c.place])) return false;
  if (Math.abs(index.placeProminence[best.place] - index.placeProminence[c.place]) > LIKE_KNOWN) return false;
  if (index.placeNames[best.place].includes(" ") !== index.placeNames[c.place].includes(" ")) return false;
  return Math.abs(best.cost - c.cost) < LIKE_SPELLED;
}

const LOCAL = new Set(["city", "town", "settlement", "village", "lake", "reservoir", "pass", "border-point"]);

/** Towns, villages and the like that bear their name alone, or lead by far. */
function sureLocalPlaces(index: GazetteerIndex, drafts: readonly Draft[]): Set<number> {
  const places = new Set<number>();
  for (const draft of drafts) {
    if (draft.candidates.length === 0 || isOpen(draft)) continue;
    const { place, cost } = draft.candidates[0];
    if (cost < 1 && LOCAL.has(index.placeKinds[place]) && !Number.isNaN(index.placeLat[place])) places.add(place);
    if (places.size >= MOST_ANCHORS) break;
  }
  return places;
}
