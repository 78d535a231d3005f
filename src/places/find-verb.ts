import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { Word } from "./compile-words.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";
import { Auxiliary, auxiliaryAt, isPastParticiple, isPresentParticiple, predicateAt } from "./predicates.js";
import { wordFlags } from "./read-context.js";

/** Words between a subject and its verb at most, parentheses of commas apart. */
const LONGEST_BREAK = 6;
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
  let auxiliary = Auxiliary.None;
  let steps = 0;
  const start = behindCircumstance(context, from);
  for (let t = start; t < doc.count && steps <= LONGEST_BREAK; t++, steps++) {
    if ((doc.flags[t] & (TokenFlag.SentenceStart | TokenFlag.ParagraphBreak)) !== 0) return false;
    // `Yerevan, it notes, “has …”`, `Yerevan “closed …”`
    if (doc.kind[t] === TokenKind.Quote && (t > start || opensQuotation(doc, t))) continue;
    const act = actOf(context, t);
    if (opensParenthesis(context, t)) {
      if (doc.word[t] === words.comma && (actOf(context, t + 1) & Act.Relative) !== 0) return true;
      const end = parenthesisEnd(context, t);
      if (end < 0) return false;
      t = end;
      continue;
    }
    if (auxiliary !== Auxiliary.None) {
      const told = predicateAt(context, t, auxiliary);
      if (told !== undefined) return told;
    } else if ((act & Act.Finite) !== 0 || ((act & Act.Doubtful) !== 0 && hasObject(context, t))) return true;
    if ((act & Act.StrongAuxiliary) !== 0) return true;
    if ((act & Act.WeakAuxiliary) !== 0) {
      auxiliary = auxiliaryAt(doc, t);
      continue;
    }
    if ((act & Act.Infinitive) !== 0) {
      if (auxiliary === Auxiliary.None) return headline && (actOf(context, t + 1) & Act.Other) !== 0;
      // `appears to have closed`, `is said to be sending`
      if ((actOf(context, t + 1) & Act.WeakAuxiliary) === 0) return (actOf(context, t + 1) & ACT) !== 0;
      continue;
    }
    if ((act & Act.Adverb) !== 0) continue;
    if (auxiliary !== Auxiliary.None && (actOf(context, t + 1) & Act.Infinitive) !== 0) continue;
    if (auxiliary === Auxiliary.None && isUnlistedVerb(context, t)) return true;
    if (t !== from) return false;
    // A headline leaves *be* out: `Oslo ready to host talks`.
    if (headline && (act & Act.Disposition) !== 0) return true;
    return (act & Act.Other) !== 0 && (plural || isPresentParticiple(doc, t));
  }
  return false;
}

const ACT = Act.Other | Act.Finite;

/** A quotation mark that stands off what is before it and close to what is behind. */
const opensQuotation = (doc: TokenizedText, t: number): boolean =>
  (doc.flags[t] & TokenFlag.SpaceBefore) !== 0 && t + 1 < doc.count && (doc.flags[t + 1] & TokenFlag.SpaceBefore) === 0;

/** A past form that no list has (`Oslo rebuffed the offer`): what a country did, unless the list of what befalls ground has it or *by* follows. */
function isUnlistedVerb(context: MetonymyContext, t: number): boolean {
  const { doc, words } = context;
  if (!isPastParticiple(doc, t) || (actOf(context, t) & (Act.Idle | Act.Other)) !== 0) return false;
  if (wordFlags(doc, words, t) !== 0) return false;
  return t + 1 >= doc.count || doc.word[t + 1] !== words.agent;
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

/** A comma, a dash or a bracket. */
function opensParenthesis({ doc, words }: MetonymyContext, t: number): boolean {
  if (doc.kind[t] !== TokenKind.Punctuation) return false;
  const mark = doc.word[t];
  return mark === words.comma || mark === words.open || mark === words.dash || mark === words.longDash;
}

/** The mark that closes a parenthesis opened at `open`, or `open` itself where an adverb or auxiliary follows it, or -1. */
function parenthesisEnd(context: MetonymyContext, open: number): number {
  const { doc, words } = context;
  const next = actOf(context, open + 1);
  // `Baku, May 19` is no `Baku, may …`.
  const named = open + 1 < doc.count && (doc.flags[open + 1] & TokenFlag.Capital) !== 0;
  const close = doc.word[open] === words.open ? words.close : doc.word[open];
  if (
    !named &&
    close === words.comma &&
    (next & (Act.Adverb | Act.WeakAuxiliary | Act.StrongAuxiliary | Act.Finite)) !== 0
  )
    return open;
  for (let t = open + 1; t < doc.count && t <= open + LONGEST_PARENTHESIS; t++) {
    if ((doc.flags[t] & TokenFlag.SentenceStart) !== 0 || doc.kind[t] === TokenKind.Number) return -1;
    if (doc.word[t] === close) return t;
  }
  return -1;
}

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
  const being = (act & Act.WeakAuxiliary) !== 0 && auxiliaryAt(doc, auxiliary) === Auxiliary.Be;
  for (let t = from; t < doc.count && t <= from + LONGEST_BREAK; t++) {
    if (doc.kind[t] === TokenKind.Quote) continue;
    const next = actOf(context, t);
    if ((next & ACT) !== 0 || isPastParticiple(doc, t)) return !being || isPresentParticiple(doc, t);
    if ((next & Act.Adverb) === 0) return false;
  }
  return false;
}

/** Tokens of one further subject (`the United Nations Security Council`) at most, and subjects. */
const LONGEST_SUBJECT = 6;
const MOST_SUBJECTS = 4;

/** Behind further subjects that are no places (`Russia, Iran and the European Union …`), or -1 where no `and` joins any. */
export function behindOtherSubjects(context: MetonymyContext, from: number): number {
  const { doc, words } = context;
  let t = from;
  for (let subjects = 0; subjects < MOST_SUBJECTS; subjects++) {
    let joined = false;
    if (t < doc.count && doc.word[t] === words.comma) t++;
    if ((wordFlags(doc, words, t) & Word.Joining) !== 0) {
      joined = true;
      t++;
    }
    if (t === from) return -1;
    if ((wordFlags(doc, words, t) & Word.Article) !== 0) t++;
    const first = t;
    // `nor its partners`
    const owned = Act.Determiner | Act.Circumstance;
    if (joined && (actOf(context, t) & owned) === owned) return t + 2;
    while (t < doc.count && t < first + LONGEST_SUBJECT && isNamePart(context, t)) t++;
    if (t === first) return -1;
    if (joined) return t;
  }
  return -1;
}

function isNamePart({ doc, words }: MetonymyContext, t: number): boolean {
  if (doc.kind[t] !== TokenKind.Word || (doc.flags[t] & (TokenFlag.SentenceStart | TokenFlag.LineBreak)) !== 0)
    return false;
  return (doc.flags[t] & TokenFlag.Capital) !== 0 || doc.word[t] === words.of;
}
