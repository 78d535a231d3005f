import type { Claim, ClaimSource, ClaimVenue, ClaimWhen, Quantity, Speaker } from "../model/claim.js";
import type { DateMention, PlaceMention } from "../model/mention.js";
import type { Attribution, Found, TokenRange } from "../model/recognition.js";
import type { Span } from "../model/span.js";
import { spanOf, textOf, type TokenizedText } from "../text/document.js";
import { findParents } from "./find-parents.js";
import { insideOf } from "./inside-of.js";

/** What stands between the pieces of a text that its spans cut in several. */
const PIECE_JOINT = " … ";

/** What the recognisers found in one article, each list ordered by position. */
export interface ArticleParts {
  /** Ordered by cue position, which gives the claims their numbers. */
  readonly attributions: readonly Attribution[];
  /** One for each attribution, null where it has no source. */
  readonly speakers: readonly (Speaker | null)[];
  readonly places: readonly Found<PlaceMention>[];
  readonly dates: readonly Found<DateMention>[];
  readonly quantities: readonly Found<Quantity>[];
}

/** Joins what the recognisers found into claims: who said what, when, where, about which places, dates and figures. */
export function joinClaims(
  articleId: string,
  doc: TokenizedText,
  { attributions, speakers, places, dates, quantities }: ArticleParts,
): Claim[] {
  const parents = findParents(attributions, doc.count);
  const idOf = (index: number): string => `${articleId}#${String(index + 1)}`;
  return attributions.map((attribution, index): Claim => {
    const { cue, content, form } = attribution;
    const parent = parents[index];
    const cuePrinted = printed(doc, cue);
    const contentPrinted = printed(doc, content);
    return {
      id: idOf(index),
      articleId,
      source: joinSource(doc, attribution, speakers[index] ?? null),
      cue: { text: cuePrinted.text, spans: cuePrinted.spans, lemma: attribution.cueLemma },
      content: { text: contentPrinted.text, spans: contentPrinted.spans, form },
      stance: attribution.stance,
      when: joinWhen(doc, attribution.when, dates),
      venue: joinVenue(doc, attribution),
      places: insideOf(places, content),
      dates: insideOf(dates, content),
      quantities: insideOf(quantities, content),
      parent: parent < 0 ? null : idOf(parent),
      confidence: Math.round(attribution.confidence * 1000) / 1000,
      rule: attribution.rule,
    };
  });
}

function joinSource(doc: TokenizedText, attribution: Attribution, speaker: Speaker | null): ClaimSource | null {
  if (attribution.source.length === 0) return null;
  const { text, spans } = printed(doc, attribution.source);
  return { text, spans, speaker: speaker !== null && speaker.name !== "" ? speaker : unknownSpeaker(text) };
}

/** A source that nothing is known of but its words. */
function unknownSpeaker(text: string): Speaker {
  return {
    id: "unknown",
    name: text,
    kind: "unknown",
    role: null,
    affiliation: null,
    country: null,
    resolvedBy: "none",
  };
}

function joinWhen(doc: TokenizedText, when: TokenRange | null, dates: readonly Found<DateMention>[]): ClaimWhen | null {
  if (!when) return null;
  const date = insideOf(dates, [when]).at(0);
  return {
    text: textOf(doc, when.first, when.end),
    span: spanOf(doc, when.first, when.end),
    value: date?.value ?? null,
    resolvedBy: date?.resolvedBy ?? "unresolved",
  };
}

function joinVenue(doc: TokenizedText, { venue }: Attribution): ClaimVenue | null {
  return (
    venue && { text: textOf(doc, venue.first, venue.end), span: spanOf(doc, venue.first, venue.end), kind: venue.kind }
  );
}

/** Text and spans of token ranges. */
function printed(doc: TokenizedText, ranges: readonly TokenRange[]): { text: string; spans: Span[] } {
  if (ranges.length === 1) {
    const { first, end } = ranges[0];
    return { text: textOf(doc, first, end), spans: [spanOf(doc, first, end)] };
  }
  return {
    text: ranges.map(({ first, end }) => textOf(doc, first, end)).join(PIECE_JOINT),
    spans: ranges.map(({ first, end }) => spanOf(doc, first, end)),
  };
}
