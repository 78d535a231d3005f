import type { Form, Stance } from "../model/claim.js";
import type { TokenRange } from "../model/recognition.js";
import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import { TokenKind } from "../text/document.js";
import { Tag } from "../text/tag.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** A content's first sentence is looked through so far, the object of a telling verb so far, and a clause's subject so far; tokens. */
const FIRST_SENTENCE = 40;
const TOLD_REACH = 10;
const SUBJUNCTIVE_REACH = 14;

/** Judges the stance of an attribution: its cue's class, turned by negation and by what kind of clause the content is. */
export type StanceJudge = (context: AttributionContext, attribution: DecodedAttribution) => Stance;

/** Prepares the judge; call before the vocabulary is frozen. */
export function createStanceJudge(language: CircumstanceLanguage, vocabulary: Vocabulary): StanceJudge {
  const infinitive = new Set(language.demandingWithInfinitive);
  const should = new Set(language.demandingWithShould);
  const withThing = new Set(language.demandingWithThing);
  const threatening = new Set(language.threatening);
  const voicing = new Set(language.voicing);
  const asking = new Set(language.asking);
  const addressing = new Set(language.addressing);
  const ids = (list: readonly string[]): ReadonlySet<number> => new Set(list.map((w) => vocabulary.intern(w)));
  const speechNouns = new Map(Object.entries(language.speechNouns).map(([noun, s]) => [vocabulary.intern(noun), s]));
  const questionWords = ids(language.questionWords);
  const negating = ids(language.negatingSubjects);
  const fillers = ids(language.fillers);
  const refusing = ids(language.refusing);
  const ownSide = ids(language.ownSide);
  const callingFor = ids(language.callingFor);
  const calling = new Set(language.calling);

  return (context, attribution) => {
    const { doc, phrases, tags, words } = context;
    const { cue, content, source } = attribution;
    const { lemma, stance, kind } = cue.reading.entry;
    const first = firstWord(context, content);
    const denies = (t: number): boolean => negating.has(doc.word[t]);
    // *refused to confirm*
    const refused = doc.word[cue.first - 1] === words.to && refusing.has(doc.word[cue.first - 2]);
    const negated = cue.negated || refused || (source.place !== SourcePlace.None && denies(source.first));
    const nothing =
      denies(first) && phrases.shape[content[0].first] !== Shape.That && doc.word[content[0].first] !== words.that;
    if ((negated || nothing) && stance === "confirm") return "deny";
    if (negated && stance === "deny") return "confirm";
    // *I never said it was official*
    if (cue.negated && stance === "assert") return "deny";
    if (calling.has(lemma) && callingFor.has(doc.word[first])) return "demand";
    const asked = stance === "assert" && kind === "verb" && questionWords.has(doc.word[first]) && asks();
    if (asked) return "express";
    if (asking.has(lemma) && (questionWords.has(doc.word[first]) || asks())) return "express";
    const object = voicing.has(lemma) ? objectStance() : undefined;
    if (object !== undefined) return object;
    if (infinitive.has(lemma) && opensInfinitive(first)) return "demand";
    if ((infinitive.has(lemma) || (stance === "assert" && (kind !== "mark" || isOneQuotation()))) && commands(first))
      return "demand";
    if (should.has(lemma) && demandsSomething(content[0])) return "demand";
    if (withThing.has(lemma) && isThing(content[0])) return "demand";
    if (threatening.has(lemma) && announcesOwnAct(content[0])) return "commit";
    return stance;

    /** A question mark that ends the content's first sentence. */
    function asks(): boolean {
      const piece = content[0];
      for (let i = piece.first; i < Math.min(piece.end, piece.first + FIRST_SENTENCE); i++) {
        if (doc.word[i] === words.question) return true;
        if (phrases.shape[i] === Shape.Stop) return false;
      }
      return false;
    }

    /** *its support*, *readiness to help*: what the noun that heads the content does; undefined for a clause or another noun. */
    function objectStance(): Stance | undefined {
      if (phrases.chunkStart[first] < 0) return undefined;
      // *confirmed the call*: one that was made before, and is not made now.
      if (stance === "confirm" && doc.word[first] === words.the) return undefined;
      return speechNouns.get(doc.word[phrases.chunkEnd[first] - 1]);
    }

    function isBase(t: number): boolean {
      return tags[t] === Tag.VerbBase || doc.word[t] === words.be;
    }

    /** *to …*, *them to …*, *herdsmen below the dam not to …*, *both against …*: what somebody is told to do, or where and when. */
    function opensInfinitive(at: number): boolean {
      // `to “count his sacks”`
      const infinitiveAt = (t: number): boolean =>
        doc.word[t] === words.to && isBase(phrases.shape[t + 1] === Shape.QuoteOpen ? t + 2 : t + 1);
      // not to graze
      if (infinitiveAt(tags[at] === Tag.Negation ? at + 1 : at)) return true;
      if (questionWords.has(doc.word[at]) && infinitiveAt(at + 1)) return true;
      const told = addressing.has(lemma) || asking.has(lemma);
      // *Railway to miss deadline, builder warns*
      if (at < cue.head) return false;
      if (!told || phrases.chunkStart[at] < 0 || phrases.shape[at - 1] === Shape.That) return false;
      const end = Math.min(content[content.length - 1].end - 1, at + TOLD_REACH);
      for (let t = phrases.chunkEnd[at]; t < end; t++) {
        const shape = phrases.shape[t];
        const opened = shape === Shape.QuoteOpen && infinitiveAt(t + 1);
        if (infinitiveAt(t) || opened || doc.word[t] === words.against) return true;
        if (shape === Shape.OtherVerb) return false;
        if (
          shape === Shape.FiniteVerb ||
          shape === Shape.Auxiliary ||
          shape === Shape.That ||
          shape === Shape.QuoteOpen
        )
          return false;
      }
      return false;
    }

    /** A single sentence in quotation marks: an answer of several may begin with any. */
    function isOneQuotation(): boolean {
      const { first: open, end } = content[0];
      // A headline: *Doctors: stop calling us heroes*
      const headline =
        content.length === 1 && phrases.shape[end - 1] !== Shape.Stop && phrases.shape[end] !== Shape.Stop;
      if (headline && doc.sentenceOf[open] === doc.sentenceOf[cue.head]) return true;
      const q = doc.quotationOf[open];
      return (
        content.length === 1 &&
        q >= 0 &&
        phrases.shape[open] === Shape.QuoteOpen &&
        doc.quotations[q].close >= end - 2 &&
        doc.sentenceOf[open] === doc.sentenceOf[end - 1]
      );
    }

    /** *Be out by noon*, *Mother, sleep in your own bed* */
    function commands(at: number): boolean {
      if (isImperative(at)) return true;
      const called = phrases.shape[at - 1] === Shape.QuoteOpen && phrases.shape[at + 1] === Shape.Comma;
      return called && phrases.shape[at] === Shape.Nominal && isImperative(at + 2);
    }

    /** A bare verb that opens a quotation or stands behind a colon: *said: “Be out by noon”*. */
    function isImperative(at: number): boolean {
      const piece = content[0];
      if (phrases.shape[at - 1] === Shape.To) return false;
      if (tags[at] === Tag.Do && tags[at + 1] === Tag.Negation) return isBase(at + 2);
      if (!isBase(at) || (doc.word[at] === words.let && words.letNone.has(doc.word[at + 1]))) return false;
      if (fillers.has(doc.word[at]) && phrases.shape[at + 1] === Shape.Comma) return false;
      const before = phrases.shape[at - 1];
      const spoken =
        before === Shape.QuoteOpen || before === Shape.Colon || before === Shape.Dash || before === Shape.Comma;
      if (!spoken && !infinitive.has(lemma)) return false;
      // A bare verb form opens an imperative only where the clause brings no finite verb of its own at once.
      for (let i = at + 1; i < Math.min(piece.end, at + 4); i++)
        if (phrases.shape[i] === Shape.FiniteVerb) return false;
        else if (phrases.shape[i] === Shape.Comma) break;
      return true;
    }

    /** *that the army should leave*, *that a fund be set up* */
    function demandsSomething(piece: TokenRange): boolean {
      let subject = -1;
      const clause = phrases.shape[piece.first] === Shape.That;
      for (let i = piece.first; i < Math.min(piece.end, piece.first + SUBJUNCTIVE_REACH); i++) {
        const shape = phrases.shape[i];
        if (words.obliging.has(doc.word[i])) return true;
        if (shape === Shape.Nominal || shape === Shape.Pronoun) subject = i;
        else if (isBase(i) && subject >= 0 && (clause || doc.word[i] === words.be) && isThird(subject)) return true;
        else if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) return false;
      }
      return false;
    }

    /** A subject whose indicative would have an *s*; a plural one (`they leave`) tells nothing. */
    function isThird(t: number): boolean {
      return tags[t] !== Tag.PluralNoun && (tags[t] !== Tag.Pronoun || doc.word[t] === words.it);
    }

    /** A noun phrase without a clause (`a meeting of the two presidents`). */
    function isThing(piece: TokenRange): boolean {
      // *The gap, he suggested, might …*
      if (piece.first < cue.head) return false;
      // *suggested numbering the deputies*
      if (tags[piece.first] === Tag.VerbIng) return true;
      if (phrases.chunkStart[piece.first] !== piece.first || phrases.shape[piece.first] !== Shape.Nominal) return false;
      for (let i = piece.first; i < Math.min(piece.end, piece.first + FIRST_SENTENCE); i++) {
        const shape = phrases.shape[i];
        if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary || shape === Shape.QuoteOpen) return false;
      }
      return true;
    }

    /** *that we will sue*, *that Georgia would respond* said by Georgia: the source's name or a pronoun before *will*. */
    function announcesOwnAct(piece: TokenRange): boolean {
      for (let i = piece.first + 1; i < Math.min(piece.end, piece.first + SUBJUNCTIVE_REACH); i++) {
        if (words.willing.has(doc.word[i])) {
          // *that it “will respond”*
          const subject = phrases.shape[i - 1] === Shape.QuoteOpen ? i - 2 : i - 1;
          if (phrases.shape[subject] === Shape.Pronoun)
            return tags[i + 1] !== Tag.Negation || (i > subject + 1 && phrases.shape[i + 2] === Shape.OtherVerb);
          // *that his Government would …*
          const own = ownSide.has(doc.word[subject]) && tags[phrases.chunkStart[subject]] === Tag.Possessive;
          return own || (tags[subject] === Tag.ProperNoun && isInSource(doc.word[subject]));
        }
        if (phrases.shape[i] === Shape.FiniteVerb) return false;
      }
      return false;
    }

    function isInSource(word: number): boolean {
      if (source.place === SourcePlace.None) return false;
      for (let t = source.first; t < source.end; t++) if (doc.word[t] === word) return true;
      return false;
    }
  };
}

