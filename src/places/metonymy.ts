import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { endsName, isAddressed, isGiven, isToldTo, isUrgedToAct, wishedToAct } from "./addressed.js";
import { Act } from "./compile-metonymy.js";
import { Word } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import { asksAfterAct, findVerb } from "./find-verb.js";
import { goesWithCityNoun, isAgentOf, isGoverned, isHolder, standsForState } from "./governed.js";
import { actOf, type MetonymyContext } from "./metonymy-context.js";
import { isPresentParticiple } from "./predicates.js";
import { wordFlags } from "./read-context.js";
import { isCleft, isSubject, opensClause } from "./subject.js";

/** Between the members of a pair no more tokens stand. */
const JOINED_REACH = 5;

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
  while (
    head > 0 &&
    drafts[head - 1].list === draft.list &&
    isActor(context, drafts[head - 1]) &&
    !isDateline(context, drafts[head - 1])
  )
    head--;
  let tail = at;
  // `Iran, Norway's neighbour, …` is no list.
  while (
    tail + 1 < drafts.length &&
    drafts[tail + 1].list === draft.list &&
    isActor(context, drafts[tail + 1]) &&
    !isDateline(context, drafts[tail]) &&
    !isClitic(doc, drafts[tail + 1].end)
  )
    tail++;
  // `Neither X nor the Republic of Y`
  if (tail === at && nextJoined(context, at)) tail = at + 1;
  const first = drafts[head].first;
  const opens = opensLine(doc, first);
  const nearest = opens ? -1 : beforeName(context, first);
  // `told both X and Y`: what stands before the pair decides.
  const before = (wordFlags(doc, words, nearest) & Word.Pair) !== 0 && !opensLine(doc, nearest) ? nearest - 1 : nearest;
  const behind = drafts[tail].end;
  const act = actOf(context, before);
  if (capital && nearest >= 0 && doc.word[nearest] === words.official) return true;
  if (isClitic(doc, draft.end)) {
    const inCity = (act & Act.CityPreposition) !== 0 && (act & Act.Origin) === 0 && doc.word[before] !== words.of;
    return capital && !inCity && (actOf(context, draft.end + 1) & Act.CityNoun) === 0;
  }
  if (capital && isAttributive(context, draft)) return (actOf(context, draft.end) & Act.Utterance) !== 0;
  if (before >= 0 && doc.word[before] === words.agent) return true;
  if ((act & Act.Absolute) !== 0 && isActing(context, behind)) return true;
  if (isUrgedToAct(context, before, behind)) return true;
  const marked = before >= 0 && doc.kind[before] !== TokenKind.Word;
  const opensItem = opens || (marked && (opensLine(doc, before) || doc.word[before] === words.semicolon));
  const startsClause =
    (act & (Act.Preposition | Act.CityPreposition)) === 0 && opensClause(context, nearest, first, capital);
  if (isSeat(context, draft)) {
    if (isGoverned(context, before)) return true;
    const tells = doc.word[behind] === words.colon && opensItem;
    return startsClause && (tells || (doc.word[behind] !== words.comma && findVerb(context, behind, false, opens)));
  }
  if (startsClause && isSubject(context, before, behind, tail > head, opensItem)) return true;
  if (isCleft(context, before, behind) || wishedToAct(context, before, behind)) return true;
  if (asksAfterAct(context, before, behind)) return true;
  if (beginsLongerName(context, behind) || (capital && goesWithCityNoun(context, behind))) return false;
  if (isAddressed(context, before) || isGiven(context, before, behind)) return true;
  if (isAgentOf(context, before) || isHolder(context, before)) return true;
  const endsClause = behind >= doc.count || doc.kind[behind] !== TokenKind.Word;
  if ((act & Act.Quoting) !== 0 && endsClause) return true;
  if (startsClause && capital && doc.word[behind] === words.colon && opensItem) return true;
  if (endsName(context, behind) && isToldTo(context, before)) return true;
  return capital && standsForState(context, before, draft);
}

/** `OSLO – Norway has …`: a dash ends the line that says where the text is from. */
function isDateline({ doc, words }: MetonymyContext, { end }: Draft): boolean {
  return end < doc.count && (doc.word[end] === words.dash || doc.word[end] === words.longDash);
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

/** `urged the Minsk Group`: the name of an institution begins with the place. */
function beginsLongerName({ doc, words }: MetonymyContext, behind: number): boolean {
  if (behind >= doc.count || doc.kind[behind] !== TokenKind.Word || (doc.flags[behind] & TokenFlag.Capital) === 0)
    return false;
  if ((doc.flags[behind] & (TokenFlag.SentenceStart | TokenFlag.LineBreak)) !== 0) return false;
  return (wordFlags(doc, words, behind) & (Word.Function | Word.Joining)) === 0;
}
