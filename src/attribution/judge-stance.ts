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

/** Judges the stance of an attribution: its cue's class, turned by negation and by what kind of clause the content is. */
export type StanceJudge = (context: AttributionContext, attribution: DecodedAttribution) => Stance;

/** Prepares the judge; call before the vocabulary is frozen. */
export function createStanceJudge(language: CircumstanceLanguage, vocabulary: Vocabulary): StanceJudge {
  const infinitive = new Set(language.demandingWithInfinitive);
  const should = new Set(language.demandingWithShould);
  const asking = new Set(language.asking);
  const questionWords = new Set(language.questionWords.map((w) => vocabulary.intern(w)));
  const negating = new Set(language.negatingSubjects.map((w) => vocabulary.intern(w)));
  const shouldWord = vocabulary.intern("should");
  const mustWord = vocabulary.intern("must");
  const questionMark = vocabulary.intern("?");

  return (context, attribution) => {
    const { doc, phrases, tags, words } = context;
    const { cue, content, source } = attribution;
    const { lemma, stance } = cue.reading.entry;
    const first = firstWord(context, content);
    const last = content[content.length - 1];
    const negated = cue.negated || (source.place !== SourcePlace.None && negating.has(doc.word[source.first]));
    if (negated && stance === "confirm") return "deny";
    if (negated && stance === "deny") return "confirm";
    if (asking.has(lemma)) {
      if (questionWords.has(doc.word[first])) return "express";
      for (let i = Math.max(last.first, last.end - 2); i < last.end; i++)
        if (doc.word[i] === questionMark) return "express";
    }
    if (infinitive.has(lemma) && (opensInfinitive(first) || isImperative(first, content[0]))) return "demand";
    if (stance === "assert" && cue.reading.entry.kind !== "mark" && isImperative(first, content[0])) return "demand";
    if (should.has(lemma) && demandsSomething(content[0])) return "demand";
    return stance;

    /** *to …* or *them to …* at the head of the content. */
    function opensInfinitive(at: number): boolean {
      if (doc.word[at] === words.to && tags[at + 1] === Tag.VerbBase) return true;
      const behind = phrases.chunkEnd[at];
      return behind > 0 && doc.word[behind] === words.to && tags[behind + 1] === Tag.VerbBase;
    }

    function isImperative(at: number, piece: TokenRange): boolean {
      if (tags[at] !== Tag.VerbBase || phrases.shape[at - 1] === Shape.To) return false;
      // A bare verb form opens an imperative only where the clause brings no finite verb of its own at once.
      for (let i = at + 1; i < Math.min(piece.end, at + 4); i++)
        if (phrases.shape[i] === Shape.FiniteVerb) return false;
      return true;
    }

    function demandsSomething(piece: TokenRange): boolean {
      let subject = false;
      for (let i = piece.first; i < Math.min(piece.end, piece.first + 14); i++) {
        const shape = phrases.shape[i];
        if (doc.word[i] === shouldWord || doc.word[i] === mustWord) return true;
        if (shape === Shape.Nominal || shape === Shape.Pronoun) subject = true;
        else if (tags[i] === Tag.VerbBase && subject) return true;
        else if (shape === Shape.FiniteVerb || shape === Shape.Auxiliary) return false;
      }
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
  return (context, { cue, content }) => {
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
  if (inside === 0) return isTranscriptAnswer(context, attribution) ? "direct" : "indirect";
  return outside === 0 ? "direct" : "mixed";
}

/** An answer behind a speaker's label and a colon is direct speech without marks; a headline of that shape has no final stop. */
function isTranscriptAnswer(context: AttributionContext, attribution: DecodedAttribution): boolean {
  if (attribution.cue.reading.entry.kind !== "mark" || attribution.source.place !== SourcePlace.Left) return false;
  const last = attribution.content[attribution.content.length - 1];
  const { doc, phrases } = context;
  return (
    doc.word[attribution.cue.head] === context.words.colon &&
    phrases.shape[last.end] === Shape.Stop &&
    doc.sentenceOf[last.end] === doc.sentenceOf[last.end - 1]
  );
}
