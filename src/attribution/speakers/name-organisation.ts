import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import type { Heard } from "./antecedents.js";
import { type ArticleWords, nounEnd } from "./article-words.js";
import { fullForm, longerBody, type TokenSpan } from "./full-names.js";
import { countryName, plainText } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { isOfBody } from "./organ-kinds.js";
import { hear, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

const HYPHEN = 0x2d;
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** All of a name but the initials of its capitalised words. */
const SMALL = /(?<=\p{L})\p{L}|\P{Lu}/gu;
/** The country behind the name of an organ. */
const OF_COUNTRY = / of (?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*$/u;
/** How many sources back a name is looked for by its initials. */
const SOURCES_BACK = 60;
const QUOTES = /[\p{Pi}\p{Pf}"'„]/gu;

/** An organisation under its own name, in full where the article gives a short form in brackets. */
export function nameOrganisation(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { doc, classes } = words;
  // Farmers' Union, but `Oslo's Open Roads`
  const ofPlace = words.country[phrase.ownerFirst] !== 0 && words.doc.kind[phrase.ownerEnd] === TokenKind.Clitic;
  let first = phrase.ownerEnd > phrase.ownerFirst && !ofPlace ? phrase.ownerFirst : phrase.nameFirst;
  if (first === phrase.nameFirst) first = capitalFirst(words, phrase);
  // `Oslo-based Open Roads`
  while (
    first + 3 <= phrase.head &&
    doc.text.charCodeAt(doc.start[first + 1]) === HYPHEN &&
    doc.word[first + 2] === words.lexicon.keys.based
  )
    first += 3;
  // `opposition paper Yeni Gun`: the name without what it is called.
  for (let t = first + 1; t <= phrase.head; t++) {
    const called =
      (doc.flags[t - 1] & TokenFlag.Capital) === 0 &&
      ((classes[t - 1] & (WordClass.Media | WordClass.Body | WordClass.Office)) !== 0 ||
        // `the project Northern Atlas`
        (phrase.determiner === Determiner.Definite && context.tags?.[t - 1] === Tag.Noun));
    if (called && (doc.flags[t] & TokenFlag.Capital) !== 0) first = t;
  }
  const complement = phrase.coreEnd < phrase.end && doc.word[phrase.coreEnd] === words.lexicon.keys.of;
  const end = complement ? phrase.end : nounEnd(words, phrase.head);
  const longer = end - first <= 3 ? longerBody(words, first, end) : null;
  const printed = longer ? plainText(words, longer.first, longer.end) : plainText(words, first, end);
  const name = context.acronyms.get(printed) ?? printed;
  const known = name === printed && ACRONYM.test(printed) ? heardUnder(context, printed) : null;
  if (known) return { ...known, token: phrase.first };
  let country = words.lexicon.ownNames.get(name.toLowerCase()) ?? 0;
  // The Minsk Group is not of Belarus.
  for (let t = first; t < end && country === 0; t++)
    if (words.countryForm[t] !== CountryForm.Capital) country = words.country[t];
  // `Norway's Council of Ministers`
  const ofOwner = ofPlace && (classes[phrase.head] & (WordClass.Body | WordClass.StateOrgan)) !== 0;
  if (ofPlace && country === 0) country = words.country[phrase.ownerFirst];
  const whole = ofOwner ? `${name} of ${countryName(words, country)}` : name;
  return hear(context, whole, { kind: "organisation", resolvedBy: "organisation", token: phrase.first, country });
}

/** Where the name begins behind small words of no class (`the ruling | Civic Deed faction`), for a definite phrase. */
export function capitalFirst({ classes, doc }: ArticleWords, { determiner, head, nameFirst }: NounPhrase): number {
  let t = nameFirst;
  const isSmall = (): boolean =>
    doc.kind[t] === TokenKind.Word &&
    (doc.flags[t] & TokenFlag.Capital) === 0 &&
    (classes[t] & ~WordClass.Modifier) === 0;
  while (determiner === Determiner.Definite && t < head && isSmall()) t++;
  return (doc.flags[t] & TokenFlag.Capital) !== 0 ? t : nameFirst;
}

/** The organisation heard before whose initials these are (`Human Rights Watch` … `HRW`), or null. */
function heardUnder({ heard }: SpeakerContext, acronym: string): Heard | null {
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - SOURCES_BACK; i--) {
    const { kind, name } = heard[i].speaker;
    if (kind !== "organisation" || !name.includes(" ")) continue;
    const initials = name.replace(SMALL, "");
    // National Security Service of Norway: NSS
    if (initials === acronym || name.replace(OF_COUNTRY, "").replace(SMALL, "") === acronym) return heard[i];
  }
  return null;
}

/** The name with the place behind it, where that is part of it (`EU Mission | in Armenia`). */
function withPlace(words: ArticleWords, { first, end }: TokenSpan): TokenSpan {
  const { doc, lexicon } = words;
  if (end + 1 >= doc.count || (doc.word[end] !== lexicon.keys.in && doc.word[end] !== lexicon.keys.to))
    return { first, end };
  const last = end + 1 + Math.max(1, words.countryLength[end + 1]);
  return isOfBody(words, parseNounPhrase(words, first, last)) ? { first, end: last } : { first, end };
}

/** A definite phrase without complement (`the Foundation`, `the mission`) under the full name that the article gives; null for none. */
export function expandBody(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  if (phrase.determiner !== Determiner.Definite || phrase.end > phrase.coreEnd || phrase.ownerEnd > phrase.ownerFirst)
    return null;
  const found = fullForm(words, phrase);
  if (!found) return null;
  const full = withPlace(words, found);
  // Monitoring Staff “North”.
  const quoted = words.doc.kind[full.end - 1] === TokenKind.Quote;
  const heard = quoted
    ? hear(context, plainText(words, full.first, full.end).replace(QUOTES, ""), {
        kind: "organisation",
        resolvedBy: "organisation",
        token: phrase.first,
      })
    : context.resolvePhrase(context, parseNounPhrase(words, full.first, full.end));
  return { ...heard, token: phrase.first };
}
