import type { GoldArticle, GoldMention } from "../../src/evaluate/gold.js";
import type { ArticleRecords, ScoredClaim, ScoredMention } from "../../src/evaluate/scored-records.js";
import type { Counts, FigureName } from "../../src/evaluate/counts.js";
import type { Span } from "../../src/model/span.js";
import type { Scorer } from "./scorer.js";

/** An article as its files are. */
export interface GoldSource {
  readonly id: string;
  readonly raw: string;
  readonly annotation: string;
}

type Damage = (records: ArticleRecords) => ArticleRecords;

const TOLERANCE = { all: 0.3, article: 10 };

/**
 * Scores the annotations themselves, sound and damaged in known ways, and says which figures are not what the damage makes them.
 *
 * @param annotated the articles as a sound reader reads them: the scorer has to read the files itself
 */
export function checkKnownAnswers(
  scorer: Scorer,
  files: readonly GoldSource[],
  annotated: readonly GoldArticle[],
): string[] {
  const perfect = new Map(annotated.map((article) => [article.id, recordsOf(article)]));
  const articles = files.map(({ id, raw, annotation }) => scorer.readGoldArticle(id, null, raw, annotation));
  const scored = new Map<Damage, ReturnType<Scorer["evaluateArticles"]>>();
  const scoresOf = (damage: Damage): ReturnType<Scorer["evaluateArticles"]> => {
    const scores =
      scored.get(damage) ??
      scorer.evaluateArticles(articles, ({ id }) => damage(perfect.get(id) ?? { claims: [], mentions: [] }));
    scored.set(damage, scores);
    return scores;
  };
  const wrong: string[] = [];
  const expectRates = (what: string, damage: Damage, name: FigureName, wanted: { p: number; r: number }): void => {
    const { p, r } = scorer.ratesOf(figureOf(damage, name));
    if (Math.abs(p - wanted.p) > 1e-9 || Math.abs(r - wanted.r) > 1e-9)
      wrong.push(`${what}: ${name} P ${String(p)} R ${String(r)}, not ${String(wanted.p)} ${String(wanted.r)}`);
  };
  const expectShare = (what: string, damage: Damage, name: FigureName, wanted: number): void => {
    const { common, gold } = figureOf(damage, name);
    if (common !== wanted)
      wrong.push(`${what}: ${name} ${String(common)} of ${String(gold)} right, not ${String(wanted)}`);
  };
  const figureOf = (damage: Damage, name: FigureName): Counts =>
    scorer.addTallies(scoresOf(damage).map(({ tally }) => tally))[name] ?? { common: 0, system: 0, gold: 0 };

  const claims = [...perfect.values()].flatMap((records) => records.claims);
  const mentions = [...perfect.values()].flatMap((records) => records.mentions);
  const count = (test: (claim: ScoredClaim) => boolean): number => claims.filter(test).length;
  const all = { p: 1, r: 1 };
  for (const name of ["attribution", "placeExact", "dateExact", "exact:all"] as const)
    expectRates("the annotation itself", keep, name, all);
  for (const name of ["source", "content", "both", "form", "stance"] as const)
    expectShare("the annotation itself", keep, name, claims.length);
  expectShare(
    "the annotation itself",
    keep,
    "speakerId",
    count(({ source }) => Boolean(source?.speaker)),
  );

  const thirds = (records: ArticleRecords): ScoredClaim[] => records.claims.filter((_, index) => index % 3 > 0);
  const kept = [...perfect.values()].reduce((sum, records) => sum + thirds(records).length, 0);
  const dropped: Damage = (records) => ({ ...records, claims: thirds(records) });
  expectRates("every third claim dropped", dropped, "attribution", { p: 1, r: kept / claims.length });
  const doubled: Damage = (records) => ({ ...records, claims: records.claims.flatMap((claim) => [claim, claim]) });
  expectRates("claims doubled", doubled, "attribution", { p: 0.5, r: 1 });
  const elsewhere = onClaims((claim) => ({ ...claim, content: { ...claim.content, spans: claim.cue.spans } }));
  expectRates("contents where the cue is", elsewhere, "attribution", { p: 0, r: 0 });

  const sourceless = onClaims((claim) => ({ ...claim, source: null }));
  expectShare(
    "sources left out",
    sourceless,
    "source",
    count(({ source }) => !source),
  );
  const elseSaid = onClaims((claim) => ({ ...claim, source: claim.source && { spans: claim.cue.spans } }));
  expectShare(
    "sources where the cue is",
    elseSaid,
    "source",
    count(({ source }) => !source),
  );
  const long = ({ content }: ScoredClaim): boolean => lengthOf(content.spans) > 60;
  const cut = onClaims((claim) =>
    long(claim) ? { ...claim, content: { spans: cutEnd(claim.content.spans) } } : claim,
  );
  expectShare(
    "long contents cut at the end",
    cut,
    "content",
    count((claim) => !long(claim)),
  );
  const stated = onClaims((claim) => ({ ...claim, stance: "assert" }));
  expectShare(
    "all stances assert",
    stated,
    "stance",
    count(({ stance }) => stance === "assert"),
  );
  const valueless = onClaims((claim) => ({ ...claim, when: claim.when && { ...claim.when, value: "0001" } }));
  expectShare("when a wrong year", valueless, "whenValue", 0);

  const misnamed = onMentions((mention) => ({ ...mention, id: "zz", value: "0001" }));
  expectShare("wrong ids", misnamed, "placeId", 0);
  expectShare("wrong values", misnamed, "dateValue", 0);
  const shortened = onMentions((mention) => ({ ...mention, span: [mention.span[0], mention.span[1] - 1] }));
  expectRates("mentions a character short", shortened, "placeExact", { p: 0, r: 0 });
  expectRates("mentions a character short", shortened, "placeOverlap", all);
  const unmentioned: Damage = (records) => ({ ...records, mentions: records.mentions.slice(1) });
  const left = mentions.length - [...perfect.values()].filter((records) => records.mentions.length > 0).length;
  if (figureOf(unmentioned, "placeExact").common + figureOf(unmentioned, "dateExact").common !== left)
    wrong.push("first mention of each article dropped: places and dates found are not those left");

  const baselineOf = (damage: Damage): ReturnType<Scorer["makeBaseline"]> =>
    scorer.makeBaseline(scoresOf(damage), TOLERANCE);
  const fallen = (now: ReturnType<Scorer["makeBaseline"]>): number =>
    scorer.checkBaseline(baselineOf(keep), now).filter(({ passed }) => !passed).length;
  if (fallen(baselineOf(keep)) > 0) wrong.push("the gate fails on equal scores");
  if (fallen(baselineOf(dropped)) === 0) wrong.push("the gate passes with every third claim lost");
  const { articles: whole, ...rest } = baselineOf(keep);
  const fewer = Object.fromEntries(Object.entries(whole).slice(1));
  if (fallen({ ...rest, articles: fewer }) === 0) wrong.push("the gate passes with an article lost");
  return wrong;
}

