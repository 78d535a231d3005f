import type { Heard } from "./antecedents.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { findAntecedent } from "./resolve-pronoun.js";
import type { SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/**
 * On whose site a document came out (`a statement posted on the ministry's website`, `a notice on the website of the ministry`): the body or the
 * holder whose it is; null where that is not told.
 */
export function publisherOf(context: SpeakerContext, { coreEnd, end, head }: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  let preposition = -1;
  for (let t = head + 1; t < end; t++) {
    if ((classes[t] & WordClass.Preposition) !== 0) preposition = t;
    if (preposition < coreEnd - 1 || !lexicon.sites.has(doc.word[t])) continue;
    const site = parseNounPhrase(words, preposition + 1, t + 1);
    const of = t + 2 < end && doc.word[t + 1] === lexicon.keys.of;
    return site.ownerEnd > site.ownerFirst
      ? known(context.resolvePhrase(context, parseNounPhrase(words, site.first, site.ownerEnd)))
      : site.determiner === Determiner.Possessive
        ? known(findAntecedent(context, site.determinerAt))
        : of
          ? known(context.resolvePhrase(context, parseNounPhrase(words, t + 2, end)))
          : null;
  }
  return null;
}

function known(owner: Heard | null): Heard | null {
  const { kind, resolvedBy } = owner?.speaker ?? {};
  const told = kind === "organisation" || kind === "person" || kind === "country";
  return told && resolvedBy !== "none" ? owner : null;
}
