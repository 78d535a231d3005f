import type { ArticleWords } from "./article-words.js";
import type { NameMention } from "./find-names.js";
import { genderOfWord, Gender, type KnownHolder } from "./speaker-lexicon.js";

/** Under which name and office an article speaks of somebody. */
interface Named {
  readonly givenKey: number;
  readonly surnameKey: number;
  readonly fullest: NameMention;
  readonly office: number;
  readonly role: NameMention | null;
}

/**
 * The country, number + 1, that a known holder of an office of state serves, or 0: known by the full name, by office and surname, or by a surname
 * of which the article says nothing more.
 */
export function countryOfHolder(words: ArticleWords, person: Named): number {
  const known = words.lexicon.holders.get(person.surnameKey);
  if (known === undefined) return 0;
  let country = 0;
  for (const holder of known) {
    if (!isHolder(words, person, holder)) continue;
    // Two states had one of that name.
    if (country !== 0 && country !== holder.country) return 0;
    country = holder.country;
  }
  return country;
}

function isHolder(words: ArticleWords, person: Named, { alone, given, office }: KnownHolder): boolean {
  if (person.givenKey !== 0) return given.includes(person.givenKey);
  return person.office !== 0 ? person.office === office : alone && person.role === null && isPlain(words, person);
}

/** No title stands before the surname but one that says no more than the sex (`Mr`). */
function isPlain({ doc, lexicon }: ArticleWords, { fullest }: Named): boolean {
  for (let t = fullest.first; t < fullest.nameFirst; t++)
    if (genderOfWord(lexicon, doc.word[t]) === Gender.Unknown) return false;
  return true;
}
