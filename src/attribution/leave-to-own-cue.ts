import type { TokenRange } from "../model/recognition.js";
import type { DecodedAttribution } from "./decode.js";

/**
 * Ends a content before a later sentence that another cue reports: in *“It is a lie,” said Rauf. “They never stop,” he told us.* the second
 * quotation goes on from the first, but has a cue of its own. Linear in the number of pieces.
 */
export function leaveToOwnCue(attributions: readonly DecodedAttribution[]): readonly DecodedAttribution[] {
  const reported = new Map<number, DecodedAttribution>();
  for (const a of attributions) if (a.cue.head >= a.content[0].end) reported.set(a.content[0].first, a);
  const isOwn = (a: DecodedAttribution, piece: TokenRange): boolean => {
    const other = reported.get(piece.first);
    return other !== undefined && other !== a && other.cue.sentence > a.cue.sentence;
  };
  return attributions.map((a) => {
    const at = a.content.findIndex((piece, index) => index > 0 && isOwn(a, piece));
    return at < 0 ? a : { ...a, content: a.content.slice(0, at) };
  });
}