/**
 * Tells a question that only leads to its answer (`Asked whether …, he said`, `asked about …`): no attribution by the annotation guide.
 * Call before the vocabulary is frozen.
 */
export function createQuestionTest(
  language: CircumstanceLanguage,
  vocabulary: Vocabulary,
): (context: AttributionContext, attribution: DecodedAttribution) => boolean {
  const asking = new Set(language.asking);
  const openers = new Set([...language.questionWords, "about"].map((w) => vocabulary.intern(w)));
  return (context, { cue, content, isTurn }) => {
    if (isTurn) return false;
    const { lemma } = cue.reading.entry;
    const bare = cue.passive || (cue.first === cue.head && context.tags[cue.head] === Tag.VerbPart);
    if (!bare || !asking.has(lemma.split(" ")[0])) return false;
    return lemma.includes(" ")
      ? openers.has(context.doc.word[cue.end - 1])
      : openers.has(context.doc.word[content[0].first]);
  };
}

function firstWord(context: AttributionContext, content: readonly TokenRange[]): number {
  for (const piece of content)
    for (let i = piece.first; i < piece.end; i++) {
      const kind = context.doc.kind[i];
      if ((kind === TokenKind.Word || kind === TokenKind.Number) && context.phrases.shape[i] !== Shape.That) return i;
    }
  return content[0].first;
}

