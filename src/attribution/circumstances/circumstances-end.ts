import type { Stance } from "../../model/claim.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { opensMeans } from "./means.js";
import { readTime } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";

/** So many circumstances follow one another at most. */
const MAX_CIRCUMSTANCES = 4;

/** Whose people told may stand behind the object (`confirmed the report to journalists`). */
const TELLING: ReadonlySet<Stance> = new Set(["assert", "confirm", "deny"]);

/** End of the means and the times that begin at `i`; `i` where a time without a date is all there is, or nothing. */
export function circumstancesEnd(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  i: number,
  high: number,
): number {
  let end = i;
  for (let n = 0; n < MAX_CIRCUMSTANCES && end < high; n++) {
    // Its first token tells the reader that a phrase before it may own a date (`in a letter | of 8 February`).
    const stretch: Stretch = {
      first: end > i ? i : end,
      end: high,
      kind: end > i ? StretchKind.Behind : StretchKind.Trailing,
    };
    const time = readTime(context, words, stretch, end);
    const next = time && (time.dated || end > i) ? time.end : meansEnd(context, words, cue, end, high);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** End of *in a phone call with both*, *through a spokesman*; `i` where no means of saying begins there. */
export function meansEnd(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  i: number,
  high: number,
): number {
  const { doc } = context;
  const stretch: Stretch = { first: i, end: high, kind: StretchKind.Trailing };
  const person = doc.word[i] === words.through || doc.word[i] === words.via;
  const { stance, lemma } = cue.reading.entry;
  const told = doc.word[i] === words.to && (TELLING.has(stance) || words.tellingTo.has(lemma));
  if (!person && !told && !opensMeans(context, words, i, high) && !opensSpeech(context, words, i, high)) return i;
  return readVenue(context, words, cue, stretch, i, false)?.end ?? i;
}

/** *in a televised speech*, *from the rostrum*; *at a rally* may as well tell where what is spoken of happened. */
function opensSpeech({ doc, phrases }: AttributionContext, words: CircumstanceWords, i: number, end: number): boolean {
  if ((doc.word[i] !== words.in && doc.word[i] !== words.from) || phrases.chunkStart[i + 1] !== i + 1) return false;
  const close = phrases.chunkEnd[i + 1];
  return close <= end && words.venueNouns.get(doc.word[close - 1]) === "speech";
}
