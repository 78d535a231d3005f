import { TokenKind } from "../../text/document.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { type ArticleWords, lowerBound } from "./article-words.js";
import { countryAround, openingCountry } from "./find-countries.js";
import { type OfficeName, officeOf, plainText } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { isElsewhere, isLent } from "./organ-kinds.js";
import { landMeant, organRange, ownerCountry } from "./organ-names.js";
import { mentionGap, type Person } from "./person-table.js";
import { isCapital, nameStart } from "./phrase-words.js";
import { opensLine, type SpeakerContext } from "./speaker-context.js";
import { homeOf } from "./side-of-holder.js";
import { WordClass } from "./speaker-lexicon.js";

/** Sentences at an article's head that may be headlines, and how many organs behind one are looked at for its own. */
const HEADLINE_SENTENCES = 3;
const ORGANS_AHEAD = 40;
/** Where one country's organ answers another's, they stand within so many tokens. */
const ANSWER_REACH = 40;
/** The land whose organ it is, is called within so many tokens before it. */
const LAND_REACH = 5;
/** A holder of another country than the article's is as far as one named so many tokens farther away. */
const FOREIGN = 60;
const STOPS =
  WordClass.Definite | WordClass.Indefinite | WordClass.Preposition | WordClass.Conjunction | WordClass.NoName;
/** How many sources back, and among how many of a source's words, a name with what it is called is looked for. */
const NAMED_BACK = 4;
const NAMED_REACH = 7;
/** How many organs before a phrase are looked at for the one it takes up. */
const ORGANS_BACK = 200;

/** An organ as the article prints it somewhere; `elsewhere`: its phrase, where it is no state's. */
export interface PrintedOrgan extends OfficeName {
  readonly elsewhere: NounPhrase | null;
}

/**
 * The organ last printed before the phrase under the same noun, with all the phrase's other words; where a country is given, rather one of
 * that country than another's.
 */
export function organBefore(context: SpeakerContext, phrase: NounPhrase, country: number): PrintedOrgan | null {
  const { words } = context.table;
  const from = lowerBound(words.organTokens, phrase.first) - 1;
  let other: PrintedOrgan | null = null;
  for (let i = from; i >= 0 && i > from - ORGANS_BACK; i--) {
    const known = organAt(context, phrase, words.organTokens[i]);
    if (known === null) continue;
    if (country === 0 || known.country === country) return known;
    // `Norway's Foreign Ministry condemned it. The ministry in Oslo …`: an answer comes from the same field.
    if (phrase.first - words.organTokens[i] < ANSWER_REACH) return known;
    other ??= known;
  }
  return other;
}

/** The body heard last under a name of its own, where its source called it so (`the state agency Alpha said. The agency …`); or null. */
export function heardByName(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { doc, lexicon } = context.table.words;
  for (let i = heardBefore(context.heard, phrase.first), n = 0; i >= 0 && n < NAMED_BACK; i--, n++) {
    const { speaker, token } = context.heard[i];
    if (speaker.kind !== "organisation" || !lexicon.properNames.has(speaker.name.toLowerCase())) continue;
    // What it is called stands before its name.
    for (let t = token; t < token + NAMED_REACH && t < doc.count; t++) {
      if (doc.vocabulary.wordOf(doc.word[t]) === speaker.name.toLowerCase()) break;
      if (doc.word[t] === doc.word[phrase.head]) return context.heard[i];
    }
  }
  return null;
}

