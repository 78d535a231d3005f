import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Act } from "./compile-metonymy.js";
import { Word } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import { asksAfterAct, findVerb, isPresentParticiple } from "./find-verb.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";
import { wordFlags } from "./read-context.js";

/** Between the members of a pair, and between a verb of telling and its *to*, no more tokens stand. */
const JOINED_REACH = 5;
const TOLD_REACH = 6;

/**
 * Judges whether the mention `at` stands for a government: a country or capital as the doer of an act (`Baku denies`, `liberated by Azerbaijan`,
 * `France and Russia have urged`), as one who is addressed or judged (`urged Armenia to`), and a capital in any place that is not a city's.
 * A country's plain possessive is none.
 */
export function isMetonymic(context: MetonymyContext, at: number): boolean {
  const { doc, words, drafts } = context;
  const draft = drafts[at];
  if (!isActor(context, draft)) return false;
  const capital = isCapital(context, draft);
  if (joinsByHyphen(context, draft)) return false;

  // What stands before and behind counts for the whole list of names.
  let head = at;
  while (head > 0 && drafts[head - 1].list === draft.list && isActor(context, drafts[head - 1])) head--;
  let tail = at;
  // `Iran, Norway's neighbour, …` is no list.
  while (
    tail + 1 < drafts.length &&
    drafts[tail + 1].list === draft.list &&
    isActor(context, drafts[tail + 1]) &&
    !isClitic(doc, drafts[tail + 1].end)
  )
    tail++;
  // `Neither X nor the Republic of Y`
  if (tail === at && nextJoined(context, at)) tail = at + 1;
  const first = drafts[head].first;
  const opens = opensLine(doc, first);
  const before = opens ? -1 : beforeName(context, first);
  const behind = drafts[tail].end;
  const act = actOf(context, before);
  if (isClitic(doc, draft.end)) {
    const inCity = (act & Act.CityPreposition) !== 0 && (act & Act.Origin) === 0 && doc.word[before] !== words.of;
    return capital && !inCity && (actOf(context, draft.end + 1) & Act.CityNoun) === 0;
  }
  if (capital && isAttributive(context, draft)) return (actOf(context, draft.end) & Act.Utterance) !== 0;
  if ((act & Act.Agent) !== 0) return true;
  if ((act & Act.Absolute) !== 0 && isActing(context, behind)) return true;
  const opensItem = opens || (doc.kind[before] !== TokenKind.Word && opensLine(doc, before));
  const startsClause = (act & Act.Preposition) === 0 && opensClause(context, before, first);
  if (isSeat(context, draft)) {
    const tells = doc.word[behind] === words.colon && opensItem;
    return startsClause && (tells || (doc.word[behind] !== words.comma && findVerb(context, behind, false, opens)));
  }
  if (startsClause && findVerb(context, behind, tail > head, opens)) return true;
  if (asksAfterAct(context, before, behind)) return true;
  if (beginsLongerName(context, behind)) return false;
  if (isAddressed(context, before)) return true;
  const endsClause = behind >= doc.count || doc.kind[behind] !== TokenKind.Word;
  if ((act & Act.Quoting) !== 0 && endsClause) return true;
  if (startsClause && capital && doc.word[behind] === words.colon && opensItem) return true;
  if (endsName(context, behind) && isToldTo(context, before)) return true;
  return capital && standsForState(context, before, draft);
}

/** `Y` of `neither X nor the Republic of Y`: nothing but a conjunction and what goes with the name stands between. */
function nextJoined(context: MetonymyContext, at: number): boolean {
  const { drafts } = context;
  const next = drafts.at(at + 1);
  if (!next || !isActor(context, next) || next.first - drafts[at].end > JOINED_REACH) return false;
  const before = beforeName(context, next.first);
  return before === drafts[at].end && (actOf(context, before) & Act.Opener) !== 0;
}

/** `the Yerevan monthly`: a capital behind an article says where something is. */
function isAttributive(context: MetonymyContext, { first, end }: Draft): boolean {
  const { doc, words } = context;
  if (first === 0 || (wordFlags(doc, words, first - 1) & Word.Article) === 0 || endsName(context, end)) return false;
  return (doc.flags[end] & TokenFlag.Capital) === 0;
}

/** The present participle of a state's act stands at token `t`, at most behind an adverb. */
function isActing(context: MetonymyContext, t: number): boolean {
  const { doc } = context;
  const k = (actOf(context, t) & Act.Adverb) !== 0 ? t + 1 : t;
  return k < doc.count && (actOf(context, k) & Act.Other) !== 0 && isPresentParticiple(doc, k);
}

/** The name is not part of a longer one, nor does it go with a noun (`to Moscow audiences`). */
function endsName(context: MetonymyContext, behind: number): boolean {
  const { doc, words } = context;
  if (behind >= doc.count || doc.kind[behind] !== TokenKind.Word) return true;
  if ((doc.flags[behind] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) !== 0) return true;
  const free = Act.Preposition | Act.Opener | Act.Adverb | Act.Infinitive | Act.Circumstance;
  return (actOf(context, behind) & free) !== 0 || (wordFlags(doc, words, behind) & Word.Joining) !== 0;
}

