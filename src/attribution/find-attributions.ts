import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import type { FunctionLanguage } from "../languages/function-language.js";
import type { CueEntry } from "../languages/cue-lexicon.js";
import type { Attribution, TokenRange } from "../model/recognition.js";
import type { TokenizedText } from "../text/document.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { calibrate, type Calibration } from "./calibrate.js";
import { type AttributionContext, readContext } from "./context.js";
import { indexCues } from "./cue-index.js";
import { type DecodedAttribution, decodeAttribution, judgeCue, type JudgedCue } from "./decode.js";
import { endBeforeCoordinated } from "./end-before-coordinated.js";
import { explainAttribution } from "./explain-attribution.js";
import { FeatureBuffer } from "./features.js";
import { type CueCandidate, findCues } from "./find-cues.js";
import { type Circumstances, createCircumstanceFinder, shareCircumstances } from "./find-circumstances.js";
import { internFunctionWords } from "./function-words.js";
import { createQuestionTest, createStanceJudge, judgeForm } from "./judge-stance.js";
import { leaveToOwnCue } from "./leave-to-own-cue.js";
import { SourcePlace } from "./list-sources.js";
import { mendTags } from "./mend-tags.js";
import { readQuotedNames } from "./quoted-names.js";
import type { AttributionModels } from "./models.js";
import { createTurnFinder } from "./turns.js";
import { withTurns } from "./with-turns.js";
import { takeUp, withoutMutual } from "./taken-up.js";
import { throughInsertedClauses } from "./through-inserted-clauses.js";
import { createNothingSaid } from "./nothing-said.js";

/** Thresholds on the probability that a candidate is a cue, set on development data (docs/quality.md). */
export interface AttributionThresholds {
  readonly cue: number;
  /** For a cue inside another attribution's content. */
  readonly nested: number;
  /** For *according to* and its like: unlike verbs they hardly ever do anything else, wherever they stand. */
  readonly preposition: number;
  /** On the confidence of the whole claim: what is likelier wrong by far than right is not handed out. */
  readonly confidence: number;
}

/** What the attribution finder is made of. */
export interface AttributionParts {
  readonly cues: readonly CueEntry[];
  readonly models: AttributionModels;
  readonly circumstances: CircumstanceLanguage;
  readonly functionWords: FunctionLanguage;
  readonly thresholds: AttributionThresholds;
  readonly calibration: Calibration;
}

/** Finds the attributions of a tagged text. `tags`: one part of speech a token; `marks`: bits of `TokenMark` a token; `pastDates`: first tokens of the dates before publication. */
export type AttributionFinder = (
  doc: TokenizedText,
  tags: Uint8Array,
  marks: Uint8Array,
  options?: { readonly explain?: boolean; readonly pastDates?: ReadonlySet<number> },
) => Attribution[];

/** So many earlier sources of a sentence are offered to a cue as its own. */
const MAX_SHARED = 2;

const SIDE_NAMES = ["none", "right", "left", "both"] as const;
const PLACE_NAMES = [
  "no source",
  "source before",
  "source before insertion",
  "relative",
  "shared source",
  "earlier subject",
  "source behind",
  "by-phrase",
  "owner",
] as const;

