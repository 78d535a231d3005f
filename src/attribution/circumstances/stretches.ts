import { TokenMark, type TokenRange } from "../../model/recognition.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import { SourcePlace } from "../list-sources.js";
import { reportingEnd } from "../reporting-clause.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isPronounObject } from "./pronoun-object.js";
import { listStart } from "./subject-list.js";
import { behindTimeStamp } from "./time-stamp.js";

/** Where a stretch of the reporting clause stands; the places differ in what may be told there. */
export const enum StretchKind {
  /** Right behind the cue, or behind the source that follows it: nothing but circumstances stands there. */
  Behind = 0,
  /** Between source and cue (`X, speaking in Kocaeli, said`). */
  Insertion = 1,
  /** At the head of the clause (`In a statement on Monday, X said`). */
  Opening = 2,
  /** Behind the content. */
  Trailing = 3,
}

/** Tokens that may tell when and where something was said: no source, no cue, no content. */
export interface Stretch extends TokenRange {
  readonly kind: StretchKind;
}

/** An opening phrase is no longer than this. */
const MAX_OPENING = 40;

/** Nor does a stretch tell circumstances further on than this: bounds the work on a sentence without end. */
const MAX_STRETCH = 48;

/** Tells tokens that belong neither to content nor source nor cue. */
export function freeTokens(context: AttributionContext, attribution: DecodedAttribution): (i: number) => boolean {
  const { cue, source, content } = attribution;
  return (i) =>
    !(i >= cue.first && i < cue.end) &&
    !(source.place !== SourcePlace.None && i >= source.first && i < source.end) &&
    !content.some((piece) => i >= piece.first && i < piece.end) &&
    i < context.doc.count;
}

/**
 * The stretches of the reporting clause, in the order in which they are to be believed.
 * @param alone no other cue stands in the sentence: a participle then tells more of what the main verb tells (`held talks on Friday, stressing …`)
 */
