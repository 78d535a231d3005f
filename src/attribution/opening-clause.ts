import type { TokenRange } from "../model/recognition.js";
import type { AttributionContext } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** The main clause is looked for over so many tokens, its verb over so many behind the comma. */
const MAX_CLAUSE = 60;
const MAX_SUBJECT = 24;

/** What an opening participle reports, and who does. */
export interface OpeningClause {
  readonly content: TokenRange;
  readonly source: SourceCandidate;
}

/**
 * *Noting that the ford was closed, | the mayor | asked for a boat*: a participle that opens its sentence reports what stands before the main
 * clause, and the subject of that is who speaks. Null for any other cue, or where no main clause follows.
 */
export function openingClause(
  { doc, phrases: { shape, chunkStart, chunkEnd } }: AttributionContext,
  cue: CueCandidate,
): OpeningClause | null {
  if (cue.reading.form !== "gerund" || cue.first !== doc.sentenceStart[cue.sentence]) return null;
  const first = cue.end;
  const stop = Math.min(doc.sentenceStart[cue.sentence + 1], first + MAX_CLAUSE);
  let pending = shape[first] === Shape.That;
  let quoted = false;
  for (let i = first; i < stop; i++) {
    const s = shape[i];
    if (s === Shape.QuoteOpen) quoted = true;
    else if (s === Shape.QuoteClose) quoted = false;
    else if (s === Shape.FiniteVerb || s === Shape.Auxiliary) pending = false;
    if (s !== Shape.Comma || quoted || pending || i === first || chunkStart[i + 1] !== i + 1) continue;
    const end = subjectEnd(i + 1, stop);
    if (end > 0) return { content: { first, end: i }, source: { place: SourcePlace.Shared, first: i + 1, end } };
  }
  return null;

  /** End of the noun phrase, with an apposition in commas, that begins at `at` and has its finite verb right behind it, or 0. */
  function subjectEnd(at: number, stop: number): number {
    let end = chunkEnd[at];
    let commas = 0;
    for (let i = at; i < Math.min(stop, at + MAX_SUBJECT); i++) {
      const s = shape[i];
      if (s === Shape.FiniteVerb || s === Shape.Auxiliary) return commas === 1 ? 0 : end;
      if (s === Shape.Comma && commas++ < 2) continue;
      if (s !== Shape.Nominal && s !== Shape.Pronoun && s !== Shape.Preposition && s !== Shape.Adverb) return 0;
      if (s !== Shape.Adverb) end = i + 1;
    }
    return 0;
  }
}
