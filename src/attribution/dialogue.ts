import type { TokenRange } from "../model/recognition.js";
import { TokenFlag } from "../text/document.js";
import type { AttributionContext } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import type { SourceCandidate } from "./list-sources.js";
import { reportingEnd, reportingStart } from "./reporting-clause.js";
import { Shape } from "./shape.js";

/** A line of dialogue is followed over so many tokens to each side, what goes with the reporting clause over so many. */
const MAX_LINE = 300;
const MAX_CIRCUMSTANCES = 14;

/**
 * What is said in a line of dialogue that opens with a dash (*– In a drawer, – the minister replied. – Nobody has opened it.*), where the
 * reporting clause stands between dashes; else null.
 */
export function dialoguePieces(
  context: AttributionContext,
  cue: CueCandidate,
  source: SourceCandidate,
): TokenRange[] | null {
  const { doc, phrases } = context;
  const { shape } = phrases;
  const close = Math.min(reportingStart(cue, source), cue.first) - 1;
  if (close <= 0 || shape[close] !== Shape.Dash || cue.reading.entry.kind !== "verb") return null;
  let open = close - 1;
  while (open > 0 && close - open < MAX_LINE && (doc.flags[open] & TokenFlag.LineBreak) === 0) open--;
  const before = shape[close - 1];
  const isLine = shape[open] === Shape.Dash && (open === 0 || (doc.flags[open] & TokenFlag.LineBreak) !== 0);
  if (!isLine || (before !== Shape.Comma && before !== Shape.Stop)) return null;
  const pieces = [{ first: open + 1, end: before === Shape.Comma ? close - 1 : close }];
  const isInLine = (i: number): boolean => i < doc.count && (doc.flags[i] & TokenFlag.LineBreak) === 0;
  let at = reportingEnd(cue, source);
  const stop = at + MAX_CIRCUMSTANCES;
  while (at < stop && isInLine(at) && shape[at] !== Shape.Dash) at++;
  if (isInLine(at) && shape[at] === Shape.Dash) {
    const first = at + 1;
    let end = first;
    while (end - first < MAX_LINE && isInLine(end)) end++;
    if (end > first) pieces.push({ first, end });
  }
  return pieces;
}
