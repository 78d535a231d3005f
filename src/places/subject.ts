import { TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { Word } from "./compile-words.js";
import { behindOtherSubjects, findVerb } from "./find-verb.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";
import { isPastParticiple, isPresentParticiple } from "./predicates.js";
import { wordFlags } from "./read-context.js";

/** A verb of a state's acts follows, perhaps behind further subjects (`Russia and the European Union urged`). */
export function isSubject(
  context: MetonymyContext,
  before: number,
  behind: number,
  plural: boolean,
  opens: boolean,
): boolean {
  // `urged on Wednesday Oslo to …` has an infinitive as headlines have.
  if (findVerb(context, behind, plural, opens || endsDay(context, before)) || isTagged(context, before, behind))
    return true;
  const others = behindOtherSubjects(context, behind);
  return others >= 0 && findVerb(context, others, true, false);
}

/** `…, Baku claims.`: a verb of telling ends the sentence. */
function isTagged(context: MetonymyContext, before: number, behind: number): boolean {
  const { doc } = context;
  if (before < 0 || doc.kind[before] === TokenKind.Word) return false;
  const telling = Act.Doubtful | Act.Utterance;
  if ((actOf(context, behind) & telling) !== telling) return false;
  return behind + 1 >= doc.count || doc.kind[behind + 1] !== TokenKind.Word;
}

/** `It was Oslo that closed the road.` */
export function isCleft(context: MetonymyContext, before: number, behind: number): boolean {
  if ((actOf(context, before) & Act.WeakAuxiliary) === 0) return false;
  const relative = Act.Opener | Act.Determiner;
  const act = actOf(context, behind);
  if ((act & Act.Relative) === 0 && (act & relative) !== relative) return false;
  return findVerb(context, behind + 1, false, false);
}

export function opensClause(context: MetonymyContext, before: number, first: number, capital: boolean): boolean {
  const { doc } = context;
  if (before < 0) return true;
  for (let t = before + 1; t <= first; t++)
    if ((doc.flags[t] & (TokenFlag.SentenceStart | TokenFlag.ParagraphBreak)) !== 0) return true;
  if (doc.kind[before] !== TokenKind.Word) return true;
  const act = actOf(context, before);
  // "in both X and Y": what stands before the pair decides.
  if ((act & Act.Determiner) !== 0 && (actOf(context, before - 1) & Act.Preposition) !== 0) return false;
  if ((act & (Act.Opener | Act.Adverb | Act.Finite | Act.Doubtful)) !== 0) return true;
  // "said on Wednesday Azerbaijan aimed": a day or month ends what stands before.
  if ((doc.flags[before] & TokenFlag.Capital) !== 0) return endsDay(context, before);
  // "last year Norway closed"
  return (act & Act.Circumstance) !== 0 || opensRelative(context, before, capital);
}

/** A capitalised word that is no name stands at token `t`: a day or month. */
const endsDay = ({ doc, words }: MetonymyContext, t: number): boolean =>
  t >= 0 && (doc.flags[t] & TokenFlag.Capital) !== 0 && (wordFlags(doc, words, t) & Word.Function) !== 0;

/** Words between a noun and the word that makes it one, at most. */
const NOUN_REACH = 3;

/** `an allegation Oslo has denied`, `the villages Norway took`: a noun with its article, or in the plural, stands before a clause without *that*. */
function opensRelative(context: MetonymyContext, before: number, capital: boolean): boolean {
  const { doc, words } = context;
  const flags = wordFlags(doc, words, before);
  if ((flags & ~(Word.Kind | Word.Plural | Word.PlaceNoun | Word.Common | Word.Institution)) !== 0) return false;
  // `the city Oslo`
  if (capital && (flags & Word.Kind) !== 0) return false;
  if (isPresentParticiple(doc, before) || isPastParticiple(doc, before)) return false;
  if (doc.text.endsWith("s", doc.end[before]) && (actOf(context, before - 1) & Act.Relative) === 0) return true;
  for (let t = before - 1; t >= 0 && t >= before - NOUN_REACH && doc.kind[t] === TokenKind.Word; t--)
    if ((actOf(context, t) & Act.Determiner) !== 0) return true;
  return false;
}
