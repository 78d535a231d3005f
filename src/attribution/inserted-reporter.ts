import { TokenMark, type TokenRange } from "../model/recognition.js";
import { type AttributionContext, shapeAt } from "./context.js";
import { Shape } from "./shape.js";

/** A reporter between commas has no more tokens than this. */
const MAX_INSERTION = 12;

/**
 * The reporting clause between commas that ends before `at` (*The army, | he recalled, | had denied it*), commas included, where a noun phrase
 * stands before it; else null. The verb at `at` has its subject from before the insertion.
 */
export function insertedReporter(context: AttributionContext, at: number, sentence: number): TokenRange | null {
  const { marks } = context;
  const { chunkStart, chunkEnd, shape } = context.phrases;
  if (shapeAt(context, at - 1, sentence) !== Shape.Comma) return null;
  for (let open = at - 3; open > at - MAX_INSERTION; open--) {
    const s = shapeAt(context, open, sentence);
    if (s === Shape.Edge || s === Shape.QuoteClose || s === Shape.QuoteOpen || s === Shape.Semicolon) return null;
    if (s !== Shape.Comma) continue;
    const subject = open + 1;
    const verb = chunkStart[subject] === subject ? chunkEnd[subject] : at;
    // A verb with an object is the sentence's own (*After the talks, the two welcomed the plan, condemned …*).
    const takesNothing = chunkStart[verb + 1] < 0 || (marks[verb + 1] & TokenMark.Date) !== 0;
    const isReporter = verb < at - 1 && shape[verb] === Shape.FiniteVerb && takesNothing;
    return isReporter && chunkEnd[open - 1] === open ? { first: open, end: at } : null;
  }
  return null;
}
