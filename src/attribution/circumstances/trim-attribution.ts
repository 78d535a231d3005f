import { TokenMark, type TokenRange } from "../../model/recognition.js";
import type { VerbForm } from "../../languages/cue-lexicon.js";
import type { Stance, VenueKind } from "../../model/claim.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import { type AttributionContext, shapeAt } from "../context.js";
import type { DecodedAttribution } from "../decode.js";
import { type SourceCandidate, SourcePlace } from "../list-sources.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { readTime, type TimePhrase } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";
import { listStart } from "./subject-list.js";
import { behindTimeStamp } from "./time-stamp.js";

/** An object that stands before a date is no longer than this (`accused each other on Friday of …`). */
const MAX_OBJECT = 12;

/** A noun phrase that a time closes is no longer than this. */
const MAX_PHRASE = 36;

/** So many circumstances follow one another at most. */
const MAX_CIRCUMSTANCES = 4;

const PAST: ReadonlySet<VerbForm> = new Set(["past", "participle"]);

/** What a source behind its cue can be said to speak through: a meeting or an audience may as well tell who it is. */
const MEANS: ReadonlySet<VenueKind> = new Set([
  "social-media",
  "statement",
  "interview",
  "document",
  "call",
  "broadcast",
]);

/** Whose people told may stand behind the object (`confirmed the report to journalists`). */
const TELLING: ReadonlySet<Stance> = new Set(["assert", "confirm", "deny"]);

/**
 * Takes out of source and content what tells when or where it was said: `the ministry on Saturday | warned`,
 * `wrote a driver | on his page`, `accused each other | on Friday | of …`, `rejected the charge | later in the day`.
 */
