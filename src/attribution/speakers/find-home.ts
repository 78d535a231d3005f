import { countryNamedMost, datelineOf } from "./find-countries.js";
import { Evidence } from "./find-names.js";
import { countryOfName } from "./name-origin.js";
import { surnameOrigin } from "./name-words.js";
import type { PersonTable } from "./person-table.js";

/** A person whose surname tells a country counts as if the article named it so many times, one whose first name alone tells it as this many. */
const SURNAME = 3;
const GIVEN = 2;

/** The country that an article is written from, number + 1, or 0; as different signs tell it. */
export interface Home {
  /** By its dateline, else by what it names most. */
  readonly home: number;
  readonly dateline: number;
  /** Where the dateline and what it names most say the same. */
  readonly agreedHome: number;
  /** By its dateline, else by two signs of three: its places, its countries, the names of its people. */
  readonly sureHome: number;
}

/**
 * Where an article is at home.
 * @param placed number + 1 of the country that most of the article's places lie in, or 0
 * @param datelined the same of the place in its dateline
 */
export function findHome(table: PersonTable, placed: number, datelined: number): Home {
  const dateline = datelineOf(table.words, datelined);
  const persons = countriesOfPersons(table);
  const most = countryNamedMost(table.words, placed, persons);
  const signs = [placed === most, countryNamedMost(table.words, 0) === most, persons.has(most)];
  return {
    home: dateline || most,
    dateline,
    agreedHome: dateline === most ? most : 0,
    sureHome: dateline || (signs.filter(Boolean).length > 1 ? most : 0),
  };
}

/** Country number + 1 → how much the names of the persons whom the article names in full speak for it. */
function countriesOfPersons({ persons, words }: PersonTable): Map<number, number> {
  const found = new Map<number, number>();
  for (const person of persons) {
    if (person.evidence < Evidence.Shape || person.fullMentions.length === 0) continue;
    const country = countryOfName(words, person);
    const weight = surnameOrigin(words, person.fullest.end - 1) === null ? GIVEN : SURNAME;
    if (country !== 0) found.set(country, (found.get(country) ?? 0) + weight);
  }
  return found;
}
