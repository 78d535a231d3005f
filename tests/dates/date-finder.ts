import { createDateFinder } from "../../src/dates/find-dates.js";
import { dates } from "../../src/languages/en/dates.js";
import { reading } from "../../src/languages/en/reading.js";
import type { DateMention } from "../../src/model/mention.js";
import { createTextReader } from "../../src/text/read-text.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const vocabulary = new Vocabulary();
const read = createTextReader(reading, vocabulary);
const findDates = createDateFinder(dates, vocabulary);
vocabulary.freeze();

/** The English date mentions of a text. */
export function mentionsIn(text: string, publishedAt: string | null): DateMention[] {
  return findDates(read(text), { publishedAt }).map((found) => found.mention);
}

/** The mentions as `text → value`, in text order. */
export function datesIn(text: string, publishedAt: string | null): string[] {
  return mentionsIn(text, publishedAt).map(({ text: printed, value }) => `${printed} → ${String(value)}`);
}
