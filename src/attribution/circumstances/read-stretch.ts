import { TokenFlag } from "../../text/document.js";
import { Tag } from "../../text/tag.js";
import type { AttributionContext } from "../context.js";
import type { CueCandidate } from "../find-cues.js";
import { Shape } from "../shape.js";
import type { CircumstanceWords } from "./circumstance-words.js";
import { isDate, MEANS, OCCASIONS } from "./means.js";
import { readTime, type TimePhrase } from "./read-time.js";
import { readVenue, type VenuePhrase } from "./read-venue.js";
import { type Stretch, StretchKind } from "./stretches.js";

/** *asked on Facebook*, *asked on state radio*; on anything else it is asked about. */
function isChannel(where: VenuePhrase | null): boolean {
  return where?.kind === "social-media" || where?.kind === "broadcast";
}

/** What a venue's phrase goes on with is no longer than this. */
const MAX_REST = 7;

/** Reads a stretch from its head as far as it tells circumstances. */
export function readStretch(
  context: AttributionContext,
  words: CircumstanceWords,
  cue: CueCandidate,
  stretch: Stretch,
): { time: TimePhrase | null; venue: VenuePhrase | null } {
  const { doc, phrases } = context;
  const isMark = cue.reading.entry.kind === "mark";
  let time: TimePhrase | null = null;
  let venue: VenuePhrase | null = null;
  let loose = stretch.kind === StretchKind.Behind && cue.reading.entry.kind === "verb";
  let reached = false;
  let i = stretch.first;
  while (i < stretch.end) {
    reached ||= words.reaching.has(doc.word[i]);
    const when = readTime(context, words, stretch, i);
    if (when) {
      // *in a declaration adopted | after the talks* tells when that was adopted.
      const ofVenue =
        venue !== null &&
        venue.end < i &&
        (isParticiple(i - 1) || isParticiple(i - 2)) &&
        words.eventPrepositions.has(doc.word[i]);
      if (!ofVenue && (!time || (!time.dated && when.dated))) time = when;
      i = when.end;
      continue;
    }
    const where = readVenue(context, words, cue, stretch, i, loose);
    // *Lale Ruhi, on Facebook: …*, but *Elections in Ganja: …*
    // *reached by telephone in Baku* tells how the speaker was found.
    if (where && reached) {
      i = where.end;
      continue;
    }
    if (where && (!isMark || stretch.kind === StretchKind.Behind || MEANS.has(where.kind))) {
      venue ??= where;
      i = where.end;
      continue;
    }
    const spell = spellEnd(i);
    if (spell > i) {
      i = spell;
      continue;
    }
    if (words.answering.has(doc.word[i]) && i === stretch.first && stretch.kind !== StretchKind.Trailing)
      return circumstancesOfAnswer(i);
    const dated = venue && stretch.kind === StretchKind.Opening ? dateInRelativeClause(i) : -1;
    if (dated > i) {
      i = dated;
      continue;
    }
    // `wrote to me | that same week`
    if (atHead(i) && doc.word[i] === words.to && phrases.shape[i + 1] === Shape.Pronoun) {
      i += 2;
      continue;
    }
    const own = atHead(i) ? ownPersonEnd(i) : i;
    if (own > i) {
      i = own;
      continue;
    }
    const later = venue !== null && stretch.kind === StretchKind.Behind && venue.end === i ? dateBehind(i) : i;
    if (later > i) {
      i = later;
      continue;
    }
    if (!passesOver(i)) break;
    // *noted, in a doorway, that …*
    const enclosed =
      i === stretch.first && phrases.shape[i] === Shape.Comma && phrases.shape[stretch.end - 1] === Shape.Comma;
    if (phrases.shape[i] !== Shape.Adverb && phrases.shape[i] !== Shape.Pronoun && !enclosed) loose = false;
    i++;
  }
  return { time, venue };

  /** *Asked about the road at a briefing on Monday, …*, *said while visiting Ganja on Monday …*: the day and the occasion that the clause names. */
  function circumstancesOfAnswer(from: number): { time: TimePhrase | null; venue: VenuePhrase | null } {
    let day: TimePhrase | null = null;
    let occasion: VenuePhrase | null = null;
    // *asked about the clashes on Monday*: what stands behind the topic may be part of it, but for the occasion and its date.
    let topic = false;
    for (let k = from + 1; k < stretch.end && !opensReport(phrases.shape[k]); k++) {
      const when = readTime(context, words, { ...stretch, kind: StretchKind.Trailing }, k);
      if (when) {
        const known = !topic || occasion?.end === when.first;
        if (when.dated && (!topic || (known && words.nearTimes.has(doc.word[when.first])))) day = when;
        k = when.end - 1;
        continue;
      }
      const where = words.prepositions.has(doc.word[k]) ? readVenue(context, words, cue, stretch, k, false) : null;
      // `asked about this last month`
      const named =
        phrases.shape[k + 1] !== Shape.Pronoun &&
        !(phrases.chunkEnd[k + 1] === k + 2 && context.tags[k + 1] === Tag.Determiner);
      topic ||=
        (words.topicPrepositions.has(doc.word[k]) && named && !isChannel(where)) ||
        phrases.shape[k] === Shape.Subordinator ||
        phrases.shape[k] === Shape.Relative;
      if (!where) continue;
      const asked = where.kind === "social-media" && !topic;
      if ((asked || OCCASIONS.has(where.kind)) && doc.word[k] !== words.by && doc.word[k] !== words.from)
        occasion = where;
      k = where.end - 1;
    }
    return { time: day, venue: occasion };
  }

  function atHead(at: number): boolean {
    return stretch.kind === StretchKind.Behind && at === stretch.first;
  }

  /** *announced in a notice to shipping lines | on Wednesday*: the time behind what else the venue's phrase tells; `from` where none stands near. */
  function dateBehind(from: number): number {
    if (phrases.shape[from] !== Shape.Preposition && phrases.shape[from] !== Shape.To) return from;
    for (let k = from + 2; k < stretch.end && k < from + MAX_REST; k++) {
      const shape = phrases.shape[k];
      if (isDate(context, k)) return words.timeOpeners.has(doc.word[k - 1]) ? k - 1 : k;
      if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.Comma || opensReport(shape)) break;
    }
    return from;
  }

  /** *promised my mother | in 2020*: who is told and is no audience. */
  function ownPersonEnd(at: number): number {
    const end = phrases.chunkEnd[at];
    return words.ownPeople.has(doc.word[at]) && words.addressing.has(cue.reading.entry.lemma) && end <= stretch.end
      ? end
      : at;
  }

  function opensReport(shape: Shape): boolean {
    return shape === Shape.That || shape === Shape.QuoteOpen || shape === Shape.Semicolon;
  }

  /** *acknowledged for the first time | Friday*: the end of a phrase that tells how long or how often; `at` where none begins. */
  function spellEnd(at: number): number {
    const end = phrases.chunkEnd[at + 1];
    if (doc.word[at] !== words.for || phrases.chunkStart[at + 1] !== at + 1 || end > stretch.end) return at;
    return words.timeNouns.has(doc.word[end - 1]) || words.pointNouns.has(doc.word[end - 1]) ? end : at;
  }

  /** *In an interview that aired on Friday, …*: the head of the time phrase in a clause about the venue, else -1. */
  function dateInRelativeClause(at: number): number {
    if (phrases.shape[at] !== Shape.Relative && phrases.shape[at] !== Shape.That) return -1;
    for (let k = at + 1; k < stretch.end && phrases.shape[k] !== Shape.Comma; k++)
      if (readTime(context, words, stretch, k)?.dated) return k;
    return -1;
  }

  /** What may stand between two circumstances: a comma, an adverb, *speaking*, *published*, a pronoun told. */
  function passesOver(at: number): boolean {
    const shape = phrases.shape[at];
    if (shape === Shape.Comma || shape === Shape.Adverb) return true;
    if (shape === Shape.Auxiliary) return stretch.kind === StretchKind.Insertion && at === stretch.first;
    // `told us by phone`, `assured her over the phone`
    if (shape === Shape.Pronoun || context.tags[at] === Tag.Possessive) return atHead(at);
    if (shape === Shape.Other && (isMark || at === stretch.first)) return true;
    if (words.leadIns.has(doc.word[at]) || words.publishing.has(doc.word[at])) return true;
    // *BREAKING | In a statement, …*
    const label = stretch.kind === StretchKind.Opening && at === stretch.first;
    if (label && (doc.flags[at] & TokenFlag.AllCaps) !== 0 && words.prepositions.has(doc.word[at + 1])) return true;
    // *an e-mail | received on Monday*, *an answer | made public on Tuesday*, *a statement | put out at noon*
    if (venue === null) return false;
    if (venue.end === at) return isParticiple(at);
    const tag = context.tags[at];
    const adverbial = tag === Tag.Particle || tag === Tag.Adjective || shape === Shape.Preposition;
    return venue.end === at - 1 && isParticiple(at - 1) && adverbial && !opensPhrase(at + 1);
  }

  function isParticiple(at: number): boolean {
    const tag = context.tags[at];
    return tag === Tag.VerbPart || tag === Tag.VerbPast || words.publishing.has(doc.word[at]);
  }

  function opensPhrase(at: number): boolean {
    return phrases.chunkStart[at] === at && readTime(context, words, stretch, at) === null;
  }
}
