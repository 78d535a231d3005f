import { expect, it } from "vitest";
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

/** A text and what is found in it, as `text → value`. */
export type Case = readonly [text: string, ...dates: string[]];

/** One test for each text; `publishedAt` is a Wednesday where nothing else is given. */
export function check(cases: readonly Case[], publishedAt: string | null = "2020-10-14"): void {
  it.each(cases.map(([text, ...found]) => [text, found] as const))("%s", (text, found) => {
    expect(datesIn(text, publishedAt)).toEqual(found);
  });
}
