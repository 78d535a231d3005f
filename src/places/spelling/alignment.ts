import type { LetterTable } from "./letters.js";

/** Costs (nats) of what the letter tables do not foresee. */
const VOWEL_FOR_VOWEL = 3.2;
const SAME_CLASS = 3.6;
const OTHER_LETTER = 5.5;
const VOWEL_MORE_OR_LESS = 3.4;
const CONSONANT_MORE_OR_LESS = 4.6;
const SWAPPED = 4.5;
const UNKNOWN_SAME = 0.1;

const isVowel = (char: string): boolean => "aeiouyəıöüäéáíâëï".includes(char);

/** One step of an alignment. */
export interface AlignedPiece {
  readonly unit: string;
  readonly printed: string;
  readonly cost: number;
}

/**
 * Cost of printing a gazetteer name as `printed`, both in comparable form, by the cheapest alignment of letter groups: minus the log probability
 * under the letter tables, letters beyond them at fixed costs. Gives up with Infinity above `bound`.
 */
export function alignmentCost(name: string, printed: string, table: LetterTable, bound = Infinity): number {
  return run(name, printed, table, bound, null);
}

/** The cheapest alignment itself, for showing why a spelling was matched. */
export function alignLetters(name: string, printed: string, table: LetterTable): AlignedPiece[] {
  const back: { i: number; j: number; cost: number }[] = [];
  if (run(name, printed, table, Infinity, back) === Infinity) return [];
  const width = printed.length + 1;
  const pieces: AlignedPiece[] = [];
  for (let at = name.length * width + printed.length; at > 0;) {
    const step = back[at];
    if (!step) break;
    const i = Math.floor(at / width);
    const j = at % width;
    pieces.unshift({ unit: name.slice(step.i, i), printed: printed.slice(step.j, j), cost: step.cost });
    at = step.i * width + step.j;
  }
  return pieces;
}

function run(
  name: string,
  printed: string,
  table: LetterTable,
  bound: number,
  back: { i: number; j: number; cost: number }[] | null,
): number {
  const n = name.length;
  const m = printed.length;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width).fill(Infinity);
  best[0] = 0;
  const relax = (i: number, j: number, toI: number, toJ: number, cost: number): void => {
    if (toI > n || toJ > m) return;
    const total = best[i * width + j] + cost;
    const at = toI * width + toJ;
    if (total >= best[at]) return;
    best[at] = total;
    if (back) back[at] = { i, j, cost };
  };
  for (let i = 0; i <= n; i++) {
    let rowBest = Infinity;
    for (let j = 0; j <= m; j++) {
      const here = best[i * width + j];
      if (here > bound) continue;
      if (here < rowBest) rowBest = here;
      if (i < n)
        for (let size = Math.min(table.longestUnit, n - i); size > 0; size--) {
          const forms = table.letters.get(size === 1 ? name[i] : name.slice(i, i + size));
          if (forms)
            for (const { printed: form, cost } of forms)
              if (printed.startsWith(form, j)) relax(i, j, i + size, j + form.length, cost);
        }
      const a = i < n ? name[i] : "";
      const b = j < m ? printed[j] : "";
      if (a && b) relax(i, j, i + 1, j + 1, substitution(a, b, table));
      if (a) relax(i, j, i + 1, j, isVowel(a) ? VOWEL_MORE_OR_LESS : CONSONANT_MORE_OR_LESS);
      if (b) relax(i, j, i, j + 1, isVowel(b) ? VOWEL_MORE_OR_LESS : CONSONANT_MORE_OR_LESS);
      if (i + 1 < n && j + 1 < m && a === printed[j + 1] && name[i + 1] === b) relax(i, j, i + 2, j + 2, SWAPPED);
    }
    if (rowBest === Infinity) return Infinity;
  }
  return best[n * width + m] > bound ? Infinity : best[n * width + m];
}

function substitution(a: string, b: string, table: LetterTable): number {
  if (a === b) return table.letters.has(a) ? SAME_CLASS : UNKNOWN_SAME;
  if (isVowel(a) && isVowel(b)) return VOWEL_FOR_VOWEL;
  const ca = table.classes.get(a);
  return ca !== undefined && ca === table.classes.get(b) ? SAME_CLASS : OTHER_LETTER;
}
