/**
 * What a figure is made of. Counts of articles add up, so that any group of articles has its figures: precision is common / system,
 * recall common / gold. A share (of the found, the fields that are right) has `common` right of `gold`, and `system` equal to `gold`.
 */
export interface Counts {
  readonly common: number;
  readonly system: number;
  readonly gold: number;
}

/** Figures by name, in the order of FIGURES. */
export type Tally = Partial<Record<FigureName, Counts>>;

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const SHARES = {
  source: "source",
  content: "content bounds",
  both: "source and bounds",
  form: "form",
  stance: "stance",
  speakerId: "speaker",
  whenSpan: "when: span",
  whenValue: "when: value",
  whenAbsent: "when: rightly none",
  venue: "venue",
  venueAbsent: "venue: rightly none",
  placeId: "place: id",
  placeMetonymy: "place: metonymy",
  dateValue: "date: value",
} as const;
const RATES = {
  attribution: "attribution",
  placeExact: "places, exact span",
  placeOverlap: "places, overlap",
  placeMetonymic: "metonymic places",
  dateExact: "dates, exact span",
  dateOverlap: "dates, overlap",
} as const;

export type Role = "source" | "cue" | "content" | "all";
export type Measure = "exact" | "overlap" | "union";
export type ShareName = keyof typeof SHARES;
export type FigureName = ShareName | keyof typeof RATES | `${Measure}:${Role}`;

/** Share figures with their titles. */
export const SHARE_TITLES: Readonly<Record<ShareName, string>> = SHARES;
/** Precision-and-recall figures, but Citron's, with their titles. */
export const RATE_TITLES: Readonly<Record<keyof typeof RATES, string>> = RATES;

/** Whether a figure is a share of the found, and no precision and recall. */
export function isShare(name: string): name is ShareName {
  return Object.hasOwn(SHARES, name);
}

/** Whether a figure is one of Citron's. */
export function isCitron(name: string): boolean {
  return name.includes(":");
}

/** What a person calls a figure. */
export function titleOf(name: FigureName): string {
  if (isShare(name)) return SHARES[name];
  return Object.hasOwn(RATES, name) ? RATES[name as keyof typeof RATES] : `Citron ${name.replace(":", ", ")}`;
}

/** Adds to one figure of a tally. */
export function count(tally: Tally, name: FigureName, common: number, system: number, gold: number): void {
  const before = tally[name] ?? { common: 0, system: 0, gold: 0 };
  tally[name] = { common: before.common + common, system: before.system + system, gold: before.gold + gold };
}

/** Adds one case to a share. */
export function countShare(tally: Tally, name: ShareName, right: boolean): void {
  count(tally, name, right ? 1 : 0, 1, 1);
}

/** The sum of tallies. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum: Tally = {};
  for (const tally of tallies)
    for (const [name, { common, system, gold }] of entriesOf(tally)) count(sum, name, common, system, gold);
  return sum;
}

/** Names and counts of a tally. */
export function entriesOf(tally: Tally): [FigureName, Counts][] {
  return Object.entries(tally) as [FigureName, Counts][];
}

/** Precision, recall and F1 of counts, 0 to 1; 0 where nothing was counted. */
export function ratesOf({ common, system, gold }: Counts): Rates {
  const p = system > 0 ? common / system : 0;
  const r = gold > 0 ? common / gold : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** A figure as one number, 0 to 1: the share, or F1. */
export function valueOf(name: FigureName, counts: Counts): number {
  return isShare(name) ? (counts.gold > 0 ? counts.common / counts.gold : 0) : ratesOf(counts).f1;
}
