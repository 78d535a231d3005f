/**
 * Fits the attribution models on hand-annotated articles: PolNeAR's training part and the project's own gold.
 *   tsx scripts/fit-attribution.ts [--folds N] [--out FILE]
 * Only weights are written: no text. See docs/model-card.md.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { describeExtension, nextStretch } from "../src/attribution/extend-content.js";
import { describeLeftPiece, listLeftPieces } from "../src/attribution/left-content.js";
import {
  describeRightEnd,
  describeRightStart,
  listRightEnds,
  listRightStarts,
} from "../src/attribution/right-content.js";
import { ContentSide } from "../src/attribution/content-side.js";
import { type AttributionContext, readContext } from "../src/attribution/context.js";
import { indexCues } from "../src/attribution/cue-index.js";
import { reportingEnd, reportingStart } from "../src/attribution/reporting-clause.js";
import { describeCue } from "../src/attribution/describe-cue.js";
import { describeSource } from "../src/attribution/describe-source.js";
import { FeatureBuffer } from "../src/attribution/features.js";
import { type CueCandidate, findCues } from "../src/attribution/find-cues.js";
import { internFunctionWords } from "../src/attribution/function-words.js";
import type { StoredModel } from "../src/attribution/linear-model.js";
import { mendTags } from "../src/attribution/mend-tags.js";
import { readQuotedNames } from "../src/attribution/quoted-names.js";
import { listSources, type SourceCandidate, SourcePlace } from "../src/attribution/list-sources.js";
import { Shape } from "../src/attribution/shape.js";
import type { TokenRange } from "../src/model/recognition.js";
import { TokenMark } from "../src/model/recognition.js";
import type { Span } from "../src/model/span.js";
import { functionWords } from "../src/languages/en/function-words.js";
import { circumstances } from "../src/languages/en/circumstances.js";
import { reading } from "../src/languages/en/reading.js";
import { createTextReader } from "../src/text/read-text.js";
import { createTagger } from "../src/text/tag.js";
import { parseTaggerModel } from "../src/text/tag-model.js";
import { createDateFinder } from "../src/dates/find-dates.js";
import { dates as dateLanguage } from "../src/languages/en/dates.js";
import { Vocabulary } from "../src/text/vocabulary.js";

import { isSpeech } from "../src/evaluate/cue-head.js";

import { buildCueLexicon } from "./build-cues.js";
import {
  accuracy,
  asChoices,
  type Decision,
  fitClasses,
  fitRanker,
  type FitSettings,
  type Item,
  probabilitiesOf,
  store,
} from "./fit-linear.js";

interface GoldAttribution {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: GoldAttribution[];
  readonly guide: boolean;
  /** Takes part in cross-validation. */
  readonly heldOut: boolean;
  readonly publishedAt: string | null;
}
interface Steps {
  cue: Item[];
  source: Decision[];
  rightStart: Decision[];
  rightEnd: Decision[];
  left: Decision[];
  extension: Item[];
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const shared = path.resolve(root, "..", "shared");

/** Weight of a decision from our own gold beside one of PolNeAR: few, but of the domain and the guide. */
const GUIDE_WEIGHT = 2;
/** The same where it is decided whether a candidate is a cue: there the guides differ most. */
const GUIDE_CUE_WEIGHT = 3;
/** Weight of a candidate inside a content that PolNeAR leaves unannotated because it forbids nesting. */
const NESTED_NEGATIVE_WEIGHT = 0.45;

interface BratTools {
  readGold: (where: { gold?: string; textDir?: string; annDir?: string }) => {
    docs: {
      id: string;
      text: string;
      meta: { publishedAt?: string; heldOut?: boolean };
      attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
    }[];
  };
}

async function readGold(): Promise<GoldDocument[]> {
  const brat = (await import(pathToFileURL(path.join(shared, "tools/brat.mjs")).href)) as BratTools;
  const take = (where: Parameters<BratTools["readGold"]>[0], guide: boolean, heldOut = false): GoldDocument[] =>
    // Samples that say "heldOut" are the project's unseen set: no fit, no fold, no calibration may read them.
    brat
      .readGold(where)
      .docs.filter((d) => d.meta.heldOut !== true)
      .map((d) => ({
        id: d.id,
        text: d.text,
        guide,
        heldOut,
        publishedAt: d.meta.publishedAt ?? /_(\d{4}-\d\d-\d\d)_/.exec(d.id)?.[1] ?? null,
        attributions: d.attributions.filter((a) => a.cue.length > 0 && a.content.length > 0),
      }));
  const own = [path.join(shared, "seeds-gold"), path.join(shared, "dev-gold"), path.join(root, "corpus/gold")].filter(
    (f) => existsSync(f),
  );
  const training = path.join(root, "corpus/training");
  return [
    ...own.flatMap((gold) => take({ gold }, true, true)),
    ...(existsSync(training) ? take({ gold: training }, true) : []),
    ...take(
      { textDir: path.join(shared, "polnear/train/text"), annDir: path.join(shared, "polnear/train/attributions") },
      false,
    ),
  ];
}

interface Reader {
  read: (doc: GoldDocument) => AttributionContext & { cues: CueCandidate[] };
}

function createReader(): Reader {
  const vocabulary = new Vocabulary();
  const read = createTextReader(reading, vocabulary);
  const tag = createTagger(
    parseTaggerModel(readFileSync(path.join(root, "src/languages/en/tagger-model.bin"))),
    vocabulary,
  );
  const index = indexCues(buildCueLexicon(path.join(root, "src/languages/en/cues.tsv")), vocabulary);
  const words = internFunctionWords(functionWords, vocabulary);
  const findDates = createDateFinder(dateLanguage, vocabulary);
  const partsOfDay = new Set(circumstances.partsOfDay.map((w) => vocabulary.intern(w)));

  vocabulary.freeze();
  return {
    read(gold) {
      const doc = read(gold.text);
      const tags = tag(doc);
      const marks = new Uint8Array(doc.count + 1);

      for (const d of findDates(doc, { publishedAt: gold.publishedAt }))
        for (let i = d.first; i < d.end; i++) marks[i] |= TokenMark.Date;
      readQuotedNames(doc, tags);
      mendTags(doc, tags, index, words);
      const context = readContext(doc, tags, marks, words, partsOfDay);
      return { ...context, cues: findCues(doc, tags, marks, context.phrases, index, words) };
    },
  };
}

/** Tokens covered by character spans, as a sorted list. */
function tokensOf(context: AttributionContext, spans: readonly Span[]): number[] {
  const { doc } = context;
  const out: number[] = [];
  for (const [from, to] of spans) {
    let low = 0;
    let high = doc.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (doc.end[middle] <= from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < doc.count && doc.start[i] < to; i++) out.push(i);
  }
  return out;
}

const rangeOf = (tokens: readonly number[]): TokenRange => ({ first: tokens[0], end: tokens[tokens.length - 1] + 1 });

function f1(a: TokenRange, b: TokenRange): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
  return common === 0 ? 0 : (2 * common) / (a.end - a.first + b.end - b.first);
}

