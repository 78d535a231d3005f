import type { TokenRange } from "../model/recognition.js";
import { chooseLeft, chooseRight } from "./choose-content.js";
import { ContentSide } from "./content-side.js";
import { fromSubject } from "./content-start.js";
import type { AttributionContext } from "./context.js";
import { describeCue } from "./describe-cue.js";
import { describeSource } from "./describe-source.js";
import { dialoguePieces } from "./dialogue.js";
import { extendContent } from "./extend-content.js";
import type { FeatureBuffer } from "./features.js";
import type { CueCandidate } from "./find-cues.js";
import { listSources, type SourceCandidate, SourcePlace } from "./list-sources.js";
import type { AttributionModels } from "./models.js";
import { openingClause } from "./opening-clause.js";
import { pick } from "./pick.js";
import {
  beforeParticle,
  beginsAtVerb,
  describesAgent,
  goesOnQuoted,
  goesOnWithThat,
  isAside,
  isBeside,
  isClause,
  isConnective,
  isCutOff,
  isInverted,
  isOnlyTime,
  isRelayed,
  namesPeopleTold,
  opensWithVenue,
} from "./split-content.js";
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

/** A reporting clause between dashes is one by the layout of its line. */
const IN_DIALOGUE = 0.8;

/** How sure a participle that opens its sentence is of its main clause. */
const OPENING = 0.9;

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
  const pieces = [said !== null && isConnective(context, said) && right !== null ? null : said, right].filter(
    (piece) => piece !== null,
  );
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
