import type { LetterTable } from "./letters.js";

/** Costs (nats) of what the letter tables do not foresee. */
const VOWEL_FOR_VOWEL = 3.2;
const SAME_CLASS = 3.6;
const OTHER_LETTER = 5.5;
const VOWEL_MORE_OR_LESS = 3.4;
const CONSONANT_MORE_OR_LESS = 4.6;
const SWAPPED = 4.5;
const UNKNOWN_SAME = 0.1;

const VOWELS = "aeiouyəıöüäéáíâëï";
/** Longest comparable form that is aligned; no name is longer. */
const LONGEST = 63;
const WIDTH = LONGEST + 1;

/** Working rows of the alignment, reused by every call: cost and the cell it was reached from. */
const best = new Float64Array(WIDTH * WIDTH);
const cameFrom = new Int32Array(WIDTH * WIDTH);

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
  const n = name.length;
  const m = printed.length;
  if (n > LONGEST || m > LONGEST) return Infinity;
  for (let i = 0; i <= n; i++) best.fill(Infinity, i * WIDTH, i * WIDTH + m + 1);
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    const a = i < n ? name.charCodeAt(i) : 0;
    const units = i < n ? table.unitsFrom(a) : [];
    const known = i < n && table.letters.has(name[i]);
    let alive = false;
    for (let j = 0; j <= m; j++) {
      const at = i * WIDTH + j;
      const here = best[at];
      if (here > bound) continue;
      alive = true;
      const b = j < m ? printed.charCodeAt(j) : 0;
      for (const { unit, forms } of units) {
        const size = unit.length;
        if (size > 1 && !name.startsWith(unit, i)) continue;
        for (const { printed: form, cost } of forms)
          if (form.length === 0 || (form.charCodeAt(0) === b && (form.length === 1 || printed.startsWith(form, j))))
            relax(at, at + size * WIDTH + form.length, here + cost, j + form.length <= m);
      }
      if (i < n && j < m) relax(at, at + WIDTH + 1, here + substitution(name[i], printed[j], table, known), true);
      if (i < n) relax(at, at + WIDTH, here + (isVowel(a) ? VOWEL_MORE_OR_LESS : CONSONANT_MORE_OR_LESS), true);
      if (j < m) relax(at, at + 1, here + (isVowel(b) ? VOWEL_MORE_OR_LESS : CONSONANT_MORE_OR_LESS), true);
      if (i + 1 < n && j + 1 < m && a === printed.charCodeAt(j + 1) && name.charCodeAt(i + 1) === b)
        relax(at, at + 2 * WIDTH + 2, here + SWAPPED, true);
    }
    if (!alive) return Infinity;
  }
  const total = best[n * WIDTH + m];
  return total > bound ? Infinity : total;
}

/** The cheapest alignment itself, for showing why a spelling was matched. */
export function alignLetters(name: string, printed: string, table: LetterTable): AlignedPiece[] {
  if (alignmentCost(name, printed, table) === Infinity) return [];
  const pieces: AlignedPiece[] = [];
  for (let at = name.length * WIDTH + printed.length; at > 0;) {
    const from = cameFrom[at];
    const unit = name.slice(Math.floor(from / WIDTH), Math.floor(at / WIDTH));
    pieces.unshift({ unit, printed: printed.slice(from % WIDTH, at % WIDTH), cost: best[at] - best[from] });
    at = from;
  }
  return pieces;
}

function relax(from: number, to: number, cost: number, inside: boolean): void {
  if (!inside || cost >= best[to]) return;
  best[to] = cost;
  cameFrom[to] = from;
}

const isVowel = (unit: number): boolean => VOWELS.includes(String.fromCharCode(unit));

function substitution(a: string, b: string, table: LetterTable, known: boolean): number {
  if (a === b) return known ? SAME_CLASS : UNKNOWN_SAME;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return VOWEL_FOR_VOWEL;
  const ca = table.classes.get(a);
  return ca !== undefined && ca === table.classes.get(b) ? SAME_CLASS : OTHER_LETTER;
}