/** Index of the option nearest to what is wanted, or -1 where none is near. */
function nearest(options: readonly TokenRange[], wanted: TokenRange, least: number): number {
  let best = -1;
  let highest = least;
  options.forEach((option, i) => {
    const score = f1(option, wanted);
    if (score > highest) {
      highest = score;
      best = i;
    }
  });
  return best;
}

const features = new FeatureBuffer();
const taken = (): Int32Array => features.ids.slice(0, features.length);

interface Aligned {
  cue: CueCandidate;
  source: TokenRange | null;
  content: number[];
  /** Whether it is an attribution by both guides: PolNeAR's thoughts, perceptions and acts are none by ours. */
  shared: boolean;
}

/** Ties each gold attribution to the candidate that stands for it. */
function align(
  context: AttributionContext & { cues: CueCandidate[] },
  gold: GoldDocument,
): { aligned: Map<CueCandidate, Aligned>; ignored: Set<CueCandidate>; lost: number } {
  const aligned = new Map<CueCandidate, Aligned>();
  const ignored = new Set<CueCandidate>();
  let lost = 0;
  for (const a of gold.attributions) {
    const cueTokens = new Set(tokensOf(context, a.cue));
    const inside = context.cues.filter((c) => cueTokens.has(c.head));
    const best =
      inside.find((c) => c.reading.entry.kind === "verb" && !aligned.has(c)) ?? inside.find((c) => !aligned.has(c));
    for (const c of inside) if (c !== best) ignored.add(c);
    if (!best) {
      lost++;
      continue;
    }
    const source = tokensOf(context, a.source);
    aligned.set(best, {
      cue: best,
      source: source.length > 0 ? rangeOf(source) : null,
      content: tokensOf(context, a.content),
      shared: gold.guide || isSpeech(a.cue.map(([from, to]) => gold.text.slice(from, to)).join(" ")),
    });
  }
  return { aligned, ignored, lost };
}

