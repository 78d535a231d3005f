import type { ArticleWords } from "./article-words.js";
import type { NameMention } from "./find-names.js";
import { surnameOrigin } from "./name-words.js";
import type { Person } from "./person-table.js";
import { WordClass } from "./speaker-lexicon.js";

/** The states whose people bear such a name, as bits of `SpeakerLexicon.originOf`; 0 where the name tells nothing. */
export function originsOf(words: ArticleWords, person: Person): number {
  if (person.origins < 0) person.origins = originsOfName(words, person.fullest);
  return person.origins;
}

function originsOfName(words: ArticleWords, { nameFirst, end }: NameMention): number {
  const { classes, doc, lexicon } = words;
  const last = end - 1;
  const first = lexicon.givenOrigins.get(doc.word[nameFirst]) ?? 0;
  // `Nicolas Julian`: no Armenian surname.
  if ((classes[last] & WordClass.GivenName) !== 0) return first;
  const surname = surnameOrigin(words, last);
  if (surname === null || nameFirst === last) return surname?.origins ?? first;
  const both = first & surname.origins;
  if (first === 0 || both !== 0) return both || surname.origins;
  return surname.loose ? first : surname.origins;
}

/** The country, number + 1, whose people mostly bear such a name, or 0. */
export function countryOfName(words: ArticleWords, person: Person): number {
  const { originOf, ownNamed } = words.lexicon;
  const origins = originsOf(words, person);
  for (const state of ownNamed) if (originOf[state] === origins) return state;
  const mostly = surnameOrigin(words, person.fullest.end - 1)?.mostly ?? 0;
  return (originOf[mostly] & origins) !== 0 ? mostly : 0;
}

/** Whether people of the country, number + 1, bear such a name; true where the name tells nothing. */
export function maySpeakFor(words: ArticleWords, person: Person, country: number): boolean {
  const origins = originsOf(words, person);
  return origins === 0 || (origins & words.lexicon.originOf[country]) !== 0;
}

/** People of another of the states with names of their own bear such a name, and nobody else: none of that country, number + 1. */
export function isAnothers(words: ArticleWords, person: Person, country: number): boolean {
  const { originOf, ownNamed } = words.lexicon;
  let theirs = 0;
  for (const state of ownNamed) theirs |= originOf[state];
  return isForeignTo(words, person, country) && (originsOf(words, person) & ~theirs) === 0;
}

/**
 * The name belongs to another state than the country, number + 1: nothing but a word of the text may make one its servant. Of states with
 * people of all names this is never true.
 */
export function isForeignTo(words: ArticleWords, person: Person, country: number): boolean {
  return words.lexicon.ownNamed.has(country) && !maySpeakFor(words, person, country);
}
