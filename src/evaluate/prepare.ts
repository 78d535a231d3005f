import type { Span } from "../model/span.js";
import type { GoldAttribution } from "./gold.js";
import type { ScoredClaim } from "./scored-records.js";
import { normaliseSpans } from "./span-lists.js";
import { toSet, toWordRanges, type Word } from "./words.js";

/** An attribution, annotated or claimed, in word numbers. */
export interface InWords {
  /** First word of the cue to the end of its last, null where there is none. */
  readonly cue: Span | null;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly cueWords: ReadonlySet<number>;
  readonly contentWords: ReadonlySet<number>;
}

export interface PreparedGold extends InWords {
  readonly gold: GoldAttribution;
}

export interface PreparedClaim extends InWords {
  readonly claim: ScoredClaim;
}

/** Annotated attributions that have a cue and a content, in words; others cannot be found and are left out. */
export function prepareGold(attributions: readonly GoldAttribution[], words: readonly Word[]): PreparedGold[] {
  return attributions
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .map((gold) => ({ gold, ...inWords(gold.source, gold.cue, gold.content, words) }));
}

/** Claims of the article in words. */
export function prepareClaims(claims: readonly ScoredClaim[], text: string, words: readonly Word[]): PreparedClaim[] {
  const spans = (part: { readonly spans: readonly Span[] } | null | undefined): Span[] =>
    normaliseSpans(part?.spans ?? [], text);
  return claims.map((claim) => ({
    claim,
    ...inWords(spans(claim.source), spans(claim.cue), spans(claim.content), words),
  }));
}

function inWords(
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
  words: readonly Word[],
): InWords {
  const cues = toWordRanges(cue, words);
  const contents = toWordRanges(content, words);
  return {
    cue: cues.length > 0 ? [cues[0][0], cues[cues.length - 1][1]] : null,
    source: toWordRanges(source, words),
    content: contents,
    cueWords: toSet(cues),
    contentWords: toSet(contents),
  };
}
