import type { DateFinder } from "../dates/find-dates.js";
import type { Speaker } from "../model/claim.js";
import type { PlaceMention } from "../model/mention.js";
import type { Attribution, Found, TokenRange } from "../model/recognition.js";
import type { TokenizedText } from "../text/document.js";
import type { TextReader } from "../text/read-text.js";

/** The stages of extraction, loaded once and then pure functions. */
export interface Resources {
  readonly read: TextReader;
  readonly findPlaces: (doc: TokenizedText) => Found<PlaceMention>[];
  readonly findDates: DateFinder;
  /** `marks`: bits of `TokenMark` for each token. */
  readonly findAttributions: (doc: TokenizedText, marks: Uint8Array) => Attribution[];
  /** One speaker per source, in the order given; sources are token ranges of one attribution each, ordered by cue position. */
  readonly resolveSpeakers: (doc: TokenizedText, sources: readonly (readonly TokenRange[])[]) => (Speaker | null)[];
}
