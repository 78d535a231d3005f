import { foldText } from "../text/characters.js";
import type { PlaceMatch } from "../model/mention.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { type AlignedPiece, alignLetters } from "./spelling/alignment.js";
import { comparable } from "./spelling/normalise.js";
import { findSpellings } from "./spelling-candidates.js";

/** What a spelling may stand for, and why. */
export interface NameAnswer {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Name of the district or province, null where there is none. */
  readonly district: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly match: PlaceMatch;
  /** The gazetteer name that was matched. */
  readonly matched: string;
  /** Nats per letter; 0 for listed spellings. */
  readonly cost: number;
  /** How the letters of the matched name were read, for matches by rule. */
  readonly alignment: readonly AlignedPiece[];
}

/** Everything a spelling may stand for without any context: listed names first by prominence, then by the spelling model, cheapest first. */
export function lookUpName(index: GazetteerIndex, printed: string): NameAnswer[] {
  const folded = foldText(printed)
    .replace(/[\s-]+/g, " ")
    .trim();
  const answers = new Map<number, NameAnswer>();
  const add = (name: number, match: PlaceMatch, cost: number): void => {
    const place = index.namePlace[name];
    if (answers.has(place)) return;
    const parent = index.placeParent[place];
    const matched = index.nameTexts[name];
    const { letters } = index;
    answers.set(place, {
      id: index.placeIds[place],
      name: index.placeNames[place],
      kind: index.placeKinds[place],
      district: parent >= 0 ? index.placeNames[parent] : null,
      lat: Number.isNaN(index.placeLat[place]) ? null : index.placeLat[place],
      lon: Number.isNaN(index.placeLon[place]) ? null : index.placeLon[place],
      match,
      matched,
      cost,
      alignment:
        cost > 0
          ? alignLetters(
              comparable(matched, letters, index.nameStatus[name] !== 0),
              comparable(printed, letters, true),
              letters,
            )
          : [],
    });
  };
  const listed = index.nameTexts.flatMap((text, name) =>
    foldText(text).replace(/[\s-]+/g, " ") === folded ? [name] : [],
  );
  listed.sort((a, b) => index.placeProminence[index.namePlace[b]] - index.placeProminence[index.namePlace[a]]);
  for (const name of listed) add(name, index.nameTexts[name] === printed ? "exact" : "folded", 0);
  for (const { name, cost, typo } of findSpellings(index, printed, true)) add(name, typo ? "fuzzy" : "rule", cost);
  return [...answers.values()];
}