/** `direct` where every word stands in quotation marks, `indirect` where none does, else `mixed`. */
export function judgeForm(context: AttributionContext, attribution: DecodedAttribution): Form {
  if (attribution.isTurn) return "direct";
  const { doc } = context;
  let inside = 0;
  let outside = 0;
  for (const piece of attribution.content) {
    // Marks that open before the piece belong to an outer speaker, not to this content.
    for (let i = piece.first; i < piece.end; i++) {
      if (doc.kind[i] !== TokenKind.Word && doc.kind[i] !== TokenKind.Number) continue;
      let q = doc.quotationOf[i];
      while (q >= 0 && doc.quotations[q].open < piece.first) q = -1;
      if (q >= 0) inside++;
      else outside++;
    }
  }
  if (outside === 0) return "direct";
  // Only an answer of several sentences may quote others: *Minister: the army “will stay”.* is no transcript.
  const may = inside === 0 || attribution.content.length > 1;
  if (may && isTranscriptAnswer(context, attribution)) return "direct";
  return inside === 0 ? "indirect" : "mixed";
}

/** An answer behind a speaker's label and a colon is direct speech without marks; a headline of that shape has no final stop. */
function isTranscriptAnswer(context: AttributionContext, attribution: DecodedAttribution): boolean {
  if (attribution.cue.reading.entry.kind !== "mark" || attribution.source.place !== SourcePlace.Left) return false;
  const last = attribution.content[attribution.content.length - 1];
  const { doc, phrases } = context;
  if (doc.word[attribution.cue.head] !== context.words.colon) return false;
  // `@user: …`: a post that somebody answers to or passes on has no final stop.
  if (doc.word[attribution.source.first] === context.words.handle) return true;
  const stop = phrases.shape[last.end - 1] === Shape.Stop ? last.end - 1 : last.end;
  return phrases.shape[stop] === Shape.Stop && doc.sentenceOf[stop] === doc.sentenceOf[last.end - 1];
}
