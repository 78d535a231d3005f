import type { VenueKind } from "../../model/claim.js";
import { TokenMark, type TokenRange } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isVerb } from "./clause-shapes.js";
import { isBareMeans } from "./means.js";
import { type Stretch, StretchKind } from "./stretches.js";
import { venueKind } from "./venue-kind.js";

/** Where or how something was said. */
export interface VenuePhrase extends TokenRange {
  readonly kind: VenueKind;
  /** The people told are an object of the cue (`told reporters`): a verb coordinated with it does not share them. */
  readonly object: boolean;
}

/** A venue goes on over so many prepositional phrases (`reporters at a briefing in Baku`). */
const MAX_CONTINUATIONS = 4;

/** The rest of a name is no longer than this. */
const MAX_NAME = 6;

/**
 * Reads the venue that begins at token `i` of a stretch.
 *
 * @param loose right behind the cue any phrase with a preposition of place tells where or how; elsewhere only one with a noun that names a
 *   venue, or a place, does
 */
export function readVenue(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  stretch: Stretch,
  i: number,
  loose: boolean,
): VenuePhrase | null {
  const { doc, marks, phrases, tags } = context;
  const high = stretch.end;
  const word = doc.word[i];
  const isDate = (k: number): boolean => k < high && (marks[k] & TokenMark.Date) !== 0;
  if (phrases.chunkStart[i] >= 0 && !words.venueAdverbs.has(word)) return loose ? peopleTold() : null;
  if (word === words.to) return peopleAfterTo();
  // *told OR Media*: the first word of a name in capitals may look like another.
  const capitals = phrases.shape[i] === Shape.Coordinator && (doc.flags[i] & TokenFlag.AllCaps) !== 0;
  if (loose && capitals && addresses()) return ranged(i, phraseEnd(i + 1), "audience", true);
  if (
    (word === words.through || word === words.via) &&
    (stretch.kind === StretchKind.Insertion || isIntermediary(i + 1))
  )
    return words.noVenueNouns.has(doc.word[phraseEnd(i + 1) - 1]) ? null : ranged(i, phraseEnd(i + 1), "other");
  if (words.relaying.has(word) && doc.word[i + 1] === words.by) return ranged(i, phraseEnd(i + 2), "other");
  if (words.takingObject.has(word) && stretch.kind !== StretchKind.Behind)
    return ranged(i, phraseEnd(i + 1), "audience");
  if (words.venueAdverbs.has(word) && i + 1 < high && words.prepositions.has(doc.word[i + 1]))
    return prepositional(i + 1);
  return words.prepositions.has(word) ? prepositional(i) : null;

  function isIntermediary(object: number): boolean {
    const end = phraseEnd(object);
    return end > 0 && words.intermediaries.has(doc.word[end - 1]);
  }

  function addresses(): boolean {
    const { lemma, particles } = cue.reading.entry;
    const open = words.addressing.has(lemma) || particles[particles.length - 1] === "to";
    return i === stretch.first && open && !cue.passive;
  }

  /** *told reporters in Baku*: the object of a verb that takes the people told before the content. */
  function peopleTold(): VenuePhrase | null {
    if (!addresses() || stretch.kind !== StretchKind.Behind || phrases.shape[i] !== Shape.Nominal || isDate(i))
      return null;
    const end = phraseEnd(i);
    const ownPerson = words.ownPeople.has(word) && !words.audience.has(doc.word[end - 1]);
    const head = tags[end - 1];
    // `swear to this day`
    if (words.timeNouns.has(doc.word[end - 1])) return null;
    return ownPerson || head === Tag.Determiner || head === Tag.Possessive ? null : ranged(i, end, "audience", true);
  }

  /** *admitted to the newspaper*, *speaking to Interfax* */
  function peopleAfterTo(): VenuePhrase | null {
    const object = i + 1;
    const led = i > 0 && words.leadIns.has(doc.word[i - 1]);
    if (
      !(loose || led || stretch.kind === StretchKind.Trailing) ||
      phrases.shape[object] !== Shape.Nominal ||
      isDate(object)
    )
      return null;
    const end = phraseEnd(object);
    // `told her so to her face`
    if (end === 0 || words.noVenueNouns.has(doc.word[end - 1])) return null;
    let known = loose;
    for (let k = object; k < end; k++) known ||= words.audience.has(doc.word[k]);
    // confirmed this to the Herald: behind a noun phrase a name may as well be what that is about.
    const close = phrases.shape[i - 1] === Shape.Pronoun || (i - 1 === cue.end && tags[i - 1] === Tag.Determiner);
    const named =
      tags[end - 1] === Tag.ProperNoun && !isGround(end - 1) && (stretch.kind !== StretchKind.Trailing || close);
    return known || named ? ranged(i, end, "audience") : null;
  }

  /** *in a statement*, *on Twitter*, *in the dock*, *in Moscow* */
  function prepositional(at: number): VenuePhrase | null {
    const object = at + 1;
    if (object >= high || (isDate(object) && !isPossessiveDate(object))) return null;
    // *in front of the cameras*
    if (doc.word[object] === words.front && doc.word[object + 1] === context.words.of) return prepositional(object + 1);
    const end = phraseEnd(object);
    if (end === 0) return null;
    const whole = partOf(object, end);
    if (whole > 0) return ranged(i, whole, venueKind(doc, words, whole - 1, whole) ?? "other");
    if (words.noVenueNouns.has(doc.word[end - 1])) return null;
    if (doc.word[at] === words.over && words.tableNouns.has(doc.word[end - 1])) return ranged(i, end, "other");
    // `in reply`, but `in a reply to the paper`, `in reply to Kura TV`
    const toWhom = doc.word[end] === words.to && namesWhom(end + 1);
    if (end === object + 1 && words.bareNouns.has(doc.word[object]) && !toWhom) return null;
    const kind = venueKind(doc, words, object, end);
    // `before parliament`, `before Congress`; but before a meeting is a time
    if (doc.word[at] === words.before && kind !== "audience" && end > object + 1) return null;
    const written = kind === "document" || kind === "statement";
    const beside = words.topicPrepositions.has(doc.word[at]) || doc.word[at] === words.at;
    if (written && beside && !words.surfaces.has(doc.word[end - 1])) return null;
    if (doc.word[at] === words.by) {
      if (words.means.has(doc.word[end - 1]) && (doc.flags[end - 1] & TokenFlag.Capital) === 0)
        return ranged(i, end, kind ?? "other");
      return cue.passive && isRelay(at) ? ranged(i, relayEnd(end), "other") : null;
    }
    if (kind !== undefined) return ranged(i, end, kind);
    if (isGround(end - 1)) return ranged(i, end, "other");
    // from a hotel in Goris: a spot, and the place it is in.
    const inner = end + 1 < high && words.prepositions.has(doc.word[end]) ? phraseEnd(end + 1) : 0;
    if (inner > 0 && isGround(inner - 1)) return ranged(i, inner, "other");
    // during question time in parliament, under a photo on Facebook
    const within =
      inner > 0 && stretch.kind !== StretchKind.Trailing ? venueKind(doc, words, end + 1, inner) : undefined;
    if (within !== undefined) return ranged(i, inner, within);
    // speaking at the weir, but not speaking on the weir's repair
    const led = words.leadIns.has(doc.word[at - 1]) && !words.topicPrepositions.has(doc.word[at]);
    const open = words.openPrepositions.has(doc.word[at]) || at > i + 1;
    return (loose || led) && open ? ranged(i, end, "other") : null;
  }

  /** *to | Kura TV*, *to | a question from Kura TV* */
  function namesWhom(object: number): boolean {
    const close = phrases.chunkEnd[object];
    if (phrases.chunkStart[object] !== object || close >= high) return false;
    const name = doc.word[close] === words.from ? close + 1 : close - 1;
    return (doc.flags[name] & TokenFlag.Capital) !== 0;
  }

  /** *in the last of her answers*, *in the course of a visit*: the end of the venue that only a part is named of; 0 where none is. */
  function partOf(object: number, end: number): number {
    if (doc.word[end] !== context.words.of || end + 1 >= high || !words.parts.has(doc.word[end - 1])) return 0;
    if (tags[object] !== Tag.Determiner && end !== object + 1) return 0;
    let whole = phraseEnd(end + 1);
    // in one of a series of tweets
    if (whole > 0 && doc.word[whole] === context.words.of && !words.venueNouns.has(doc.word[whole - 1]))
      whole = phraseEnd(whole + 1);
    return whole > 0 && words.venueNouns.has(doc.word[whole - 1]) ? whole : 0;
  }

  /** `was quoted by the daily X as saying`, `was quoted as saying by X`: the relay is where it was said. */
  function isRelay(at: number): boolean {
    return cue.apart > at || words.relaying.has(doc.word[cue.head]);
  }

  /** *by | the newspaper Nor Or | as saying*: the name of the relay may be several phrases. */
  function relayEnd(end: number): number {
    if (cue.apart <= end || cue.apart > high || cue.apart > end + MAX_NAME) return end;
    for (let k = end; k < cue.apart; k++) {
      const shape = phrases.shape[k];
      if (shape === Shape.Comma || shape === Shape.Preposition || isVerb(shape)) return end;
    }
    return cue.apart;
  }

  function isGround(k: number): boolean {
    return (marks[k] & TokenMark.Place) !== 0 && (marks[k] & TokenMark.Metonym) === 0;
  }

  /** *yesterday's issue*: a date that owns the noun behind it. */
  function isPossessiveDate(k: number): boolean {
    let end = k;
    while (isDate(end)) end++;
    return end < high && tags[end] === Tag.Possessive;
  }

  /** End of the noun phrase at `object`, a date inside it included (`a January letter`); 0 where none stands there. */
  function phraseEnd(object: number): number {
    if (object >= high) return 0;
    if (phrases.chunkStart[object] !== object) {
      // `in written comments`
      if (tags[object] === Tag.VerbPart) return participlesEnd(object);
      return words.venueNouns.has(doc.word[object]) ? object + 1 : 0;
    }
    let end = Math.min(phrases.chunkEnd[object], high);
    // *told state television | late on Friday*
    while (end > object + 1 && words.timeOpeners.has(doc.word[end - 1])) end--;
    // *the same table | ten minutes later*
    if (end > object + 2 && words.timeDistances.has(doc.word[end]) && words.timeNouns.has(doc.word[end - 1])) end -= 2;
    if (end === object + 1 && tags[object] === Tag.Determiner) end = participlesEnd(end) || quotedNameEnd(end) || end;
    // *a press | release*: the tagger may take the second noun for a verb.
    if (end < high && (words.compoundVenues.get(doc.word[end])?.has(doc.word[end - 1]) || isHeadNoun(end))) end++;
    let next = end;
    while (isDate(next)) next++;
    const inside = next > end || isDate(object);
    if (
      inside &&
      next < high &&
      phrases.chunkStart[next] >= 0 &&
      words.venueNouns.has(doc.word[phrases.chunkEnd[next] - 1])
    )
      end = Math.min(phrases.chunkEnd[next], high);
    return end;
  }

  /** *a test | report*, *a London | daily*: what can be no verb behind a singular, and no adverb in a relay, is the noun of the phrase. */
  function isHeadNoun(at: number): boolean {
    if (!words.venueNouns.has(doc.word[at]) || words.venueNouns.has(doc.word[at - 1])) return false;
    if (tags[at] === Tag.VerbBase) return tags[at - 1] === Tag.Noun;
    return tags[at] === Tag.Adverb && (at + 1 === cue.apart || phrases.shape[at + 1] === Shape.Comma);
  }

  /** *a | hastily called | briefing*: the end of a noun phrase whose participle the base phrases part from it; 0 where it goes on otherwise. */
  function participlesEnd(from: number): number {
    let k = from;
    while (k < high && k < from + 3 && (phrases.shape[k] === Shape.Adverb || phrases.shape[k] === Shape.OtherVerb)) k++;
    return k > from && k < high && phrases.chunkStart[k] === k ? Math.min(phrases.chunkEnd[k], high) : 0;
  }

  /** *the | “Meridian” correspondent* */
  function quotedNameEnd(from: number): number {
    if (phrases.shape[from] !== Shape.QuoteOpen) return 0;
    let k = from + 1;
    while (k < high && k <= from + MAX_NAME && phrases.shape[k] === Shape.Nominal) k++;
    return phrases.shape[k] === Shape.QuoteClose && phrases.chunkStart[k + 1] === k + 1
      ? Math.min(phrases.chunkEnd[k + 1], high)
      : 0;
  }

  function ranged(first: number, from: number, kind: VenueKind, object = false): VenuePhrase | null {
    return from === 0 ? null : { first, end: goOn(first, from, kind), kind, object };
  }

  function goOn(first: number, from: number, kind: VenueKind): number {
    // `apologised to the guests | for the delay`
    const told = kind === "audience" && words.tellingTo.has(cue.reading.entry.lemma);
    const bare = told || isBareMeans(context, words, first, from);
    let end = from;
    for (let n = 0; n < MAX_CONTINUATIONS; n++) {
      const more = kind === "audience" ? otherPeople(end) || peopleDoing(end) : 0;
      const next = more || apposition(end) || complement(end, bare) || acronym(end) || relativeClause(end);
      if (next === 0) break;
      end = next;
    }
    return end;
  }

  /** *Baku | and Yerevan* */
  function otherPeople(end: number): number {
    const object = end + 1;
    if (
      doc.word[end] !== context.words.and ||
      object >= high ||
      phrases.chunkStart[object] !== object ||
      isDate(object)
    )
      return 0;
    const close = phrases.chunkEnd[object];
    const shape = phrases.shape[close];
    return close <= high && shape !== Shape.FiniteVerb && shape !== Shape.Auxiliary ? close : 0;
  }

  /** *journalists | crowded on his staircase* */
  function peopleDoing(end: number): number {
    const doing = tags[end] === Tag.VerbPart || tags[end] === Tag.VerbIng || tags[end] === Tag.VerbPast;
    if (!doing || tags[end - 1] === Tag.ProperNoun || phrases.shape[end + 1] !== Shape.Preposition) return 0;
    const object = end + 2;
    const close = phrases.chunkEnd[object];
    return phrases.chunkStart[object] === object && !isDate(object) && close <= high ? close : 0;
  }

  /** *with Turkish television*, *carried by the ministry's website* */
  function complement(end: number, bare: boolean): number {
    const published = end < high && isParticiple(end) ? 1 : 0;
    const at = end + published;
    // a crowd of | about | 200 people
    const counted = phrases.chunkStart[at + 1] !== at + 1 && doc.kind[at + 2] === TokenKind.Number;
    const object = counted ? at + 2 : at + 1;
    if (object >= high || isDate(object) || phrases.chunkStart[object] !== object) return 0;
    // *on Facebook | at 06:12*
    if (doc.word[at] === words.at && (doc.kind[object] === TokenKind.Number || words.hours.has(doc.word[object])))
      return 0;
    if (words.noVenueNouns.has(doc.word[phrases.chunkEnd[object] - 1])) return 0;
    // *issued | at noon*, *drivers | in spring*
    if (words.timeNouns.has(doc.word[phrases.chunkEnd[object] - 1]) && words.timePrepositions.has(doc.word[at]))
      return 0;
    const goesOn =
      published === 1
        ? words.prepositions.has(doc.word[at]) || doc.word[at] === words.to
        : words.continuations.has(doc.word[at]);
    // *on board | his plane*
    const board =
      doc.word[object] === words.board && phrases.chunkStart[object + 1] === object + 1 && !isDate(object + 1);
    const close = Math.min(phrases.chunkEnd[board ? object + 1 : object], high);
    // *on Facebook | for the delay*, but *on television in Baku*
    const barred = published === 0 && ((bare && !isGround(close - 1)) || (cue.passive && doc.word[at] === words.by));
    return goesOn && !barred ? close : 0;
  }

  /** *a statement | published …*, *a meeting | sponsored …* */
  function isParticiple(at: number): boolean {
    return words.publishing.has(doc.word[at]) || (tags[at] === Tag.VerbPart && words.venueNouns.has(doc.word[at - 1]));
  }

  /** *In a tweet that has since been deleted, …*: a clause about the venue that fills an opening phrase; a date in it tells when. */
  function relativeClause(end: number): number {
    const shape = phrases.shape[end];
    if (stretch.kind !== StretchKind.Opening || (shape !== Shape.Relative && shape !== Shape.That)) return 0;
    const last = high - 1;
    if (end >= last || phrases.shape[last] !== Shape.Comma) return 0;
    for (let k = end + 1; k < last; k++) if (isDate(k) || phrases.shape[k] === Shape.Comma) return 0;
    return last;
  }

  /** *the Caspian News Agency (CNA)* */
  function acronym(end: number): number {
    const brackets = end + 2 < high && phrases.shape[end] === Shape.Bracket && phrases.shape[end + 2] === Shape.Bracket;
    return brackets && phrases.chunkStart[end + 1] === end + 1 ? end + 3 : 0;
  }

  /** *In Tabriz, the capital of the province, …*: in an opening phrase whatever stands between commas belongs to what it follows. */
  function apposition(end: number): number {
    if (stretch.kind !== StretchKind.Opening || phrases.shape[end] !== Shape.Comma || end + 1 >= high) return 0;
    let close = phrases.chunkStart[end + 1] === end + 1 && !isDate(end + 1) ? phrases.chunkEnd[end + 1] : 0;
    while (
      close > 0 &&
      close + 1 < high &&
      doc.word[close] === context.words.of &&
      phrases.chunkStart[close + 1] === close + 1
    )
      close = phrases.chunkEnd[close + 1];
    return close > 0 && close < high && phrases.shape[close] === Shape.Comma ? close : 0;
  }
}
