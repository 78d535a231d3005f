import { Tag } from "../../text/tag-set.js";
import { heardBefore } from "./antecedents.js";
import type { Heard } from "./antecedents.js";
import { plainText } from "./name-office.js";
import { Determiner, type NounPhrase } from "./noun-phrase.js";
import { nounWithin } from "./subjects.js";
import { hear, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** How many tokens back the noun left out is looked for, and among how many sources. */
const REACH = 90;
const SOURCES_BACK = 3;
/** A source's noun stands within so many tokens. */
const NOUN_REACH = 10;

/**
 * `One driver says no; | another | …`, `Two families agreed; | a third | …`: somebody of the kind that spoke last without a name, under that
 * kind's noun (`another driver`); null where none did.
 */
export function resolveElliptic(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { table, tags } = context;
  const { words } = table;
  const { doc, lexicon } = words;
  const { coreEnd, determiner, first, head, nameFirst } = phrase;
  if (!lexicon.elliptic.has(doc.word[head]) || head !== nameFirst || coreEnd !== head + 1 || tags === null) return null;
  // `the second` is one of several told; `a second`, `the other` is one more.
  const rest = lexicon.remaining.has(doc.word[head]);
  if (determiner !== (rest ? Determiner.Definite : Determiner.Indefinite) && first !== head) return null;
  const found = kindBefore(context, first);
  if (found === null) return null;
  const kind = found.kind !== "group" ? found.kind : found.body ? "organisation" : "person";
  const inanimate = kind !== "person";
  return hear(context, `${plainText(words, head, head + 1).toLowerCase()} ${found.noun}`, {
    kind,
    resolvedBy: "pronoun",
    token: first,
    inanimate,
  });
}

/** The noun, in the singular, of an unnamed source before token `t` that is one of several, and its kind; else null. */
function kindBefore(
  context: SpeakerContext,
  t: number,
): { noun: string; kind: Heard["speaker"]["kind"]; body: boolean } | null {
  const { heard, tags, table } = context;
  const { classes, doc, lexicon } = table.words;
  if (tags === null) return null;
  const newest = heardBefore(heard, t);
  for (let i = newest; i >= 0 && i > newest - SOURCES_BACK && t - heard[i].token < REACH; i--) {
    const { article, person, speaker, token } = heard[i];
    if (person !== null || article) return null;
    // `one of the officials`
    const of = doc.word[token] === lexicon.keys.one && doc.word[token + 1] === lexicon.keys.of;
    const from = of ? token + 2 : token;
    let at = nounWithin(tags, from, Math.min(doc.count, from + NOUN_REACH, t));
    // `One envoy predicts`: no more than what it is called.
    const called = speaker.name.toLowerCase();
    while (at > from && !called.includes(plainText(table.words, at, at + 1).toLowerCase())) at--;
    if (at < 0 || (of && tags[at] !== Tag.PluralNoun) || (classes[at] & WordClass.Kin) !== 0) continue;
    const noun = singular(context, at);
    return { noun, kind: speaker.kind, body: lexicon.bodyNouns.has(noun) };
  }
  return null;
}

/** The noun at token `t` in the singular. */
function singular({ table, tags }: SpeakerContext, t: number): string {
  const { doc, lexicon } = table.words;
  const word = doc.word[t];
  const known = lexicon.singularOffices.get(word) ?? lexicon.singularOrgans.get(word);
  const text = plainText(table.words, t, t + 1).toLowerCase();
  if (known !== undefined || tags?.[t] !== Tag.PluralNoun) return known ?? text;
  for (const [many, one] of lexicon.pluralEndings)
    if (text.endsWith(many)) return `${text.slice(0, -many.length)}${one}`;
  return text;
}
