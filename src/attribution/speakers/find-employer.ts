import { TokenKind } from "../../text/document.js";
import type { Heard } from "./antecedents.js";
import { type ArticleWords, lowerBound } from "./article-words.js";
import { organRange } from "./organ-names.js";
import { type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import type { Person } from "./person-table.js";
import { WordClass } from "./speaker-lexicon.js";

/**
 * The organ of state that a person's role names without its country (`a spokeswoman for the ministry`, `the office's spokeswoman`), or null.
 * @param resolvePhrase who a noun phrase of the article is
 */
export function findEmployer(
  words: ArticleWords,
  { role }: Person,
  resolvePhrase: (phrase: NounPhrase) => Heard,
): Heard | null {
  const { classes, organTokens } = words;
  if (role === null) return null;
  for (let i = lowerBound(organTokens, role.roleFirst); i < organTokens.length && organTokens[i] < role.roleEnd; i++) {
    const t = organTokens[i];
    const bare = t > 0 && (classes[t - 1] & WordClass.Definite) !== 0;
    if ((classes[t] & (bare ? WordClass.StateOrgan | WordClass.PublicBody : WordClass.StateOrgan)) === 0) continue;
    const { first, end } = organRange(words, t);
    // `the breakaway region's army`: whose it is, is more than its name.
    if (words.doc.kind[first] === TokenKind.Clitic) continue;
    const phrase = parseNounPhrase(words, bare ? t - 1 : first, Math.min(role.roleEnd, end));
    const { speaker, country, ...rest } = resolvePhrase(phrase);
    if (speaker.kind === "organisation" && speaker.resolvedBy !== "none" && country !== 0 && speaker.name.includes(" "))
      return { ...rest, speaker, country };
  }
  return null;
}
