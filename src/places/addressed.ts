import { TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { Word } from "./compile-words.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";
import { wordFlags } from "./read-context.js";

/** `urged X`, `called on X`, `according to X`; not `its support to X`. */
export function isAddressed(context: MetonymyContext, before: number): boolean {
  const act = actOf(context, before);
  // `called on X`, but not `calls X home`
  if ((act & (Act.Addressing | Act.Calling)) === Act.Addressing)
    return (actOf(context, before - 1) & (Act.Determiner | Act.Adverb)) !== Act.Determiner;
  if ((act & Act.AddressingParticle) === 0) return false;
  return (actOf(context, before - 1) & Act.Addressing) !== 0 && (actOf(context, before - 2) & Act.Determiner) === 0;
}

/** `this obliges Norway to open a road`, not `visited Oslo to open a road` */
export function isUrgedToAct(context: MetonymyContext, before: number, behind: number): boolean {
  if ((actOf(context, behind) & Act.Infinitive) === 0) return false;
  const act = actOf(context, before);
  if ((act & (Act.Addressing | Act.Finite | Act.Other)) === 0 || (act & Act.CityPreposition) !== 0) return false;
  if ((wordFlags(context.doc, context.words, before) & Word.Locating) !== 0) return false;
  return (actOf(context, behind + 1) & (Act.Other | Act.Finite)) !== 0;
}

/** `gives Norway the right to inspect` */
export function isGiven(context: MetonymyContext, before: number, behind: number): boolean {
  return (actOf(context, before) & Act.Giving) !== 0 && (actOf(context, behind) & Act.Determiner) !== 0;
}

/** `time for Norway to act` */
export function wishedToAct(context: MetonymyContext, before: number, behind: number): boolean {
  const { doc, words } = context;
  if (before < 0 || doc.word[before] !== words.benefactive) return false;
  if ((actOf(context, behind) & Act.Infinitive) === 0) return false;
  return (actOf(context, behind + 1) & (Act.Other | Act.Finite | Act.WeakAuxiliary)) !== 0;
}

/** Between a verb of telling and its *to* no more tokens stand. */
const TOLD_REACH = 6;

/** `said this to X`, `had conveyed the list to X`: something is told to a state; no other preposition stands between. */
export function isToldTo(context: MetonymyContext, before: number): boolean {
  const { doc } = context;
  if ((actOf(context, before) & Act.Infinitive) === 0) return false;
  for (let t = before - 1; t >= 0 && t > before - TOLD_REACH; t--) {
    const act = actOf(context, t);
    if ((act & Act.Conveying) !== 0) return (actOf(context, t - 1) & Act.Determiner) === 0;
    // `promised to walk to X`
    if ((act & Act.Connection) !== 0) return false;
    // `handed over the list to X`
    const particle = (actOf(context, t - 1) & Act.Conveying) !== 0;
    if (doc.kind[t] !== TokenKind.Word || ((act & Act.Preposition) !== 0 && !particle)) return false;
  }
  return false;
}

/** The name is not part of a longer one, nor does it go with a noun (`to Moscow audiences`). */
export function endsName(context: MetonymyContext, behind: number): boolean {
  const { doc, words } = context;
  if (behind >= doc.count || doc.kind[behind] !== TokenKind.Word) return true;
  if ((doc.flags[behind] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) !== 0) return true;
  const free = Act.Preposition | Act.Opener | Act.Adverb | Act.Infinitive | Act.Circumstance;
  return (actOf(context, behind) & free) !== 0 || (wordFlags(doc, words, behind) & Word.Joining) !== 0;
}
