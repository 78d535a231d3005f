import { TokenFlag } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

const HYPHEN = 0x2d;

/**
 * The country number + 1 that a role `[first, end)` speaks for, or 0: not one that it is held to (`envoy to Georgia`); a capital counts
 * for an organ of state only (`analyst at a bank in Tbilisi`, `Berlin-based`).
 */
export function sideOfRole(words: ArticleWords, first: number, end: number): number {
  const { classes, country, countryForm, doc, lexicon } = words;
  // Kremlin spokesman
  for (let t = first; t < end; t++) {
    const own =
      (doc.flags[t] & TokenFlag.Capital) === 0 ? undefined : lexicon.ownNames.get(doc.vocabulary.wordOf(doc.word[t]));
    if (own) return own;
  }
  let ofState = false;
  for (let t = first; t < end; t++) if ((classes[t] & WordClass.StateOrgan) !== 0) ofState = true;
  for (let t = first; t < end; t++) {
    if (country[t] === 0) continue;
    // `the Norwegian-run station`
    if (t + 1 < end && doc.text.charCodeAt(doc.end[t]) === HYPHEN && countryForm[t] === CountryForm.Adjective) continue;
    const before = t > first && (classes[t - 1] & WordClass.Definite) !== 0 ? t - 2 : t - 1;
    const there = doc.word[before] === lexicon.keys.to || (doc.word[before] === lexicon.keys.in && !ofState);
    const toIt = before >= first && there;
    if (!toIt && (countryForm[t] !== CountryForm.Capital || ofState)) return country[t];
  }
  return 0;
}

/** The country number + 1 that the holder of an office named before token `t` serves by what follows (`President Jane Roe | of Norway`), or 0. */
export function stateBehind(
  { classes, country, countryForm, countryLength, doc, lexicon }: ArticleWords,
  t: number,
): number {
  if (t + 1 >= doc.count || doc.word[t] !== lexicon.keys.of) return 0;
  const at = (classes[t + 1] & WordClass.Definite) !== 0 ? t + 2 : t + 1;
  if (at >= doc.count || country[at] === 0 || countryForm[at] !== CountryForm.Name) return 0;
  const next = at + countryLength[at];
  // `of Norway's Rivers Union`, `of Georgia State University`
  const more =
    next < doc.count && (doc.word[next] === lexicon.keys.possessive || (doc.flags[next] & TokenFlag.Capital) !== 0);
  return more && (doc.flags[next] & TokenFlag.SentenceStart) === 0 ? 0 : country[at];
}

/** The token of the office that heads a role phrase (last one before its first preposition), or -1. */
export function officeWithin(words: ArticleWords, first: number, end: number): number {
  let head = -1;
  for (let t = first; t < end; t++) {
    if (words.office[t] !== 0) {
      if (head < 0 || !isRank(words, head, t)) head = t;
    } else if (head >= 0 && (words.classes[t] & WordClass.Preposition) !== 0) break;
  }
  return head;
}

/** `spokesman | Col. Roe`: the title at token `t` is the rank of who holds the office at token `head`; not so in `deputy commander`. */
function isRank({ classes, doc, lexicon, office, officeTail }: ArticleWords, head: number, t: number): boolean {
  if ((classes[t] & WordClass.Title) === 0 || !lexicon.rankOffices.has(office[t]) || officeTail[t] > 0) return false;
  return (classes[head] & WordClass.Title) === 0 && !lexicon.ranks.has(doc.word[head]);
}

/**
 * The token of a second office that the holder of the one at token `office` has (`Foreign Minister of Norway and | Chairperson-in-Office of …`),
 * or -1: not where the first one's complement is an office itself (`adviser to the president and prime minister`).
 */
export function secondOffice(words: ArticleWords, office: number, end: number): number {
  const { classes, country, doc } = words;
  let joined = false;
  for (let t = office + 1; t < end; t++) {
    if (words.office[t] !== 0) return joined ? t : -1;
    if ((classes[t] & WordClass.Conjunction) !== 0) joined = true;
    else if (!joined) continue;
    else if (
      (classes[t] & (WordClass.Definite | WordClass.Indefinite | WordClass.Modifier)) === 0 &&
      country[t] === 0 &&
      !isName(t)
    )
      return -1;
  }
  return -1;

  function isName(t: number): boolean {
    return (doc.flags[t] & TokenFlag.Capital) !== 0 || doc.text.charCodeAt(doc.start[t]) === HYPHEN;
  }
}
