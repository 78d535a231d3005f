import type { TokenRange } from "../model/recognition.js";
import {
  beforeMainClause,
  beforeMainVerb,
  goesOnBehindGloss,
  hasVerb,
  leavesObject,
  nextThatClause,
} from "./content-end.js";
import type { ContentSide } from "./content-side.js";
import { beforeCoordinated, startOfContent } from "./content-start.js";
import type { AttributionContext } from "./context.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { describeLeftPiece, listLeftPieces } from "./left-content.js";
import type { SourceCandidate } from "./list-sources.js";
import type { AttributionModels } from "./models.js";
import { pick } from "./pick.js";
import { reportingEnd, reportingStart } from "./reporting-clause.js";
import {
  describeRightEnd,
  describeRightStart,
  listRightEnds,
  listRightStarts,
  withinQuotation,
} from "./right-content.js";

/** A list of that-clauses has no more parts than this. */
const MAX_CLAUSES = 12;

interface ChosenPiece extends TokenRange {
  readonly p: number;
}

/** The likeliest stretch left of the reporting clause; null where there is none. */
export function chooseLeft(
  context: AttributionContext,
  models: AttributionModels,
  cue: CueCandidate,
  side: ContentSide,
  source: SourceCandidate,
  cuesIn: (first: number, end: number) => number,
  features: FeatureBuffer,
): ChosenPiece | null {
  const before = reportingStart(cue, source);
  const pieces = listLeftPieces(context, cue, before);
  if (pieces.length === 0) return null;
  const best = pick(
    pieces,
    (piece) => {
      describeLeftPiece(context, cue, side, before, piece, cuesIn(piece.first, piece.end), features);
    },
    models.left,
    features,
  );
  return { ...pieces[best.index], p: best.p };
}

/** The likeliest stretch right of the reporting clause; null where there is none. */
export function chooseRight(
  context: AttributionContext,
  models: AttributionModels,
  cue: CueCandidate,
  source: SourceCandidate,
  nextCueAfter: (token: number) => number,
  features: FeatureBuffer,
): ChosenPiece | null {
  const from = reportingEnd(cue, source);
  const starts = beforeCoordinated(context, cue, listRightStarts(context, cue, from), nextCueAfter(cue.end));
  if (starts.length === 0) return null;
  const start = pick(
    starts,
    (t) => {
      describeRightStart(context, cue, from, t, features);
    },
    models.rightStart,
    features,
  );
  const likeliest = starts[start.index];
  const first = startOfContent(context, cue, from, likeliest);
  let clause = likeliest;
  let p = start.p;
  for (let n = 0; n < MAX_CLAUSES; n++) {
    const end = chooseEnd(clause);
    p *= end.p;
    if (end.at <= clause) return null;
    const next = nextThatClause(context, clause, end.at);
    if (next < 0) {
      const until = beforeMainClause(context, source, clause, beforeMainVerb(context, cue, clause, end.at));
      return { first, end: until, p };
    }
    clause = next;
  }
  return null;

  function chooseEnd(at: number): { at: number; readonly p: number } {
    const ends = listRightEnds(context, cue, at);
    const next = nextCueAfter(at);
    const last = ends[ends.length - 1];
    const { index, p } = pickEnd(ends);
    let end = ends[index];
    if (!hasVerb(context, cue, at, end) || goesOnBehindGloss(context, end, nextCueAfter)) end = last;
    // *condemned “in the strongest terms” | the attack*
    if (leavesObject(context, cue, end, nextCueAfter)) {
      const farther = ends.filter((e) => e > end);
      if (farther.length > 0) end = farther[pickEnd(farther).index];
    }
    return { at: withinQuotation(context, cue, at, end), p };

    function pickEnd(list: readonly number[]): { readonly index: number; readonly p: number } {
      return pick(
        list,
        (e) => {
          describeRightEnd(context, cue, at, e, e === last, next, features);
        },
        models.rightEnd,
        features,
      );
    }
  }
}
