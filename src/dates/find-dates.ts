import type { DateLanguage } from "../languages/date-language.js";
import type { DateMention } from "../model/mention.js";
import type { Found } from "../model/recognition.js";
import { spanOf, textOf, type TokenizedText } from "../text/document.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { findAnchor } from "./anchor.js";
import { compileDateWords } from "./compile-dates.js";
import { Hint, Role } from "./date-words.js";
import { DateTokens } from "./date-tokens.js";
import { type Expression, Kind } from "./expression.js";
import { readFurtherDay } from "./read-day-month.js";
import { readExpression } from "./read-expression.js";
import { resolveExpression } from "./resolve.js";
import { Timeline } from "./timeline.js";

/** What an article's relative dates are valued from: its publication date (ISO 8601 day or time stamp), null where unknown. */
export interface DateContext {
  readonly publishedAt: string | null;
}

/** Finds the dates of one text, in text order, none overlapping another. */
export type DateFinder = (doc: TokenizedText, context: DateContext) => Found<DateMention>[];

/**
 * Prepares a finder of calendar expressions.
 *
 * Each mention has its value in EDTF (ISO 8601-2 level 1): relative expressions are valued from `publishedAt`, else from the date the text
 * gives itself (dateline, byline); what nothing decides stays partial (`XXXX-09-27`) or null. Durations and times of day are no dates.
 *
 * @param vocabulary interns the language's words, so call this before `vocabulary.freeze()`
 */
export function createDateFinder(language: DateLanguage, vocabulary: Vocabulary): DateFinder {
  const tokens = new DateTokens(compileDateWords(language, vocabulary));
  return (doc, context) => {
    tokens.bind(doc);
    const expressions = scanExpressions(tokens);
    if (expressions.length === 0) return [];
    const line = new Timeline(tokens, findAnchor(tokens, expressions, context.publishedAt));
    return expressions.map((found) => {
      const { value, resolvedBy } = resolveExpression(line, found);
      line.noteStamp(found);
      const { first, end } = found;
      return {
        first,
        end,
        mention: { type: "date", text: textOf(doc, first, end), span: spanOf(doc, first, end), value, resolvedBy },
      };
    });
  };
}

/** Reads every expression from left to right, the longest that begins at each token. */
function scanExpressions(tokens: DateTokens): Expression[] {
  const expressions: Expression[] = [];
  for (let i = 0; i < tokens.count;) {
    const found = tokens.mayStart(i) ? readExpression(tokens, i) : null;
    if (found === null) {
      i++;
      continue;
    }
    let last = found;
    for (let next: Expression | null = found; next !== null; next = readFurtherDay(tokens, next)) {
      expressions.push(next);
      last = next;
    }
    i = Math.max(last.end, i + 1);
  }
  shareYears(tokens, expressions);
  return expressions;
}

/** `September and October 1915`, `3 May, 7–9 June and 1 July 1992`: the year printed last is that of the whole list. */
function shareYears(tokens: DateTokens, expressions: readonly Expression[]): void {
  for (let k = expressions.length - 2; k >= 0; k--) {
    const found = expressions[k];
    const next = expressions[k + 1];
    if (next.first !== found.end + 1) continue;
    if ((tokens.role(found.end) & Role.And) === 0 && (tokens.hint(found.end) & Hint.Comma) === 0) continue;
    const head = next.from ?? next;
    const tail = found.to ?? found;
    if (tail.kind !== Kind.Calendar || head.kind !== Kind.Calendar || tail.year !== null || head.year === null)
      continue;
    if (head.month === 0 || tail.month === 0 || tail.yearModifier !== 0 || tail.month > head.month) continue;
    tail.year = head.year;
    if (found.from?.kind === Kind.Calendar && found.from.year === null) found.from.year = head.year;
  }
}
