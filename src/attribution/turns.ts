import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import type { TokenRange } from "../model/recognition.js";
import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import { PhraseSet } from "../text/phrase-set.js";
import { Tag } from "../text/tag.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { AttributionContext } from "./context.js";
import { Shape } from "./shape.js";

/** What one person says in a transcript, or one post behind its author's handle. */
export interface Turn {
  /** Who: the label without a bracket behind it. */
  readonly label: TokenRange;
  /** The colon. */
  readonly mark: number;
  /** End of what is said. */
  readonly end: number;
  /** The interviewer's own words are no claim. */
  readonly asks: boolean;
}

/** Lists the turns of a text in text order. */
export type TurnFinder = (context: AttributionContext) => Turn[];

/** A line that begins with a label and a colon. */
interface Line {
  /** First token of the line, list marks included. */
  readonly first: number;
  readonly label: TokenRange;
  readonly mark: number;
  /** What labels of one speaker share: the last word of the name (`R. Mirzali`, `Rauf Mirzali`). */
  readonly key: number;
  readonly isHandle: boolean;
}

/** A label has no more tokens than this, the bracket behind it (`(laughs)`) no more than that. */
const MAX_LABEL = 10;
const MAX_BRACKET = 8;
/** Marks before a label (`>> @name: …`). */
const MAX_BULLETS = 4;

/** Prepares the finder; call before the vocabulary is frozen. */
export function createTurnFinder(language: CircumstanceLanguage, vocabulary: Vocabulary): TurnFinder {
  const questioners = new Set(language.questioners.map((w) => vocabulary.intern(w)));
  const labels = new PhraseSet(language.labels, vocabulary);
  const questionMark = vocabulary.intern("?");
  const at = vocabulary.intern("@");

  return (context) => {
    const lines = listLines(context, at).filter(({ label }) => !labels.has(context.doc.word, label.first, label.end));
    if (lines.length === 0) return [];
    const { asker, recurring } = whoAsks(context.doc, lines);
    const labelled = questioners.has(asker);
    const first = asker < 0 ? lines.length : lines.findIndex(({ key }) => key === asker);
    const last = lines.findLastIndex((line) => recurring.has(line.key) || (labelled && isNamed(context, line)));
    const isInside = (k: number): boolean => k >= first && k <= last;
    const speaks = (line: Line, k: number): boolean =>
      line.isHandle || (isInside(k) && (recurring.has(line.key) || isNamed(context, line)));
    const turns: Turn[] = [];
    let next = context.doc.count;
    for (let k = lines.length - 1; k >= 0; k--) {
      const line = lines[k];
      if (!speaks(line, k)) continue;
      // The last answer, like a post, ends with its paragraph: what follows is the reporter's again.
      const end = isInside(k) && k < last ? next : Math.min(next, paragraphEnd(context.doc, line.mark));
      const asks = isInside(k) && line.key === asker;
      if (end > line.mark + 1) turns.push({ label: line.label, mark: line.mark, end, asks });
      next = line.first;
    }
    turns.reverse();
    return turns;
  };

  /** The label whose turns are questions, in a text where another label comes back too; -1 where nobody asks. */
  function whoAsks(doc: TokenizedText, lines: readonly Line[]): { asker: number; recurring: ReadonlySet<number> } {
    const counts = new Map<number, { turns: number; questions: number }>();
    lines.forEach(({ key }, k) => {
      const count = counts.get(key) ?? { turns: 0, questions: 0 };
      count.turns++;
      const end = k + 1 < lines.length ? lines[k + 1].first : doc.count;
      if (doc.word[end - 1] === questionMark) count.questions++;
      counts.set(key, count);
    });
    const recurring = new Set<number>();
    let asker = -1;
    let most = 0;
    for (const [key, { turns, questions }] of counts) {
      const labelled = questioners.has(key);
      if (turns < 2 && !labelled) continue;
      recurring.add(key);
      const often = questions > 1 && turns * 3 >= lines.length;
      const weight = labelled ? lines.length + turns : often ? questions : 0;
      if (weight <= most) continue;
      most = weight;
      asker = key;
    }
    return { asker: recurring.size > 1 || questioners.has(asker) ? asker : -1, recurring };
  }
}

