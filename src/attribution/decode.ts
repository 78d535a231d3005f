import type { TokenRange } from "../model/recognition.js";
import { describeExtension } from "./extend-content.js";
import { describeLeftPiece, listLeftPieces } from "./left-content.js";
import {
  describeRightEnd,
  describeRightStart,
  listRightEnds,
  listRightStarts,
  withinQuotation,
} from "./right-content.js";
import { ContentSide } from "./content-side.js";
import type { AttributionContext } from "./context.js";
import { describeCue } from "./describe-cue.js";
import { describeSource } from "./describe-source.js";
import { dialoguePieces } from "./dialogue.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import type { LinearModel } from "./linear-model.js";
import { listSources, type SourceCandidate, SourcePlace } from "./list-sources.js";
import type { AttributionModels } from "./models.js";
import { openingClause } from "./opening-clause.js";
import { reportingEnd, reportingStart } from "./reporting-clause.js";
import {
  beforeCoordinated,
  beforeMainClause,
  beforeMainVerb,
  beforeParticle,
  beginsAtVerb,
  describesAgent,
  fromSubject,
  goesOnBehindGloss,
  goesOnQuoted,
  goesOnWithThat,
  hasVerb,
  isRelayed,
  isAside,
  isBeside,
  isCutOff,
  isClause,
  isInverted,
  leavesObject,
  isOnlyTime,
  namesPeopleTold,
  nextThatClause,
  opensWithVenue,
  withNegation,
  withPeopleTold,
} from "./split-content.js";
import { Shape } from "./shape.js";
import { wholeSource } from "./whole-source.js";

/** A cue candidate with what the models say of it. */
export interface JudgedCue {
  readonly cue: CueCandidate;
  readonly side: ContentSide;
  /** Probability that it marks an attribution. */
  readonly probability: number;
}

/** An attribution before circumstances, form and stance. */
export interface DecodedAttribution {
  readonly cue: CueCandidate;
  readonly side: ContentSide;
  readonly source: SourceCandidate;
  /** Pieces in text order. */
  readonly content: TokenRange[];
  readonly cueProbability: number;
  readonly sourceProbability: number;
  readonly boundsProbability: number;
  /** What its speaker says in a transcript or a post: in their own words, with marks or without. */
  readonly isTurn?: boolean;
}

/** A content never runs on over more sentences than this. */
const MAX_EXTENSION = 12;

/** A reporting clause between dashes is one by the layout of its line. */
const IN_DIALOGUE = 0.8;

/** How sure a participle that opens its sentence is of its main clause. */
const OPENING = 0.9;

/** A list of that-clauses has no more parts than this. */
const MAX_CLAUSES = 12;

const probabilities = new Float64Array(4);

/** Whether, and with which side, a candidate marks an attribution. */
export function judgeCue(
  context: AttributionContext,
  models: AttributionModels,
  cue: CueCandidate,
  features: FeatureBuffer,
): JudgedCue {
  describeCue(context, cue, features);
  models.cue.probabilities(features, probabilities);
  let side = ContentSide.Right;
  if (probabilities[ContentSide.Left] > probabilities[side]) side = ContentSide.Left;
  if (probabilities[ContentSide.Both] > probabilities[side]) side = ContentSide.Both;
  return { cue, side, probability: 1 - probabilities[ContentSide.None] };
}

/** Index of the highest score and its softmax probability. */
function pick<T>(
  list: readonly T[],
  describe: (item: T, index: number) => void,
  model: LinearModel,
  features: FeatureBuffer,
): { index: number; p: number } {
  let best = 0;
  let highest = -Infinity;
  let total = 0;
  for (let i = 0; i < list.length; i++) {
    describe(list[i], i);
    const score = model.score(features);
    if (score > highest) {
      total = total * Math.exp(highest - score) + 1;
      highest = score;
      best = i;
    } else total += Math.exp(score - highest);
  }
  return { index: best, p: 1 / total };
}

