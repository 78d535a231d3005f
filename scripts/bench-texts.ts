import { readFileSync } from "node:fs";

/** A text to measure growth on. */
export interface GrowthText {
  readonly name: string;
  readonly text: string;
}

const MEGABYTE = 1_000_000;
/** Texts of one thing over and over, each aimed at a loop that looks ahead or back: marks to pair, lists to join, names to match, nesting to bound. */
const HOSTILE: Readonly<Record<string, string>> = {
  "opening marks": "“",
  "typewriter marks": '" ',
  "single marks": "'a ",
  commas: "a, ",
  capitals: "Aa ",
  "a list of places": "Mollaveli, Sirik and Shikhlar, ",
  "villages without an end": "Xyzli villages of ",
  "nested claims": "he said that ",
  "labelled answers": "A: B\n",
  "open brackets": "(",
  points: "a. ",
  hyphens: "a-",
  dates: "on Sept. 27, 2020 ",
  pronouns: "he said. She denied it. ",
};

/** One article's text at 1, 4, 16 and 64 times its length, and a megabyte of each hostile text. */
export function hostileTexts(article: string): GrowthText[] {
  const text = readFileSync(article, "utf8");
  return [
    ...[1, 4, 16, 64].map((times) => ({ name: `an article × ${String(times)}`, text: `${text}\n\n`.repeat(times) })),
    ...Object.entries(HOSTILE).map(([name, piece]) => ({ name, text: piece.repeat(MEGABYTE / piece.length) })),
  ];
}
