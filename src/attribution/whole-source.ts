import { TokenMark } from "../model/recognition.js";
import { TokenFlag } from "../text/document.js";
import { Tag } from "../text/tag.js";
import { type AttributionContext, shapeAt } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** An apposition, and the subject behind it, have no more tokens than this. */
const MAX_APPOSITION = 24;
const MAX_SUBJECT = 16;

/**
 * Takes into a source what stands between commas behind it and tells who that is: a relative clause before the cue (*France, whose envoy left,
 * welcomed …*), an apposition behind *according to* (*according to Rauf, a miller from Halm, the ford is closed*).
 */
export function wholeSource(context: AttributionContext, cue: CueCandidate, source: SourceCandidate): SourceCandidate {
  const { doc, phrases, words } = context;
  const { shape } = phrases;
  if (source.place === SourcePlace.Left) {
    // The agency, | citing a source, said …; … , | with reference to a source, informs …
    for (let i = source.first + 1; i < source.end - 1; i++)
      if (shape[i] === Shape.Comma && (words.citing.has(doc.word[i + 1]) || doc.word[i + 2] === words.reference))
        return { ...source, end: i };
    const first = officeBefore(context, cue, source);
    return first < 0 ? source : { ...source, first };
  }
  if (shape[source.end] !== Shape.Comma || source.end <= source.first) return source;
  if (source.place === SourcePlace.BeforeInsertion) {
    const close = cue.first - 1;
    const tells = close > source.end + 1 && shape[close] === Shape.Comma && tellsWho(context, source.end + 1, close);
    return tells ? { ...source, end: close } : source;
  }
  if (cue.reading.entry.kind !== "preposition" || source.place !== SourcePlace.Right) return source;
  const end = appositionEnd(context, source);
  return end < 0 ? source : { ...source, end };
}

/**
 * First token of the office behind whose comma a full name stands right before its verb (*Secretary of the Council, | Rauf Halmi denied …*),
 * or -1. *In the capital of the region, Rauf Halmi said …* is none: a preposition opens it.
 */
function officeBefore(context: AttributionContext, cue: CueCandidate, { first, end }: SourceCandidate): number {
  const { doc, phrases, marks, tags, words } = context;
  const { shape } = phrases;
  if (end - first < 2 || end !== cue.first || first < 1 || shape[first - 1] !== Shape.Comma) return -1;
  if (shape[cue.end] === Shape.Comma || shape[cue.end] === Shape.Stop) return -1;
  for (let i = first; i < end; i++) if (tags[i] !== Tag.ProperNoun) return -1;
  const start = Math.max(doc.sentenceStart[cue.sentence], first - 1 - MAX_APPOSITION);
  let at = first - 1;
  let complement = false;
  const fits = (t: number): boolean =>
    shape[t] === Shape.Nominal || shape[t] === Shape.Preposition || doc.word[t] === words.hyphen;
  while (at > start && fits(at - 1)) {
    at--;
    if ((marks[at] & TokenMark.Date) !== 0) return -1;
    complement ||= doc.word[at] === words.of;
  }
  const opens = at === doc.sentenceStart[cue.sentence] || shape[at - 1] === Shape.Comma;
  return complement && opens && shape[at] === Shape.Nominal ? at : -1;
}

/** *Turkey, | a member of the alliance, | called …*: a noun phrase with a determiner or an owner. */
function isGloss({ marks, phrases, tags }: AttributionContext, first: number, end: number): boolean {
  const { chunkStart, shape } = phrases;
  if (chunkStart[first] !== first || tags[first] === Tag.Pronoun || tags[first] === Tag.Number) return false;
  let owned = tags[first] === Tag.Determiner;
  for (let i = first; i < end; i++) {
    if ((shape[i] !== Shape.Nominal && shape[i] !== Shape.Preposition) || (marks[i] & TokenMark.Date) !== 0)
      return false;
    owned ||= tags[i] === Tag.Possessive;
  }
  return owned;
}

function tellsWho(context: AttributionContext, first: number, end: number): boolean {
  const { doc, phrases, tags, words } = context;
  if (phrases.shape[first] === Shape.Relative || words.goingOn.has(doc.word[first])) return true;
  if (isGloss(context, first, end)) return true;
  // speaking on condition of anonymity
  return tags[first] === Tag.VerbIng && doc.word[end - 1] === words.anonymity;
}

/** End of the apposition behind the comma that follows a name (*…, a miller from Halm,*) or an office (*the miller, Rauf Halmi,*), or -1. */
function appositionEnd(context: AttributionContext, source: SourceCandidate): number {
  const { doc, phrases, marks, tags, words } = context;
  const { shape, chunkStart, chunkEnd } = phrases;
  const first = source.end + 1;
  if (chunkStart[first] !== first || doc.sentenceOf[first] !== doc.sentenceOf[source.first]) return -1;
  const isNamed = tags[source.end - 1] === Tag.ProperNoun && (doc.flags[source.end - 1] & TokenFlag.Capital) !== 0;
  if (((marks[first] | marks[source.end - 1]) & (TokenMark.Date | TokenMark.Place)) !== 0) return -1;
  const determined = tags[first] === Tag.Determiner;
  const isName = tags[chunkEnd[first] - 1] === Tag.ProperNoun && tags[first] === Tag.ProperNoun;
  if (isNamed ? !determined : !isName) return -1;
  let relative = false;
  let close = first;
  for (; close < first + MAX_APPOSITION; close++) {
    const s = shapeAt(context, close, doc.sentenceOf[first]);
    if (s === Shape.Comma) break;
    relative ||= s === Shape.Relative;
    const fits = s === Shape.Nominal || s === Shape.Preposition || s === Shape.Pronoun || relative;
    if (!fits || s === Shape.Edge || s === Shape.Stop || s === Shape.QuoteClose || s === Shape.Semicolon) return -1;
  }
  return shape[close] === Shape.Comma && opensClause(context, close + 1, words.indefinite.has(doc.word[first]))
    ? close
    : -1;
}

/**
 * Whether what stands behind an apposition is said: a subject and its verb with no comma between, or a quotation.
 * @param isSure that it is one: behind *a miller*, words without a verb are said, too
 */
function opensClause(context: AttributionContext, first: number, isSure: boolean): boolean {
  const sentence = context.doc.sentenceOf[first - 1];
  const opening = shapeAt(context, first, sentence);
  if (opening === Shape.QuoteOpen) return true;
  if (opening !== Shape.Nominal && opening !== Shape.Pronoun) return false;
  for (let i = first + 1; i < first + MAX_SUBJECT; i++) {
    const s = shapeAt(context, i, sentence);
    if (s === Shape.FiniteVerb || s === Shape.Auxiliary) return true;
    if (s === Shape.Edge || s === Shape.Stop) return isSure;
    if (s === Shape.Comma || s === Shape.Semicolon) return false;
  }
  return false;
}
