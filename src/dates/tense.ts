import { TokenKind } from "../text/document.js";
import { Hint } from "./compile-dates.js";
import type { DateTokens } from "./date-tokens.js";

/** How far to look for the verb, in tokens. */
const REACH_BACK = 14;
const REACH_AHEAD = 10;

export const enum Tense {
  Past = -1,
  Unknown = 0,
  Future = 1,
}

/**
 * The tense of the clause around the tokens `[first, end)`: that of the nearest finite verb or deadline word before them in the sentence,
 * else behind them. Small word lists and the regular past ending stand in for a tagger.
 */
export function tenseAround(t: DateTokens, first: number, end: number): Tense {
  const sentence = t.sentenceOf[first];
  for (let i = first - 1; i >= 0 && i >= first - REACH_BACK && t.sentenceOf[i] === sentence; i--) {
    const tense = tenseOf(t, i);
    if (tense !== Tense.Unknown) return tense;
  }
  for (let i = end; i < t.count && i < end + REACH_AHEAD && t.sentenceOf[i] === sentence; i++) {
    const tense = tenseOf(t, i);
    if (tense !== Tense.Unknown) return tense;
  }
  return Tense.Unknown;
}

function tenseOf(t: DateTokens, i: number): Tense {
  const hint = t.hint(i);
  if ((hint & Hint.Future) !== 0) return Tense.Future;
  if ((hint & Hint.Past) !== 0) return Tense.Past;
  if (t.kind[i] !== TokenKind.Word || hint !== 0 || t.capital(i)) return Tense.Unknown;
  for (const ending of t.words.pastEndings)
    if (t.length(i) > ending.length + 2 && t.text.endsWith(ending, t.end[i])) return Tense.Past;
  return Tense.Unknown;
}
