import type { TokenRange } from "../../model/recognition.js";
import type { AttributionContext } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { Shape } from "../shape.js";
import { readTime } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";
import { MEANS } from "./means.js";
import { venueKind } from "./venue-kind.js";
import { behindTimeStamp } from "./time-stamp.js";
import { claimBeforeSubject, withAntecedent } from "./antecedent.js";
import { trimContent } from "./trim-content.js";
import { trimSource } from "./trim-source.js";

/**
 * Takes out of source and content what tells when or where it was said: `the ministry on Saturday | warned`,
 * `wrote a driver | on his page`, `accused each other | on Friday | of …`, `rejected the charge | later in the day`.
 */
export function trimAttribution(
  context: AttributionContext,
  words: CircumstanceWords,
  attribution: DecodedAttribution,
): DecodedAttribution {
  const { cue } = attribution;
  const { kind } = cue.reading.entry;
  const trim = (piece: TokenRange): TokenRange[] => trimContent(context, words, cue, piece);
  const stamped = attribution.content.map(behindStamp).filter((piece) => piece.end > piece.first);
  const content = stamped.length > 0 ? stamped : attribution.content;
  if (kind === "preposition") return { ...attribution, content };
  const source = trimSource(context, words, cue, attribution.source);
  if (kind === "noun") return { ...attribution, source, content: content.map(behindVenue) };
  if (kind !== "verb") return { ...attribution, source, content };
  const claim = claimBeforeSubject(context, words, cue, source);
  if (claim === null) {
    const whole = withoutPeople(withoutFrame(withAntecedent(context, words, attribution, content)));
    return { ...attribution, source, content: whole.flatMap(trim) };
  }
  const behind = content.filter((piece) => piece.first >= cue.end).flatMap(trim);
  return { ...attribution, source: { ...source, first: claim.end }, content: [claim, ...behind] };

  /** *Later in the piece, she wrote, “…”*: what only tells when or where is no piece of the content. */
  function withoutFrame(pieces: readonly TokenRange[]): readonly TokenRange[] {
    const [head] = pieces;
    if (pieces.length < 2 || head.first >= cue.first || pieces[1].first < cue.end) return pieces;
    const { phrases } = context;
    if (phrases.shape[pieces[1].first] !== Shape.QuoteOpen) return pieces;
    const end = phrases.shape[head.end - 1] === Shape.Comma ? head.end - 1 : head.end;
    const stretch: Stretch = { first: head.first, end, kind: StretchKind.Opening };
    const frame = readVenue(context, words, cue, stretch, head.first, false);
    if (frame === null || !MEANS.has(frame.kind)) return pieces;
    // *In the note of this morning, it says, “…”*
    const close = frame.end < end ? readTime(context, words, stretch, frame.end)?.end : frame.end;
    return close === end ? pieces.slice(1) : pieces;
  }

  /** *There is one already, the colonel reminded | the hall*: who is told is no piece of the content. */
  function withoutPeople(pieces: readonly TokenRange[]): readonly TokenRange[] {
    const last = pieces[pieces.length - 1];
    if (pieces.length < 2 || last.first !== cue.end || cue.passive || pieces[0].first >= cue.first) return pieces;
    const { chunkStart, chunkEnd, shape } = context.phrases;
    const people =
      shape[last.first] === Shape.Nominal && chunkStart[last.first] === last.first && chunkEnd[last.first] === last.end;
    return people && words.addressing.has(cue.reading.entry.lemma) ? pieces.slice(0, -1) : pieces;
  }

  /** *reports | in the local press | of a strike*: where a noun's content is said to have been told. */
  function behindVenue(piece: TokenRange): TokenRange {
    if (piece.first !== cue.end || !words.prepositions.has(context.doc.word[piece.first])) return piece;
    const close = context.phrases.chunkEnd[piece.first + 1];
    if (close <= piece.first || close >= piece.end) return piece;
    const { doc } = context;
    const goesOn = context.phrases.shape[close] === Shape.Preposition || doc.word[close] === context.words.that;
    const told = goesOn && venueKind(doc, words, piece.first + 1, close) !== undefined;
    return told ? { first: close, end: piece.end } : piece;
  }

  /** A line's time stamp is no part of what is said. */
  function behindStamp(piece: TokenRange): TokenRange {
    const first = behindTimeStamp(context.doc, words.clockWords, piece.first);
    return first === piece.first ? piece : { first, end: piece.end };
  }
}
