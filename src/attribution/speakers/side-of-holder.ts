import { type ArticleWords, lowerBound } from "./article-words.js";
import type { Home } from "./find-home.js";
import { isForeignTo, originsOf } from "./name-origin.js";
import type { Person, PersonTable } from "./person-table.js";
import { WordClass } from "./speaker-lexicon.js";

/** An article's people and where it is at home. */
export interface HomeContext extends Home {
  readonly table: PersonTable;
}

/** How many countries before an office are looked at. */
const NEAR = 12;

/**
 * The country, number + 1, that the holder of an office without a country serves, or 0: the one of the person's name that the sentence or the one
 * before speaks of, else where the article is at home, unless the name may be another state's that the article speaks of.
 */
export function sideOfHolder(context: HomeContext, person: Person): number {
  if (!holdsNational(context, person) && !servesBareOrgan(context, person)) return 0;
  const { words } = context.table;
  const { originOf, ownNamed } = words.lexicon;
  const origins = originsOf(words, person);
  const near = origins === 0 ? 0 : countryNear(words, person, origins);
  if (near !== 0) return near;
  // A name that only one state's people bear.
  const { agreedHome, dateline } = context;
  const home = ownNamed.has(dateline) && origins === originOf[dateline] ? dateline : agreedHome;
  if (home === 0) return 0;
  const possible = origins === 0 ? -1 : origins;
  if ((possible & originOf[home]) === 0) return 0;
  for (const t of words.countryTokens) {
    const other = words.country[t];
    if (other !== home && (possible & originOf[other]) !== 0) return 0;
  }
  return home;
}

/** Where the article is at home, if people of that country may bear such a name; else 0. */
export function homeOf(context: HomeContext, person: Person): number {
  return isForeignTo(context.table.words, person, context.home) ? 0 : context.home;
}

/** The one country of such names that the sentence of the person's office or the one before names before it, number + 1; or 0. */
function countryNear(words: ArticleWords, { role }: Person, origins: number): number {
  if (role === null) return 0;
  const { country, countryTokens, doc, lexicon } = words;
  const first = Math.min(role.first, role.roleFirst);
  const start = doc.sentenceStart[Math.max(0, doc.sentenceOf[first] - 1)];
  const newest = lowerBound(countryTokens, first) - 1;
  let found = 0;
  for (let i = newest; i >= 0 && i > newest - NEAR && countryTokens[i] >= start; i--) {
    const one = country[countryTokens[i]];
    if (!lexicon.ownNamed.has(one) || (lexicon.originOf[one] & origins) === 0) continue;
    if (found !== 0 && found !== one) return 0;
    found = one;
  }
  return found;
}

/** `BAKU, 3 May – President Jane Roe`: an office that each country has one of, and no body or country beside it. */
function holdsNational({ table }: HomeContext, { counterpart, officeNoun, role }: Person): boolean {
  const { classes, inCountry, lexicon } = table.words;
  if (role === null || counterpart !== null || !lexicon.national.has(officeNoun)) return false;
  const other =
    WordClass.Body | WordClass.StateOrgan | WordClass.PublicBody | WordClass.Preposition | WordClass.Possessive;
  for (let t = role.roleFirst; t < role.roleEnd; t++)
    if (inCountry[t] === 1 || (classes[t] & other) !== 0 || lexicon.ranks.has(table.words.doc.word[t])) return false;
  return true;
}

/** `BAKU, 3 May – Foreign Ministry spokeswoman Jane Roe`: the organ before the office has neither country nor article, as outlets write of their own. */
function servesBareOrgan({ table }: HomeContext, { counterpart, role }: Person): boolean {
  const { classes, inCountry } = table.words;
  if (role === null || counterpart !== null || role.roleEnd > role.nameFirst) return false;
  const small = WordClass.Definite | WordClass.Indefinite | WordClass.Possessive | WordClass.Preposition;
  let organ = -1;
  for (let t = role.roleFirst; t < role.roleEnd; t++) {
    if (inCountry[t] === 1 || (classes[t] & small) !== 0) return false;
    if ((classes[t] & WordClass.StateOrgan) !== 0) organ = t;
  }
  const before = role.roleFirst > 0 ? classes[role.roleFirst - 1] : 0;
  return organ > role.roleFirst && (before & (WordClass.Definite | WordClass.Possessive)) === 0;
}
