import { TokenMark, type TokenRange } from "../model/recognition.js";
import { TokenFlag } from "../text/document.js";
import { Tag } from "../text/tag.js";
import { type AttributionContext, shapeAt } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import { type SourceCandidate, SourcePlace } from "./list-sources.js";
import { reportingEnd, reportingStart } from "./reporting-clause.js";
import { Shape } from "./shape.js";

/** When and where it was said takes no more tokens than this. */
const MAX_CIRCUMSTANCES = 14;

/** *“…,” joked the buyer, “and …”*: a quotation before the reporting clause goes on right behind it. */
export function goesOnQuoted(
  context: AttributionContext,
  cue: CueCandidate,
  source: SourceCandidate,
  left: TokenRange,
): boolean {
  const { shape } = context.phrases;
  if (shape[left.end - 1] !== Shape.QuoteClose) return false;
  const from = reportingEnd(cue, source);
  return (
    shapeAt(context, from, cue.sentence) === Shape.Comma && shapeAt(context, from + 1, cue.sentence) === Shape.QuoteOpen
  );
}

/** *Since May, according to the office, three have closed*: what stands before the insertion has no verb, what stands behind it has. */
export function isCutOff(
  context: AttributionContext,
  cue: CueCandidate,
  source: SourceCandidate,
  left: TokenRange,
): boolean {
  const { shape } = context.phrases;
  const from = reportingEnd(cue, source);
  if (shape[left.end - 1] === Shape.QuoteClose || shapeAt(context, from, cue.sentence) !== Shape.Comma) return false;
  const isVerb = (i: number): boolean => shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary;
  for (let i = left.first; i < left.end; i++) if (isVerb(i)) return false;
  // What stands behind the quotation around the cue is not said in it.
  for (let i = from + 1; shapeAt(context, i, cue.sentence) !== Shape.Edge && shape[i] !== Shape.QuoteClose; i++)
    if (isVerb(i)) return true;
  return false;
}

/** *The town, according to her, had slept*: the content behind the insertion wants a subject from before it. */
export function beginsAtVerb(
  context: AttributionContext,
  cue: CueCandidate,
  source: SourceCandidate,
  right: TokenRange,
): boolean {
  const { shape } = context.phrases;
  const first = shape[right.first];
  if (first !== Shape.FiniteVerb && first !== Shape.Auxiliary) return false;
  const before = shapeAt(context, reportingStart(cue, source) - 1, cue.sentence);
  return before === Shape.Comma && shape[right.first - 1] === Shape.Comma;
}

/** *…, the agency reported, citing a source*: what a participle adds to the reporting clause is not what was said. */
export function isAside(context: AttributionContext, { first }: TokenRange): boolean {
  return context.tags[first] === Tag.VerbIng && context.phrases.shape[first - 1] === Shape.Comma;
}

/**
 * Beside what was said before the reporting clause: its reason with no comma before it (*…, diplomats said on condition of anonymity | because
 * they may not speak*); the main clause behind a relative that is what was said (*a claim, which Halm denied, | was made*).
 */
export function isBeside(context: AttributionContext, left: TokenRange, { first }: TokenRange): boolean {
  const { shape } = context.phrases;
  if (shape[first] === Shape.Subordinator) return shape[first - 1] !== Shape.Comma && shape[first - 1] !== Shape.Dash;
  // … which, she said, was open: there what stands behind goes on.
  const alone = left.end === left.first + 1 && shape[left.first] === Shape.Relative;
  return alone && shape[left.end] !== Shape.Comma && shape[first - 1] === Shape.Comma;
}

/** *“No,” says Ruhi, who points to …; a claim rejected by the ministry, whose head …*: the clause speaks of who said it. */
export function describesAgent(context: AttributionContext, source: SourceCandidate, { first }: TokenRange): boolean {
  const { doc, phrases, tags, words } = context;
  if (phrases.shape[first] === Shape.Relative && doc.word[first] !== words.that)
    return source.place === SourcePlace.By || source.place === SourcePlace.Right;
  return source.place === SourcePlace.By && tags[first] === Tag.Possessive;
}

/** *“All lies,” a spokesman told us yesterday evening*: a time alone says when, not what. */
export function isOnlyTime(context: AttributionContext, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if ((context.marks[i] & TokenMark.Date) === 0) return false;
  return true;
}

/** Up to the particle that stands apart from its verb (*waved them | aside*). */
export function beforeParticle(cue: CueCandidate, { first, end }: TokenRange): TokenRange {
  const cuts = cue.apart > first && cue.apart < end && cue.reading.particles.length === 1 && !cue.reading.entry.owned;
  return { first, end: cuts ? cue.apart : end };
}

/** *…, the contractor has told | the railway in a letter*: a verb that takes the people told, and nothing behind it but them. */
export function namesPeopleTold(context: AttributionContext, cue: CueCandidate, { first, end }: TokenRange): boolean {
  const { phrases } = context;
  if (!cue.reading.entry.frames.includes("a") || first !== cue.end || phrases.chunkStart[first] !== first) return false;
  for (let i = first; i < end; i++) {
    const shape = phrases.shape[i];
    if (shape !== Shape.Nominal && shape !== Shape.Preposition && shape !== Shape.Pronoun && shape !== Shape.OtherVerb)
      return false;
  }
  return true;
}

