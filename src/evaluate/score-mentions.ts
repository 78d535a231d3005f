import type { Span } from "../model/span.js";
import { count, countShare, type Tally } from "./counts.js";
import type { Finding } from "./finding.js";
import type { GoldArticle, GoldMention } from "./gold.js";
import type { ScoredMention } from "./scored-records.js";
import { normaliseSpans, overlapLength, sameSpans } from "./span-lists.js";

interface SystemMention {
  readonly spans: readonly Span[];
  readonly got: string | null;
  readonly metonymic: boolean;
  readonly rule: string | null;
}

/** Counts places (span, id, metonymy) and dates (span, value) of one article and says what was wrong. */
export function scoreMentions(article: GoldArticle, records: readonly ScoredMention[], tally: Tally): Finding[] {
  const places: SystemMention[] = [];
  const dates: SystemMention[] = [];
  for (const record of records) {
    const spans = normaliseSpans([record.span], article.text);
    if (record.type === "place")
      places.push({
        spans,
        got: record.id ?? null,
        metonymic: record.metonymic ?? false,
        rule: record.match ?? null,
      });
    else dates.push({ spans, got: record.value ?? null, metonymic: false, rule: record.resolvedBy ?? null });
  }
  return [
    ...scoreType("place", article, article.places, places, tally),
    ...scoreType("date", article, article.dates, dates, tally),
  ];
}

type Values = readonly [wanted: string | null, got: string | null];

const standsFor = (metonymic: boolean): string => (metonymic ? "government" : "ground");

function scoreType(
  type: "place" | "date",
  article: GoldArticle,
  gold: readonly GoldMention[],
  system: readonly SystemMention[],
  tally: Tally,
): Finding[] {
  const findings: Finding[] = [];
  const valuesOf = (wanted: GoldMention | null, got: SystemMention | null): Values => [
    wanted && wanted.wanted.length > 0 ? wanted.wanted.join(" or ") : null,
    got?.got ?? null,
  ];
  const note = (
    what: string,
    wanted: GoldMention | null,
    got: SystemMention | null,
    values: Values = valuesOf(wanted, got),
  ): void => {
    findings.push({
      articleId: article.id,
      what: `${type}: ${what}`,
      gold: wanted ? [{ label: "gold", spans: wanted.spans }] : [],
      system: got ? [{ label: "ours", spans: got.spans }] : [],
      wanted: values[0],
      got: values[1],
      rule: got?.rule ?? null,
    });
  };
  const pairs = pairMentions(gold, system);
  let exact = 0;
  let metonymic = 0;
  const taken = new Set(pairs.values());
  for (const [g, s] of pairs) {
    const wanted = gold[g];
    const got = system[s];
    const same = sameSpans(wanted.spans, got.spans);
    if (same) exact++;
    else note("wrong bounds", wanted, got);
    if (wanted.wanted.length > 0) {
      const right = got.got !== null && wanted.wanted.includes(got.got);
      countShare(tally, type === "place" ? "placeId" : "dateValue", right);
      if (!right) note(type === "place" ? "wrong id" : "wrong value", wanted, got);
    }
    if (type === "date") continue;
    countShare(tally, "placeMetonymy", wanted.metonymic === got.metonymic);
    if (wanted.metonymic !== got.metonymic)
      note("wrong metonymy", wanted, got, [standsFor(wanted.metonymic), standsFor(got.metonymic)]);
    if (wanted.metonymic && got.metonymic) metonymic++;
  }
  count(tally, `${type}Exact`, exact, system.length, gold.length);
  count(tally, `${type}Overlap`, pairs.size, system.length, gold.length);
  if (type === "place") {
    const ours = [...taken].filter((s) => system[s].metonymic).length;
    const theirs = [...pairs.keys()].filter((g) => gold[g].metonymic).length;
    count(tally, "placeMetonymic", metonymic, ours, theirs);
  }
  for (const [g, wanted] of gold.entries()) if (!pairs.has(g)) note("missed", wanted, null);
  for (const [s, got] of system.entries()) if (!taken.has(s)) note("false alarm", null, got);
  return findings;
}

/** One to one: equal spans first, then the longest overlaps. */
function pairMentions(gold: readonly GoldMention[], system: readonly SystemMention[]): Map<number, number> {
  const pairs: { same: number; length: number; g: number; s: number }[] = [];
  for (const [g, wanted] of gold.entries()) {
    for (const [s, got] of system.entries()) {
      const length = overlapLength(wanted.spans, got.spans);
      if (length > 0) pairs.push({ same: sameSpans(wanted.spans, got.spans) ? 1 : 0, length, g, s });
    }
  }
  pairs.sort((a, b) => b.same - a.same || b.length - a.length || a.g - b.g || a.s - b.s);
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, s } of pairs) {
    if (paired.has(g) || taken.has(s)) continue;
    paired.set(g, s);
    taken.add(s);
  }
  return paired;
}