/** The organ printed at token `t`, apart from the phrase, where that is the phrase's own noun with more of a name; else null. */
function organAt(context: SpeakerContext, phrase: NounPhrase, t: number): PrintedOrgan | null {
  const { words } = context.table;
  const { doc } = words;
  const many = words.lexicon.singularOrgans.get(doc.word[t]) === doc.vocabulary.wordOf(doc.word[phrase.head]);
  if (doc.word[t] !== doc.word[phrase.head] && !(many && officeOf(words, phrase).country !== 0)) return null;
  const { first, end } = organRange(words, t);
  if ((end > phrase.first && first < phrase.end) || !holdsAll(words, phrase, first, end)) return null;
  const printed = parseNounPhrase(words, first, end);
  const known = officeOf(words, printed);
  if (words.lexicon.ownNames.has(known.name.toLowerCase())) return null;
  // The Norwegian presidency of a body is no state's.
  if (isLent(words, printed)) return { ...known, elsewhere: printed };
  // A bare noun says nothing, unless it is all the name there is (`the Embassy of Georgia`); a short form (`MoD`) does.
  const whole = known.country !== 0 && !words.lexicon.withField.has(doc.word[t]);
  if (!whole && !known.name.includes(" ") && !/\p{L}\p{Lu}/u.test(known.name)) return null;
  const land = landMeant(words, Math.max(doc.sentenceStart[doc.sentenceOf[first]], first - LAND_REACH), end);
  if (land !== 0) return { ...known, country: land, elsewhere: null };
  const around = printedAround(words, first, end);
  if (known.country === 0 && isElsewhere(words, around)) return { ...known, elsewhere: around };
  const side =
    known.country !== 0
      ? known.country
      : ownerCountry(words, printed) ||
        openingCountry(words, first) ||
        sideHeard(context, first) ||
        countryAround(words, first) ||
        context.home;
  return { ...known, country: side, elsewhere: null };
}

/** The printed name `[first, end)` with the small words and the place around it (`de facto`, `in Roros`). */
function printedAround(words: ArticleWords, first: number, end: number): NounPhrase {
  const { classes, doc, lexicon } = words;
  let from = first;
  while (from > 0 && first - from < 4 && doc.kind[from - 1] === TokenKind.Word && (classes[from - 1] & STOPS) === 0)
    from--;
  const placed = end + 1 < doc.count && doc.word[end] === lexicon.keys.in && isCapital(words, end + 1);
  return parseNounPhrase(words, from, placed ? end + 2 : end);
}

/** The side of the speaker whose source is the name at token `first`, or 0: one organ has one country, wherever it is named again. */
function sideHeard(context: SpeakerContext, first: number): number {
  const i = heardBefore(context.heard, first + 1);
  return i >= 0 && first - context.heard[i].token <= 1 ? context.heard[i].country : 0;
}

/**
 * Which organ a bare noun means that is nowhere printed with its field: that of the minister named nearest (`Turkish Foreign Minister X …, the
 * ministry in Ankara said`), in a headline the one the article then names; null for none.
 */
export function unnamedOrgan(context: SpeakerContext, phrase: NounPhrase, country: number): PrintedOrgan | null {
  const { table } = context;
  const { words } = table;
  const { doc, lexicon, organTokens } = words;
  if (phrase.determiner === Determiner.None && doc.sentenceOf[phrase.first] < HEADLINE_SENTENCES) {
    const from = lowerBound(organTokens, phrase.end);
    for (let i = from; i < organTokens.length && i < from + ORGANS_AHEAD; i++) {
      const known = organAt(context, phrase, organTokens[i]);
      if (known) return known;
    }
  }
  const holder = lexicon.holderOf.get(doc.word[phrase.head]);
  let nearest: PrintedOrgan | null = null;
  let distance = Infinity;
  for (const person of (holder === undefined ? undefined : table.byOfficeNoun.get(holder)) ?? []) {
    if (person.role === null || (country !== 0 && person.country !== country)) continue;
    const field = fieldOf(words, person.role.roleFirst, person.role.roleEnd, holder ?? 0);
    const behind = field === "" ? fieldBehind(words, person.role.roleFirst, person.role.nameFirst, holder ?? 0) : "";
    // Of several the one of the article's own country.
    const foreign = context.dateline !== 0 && country === 0 && person.country !== context.dateline;
    const gap = mentionGap(person, phrase.first) + (foreign ? FOREIGN : 0);
    const whole = lexicon.posts.has(doc.word[phrase.head]) && person.country !== 0;
    if ((field === "" && behind === "" && !whole) || gap >= distance) continue;
    distance = gap;
    const noun = doc.vocabulary.wordOf(doc.word[phrase.head]);
    nearest = {
      name: whole ? noun : behind === "" ? `${field} ${noun}` : `${noun} of ${behind}`,
      country: person.country || country || homeOf(context, person),
      printedCountry: null,
      ownedElsewhere: false,
      place: "",
      elsewhere: null,
    };
  }
  return nearest;
}

