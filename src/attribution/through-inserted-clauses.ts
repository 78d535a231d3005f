import type { TokenRange } from "../model/recognition.js";
import { type AttributionContext, shapeAt } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import { Shape } from "./shape.js";

/** Between the end of a content and a relative clause that goes on with it (*…, a failure which*) stand no more tokens. */
const MAX_HEAD = 8;

/**
 * *noted that the maps were missing, a failure which, he said, had cost lives*: the outer content goes on through a relative clause into
 * which its reporter is inserted. Linear: each attribution looks at the one before it.
 */
export function throughInsertedClauses(
  context: AttributionContext,
  attributions: readonly DecodedAttribution[],
): readonly DecodedAttribution[] {
  return attributions.map((outer, index) => {
    const inner = attributions.at(index + 1);
    const last = outer.content[outer.content.length - 1];
    if (inner?.cue.sentence !== outer.cue.sentence || inner.content.length < 2) return outer;
    const [relative] = inner.content;
    const end = inner.content[inner.content.length - 1].end;
    if (!isRelative(context, relative) || last.first < outer.cue.end || end <= last.end) return outer;
    if (shapeAt(context, last.end, outer.cue.sentence) !== Shape.Comma || relative.first - last.end > MAX_HEAD)
      return outer;
    for (let i = last.end + 1; i < relative.first; i++) if (context.phrases.shape[i] !== Shape.Nominal) return outer;
    return { ...outer, content: [...outer.content.slice(0, -1), { first: last.first, end }] };
  });
}

/** *which*, *of whom*, *where*: a piece that a comma ends. */
function isRelative({ phrases }: AttributionContext, { first, end }: TokenRange): boolean {
  const shape = phrases.shape[end - 1];
  return (
    end - first <= 2 && (shape === Shape.Relative || shape === Shape.Subordinator) && phrases.shape[end] === Shape.Comma
  );
}
