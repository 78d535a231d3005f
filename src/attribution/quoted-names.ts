import { type Quotation, type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { Tag } from "../text/tag.js";

/** Longer than this is no name. */
const MAX_TOKENS = 7;
const JOINTS = "-–&";

/** What may stand before a name in quotation marks: what it belongs to. */
const introduces = new Uint8Array(32);
for (const tag of [Tag.Noun, Tag.PluralNoun, Tag.ProperNoun, Tag.Possessive]) introduces[tag] = 1;
const finite = new Uint8Array(32);
for (const tag of [Tag.VerbPast, Tag.VerbS, Tag.Have]) finite[tag] = 1;
const joins = new Uint8Array(32);
for (const tag of [Tag.Preposition, Tag.Determiner, Tag.Coordinator, Tag.Possessive]) joins[tag] = 1;
const noun = new Uint8Array(32);
for (const tag of [Tag.Noun, Tag.PluralNoun]) noun[tag] = 1;

/**
 * Reads a name in quotation marks (*the “Mountain Chronicle” correspondent*, *the “Clean Water” society*) as the name that it is and not as
 * speech: its marks and words become one proper name, in place, and lie no longer inside a quotation of their own.
 */
export function readQuotedNames(doc: TokenizedText, tags: Uint8Array): void {
  for (const quotation of doc.quotations) {
    if (!isName(doc, tags, quotation)) continue;
    const { open, close } = quotation;
    const around = open > 0 && close + 1 < doc.count ? enclosing(doc, open, close) : -1;
    for (let t = open; t <= close; t++) {
      doc.quotationOf[t] = around;
      tags[t] = Tag.ProperNoun;
    }
  }
}

/** The quotation that holds the marks at `open` and `close` as well, or -1. */
function enclosing(doc: TokenizedText, open: number, close: number): number {
  const before = doc.quotationOf[open - 1];
  if (before < 0) return -1;
  const outer = doc.quotations[before];
  return outer.close < 0 || outer.close > close ? before : -1;
}

function isName(doc: TokenizedText, tags: Uint8Array, quotation: Quotation): boolean {
  const { open, close } = quotation;
  if (close < 0 || close - open > MAX_TOKENS + 1 || !isCapitalised(doc, tags, quotation)) return false;
  const sentence = doc.sentenceOf[open];
  const start = doc.sentenceStart[sentence];
  const last = doc.sentenceStart[sentence + 1] - 1;
  if (close >= last) return false;
  const next = tags[close + 1];
  if (noun[next] === 1) return true;
  if (open === start) return finite[next] === 1;
  // In a headline, where every word has its capital, marks quote (*Minister calls report “Biased” but signs*).
  const headline = tags[last] !== Tag.Punct;
  return tags[open - 1] === Tag.Determiner || (!headline && introduces[tags[open - 1]] === 1);
}

/** Capitals throughout, but for the small words and joints of a name (*Voice of the Hills*, *Press-Club*). */
function isCapitalised(doc: TokenizedText, tags: Uint8Array, { first, end }: Quotation): boolean {
  for (let t = first; t < end; t++) {
    if ((doc.flags[t] & TokenFlag.Capital) !== 0) continue;
    if (t === first || t === end - 1) return false;
    const small = joins[tags[t]] === 1 || doc.kind[t] === TokenKind.Number;
    if (!small && !JOINTS.includes(doc.text[doc.start[t]])) return false;
  }
  return true;
}
