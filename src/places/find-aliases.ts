import type { TokenizedText } from "../text/document.js";
import type { Draft } from "./drafts.js";

/** Sentences that two names of one place may be apart to explain each other (`X – Y on their maps`). */
const REACH = 1;
/** Points that a candidate gains where another name of it stands nearby. */
export const ALIAS_POINTS = 3;

/**
 * Marks drafts beside which another name of one of their candidates stands (`Farukh (Parukh)`, `Zod, as it calls Sotk`), and narrows them to the
 * candidates they share: texts print both names of a disputed place.
 */
export function findAliases(doc: TokenizedText, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++)
    for (let j = i + 1; j < drafts.length; j++) {
      if (doc.sentenceOf[drafts[j].first] - doc.sentenceOf[drafts[i].first] > REACH) break;
      if (sameWords(doc, drafts[i], drafts[j])) continue;
      const shared = drafts[i].candidates.filter((a) => drafts[j].candidates.some((b) => a.place === b.place));
      if (shared.length === 0) continue;
      for (const draft of [drafts[i], drafts[j]]) {
        draft.alias = true;
        for (const c of draft.candidates) if (shared.some((s) => s.place === c.place)) c.bonus = ALIAS_POINTS;
      }
    }
}

function sameWords(doc: TokenizedText, a: Draft, b: Draft): boolean {
  if (a.end - a.first !== b.end - b.first) return false;
  for (let k = 0; k < a.end - a.first; k++) if (doc.word[a.first + k] !== doc.word[b.first + k]) return false;
  return true;
}
