import { TokenMark } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import { type SourceCandidate, SourcePlace } from "../list-sources.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isVerb } from "./clause-shapes.js";
import { readTime } from "./read-time.js";
import { readVenue } from "./read-venue.js";
import { StretchKind } from "./stretches.js";
import { listStart } from "./subject-list.js";
import { behindTimeStamp } from "./time-stamp.js";
import { isDate, MEANS, opensMeans } from "./means.js";

/** A noun phrase that a time closes is no longer than this. */
const MAX_PHRASE = 36;

/** A subject has so many prepositional phrases at most. */
const MAX_LINKS = 3;

/** Takes out of a source what tells when or where it spoke, and takes in the whole of a list (*the ministry on Saturday | warned*). */
export function trimSource(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  from: SourceCandidate,
): SourceCandidate {
  const { doc, phrases, tags } = context;
  const { place } = from;
  let { first, end } = from;
  if (place === SourcePlace.By && isMeans(end - 1)) return { place: SourcePlace.None, first: 0, end: 0 };
  if (place === SourcePlace.Left || place === SourcePlace.BeforeInsertion) {
    const subject = place === SourcePlace.Left ? subjectBeforeDate(first, end) : first;
    if (subject < first) {
      end = first;
      first = subject;
    }
    first = behindFrame(wholeList(behindTimeStamp(doc, words.clockWords, first), end), end);
    // A day earlier | Baku accused …
    let behind = first;
    while (behind < end && isDate(context, behind)) behind++;
    // … but Friday | 's announcement
    if (phrases.chunkStart[behind] === behind && behind < end && tags[behind] !== Tag.Possessive) first = behind;
    for (let i = first + 1; i < end - 1; i++)
      if (
        phrases.shape[i] === Shape.Comma &&
        (leadsIn(i + 1) || opensMeans(context, words, i + 1, end) || isOccasion(i + 1, end) || isInsertion(i + 1, end))
      )
        end = i;
    end = beforeTime(first, beforeStamp(first, beforeDate(first, end)));
    for (let i = first + 1; i < end - 1; i++) if (isMeansTo(i, end)) end = i;
  } else if (place === SourcePlace.EarlierSubject) end = beforeDate(first, end);
  else if (place === SourcePlace.Right) {
    for (let i = first + 1; i < end; i++)
      if (opensMeans(context, words, i, end) || opensSpot(i, end) || tellsPeople(i, end)) end = i;
    for (let i = first + 1; i < end - 1; i++) if (phrases.shape[i] === Shape.Comma && isMainClause(i + 1, end)) end = i;
    if (phrases.shape[end - 1] === Shape.Comma) end--;
    end = beforeTime(first, beforeDate(first, end));
  }
  // one of the few | who
  if (place === SourcePlace.Left && end - first > 2 && tags[end - 1] === Tag.Relative) first = end - 1;
  return end === from.end && first === from.first ? from : { ...from, first, end };

  /** *The governor of Ganja | the same evening | promised*: where the subject of a clause begins that only a date parts from its verb; `first` where none does. */
  function subjectBeforeDate(first: number, end: number): number {
    if (!isDate(context, first) || !isDate(context, end - 1)) return first;
    const start = doc.sentenceStart[cue.sentence];
    let head = first;
    for (let n = 0; n < MAX_LINKS; n++) {
      if (head - 1 < start || phrases.shape[head - 1] !== Shape.Nominal || isDate(context, head - 1)) return first;
      head = phrases.chunkStart[head - 1];
      if (head <= start || phrases.shape[head - 1] !== Shape.Preposition) return head;
      head--;
    }
    return first;
  }

  /** *The officials | by nightfall*, *the chairman | at the time* */
  function beforeTime(first: number, end: number): number {
    const last = doc.word[end - 1];
    const clock = doc.kind[end - 1] === TokenKind.Number && doc.word[end - 2] === words.at;
    if (!clock && !words.timeNouns.has(last) && !words.pointNouns.has(last)) return end;
    const at = clock ? end - 2 : phrases.chunkStart[end - 1] - 1;
    if (at <= first || phrases.shape[at] !== Shape.Preposition) return end;
    for (let i = first; i < at; i++) {
      const shape = phrases.shape[i];
      if (isVerb(shape) || shape === Shape.Relative || shape === Shape.Subordinator) return end;
    }
    return readTime(context, words, { first: at, end, kind: StretchKind.Insertion }, at)?.end === end ? at : end;
  }

  /** *By evening | Armenian channels conceded*, *In his sermon | Father Gevorg declared*: no comma parts the frame that opens the clause from its subject. */
  function behindFrame(at: number, end: number): number {
    const close = phrases.chunkEnd[at];
    let head = at - 1;
    // *At Friday | 's hearings officials …*
    if (tags[at] === Tag.Possessive) while (head > 0 && isDate(context, head)) head--;
    if (head < 0 || phrases.shape[head] !== Shape.Preposition || close <= at + 1 || close > end) return at;
    if (phrases.chunkStart[at] !== at || doc.word[head] === context.words.of) return at;
    for (let k = at; k < close - 1; k++) {
      const word = doc.word[k];
      const frames =
        words.timeNouns.has(word) || words.venueNouns.has(word) || words.scheduledNouns.has(word) || isDate(context, k);
      const small = (doc.flags[k] & TokenFlag.Capital) === 0 || isDate(context, k);
      const name = (doc.flags[k + 1] & TokenFlag.Capital) !== 0 && !isDate(context, k + 1);
      // *In the morning | several channels said*
      const next = tags[k + 1];
      const counted = words.timeNouns.has(word) && (next === Tag.Adjective || next === Tag.Number);
      if (frames && small && (name || counted)) return k + 1;
    }
    return at;
  }

  /** *@depot_watch | , 07:40:*, *Armen G. | , 3 hours ago:*: when a post was written. */
  function beforeStamp(first: number, end: number): number {
    if (cue.reading.entry.kind !== "mark") return end;
    let comma = end - 1;
    while (comma > first && phrases.shape[comma] !== Shape.Comma) comma--;
    if (comma === first || comma + 1 >= end) return end;
    const time = readTime(context, words, { first: comma + 1, end, kind: StretchKind.Insertion }, comma + 1);
    return time?.end === end ? comma : end;
  }

  /** *Turkey, | for its part,* and the like, up to `end`. */
  function isInsertion(from: number, end: number): boolean {
    const close = phrases.shape[end - 1] === Shape.Comma ? end - 1 : end;
    return words.insertions.has(doc.word, from, close);
  }

  /** *the mayor, | on a visit to Ganja*: behind a comma a meeting or speech that fills the rest. */
  function isOccasion(at: number, end: number): boolean {
    if (!words.prepositions.has(doc.word[at])) return false;
    const through = doc.word[at] === words.through || doc.word[at] === words.via;
    const venue = readVenue(context, words, cue, { first: at, end, kind: StretchKind.Insertion }, at, false);
    // *on a visit to Meghri | on Wednesday*
    let close = end;
    while (close > at && isDate(context, close - 1)) close--;
    while (close < end && words.timeOpeners.has(doc.word[close - 1])) close--;
    const told = venue !== null && (through || (venue.kind !== "other" && venue.kind !== "audience"));
    return told && (venue.end === end || venue.end === close);
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
    if (phrases.shape[start] !== Shape.Nominal) return first;
    // *France, | Russia and Turkey*, but not *Rauf Mirov, Russia and Turkey*
    const names = tags[start] === Tag.ProperNoun;
    if (names && (context.marks[start] & context.marks[first] & TokenMark.Place) === 0) return first;
    for (let i = start; i < first; i++) {
      const shape = phrases.shape[i];
      const inPhrase =
        shape === Shape.Nominal || shape === Shape.Preposition || shape === Shape.Comma || tags[i] === Tag.VerbPart;
      if (!inPhrase || isDate(context, i) || words.timeNouns.has(doc.word[i])) return first;
    }
    return start;
  }

  /** *citing a clerk, | three families had left*: a subject and its verb, which no source has behind a comma but in a relative clause. */
  function isMainClause(from: number, end: number): boolean {
    for (let i = from; i < end; i++) {
      if (tags[i] === Tag.Relative || tags[i] === Tag.Subordinator) return false;
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) return i > from;
    }
    return false;
  }

  /** *the deputy | from the floor* */
  function opensSpot(i: number, end: number): boolean {
    if (doc.word[i] !== words.from || phrases.chunkStart[i + 1] !== i + 1) return false;
    const close = phrases.chunkEnd[i + 1];
    return close === end && words.venueNouns.get(doc.word[close - 1]) === "speech";
  }

  /** *– a shopkeeper, | to Kestrel Radio*: behind a comma, the people told. */
  function tellsPeople(i: number, end: number): boolean {
    if (phrases.shape[i - 1] !== Shape.Comma || doc.word[i] !== words.to) return false;
    const close = phrases.chunkEnd[i + 1];
    return phrases.chunkStart[i + 1] === i + 1 && close <= end && tags[close - 1] !== Tag.Pronoun;
  }

  /** *speaking in Kocaeli*, *quoted by the daily* */
  function leadsIn(i: number): boolean {
    return words.leadIns.has(doc.word[i]) || (words.relaying.has(doc.word[i]) && doc.word[i + 1] === words.by);
  }

  /** End of a phrase without the date that closes it; a date's own noun phrase is left alone. */
  function beforeDate(first: number, end: number): number {
    let i = end;
    while (i > first && isDate(context, i - 1)) i--;
    if (i === end || i === first) return end;
    const outside = outsideClause(first, i);
    if (outside >= 0) return outside;
    if (isClause(first, i) || isParticipleClause(first, i) || isOfParticiple(first, i)) return end;
    while (i > first && words.timeOpeners.has(doc.word[i - 1])) i--;
    while (i > first && (phrases.shape[i - 1] === Shape.Comma || phrases.shape[i - 1] === Shape.Other)) i--;
    // *the shepherd | at 05:40 on Saturday*
    const clock =
      doc.kind[i - 1] === TokenKind.Number && doc.text.slice(doc.start[i - 1], doc.end[i - 1]).includes(":");
    if (clock && i - 2 > first && doc.word[i - 2] === words.at) i -= 2;
    // `notes of 2022`: the date belongs to the noun before the preposition.
    const bound = phrases.shape[i - 1] === Shape.Preposition || phrases.shape[i - 1] === Shape.Coordinator;
    return i > first && !bound ? i : end;
  }

  /** *a clerk who | in 2019 | had warned*, *the agency, which has a licence, | in May | proposed*: a date that stands outside the relative clause before it; -1 where it does not. */
  function outsideClause(first: number, date: number): number {
    let opener = date;
    while (opener > first && words.timeOpeners.has(doc.word[opener - 1])) opener--;
    if (opener - 1 <= first) return -1;
    const before = phrases.shape[opener - 1];
    if (before === Shape.Relative) return opener;
    // *the secretary had | on Tuesday | urged*
    if (before === Shape.Auxiliary && opener < date && cue.head === cue.first) return opener - 1;
    return before === Shape.Comma && opener < date && isClause(first, opener) ? opener - 1 : -1;
  }

  /** *The letter, dated | April 3*, *a draft, circulated by Poland | on Thursday*: the date belongs to the participle behind the last comma. */
  function isParticipleClause(first: number, date: number): boolean {
    let i = date - 1;
    while (i > first && phrases.shape[i] !== Shape.Comma) i--;
    return i > first && i + 1 < date && tags[i + 1] === Tag.VerbPart;
  }

  /** *A poll conducted | in August*, *a cookbook printed in Tiflis | in 1874*: the date belongs to the participle behind the noun. */
  function isOfParticiple(first: number, date: number): boolean {
    for (let i = date - 1; i > first && phrases.shape[i] !== Shape.Comma; i--) {
      if (tags[i] !== Tag.VerbPart && tags[i] !== Tag.VerbPast) continue;
      const next = phrases.shape[i + 1];
      return phrases.shape[i - 1] === Shape.Nominal && (next === Shape.Preposition || i + 1 === date);
    }
    return false;
  }

  /** A date behind a verb (`X, who left in March`) tells of that verb. */
  function isClause(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const shape = phrases.shape[i];
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.Relative) return true;
    }
    return false;
  }

  /** *President Mirov | in an address to the nation | announced*: a means that closes what stands before the cue. */
  function isMeansTo(i: number, end: number): boolean {
    // A post on Facebook said: there it is part of the document's name.
    if (!words.prepositions.has(doc.word[i]) || words.venueNouns.has(doc.word[i - 1])) return false;
    // A note posted on Facebook said: so it is behind the document's participle.
    const participle = tags[i - 1] === Tag.VerbPart || tags[i - 1] === Tag.VerbPast;
    if (participle && i - 2 >= first && phrases.shape[i - 2] === Shape.Nominal) return false;
    const venue = readVenue(context, words, cue, { first: i, end, kind: StretchKind.Insertion }, i, false);
    if (venue === null || venue.end !== end) return false;
    // people at his rallies
    return MEANS.has(venue.kind) || (venue.kind === "speech" && tags[i - 1] === Tag.ProperNoun);
  }
}