/** `said this to X`, `had conveyed the list to X`: something is told to a state; no other preposition stands between. */
function isToldTo(context: MetonymyContext, before: number): boolean {
  const { doc } = context;
  if ((actOf(context, before) & Act.Infinitive) === 0) return false;
  for (let t = before - 1; t >= 0 && t > before - TOLD_REACH; t--) {
    const act = actOf(context, t);
    if ((act & Act.Conveying) !== 0) return (actOf(context, t - 1) & Act.Determiner) === 0;
    if (doc.kind[t] !== TokenKind.Word || (act & Act.Preposition) !== 0) return false;
  }
  return false;
}

const opensLine = (doc: TokenizedText, token: number): boolean =>
  (doc.flags[token] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) !== 0;

const isClitic = (doc: TokenizedText, token: number): boolean =>
  token < doc.count && doc.kind[token] === TokenKind.Clitic;

const isCapital = ({ index }: MetonymyContext, draft: Draft): boolean =>
  draft.candidates.length > 0 && index.placeKinds[draft.candidates[0].place] === "capital";

function isActor(context: MetonymyContext, draft: Draft): boolean {
  if (!draft.accepted || draft.candidates.length === 0) return false;
  const { place } = draft.candidates[0];
  return context.index.placeKinds[place] === "country" || isCapital(context, draft) || isSeat(context, draft);
}

/** A city that is no country's capital and whose name stands for authorities that sit there: by what it does only (`Stepanakert denies`). */
const isSeat = ({ index, seats }: MetonymyContext, draft: Draft): boolean =>
  draft.candidates.length > 0 && seats.has(index.placeIds[draft.candidates[0].place]);

/** `Moscow-brokered`, `pro-Armenia`: a part of a compound. */
function joinsByHyphen({ doc, words }: MetonymyContext, draft: Draft): boolean {
  const behind =
    draft.end < doc.count &&
    doc.word[draft.end] === words.hyphen &&
    (doc.flags[draft.end] & TokenFlag.SpaceBefore) === 0;
  const before =
    draft.first > 0 &&
    doc.word[draft.first - 1] === words.hyphen &&
    (doc.flags[draft.first] & TokenFlag.SpaceBefore) === 0;
  return behind || before;
}

/** The token before a name, its article and a `Republic of` left out. */
function beforeName({ doc, words }: MetonymyContext, first: number): number {
  let before = first - 1;
  if (before > 0 && doc.word[before] === words.of) {
    const state = wordFlags(doc, words, before - 1);
    if ((state & Word.Kind) !== 0 && (doc.flags[before - 1] & TokenFlag.Capital) !== 0) before -= 2;
  }
  if (before >= 0 && (wordFlags(doc, words, before) & Word.Article) !== 0) before--;
  return before;
}

function opensClause(context: MetonymyContext, before: number, first: number): boolean {
  const { doc, words } = context;
  if (before < 0) return true;
  for (let t = before + 1; t <= first; t++)
    if ((doc.flags[t] & (TokenFlag.SentenceStart | TokenFlag.ParagraphBreak)) !== 0) return true;
  if (doc.kind[before] !== TokenKind.Word) return true;
  const act = actOf(context, before);
  // "in both X and Y": what stands before the pair decides.
  if ((act & Act.Determiner) !== 0 && (actOf(context, before - 1) & Act.Preposition) !== 0) return false;
  if ((act & (Act.Opener | Act.Adverb | Act.Finite | Act.Doubtful)) !== 0) return true;
  // "said on Wednesday Azerbaijan aimed": a day or month ends what stands before.
  return (wordFlags(doc, words, before) & Word.Function) !== 0 && (doc.flags[before] & TokenFlag.Capital) !== 0;
}

/** `urged X`, `called on X`, `according to X`; not `its support to X`. */
function isAddressed(context: MetonymyContext, before: number): boolean {
  const act = actOf(context, before);
  if ((act & Act.Addressing) !== 0) return (actOf(context, before - 1) & Act.Determiner) === 0;
  if ((act & Act.AddressingParticle) === 0) return false;
  return (actOf(context, before - 1) & Act.Addressing) !== 0 && (actOf(context, before - 2) & Act.Determiner) === 0;
}

/** `urged the Minsk Group`: the name of an institution begins with the place. */
function beginsLongerName({ doc, words }: MetonymyContext, behind: number): boolean {
  if (behind >= doc.count || doc.kind[behind] !== TokenKind.Word || (doc.flags[behind] & TokenFlag.Capital) === 0)
    return false;
  if ((doc.flags[behind] & (TokenFlag.SentenceStart | TokenFlag.LineBreak)) !== 0) return false;
  return (wordFlags(doc, words, behind) & (Word.Function | Word.Joining)) === 0;
}

/** Whether a capital that is no subject is its state still: not behind a preposition of place, in a dateline or by itself. */
function standsForState(context: MetonymyContext, before: number, draft: Draft): boolean {
  const { doc, words } = context;
  const act = actOf(context, before);
  if ((act & (Act.Origin | Act.Infinitive)) !== 0 || doc.word[before] === words.of)
    return (actOf(context, before - 1) & Act.Utterance) !== 0;
  if (draft.kindHint !== 0) return false;
  return (act & Act.CityPreposition) === 0 && (act & Act.Preposition) !== 0;
}
