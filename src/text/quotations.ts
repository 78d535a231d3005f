import { type Quotation, TokenFlag, TokenKind } from "./document.js";
import type { Tokens } from "./token-arrays.js";

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
  const quotations = new QuotationPairer(text, tokens).pair();
  const quotationOf = new Int32Array(tokens.count).fill(-1);
  // Ordered by opening mark, so that an inner quotation overwrites the one around it.
  quotations.forEach((q, index) => quotationOf.fill(index, q.open, q.close >= 0 ? q.close + 1 : q.end));
  return { quotations, quotationOf };
}

/** Goes over the marks of one text with a stack of what is open. */
class QuotationPairer {
  private readonly found: OpenQuotation[] = [];
  private stack: OpenQuotation[] = [];
  /** Opening mark of the unclosed quotation that the next one pushed goes on with, or -1. */
  private pendingContinuation = -1;
  private straightAhead: Int32Array | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  pair(): Quotation[] {
    const { count, kind } = this.tokens;
    for (let i = 0; i < count; i++) {
      if ((this.stack.length > 0 || this.pendingContinuation >= 0) && this.isParagraphStart(i)) this.endParagraph(i);
      if (kind[i] === TokenKind.Quote) this.doubleMark(i);
      else if (kind[i] === TokenKind.Apostrophe) this.singleMark(i);
    }
    this.endParagraph(count);
    this.found.sort((a, b) => a.open - b.open);
    const indexOfMark = new Map(this.found.map((q, index) => [q.open, index]));
    return this.found.map(({ open, close, end, depth, continues, single }) => ({
      open,
      close,
      first: open + 1,
      end,
      depth,
      continues: continues < 0 ? -1 : (indexOfMark.get(continues) ?? -1),
      single,
    }));
  }

  private isParagraphStart(i: number): boolean {
    const flags = this.tokens.flags[i];
    if ((flags & TokenFlag.ParagraphBreak) !== 0) return true;
    return (flags & TokenFlag.LineBreak) !== 0 && (flags & TokenFlag.SentenceStart) !== 0;
  }

  private markAt(i: number): string {
    return this.text.slice(this.tokens.start[i], this.tokens.end[i]);
  }

  private spaceBefore(i: number): boolean {
    return i === 0 || i >= this.tokens.count || (this.tokens.flags[i] & TokenFlag.SpaceBefore) !== 0;
  }

  /** Ends what is open before token `i`; an outermost quotation is remembered when token `i` opens it again. */
  private endParagraph(i: number): void {
    const outermost = this.stack.find((q) => !q.single);
    for (const q of this.stack) if (!q.single) this.finish(q, -1, i);
    this.stack = [];
    const reopens =
      i < this.tokens.count && this.tokens.kind[i] === TokenKind.Quote && !ONLY_CLOSES.has(this.markAt(i));
    this.pendingContinuation = outermost && reopens ? outermost.open : -1;
  }

  private finish(q: OpenQuotation, close: number, before: number): void {
    q.close = close;
    q.end = close >= 0 ? close : before;
    if (q.end > q.open + 1) this.found.push(q);
  }

  private push(i: number, mark: string): void {
    if (this.stack.length >= MAX_DEPTH) return;
    const continues = this.pendingContinuation;
    this.stack.push({ open: i, close: -1, end: -1, depth: this.stack.length, continues, single: false, mark });
    this.pendingContinuation = -1;
  }

  /** Closes the topmost double quotation and drops single ones opened inside it. */
  private closeTop(close: number, before: number): void {
    for (let q = this.stack.pop(); q; q = this.stack.pop()) {
      if (q.single) continue;
      this.finish(q, close, before);
      return;
    }
  }

  private doubleMark(i: number): void {
    const mark = this.markAt(i);
    const spaceBefore = this.spaceBefore(i);
    const spaceAfter = this.spaceBefore(i + 1);
    const top = this.stack.findLast((q) => !q.single);
    if (mark === "“" && top?.mark === "„") this.closeTop(i, i);
    else if (mark === "«" && top?.mark === "»") this.closeTop(i, i);
    else if (ONLY_OPENS.has(mark)) {
      // “… “ with a blank behind it and none before it is a mistyped closing mark.
      if (top && !spaceBefore && spaceAfter) this.closeTop(i, i);
      else this.push(i, mark);
    } else if (ONLY_CLOSES.has(mark)) {
      if (top) this.closeTop(i, i);
      else if (spaceBefore && !spaceAfter) this.push(i, mark);
    } else if (!top) {
      if (!spaceAfter || this.isParagraphStart(i)) this.push(i, mark);
    } else if (spaceBefore && !spaceAfter && i > top.open + 1) {
      // Looks like an opening mark inside an open quotation: nested if the marks ahead can close both, else the first was never closed.
      const ahead = this.straightMarksAhead(i);
      if (ahead % 2 === 0 || ahead < 3) this.closeTop(-1, i);
      this.push(i, mark);
    } else this.closeTop(i, i);
  }

  private singleMark(i: number): void {
    const { count, kind, start, end } = this.tokens;
    const top = this.stack.at(-1);
    if (top?.single && top.end === i) {
      this.stack.pop();
      this.finish(top, i, i);
      return;
    }
    if (top?.single || i + 1 >= count || this.spaceBefore(i + 1) || this.stack.length >= MAX_DEPTH) return;
    if (!this.spaceBefore(i) && kind[i - 1] !== TokenKind.Quote && !"([—–-:".includes(this.text[start[i - 1]])) return;
    const next = kind[i + 1];
    const isYear = next === TokenKind.Number && end[i + 1] - start[i + 1] <= 2;
    if (next !== TokenKind.Word && next !== TokenKind.Quote && (next !== TokenKind.Number || isYear)) return;
    const close = this.closingSingle(i);
    if (close < 0) return;
    this.stack.push({
      open: i,
      close: -1,
      end: close,
      depth: this.stack.length,
      continues: -1,
      single: true,
      mark: "'",
    });
  }

  /** The apostrophe that closes the single mark at `open`, or -1. A plural possessive (`prisoners' exchange`) is taken only as a last resort. */
  private closingSingle(open: number): number {
    const { count, kind, end } = this.tokens;
    let fallback = -1;
    for (let j = open + 2; j < count && j - open < MAX_SINGLE_TOKENS; j++) {
      if (this.isParagraphStart(j)) break;
      if (kind[j] !== TokenKind.Apostrophe || this.spaceBefore(j)) continue;
      const wordBehind = j + 1 < count && kind[j + 1] === TokenKind.Word;
      if (wordBehind && !this.spaceBefore(j + 1)) continue;
      const possessive = wordBehind && kind[j - 1] === TokenKind.Word && this.text[end[j - 1] - 1] === "s";
      if (!possessive) return j;
      if (fallback < 0) fallback = j;
    }
    return fallback;
  }

  /** How many typewriter marks the paragraph still holds from token `i` on. Counted for all tokens at once when first asked. */
  private straightMarksAhead(i: number): number {
    this.straightAhead ??= this.countStraightAhead();
    return this.straightAhead[i];
  }

  private countStraightAhead(): Int32Array {
    const { count, kind, start } = this.tokens;
    const ahead = new Int32Array(count);
    let n = 0;
    for (let i = count - 1; i >= 0; i--) {
      if (kind[i] === TokenKind.Quote && this.text[start[i]] === '"') ahead[i] = ++n;
      if (this.isParagraphStart(i)) n = 0;
    }
    return ahead;
  }
}
