import { addTallies, type Counts, entriesOf, type FigureName, isCitron, isShare, titleOf, valueOf } from "./counts.js";
import type { ArticleScore } from "./evaluate-articles.js";

type Counted = readonly [common: number, system: number, gold: number];

interface ArticleBaseline {
  readonly figures: Readonly<Record<string, Counted>>;
  /** Found claims by name, with the fields that are wrong. */
  readonly found: Readonly<Record<string, readonly string[]>>;
  readonly falseAlarms: readonly string[];
  /** What is wrong with places and dates; baselines of old have none. */
  readonly wrongMentions?: readonly string[];
}

/** The scores that later ones are held against. Figures are counts: common, system, gold. */
export interface Baseline {
  /** How far a figure may fall, in points of 100: over all articles, and of one article. */
  readonly tolerance: { readonly all: number; readonly article: number };
  readonly figures: Readonly<Record<string, Counted>>;
  readonly articles: Readonly<Record<string, ArticleBaseline>>;
}

/** One comparison that the gate makes. */
export interface GateCheck {
  /** An article's id, or `all`. */
  readonly scope: string;
  readonly title: string;
  /** 0 to 100. */
  readonly before: number;
  readonly now: number;
  readonly tolerance: number;
  readonly passed: boolean;
}

/** What a reviewer reads of one article: sentences marked + (better) or - (worse). */
export interface ArticleChange {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Over a whole corpus hardly anything may be lost; in one article a claim weighs several points. */
export const DEFAULT_TOLERANCE = { all: 0.3, article: 10 } as const;

/** Reads a baseline. @throws Error where it is none */
export function parseBaseline(json: string): Baseline {
  const data: unknown = JSON.parse(json);
  if (!isBaseline(data)) throw new Error("tolerance, figures or articles are missing or malformed");
  return data;
}

function isBaseline(data: unknown): data is Baseline {
  return (
    isObject(data) &&
    isObject(data["tolerance"]) &&
    isAmount(data["tolerance"]["all"]) &&
    isAmount(data["tolerance"]["article"]) &&
    areFigures(data["figures"]) &&
    isObject(data["articles"]) &&
    Object.values(data["articles"]).every(isArticle)
  );
}

function isArticle(data: unknown): boolean {
  if (!isObject(data) || !isObject(data["found"])) return false;
  const lists = [data["falseAlarms"], data["wrongMentions"] ?? [], ...Object.values(data["found"])];
  return areFigures(data["figures"]) && lists.every(areNames);
}

function areFigures(data: unknown): boolean {
  return (
    isObject(data) &&
    Object.values(data).every((counted) => Array.isArray(counted) && counted.length === 3 && counted.every(isAmount))
  );
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isAmount(data: unknown): boolean {
  return typeof data === "number" && data >= 0;
}

function areNames(data: unknown): boolean {
  return Array.isArray(data) && data.every((name) => typeof name === "string");
}

/** Makes a baseline of scores. */
export function makeBaseline(scores: readonly ArticleScore[], tolerance: Baseline["tolerance"]): Baseline {
  const figures = (of: ArticleScore["tally"]): Record<string, [number, number, number]> =>
    Object.fromEntries(entriesOf(of).map(([name, { common, system, gold }]) => [name, [common, system, gold]]));
  const articles = scores.map((score) => [
    score.id,
    {
      figures: figures(score.tally),
      found: Object.fromEntries(Object.entries(score.found).map(([name, wrong]) => [name, [...wrong]])),
      falseAlarms: [...score.falseAlarms],
      wrongMentions: [...score.wrongMentions],
    },
  ]);
  return {
    tolerance: { ...tolerance },
    figures: figures(addTallies(scores.map((score) => score.tally))),
    articles: Object.fromEntries(articles) as Baseline["articles"],
  };
}

/**
 * Holds scores against a baseline: every figure over all its articles, and every figure but Citron's of each article. Articles that the
 * baseline does not know are not compared. An article or figure that the baseline has and the scores have not counts as fallen to 0.
 */
export function checkBaseline(baseline: Baseline, now: Baseline): GateCheck[] {
  const { all, article } = baseline.tolerance;
  const ids = Object.keys(baseline.articles);
  const figuresOf = (id: string): Baseline["figures"] =>
    Object.hasOwn(now.articles, id) ? now.articles[id].figures : {};
  const checks = compare("all", baseline.figures, addFigures(ids.map(figuresOf)), all, 0);
  for (const id of ids) {
    const figures = Object.entries(baseline.articles[id].figures).filter(([name]) => !isCitron(name));
    checks.push(...compare(id, Object.fromEntries(figures), figuresOf(id), article, 1));
  }
  return checks;
}

/** Articles that are scored and that the baseline does not know: nothing holds them yet. */
export function listNewArticles(baseline: Baseline, now: Baseline): string[] {
  return Object.keys(now.articles).filter((id) => !Object.hasOwn(baseline.articles, id));
}

function addFigures(articles: readonly Baseline["figures"][]): Baseline["figures"] {
  const sum: Record<string, Counted> = {};
  for (const figures of articles) {
    for (const [name, [common, system, gold]] of Object.entries(figures)) {
      const before = Object.hasOwn(sum, name) ? sum[name] : ([0, 0, 0] as const);
      sum[name] = [before[0] + common, before[1] + system, before[2] + gold];
    }
  }
  return sum;
}

/** @param cases wrong ones more of a share that say nothing yet: in one article a single case can weigh fifty points */
function compare(
  scope: string,
  before: Baseline["figures"],
  now: Baseline["figures"],
  tolerance: number,
  cases: number,
): GateCheck[] {
  return Object.entries(before).map(([key, was]) => {
    const name = key as FigureName;
    const is = Object.hasOwn(now, key) ? now[key] : ([0, 0, 0] as const);
    const [old, current] = [was, is].map(
      ([common, system, gold]) => 100 * valueOf(name, { common, system, gold } satisfies Counts),
    );
    const wrongMore = is[2] - is[0] - (was[2] - was[0]);
    // A corpus without a thing to find cannot lose it; of claims that are lost, the fields are not counted twice.
    const excused = was[2] === 0 || (isShare(name) && (is[2] === 0 || wrongMore <= cases) && cases > 0);
    return {
      scope,
      title: titleOf(name),
      before: old,
      now: current,
      tolerance,
      passed: excused || current >= old - tolerance - 1e-9,
    };
  });
}

/** Claims gained and lost, fields of found claims mended and spoiled, false alarms come and gone, article by article. */
export function listChanges(baseline: Baseline, now: Baseline): ArticleChange[] {
  const ids = [...new Set([...Object.keys(baseline.articles), ...Object.keys(now.articles)])];
  return ids
    .map((id) => {
      const before = Object.hasOwn(baseline.articles, id) ? baseline.articles[id] : null;
      const after = Object.hasOwn(now.articles, id) ? now.articles[id] : null;
      const lines: string[] = [];
      const was = before?.found ?? {};
      const is = after?.found ?? {};
      for (const name of minus(Object.keys(is), Object.keys(was))) lines.push(`+ found  ${name}`);
      for (const name of minus(Object.keys(was), Object.keys(is))) lines.push(`- lost   ${name}`);
      for (const [name, wrong] of Object.entries(is)) {
        if (!Object.hasOwn(was, name)) continue;
        const mended = minus(was[name], wrong);
        const spoiled = minus(wrong, was[name]);
        if (mended.length > 0) lines.push(`+ right  ${name} (${mended.map(titleOfField).join(", ")})`);
        if (spoiled.length > 0) lines.push(`- wrong  ${name} (${spoiled.map(titleOfField).join(", ")})`);
      }
      for (const name of minus(before?.falseAlarms ?? [], after?.falseAlarms ?? [])) lines.push(`+ no more ${name}`);
      for (const name of minus(after?.falseAlarms ?? [], before?.falseAlarms ?? [])) lines.push(`- false  ${name}`);
      if (before?.wrongMentions) {
        const wrong = after?.wrongMentions ?? [];
        for (const name of minus(before.wrongMentions, wrong)) lines.push(`+ no more ${name}`);
        for (const name of minus(wrong, before.wrongMentions)) lines.push(`- ${name}`);
      }
      return { id, lines };
    })
    .filter(({ lines }) => lines.length > 0);
}

function titleOfField(name: string): string {
  return isShare(name) ? titleOf(name) : name;
}

function minus(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
