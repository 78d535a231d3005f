import type { TokenRange } from "../model/recognition.js";
import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** A reporter right behind a content stands within so many tokens. */
const MAX_REPORTER = 12;

/**
 * Ends a content before a piece that a later cue reports:
 *
 * - *“It is a lie,” said Rauf. “They never stop,” he told us.*: the second quotation goes on from the first, but has a cue of its own;
 * - *The clip is genuine, wrote Elise, who added that it is old*: what stands behind the second cue is said by that one;
 * - *“It is over,” he says, and warns that …*: so is the second cue itself;
 * - *It is over, the office explained, and it asked everybody to leave*: so is a clause of its own.
 *
 * What a source is cited for is the whole of what was reported (*…, the agency said, citing a source*: both have one content).
 *
 * A content that is one piece stays whole (*The agency reported, citing a source, that …* is said twice). Linear in the number of pieces.
 */
export function leaveToOwnCue(
  { phrases: { shape } }: AttributionContext,
  attributions: readonly DecodedAttribution[],
  citing: ReadonlySet<string>,
): readonly DecodedAttribution[] {
  const latest = new Map<number, DecodedAttribution>();
  /** First token of a cue that shares its source with an earlier one, and of that source. */
  const coordinated = new Map<number, number>();
  for (const a of attributions) {
    latest.set(a.content[0].first, a);
    if (a.source.place === SourcePlace.Shared) coordinated.set(a.cue.first, a.source.first);
  }
  /** Heads of the cues that have their source before and what is said behind them, by the source's first token. */
  const clauses = new Map<number, number>();
  for (const { cue, source, content } of attributions)
    if (source.place === SourcePlace.Left && content[0].first > cue.head) clauses.set(source.first, cue.head);
  const isOthers = (a: DecodedAttribution, piece: TokenRange): boolean => {
    // and it asked …
    if (shape[piece.first] === Shape.Coordinator && (clauses.get(piece.first + 1) ?? -1) > a.cue.head) return true;
    const goesOn = coordinated.get(piece.first) ?? coordinated.get(piece.first + 1);
    if (goesOn === a.source.first) return true;
    const cue = latest.get(piece.first)?.cue;
    if (cue === undefined || cue.head <= a.cue.head) return false;
    return cue.head < piece.first || cue.sentence > a.cue.sentence;
  };
  return attributions.map((a, index) => {
    const { entry, form } = a.cue.reading;
    if ((form === "gerund" || entry.kind === "preposition") && citing.has(entry.lemma)) {
      // *The agency, citing a source, said …*: what is reported may stand behind the citation, too.
      for (const reported of [attributions.at(index - 1), attributions.at(index + 1)]) {
        if (reported === undefined || reported === a || reported.cue.sentence !== a.cue.sentence) continue;
        if (a.content.some(({ first, end }) => reported.cue.head >= first && reported.cue.head < end))
          return { ...a, content: reported.content };
      }
    }
    const own = beforeOwnClause(a, index);
    if (own !== null) return own;
    const at = a.content.findIndex((piece, index) => index > 0 && isOthers(a, piece));
    return at < 0 ? a : { ...a, content: a.content.slice(0, at) };
  });

  /** *urged them to wait: the road, he warned, …*: a clause behind a colon into which its own reporter is inserted. */
  function beforeOwnClause(a: DecodedAttribution, index: number): DecodedAttribution | null {
    const last = a.content[a.content.length - 1];
    for (let k = index + 1; k < attributions.length; k++) {
      const later = attributions[k];
      if (later.cue.sentence !== a.cue.sentence || later.cue.first >= last.end + MAX_REPORTER) return null;
      const { first } = later.content[0];
      const isOwn =
        first > last.first + 1 && first <= last.end && first < later.cue.first && shape[first - 1] === Shape.Colon;
      if (isOwn && first - 1 > a.cue.end)
        return { ...a, content: [...a.content.slice(0, -1), { first: last.first, end: first - 1 }] };
    }
    return null;
  }
}
