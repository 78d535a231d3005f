import type { TokenizedText } from "../text/document.js";
import type { PlaceWords } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";

/** Whether the mention stands for a government. */
export function isMetonymic(
  _doc: TokenizedText,
  _index: GazetteerIndex,
  _words: PlaceWords,
  _drafts: readonly Draft[],
  _at: number,
): boolean {
  return false;
}
