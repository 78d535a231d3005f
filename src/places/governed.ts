import { TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { Word } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";
import { wordFlags } from "./read-context.js";

/** Tokens between a preposition and what it goes with, at most. */
const CONNECTION_REACH = 4;
const AGENCY_REACH = 4;
/** Tokens of `of the Minsk Group` between a noun and the names in apposition to it, at most. */
const HOLDER_REACH = 6;

/** Whether a capital that is no subject is its state still: not behind a preposition of place, in a dateline or by itself. */
export function standsForState(context: MetonymyContext, before: number, { kindHint }: Draft): boolean {
  const { doc, words } = context;
  const act = actOf(context, before);
  if ((act & Act.Preposition) === 0) return false;
  if ((act & (Act.Origin | Act.Infinitive)) !== 0 || doc.word[before] === words.of) {
    const away = (actOf(context, before - 1) & Act.AddressingParticle) !== 0;
    return (actOf(context, away ? before - 2 : before - 1) & GOVERNING) !== 0;
  }
  return kindHint === 0 && (act & Act.CityPreposition) === 0 && !isConnected(context, before);
}

/** `the signature of X`, `influence on X`: the word before the preposition is about states; for cities that are no capitals. */
export function isGoverned(context: MetonymyContext, before: number): boolean {
  const { doc, words } = context;
  const act = actOf(context, before);
  if ((act & Act.Preposition) === 0) return false;
  const among = Act.Origin | Act.Infinitive | Act.AddressingParticle;
  if ((act & among) === 0 && (act & Act.CityPreposition) !== 0 && doc.word[before] !== words.of) return false;
  return (actOf(context, before - 1) & GOVERNING) !== 0;
}

/** `pressure on Oslo hospitals` */
export const goesWithCityNoun = (context: MetonymyContext, behind: number): boolean =>
  (actOf(context, behind) & Act.CityNoun) !== 0 ||
  (wordFlags(context.doc, context.words, behind) & Word.PlaceNoun) !== 0;

const GOVERNING = Act.Utterance | Act.Governing | Act.Agency;

/** `a road between`, `flies weekly between`, `linking Oslo with`: the nearest noun or verb says that places are meant. */
function isConnected(context: MetonymyContext, before: number): boolean {
  const { doc } = context;
  for (let t = before - 1; t >= 0 && t >= before - CONNECTION_REACH; t--) {
    const act = actOf(context, t);
    if ((act & Act.Connection) !== 0) return true;
    if (doc.kind[t] !== TokenKind.Word || (act & GOVERNING) !== 0) return false;
    if ((doc.flags[t] & TokenFlag.SentenceStart) !== 0) return false;
  }
  return false;
}

/** `at the request of X`, `with the full support of X`: behind *of* stands who acts. */
export function isAgentOf(context: MetonymyContext, before: number): boolean {
  const { doc, words } = context;
  if (before < 2 || doc.word[before] !== words.of || (actOf(context, before - 1) & Act.Agency) === 0) return false;
  for (let t = before - 2; t >= 0 && t >= before - AGENCY_REACH; t--) {
    const act = actOf(context, t);
    if ((act & Act.Preposition) !== 0) return doc.word[t] !== words.of;
    if (doc.kind[t] !== TokenKind.Word || (doc.flags[t] & TokenFlag.SentenceStart) !== 0) return false;
  }
  return false;
}

/** `the Group's co-chairs, X, Y and Z`, `the guarantor states (X and Y)`: names in apposition to the part that states play. */
export function isHolder(context: MetonymyContext, before: number): boolean {
  const { doc, words } = context;
  if (before < 1 || doc.kind[before] !== TokenKind.Punctuation) return false;
  const mark = doc.word[before];
  const dash = mark === words.hyphen || mark === words.dash || mark === words.longDash;
  if (!dash && mark !== words.comma && mark !== words.colon && mark !== words.open) return false;
  if ((doc.flags[before] & TokenFlag.SentenceStart) !== 0) return false;
  // `guarantor states`
  if (isPart(context, before - 1) || (isPart(context, before - 2) && isPlural(context, before - 1))) return true;
  // `the co-chairs of the Minsk Group, X and Y`
  for (let t = before - 1; t >= 0 && t >= before - HOLDER_REACH; t--) {
    if (doc.kind[t] !== TokenKind.Word) return false;
    if (doc.word[t] === words.of) return isPart(context, t - 1);
    if ((doc.flags[t] & TokenFlag.Capital) === 0 && (wordFlags(doc, words, t) & Word.Article) === 0) return false;
  }
  return false;
}

const isPart = (context: MetonymyContext, t: number): boolean =>
  (actOf(context, t) & Act.Holder) !== 0 && (context.doc.flags[t] & TokenFlag.LineBreak) === 0;

const isPlural = ({ doc }: MetonymyContext, t: number): boolean =>
  doc.kind[t] === TokenKind.Word && doc.text.endsWith("s", doc.end[t]);
