import type { Speaker } from "../model/claim.js";
import type { DateMention, PlaceMention } from "../model/mention.js";
import type { Attribution, Found, TokenRange } from "../model/recognition.js";
import type { TokenizedText } from "../text/document.js";
import type { TextReader } from "../text/read-text.js";

/** What one article's dates are valued from. */
export interface DateContext {
  /** ISO 8601 day or time stamp, null where unknown. */
  readonly publishedAt: string | null;
}

/** The stages of extraction, loaded once and then pure functions. */
export interface Resources {
  readonly read: TextReader;
  readonly findPlaces: (doc: TokenizedText) => Found<PlaceMention>[];
  readonly findDates: (doc: TokenizedText, context: DateContext) => Found<DateMention>[];
  /** `marks`: bits of `TokenMark` for each token. */
  readonly findAttributions: (doc: TokenizedText, marks: Uint8Array) => Attribution[];
  /** One speaker per source, in the order given; sources are token ranges of one attribution each, ordered by cue position. */
  readonly resolveSpeakers: (doc: TokenizedText, sources: readonly (readonly TokenRange[])[]) => (Speaker | null)[];
}