const keep: Damage = (records) => records;

function onClaims(change: (claim: ScoredClaim) => ScoredClaim): Damage {
  return ({ claims, mentions }) => ({ claims: claims.map(change), mentions });
}

function onMentions(change: (mention: ScoredMention) => ScoredMention): Damage {
  return ({ claims, mentions }) => ({ claims, mentions: mentions.map(change) });
}

/** An article's annotation as the records of a tool that finds everything. */
function recordsOf({ attributions, places, dates }: GoldArticle): ArticleRecords {
  const claims = attributions.map((attribution): ScoredClaim => {
    const { source, cue, content, form, stance, speakers, when, whenValues, venue } = attribution;
    const speaker = speakers.length > 0 ? { id: speakers[0] } : null;
    return {
      source: source.length > 0 ? { spans: source, speaker } : null,
      cue: { spans: cue },
      content: { spans: content, form },
      stance,
      when: when.length > 0 ? { span: outer(when), value: whenValues.at(0) ?? null } : null,
      venue: venue.length > 0 ? { span: outer(venue) } : null,
    };
  });
  const mention = (type: "place" | "date", { spans, wanted, metonymic }: GoldMention): ScoredMention => {
    const value = wanted.at(0) ?? null;
    return { type, span: outer(spans), id: value, value, metonymic };
  };
  const mentions = [...places.map((one) => mention("place", one)), ...dates.map((one) => mention("date", one))];
  return { claims, mentions };
}

const outer = (spans: readonly Span[]): Span => [spans[0][0], spans[spans.length - 1][1]];

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Without its last twelve characters, so that at least one whole word is gone. */
function cutEnd(spans: readonly Span[]): Span[] {
  // More than the longest word: a word touched in part counts whole.
  let rest = 30;
  const left: Span[] = [];
  for (const [start, end] of [...spans].reverse()) {
    const cut = Math.min(rest, end - start);
    rest -= cut;
    if (end - cut > start) left.unshift([start, end - cut]);
  }
  return left;
}