export function listStretches(
  context: AttributionContext,
  attribution: DecodedAttribution,
  free: (i: number) => boolean,
  words: CircumstanceWords,
  alone: boolean,
): Stretch[] {
  const { doc, phrases, tags } = context;
  const { cue, source, content } = attribution;
  const start = behindTimeStamp(doc, words.clockWords, doc.sentenceStart[cue.sentence]);
  const stop = doc.sentenceStart[cue.sentence + 1];
  const list: Stretch[] = [];
  const verbal = cue.reading.entry.kind !== "mark";
  const behind = reportingEnd(cue, source);
  if (verbal && behind !== cue.end) add(cue.end, StretchKind.Behind);
  if (verbal || source.place === SourcePlace.Right) add(behind, StretchKind.Behind);
  // *X on Friday toured the mill and said …*
  const between =
    source.end < cue.first &&
    (source.place === SourcePlace.Left ||
      source.place === SourcePlace.BeforeInsertion ||
      // *, who in 2019 had warned*
      source.place === SourcePlace.Relative ||
      (source.place === SourcePlace.EarlierSubject && cue.reading.form !== "gerund"));
  if (between) add(source.end, StretchKind.Insertion);
  const opening = verbal ? openingBefore(openingAnchor()) : null;
  if (opening) list.push(opening);
  const led = verbal ? dateBefore(openingAnchor()) : null;
  if (led) list.push(led);
  const joint = alone && cue.reading.form === "gerund" && source.place === SourcePlace.EarlierSubject;
  const main = joint ? dateOfMainVerb(source.end + 1, cue.first) : null;
  if (main) list.push(main);
  // *ruled it out last Thursday*
  if (cue.apart >= behind) add(cue.apart + cue.reading.particles.length, StretchKind.Trailing);
  if (cue.reading.entry.kind === "verb")
    for (const piece of content)
      if (piece.first >= cue.end) add(piece.end, isPronounAlone(piece) ? StretchKind.Behind : StretchKind.Trailing);
  return list;

  function add(first: number, kind: StretchKind): void {
    // Behind a semicolon another clause begins.
    if (kind === StretchKind.Trailing && phrases.shape[first - 1] === Shape.Semicolon) return;
    let end = first;
    while (end < stop && end - first < MAX_STRETCH && free(end)) end++;
    if (end > first) list.push({ first, end, kind });
  }

  /** *said so | in this room*: behind such a pronoun stands what may stand right behind the cue. */
  function isPronounAlone({ first, end }: TokenRange): boolean {
    return end === first + 1 && isPronounObject(context, words, cue, first);
  }

  /** First token of the clause that the cue is the verb of, its opening phrases left out; -1 where it has none of its own. */
  function openingAnchor(): number {
    const { place } = source;
    if (cue.reading.form === "gerund" && place !== SourcePlace.Left && place !== SourcePlace.BeforeInsertion) {
      if (place !== SourcePlace.EarlierSubject || !alone) return -1;
    }
    if (place === SourcePlace.Relative || place === SourcePlace.Right || place === SourcePlace.Owner) return -1;
    if (place !== SourcePlace.None && place !== SourcePlace.By) {
      return source.first < cue.first ? listStart(context, source.first, start) : -1;
    }
    // A passive whose content is its subject: *In March the same frames were said to show …*.
    const subject = content[0];
    return cue.passive && subject.end === cue.first && phrases.shape[subject.first] !== Shape.QuoteOpen
      ? subject.first
      : cue.first;
  }

  /** What stands between the head of the clause and `anchor`; null where another clause does. */
  function openingBefore(anchor: number): Stretch | null {
    // *Asked at a rally who was to pay, …*
    const answer = words.answering.has(doc.word[start]) && phrases.shape[anchor - 1] === Shape.Comma;
    if (answer && anchor - start <= MAX_OPENING) return { first: start, end: anchor, kind: StretchKind.Opening };
    let first = anchor;
    let conjunction = -1;
    let i = anchor - 1;
    for (; i >= start && anchor - i <= MAX_OPENING && free(i); i--) {
      const shape = phrases.shape[i];
      if (shape === Shape.Subordinator) {
        first = i;
        if (i === anchor - 1) break;
        // Without a verb behind it the conjunction is a preposition (`After the verdict, …`, `Speaking after the talks, …`).
        conjunction = i;
        continue;
      }
      if (shape === Shape.Relative && first < anchor) {
        const frame = frameWithAside(anchor);
        if (frame) return frame;
      }
      if (endsClause(shape)) break;
      // In a declaration adopted after the talks, …: behind the venue's noun it is a participle.
      const isParticiple = tags[i] === Tag.VerbPast && words.venueNouns.has(doc.word[i - 1]);
      if ((shape === Shape.FiniteVerb && !isParticiple) || shape === Shape.Auxiliary) {
        const past = beforeInsertedClause(i);
        if (past < 0) {
          if (alone && cue.reading.form === "gerund") return frameBefore(i);
          if (conjunction >= 0) return { first: conjunction, end: anchor, kind: StretchKind.Opening };
          return relativeClauseBefore(i, anchor) ?? timeClauseBefore(i, anchor) ?? frameWithAside(anchor);
        }
        i = past;
      }
      first = i;
    }
    return first < anchor && first >= 0 ? { first, end: anchor, kind: StretchKind.Opening } : null;
  }

  /** *on Wednesday, when its head wrote …*: the date before the conjunction that opens the clause. */
  function dateBefore(anchor: number): Stretch | null {
    if (anchor <= start || doc.word[anchor - 1] !== words.when) return null;
    const end = phrases.shape[anchor - 2] === Shape.Comma ? anchor - 2 : anchor - 1;
    let first = end;
    while (first > start && (context.marks[first - 1] & TokenMark.Date) !== 0) first--;
    if (first === end) return null;
    while (
      first > start &&
      (phrases.shape[first - 1] === Shape.Preposition || phrases.shape[first - 1] === Shape.Adverb)
    )
      first--;
    // *a standoff since May, when …*
    if (phrases.shape[first - 1] === Shape.Subordinator || doc.word[first] === words.since) return null;
    return { first, end, kind: StretchKind.Opening };
  }

  /** *met in Geneva on Thursday, stressing …*: the first date between the main verb and its participle, with the words that open it. */
  function dateOfMainVerb(from: number, end: number): Stretch | null {
    for (let i = from; i < Math.min(end, from + MAX_STRETCH); i++) {
      const shape = phrases.shape[i];
      if (shape === Shape.Relative || shape === Shape.That || shape === Shape.QuoteOpen) return null;
      if ((context.marks[i] & TokenMark.Date) === 0) continue;
      let first = i;
      while (first > from && words.timeOpeners.has(doc.word[first - 1])) first--;
      return { first, end, kind: StretchKind.Opening };
    }
    return null;
  }

  /** *In a letter, it says, the prosecutor …*: the comma before the short clause whose verb is at `i`, else -1. */
  function beforeInsertedClause(i: number): number {
    const short = phrases.shape[i + 1] === Shape.Comma && i - 2 > start && phrases.shape[i - 1] === Shape.Pronoun;
    return short && phrases.shape[i - 2] === Shape.Comma ? i - 2 : -1;
  }

  /** *In 1993, the council adopted two resolutions demanding …*: the phrase that opens the sentence, before the subject of the verb at `verb`. */
  function frameBefore(verb: number): Stretch | null {
    if (phrases.shape[start] !== Shape.Preposition && (context.marks[start] & TokenMark.Date) === 0) return null;
    for (let i = start; i < Math.min(verb, start + MAX_OPENING) && free(i); i++) {
      if (phrases.shape[i] === Shape.Comma) return { first: start, end: i + 1, kind: StretchKind.Opening };
      if (endsClause(phrases.shape[i])) return null;
    }
    return null;
  }

  /** *On 14 January, when he was still in hospital, X said*, *In a note of 3 May, which few read, …*: the date or venue that opens the sentence, before a clause between commas. */
  function frameWithAside(anchor: number): Stretch | null {
    if (phrases.shape[anchor - 1] !== Shape.Comma || anchor - start > MAX_OPENING) return null;
    let comma = start;
    const isDate = (i: number): boolean => (context.marks[i] & TokenMark.Date) !== 0;
    while (comma < anchor - 1 && (phrases.shape[comma] !== Shape.Comma || isDate(comma))) comma++;
    const opens = phrases.shape[comma + 1];
    const describes = opens === Shape.Relative || tags[comma + 1] === Tag.VerbPart;
    if (opens !== Shape.Subordinator && !describes) return null;
    for (let i = comma + 1; i < anchor - 1; i++) if (phrases.shape[i] === Shape.Comma || !free(i)) return null;
    if (describes && phrases.shape[start] === Shape.Preposition && isOnePhrase(start, comma))
      return { first: start, end: comma + 1, kind: StretchKind.Opening };
    return (context.marks[comma - 1] & TokenMark.Date) !== 0
      ? { first: start, end: comma + 1, kind: StretchKind.Opening }
      : null;
  }

  function isOnePhrase(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const shape = phrases.shape[i];
      if (!free(i) || shape === Shape.FiniteVerb || shape === Shape.Auxiliary || endsClause(shape)) return false;
    }
    return true;
  }

  /** *In a tweet that has since been deleted, X said*: the phrase that opens the sentence, with the clause about it whose verb is at `verb`. */
  function relativeClauseBefore(verb: number, anchor: number): Stretch | null {
    if (phrases.shape[anchor - 1] !== Shape.Comma || phrases.shape[start] !== Shape.Preposition) return null;
    if (anchor - start > MAX_OPENING) return null;
    let relative = -1;
    for (let i = start; i < anchor - 1; i++) {
      const shape = phrases.shape[i];
      if (!free(i) || shape === Shape.Comma) return null;
      const opens = shape === Shape.Relative || shape === Shape.That;
      if (opens && (relative >= 0 || i > verb)) return null;
      if (opens) relative = i;
      if (relative < 0 && (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || endsClause(shape))) return null;
    }
    return relative > 0 ? { first: start, end: anchor, kind: StretchKind.Opening } : null;
  }

  /** *After the interview was recorded, the ministry said*: the clause whose verb is at `verb`, where a conjunction opens the sentence. */
  function timeClauseBefore(verb: number, anchor: number): Stretch | null {
    if (phrases.shape[anchor - 1] !== Shape.Comma) return null;
    for (let i = verb + 1; i < anchor - 1; i++) if (phrases.shape[i] === Shape.Comma) return null;
    if (anchor - start > MAX_OPENING) return null;
    for (let i = verb - 1; i >= start && free(i); i--) {
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) continue;
      if (endsClause(shape) && i > start) return null;
    }
    const opens = tags[start] === Tag.Subordinator || tags[start] === Tag.Preposition;
    return opens && free(start) ? { first: start, end: anchor, kind: StretchKind.Opening } : null;
  }
}

function endsClause(shape: Shape): boolean {
  return (
    shape === Shape.Semicolon ||
    shape === Shape.Colon ||
    shape === Shape.Stop ||
    shape === Shape.Dash ||
    shape === Shape.QuoteOpen ||
    shape === Shape.QuoteClose ||
    shape === Shape.That ||
    shape === Shape.Relative ||
    shape === Shape.Subordinator ||
    shape === Shape.Coordinator
  );
}