function sideOf(context: AttributionContext, cue: CueCandidate, content: readonly number[]): ContentSide {
  const real = content.filter(
    (i) => context.phrases.shape[i] !== Shape.QuoteClose && context.phrases.shape[i] !== Shape.Comma,
  );
  const sentenceEnd = context.doc.sentenceStart[cue.sentence + 1];
  const left = real.some((i) => i < cue.first);
  const right = real.some((i) => i >= cue.end && i < sentenceEnd);
  if (left) return right ? ContentSide.Both : ContentSide.Left;
  return ContentSide.Right;
}

/** Contiguous runs; marks and blanks between pieces split them. */
function piecesOf(tokens: readonly number[]): TokenRange[] {
  const pieces: { first: number; end: number }[] = [];
  for (const i of tokens) {
    const last = pieces.at(-1);
    if (last && i === last.end) last.end++;
    else if (!last || i > last.end) pieces.push({ first: i, end: i + 1 });
  }
  return pieces;
}

function collect(
  reader: Reader,
  gold: GoldDocument,
  steps: Steps,
  cueProbability: (c: AttributionContext, cue: CueCandidate) => number,
): number {
  const context = reader.read(gold);
  features.ownGuide = gold.guide;
  const { aligned, ignored, lost } = align(context, gold);
  const weight = gold.guide ? GUIDE_WEIGHT : 1;
  const insideContent = new Uint8Array(context.doc.count);
  for (const a of aligned.values()) for (const i of a.content) insideContent[i] = 1;
  for (const cue of context.cues) {
    const a = aligned.get(cue);
    if (ignored.has(cue) || a?.shared === false) continue;
    const nested = insideContent[cue.head] === 1 && !gold.guide;
    describeCue(context, cue, features);
    steps.cue.push({
      features: taken(),
      right: a ? sideOf(context, cue, a.content) : ContentSide.None,
      weight: gold.guide ? GUIDE_CUE_WEIGHT : !a && nested ? NESTED_NEGATIVE_WEIGHT : 1,
    });
  }
  const accepted = context.cues.filter((c) => aligned.has(c) || cueProbability(context, c) > 0.5);
  const nextCueAfter = (token: number): number => accepted.find((c) => c.first > token)?.first ?? -1;
  const cuesIn = (first: number, end: number): number => accepted.filter((c) => c.head >= first && c.head < end).length;
  const sharedSources: { sentence: number; range: TokenRange }[] = [];
  for (const cue of context.cues) {
    const a = aligned.get(cue);
    if (!a) continue;
    const side = sideOf(context, cue, a.content);
    const known = sharedSources
      .filter((x) => x.sentence === cue.sentence)
      .map((x) => x.range)
      .reverse();
    const sources = listSources(context, cue, known);
    let rightSource = a.source === null ? 0 : nearest(sources, a.source, 0.6);
    // The same span by several routes: the most direct one is meant.
    if (rightSource < 0) rightSource = -1;
    if (a.source) sharedSources.push({ sentence: cue.sentence, range: a.source });
    let chosen: SourceCandidate = sources[0];
    if (rightSource >= 0) {
      chosen = sources[rightSource];
      steps.source.push({
        options: sources.map((s) => {
          describeSource(context, cue, side, s, features);
          return taken();
        }),
        right: rightSource,
        weight,
      });
    } else if (a.source)
      chosen = { ...a.source, place: a.source.first >= cue.end ? SourcePlace.Right : SourcePlace.EarlierSubject };
    const pieces = piecesOf(a.content);
    const sentenceEnd = context.doc.sentenceStart[cue.sentence + 1];
    const leftGold = pieces
      .filter((p) => p.first < cue.first)
      .map((p) => ({ first: p.first, end: Math.min(p.end, cue.first) }));
    const rightGold = pieces
      .filter((p) => p.end > cue.end && p.first < Math.max(sentenceEnd, cue.end))
      .map((p) => ({ first: Math.max(p.first, cue.end), end: p.end }));
    if (side !== ContentSide.Right && leftGold.length > 0) {
      const before = reportingStart(cue, chosen);
      const options = listLeftPieces(context, cue, before);
      const wanted = { first: leftGold[0].first, end: leftGold[leftGold.length - 1].end };
      const right = nearest(options, wanted, 0.75);
      if (right >= 0)
        steps.left.push({
          options: options.map((p) => {
            describeLeftPiece(context, cue, side, before, p, cuesIn(p.first, p.end), features);
            return taken();
          }),
          right,
          weight,
        });
    }
    const target =
      rightGold.length > 0
        ? rightGold[0]
        : side === ContentSide.Right
          ? pieces.find((p) => p.first >= cue.end)
          : undefined;
    if (side !== ContentSide.Left && target) {
      const from = reportingEnd(cue, chosen);
      const starts = listRightStarts(context, cue, from);
      const rightStart = starts.indexOf(target.first);
      if (rightStart >= 0) {
        steps.rightStart.push({
          options: starts.map((t) => {
            describeRightStart(context, cue, from, t, features);
            return taken();
          }),
          right: rightStart,
          weight,
        });
        const ends = listRightEnds(context, cue, target.first);
        const inSentence = rightGold.filter(
          (p) => p.first < context.doc.sentenceStart[context.doc.sentenceOf[target.first] + 1],
        );
        const wantedEnd = inSentence.length > 0 ? inSentence[inSentence.length - 1].end : target.end;
        const sentenceLimit = context.doc.sentenceStart[context.doc.sentenceOf[target.first] + 1];
        let rightEnd = ends.indexOf(wantedEnd);
        if (rightEnd < 0 && wantedEnd >= Math.min(ends[ends.length - 1], sentenceLimit - 1)) rightEnd = ends.length - 1;
        if (rightEnd >= 0) {
          const next = nextCueAfter(target.first);
          steps.rightEnd.push({
            options: ends.map((e, i) => {
              describeRightEnd(context, cue, target.first, e, i === ends.length - 1, next, features);
              return taken();
            }),
            right: rightEnd,
            weight,
          });
        }
      }
    }
    collectExtension(context, cue, side, a, cuesIn, steps, weight);
  }
  return lost;
}

