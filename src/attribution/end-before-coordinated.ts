import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** So many attributions before a coordinated one are looked at. */
const MAX_BACK = 3;

/**
 * *added that the troops had left, | and vowed that …*: a verb that has its subject from an earlier cue is no part of what that cue reports.
 * Ends the earlier content before it, in place. `decoded` in text order.
 */
export function endBeforeCoordinated({ doc, phrases }: AttributionContext, decoded: DecodedAttribution[]): void {
  decoded.forEach(({ cue, source }, k) => {
    let end = cue.first - 1;
    if (source.place !== SourcePlace.Shared || phrases.shape[end] !== Shape.Coordinator) return;
    if (phrases.shape[end - 1] === Shape.Comma) end--;
    for (let i = k - 1; i >= Math.max(0, k - MAX_BACK); i--) {
      const before = decoded[i];
      if (before.cue.sentence !== cue.sentence) return;
      if (before.source.first !== source.first || before.source.end !== source.end) continue;
      if (doc.quotationOf[before.cue.head] !== doc.quotationOf[cue.head]) continue;
      // *The army, he recalled, had denied the strike and then claimed …*: both verbs go on with the subject before the insertion.
      if (before.content[0].first < before.cue.first) continue;
      const at = before.content.findIndex((piece) => piece.first < end && piece.end > cue.head);
      if (at < 0 || before.content[at].first < before.cue.end) continue;
      decoded[i] = { ...before, content: before.content.with(at, { first: before.content[at].first, end }) };
    }
  });
}
