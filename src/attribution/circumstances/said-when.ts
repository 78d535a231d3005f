import type { TokenRange } from "../../model/recognition.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isDate } from "./means.js";
import type { TimePhrase } from "./read-time.js";

/** Whether a time behind the object tells when that was said, not when it happened or is to happen. */
export function tellsWhenSaid(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  { first, end, dated }: TimePhrase,
  piece: TokenRange,
): boolean {
  const { doc } = context;
  const { stance, lemma } = cue.reading.entry;
  // `its route two days earlier`
  const near = words.nearTimes.has(doc.word[first]) || words.timeDistances.has(doc.word[end - 1]);
  const ahead = stance === "demand" || stance === "commit" || words.urging.has(lemma);
  if (isTakenUp(context, words, piece.first, first)) return true;
  // `recalled his visit last year`
  if (words.recalling.has(lemma)) return false;
  if (!dated) return !ahead;
  if (!ahead) return near;
  if (words.pastTimes.has(doc.word[first])) return true;
  // `for elections in May`, `by Friday`
  let at = first;
  while (at < end && !isDate(context, at)) at++;
  if (words.weekdays.has(doc.word[at]))
    return near && stance === "demand" && !isScheduled(context, words, piece.first, first);
  return context.pastDates.has(at) && (near || doc.word[first] === words.in);
}

/** *denied this*, *announced the same*: an object that only takes up what stands before. */
function isTakenUp(
  { doc, phrases }: AttributionContext,
  words: CircumstanceWords,
  first: number,
  end: number,
): boolean {
  return (
    phrases.chunkEnd[first] <= end &&
    phrases.chunkStart[first] === first &&
    words.takingUp.has(doc.word[phrases.chunkEnd[first] - 1])
  );
}

/** Whether a noun between `first` and a time is of something held at a set time. */
function isScheduled({ doc }: AttributionContext, words: CircumstanceWords, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (words.scheduledNouns.has(doc.word[i])) return true;
  return false;
}