function collectExtension(
  context: AttributionContext,
  cue: CueCandidate,
  side: ContentSide,
  a: Aligned,
  cuesIn: (first: number, end: number) => number,
  steps: Steps,
  weight: number,
): void {
  const content = new Set(a.content);
  const sentenceEnd = context.doc.sentenceStart[cue.sentence + 1];
  const base = piecesOf(a.content.filter((i) => i < sentenceEnd));
  let last = base.at(-1) ?? piecesOf(a.content)[0];
  for (let n = 0; n < 6; n++) {
    const stretch = nextStretch(context, Math.max(last.end, cue.end));
    if (!stretch) return;
    let covered = 0;
    for (let i = stretch.first; i < stretch.end; i++) if (content.has(i)) covered++;
    const goesOn = covered / (stretch.end - stretch.first) > 0.6;
    const lineEnd = context.doc.sentenceStart[context.doc.sentenceOf[stretch.end - 1] + 1];
    describeExtension(context, cue, side, last, stretch.first, stretch.end, cuesIn(stretch.end, lineEnd), features);
    steps.extension.push({ features: taken(), right: goesOn ? 1 : 0, weight });
    if (!goesOn) return;
    last = stretch;
  }
}

// ---- fitting: one model a step; settings chosen by cross-validation on PolNeAR's training part and our own articles (docs/quality.md)

