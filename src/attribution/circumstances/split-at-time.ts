import type { TokenRange } from "../../model/recognition.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { circumstancesEnd } from "./circumstances-end.js";
import { isLink } from "./clause-shapes.js";
import { isDate } from "./means.js";

/** An object that stands before a date is no longer than this (`accused each other on Friday of …`). */
const MAX_OBJECT = 12;

/** *accused each other | on Friday | of …*: the date and venue between an object and the preposition that goes on with the content. */
export function splitAtTime(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  piece: TokenRange,
): TokenRange[] | null {
  const { phrases } = context;
  if (piece.first !== cue.end || phrases.shape[piece.first] === Shape.That) return null;
  for (let i = piece.first + 1; i < Math.min(piece.end - 1, piece.first + MAX_OBJECT); i++) {
    const shape = phrases.shape[i];
    // `the spraying of 29 January over …`
    if (isDate(context, i) && phrases.shape[i - 1] === Shape.Preposition) return null;
    if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.QuoteOpen) return null;
    if (shape === Shape.To || shape === Shape.OtherVerb) return null;
    if (shape === Shape.Comma) return splitAtInsertion(context, words, cue, piece, i);
    const end = circumstancesEnd(context, words, cue, i, piece.end);
    if (end <= i || end >= piece.end) continue;
    // *denied reports in the press | that …*: the noun is told there, not the verb.
    if (words.claimNouns.has(context.doc.word[i - 1])) return null;
    const goesOn = isLink(phrases.shape[end]) || phrases.shape[end] === Shape.That;
    return goesOn
      ? [
          { first: piece.first, end: i },
          { first: end, end: piece.end },
        ]
      : null;
  }
  return null;
}

/** *urged both sides | , in a letter on Friday, | to let them pass*: circumstances between commas, the first of them at `comma`. */
function splitAtInsertion(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  piece: TokenRange,
  comma: number,
): TokenRange[] | null {
  const { phrases } = context;
  const end = circumstancesEnd(context, words, cue, comma + 1, piece.end);
  if (end === comma + 1 || end + 1 >= piece.end || phrases.shape[end] !== Shape.Comma) return null;
  const shape = phrases.shape[end + 1];
  return isLink(shape) || shape === Shape.That
    ? [
        { first: piece.first, end: comma },
        { first: end + 1, end: piece.end },
      ]
    : null;
}
