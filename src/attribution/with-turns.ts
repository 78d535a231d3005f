import type { TokenRange } from "../model/recognition.js";
import { Tag } from "../text/tag.js";
import type { AttributionContext } from "./context.js";
import { ContentSide } from "./content-side.js";
import type { CueIndex } from "./cue-index.js";
import type { DecodedAttribution } from "./decode.js";
import { asCue } from "./find-cues.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";
import type { Turn } from "./turns.js";

/** A turn stands in the text's own layout: it is surer than what a sentence is read to say. */
const SURE = 0.97;

/**
 * Adds what each turn says as an attribution of its own, and ends what is reported within a turn where the turn ends. Both lists are in text
 * order, and so is the result. Linear.
 * @param firstPersons vocabulary ids of *I* and *we*
 */
export function withTurns(
  context: AttributionContext,
  index: CueIndex,
  turns: readonly Turn[],
  attributions: readonly DecodedAttribution[],
  firstPersons: ReadonlySet<number>,
): DecodedAttribution[] {
  const { doc } = context;
  const all: DecodedAttribution[] = [];
  let next = 0;
  let current: Turn | undefined;
  const enter = (turn: Turn): void => {
    current = turn;
    const readings = index.readingsOf(doc.word[turn.mark]);
    const content = spoken(context, turn);
    if (turn.asks || readings === undefined || content.length === 0) return;
    all.push({
      cue: asCue(doc, readings, turn.mark),
      side: ContentSide.Right,
      source: { place: SourcePlace.Left, ...turn.label },
      content,
      cueProbability: SURE,
      sourceProbability: SURE,
      boundsProbability: SURE,
      isTurn: true,
    });
  };
  for (const attribution of attributions) {
    for (; next < turns.length && turns[next].mark < attribution.cue.head; next++) enter(turns[next]);
    const inside = current !== undefined && attribution.cue.head < current.end;
    const kept = inside && current !== undefined ? endBefore(attribution, current.end) : attribution;
    if (kept !== null && !(inside && isOwnAct(context, attribution, firstPersons))) all.push(kept);
  }
  for (; next < turns.length; next++) enter(turns[next]);
  return all;
}

/** What is said in a turn, without what is noted between its sentences (`(Laughter.)`). */
function spoken({ phrases, enclosing }: AttributionContext, { mark, end }: Turn): TokenRange[] {
  const pieces: TokenRange[] = [];
  let first = mark + 1;
  for (let i = first; i < end; i++) {
    const opens = phrases.shape[i] === Shape.Bracket && enclosing[i + 1] === i;
    if (!opens || (i > mark + 1 && phrases.shape[i - 1] !== Shape.Stop)) continue;
    let close = i + 1;
    while (close < end && enclosing[close] >= i) close++;
    if (i > first) pieces.push({ first, end: i });
    first = close;
    i = close - 1;
  }
  if (first < end) pieces.push({ first, end });
  return pieces;
}

/** *I deny that …*, *we would ask …*: what the words of an answer do themselves, they do not report. */
function isOwnAct(
  { doc, tags }: AttributionContext,
  { cue, source }: DecodedAttribution,
  firstPersons: ReadonlySet<number>,
): boolean {
  const tag = tags[cue.first];
  const isPresent = tag === Tag.Modal || (tag === Tag.VerbBase && cue.first === cue.head);
  // *We say: stop* reports what one says again and again.
  return (
    isPresent &&
    cue.reading.entry.stance !== "assert" &&
    source.end === source.first + 1 &&
    firstPersons.has(doc.word[source.first])
  );
}

function endBefore(attribution: DecodedAttribution, end: number): DecodedAttribution | null {
  const last = attribution.content[attribution.content.length - 1];
  if (last.end <= end) return attribution;
  const content = attribution.content
    .filter((piece) => piece.first < end)
    .map((piece) => ({ first: piece.first, end: Math.min(piece.end, end) }));
  return content.length === 0 ? null : { ...attribution, content };
}
