import type { TokenRange } from "../../model/recognition.js";
import { Tag } from "../../text/tag.js";
import { type AttributionContext, shapeAt } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import type { CueCandidate } from "../find-cues.js";
import { type SourceCandidate, SourcePlace } from "../list-sources.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";

/** *…, a charge | Baku rejects*: the noun that sums up what went before, in one phrase with the subject of the cue; null where there is none. */
export function claimBeforeSubject(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  { place, first, end }: SourceCandidate,
): TokenRange | null {
  const { doc, phrases, tags } = context;
  const before = shapeAt(context, first - 1, cue.sentence);
  if (place !== SourcePlace.Left || tags[first] !== Tag.Determiner) return null;
  if (before !== Shape.Comma && before !== Shape.Dash) return null;
  let name = end;
  while (name > first && tags[name - 1] === Tag.ProperNoun) name--;
  const named = name < end && phrases.chunkStart[end - 1] === first;
  return named && words.claimNouns.has(doc.word[name - 1]) ? { first, end: name } : null;
}

/**
 * *an allegation that Yerevan denied*, *pylons that it says were put up*: a relative pronoun before the source stands for the noun phrase
 * before it, and that is what was said.
 */
export function withAntecedent(
  { doc, phrases }: AttributionContext,
  words: CircumstanceWords,
  attribution: DecodedAttribution,
  pieces: readonly TokenRange[],
): readonly TokenRange[] {
  const { cue } = attribution;
  const { first, place } = attribution.source;
  const relative = first - 1;
  if (place !== SourcePlace.Left || relative <= doc.sentenceStart[cue.sentence]) return pieces;
  const pronoun = phrases.shape[relative];
  if (isContactClause()) return [{ first: phrases.chunkStart[relative], end: first }, pieces[pieces.length - 1]];
  const inserted = relativeBeforeInsertion();
  if (inserted !== null) return inserted;
  if (!words.relativePronouns.has(doc.word[relative])) return pieces;
  if (pronoun !== Shape.Relative && pronoun !== Shape.That) return pieces;
  const left = pieces.findIndex((piece) => piece.first < cue.first);
  if (left >= 0 && pieces[left].first === relative) return pieces;
  const right = pieces.find((piece) => piece.first >= cue.end);
  const shape = right === undefined ? Shape.Edge : phrases.shape[right.first];
  const wanted = shape === Shape.FiniteVerb || shape === Shape.Auxiliary;
  // Behind a comma *which* may take up a whole clause.
  const clause = left < 0 && phrases.shape[relative - 1] === Shape.Comma;
  const endsInPronoun = left >= 0 && pieces[left].end === first;
  if (!endsInPronoun && !(wanted && pronoun === Shape.Relative && !clause)) return pieces;
  const end = phrases.shape[relative - 1] === Shape.Comma ? relative - 1 : relative;
  let head = phrases.chunkStart[end - 1];
  if (head < 0) return pieces;
  if (left >= 0 && pieces[left].first < head && !hasVerb(pieces[left].first, end) && endsInPronoun)
    head = pieces[left].first;
  const antecedent = { first: head, end };
  return left >= 0 ? pieces.with(left, antecedent) : [antecedent, ...pieces];

  /** *of whom, | he said, | many stayed*: the clause that the reporter is inserted into begins with its relative word; null where it is none. */
  function relativeBeforeInsertion(): readonly TokenRange[] | null {
    const comma = attribution.source.first - 1;
    const right = pieces[pieces.length - 1];
    if (phrases.shape[comma] !== Shape.Comma || phrases.shape[cue.end] !== Shape.Comma || right.first <= cue.end)
      return null;
    const isPronoun = phrases.shape[comma - 1] === Shape.Relative || doc.word[comma - 1] === words.where;
    if (!isPronoun) return null;
    const first = phrases.shape[comma - 2] === Shape.Preposition ? comma - 2 : comma - 1;
    return first > doc.sentenceStart[cue.sentence] ? [{ first, end: comma }, right] : null;
  }

  /** *villages | he said had been shelled*: no pronoun between a noun phrase and the clause that speaks of it. */
  function isContactClause(): boolean {
    const { first } = attribution.source;
    const piece = pieces[pieces.length - 1];
    if (piece.first !== cue.end || phrases.chunkEnd[first - 1] !== first) return false;
    if (pieces.length > 2 || (pieces.length === 2 && pieces[0].end !== first)) return false;
    const shape = phrases.shape[piece.first];
    return (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) && phrases.shape[first - 1] === Shape.Nominal;
  }

  function hasVerb(from: number, end: number): boolean {
    for (let i = from; i < end; i++) {
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.OtherVerb) return true;
    }
    return false;
  }
}
