import { type TokenizedText, TokenFlag, TokenKind } from "../../text/document.js";
import { type SpeakerLexicon, WordClass } from "./speaker-lexicon.js";

/** The longest field behind an organ's noun (`on Prisoners of War, Hostages and Missing Persons`), tokens. */
const MAX_TAIL = 14;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** What a tail is read from: tokens of one article with the bits of `WordClass` and the countries found so far. */
export interface TailWords {
  readonly doc: TokenizedText;
  readonly lexicon: SpeakerLexicon;
  readonly classes: Int32Array;
  readonly inCountry: Uint8Array;
}

/**
 * End of the field that is part of the name of the organ at token `t`: `Committee | for Refugees and Internally Displaced Persons`,
 * `Mission | to the United Nations`, `Ministry of Education|, Science and Sports`. `t + 1` where nothing of that kind follows. What is of a
 * country (`Ministry of Armenia`) is no field.
 */
export function organEnd({ doc, lexicon, classes, inCountry }: TailWords, t: number): number {
  const { flags, kind, word } = doc;
  const none = t + 1;
  if ((flags[t] & TokenFlag.Capital) === 0 || none >= doc.count) return none;
  const ofField = word[none] === lexicon.keys.of;
  if (!ofField && !lexicon.fieldPrepositions.has(word[none])) return none;
  let first = none + 1;
  if (isIn(first, WordClass.Definite)) first++;
  // `the Staff on November 5`
  // `Centre for Norwegian Rivers`, not `Ministry of Norway`
  const ofCountry = inCountry[first] === 1 && (ofField || !isCapital(first + 1) || inCountry[first + 1] === 1);
  if (!isCapital(first) || ofCountry || isIn(first, WordClass.NoName)) return none;
  let end = first;
  let list = false;
  let k = first;
  for (; k < doc.count && k < t + MAX_TAIL; k++) {
    if (isCapital(k)) {
      if (list && isIn(k, WordClass.GivenName | WordClass.Title)) return ofField ? none : end;
      // `the Department for Works | Jane Doe`
      if (k > first && isIn(k, WordClass.GivenName) && isCapital(k + 1) && !isCapital(k + 2)) break;
      if (isOpen(k)) end = k + 1;
      else break;
    } else if (isMark(k, HYPHEN) && kind[k + 1] === TokenKind.Word && (flags[k] & TokenFlag.SpaceBefore) === 0) {
      k++;
      end = k + 1;
    } else if (isMark(k, COMMA) && listGoesOn(k)) list = true;
    else if (!isSmall(k) || !isCapital(k + 1) || inCountry[k + 1] === 1 || isIn(k + 1, WordClass.NoName)) break;
    else if (isIn(k, WordClass.Conjunction) && isIn(k + 1, WordClass.StateOrgan | WordClass.Body | WordClass.GivenName))
      break;
  }
  // A plain *of* is read with the phrase; here it counts only for its list.
  return ofField && !list ? none : end;

  function isIn(i: number, bits: number): boolean {
    return i < doc.count && (classes[i] & bits) !== 0;
  }

  function isCapital(i: number): boolean {
    return i < doc.count && kind[i] === TokenKind.Word && (flags[i] & TokenFlag.Capital) !== 0;
  }

  function isOpen(i: number): boolean {
    return (flags[i] & (TokenFlag.LineBreak | TokenFlag.SentenceStart)) === 0;
  }

  function isSmall(i: number): boolean {
    const { of, in: inside, with: along } = lexicon.keys;
    return word[i] === of || word[i] === inside || word[i] === along || isIn(i, WordClass.Conjunction);
  }

  function isMark(i: number, unit: number): boolean {
    return kind[i] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[i]) === unit;
  }

  /** `, Hostages and Missing Persons`: capitals up to a conjunction with a capital behind it, no verb or small word between. */
  function listGoesOn(comma: number): boolean {
    for (let i = comma + 1; i < doc.count && i < t + MAX_TAIL; i++) {
      if (isIn(i, WordClass.Conjunction)) return i > comma + 1 && isCapital(i + 1) && inCountry[i + 1] === 0;
      const fits = isCapital(i) || isMark(i, COMMA) || word[i] === lexicon.keys.of;
      if (!fits || inCountry[i] === 1 || isIn(i, WordClass.GivenName | WordClass.Title)) return false;
    }
    return false;
  }
}
