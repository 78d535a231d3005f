import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import { antecedentOf, type Heard } from "./antecedents.js";
import { type ArticleWords, countryWithin } from "./article-words.js";
import { countryName, plainText, printedCountry } from "./name-office.js";
import { paragraphsBetween } from "./line-speaker.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { isProper, phraseName, sideOf } from "./phrase-words.js";
import { describedPerson, fullerBefore } from "./resolve-description.js";
import { resolveDocument } from "./resolve-document.js";
import { expandBody, nameOrganisation } from "./name-organisation.js";
import { endsIn } from "./name-words.js";
import { ownedName } from "./owner-names.js";
import { ownerCountry } from "./organ-names.js";
import { resolveElliptic } from "./resolve-ellipsis.js";
import { resolveOrgan } from "./resolve-organ.js";
import { resolvePossessive } from "./resolve-possessive.js";
import { resolveBothStates } from "./resolve-relative.js";
import { resolveRole } from "./resolve-role.js";
import { hear, hearAgain, hearCountry, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { phraseAround } from "./subjects.js";
import { CountryForm, Gender, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

const COMMA = 0x2c;
/** A sentence is looked through so many tokens back. */
const SENTENCE_REACH = 60;

/** Who a noun phrase without a person's name is; a bare noun that nothing else tells of (`the guard`) is what it was called before. */
export function resolvePhrase(context: SpeakerContext, phrase: NounPhrase): Heard {
  const heard = resolveWords(context, phrase);
  const bare = heard.speaker.resolvedBy === "none" || (heard.country === 0 && heard.person === null);
  const fuller = bare && isPlain(context, heard, phrase) ? fullerBefore(context, phrase) : null;
  if (fuller === null) return heard;
  const known = resolveWords(context, fuller);
  return known.speaker.resolvedBy === "none" ? heard : { ...known, token: phrase.first };
}

/** The speaker has no more of a name than the phrase's noun. */
function isPlain(context: SpeakerContext, heard: Heard, phrase: NounPhrase): boolean {
  const { classes, doc } = context.table.words;
  if ((classes[phrase.head] & WordClass.Document) !== 0) return false;
  const { name } = heard.speaker;
  return !name.includes(" ") && name.length === doc.end[phrase.head] - doc.start[phrase.nameFirst];
}

function resolveWords(context: SpeakerContext, given: NounPhrase): Heard {
  const { words } = context.table;
  // `Doe's own aide`
  const own = given.nameFirst < given.head && words.lexicon.emphatic.has(words.doc.word[given.nameFirst]);
  const phrase = own && given.ownerEnd > given.ownerFirst ? { ...given, nameFirst: given.nameFirst + 1 } : given;
  const country = wholeCountry(context, phrase);
  if (country) return country;
  const bits = words.classes[phrase.head];
  if ((bits & WordClass.Definite) !== 0 && phrase.end > phrase.head + 1)
    return hear(context, plainText(words, phrase.first, phrase.end), {
      kind: "group",
      resolvedBy: "role",
      token: phrase.first,
    });
  if (phrase.determiner === Determiner.Possessive) return resolvePossessive(context, phrase);
  if ((bits & WordClass.Side) !== 0) {
    const side = countryWithin(words, phrase.first, phrase.end);
    if (side !== 0) return hearAgain(hearCountry(context, side, null, phrase.first), phrase.first, "role");
  }
  if (words.doc.word[phrase.head] === words.lexicon.keys.one && phrase.head === phrase.first)
    return oneOfMany(context, phrase);
  const told = resolveElliptic(context, phrase) ?? resolveBothStates(context, phrase);
  if (told) return told;
  if ((bits & WordClass.Document) !== 0 && !isProper(words, phrase)) return resolveDocument(context, phrase);
  if ((bits & WordClass.Collective) !== 0) return hearGroup(context, phrase);
  if ((bits & (WordClass.StateOrgan | WordClass.Body | WordClass.Media)) !== 0) return resolveOrgan(context, phrase);
  if ((bits & WordClass.Office) !== 0) return resolveRole(context, phrase);
  if (isNobody(words, phrase)) return hearStranger(context, phrase);
  const { nameFirst } = phrase;
  const national = singleNational(context, phrase);
  if (national) return national;
  // `Armenians say …`
  if (words.countryForm[nameFirst] === CountryForm.Adjective && nameFirst === phrase.head)
    return hear(context, phraseName(words, phrase, phrase.end), {
      kind: "group",
      resolvedBy: "role",
      token: phrase.first,
      country: words.country[nameFirst],
    });
  // `Truckers`: many, with a capital from the sentence.
  const many = context.tags?.[phrase.head] === Tag.PluralNoun && phrase.head === phrase.first;
  if (many && (words.doc.flags[phrase.head] & TokenFlag.SentenceStart) !== 0 && phrase.end === phrase.head + 1)
    return hearGroup(context, phrase);
  if (isProper(words, phrase)) return expandBody(context, phrase) ?? nameOrganisation(context, phrase);
  return describedPerson(context, phrase) ?? expandBody(context, phrase) ?? hearStranger(context, phrase);
}

/** `The Norwegian`: the named person who spoke last, not long ago, where nothing says that one is of another country; null for any other phrase. */
function singleNational(
  context: SpeakerContext,
  { coreEnd, determiner, first, head, nameFirst }: NounPhrase,
): Heard | null {
  const { country, countryForm, lexicon } = context.table.words;
  const bare = countryForm[nameFirst] === CountryForm.Adjective && nameFirst === head && coreEnd === head + 1;
  if (!bare || determiner !== Determiner.Definite || !endsIn(context.table.words, head, lexicon.nationalEndings))
    return null;
  const last = context.heard.at(-1);
  if (!last?.single || first - last.token > SENTENCE_REACH || last.token >= first) return null;
  const side = last.country;
  if (last.person === null) return side === country[nameFirst] ? hearAgain(last, first, "role") : null;
  return side === 0 || side === country[nameFirst] ? hearAgain(last, first, "role") : null;
}

/** `Some`, `Another`, `Two`, `Anybody`: a word that stands for somebody told elsewhere, with its capital from the sentence. */
function isNobody({ classes }: ArticleWords, { head, first, end }: NounPhrase): boolean {
  const standsFor = WordClass.Quantifier | WordClass.Indefinite | WordClass.Numeral | WordClass.NoName;
  return head === first && end === head + 1 && (classes[head] & standsFor) !== 0;
}

/** `The United States`, `Baku`: the phrase is a country or capital and nothing else. */
function wholeCountry(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { doc, classes, country, countryForm, countryLength } = words;
  let t = phrase.nameFirst;
  // `official Baku`
  if (words.lexicon.officialWords.has(doc.word[t]) && countryForm[t + 1] === CountryForm.Capital) t++;
  if (country[t] === 0 || phrase.ownerEnd > phrase.ownerFirst || countryForm[t] === CountryForm.Adjective) return null;
  const rest = t + countryLength[t];
  if (rest < phrase.coreEnd && (classes[rest] & (WordClass.Adverb | WordClass.Reflexive)) === 0) return null;
  if (countryForm[t] === CountryForm.Capital) return hearCountry(context, country[t], null, phrase.first);
  const printed = printedCountry(words, t);
  const usual = countryName(words, country[t]);
  // An abbreviation is spelled out where the article does so anywhere.
  const short = /^(?:the )?[\p{Lu}.]{2,5}$/u.test(printed) && doc.text.includes(usual.replace(/^the /, ""));
  return hearCountry(context, country[t], short ? usual : printed, phrase.first);
}

function hearGroup(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const country = sideOf(words, phrase);
  const holder = firstHolder(context, phrase);
  if (holder) return holder;
  const owned = phrase.ownerEnd > phrase.ownerFirst;
  // `the country's military`
  const ofCountry = country === 0 ? ownerCountry(words, phrase) : 0;
  if (owned && ofCountry !== 0)
    return hear(context, `${plainText(words, phrase.nameFirst, phrase.head + 1)} of ${countryName(words, ofCountry)}`, {
      kind: "group",
      resolvedBy: "role",
      token: phrase.first,
      country: ofCountry,
    });
  const whose = owned && phrase.determiner !== Determiner.Indefinite;
  return hear(context, whose ? ownedName(words, phrase, true) : phraseName(words, phrase, phrase.end), {
    kind: "group",
    resolvedBy: "role",
    token: phrase.first,
    country,
  });
}

/** `The foreign ministers of Georgia and Ukraine`: joint sources are told by the first, as a person; null for other groups. */
function firstHolder(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, country, countryLength, doc, lexicon } = words;
  const { coreEnd, end, head, nameFirst } = phrase;
  const singular = lexicon.singularOffices.get(doc.word[head]);
  if (singular === undefined || phrase.determiner !== Determiner.Definite) return null;
  if (coreEnd + 1 >= end || doc.word[coreEnd] !== lexicon.keys.of) return null;
  const first = (classes[coreEnd + 1] & WordClass.Definite) !== 0 ? coreEnd + 2 : coreEnd + 1;
  const next = first + countryLength[first];
  if (country[first] === 0 || next + 1 >= doc.count) return null;
  const listed = (classes[next] & WordClass.Conjunction) !== 0 || doc.text.charCodeAt(doc.start[next]) === COMMA;
  if (!listed || country[next + 1] === 0) return null;
  const role = head > nameFirst ? `${plainText(words, nameFirst, head)} ${singular}` : singular;
  // `the ambassadors of Georgia and Ukraine | to the OSCE`
  let sent = next + 1;
  while (sent < end && doc.word[sent] !== lexicon.keys.to) sent++;
  const place = sent < end ? ` ${plainText(words, sent, end)}` : "";
  return hear(context, `${role} of ${countryName(words, country[first])}${place}`, {
    kind: "person",
    resolvedBy: "role",
    token: phrase.first,
    country: country[first],
    role,
  });
}

/** `one`, `one of them`: of the group heard last; `one of the pair` as it stands. */
function oneOfMany(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { doc, lexicon } = words;
  const token = phrase.first;
  const of = phrase.coreEnd;
  const complement = of < phrase.end && doc.word[of] === lexicon.keys.of;
  // `one of them`, not `one of their officers`
  const pronoun =
    complement &&
    of + 1 < phrase.end &&
    (words.classes[of + 1] & WordClass.Possessive) === 0 &&
    pronounForm(context, of + 1) === PronounForm.Plural;
  // `one of whom`
  if (complement && phrase.end <= of + 1)
    return hear(context, plainText(words, token, of), { kind: "unknown", resolvedBy: "none", token });
  if (complement && !pronoun)
    return hear(context, plainText(words, token, phrase.end), { kind: "person", resolvedBy: "role", token });
  const heard = antecedentOf(context.table, context.heard, token, PronounForm.Plural);
  // A group of this paragraph goes before one that spoke in another.
  const far = heard === null || "fullMentions" in heard || paragraphsBetween(context, heard.token, token) > 0;
  const many = (pronoun && far ? groupToldOf(context, token) : null) ?? heard;
  if (!many || "fullMentions" in many)
    return hear(context, plainText(words, token, phrase.coreEnd), { kind: "unknown", resolvedBy: "none", token });
  const counted = /^(?:\p{N}|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/iu.test(many.speaker.name);
  const name = `one of ${counted ? "" : "the "}${many.speaker.name}`;
  return hear(context, name, { kind: "person", resolvedBy: "pronoun", token, country: many.country });
}

/** `Norway's state gas distributor` → `state gas distributor of Norway`; any other phrase as printed. */
function strangerName(words: ArticleWords, phrase: NounPhrase): string {
  const { ownerEnd, ownerFirst, nameFirst, head } = phrase;
  const ofCountry = ownerEnd > ownerFirst && ownerFirst + words.countryLength[ownerFirst] === ownerEnd;
  if (!ofCountry || words.countryForm[ownerFirst] === CountryForm.Adjective || words.country[ownerFirst] === 0)
    return phraseName(words, phrase, phrase.end);
  return `${plainText(words, nameFirst, head + 1)} of ${countryName(words, words.country[ownerFirst])}`;
}

/** The people whom the sentence before speaks of last (`He met five miners. One of them …`), or null. */
function groupToldOf(context: SpeakerContext, token: number): Heard | null {
  const { table, tags } = context;
  const { classes, doc } = table.words;
  const sentence = doc.sentenceOf[token];
  if (tags === null || sentence === 0 || (doc.flags[doc.sentenceStart[sentence]] & TokenFlag.LineBreak) !== 0)
    return null;
  const start = Math.max(doc.sentenceStart[sentence - 1], token - SENTENCE_REACH);
  for (let t = token - 1; t >= start; t--) {
    if (tags[t] !== Tag.PluralNoun || (classes[t] & WordClass.Collective) === 0 || doc.quotationOf[t] >= 0) continue;
    const { first, end } = phraseAround(table.words, tags, t);
    const heard = resolvePhrase(context, parseNounPhrase(table.words, first, end));
    return heard.plural ? heard : null;
  }
  return null;
}

/** A noun that says neither office nor organisation: an unnamed person or group. */
function hearStranger(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { doc } = words;
  const name = strangerName(words, phrase);
  const plural = doc.vocabulary.wordOf(doc.word[phrase.head]).endsWith("s");
  const country = sideOf(words, phrase);
  if ((words.classes[phrase.head] & WordClass.Kin) !== 0)
    return hear(context, name, { kind: "person", resolvedBy: "role", token: phrase.first, country });
  const gender = genderOfWord(words.lexicon, doc.word[phrase.head]);
  const noun = context.tags?.[phrase.head] === Tag.Noun && phrase.head > phrase.first;
  let vague = noun && gender === Gender.Unknown && !endsIn(words, phrase.head, words.lexicon.occupationEndings);
  // `some`, `that`, `61 percent`
  const standsFor = WordClass.Relative | WordClass.Quantifier | WordClass.Definite;
  if ((words.classes[phrase.head] & standsFor) !== 0 || doc.kind[phrase.nameFirst] === TokenKind.Number) vague = true;
  // mother-in-law
  for (let t = phrase.nameFirst; t < phrase.head; t++) if ((words.classes[t] & WordClass.Kin) !== 0) vague = false;
  return hear(context, name, {
    vague,
    kind: plural || (words.classes[phrase.head] & WordClass.Side) !== 0 ? "group" : "unknown",
    resolvedBy: "none",
    token: phrase.first,
    country,
    gender,
  });
}
