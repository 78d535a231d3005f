import type { ReadingLexicon } from "../../text/read-text.js";
import { abbreviations } from "./abbreviations.js";

/** Function words that, with a capital behind an abbreviation (`… in the U.S. The ministry`), open a sentence. */
const starters =
  "the a an this that these those it its he she they we i you his her their our my in on at by for from with under after before since during while when as if but and or so yet although though however meanwhile according there here what who how why both all some many most no not one two three several another earlier later also".split(
    " ",
  );

/** English for the text reader. */
export const reading: ReadingLexicon = {
  titles: new Set(abbreviations.titles),
  withNumber: new Set([
    ...abbreviations.months,
    "no",
    "nos",
    "vol",
    "pp",
    "art",
    "fig",
    "op",
    "rd",
    "mt",
    "p.m",
    "a.m",
  ]),
  onlyWithNumber: new Set(["no", "nos", "art", "fig"]),
  starters: new Set(starters),
  abbreviations: new Set(Object.values(abbreviations).flat()),
};