function listLines(context: AttributionContext, at: number): Line[] {
  const { doc } = context;
  const lines: Line[] = [];
  for (let i = 0; i < doc.count; i++) {
    if (i > 0 && (doc.flags[i] & TokenFlag.LineBreak) === 0) continue;
    const line = readLine(context, i, at);
    if (line !== null) lines.push(line);
  }
  return withInitials(doc, lines);
}

/** *MO: …* behind *Maya Orujlu: …*: initials stand for the first label that they fit. */
function withInitials(doc: TokenizedText, lines: readonly Line[]): Line[] {
  const keys = new Map<string, number>();
  return lines.map((line) => {
    const { first, end } = line.label;
    if (end === first + 1) {
      const full = keys.get(doc.text.slice(doc.start[first], doc.end[first]).replaceAll(".", ""));
      return full === undefined ? line : { ...line, key: full };
    }
    let initials = "";
    for (let i = first; i < end; i++) if ((doc.flags[i] & TokenFlag.Capital) !== 0) initials += doc.text[doc.start[i]];
    if (initials.length > 1 && !keys.has(initials)) keys.set(initials, line.key);
    return line;
  });
}

/** Reads a label, and a bracket behind it, up to a colon in the same line. */
function readLine({ doc, phrases, words }: AttributionContext, first: number, at: number): Line | null {
  let from = first;
  while (from - first < MAX_BULLETS && doc.kind[from] === TokenKind.Punctuation && doc.word[from] !== at) from++;
  const isHandle = doc.word[from] === at;
  if (isHandle) from++;
  let key = -1;
  let end = -1;
  let behindComma = false;
  for (let i = from; i < doc.count && i - from <= MAX_LABEL; i++) {
    if (i > from && (doc.flags[i] & TokenFlag.LineBreak) !== 0) return null;
    const shape = phrases.shape[i];
    if (doc.word[i] === words.colon) {
      const spoken =
        i + 1 < doc.count && ((doc.flags[i + 1] & TokenFlag.SpaceBefore) !== 0 || doc.kind[i + 1] === TokenKind.Quote);
      return spoken && key >= 0
        ? { first, label: { first: from, end: end < 0 ? i : end }, mark: i, key, isHandle }
        : null;
    }
    if (shape === Shape.Bracket && i > from) {
      end = i;
      while (i + 1 < doc.count && i - end < MAX_BRACKET && phrases.shape[i + 1] !== Shape.Bracket) i++;
      i++;
      if (phrases.shape[i] !== Shape.Bracket) return null;
      continue;
    }
    if (end >= 0 || shape === Shape.Stop || shape === Shape.QuoteOpen || shape === Shape.Semicolon) return null;
    if (!isHandle && (shape === Shape.FiniteVerb || shape === Shape.Auxiliary)) return null;
    if (shape === Shape.Comma) behindComma = true;
    else if (!behindComma && doc.kind[i] === TokenKind.Word) key = doc.word[i];
  }
  return null;
}

/** A label that stands once is a speaker's where a name is in it; else it may be a phrase that the answer begins with (*One more thing: …*). */
function isNamed({ tags, doc }: AttributionContext, { label }: Line): boolean {
  for (let i = label.first; i < label.end; i++)
    if (tags[i] === Tag.ProperNoun || (doc.flags[i] & TokenFlag.AllCaps) !== 0) return true;
  return false;
}

function paragraphEnd(doc: TokenizedText, mark: number): number {
  let i = mark + 1;
  while (i < doc.count && (i === mark + 1 || (doc.flags[i] & TokenFlag.ParagraphBreak) === 0)) i++;
  return i;
}
