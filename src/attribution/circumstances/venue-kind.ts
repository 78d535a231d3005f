import type { VenueKind } from "../../model/claim.js";
import { TokenFlag, type TokenizedText } from "../../text/document.js";
import type { CircumstanceWords } from "./circumstance-words.js";

/** What kind of venue the last noun of `[from, end)` that names one is; undefined where none does. */
export function venueKind(
  doc: TokenizedText,
  words: CircumstanceWords,
  from: number,
  end: number,
): VenueKind | undefined {
  for (let k = end - 1; k >= from; k--) {
    const kind = words.compoundVenues.get(doc.word[k])?.get(doc.word[k - 1]) ?? words.venueNouns.get(doc.word[k]);
    if (kind === undefined) continue;
    const small = (doc.flags[k] & TokenFlag.Capital) === 0 ? words.commonVenueNouns.get(doc.word[k]) : undefined;
    return small ?? kind;
  }
  return undefined;
}