/** Candidates are many and their features lexical: learned fast they are learned by heart. */
const CUE: Pick<FitSettings, "rate"> = { rate: 0.04 };
const SOURCE: FitSettings = { rate: 0.12, dropout: 0.1 };
const BOUNDS: FitSettings = { rate: 0.15, dropout: 0.1 };
const EXTENSION: FitSettings = { rate: 0.15, dropout: 0 };

function emptySteps(): Steps {
  return { cue: [], source: [], rightStart: [], rightEnd: [], left: [], extension: [] };
}

function fit(reader: Reader, documents: readonly GoldDocument[]): Record<string, StoredModel> {
  const first = emptySteps();
  let lost = 0;
  for (const d of documents) lost += collect(reader, d, first, () => 0);
  const cue = fitClasses(first.cue, 4, CUE);
  const probability = (context: AttributionContext, candidate: CueCandidate): number => {
    describeCue(context, candidate, features);
    return 1 - probabilitiesOf(cue, taken())[ContentSide.None];
  };
  const steps = emptySteps();
  for (const d of documents) collect(reader, d, steps, probability);
  const source = fitRanker(steps.source, SOURCE);
  const rightStart = fitRanker(steps.rightStart, BOUNDS);
  const rightEnd = fitRanker(steps.rightEnd, BOUNDS);
  const left = fitRanker(steps.left, BOUNDS);
  const goingOn = asChoices(steps.extension);
  const extension = fitRanker(goingOn, EXTENSION);
  console.error(
    `${String(documents.length)} articles, ${String(steps.cue.length)} candidates, ${String(lost)} gold cues without one; on the fitted data: source ${accuracy(steps.source, source)}, start ${accuracy(steps.rightStart, rightStart)}, end ${accuracy(steps.rightEnd, rightEnd)}, left ${accuracy(steps.left, left)}, extension ${accuracy(goingOn, extension)}`,
  );
  return {
    cue: store(cue),
    source: store(source),
    rightStart: store(rightStart),
    rightEnd: store(rightEnd),
    left: store(left),
    extension: store(extension),
  };
}

const { values } = parseArgs({
  options: { folds: { type: "string" }, out: { type: "string" }, "hold-all": { type: "boolean" } },
});
const documents = await readGold();
const reader = createReader();
const out = values.out ?? path.join(root, "src/languages/en/attribution-model.json");
if (values.folds === undefined) writeFileSync(out, JSON.stringify(fit(reader, documents)));
else {
  // Models fitted without a fold's own-gold articles, to score them honestly: OUT.0, OUT.1, …
  const folds = Number(values.folds);
  const own = documents.filter((d) => d.heldOut || values["hold-all"]);
  for (let k = 0; k < folds; k++) {
    const held = new Set(own.filter((_, i) => i % folds === k));
    writeFileSync(
      `${out}.${String(k)}`,
      JSON.stringify({
        held: [...held].map((d) => d.id),
        models: fit(
          reader,
          documents.filter((d) => !held.has(d)),
        ),
      }),
    );
  }
}
