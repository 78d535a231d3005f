/** How a letter or letter group of a gazetteer name may be printed. */
export interface Correspondence {
  /** Lower-case letters in print; empty where the letter is left out. */
  readonly printed: string;
  /** −ln of how often, in nats: 0 would be certain. */
  readonly cost: number;
}

/** The linguist's tables of gazetteer/letters.tsv, compiled. */
export interface LetterTable {
  /** Skeleton class of a letter or letter group; what has none is a vowel and leaves no trace in a key. */
  readonly classes: ReadonlyMap<string, string>;
  /** Printed forms of each gazetteer letter or group. */
  readonly letters: ReadonlyMap<string, readonly Correspondence[]>;
  /** Latin letters for a letter of another script. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Gazetteer word for a printed one (`upper` → `yuxarı`). */
  readonly words: ReadonlyMap<string, string>;
  /** The letter groups of {@link letters} that begin with a code unit. */
  unitsFrom(first: number): readonly LetterUnit[];
}

/** A letter or letter group of gazetteer names and how it may be printed. */
export interface LetterUnit {
  readonly unit: string;
  readonly forms: readonly Correspondence[];
}

/** Smoothing of the counts, so that nothing seen once is taken for a rule. */
const SMOOTHING = 0.5;

/**
 * Compiles letters.tsv: columns table (`class`, `letter`, `script`, `word`), from, to, count, prior (for fitting only).
 * @throws where a row names no table or has no number where one is due
 */
export function parseLetters(tsv: string): LetterTable {
  const classes = new Map<string, string>();
  const counts = new Map<string, { printed: string; count: number }[]>();
  const scripts = new Map<string, string>();
  const words = new Map<string, string>();
  tsv.split("\n").forEach((line, i) => {
    if (i === 0 || line.trim() === "" || line.startsWith("#")) return;
    const [table, from = "", to = "", count = ""] = line.split("\t");
    if (table === "class") classes.set(from, to);
    else if (table === "script") scripts.set(from, to);
    else if (table === "word") words.set(to, from);
    else if (table === "letter") {
      const n = Number(count);
      if (!(n > 0)) throw new Error(`letters.tsv line ${i + 1}: no count`);
      const list = counts.get(from) ?? [];
      list.push({ printed: to, count: n });
      counts.set(from, list);
    } else throw new Error(`letters.tsv line ${i + 1}: unknown table ${table}`);
  });
  const letters = new Map<string, Correspondence[]>();
  for (const [unit, list] of counts) {
    const total = list.reduce((sum, c) => sum + c.count + SMOOTHING, 0);
    letters.set(
      unit,
      list.map(({ printed, count }) => ({ printed, cost: -Math.log((count + SMOOTHING) / total) })),
    );
  }
  const byFirst = new Map<number, LetterUnit[]>();
  for (const [unit, forms] of letters) {
    const first = unit.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { unit, forms }]);
  }
  const none: readonly LetterUnit[] = [];
  return { classes, letters, scripts, words, unitsFrom: (first) => byFirst.get(first) ?? none };
}
