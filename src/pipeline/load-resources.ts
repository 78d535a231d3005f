import { createDateFinder } from "../dates/find-dates.js";
import { dates } from "../languages/en/dates.js";
import { reading } from "../languages/en/reading.js";
import { createTextReader } from "../text/read-text.js";
import { Vocabulary } from "../text/vocabulary.js";
import type { Resources } from "./resources.js";

/** Loads language data and gazetteer and composes the stages of extraction out of them. */
export function loadResources(): Promise<Resources> {
  const vocabulary = new Vocabulary();
  const read = createTextReader(reading, vocabulary);
  const findDates = createDateFinder(dates, vocabulary);
  vocabulary.freeze();
  return Promise.resolve({
    read,
    findPlaces: () => [],
    findDates,
    findAttributions: () => [],
    resolveSpeakers: (_, sources) => sources.map(() => null),
  });
}
