import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";

/** Words between a subject and its verb at most, parentheses of commas apart. */
const LONGEST_BREAK = 5;
/** *bed*, *need* and the like are no participles; characters. */
const SHORTEST_PARTICIPLE = 4;
/** Tokens of a parenthesis (`Baku, she recalled, had denied`) at most. */
const LONGEST_PARENTHESIS = 9;

/**
 * Whether a verb of a state's acts follows a subject that ends before `from`: right behind, after adverbs, after a parenthesis between commas, behind an
 * auxiliary, or as a headline's infinitive (`Germany to extend`).
 * @param headline the subject opens a line
 * @param plural several subjects: base forms are verbs then (`Armenia, Azerbaijan trade blame`)
 */
export function findVerb(context: MetonymyContext, from: number, plural: boolean, headline: boolean): boolean {
  const { doc, words } = context;
  let auxiliary = false;
  let being = false;
  let steps = 0;
  const start = behindCircumstance(context, from);
  for (let t = start; t < doc.count && steps <= LONGEST_BREAK; t++, steps++) {
    if ((doc.flags[t] & (TokenFlag.SentenceStart | TokenFlag.ParagraphBreak)) !== 0) return false;
    // `Yerevan, it notes, “has …”`
    if (doc.kind[t] === TokenKind.Quote && t > start) continue;
    const act = actOf(context, t);
    if (doc.word[t] === words.comma) {
      if ((actOf(context, t + 1) & Act.Relative) !== 0) return true;
      const end = parenthesisEnd(context, t);
      if (end < 0) return false;
      t = end;
      continue;
    }
    if (auxiliary) {
      if (being && (act & Act.Disposition) !== 0) return true;
      if ((act & Act.Infinitive) !== 0) return (actOf(context, t + 1) & (Act.Other | Act.Finite)) !== 0;
      if ((act & (Act.Other | Act.Finite)) !== 0) return !being || isPresentParticiple(doc, t);
      // has not haggled: behind *have*, whatever verb it is.
      if (!being && act === 0 && isPastParticiple(doc, t)) return true;
    } else if ((act & Act.Finite) !== 0 || ((act & Act.Doubtful) !== 0 && hasObject(context, t))) return true;
    if ((act & Act.StrongAuxiliary) !== 0) return true;
    if ((act & Act.WeakAuxiliary) !== 0) {
      auxiliary = true;
      being = isBe(doc, t);
      continue;
    }
    if ((act & Act.Adverb) !== 0) continue;
    if ((act & Act.Infinitive) !== 0) return (actOf(context, t + 1) & Act.Other) !== 0;
    if (t !== from) return false;
    // A headline leaves *be* out: `Oslo ready to host talks`.
    if (headline && (act & Act.Disposition) !== 0) return true;
    return (act & Act.Other) !== 0 && (plural || isPresentParticiple(doc, t));
  }
  return false;
}

/** Behind `on Thursday`, `last week`, `in turn`; `from` where nothing of the kind, or nothing more than it, stands there. */
function behindCircumstance(context: MetonymyContext, from: number): number {
  const { doc } = context;
  let t = from;
  while (t < doc.count && t < from + LONGEST_BREAK && (doc.flags[t] & TokenFlag.SentenceStart) === 0) {
    if (doc.kind[t] !== TokenKind.Number && (actOf(context, t) & Act.Circumstance) === 0) break;
    t++;
  }
  return t > from + 1 ? t : from;
}

/** What follows the word at `verb` follows a verb in s and no plural noun: an article, a number, an infinitive; a name behind one of telling. */
function hasObject(context: MetonymyContext, verb: number): boolean {
  const { doc } = context;
  const t = verb + 1;
  if (t >= doc.count || (doc.flags[t] & (TokenFlag.SentenceStart | TokenFlag.ParagraphBreak)) !== 0) return false;
  if (doc.kind[t] === TokenKind.Number) return true;
  // `Armenia claims Baku …`
  if ((actOf(context, verb) & Act.Utterance) !== 0 && (doc.flags[t] & TokenFlag.Capital) !== 0) return true;
  return (actOf(context, t) & (Act.Determiner | Act.Infinitive)) !== 0;
}

/** The comma that closes a parenthesis opened at `open`, or `open` itself where an adverb or auxiliary follows it, or -1. */
function parenthesisEnd(context: MetonymyContext, open: number): number {
  const { doc, words } = context;
  if ((actOf(context, open + 1) & (Act.Adverb | Act.WeakAuxiliary | Act.StrongAuxiliary | Act.Finite)) !== 0)
    return open;
  for (let t = open + 1; t < doc.count && t <= open + LONGEST_PARENTHESIS; t++) {
    if ((doc.flags[t] & TokenFlag.SentenceStart) !== 0 || doc.kind[t] === TokenKind.Number) return -1;
    if (doc.word[t] === words.comma) return t;
  }
  return -1;
}

/** Whether token `token` is a word of one piece that ends in *ed*. */
const isPastParticiple = (doc: TokenizedText, token: number): boolean =>
  doc.kind[token] === TokenKind.Word &&
  (doc.flags[token] & TokenFlag.Capital) === 0 &&
  doc.text.endsWith("ed", doc.end[token]) &&
  doc.end[token] - doc.start[token] > SHORTEST_PARTICIPLE;

/**
 * Whether a question asks after an act: its auxiliary stands at `auxiliary`, its subject ends before `from` (`Has Baku closed the road?`, `Is Iran
 * sending …`).
 */
export function asksAfterAct(context: MetonymyContext, auxiliary: number, from: number): boolean {
  const { doc } = context;
  const act = actOf(context, auxiliary);
  if ((act & (Act.WeakAuxiliary | Act.StrongAuxiliary)) === 0) return false;
  const opens =
    auxiliary === 0 ||
    (doc.flags[auxiliary] & (TokenFlag.SentenceStart | TokenFlag.LineBreak)) !== 0 ||
    doc.kind[auxiliary - 1] !== TokenKind.Word ||
    (actOf(context, auxiliary - 1) & Act.Opener) !== 0;
  if (!opens) return false;
  const being = (act & Act.WeakAuxiliary) !== 0 && isBe(doc, auxiliary);
  for (let t = from; t < doc.count && t <= from + LONGEST_BREAK; t++) {
    if (doc.kind[t] === TokenKind.Quote) continue;
    const next = actOf(context, t);
    if ((next & (Act.Other | Act.Finite)) !== 0 || isPastParticiple(doc, t))
      return !being || isPresentParticiple(doc, t);
    if ((next & Act.Adverb) === 0) return false;
  }
  return false;
}

/** Whether token `token` ends in *ing*. */
export const isPresentParticiple = (doc: TokenizedText, token: number): boolean =>
  doc.text.endsWith("ing", doc.end[token]);

/** A form of *be*: begins with i, a or w (`is`, `are`, `was`), where forms of *have* begin with h. */
function isBe(doc: TokenizedText, token: number): boolean {
  const first = doc.text.charCodeAt(doc.start[token]) | 0x20;
  return first === 0x69 || first === 0x61 || first === 0x77;
}
