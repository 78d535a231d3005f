import { type Quotation, TokenFlag, TokenKind } from "./document.js";
import type { Tokens } from "./tokenize.js";

interface OpenQuotation {
  open: number;
  close: number;
  end: number;
  depth: number;
  continues: number;
  single: boolean;
  mark: string;
}

/** Deeper nesting than this is no language: further opening marks are ignored. */
const MAX_DEPTH = 4;
/** A closing single mark is looked for over this many tokens. */
const MAX_SINGLE_TOKENS = 400;

const ONLY_OPENS = new Set(["“", "„", "«", "〝", "``"]);
const ONLY_CLOSES = new Set(["”", "»", "〞", "''"]);

/**
 * Pairs quotation marks within paragraphs: typographic, typewriter, guillemets and single marks, nested ones too. A quotation that the
 * paragraph does not close ends with it; when the next paragraph opens with a mark again, the two are linked (`continues`). Apostrophes,
 * `'90s` and plural possessives are no marks. Never fails on unbalanced marks.
 */
export function pairQuotations(text: string, tokens: Tokens): { quotations: Quotation[]; quotationOf: Int32Array } {
  const { count, kind, flags, start, end } = tokens;
  const found: OpenQuotation[] = [];
  let stack: OpenQuotation[] = [];
  let pendingContinuation = -1;
  const quotationOf = new Int32Array(count).fill(-1);
  const straightAhead = countStraightAhead(text, tokens, isParagraphStart);

  for (let i = 0; i < count; i++) {
    if (i > 0 && isParagraphStart(i)) endParagraph(i);
    if (kind[i] === TokenKind.Quote) doubleMark(i);
    else if (kind[i] === TokenKind.Apostrophe) singleMark(i);
  }
  if (count > 0) endParagraph(count);

  found.sort((a, b) => a.open - b.open);
  const indexOfMark = new Map(found.map((q, index) => [q.open, index]));
  const quotations = found.map((q, index): Quotation => {
    for (let t = q.open; t < (q.close >= 0 ? q.close + 1 : q.end); t++) quotationOf[t] = index;
    return {
      open: q.open,
      close: q.close,
      first: q.open + 1,
      end: q.end,
      depth: q.depth,
      continues: q.continues < 0 ? -1 : (indexOfMark.get(q.continues) ?? -1),
      single: q.single,
    };
  });
  return { quotations, quotationOf };

  function isParagraphStart(i: number): boolean {
    if ((flags[i] & TokenFlag.ParagraphBreak) !== 0) return true;
    return (flags[i] & TokenFlag.LineBreak) !== 0 && (flags[i] & TokenFlag.SentenceStart) !== 0;
  }

  /** Ends what is open before token `i`; an outermost quotation is remembered when token `i` opens it again. */
  function endParagraph(i: number): void {
    const outermost = stack.find((q) => !q.single);
    for (const q of stack) if (!q.single) finish(q, -1, i);
    stack = [];
    const reopens = outermost && i < count && kind[i] === TokenKind.Quote && !ONLY_CLOSES.has(text.slice(start[i], end[i]));
    pendingContinuation = reopens ? outermost.open : -1;
  }

  function finish(q: OpenQuotation, close: number, before: number): void {
    q.close = close;
    q.end = close >= 0 ? close : before;
    if (q.end > q.open + 1) found.push(q);
  }

  function push(i: number, single: boolean, mark: string): void {
    if (stack.length >= MAX_DEPTH) return;
    const q = { open: i, close: -1, end: -1, depth: stack.length, continues: pendingContinuation, single, mark };
    pendingContinuation = -1;
    stack.push(q);
  }

  /** Closes the topmost double quotation and drops single ones opened inside it. */
  function closeTop(i: number, before: number): void {
    while (stack.length > 0) {
      const q = stack.pop();
      if (!q || q.single) continue;
      finish(q, i, before);
      return;
    }
  }

  function doubleMark(i: number): void {
    const mark = text.slice(start[i], end[i]);
    const spaceBefore = i === 0 || (flags[i] & TokenFlag.SpaceBefore) !== 0;
    const spaceAfter = i + 1 >= count || (flags[i + 1] & TokenFlag.SpaceBefore) !== 0;
    const top = stack.findLast((q) => !q.single);
    if (mark === "“" && top?.mark === "„") closeTop(i, i);
    else if (mark === "«" && top?.mark === "»") closeTop(i, i);
    else if (ONLY_OPENS.has(mark)) {
      // “… “ with a blank behind it and none before it is a mistyped closing mark.
      if (top && !spaceBefore && spaceAfter) closeTop(i, i);
      else push(i, false, mark);
    } else if (ONLY_CLOSES.has(mark)) {
      if (top) closeTop(i, i);
      else if (spaceBefore && !spaceAfter) push(i, false, mark);
    } else if (!top) {
      if (!spaceAfter || isParagraphStart(i)) push(i, false, mark);
    } else if (spaceBefore && !spaceAfter && i > top.open + 1) {
      // Looks like an opening mark inside an open quotation: nested if the marks ahead can close both, else the first was never closed.
      if (straightAhead[i] % 2 === 1 && straightAhead[i] >= 3) push(i, false, mark);
      else {
        closeTop(-1, i);
        push(i, false, mark);
      }
    } else closeTop(i, i);
  }

  function singleMark(i: number): void {
    const top = stack.at(-1);
    const spaceBefore = i === 0 || (flags[i] & TokenFlag.SpaceBefore) !== 0;
    const spaceAfter = i + 1 >= count || (flags[i + 1] & TokenFlag.SpaceBefore) !== 0;
    if (top?.single && top.end === i) {
      stack.pop();
      finish(top, i, i);
      return;
    }
    const opener = (spaceBefore || kind[i - 1] === TokenKind.Quote || "([—–-:".includes(text[start[i - 1]])) && !spaceAfter;
    if (!opener || top?.single) return;
    const next = kind[i + 1];
    if (next !== TokenKind.Word && next !== TokenKind.Quote && !(next === TokenKind.Number && end[i + 1] - start[i + 1] > 2)) return;
    const close = closingSingle(i);
    if (close < 0 || stack.length >= MAX_DEPTH) return;
    stack.push({ open: i, close: -1, end: close, depth: stack.length, continues: -1, single: true, mark: "'" });
  }

  /** The apostrophe that closes the single mark at `open`, or -1. A plural possessive (`prisoners' exchange`) is taken only as a last resort. */
  function closingSingle(open: number): number {
    let fallback = -1;
    for (let j = open + 2; j < count && j - open < MAX_SINGLE_TOKENS; j++) {
      if (isParagraphStart(j)) break;
      if (kind[j] !== TokenKind.Apostrophe || (flags[j] & TokenFlag.SpaceBefore) !== 0) continue;
      const last = j + 1 >= count;
      if (!last && (flags[j + 1] & TokenFlag.SpaceBefore) === 0 && kind[j + 1] === TokenKind.Word) continue;
      const possessive =
        kind[j - 1] === TokenKind.Word && text[end[j - 1] - 1] === "s" && !last && kind[j + 1] === TokenKind.Word;
      if (!possessive) return j;
      if (fallback < 0) fallback = j;
    }
    return fallback;
  }
}

/** For each typewriter mark: how many of them (itself included) its paragraph still holds. */
function countStraightAhead(text: string, tokens: Tokens, isParagraphStart: (i: number) => boolean): Int32Array {
  const ahead = new Int32Array(tokens.count);
  let n = 0;
  for (let i = tokens.count - 1; i >= 0; i--) {
    if (tokens.kind[i] === TokenKind.Quote && text[tokens.start[i]] === '"') ahead[i] = ++n;
    if (isParagraphStart(i)) n = 0;
  }
  return ahead;
}
