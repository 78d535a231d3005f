import { TokenFlag } from "../../text/document.js";
import type { PersonTable } from "./person-table.js";

/** How many sources on either side of a quotation are looked at for its speaker. */
const SOURCES_AROUND = 40;
/** A quotation goes on what was said no farther back. */
const GOES_ON = 400;

/**
 * Who says the quotation that token `t` stands in: the source outside the marks that is nearest behind it in the sentence, else the
 * nearest before it in the paragraph.
 *
 * @param sourceTokens first token of each source, -1 for none
 * @returns the source's index, or -1
 */
export function quotationSpeaker(table: PersonTable, sourceTokens: readonly number[], t: number): number {
  const { doc } = table.words;
  let q = doc.quotationOf[t];
  if (q < 0) return -1;
  const quotation = doc.quotations[q];
  const depth = quotation.depth;
  while (doc.quotations[q].continues >= 0) q = doc.quotations[q].continues;
  const opening = doc.quotations[q].open;
  const close = quotation.close >= 0 ? quotation.close : quotation.end;
  const closingSentence = doc.sentenceOf[Math.min(close, doc.count - 1)];
  let before = -1;
  // Sources come in the order of their cues, which is nearly that of their own positions.
  const middle = nearestSource(sourceTokens, opening);
  const end = Math.min(sourceTokens.length, middle + SOURCES_AROUND);
  for (let i = Math.max(0, middle - SOURCES_AROUND); i < end; i++) {
    const at = sourceTokens[i];
    if (at < 0) continue;
    const around = doc.quotationOf[at];
    if (around >= 0 && doc.quotations[around].depth >= depth) continue;
    if (at < opening) {
      before = i;
      continue;
    }
    if (at > close) {
      // "…," said X: the same sentence, no further mark between.
      const near = doc.sentenceOf[at] === closingSentence && at - close <= 12;
      const sameSentenceBefore =
        before >= 0 &&
        doc.sentenceOf[sourceTokens[before]] === doc.sentenceOf[opening] &&
        opening - sourceTokens[before] <= 8;
      return near && !sameSentenceBefore ? i : goesOn(before);
    }
  }
  return goesOn(before);

  /** The source, if the quotation can go on what it said: it stands in its sentence, or opens one of its own not far behind. */
  function goesOn(i: number): number {
    if (i < 0 || doc.sentenceOf[sourceTokens[i]] === doc.sentenceOf[opening]) return i;
    return (doc.flags[opening] & TokenFlag.SentenceStart) !== 0 && isNear(sourceTokens[i]) ? i : -1;
  }

  /** No more than one paragraph that is no quotation parts them. */
  function isNear(from: number): boolean {
    let plain = 0;
    for (let k = opening; k > from; k--) {
      if (opening - k > GOES_ON) return false;
      if ((doc.flags[k] & TokenFlag.ParagraphBreak) !== 0 && doc.quotationOf[k] < 0 && ++plain > 1) return false;
    }
    return true;
  }
}

/** Index of a source about token `t`: binary search over positions that are nearly ascending, -1 standing for no source. */
function nearestSource(sourceTokens: readonly number[], t: number): number {
  let low = 0;
  let high = sourceTokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at > low && sourceTokens[at] < 0) at--;
    if (sourceTokens[at] < t) low = middle + 1;
    else high = at;
  }
  return low;
}
