import type { DateLanguage } from "../languages/date-language.js";
import type { DateMention } from "../model/mention.js";
import type { Found } from "../model/recognition.js";
import { spanOf, textOf, type TokenizedText } from "../text/document.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { findAnchor } from "./anchor.js";
import { compileDateWords } from "./compile-dates.js";
import { DateTokens } from "./date-tokens.js";
import type { Expression } from "./expression.js";
import { readExpression } from "./read-expression.js";
import { Resolver } from "./resolve.js";

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
    const resolver = new Resolver(tokens, findAnchor(tokens, expressions, context.publishedAt));
    return expressions.map((found) => {
      const { value, resolvedBy } = resolver.resolve(found);
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
    const found = readExpression(tokens, i);
    if (found === null) {
      i++;
      continue;
    }
    expressions.push(found);
    i = Math.max(found.end, i + 1);
  }
  return expressions;
}