/** *However, according to herdsmen, …*: a word that only joins the sentence to the one before. */
export function isConnective({ doc, words }: AttributionContext, { first, end }: TokenRange): boolean {
  return end === first + 1 && words.connectives.has(doc.word[first]);
}

/** A stretch with a finite verb that a comma ends. */
export function isClause(context: AttributionContext, { first, end }: TokenRange): boolean {
  const { shape } = context.phrases;
  if (shape[end] !== Shape.Comma) return false;
  for (let i = first; i < end; i++) if (shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary) return true;
  return false;
}

/** *…, said his spokeswoman Mira, who …*: a verb that takes no thing as its object, with nobody before it and somebody behind. */
export function isInverted(context: AttributionContext, cue: CueCandidate): boolean {
  const { doc, phrases, tags } = context;
  const { kind, frames } = cue.reading.entry;
  const plain =
    kind === "verb" && !cue.passive && !cue.infinitive && cue.first === cue.head && cue.end === cue.head + 1;
  if (!plain || cue.reading.form === "gerund") return false;
  if (["o", "oc", "a"].some((frame) => frames.includes(frame))) return closesInverted(context, cue);
  if (shapeAt(context, cue.first - 1, cue.sentence) !== Shape.Comma || phrases.chunkStart[cue.end] !== cue.end)
    return false;
  const shapeBefore = (at: number): Shape => shapeAt(context, at - 1, cue.sentence);
  let named = false;
  let i = cue.end;
  for (; doc.sentenceOf[i] === cue.sentence; i++) {
    const shape = phrases.shape[i];
    if (shape !== Shape.Nominal && shape !== Shape.Preposition) break;
    if (tags[i] === Tag.Pronoun) return false;
    // …, wrote the columnist Mira on Thursday, …
    if ((context.marks[i] & TokenMark.Date) !== 0)
      return named && shape === Shape.Nominal && shapeBefore(i) === Shape.Preposition;
    named ||= tags[i] === Tag.ProperNoun;
  }
  const next = shapeAt(context, i, cue.sentence);
  return named && (next === Shape.Comma || next === Shape.Stop || next === Shape.Edge || next === Shape.Relative);
}

/** *The ferry will sail in June, promises the director.*: a verb that could take a thing, too, where the clause before has its own verb. */
function closesInverted(context: AttributionContext, cue: CueCandidate): boolean {
  const { doc, phrases, tags, words } = context;
  const { stance } = cue.reading.entry;
  if (stance !== "commit" && stance !== "confirm") return false;
  if (shapeAt(context, cue.first - 1, cue.sentence) !== Shape.Comma || phrases.chunkStart[cue.end] !== cue.end)
    return false;
  if (tags[cue.head] !== Tag.VerbS && tags[cue.head] !== Tag.VerbPast) return false;
  const opening = tags[cue.end];
  const isPerson =
    opening === Tag.ProperNoun || (opening === Tag.Determiner && !words.indefinite.has(doc.word[cue.end]));
  if (!isPerson || doc.word[phrases.chunkEnd[cue.end]] !== words.stop) return false;
  for (let i = cue.first - 2; i >= doc.sentenceStart[cue.sentence]; i--) {
    const shape = phrases.shape[i];
    if (shape === Shape.Comma || shape === Shape.Semicolon) return false;
    if (shape === Shape.Auxiliary) return true;
  }
  return false;
}

/** *It is not true, the office said on Monday, that …*: behind the circumstances of saying, the clause that was left waiting goes on. */
export function goesOnWithThat(context: AttributionContext, cue: CueCandidate, source: SourceCandidate): boolean {
  const { shape } = context.phrases;
  const from = reportingEnd(cue, source);
  for (let i = from; i < from + MAX_CIRCUMSTANCES; i++) {
    const s = shapeAt(context, i, cue.sentence);
    if (s === Shape.Comma)
      return shapeAt(context, i + 1, cue.sentence) !== Shape.Edge && context.doc.word[i + 1] === context.words.that;
    const fits =
      s === Shape.Preposition || s === Shape.Adverb || (s === Shape.Nominal && (i > from || isDate(context, i)));
    if (!fits) return false;
  }
  return false;

  function isDate({ marks }: AttributionContext, i: number): boolean {
    return (marks[i] & TokenMark.Date) !== 0 && shape[i] === Shape.Nominal;
  }
}

/** *was quoted by the daily as saying | that …*: the particles end where the content begins. */
export function isRelayed({ phrases }: AttributionContext, cue: CueCandidate): boolean {
  if (cue.apart < 0 || cue.reading.particles.length < 2) return false;
  const next = phrases.shape[cue.apart + cue.reading.particles.length];
  return next === Shape.That || next === Shape.QuoteOpen;
}

/** *In a note for this page, | the office said, “We are here.”*: a phrase before a whole quotation says where. */
export function opensWithVenue({ doc, phrases }: AttributionContext, left: TokenRange, right: TokenRange): boolean {
  const { shape } = phrases;
  if (shape[left.first] !== Shape.Preposition || shape[right.first] !== Shape.QuoteOpen) return false;
  for (let i = left.first; i < left.end; i++) {
    const s = shape[i];
    if (s === Shape.FiniteVerb || s === Shape.Auxiliary || s === Shape.QuoteOpen || s === Shape.Relative) return false;
  }
  return (doc.flags[right.first + 1] & TokenFlag.Capital) !== 0;
}
