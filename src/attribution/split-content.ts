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

/** *claimed that …; that …, and that …*: where the next part of a list of that-clauses begins behind `end`, or -1. */
export function nextThatClause(context: AttributionContext, first: number, end: number): number {
  const { doc, phrases } = context;
  const { shape } = phrases;
  if (shape[first] !== Shape.That) return -1;
  let at = end;
  if (shape[at] === Shape.Semicolon || shape[at] === Shape.Comma) at++;
  if (shape[at] === Shape.Coordinator) at++;
  // …; that, she adds, is the bridge: a pronoun.
  const goesOn = at > end && shape[at] === Shape.That && shape[at + 1] !== Shape.Comma;
  return goesOn && doc.sentenceOf[at] === doc.sentenceOf[first] ? at : -1;
}

/** *were told by loudspeaker | not to graze*: the negation before an infinitive belongs to it. */
export function withNegation(context: AttributionContext, cue: CueCandidate, first: number): number {
  const { phrases, tags } = context;
  return phrases.shape[first] === Shape.To && first - 1 >= cue.end && tags[first - 1] === Tag.Negation
    ? first - 1
    : first;
}

/** *that they held heights near Halm, a village by the ford, | and controlled the road*: behind a gloss in commas the next verb goes on. */
export function goesOnBehindGloss(
  { doc, phrases: { shape }, words }: AttributionContext,
  end: number,
  nextCueAfter: (token: number) => number,
): boolean {
  if (shape[end] !== Shape.Comma || !words.indefinite.has(doc.word[end + 1])) return false;
  let i = end + 2;
  while (i < end + MAX_CIRCUMSTANCES && (shape[i] === Shape.Nominal || shape[i] === Shape.Preposition)) i++;
  if (shape[i] !== Shape.Comma || shape[i + 1] !== Shape.Coordinator) return false;
  i += 2;
  while (shape[i] === Shape.Adverb) i++;
  const isVerb = shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary;
  return isVerb && doc.sentenceOf[i] === doc.sentenceOf[end] && nextCueAfter(i - 1) !== i;
}

/** *condemned “in the strongest terms” | the attack*: an object that stands right behind a quotation which only tells how. */
export function leavesObject({ marks, phrases }: AttributionContext, cue: CueCandidate, end: number): boolean {
  const { chunkStart, shape } = phrases;
  if (!cue.reading.entry.frames.includes("o") || shape[end - 1] !== Shape.QuoteClose) return false;
  // … “a game,” | the agency reported
  if (shape[end - 2] === Shape.Comma) return false;
  return chunkStart[end] === end && shape[end] === Shape.Nominal && (marks[end] & TokenMark.Date) === 0;
}

/** *tell | herdsmen to leave*: who is to do something belongs to what is said. */
export function withPeopleTold({ phrases }: AttributionContext, cue: CueCandidate, first: number): number {
  const { chunkEnd, shape } = phrases;
  const told = cue.reading.entry.frames.includes("a") && !cue.passive;
  return told && shape[first] === Shape.To && chunkEnd[cue.end] === first ? cue.end : first;
}

/** Of the places where what is said may begin those before a verb of its own: *told the miners to wait and | told us that …*. */
export function beforeCoordinated(
  context: AttributionContext,
  cue: CueCandidate,
  starts: readonly number[],
  next: number,
): readonly number[] {
  const { phrases, tags } = context;
  const ownVerb = next > cue.end + 1 && phrases.shape[next - 1] === Shape.Coordinator && tags[next] === tags[cue.head];
  const own = ownVerb ? starts.filter((start) => start < next) : starts;
  return own.length > 0 ? own : starts;
}

/** *the council, which demanded a halt, | was to meet*: behind its comma the main clause goes on. */
export function beforeMainClause(
  { phrases: { shape } }: AttributionContext,
  source: SourceCandidate,
  first: number,
  end: number,
): number {
  if (source.place !== SourcePlace.Relative || shape[source.first - 1] !== Shape.Comma) return end;
  let open = 0;
  for (let i = first; i < end - 1; i++) {
    if (shape[i] === Shape.QuoteOpen) open++;
    else if (shape[i] === Shape.QuoteClose) open--;
    else if (shape[i] === Shape.Comma && open <= 0) {
      const next = shape[i + 1];
      if (next === Shape.FiniteVerb || next === Shape.Auxiliary) return i;
    }
  }
  return end;
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

/** *Baku's claims that it took six villages | are untrue*: what a noun reports ends before the verb of which the noun is the subject. */
export function beforeMainVerb(context: AttributionContext, cue: CueCandidate, first: number, end: number): number {
  const { shape } = context.phrases;
  const complement = shape[first] === Shape.That || shape[first] === Shape.Preposition;
  if (cue.reading.entry.kind !== "noun" || !complement) return end;
  let verbs = shape[first] === Shape.That ? 1 : 0;
  for (let i = first + 1; i < end; i++) {
    const isVerb = shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary;
    if (isVerb) {
      const goesOn =
        shape[i - 1] === Shape.Auxiliary || shape[i - 1] === Shape.Adverb || shape[i - 1] === Shape.FiniteVerb;
      if (!goesOn && verbs-- === 0) return i;
    } else if (
      shape[i] !== Shape.Nominal &&
      shape[i] !== Shape.Pronoun &&
      shape[i] !== Shape.Preposition &&
      shape[i] !== Shape.Adverb &&
      shape[i] !== Shape.OtherVerb
    )
      return end;
  }
  return end;
}

/**
 * *in which | the parties are said to agree*, *In Halm, meanwhile, | houses have been promised*: what is said of a passive's subject begins with
 * that, not with what opens the clause.
 */
export function fromSubject(
  context: AttributionContext,
  cue: CueCandidate,
  source: SourceCandidate,
  piece: TokenRange,
): TokenRange {
  const { chunkStart, shape } = context.phrases;
  if (!cue.passive || piece.end > cue.first || shape[cue.first - 1] !== Shape.Nominal) return piece;
  // *…, the ministry was quoted as saying*: who is quoted speaks.
  if (source.place === SourcePlace.Left || chunkStart[cue.first - 1] <= piece.first) return piece;
  let start = chunkStart[cue.first - 1];
  while (start > piece.first && (shape[start - 1] === Shape.Nominal || shape[start - 1] === Shape.Preposition)) start--;
  while (shape[start] === Shape.Preposition) start++;
  const before = shape[start - 1];
  if (before === Shape.Relative) return { first: start, end: cue.first };
  if (before !== Shape.Comma || shape[piece.first] !== Shape.Preposition) return piece;
  for (let i = piece.first; i < start; i++)
    if (shape[i] === Shape.FiniteVerb || shape[i] === Shape.Auxiliary || shape[i] === Shape.QuoteOpen) return piece;
  return { first: start, end: cue.first };
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

/**
 * Whether a that-clause, or what is behind *according to*, has its verb before `end`, where a comma ends it: *that Halm, a village by the
 * ford, | was flooded* goes on.
 */
export function hasVerb({ phrases }: AttributionContext, cue: CueCandidate, first: number, end: number): boolean {
  const { shape } = phrases;
  const isClause =
    shape[first] === Shape.That || (cue.reading.entry.kind === "preposition" && shape[first] === Shape.Nominal);
  if (!isClause || shape[end] !== Shape.Comma) return true;
  for (let i = first + 1; i < end; i++) if (shape[i] !== Shape.Nominal && shape[i] !== Shape.Preposition) return true;
  return false;
}
