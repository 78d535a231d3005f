import type { DateLanguage } from "../languages/date-language.js";
import type { DateMention } from "../model/mention.js";
import type { Found } from "../model/recognition.js";
import { spanOf, type TokenizedText } from "../text/document.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { findAnchor } from "./anchor.js";
import { compileDateWords } from "./compile-dates.js";
import { Hint, Modifier, Role, Trait } from "./date-words.js";
import { DateTokens } from "./date-tokens.js";
import { type Expression, Kind } from "./expression.js";
import { isAnaphoric } from "./modifiers.js";
import { readFurtherDay } from "./read-day-month.js";
import { readExpression } from "./read-expression.js";
import { resolveExpression } from "./resolve.js";
import { Timeline } from "./timeline.js";

const BRACKET = 0x28;
/** What is valued from the day of writing without naming a part of the calendar. */
const NEWS_KINDS: ReadonlySet<Kind> = new Set([Kind.Weekday, Kind.Deictic, Kind.Relative]);

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
      const before = line.lastDay;
      const { value, resolvedBy } = resolveExpression(line, found);
      line.days.note(line, found, before);
      line.noteStamp(found);
      const counted = value === null && found.kind === Kind.Distance && line.continues(found);
      if (resolvedBy === "narrative" || counted) line.noteNarrative(found);
      else if (resolvedBy === line.writing && NEWS_KINDS.has(found.kind)) line.noteNews(found);
      const { first, end } = found;
      const [start, stop] = spanOf(doc, first, end);
      const point = endsInPoint(tokens, end - 1) ? 1 : 0;
      const text = doc.text.slice(start, stop - point);
      return { first, end, mention: { type: "date", text, span: [start, stop - point], value, resolvedBy } };
    });
  };
}

/** Whether the point of a sentence was taken for that of an abbreviation behind an ordinal: `on the 23rd.` is no road. */
function endsInPoint(t: DateTokens, i: number): boolean {
  return (t.role(i) & Role.OrdinalSuffix) !== 0 && t.text[t.end[i] - 1] === ".";
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
  appose(tokens, expressions);
  return expressions;
}

/** Tokens between the dates of a list whose members have more than dates. */
const LISTED_TOKENS = 6;

/** `Aghdam on 20 November, Kalbajar on 25 November and Lachin on 1 December 2020`: days of one list, each behind the same preposition. */
function shareListedYear(t: DateTokens, found: Expression, next: Expression): void {
  if (found.kind !== Kind.Calendar || next.kind !== Kind.Calendar || found.year !== null || next.year === null) return;
  if (found.day === 0 || next.day === 0 || found.yearModifier !== 0 || found.month > next.month) return;
  const sameSentence = t.sentenceOf[found.first] === t.sentenceOf[next.first];
  if (!sameSentence || found.first === 0 || next.first - found.end > LISTED_TOKENS) return;
  if (t.word[found.first - 1] !== t.word[next.first - 1] || (t.hint(next.first - 1) & Hint.Preposition) === 0) return;
  for (let i = found.end; i < next.first; i++) {
    if ((t.role(i) & Role.And) !== 0 || (t.hint(i) & Hint.Comma) !== 0) {
      found.year = next.year;
      return;
    }
  }
}

/** `February of | the following year`: the month has gone on to that year. */
function isItsYear(month: Expression, year: Expression): boolean {
  const { yearModifier } = month.to ?? month;
  return year.kind === Kind.Relative && isAnaphoric(yearModifier) && year.first <= month.end + 1;
}

/** `Sunday (27 September)`, `27 September, a Sunday`, `Victory Day (9 May 1995)`: the name and the date are of one day. */
function appose(tokens: DateTokens, expressions: readonly Expression[]): void {
  for (let k = 1; k < expressions.length; k++) {
    const before = expressions[k - 1];
    const behind = expressions[k];
    if (isItsYear(before, behind)) behind.modifier = Modifier.That;
    const article = (tokens.role(behind.first - 1) & Role.Indefinite) !== 0 ? 1 : 0;
    if (behind.first !== before.end + 1 + article) continue;
    const [date, named] = before.kind === Kind.Calendar ? [before, behind] : [behind, before];
    if (date.kind !== Kind.Calendar || date.day === 0 || named.modifier !== Modifier.None) continue;
    const bracket = tokens.firstUnit(before.end) === BRACKET;
    const comma = (tokens.hint(before.end) & Hint.Comma) !== 0;
    // 13 May, a Saturday; 13 May – a Saturday –
    const described = article === 1 && named === behind && (comma || (tokens.role(before.end) & Role.Dash) !== 0);
    if (named.kind === Kind.Weekday && (bracket || described)) date.weekday = named.weekday;
    else if (named.kind !== Kind.Holiday || article === 1 || (!bracket && !comma)) continue;
    named.from = date;
  }
}

/** `September and October 1915`, `3 May, 7–9 June and 1 July 1992`, `spring or summer 1992`: the year printed last is that of the whole list. */
function shareYears(tokens: DateTokens, expressions: readonly Expression[]): void {
  for (let k = expressions.length - 2; k >= 0; k--) {
    const found = expressions[k];
    const next = expressions[k + 1];
    if (next.first !== found.end + 1) {
      shareListedYear(tokens, found, next);
      continue;
    }
    const linked = (tokens.role(found.end) & Role.And) !== 0 || (tokens.trait(found.end) & Trait.Or) !== 0;
    if (!linked && (tokens.hint(found.end) & Hint.Comma) === 0) continue;
    const head = next.from ?? next;
    const tail = found.to ?? found;
    if (linked && tail.kind === Kind.Season && head.kind === Kind.Season && tail.number < head.number)
      tail.year ??= tail.modifier === 0 ? head.year : null;
    if (tail.kind !== Kind.Calendar || head.kind !== Kind.Calendar || tail.year !== null || head.year === null)
      continue;
    if (head.month === 0 || tail.month === 0 || tail.yearModifier !== 0 || tail.month > head.month) continue;
    tail.year = head.year;
    if (found.from?.kind === Kind.Calendar && found.from.year === null) found.from.year = head.year;
  }
}
