import { TokenFlag, TokenKind } from "../../text/document.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { type ArticleWords, lowerBound } from "./article-words.js";
import { countryNamedMost } from "./find-countries.js";
import { Evidence } from "./find-names.js";
import { findHeadName } from "./head-name.js";
import { hearNamed } from "./hear-named.js";
import { type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { organRange } from "./organ-names.js";
import { hearAgain, hearCountry, hearPerson, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";
import { phraseBefore } from "./subjects.js";

/** The name before *which* is no longer than this. */
const WHICH_REACH = 16;
/** Two countries that *both* takes up stand within so many tokens. */
const PAIR_REACH = 30;
const SPOKEN_REACH = 60;
/** Words of an apposition before its *who*. */
const APPOSED_REACH = 10;
const COMMA = 0x2c;

/** `who`, `which`, `both`: who stands right before; null for any other source. */
export function resolveRelativeSource(context: SpeakerContext, from: number, to: number): Heard | null {
  if (to !== from + 1) return null;
  return (
    resolveRelative(context, from, to) ??
    resolveApposed(context, from) ??
    resolveWhich(context, from, to) ??
    resolveAntecedentPhrase(context, from, to) ??
    resolvePair(context, from, to)
  );
}

/** `Jane Doe, who says …`: the person named just before. */
function resolveRelative(context: SpeakerContext, from: number, to: number): Heard | null {
  const { table } = context;
  const { doc, lexicon } = table.words;
  if (to !== from + 1 || doc.word[from] !== lexicon.keys.who || (doc.flags[from] & TokenFlag.AllCaps) !== 0)
    return null;
  const index = mentionFrom(table, from) - 1;
  if (index < 0 || table.personOf[index] < 0) return null;
  const { end, first } = table.mentions[index];
  // `shepherds in X, who`
  const person = table.persons[table.personOf[index]];
  if (person.evidence < Evidence.Shape && first > 0 && (table.words.classes[first - 1] & WordClass.Preposition) !== 0)
    return null;
  const comma = end === from - 1 && doc.text.charCodeAt(doc.start[end]) === COMMA;
  return end === from || comma ? hearPerson(context, person, from, "pronoun") : null;
}

/** `Jane Doe, a former diplomat, who …`, `Jane Doe, 40, a nurse who …`: the person to whom the apposition before it belongs. */
function resolveApposed(context: SpeakerContext, from: number): Heard | null {
  const { table } = context;
  const { classes, doc, lexicon } = table.words;
  if (doc.word[from] !== lexicon.keys.who || (doc.flags[from] & TokenFlag.AllCaps) !== 0) return null;
  const isComma = (t: number): boolean => doc.text.charCodeAt(doc.start[t]) === COMMA;
  let t = isComma(from - 1) ? from - 2 : from - 1;
  while (t > 1 && from - t < APPOSED_REACH && (classes[t] & WordClass.Indefinite) === 0) {
    if (doc.kind[t] !== TokenKind.Word) return null;
    t--;
  }
  if (t < 2 || (classes[t] & WordClass.Indefinite) === 0 || !isComma(t - 1)) return null;
  let end = t - 1;
  if (end > 1 && doc.kind[end - 1] === TokenKind.Number && isComma(end - 2)) end -= 2;
  const index = mentionFrom(table, end) - 1;
  if (index < 0 || table.mentions[index].end !== end || table.personOf[index] < 0) return null;
  return hearPerson(context, table.persons[table.personOf[index]], from, "pronoun");
}

/** `Azerbaijan, which denies it`, `the ministry, which …`: the country or organ printed right before. */
function resolveWhich(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { doc, country, countryForm, countryLength, lexicon, organTokens } = words;
  if (to !== from + 1 || doc.word[from] !== lexicon.keys.which || from < 2) return null;
  const end = doc.text.charCodeAt(doc.start[from - 1]) === COMMA ? from - 1 : from;
  for (let t = end - 1; t >= 0 && t > end - WHICH_REACH; t--)
    if (country[t] !== 0 && countryForm[t] !== CountryForm.Adjective && t + countryLength[t] === end && !isInOrgan(t))
      return hearAgain(hearCountry(context, country[t], null, from), from, "pronoun");
  const organ = organTokens[lowerBound(organTokens, end) - 1] ?? -1;
  if (organ < 0) return null;
  const range = organRange(words, organ);
  if (range.end !== end || end - range.first > WHICH_REACH) return null;
  const heard = context.resolvePhrase(context, parseNounPhrase(words, Math.max(0, articleBefore(range.first)), end));
  return heard.speaker.resolvedBy === "none" ? null : hearAgain(heard, from, "pronoun");

  function articleBefore(first: number): number {
    return first > 0 && (words.classes[first - 1] & WordClass.Definite) !== 0 ? first - 1 : first;
  }

  /** `the Ministry of Defence of Georgia, which …` is the ministry. */
  function isInOrgan(t: number): boolean {
    const before = organTokens[lowerBound(organTokens, t) - 1] ?? -1;
    return before >= 0 && organRange(words, before).end > t;
  }
}

/** `shepherds in X, who …`: the noun phrase printed right before. */
function resolveAntecedentPhrase(context: SpeakerContext, from: number, to: number): Heard | null {
  const { table, tags } = context;
  const { doc, lexicon } = table.words;
  const relative = doc.word[from] === lexicon.keys.who || doc.word[from] === lexicon.keys.which;
  if (tags === null || !relative || to !== from + 1 || from < 2) return null;
  if ((doc.flags[from] & (TokenFlag.AllCaps | TokenFlag.SentenceStart)) !== 0) return null;
  const end = doc.text.charCodeAt(doc.start[from - 1]) === COMMA ? from - 1 : from;
  const first = phraseBefore(table.words, tags, end, doc.word[from] === lexicon.keys.who);
  if (first < 0) return null;
  const head = findHeadName(table, first, end);
  const heard = head
    ? hearNamed(context, head, first, end)
    : context.resolvePhrase(context, parseNounPhrase(table.words, first, end));
  // `a daily in Oslo, who`: a place is nobody; but for `those in Oslo, who`.
  const those = first > 1 && (table.words.classes[first - 2] & WordClass.Definite) !== 0;
  if (heard.speaker.kind === "country" && doc.word[from] === lexicon.keys.who && !those) return null;
  return hearAgain(heard, from, "pronoun");
}

/** The first of the two countries that spoke last, not long before token `t`: number + 1, null where they are not two. */
function lastCountries({ heard }: SpeakerContext, t: number): number | null {
  let last = 0;
  for (let i = heardBefore(heard, t); i >= 0 && t - heard[i].token < SPOKEN_REACH; i--) {
    const { country, speaker } = heard[i];
    if (speaker.kind !== "country" || country === 0 || country === last) continue;
    if (last !== 0) return country;
    last = country;
  }
  return null;
}

/** The one of the two who spoke last that spoke first, where they are of one kind and not far before token `t`; null where they are not two. */
function lastTwo({ heard, table }: SpeakerContext, t: number): Heard | null {
  const i = heardBefore(heard, t);
  if (i < 1 || t - heard[i - 1].token >= SPOKEN_REACH) return null;
  const { doc } = table.words;
  const [first, second] = [heard[i - 1], heard[i]];
  const alike = first.speaker.kind === second.speaker.kind && (first.person === null) === (second.person === null);
  const told = doc.quotationOf[second.token] >= 0 || doc.quotationOf[first.token] >= 0;
  if (!alike || told || first.plural || first.speaker.id === second.speaker.id) return null;
  for (let k = t; k > first.token; k--) if ((doc.flags[k] & TokenFlag.LineBreak) !== 0) return null;
  return first;
}

/** `Baku and Yerevan …; both say`: the first of the two countries named just before, or of two who spoke in the paragraph, where they are two. */
function resolvePair(context: SpeakerContext, from: number, to: number): Heard | null {
  const { country, countryForm, doc, lexicon } = context.table.words;
  if (to !== from + 1 || !lexicon.pairs.has(doc.word[from])) return null;
  const spoke = lastCountries(context, from);
  if (spoke !== null) return hearAgain(hearCountry(context, spoke, null, from), from, "pronoun");
  const two = lastTwo(context, from);
  if (two !== null) return hearAgain(two, from, "pronoun");
  let first = 0;
  let second = 0;
  for (let t = from - 1; t >= 0 && t > from - PAIR_REACH; t--) {
    if (country[t] === 0 || countryForm[t] === CountryForm.Adjective || country[t] === second || country[t] === first)
      continue;
    if (first !== 0) return null;
    if (second === 0) second = country[t];
    else first = country[t];
  }
  return first === 0 ? null : hearAgain(hearCountry(context, first, null, from), from, "pronoun");
}

/** `both governments`: the first of the two countries that spoke last, else the one that the article names most, where it names two; or null. */
export function resolveBothStates(context: SpeakerContext, { determinerAt, first, head }: NounPhrase): Heard | null {
  const { words } = context.table;
  const { doc, lexicon } = words;
  if (determinerAt < 0 || !lexicon.pairs.has(doc.word[determinerAt]) || !lexicon.pairedStates.has(doc.word[head]))
    return null;
  const country = lastCountries(context, first) ?? countriesNamed(words);
  if (country === 0) return null;
  return { ...hearAgain(hearCountry(context, country, null, first), first, "role"), plural: true };
}

/** The state that an article names most, where it names another as well: number + 1, or 0. */
function countriesNamed(words: ArticleWords): number {
  const most = countryNamedMost(words, 0);
  for (const t of words.countryTokens) {
    const other = words.country[t];
    if (other !== most && words.lexicon.countries[other - 1].code !== null) return most;
  }
  return 0;
}
