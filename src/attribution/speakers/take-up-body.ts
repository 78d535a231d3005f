import { type Heard, isNoSurePerson } from "./antecedents.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { textWithoutCountries } from "./name-office.js";
import { nameOrganisation } from "./name-organisation.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { isCapital, isProper, nameStart } from "./phrase-words.js";
import { personWithin, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** How many tokens back an apposition is looked for, and how long it is up to its noun. */
const APPOSED_BACK = 1500;
const APPOSITION = 8;
const COMMA = 0x2c;
const BODY_BACK = 12;
const GENERIC_BACK = 40;
/** How many sources back a body is looked for by a word of its name. */
const SOURCES_BACK = 100;

/** `the group`: the organisation heard last; for `rights group`, one whose name bears that word. */
export function takeUpBody(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const first = nameStart(words, phrase);
  const before = first < phrase.head ? textWithoutCountries(words, first, phrase.head).toLowerCase() : "";
  // `the Geneva-based group` is the group.
  const adjectives = before === "" || before.includes("-") ? [] : before.split(" ");
  const { heard } = context;
  const generic = words.lexicon.bodyKinds.get(words.doc.word[phrase.head])?.size === 0;
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - SOURCES_BACK; i--) {
    const h = heard[i];
    if (h.speaker.kind !== "organisation" && !(h.person && isNoSurePerson(h.person))) continue;
    const named = h.speaker.name.toLowerCase().split(/[ ’']/);
    const fits =
      adjectives.length > 0
        ? named.length > 1 && adjectives.some((word) => named.includes(word))
        : phrase.determiner === Determiner.Definite &&
          h.token < phrase.first &&
          i >= heard.length - (generic ? GENERIC_BACK : BODY_BACK) &&
          isKind(words, named, words.doc.word[phrase.head]);
    if (fits) return { ...h, token: phrase.first };
  }
  return null;
}

/** `the network` after `Open Roads, a network of drivers`: the body whose apposition has the noun, or null. */
export function apposedBody(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { doc, classes } = words;
  if (phrase.determiner !== Determiner.Definite || phrase.head > phrase.nameFirst) return null;
  const isComma = (k: number): boolean =>
    doc.kind[k] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[k]) === COMMA;
  for (let t = phrase.first - 1; t > 2 && t > phrase.first - APPOSED_BACK; t--) {
    if (doc.word[t] !== doc.word[phrase.head]) continue;
    let k = t - 1;
    while (k > t - APPOSITION && (classes[k] & WordClass.Indefinite) === 0 && doc.kind[k] === TokenKind.Word) k--;
    if ((classes[k] & (WordClass.Indefinite | WordClass.Definite)) === 0 || !isComma(k - 1)) continue;
    const end = k - 1;
    let first = end;
    while (first > 0 && isCapital(words, first - 1) && (doc.flags[first] & TokenFlag.SentenceStart) === 0) first--;
    if (first === end || (words.country[first] !== 0 && first + words.countryLength[first] === end)) continue;
    const person = personWithin(context.table, first, end);
    if (person && !isNoSurePerson(person)) continue;
    return { ...nameOrganisation(context, parseNounPhrase(words, first, end)), token: phrase.first };
  }
  return null;
}

/** `the company` after `…, director of Alpine Roads, said`: whom the person heard last works for. */
export function employerHeard(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { doc, classes, country, lexicon } = words;
  const { heard } = context;
  if (phrase.determiner !== Determiner.Definite || phrase.head > phrase.nameFirst) return null;
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - BODY_BACK; i--) {
    const role = heard[i].person?.role;
    if (!role || heard[i].token >= phrase.first) continue;
    for (let t = role.roleFirst; t + 1 < role.roleEnd; t++) {
      if (doc.word[t] !== lexicon.keys.of) continue;
      const first = (classes[t + 1] & WordClass.Definite) !== 0 ? t + 2 : t + 1;
      if (!isCapital(words, first) || country[first] !== 0) continue;
      const name = parseNounPhrase(words, first, role.roleEnd);
      if (isProper(words, name)) return { ...nameOrganisation(context, name), token: phrase.first };
    }
  }
  return null;
}

/** Whether a body of this name may be called so: by its own noun, by one that goes with any, or where the name has no such noun. */
function isKind(words: ArticleWords, name: readonly string[], head: number): boolean {
  const { bodyKinds, bodyNouns, stateNouns } = words.lexicon;
  const kinds = bodyKinds.get(head);
  // An agency, a broadcaster, NATO: nothing that one calls a company.
  if (kinds !== undefined && kinds.size > 0 && name.length === 1 && words.lexicon.properNames.has(name[0]))
    return false;
  const called = words.doc.vocabulary.wordOf(head);
  if (name.some((word) => word === called || kinds?.has(word))) return true;
  if (kinds?.size === 0) return !name.some((word) => stateNouns.has(word));
  return !name.some((word) => bodyNouns.has(word) || stateNouns.has(word));
}