/** Prepares the finder; call before the vocabulary is frozen. */
export function createAttributionFinder(parts: AttributionParts, vocabulary: Vocabulary): AttributionFinder {
  const index = indexCues(parts.cues, vocabulary);
  const words = internFunctionWords(parts.functionWords, vocabulary);
  const circumstanceFinder = createCircumstanceFinder(parts.circumstances, vocabulary);
  const judgeStance = createStanceJudge(parts.circumstances, vocabulary);
  const citing = new Set(parts.circumstances.citing);
  const { isLabel, isEmpty } = createNothingSaid(parts.circumstances, vocabulary);
  const isUnansweredQuestion = createQuestionTest(parts.circumstances, vocabulary);
  const partsOfDay = new Set(parts.circumstances.partsOfDay.map((w) => vocabulary.intern(w)));
  const firstPersons = new Set(parts.circumstances.firstPersons.map((w) => vocabulary.intern(w)));
  const claimNouns = new Set(parts.circumstances.claimNouns.map((w) => vocabulary.intern(w)));
  const findTurns = createTurnFinder(parts.circumstances, vocabulary);
  const features = new FeatureBuffer();
  const { models, thresholds } = parts;

  return (doc, tags, marks, { explain = false, pastDates } = {}) => {
    readQuotedNames(doc, tags);
    mendTags(doc, tags, index, words);
    const context = readContext(doc, tags, marks, words, partsOfDay, pastDates);
    const turns = findTurns(context);
    const ofTurns = new Set(turns.map(({ mark }) => mark));
    const judged = findCues(doc, tags, marks, context.phrases, index, words)
      .filter((cue) => !isLabel(doc, cue) && !ofTurns.has(cue.head))
      .map((cue) => judgeCue(context, models, cue, features))
      .filter((j) => j.probability >= thresholdOf(j.cue, false));
    const within = throughInsertedClauses(
      context,
      leaveToOwnCue(context, takeUp(context, withoutMutual(context, decodeAll(context, judged)), claimNouns), citing),
    );
    const decoded = turns.length === 0 ? within : withTurns(context, index, turns, within, firstPersons);
    const nested = nestedOnes(decoded);
    // A claim within an answer is as likely as one outside: only what another claim reports has to be surer.
    const reported = turns.length === 0 ? nested : nestedOnes(within);
    const likely = decoded.filter(
      (d) =>
        d.cueProbability >= thresholdOf(d.cue, reported.has(d)) &&
        calibrate(parts.calibration, d, nested.has(d)) >= thresholds.confidence &&
        !isUnansweredQuestion(context, d) &&
        !isEmpty(context, d),
    );
    const said = new Map<number, number>();
    for (const { cue, content } of likely)
      if (cue.reading.entry.kind === "verb") said.set(content[content.length - 1].first, cue.head);
    const kept = likely.filter((d) => !isSaidByVerb(d, said.get(d.content[0].first)));
    const reporting = new Map<number, number>();
    for (const { cue } of kept) reporting.set(cue.sentence, (reporting.get(cue.sentence) ?? 0) + 1);
    const before: { attribution: DecodedAttribution; circumstances: Circumstances }[] = [];
    return kept.map((attribution): Attribution => {
      const circumstances = shareCircumstances(
        attribution,
        circumstanceFinder.find(context, attribution, reporting),
        before,
      );
      before.push({ attribution, circumstances });
      return toAttribution(context, attribution, circumstances, nested.has(attribution), explain);
    });
  };

  function thresholdOf(cue: CueCandidate, nested: boolean): number {
    if (cue.reading.entry.kind === "preposition") return thresholds.preposition;
    return nested ? thresholds.nested : thresholds.cue;
  }

  function decodeAll(context: AttributionContext, judged: readonly JudgedCue[]): DecodedAttribution[] {
    const likely = judged.filter((j) => j.probability > 0.5).map((j) => j.cue);
    const decoded: DecodedAttribution[] = [];
    for (const candidate of judged) {
      const shared: TokenRange[] = [];
      for (let k = decoded.length - 1; k >= 0 && shared.length < MAX_SHARED; k--) {
        if (decoded[k].cue.sentence !== candidate.cue.sentence) break;
        if (decoded[k].source.place !== SourcePlace.None) shared.push(decoded[k].source);
      }
      const attribution = decodeAttribution(
        context,
        models,
        candidate,
        shared,
        (token) => nextCue(likely, token),
        (first, end) => countCues(likely, first, end),
        features,
      );
      if (attribution) decoded.push(circumstanceFinder.trim(context, attribution));
    }
    endBeforeCoordinated(context, decoded);
    return decoded;
  }

  function toAttribution(
    context: AttributionContext,
    d: DecodedAttribution,
    circumstances: Circumstances,
    nested: boolean,
    explain: boolean,
  ): Attribution {
    const { cue, source, content } = d;
    const cueRanges: TokenRange[] = [{ first: cue.first, end: cue.end }];
    if (cue.apart >= 0) cueRanges.push({ first: cue.apart, end: cue.apart + cue.reading.particles.length });
    return {
      rule: `${cue.reading.entry.kind} cue, content ${SIDE_NAMES[d.side]}, ${PLACE_NAMES[source.place]}`,
      source: source.place === SourcePlace.None ? [] : [{ first: source.first, end: source.end }],
      cue: cueRanges,
      cueLemma: cue.reading.entry.lemma,
      content: mergePieces(content),
      form: judgeForm(context, d),
      stance: judgeStance(context, d),
      when: circumstances.when,
      venue: circumstances.venue && {
        first: circumstances.venue.first,
        end: circumstances.venue.end,
        kind: circumstances.venue.kind,
      },
      confidence: calibrate(parts.calibration, d, nested),
      features: explain ? explainAttribution(context, models, d, nested, features) : [],
    };
  }
}

/**
 * *said in a statement that …*, *replied at noon: “…”*: the noun names the venue, the mark behind the reporting clause only announces; the
 * verb at `verb` has the content.
 */
function isSaidByVerb({ cue, source, isTurn }: DecodedAttribution, verb: number | undefined): boolean {
  if (verb === undefined || isTurn) return false;
  const { kind } = cue.reading.entry;
  return kind === "noun" || (kind === "mark" && verb >= source.first && verb < source.end);
}

function nextCue(cues: readonly CueCandidate[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle].first > token) high = middle;
    else low = middle + 1;
  }
  return low < cues.length ? cues[low].first : -1;
}

function countCues(cues: readonly CueCandidate[], first: number, end: number): number {
  let n = 0;
  for (let next = nextCue(cues, first - 1); next >= 0 && next < end; next = nextCue(cues, next)) n++;
  return n;
}

/** Attributions whose cue lies in another one's content: one sweep that keeps the two furthest ends of different attributions. */
function nestedOnes(decoded: readonly DecodedAttribution[]): Set<DecodedAttribution> {
  const pieces = decoded
    .flatMap((d) => d.content.map((piece) => ({ piece, d })))
    .sort((a, b) => a.piece.first - b.piece.first);
  const nested = new Set<DecodedAttribution>();
  let at = 0;
  let furthest: { end: number; d: DecodedAttribution | null } = { end: -1, d: null };
  let second = -1;
  for (const d of [...decoded].sort((a, b) => a.cue.head - b.cue.head)) {
    for (; at < pieces.length && pieces[at].piece.first <= d.cue.head; at++) {
      const { piece, d: owner } = pieces[at];
      if (piece.end > furthest.end) {
        if (owner !== furthest.d) second = furthest.end;
        furthest = { end: piece.end, d: owner };
      } else if (owner !== furthest.d && piece.end > second) second = piece.end;
    }
    if ((furthest.d === d ? second : furthest.end) > d.cue.head) nested.add(d);
  }
  return nested;
}

/** Pieces with nothing between them are one. */
function mergePieces(content: readonly TokenRange[]): TokenRange[] {
  const merged: { first: number; end: number }[] = [];
  for (const piece of [...content].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last && piece.first <= last.end) last.end = Math.max(last.end, piece.end);
    else merged.push({ first: piece.first, end: piece.end });
  }
  return merged;
}