/** `Foreign ministry`: the organ of the field that the person holds, where the noun at token `t` is one of those; else null. */
export function ministryOf(words: ArticleWords, person: Person, t: number): string | null {
  const { doc, lexicon } = words;
  const holder = lexicon.holderOf.get(doc.word[t]);
  const role = person.counterpart ?? person.role;
  if (holder === undefined || role === null) return null;
  const field = fieldOf(words, role.roleFirst, role.roleEnd, holder);
  return field === "" ? null : `${field} ${doc.vocabulary.wordOf(doc.word[t])}`;
}

/** The adjectives of a holder's field in the role `[first, end)` (`Deputy Foreign Minister` → `Foreign`), empty for none. */
function fieldOf(words: ArticleWords, first: number, end: number, holder: number): string {
  const { classes, doc, inCountry, lexicon } = words;
  for (let t = first; t < end; t++) {
    if (doc.word[t] !== holder) continue;
    let from = t;
    const isField = (k: number): boolean =>
      inCountry[k] === 0 &&
      ((classes[k] & WordClass.Modifier) !== 0 ||
        (isCapital(words, k) &&
          isCapital(words, t) &&
          (classes[k] & (WordClass.NoName | WordClass.Title | WordClass.Office)) === 0));
    while (from > first && isField(from - 1)) {
      if (lexicon.ranks.has(doc.word[from - 1])) break;
      // A prime minister has no ministry.
      if (words.office[t] !== 0 && doc.word[from - 1] === lexicon.keys.prime) return "";
      from--;
    }
    return plainText(words, from, t);
  }
  return "";
}

/** `Roads and Tunnels` of `Minister of Roads and Tunnels`, empty where no field stands behind the holder. */
function fieldBehind(words: ArticleWords, first: number, last: number, holder: number): string {
  const { classes, country, doc, lexicon } = words;
  for (let t = first; t + 2 < last; t++) {
    if (doc.word[t] !== holder || doc.word[t + 1] !== lexicon.keys.of || !isCapital(words, t + 2)) continue;
    let end = t + 2;
    const joins = (k: number): boolean => (classes[k] & WordClass.Conjunction) !== 0 && isCapital(words, k + 1);
    while (end < last && country[end] === 0 && (isCapital(words, end) || joins(end))) end++;
    return end > t + 2 ? plainText(words, t + 2, end) : "";
  }
  return "";
}

/** A bare noun at the beginning of a line far below the headline (`Ministry: No shortage of salt`): the link to another article. */
export function isListed(context: SpeakerContext, phrase: NounPhrase): boolean {
  const { doc } = context.table.words;
  return (
    phrase.determiner === Determiner.None &&
    phrase.ownerEnd === phrase.ownerFirst &&
    doc.sentenceOf[phrase.first] >= HEADLINE_SENTENCES &&
    opensLine(context, phrase.first)
  );
}

function holdsAll(words: ArticleWords, phrase: NounPhrase, first: number, end: number): boolean {
  const { doc, classes, country, countryLength } = words;
  const small = WordClass.Preposition | WordClass.Adverb | WordClass.Definite;
  for (let t = nameStart(words, phrase); t < phrase.end; t++) {
    if (country[t] !== 0) {
      t += countryLength[t] - 1;
      continue;
    }
    if (t === phrase.head || (classes[t] & small) !== 0 || doc.kind[t] !== TokenKind.Word) continue;
    let found = false;
    for (let k = first; k < end; k++) if (doc.word[k] === doc.word[t]) found = true;
    if (!found) return false;
  }
  return true;
}