/** Finds source and content of an accepted cue; null where no content can be bounded. */
export function decodeAttribution(
  context: AttributionContext,
  models: AttributionModels,
  judged: JudgedCue,
  shared: readonly TokenRange[],
  nextCueAfter: (token: number) => number,
  cuesIn: (first: number, end: number) => number,
  features: FeatureBuffer,
): DecodedAttribution | null {
  const { cue } = judged;
  const opening = openingClause(context, cue);
  if (opening !== null)
    return {
      cue,
      side: ContentSide.Right,
      source: opening.source,
      content: [opening.content],
      cueProbability: judged.probability,
      sourceProbability: OPENING,
      boundsProbability: OPENING,
    };
  const listed = listSources(context, cue, shared);
  const cites = cue.reading.entry.kind === "verb" && context.words.citing.has(context.doc.word[cue.head]);
  const behind = cites || isInverted(context, cue) ? listed.filter(({ place }) => place === SourcePlace.Right) : [];
  const sources = behind.length > 0 ? behind : listed;
  const side = isRelayed(context, cue)
    ? ContentSide.Right
    : behind.length > 0 && !cites && judged.side === ContentSide.Right
      ? ContentSide.Left
      : judged.side;
  const chosen = pick(
    sources,
    (s) => {
      describeSource(context, cue, side, s, features);
    },
    models.source,
    features,
  );
  const source = wholeSource(context, cue, sources[chosen.index]);
  const line = dialoguePieces(context, cue, source);
  if (line !== null)
    return {
      cue,
      side: ContentSide.Left,
      source,
      content: line,
      cueProbability: Math.max(judged.probability, IN_DIALOGUE),
      sourceProbability: chosen.p,
      boundsProbability: chosen.p,
      isTurn: true,
    };
  const left = side === ContentSide.Right ? null : chooseLeft(context, models, cue, side, source, cuesIn, features);
  const goesOn =
    left !== null &&
    (goesOnQuoted(context, cue, source, left) ||
      isCutOff(context, cue, source, left) ||
      goesOnWithThat(context, cue, source));
  const onLeftAlone = side === ContentSide.Left && left !== null && !goesOn;
  const chosenRight = onLeftAlone ? null : chooseRight(context, models, cue, source, nextCueAfter, features);
  const told =
    chosenRight !== null &&
    left === null &&
    source.place === SourcePlace.Left &&
    namesPeopleTold(context, cue, chosenRight);
  const clause = told ? chooseLeft(context, models, cue, ContentSide.Left, source, cuesIn, features) : null;
  const isSaidBefore = clause !== null && isClause(context, clause);
  const right = chosenRight !== null && (isSaidBefore || isRuledOut(chosenRight)) ? null : chosenRight;
  // *said the ministry.*: where nothing stands to the right, the content is on the left after all.
  const otherSide =
    right === null ? ContentSide.Left : beginsAtVerb(context, cue, source, right) ? ContentSide.Both : null;
  const second =
    left === null && otherSide !== null ? chooseLeft(context, models, cue, otherSide, source, cuesIn, features) : left;
  const said = second !== null && right !== null && opensWithVenue(context, second, right) ? null : second;
  const pieces = [said, right].filter((piece) => piece !== null);
  const content = pieces.map((piece) => beforeParticle(cue, fromSubject(context, cue, source, piece)));
  if (content.length === 0) return null;
  extendContent(context, models, cue, side, content, cuesIn, features);
  const boundsProbability = pieces.reduce((product, piece) => product * piece.p, 1);
  return {
    cue,
    side,
    source,
    content,
    cueProbability: judged.probability,
    sourceProbability: chosen.p,
    boundsProbability,
  };

  function isRuledOut(piece: TokenRange): boolean {
    if (isOnlyTime(context, piece)) return true;
    return (
      left !== null &&
      (isAside(context, piece) || describesAgent(context, source, piece) || isBeside(context, left, piece))
    );
  }
}

interface ChosenPiece extends TokenRange {
  readonly p: number;
}

function chooseLeft(
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

function chooseRight(
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
  const first = starts[start.index];
  let clause = first;
  let p = start.p;
  for (let n = 0; n < MAX_CLAUSES; n++) {
    const end = chooseEnd(clause);
    p *= end.p;
    if (end.at <= clause) return null;
    const next = nextThatClause(context, clause, end.at);
    if (next < 0) {
      const until = beforeMainClause(context, source, clause, beforeMainVerb(context, cue, clause, end.at));
      return { first: withPeopleTold(context, cue, withNegation(context, cue, first)), end: until, p };
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
    if (leavesObject(context, cue, end)) {
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

/** The next stretch that a content could go on with: the sentence behind `after`, to the end of a quotation that opens it. */
export function nextStretch(context: AttributionContext, after: number): TokenRange | null {
  const { doc, phrases } = context;
  if (after >= doc.count) return null;
  const s = doc.sentenceOf[after - 1] + 1;
  if (s >= doc.sentenceCount) return null;
  const first = doc.sentenceStart[s];
  let end = doc.sentenceStart[s + 1];
  if (phrases.shape[first] === Shape.QuoteOpen) {
    const index = doc.quotationOf[first];
    const q = doc.quotations[index];
    if (q.close >= 0) end = Math.max(q.close + 1, first + 1);
    else {
      end = q.end;
      const reopened = context.reopenedBy[index] >= 0;
      if (!reopened) while (end > first + 1 && phrases.shape[end - 1] === Shape.Stop) end--;
    }
  }
  return { first, end };
}

function extendContent(
  context: AttributionContext,
  models: AttributionModels,
  cue: CueCandidate,
  side: ContentSide,
  content: TokenRange[],
  cuesIn: (first: number, end: number) => number,
  features: FeatureBuffer,
): void {
  // A cue inside a quotation reports nothing that stands behind it.
  const quotation = context.doc.quotationOf[cue.head];
  const close = quotation >= 0 ? context.doc.quotations[quotation].close : -1;
  const around = close >= 0 ? close : context.doc.count;
  for (let n = 0; n < MAX_EXTENSION; n++) {
    const last = content[content.length - 1];
    const after = Math.max(last.end, cue.end);
    const stretch = nextStretch(context, after);
    if (stretch === null || stretch.first > around) return;
    const sentenceEnd = context.doc.sentenceStart[context.doc.sentenceOf[stretch.end - 1] + 1];
    const outside = cuesIn(stretch.end, sentenceEnd);
    describeExtension(context, cue, side, last, stretch.first, stretch.end, outside, features);
    if (models.extension.score(features) <= 0) return;
    content.push(stretch);
  }
}
