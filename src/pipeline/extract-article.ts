import { joinClaims } from "../claims/join-claims.js";
import type { ArticleInput } from "../model/article.js";
import type { Extraction } from "../model/claim.js";
import type { DateMention, Mention, PlaceMention } from "../model/mention.js";
import { type Attribution, type Found, TokenMark, type TokenRange } from "../model/recognition.js";
import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import type { Resources } from "./resources.js";

/** Tokens at an article's head among which a dateline stands, and tokens behind its place among which the day does. */
const DATELINE_REACH = 80;
const DATE_REACH = 6;

/** The records of one article, and the attributions that its claims were made of, one each. */
export interface ArticleFindings extends Extraction {
  readonly attributions: readonly Attribution[];
}

/**
 * Extracts the claims and mentions of one article: read → places, dates, quantities, parts of speech → attributions → speakers → claims.
 * Synchronous and without side effects; the same article gives the same records.
 */
export function extractArticle(
  resources: Resources,
  article: ArticleInput,
  options: { readonly explain?: boolean } = {},
): ArticleFindings {
  const doc = resources.read(article.text);
  const places = resources.findPlaces(doc);
  const dates = resources.findDates(doc, { publishedAt: article.publishedAt ?? null });
  const marks = markTokens(doc, places, dates);
  const quantities = resources.findQuantities(doc, marks);
  const tags = resources.tag(doc);
  const attributions = resources
    .findAttributions(doc, tags, marks, { ...options, pastDates: pastDates(dates, article.publishedAt ?? null) })
    .sort(byCue);
  const speakers = resources.resolveSpeakers(
    doc,
    attributions.map((attribution) => attribution.source),
    {
      marks,
      tags,
      placeCountry: countryOf(places),
      datelineCountry: datelineCountry(doc, places),
      outlet: article.outlet ?? null,
    },
  );
  const claims = joinClaims(article.id, doc, { attributions, speakers, places, dates, quantities });
  return { claims, mentions: mergeMentions(places, dates), attributions };
}

/** Cue position decides a claim's number; the end and the content settle ties, so that the order never depends on a rule's turn. */
function byCue(a: Attribution, b: Attribution): number {
  return a.cue[0].first - b.cue[0].first || endOf(a.cue) - endOf(b.cue) || a.content[0].first - b.content[0].first;
}

/** The country that most of the places lie in, by their ids, as ISO 3166-1 alpha-2; null where no place has an id. */
export function countryOf(places: readonly Found<PlaceMention>[]): string | null {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const { mention } of places) {
    if (mention.id === null || mention.metonymic) continue;
    const code = mention.id.slice(0, 2).toUpperCase();
    const n = (counts.get(code) ?? 0) + 1;
    counts.set(code, n);
    if (most === null || n > (counts.get(most) ?? 0)) most = code;
  }
  return most;
}

/** The country of the place that the article's dateline names (`Goris, 11 March`, `SHEKI – …`), as ISO 3166-1 alpha-2; null without one. */
export function datelineCountry(doc: TokenizedText, places: readonly Found<PlaceMention>[]): string | null {
  for (const { first, end, mention } of places) {
    if (first >= DATELINE_REACH) break;
    if (mention.id === null || end >= doc.count) continue;
    if (first > 0 && (doc.flags[first] & TokenFlag.LineBreak) === 0) continue;
    const mark = doc.text[doc.start[end]];
    const dash = mark === "–" || mark === "—" || (mark === "-" && (doc.flags[end] & TokenFlag.SpaceBefore) !== 0);
    const dated = mark === "," && hasNumber(doc, end + 1);
    if (dash || dated) return mention.id.slice(0, 2).toUpperCase();
  }
  return null;
}

/** A number stands among the next words of the line. */
function hasNumber(doc: TokenizedText, from: number): boolean {
  for (let t = from; t < doc.count && t < from + DATE_REACH; t++) {
    if ((doc.flags[t] & TokenFlag.LineBreak) !== 0) return false;
    if (doc.kind[t] === TokenKind.Number) return true;
  }
  return false;
}

function endOf(ranges: readonly TokenRange[]): number {
  return ranges[ranges.length - 1].end;
}

/** Bits of `TokenMark` for each token. */
export function markTokens(
  doc: TokenizedText,
  places: readonly Found<PlaceMention>[],
  dates: readonly Found<DateMention>[],
): Uint8Array {
  const marks = new Uint8Array(doc.count);
  for (const { first, end, mention } of places) {
    const mark = mention.metonymic ? TokenMark.Place | TokenMark.Metonym : TokenMark.Place;
    for (let i = first; i < end; i++) marks[i] |= mark;
  }
  for (const { first, end } of dates) for (let i = first; i < end; i++) marks[i] |= TokenMark.Date;
  return marks;
}

/** First tokens of the dates that had ended before the day of publication. */
function pastDates(dates: readonly Found<DateMention>[], publishedAt: string | null): Set<number> {
  const past = new Set<number>();
  if (publishedAt === null) return past;
  for (const { first, mention } of dates) {
    const end = mention.value?.slice(mention.value.indexOf("/") + 1) ?? "";
    if (CALENDAR_VALUE.test(end) && end < publishedAt.slice(0, end.length)) past.add(first);
  }
  return past;
}

const CALENDAR_VALUE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** Places and dates in text order. */
function mergeMentions(places: readonly Found<PlaceMention>[], dates: readonly Found<DateMention>[]): Mention[] {
  return [...places, ...dates].sort((a, b) => a.first - b.first || a.end - b.end).map((found) => found.mention);
}