export function trimAttribution(
  context: AttributionContext,
  words: CircumstanceWords,
  attribution: DecodedAttribution,
): DecodedAttribution {
  const { doc, marks, phrases, tags } = context;
  const { cue } = attribution;
  const { kind } = cue.reading.entry;
  const stamped = attribution.content.map(behindStamp).filter((piece) => piece.end > piece.first);
  const content = stamped.length > 0 ? stamped : attribution.content;
  if (kind === "preposition") return { ...attribution, content };
  const source = trimSource(attribution.source);
  const claim = kind === "verb" ? claimBeforeSubject(source) : null;
  if (claim !== null) {
    const behind = content.filter((piece) => piece.first >= cue.end).flatMap(trimContent);
    return { ...attribution, source: { ...source, first: claim.end }, content: [claim, ...behind] };
  }
  if (kind !== "verb") return { ...attribution, source, content };
  return { ...attribution, source, content: withAntecedent(content).flatMap(trimContent) };

  /** *…, a charge | Baku rejects*: the noun that sums up what went before, in one phrase with the subject of the cue; null where there is none. */
  function claimBeforeSubject({ place, first, end }: SourceCandidate): TokenRange | null {
    const before = shapeAt(context, first - 1, cue.sentence);
    if (place !== SourcePlace.Left || tags[first] !== Tag.Determiner) return null;
    if (before !== Shape.Comma && before !== Shape.Dash) return null;
    let name = end;
    while (name > first && tags[name - 1] === Tag.ProperNoun) name--;
    const named = name < end && phrases.chunkStart[end - 1] === first;
    return named && words.claimNouns.has(doc.word[name - 1]) ? { first, end: name } : null;
  }

  /** A line's time stamp is no part of what is said. */
  function behindStamp(piece: TokenRange): TokenRange {
    const first = behindTimeStamp(doc, words.clockWords, piece.first);
    return first === piece.first ? piece : { first, end: piece.end };
  }

  function isDate(i: number): boolean {
    return (marks[i] & TokenMark.Date) !== 0;
  }

  function trimSource(from: SourceCandidate): SourceCandidate {
    const { place } = from;
    let { first, end } = from;
    if (place === SourcePlace.By && isMeans(end - 1)) return { place: SourcePlace.None, first: 0, end: 0 };
    if (place === SourcePlace.Left || place === SourcePlace.BeforeInsertion) {
      first = wholeList(behindTimeStamp(doc, words.clockWords, first), end);
      // A day earlier | Baku accused …
      let behind = first;
      while (behind < end && isDate(behind)) behind++;
      if (phrases.chunkStart[behind] === behind && behind < end) first = behind;
      for (let i = first + 1; i < end - 1; i++)
        if (phrases.shape[i] === Shape.Comma && (leadsIn(i + 1) || opensMeans(i + 1, end) || isInsertion(i + 1, end)))
          end = i;
      end = beforeDate(first, end);
      for (let i = first + 1; i < end - 1; i++) if (isMeansTo(i, end)) end = i;
    } else if (place === SourcePlace.Right) {
      for (let i = first + 1; i < end; i++) if (opensMeans(i, end) || tellsPeople(i, end)) end = i;
      if (phrases.shape[end - 1] === Shape.Comma) end--;
      end = beforeDate(first, end);
    }
    return end === from.end && first === from.first ? from : { ...from, first, end };
  }

  /** *Turkey, | for its part,* and the like, up to `end`. */
  function isInsertion(from: number, end: number): boolean {
    const close = phrases.shape[end - 1] === Shape.Comma ? end - 1 : end;
    return words.insertions.has(doc.word, from, close);
  }

  /** *by post*, but not *by the Eastern Post* */
  function isMeans(i: number): boolean {
    return words.means.has(doc.word[i]) && (doc.flags[i] & TokenFlag.Capital) === 0;
  }

  /** *Russia, France and | the United States*, *A survey of families in Sumgait, | Barda and Ganja*: where the whole subject begins. */
  function wholeList(first: number, end: number): number {
    const start = behindTimeStamp(doc, words.clockWords, doc.sentenceStart[cue.sentence]);
    const listed = listStart(context, first, start);
    if (listed < first) return listed;
    if (
      first === start ||
      phrases.shape[first - 1] !== Shape.Comma ||
      doc.word[phrases.chunkEnd[first]] !== context.words.and
    )
      return first;
    if (phrases.chunkEnd[first] >= end || phrases.chunkStart[start] !== start || first - start > MAX_PHRASE)
      return first;
    if (phrases.shape[start] !== Shape.Nominal || tags[start] === Tag.ProperNoun) return first;
    for (let i = start; i < first; i++) {
      const shape = phrases.shape[i];
      const inPhrase =
        shape === Shape.Nominal || shape === Shape.Preposition || shape === Shape.Comma || tags[i] === Tag.VerbPart;
      if (!inPhrase || isDate(i) || words.timeNouns.has(doc.word[i])) return first;
    }
    return start;
  }

  /** *– a shopkeeper, | to Kestrel Radio*: behind a comma, the people told. */
  function tellsPeople(i: number, end: number): boolean {
    if (phrases.shape[i - 1] !== Shape.Comma || doc.word[i] !== words.to) return false;
    const close = phrases.chunkEnd[i + 1];
    return phrases.chunkStart[i + 1] === i + 1 && close <= end && tags[close - 1] !== Tag.Pronoun;
  }

  /**
   * *an allegation that Yerevan denied*, *pylons that it says were put up*: a relative pronoun before the source stands for the noun phrase
   * before it, and that is what was said.
   */
  function withAntecedent(pieces: readonly TokenRange[]): readonly TokenRange[] {
    const { first, place } = attribution.source;
    const relative = first - 1;
    if (place !== SourcePlace.Left || relative <= doc.sentenceStart[cue.sentence]) return pieces;
    const pronoun = phrases.shape[relative];
    if (isContactClause(pieces))
      return [{ first: phrases.chunkStart[relative], end: first }, pieces[pieces.length - 1]];
    const inserted = relativeBeforeInsertion(pieces);
    if (inserted !== null) return inserted;
    if (!words.relativePronouns.has(doc.word[relative])) return pieces;
    if (pronoun !== Shape.Relative && pronoun !== Shape.That) return pieces;
    const left = pieces.findIndex((piece) => piece.first < cue.first);
    if (left >= 0 && pieces[left].first === relative) return pieces;
    const right = pieces.find((piece) => piece.first >= cue.end);
    const shape = right === undefined ? Shape.Edge : phrases.shape[right.first];
    const wanted = shape === Shape.FiniteVerb || shape === Shape.Auxiliary;
    // Behind a comma *which* may take up a whole clause.
    const clause = left < 0 && phrases.shape[relative - 1] === Shape.Comma;
    const endsInPronoun = left >= 0 && pieces[left].end === first;
    if (!endsInPronoun && !(wanted && pronoun === Shape.Relative && !clause)) return pieces;
    const end = phrases.shape[relative - 1] === Shape.Comma ? relative - 1 : relative;
    let head = phrases.chunkStart[end - 1];
    if (head < 0) return pieces;
    if (left >= 0 && pieces[left].first < head && !hasVerb(pieces[left].first, end) && endsInPronoun)
      head = pieces[left].first;
    const antecedent = { first: head, end };
    return left >= 0 ? pieces.with(left, antecedent) : [antecedent, ...pieces];
  }

  /** *of whom, | he said, | many stayed*: the clause that the reporter is inserted into begins with its relative word; null where it is none. */
  function relativeBeforeInsertion(pieces: readonly TokenRange[]): readonly TokenRange[] | null {
    const comma = attribution.source.first - 1;
    const right = pieces[pieces.length - 1];
    if (phrases.shape[comma] !== Shape.Comma || phrases.shape[cue.end] !== Shape.Comma || right.first <= cue.end)
      return null;
    const isPronoun = phrases.shape[comma - 1] === Shape.Relative || doc.word[comma - 1] === words.where;
    if (!isPronoun) return null;
    const first = phrases.shape[comma - 2] === Shape.Preposition ? comma - 2 : comma - 1;
    return first > doc.sentenceStart[cue.sentence] ? [{ first, end: comma }, right] : null;
  }

  /** *villages | he said had been shelled*: no pronoun between a noun phrase and the clause that speaks of it. */
  function isContactClause(pieces: readonly TokenRange[]): boolean {
    const { first } = attribution.source;
    const piece = pieces[pieces.length - 1];
    if (piece.first !== cue.end || phrases.chunkEnd[first - 1] !== first) return false;
    if (pieces.length > 2 || (pieces.length === 2 && pieces[0].end !== first)) return false;
    const shape = phrases.shape[piece.first];
    return (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) && phrases.shape[first - 1] === Shape.Nominal;
  }

  function hasVerb(from: number, end: number): boolean {
    for (let i = from; i < end; i++) {
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.OtherVerb) return true;
    }
    return false;
  }

  /** *speaking in Kocaeli*, *quoted by the daily* */
  function leadsIn(i: number): boolean {
    return words.leadIns.has(doc.word[i]) || (words.relaying.has(doc.word[i]) && doc.word[i + 1] === words.by);
  }

  /** End of a phrase without the date that closes it; a date's own noun phrase is left alone. */
  function beforeDate(first: number, end: number): number {
    let i = end;
    while (i > first && isDate(i - 1)) i--;
    if (i === end || i === first || isClause(first, i) || isParticipleClause(first, i)) return end;
    while (i > first && words.timeOpeners.has(doc.word[i - 1])) i--;
    while (i > first && (phrases.shape[i - 1] === Shape.Comma || phrases.shape[i - 1] === Shape.Other)) i--;
    // `notes of 2022`: the date belongs to the noun before the preposition.
    const bound = phrases.shape[i - 1] === Shape.Preposition || phrases.shape[i - 1] === Shape.Coordinator;
    return i > first && !bound ? i : end;
  }

  /** *The letter, dated | April 3*, *a draft, circulated by Poland | on Thursday*: the date belongs to the participle behind the last comma. */
  function isParticipleClause(first: number, date: number): boolean {
    let i = date - 1;
    while (i > first && phrases.shape[i] !== Shape.Comma) i--;
    return i > first && i + 1 < date && tags[i + 1] === Tag.VerbPart;
  }

  /** A date behind a verb (`X, who left in March`) tells of that verb. */
  function isClause(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.Relative) return true;
    }
    return false;
  }

  /** *in a voice message*, *on his page* */
  function opensMeans(i: number, end: number): boolean {
    if (!words.prepositions.has(doc.word[i]) || phrases.chunkStart[i + 1] !== i + 1) return false;
    const close = phrases.chunkEnd[i + 1];
    const kindOfVenue = close <= end ? words.venueNouns.get(doc.word[close - 1]) : undefined;
    return kindOfVenue !== undefined && MEANS.has(kindOfVenue);
  }

  /** *President Mirov | in an address to the nation | announced*: a means that closes what stands before the cue. */
  function isMeansTo(i: number, end: number): boolean {
    // A post on Facebook said: there it is part of the document's name.
    if (!words.prepositions.has(doc.word[i]) || words.venueNouns.has(doc.word[i - 1])) return false;
    const venue = readVenue(context, words, cue, { first: i, end, kind: StretchKind.Insertion }, i, false);
    return venue !== null && venue.end === end && (venue.kind === "speech" || MEANS.has(venue.kind));
  }

  /** *in a televised speech*; *at a rally* may as well tell where what is spoken of happened. */
  function opensSpeech(i: number, end: number): boolean {
    if (doc.word[i] !== words.in || phrases.chunkStart[i + 1] !== i + 1) return false;
    const close = phrases.chunkEnd[i + 1];
    return close <= end && words.venueNouns.get(doc.word[close - 1]) === "speech";
  }

  /** End of the venue that begins at `i`, with the place it is in (`at a round table in Sumgait`); `i` where none does. */
  function venueEnd(i: number, end: number): number {
    if (!words.prepositions.has(doc.word[i]) || phrases.chunkStart[i + 1] !== i + 1) return i;
    const close = phrases.chunkEnd[i + 1];
    if (close >= end || !words.venueNouns.has(doc.word[close - 1])) return i;
    const place = phrases.chunkEnd[close + 1];
    const inPlace = words.prepositions.has(doc.word[close]) && place > 0 && (marks[place - 1] & TokenMark.Place) !== 0;
    return inPlace && place < end ? place : close;
  }

  function trimContent(piece: TokenRange): TokenRange[] {
    if (piece.first < cue.first) return [trimSubject(piece)];
    if (piece.first < cue.end) return [piece];
    // *spoke of “a great flood” | late on Monday*
    if (phrases.shape[piece.first] === Shape.QuoteOpen && closeOf(piece.first) < piece.end - 1)
      return [{ first: piece.first, end: trimTail(piece) }];
    if (doc.quotationOf[piece.first] !== doc.quotationOf[cue.head]) return [piece];
    if (isToldTo(piece)) return [{ first: piece.first, end: piece.first + 1 }];
    if (piece.first === cue.end || isBehindDate(piece.first)) {
      const start = trimHead(piece);
      if (start !== piece.first) return [{ first: start, end: piece.end }];
    }
    const split = splitAtTime(piece) ?? [{ first: piece.first, end: trimTail(piece) }];
    const goesOn = behindTime(piece);
    return goesOn && split.length === 1 && split[0].end === piece.end ? [...split, goesOn] : split;
  }

  /** *confirmed this | to the paper*: behind a pronoun *to* names who is told. */
  function isToldTo({ first, end }: TokenRange): boolean {
    const pronoun = phrases.shape[first] === Shape.Pronoun || tags[first] === Tag.Determiner;
    const alone = phrases.chunkEnd[first] === first + 1 && doc.word[first + 1] === words.to;
    return pronoun && alone && phrases.chunkStart[first + 2] === first + 2 && phrases.chunkEnd[first + 2] === end;
  }

  /** *wrote this week | in the journal …* */
  function isBehindDate(first: number): boolean {
    if (first <= cue.end) return false;
    for (let i = cue.end; i < first; i++) if (!isDate(i) && !words.timeOpeners.has(doc.word[i])) return false;
    return true;
  }

  /** *expressed their concern on Tuesday | over the losses*: the complement that a time parts from its noun phrase; null where none does. */
  function behindTime({ first, end }: TokenRange): TokenRange | null {
    if (first !== cue.end || phrases.chunkStart[first] !== first || phrases.chunkEnd[first] !== end) return null;
    const stop = doc.sentenceStart[cue.sentence + 1];
    const time = readTime(context, words, { first: end, end: stop, kind: StretchKind.Trailing }, end);
    if (!time?.dated || phrases.shape[time.end] !== Shape.Preposition || !isNominalAt(time.end + 1)) return null;
    // What a preposition of place opens may as well tell where it was said.
    if (words.prepositions.has(doc.word[time.end]) && doc.word[time.end] !== words.over) return null;
    let close = time.end + 1;
    while (close < stop && (isNominalAt(close) || phrases.shape[close] === Shape.Preposition)) close++;
    return closesClause(shapeAt(context, close, cue.sentence)) ? { first: time.end, end: close } : null;
  }

  function isNominalAt(i: number): boolean {
    return phrases.shape[i] === Shape.Nominal && (marks[i] & TokenMark.Date) === 0;
  }

  /** *In March the same frames were said to show …*: a date that opens the subject of a passive is no part of what was said. */
  function trimSubject(piece: TokenRange): TokenRange {
    if (!cue.passive || piece.end !== cue.first) return piece;
    const stretch = { first: piece.first, end: piece.end, kind: StretchKind.Opening };
    const time = readTime(context, words, stretch, piece.first);
    if (!time?.dated || time.end >= piece.end) return piece;
    return { first: phrases.shape[time.end] === Shape.Comma ? time.end + 1 : time.end, end: piece.end };
  }

  /** *condemned | in a commentary | the attack*, *informed | the guests | about the damage* */
  function trimHead(piece: TokenRange): number {
    const { first } = piece;
    const inside = statementInPhrase(first);
    if (inside > first) return inside;
    // `reported then | that …`, `said hours after the truce took hold | that …`
    const time = readTime(context, words, { first, end: piece.end, kind: StretchKind.Behind }, first);
    const isClauseOpener = (i: number): boolean =>
      doc.word[i] === context.words.that || phrases.shape[i] === Shape.QuoteOpen;
    if (time && time.end < piece.end && isClauseOpener(time.end)) return time.end;
    const behind: Stretch = { first, end: piece.end, kind: StretchKind.Behind };
    const venue = words.prepositions.has(doc.word[first]) ? readVenue(context, words, cue, behind, first, true) : null;
    if (venue && venue.end < piece.end && phrases.shape[venue.end] === Shape.That && !venue.object) return venue.end;
    const close = venueEnd(first, piece.end);
    if (close > first) {
      const bare = phrases.chunkStart[close] === close && opensMeans(first, piece.end);
      const goesOn = bare || phrases.shape[close] === Shape.That || words.topicPrepositions.has(doc.word[close]);
      return goesOn && close < piece.end ? close : first;
    }
    const object =
      phrases.chunkStart[first] === first && phrases.shape[first] === Shape.Nominal ? phrases.chunkEnd[first] : -1;
    if (!words.addressing.has(cue.reading.entry.lemma) || cue.passive || object < 0 || object >= piece.end)
      return first;
    if (phrases.shape[object] === Shape.That) return object;
    return words.topicPrepositions.has(doc.word[object]) && !words.urging.has(cue.reading.entry.lemma) ? object : first;
  }

  /** *said in a statement | Armenian forces were …*: two noun phrases without a word between; `first` where there is one. */
  function statementInPhrase(first: number): number {
    if (!words.prepositions.has(doc.word[first]) || tags[first + 1] !== Tag.Determiner) return first;
    for (let k = first + 2; k + 1 < phrases.chunkEnd[first + 1]; k++) {
      const kindOfVenue = words.venueNouns.get(doc.word[k]);
      const capital = (doc.flags[k + 1] & TokenFlag.Capital) !== 0 && (doc.flags[k] & TokenFlag.Capital) === 0;
      if (kindOfVenue !== undefined && MEANS.has(kindOfVenue) && capital) return k + 1;
    }
    return first;
  }

  /** *accused each other | on Friday | of …*: the date and venue between an object and the preposition that goes on with the content. */
  function splitAtTime(piece: TokenRange): TokenRange[] | null {
    if (piece.first !== cue.end || phrases.shape[piece.first] === Shape.That) return null;
    for (let i = piece.first + 1; i < Math.min(piece.end - 1, piece.first + MAX_OBJECT); i++) {
      const shape = phrases.shape[i];
      // `the spraying of 29 January over …`
      if (isDate(i) && phrases.shape[i - 1] === Shape.Preposition) return null;
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.QuoteOpen) return null;
      if (shape === Shape.Comma || shape === Shape.To || shape === Shape.OtherVerb) return null;
      const end = circumstancesEnd(i, piece.end);
      if (end <= i || end >= piece.end) continue;
      const goesOn =
        phrases.shape[end] === Shape.Preposition ||
        phrases.shape[end] === Shape.To ||
        phrases.shape[end] === Shape.That;
      return goesOn
        ? [
            { first: piece.first, end: i },
            { first: end, end: piece.end },
          ]
        : null;
    }
    return null;
  }

  /** End of the means and the times that begin at `i`; `i` where a time without a date is all there is, or nothing. */
  function circumstancesEnd(i: number, high: number): number {
    let end = i;
    for (let n = 0; n < MAX_CIRCUMSTANCES && end < high; n++) {
      // Its first token tells the reader that a phrase before it may own a date (`in a letter | of 8 February`).
      const stretch: Stretch = {
        first: end > i ? i : end,
        end: high,
        kind: end > i ? StretchKind.Behind : StretchKind.Trailing,
      };
      const time = readTime(context, words, stretch, end);
      const next = time && (time.dated || end > i) ? time.end : meansEnd(end, high);
      if (next <= end) break;
      end = next;
    }
    return end;
  }

  /** End of *in a phone call with both*, *through a spokesman*; `i` where no means of saying begins there. */
  function meansEnd(i: number, high: number): number {
    const stretch: Stretch = { first: i, end: high, kind: StretchKind.Trailing };
    const person = doc.word[i] === words.through || doc.word[i] === words.via;
    const told = doc.word[i] === words.to && TELLING.has(cue.reading.entry.stance);
    if (!person && !told && !opensMeans(i, high) && !opensSpeech(i, high)) return i;
    return readVenue(context, words, cue, stretch, i, false)?.end ?? i;
  }

  /**
   * *rejected the charge | later in the day*: behind a noun phrase a time of the past, or a means of saying, closes the reporting clause. In a
   * clause of its own, or where what is said is still to come, it belongs to what was said.
   */
  function trimTail(piece: TokenRange): number {
    const { first, end } = piece;
    const { shape, chunkStart, chunkEnd } = phrases;
    const opensPhrase =
      chunkStart[first] === first || shape[first] === Shape.Preposition || shape[first] === Shape.QuoteOpen;
    if (!opensPhrase || !PAST.has(cue.reading.form) || cue.passive || end - first > MAX_PHRASE) return end;
    for (let i = first; i < end; i++) {
      // What stands in quotation marks has its clauses for itself.
      if (shape[i] === Shape.QuoteOpen && closeOf(i) > 0 && closeOf(i) < end) {
        i = closeOf(i);
        continue;
      }
      if (opensClause(shape[i]) && chunkStart[i] < 0 && !(shape[i] === Shape.To && chunkStart[i + 1] === i + 1))
        return end;
    }
    const stop = doc.sentenceStart[doc.sentenceOf[end - 1] + 1];
    const behind: Stretch = { first: end, end: stop, kind: StretchKind.Trailing };
    if (!closesClause(shapeAt(context, end, doc.sentenceOf[end - 1])))
      if (end >= stop || !readTime(context, words, behind, end)?.dated) return end;
    let head =
      shape[first] === Shape.QuoteOpen ? Math.max(first, closeOf(first)) + 1 : Math.max(chunkEnd[first], first + 1);
    // An adverb may pass for a part of the noun phrase (*denied this | outright*, *a flood | late on Monday*).
    const isAdverb = (i: number): boolean => words.mannerAdverbs.has(doc.word[i]) || words.timeOpeners.has(doc.word[i]);
    while (head > first + 1 && isAdverb(head - 1)) head--;
    if (allManner(head, end)) return head;
    for (let i = Math.max(head, end - MAX_OBJECT); i < end; i++) {
      if (tags[i] === Tag.Possessive && doc.kind[i] !== TokenKind.Word) continue;
      if (doc.quotationOf[i] !== doc.quotationOf[cue.head]) continue;
      if (closesAt(i, piece)) return i;
    }
    return end;
  }

  function closeOf(open: number): number {
    const q = doc.quotationOf[open];
    return q >= 0 ? doc.quotations[q].close : -1;
  }

  /** Whether circumstances of the saying fill `[i, piece.end)`. */
  function closesAt(i: number, piece: TokenRange): boolean {
    const time = readTime(context, words, { first: i, end: piece.end, kind: StretchKind.Trailing }, i);
    if (time)
      return (time.end === piece.end || circumstancesEnd(i, piece.end) === piece.end) && tellsWhenSaid(time, piece);
    return meansEnd(i, piece.end) > i && circumstancesEnd(i, piece.end) === piece.end;
  }

  /** Whether a time behind the object tells when that was said, not when it happened or is to happen. */
  function tellsWhenSaid({ first, end, dated }: TimePhrase, piece: TokenRange): boolean {
    const { stance, lemma } = cue.reading.entry;
    const near = words.nearTimes.has(doc.word[first]);
    const ahead = stance === "demand" || stance === "commit" || words.urging.has(lemma);
    if (!dated) return !ahead;
    if (isTakenUp(piece.first, first)) return true;
    if (!ahead) return near;
    if (words.pastTimes.has(doc.word[first])) return true;
    // `for elections in May`, `by Friday`
    let at = first;
    while (at < end && !isDate(at)) at++;
    if (words.weekdays.has(doc.word[at])) return near && stance === "demand" && !isScheduled(first);
    return context.pastDates.has(at) && (near || doc.word[first] === words.in);
  }

  /** *denied this*, *announced the same*: an object that only takes up what stands before. */
  function isTakenUp(first: number, end: number): boolean {
    return (
      phrases.chunkEnd[first] <= end &&
      phrases.chunkStart[first] === first &&
      words.takingUp.has(doc.word[phrases.chunkEnd[first] - 1])
    );
  }

  function allManner(from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (!words.mannerAdverbs.has(doc.word[i])) return false;
    return from < end;
  }

  /** Whether the noun before a time is of something held at a set time. */
  function isScheduled(at: number): boolean {
    return words.scheduledNouns.has(doc.word[at - 1]);
  }
}

function opensClause(shape: Shape): boolean {
  return (
    shape === Shape.FiniteVerb ||
    shape === Shape.Auxiliary ||
    shape === Shape.That ||
    shape === Shape.Relative ||
    shape === Shape.QuoteOpen ||
    shape === Shape.To ||
    shape === Shape.OtherVerb
  );
}

/** Whether a clause can end before a token of this shape. */
function closesClause(shape: Shape): boolean {
  return (
    shape === Shape.Stop ||
    shape === Shape.Comma ||
    shape === Shape.Semicolon ||
    shape === Shape.Coordinator ||
    shape === Shape.Dash ||
    shape === Shape.Edge
  );
}
