import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";

/** What stands between a subject and the rest of its predicate. */
export const enum Auxiliary {
  None,
  /** *be* and what is used like it (`seems ready`). */
  Be,
  Have,
}

/** *bed*, *need* and the like are no participles; characters. */
const SHORTEST_PARTICIPLE = 4;
/** Words between *be* or *have* and the noun of a predicate at most, and between `the first` and its infinitive. */
const NOUN_REACH = 4;
const RANK_REACH = 6;

/** The auxiliary at token `token`, which is one: forms of *have* begin with h, no other does. */
export function auxiliaryAt(doc: TokenizedText, token: number): Auxiliary {
  return (doc.text.charCodeAt(doc.start[token]) | 0x20) === 0x68 ? Auxiliary.Have : Auxiliary.Be;
}

/** Whether what stands at `t`, behind an auxiliary, says what a state does or has in mind; undefined where it says nothing yet. */
export function predicateAt(context: MetonymyContext, t: number, auxiliary: Auxiliary): boolean | undefined {
  const { doc } = context;
  const act = actOf(context, t);
  const being = auxiliary === Auxiliary.Be;
  // `is expected to sign`: the infinitive decides.
  const leadsOn = being && isParticiple(doc, t, act) && (actOf(context, t + 1) & Act.Infinitive) !== 0;
  if (being) {
    if ((act & (Act.Disposition | Act.Undergone)) !== 0) return true;
    if ((act & Act.Rank) !== 0 && (actOf(context, t) & Act.Adverb) === 0) return ranksAmongActors(context, t);
    if ((act & Act.Holder) !== 0) return true;
    if (leadsOn) return undefined;
    // `is to host`, `is about to host`
    if (((act | (act & Act.Adverb ? actOf(context, t + 1) : 0)) & Act.Infinitive) !== 0) return undefined;
    if ((act & (Act.Preposition | Act.Determiner)) !== 0) return hasPredicateNoun(context, t);
    if (act === 0 && isPresentParticiple(doc, t)) return true;
  } else if ((act & (Act.Determiner | Act.PredicateNoun)) !== 0) return hasPredicateNoun(context, t);
  else if (act === 0 && !isPastParticiple(doc, t)) return hasPredicateNoun(context, t) ? true : undefined;
  if ((act & (Act.Other | Act.Finite)) !== 0) return !being || isPresentParticiple(doc, t);
  // has not haggled: behind *have*, whatever verb it is.
  return !being && act === 0 && isPastParticiple(doc, t) ? true : undefined;
}

const isParticiple = (doc: TokenizedText, t: number, act: number): boolean =>
  isPastParticiple(doc, t) || ((act & Act.Other) !== 0 && !isPresentParticiple(doc, t));

/** `in no hurry`, `every right`, `a party to`: a noun of the lists stands at `t` or soon behind, no second preposition before it. */
function hasPredicateNoun(context: MetonymyContext, t: number): boolean {
  const { doc } = context;
  for (let k = t; k < doc.count && k <= t + NOUN_REACH; k++) {
    if (k > t && doc.kind[k] !== TokenKind.Word) return false;
    const act = actOf(context, k);
    // `has three months to appeal`
    if (k > t && (act & Act.Infinitive) !== 0) return (actOf(context, k + 1) & (Act.Other | Act.Finite)) !== 0;
    if (k > t && (act & Act.Rank) !== 0) return ranksAmongActors(context, k);
    if ((act & (Act.PredicateNoun | Act.Holder)) !== 0) return true;
    if (k > t && (act & (Act.Preposition | Act.Opener | Act.Relative)) !== 0) return false;
  }
  return false;
}

/** `the first to recognise`, `one of the few countries to vote`, `one of our best borrowers`. */
function ranksAmongActors(context: MetonymyContext, t: number): boolean {
  const { doc } = context;
  for (let k = t + 1; k < doc.count && k <= t + RANK_REACH; k++) {
    if (doc.kind[k] !== TokenKind.Word || (doc.flags[k] & TokenFlag.SentenceStart) !== 0) return false;
    const act = actOf(context, k);
    if ((act & Act.Infinitive) !== 0) return (actOf(context, k + 1) & (Act.Other | Act.Finite)) !== 0;
    if ((act & Act.Holder) !== 0) return true;
  }
  return false;
}

/** Whether token `token` is a word of one piece that ends in *ed*. */
export const isPastParticiple = (doc: TokenizedText, token: number): boolean =>
  doc.kind[token] === TokenKind.Word &&
  (doc.flags[token] & TokenFlag.Capital) === 0 &&
  doc.text.endsWith("ed", doc.end[token]) &&
  doc.end[token] - doc.start[token] > SHORTEST_PARTICIPLE;

/** Whether token `token` ends in *ing*. */
export const isPresentParticiple = (doc: TokenizedText, token: number): boolean =>
  doc.text.endsWith("ing", doc.end[token]);
