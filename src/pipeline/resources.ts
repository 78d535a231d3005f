import type { AttributionFinder } from "../attribution/find-attributions.js";
import type { SpeakerResolver } from "../attribution/speakers/resolve-speakers.js";
import type { QuantityFinder } from "../claims/quantities.js";
import type { DateFinder } from "../dates/find-dates.js";
import type { PlaceFinder } from "../places/find-places.js";
import type { TextReader } from "../text/read-text.js";
import type { Tagger } from "../text/tag.js";

/** The stages of extraction, loaded once and then functions from one stage's findings to the next's. */
export interface Resources {
  readonly read: TextReader;
  readonly tag: Tagger;
  readonly findPlaces: PlaceFinder;
  readonly findDates: DateFinder;
  readonly findQuantities: QuantityFinder;
  readonly findAttributions: AttributionFinder;
  readonly resolveSpeakers: SpeakerResolver;
}
