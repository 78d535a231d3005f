import { TokenFlag, TokenKind } from "../../text/document.js";
import type { Heard } from "./antecedents.js";
import { type ArticleWords, nounEnd } from "./article-words.js";
import { plainText } from "./name-office.js";
import { Determiner, type NounPhrase } from "./noun-phrase.js";
import { WordClass } from "./speaker-lexicon.js";

/** How many tokens back the full form of an owner is looked for. */
const WORDS_BACK = 2000;

/**
 * What belongs to an owner without a country, whose it is behind it: `commissioner for human rights of the Council of Europe`, `delegation of
 * the European Union in Baku`; of a person as printed (`school's director`) where the owner is a mere noun that the article nowhere calls
 * more fully.
 */
export function ownedName(words: ArticleWords, phrase: NounPhrase, person: boolean): string {
  const full = ownerName(words, phrase);
  if (full === null && person)
    return plainText(words, phrase.ownerFirst, Math.max(nounEnd(words, phrase.head), phrase.end));
  return nameOfOwner(words, phrase, full ?? `the ${plainText(words, phrase.ownerFirst, phrase.ownerEnd)}`);
}

/** The phrase with this owner behind its noun. */
export function nameOfOwner(words: ArticleWords, phrase: NounPhrase, owner: string): string {
  const { doc, lexicon } = words;
  const { nameFirst, head, coreEnd, end } = phrase;
  const noun = nounEnd(words, head);
  const name = plainText(words, nameFirst, noun);
  if (end <= coreEnd || noun > coreEnd) return `${name} of ${owner}`;
  const complement = plainText(words, coreEnd, end);
  const field = doc.word[coreEnd] === lexicon.keys.of || lexicon.fields.has(doc.word[coreEnd]);
  return field ? `${name} ${complement} of ${owner}` : `${name} of ${owner} ${complement}`;
}

/**
 * The owner in full: `the contingent's` is `the Russian peacekeeping contingent` where that was printed before; null for a noun that the
 * article nowhere gives a name.
 */
function ownerName(words: ArticleWords, phrase: NounPhrase): string | null {
  const { doc, classes } = words;
  const { ownerFirst, ownerEnd, first } = phrase;
  // The phrase may be read from a name behind its article.
  const before = ownerFirst - 1;
  const definite =
    phrase.determiner === Determiner.Definite ||
    (first === ownerFirst && before >= 0 && (classes[before] & WordClass.Definite) !== 0);
  const article = definite ? "the " : "";
  if (ownerEnd - ownerFirst !== 1 || (doc.flags[ownerFirst] & TokenFlag.Capital) !== 0)
    return article + plainText(words, ownerFirst, ownerEnd);
  const id = doc.word[ownerFirst];
  const stops =
    WordClass.Definite | WordClass.Indefinite | WordClass.Possessive | WordClass.Preposition | WordClass.Conjunction;
  for (let t = ownerFirst - 1; t > 0 && t > ownerFirst - WORDS_BACK; t--) {
    if (doc.word[t] !== id) continue;
    let first = t;
    while (
      first > 0 &&
      doc.kind[first - 1] === TokenKind.Word &&
      (doc.flags[first] & TokenFlag.SentenceStart) === 0 &&
      (classes[first - 1] & stops) === 0
    )
      first--;
    // A headline (`Residents thank railways`) holds a verb that nothing here knows for one.
    if ((doc.flags[first] & TokenFlag.SentenceStart) !== 0 && t - first > 1) continue;
    // `the field hospital` is no name that `the hospital` wants.
    let named = false;
    for (let k = first; k < t; k++) if ((doc.flags[k] & TokenFlag.Capital) !== 0) named = true;
    if (!named || t - first > 4) continue;
    // `the Sheki Court of Appeal`
    const of = (doc.flags[t] & TokenFlag.Capital) !== 0 && doc.word[t + 1] === words.lexicon.keys.of;
    const longer =
      of && t + 2 < doc.count && (doc.flags[t + 2] & TokenFlag.Capital) !== 0 && words.inCountry[t + 2] === 0;
    return `the ${plainText(words, first, longer ? t + 3 : t + 1)}`;
  }
  return null;
}

/** `the de facto authorities`, but `Jane Doe`, `Traders in X`. */
export function withArticle(owner: Heard): string {
  const { kind, name } = owner.speaker;
  if (owner.person !== null || kind === "country") return name;
  return owner.article || !/^\p{Lu}/u.test(name) || (kind === "organisation" && name.includes(" of "))
    ? `the ${name}`
    : name;
}
