import { groupBy } from "./group-by.js";
import { addTallies, type Counts, RATE_TITLES, ratesOf, SHARE_TITLES, type ShareName, type Tally } from "./counts.js";
import type { ArticleScore } from "./evaluate-articles.js";
import type { Interval } from "./bootstrap.js";
import { counted } from "../model/counted.js";

const LABEL = 24;
const ROLES = ["source", "cue", "content", "all"] as const;
const MENTION_SHARES: ReadonlySet<string> = new Set<ShareName>(["placeId", "placeMetonymy", "dateValue"]);

/** What a table shows beside its figures. */
export interface TableOptions {
  /** The figures are of speech alone. */
  readonly speech?: boolean;
  /** Citron's figures as well. */
  readonly citron?: boolean;
  /** Kinds of article of which there is one as well. */
  readonly kinds?: boolean;
}

/** The figures of all articles as a table of at most 80 columns. */
export function formatScores(
  scores: readonly ArticleScore[],
  intervals: ReadonlyMap<string, Interval>,
  { speech = false, citron = false, kinds = false }: TableOptions = {},
): string {
  const sum = addTallies(scores.map(({ tally }) => tally));
  const lines = [
    `${counted(scores.length, "article")}${speech ? describeSpeech(scores) : ""}`,
    "",
    `${"".padEnd(LABEL)}     P     R    F1    gold  found  95 % of F1`,
  ];
  const rateRow = (name: keyof typeof RATE_TITLES): void => {
    const counts = sum[name];
    if (!counts || (counts.gold === 0 && counts.system === 0)) return;
    const tail = showRange(intervals.get(name));
    const numbers = `${String(counts.gold).padStart(8)}${String(counts.common).padStart(7)}`;
    lines.push(`${RATE_TITLES[name].padEnd(LABEL)}${ratesRow(counts)}${numbers}${tail}`);
  };
  const shareRows = (names: readonly ShareName[]): void => {
    for (const name of names) {
      const counts = sum[name];
      if (!counts) continue;
      const share = `  ${SHARE_TITLES[name].padEnd(LABEL - 2)}${shareOf(counts)}  of ${String(counts.gold)}`;
      lines.push(`${share.padEnd(LABEL + 33)}${showRange(intervals.get(name))}`.trimEnd());
    }
  };
  const shares = Object.keys(SHARE_TITLES) as ShareName[];
  rateRow("attribution");
  shareRows(shares.filter((name) => !MENTION_SHARES.has(name)));
  for (const name of ["placeExact", "placeOverlap", "placeMetonymic"] as const) rateRow(name);
  shareRows(["placeId", "placeMetonymy"]);
  for (const name of ["dateExact", "dateOverlap"] as const) rateRow(name);
  shareRows(["dateValue"]);
  return [...lines, "", ...(citron ? [...citronRows(sum), ""] : []), ...kindRows(scores, kinds)].join("\n");
}

function describeSpeech(scores: readonly ArticleScore[]): string {
  const ignored = scores.reduce((all, score) => all + score.ignored, 0);
  return `, speech only: ${counted(ignored, "claim")} on annotated thoughts and deeds left out`;
}

function showRange(range: Interval | undefined): string {
  return range ? `  ${percent(range.low)}–${percent(range.high).trim()}` : "";
}

function citronRows(sum: Tally): string[] {
  const none: Counts = { common: 0, system: 0, gold: 0 };
  const heads = ["exact", "overlap", "union"].map((measure) => `${measure} P, R, F1`.padStart(21));
  const head = `${"Citron's figures".padEnd(17)}${heads.join("")}`;
  const rows = ROLES.map((role) => {
    const cells = (["exact", "overlap", "union"] as const).map(
      (measure) => `   ${ratesRow(sum[`${measure}:${role}`] ?? none)}`,
    );
    return `  ${role.padEnd(15)}${cells.join("")}`;
  });
  const over = ROLES.some((role) => {
    const { p, r } = ratesOf(sum[`overlap:${role}`] ?? none);
    return p > 1 || r > 1;
  });
  const note = "  (over 100: overlap counts a shared or nested span once a pair; read union)";
  return [head, ...rows, ...(over ? [note] : [])];
}

function kindRows(scores: readonly ArticleScore[], all: boolean): string[] {
  const kinds = groupBy(
    scores.filter(({ kind }) => kind !== null),
    ({ kind }) => kind ?? "",
  );
  const groups = [...kinds].filter(([, group]) => all || group.length > 1);
  const single = kinds.size - groups.length;
  const note = single === 0 ? [] : [`(${counted(single, "kind")} of a single article: --kinds shows them)`];
  const heldOut = scores.filter((score) => score.heldOut);
  if (groups.length === 0 && heldOut.length === 0) return note;
  const head = `${(groups.length > 0 ? "by kind of article" : "of these").padEnd(39)}     P     R    F1    gold  places  dates`;
  if (heldOut.length > 0) groups.push([`${String(heldOut.length)} that no fit has read`, heldOut]);
  const rows = groups.map(([kind, group]) => {
    const sum = addTallies(group.map(({ tally }) => tally));
    const { attribution, placeExact, dateExact } = sum;
    const f1 = (counts: Counts | undefined): string => (counts ? percent(ratesOf(counts).f1) : "    –");
    const name = kind.length > 37 ? `${kind.slice(0, 36)}…` : kind;
    const main = attribution ? `${ratesRow(attribution)}${String(attribution.gold).padStart(8)}` : "";
    return `  ${name.padEnd(37)}${main}   ${f1(placeExact)}  ${f1(dateExact)}`;
  });
  return [head, ...rows, ...note.map((line) => `  ${line}`), ""];
}

function ratesRow(counts: Counts): string {
  const { p, r, f1 } = ratesOf(counts);
  return [p, r, f1].map((rate) => percent(rate).padStart(6)).join("");
}

function shareOf({ common, gold }: Counts): string {
  return percent(gold > 0 ? common / gold : 0).padStart(6);
}

/** 0.9123 → " 91.2". */
export function percent(rate: number): string {
  return (100 * rate).toFixed(1).padStart(5);
}
