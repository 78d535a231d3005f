import type { TokenRange } from "../model/recognition.js";
import type { CircumstanceLanguage } from "../languages/circumstance-language.js";
import type { TokenizedText } from "../text/document.js";
import { PhraseSet } from "../text/phrase-set.js";
import { Tag } from "../text/tag.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import type { CueCandidate } from "./find-cues.js";
import { SourcePlace } from "./list-sources.js";
import type { Phrases } from "./phrases.js";
import { Shape } from "./shape.js";

/** *two days later*, at the longest. */
const MAX_TIME = 3;

/** What looks like an attribution and reports nothing. */
export interface NothingSaid {
  /** *LIVE: …*, *Read also: …*, *… – updates*: the mark beside a label that opens or ends its line. */
  readonly isLabel: (doc: TokenizedText, cue: CueCandidate) => boolean;
  /** *He said nothing*, *did not comment on the report*, *What Turkey says*: a cue that is negated, or no content but a word that stands for one. */
  readonly isEmpty: (context: AttributionContext, attribution: DecodedAttribution) => boolean;
}

/** Prepares the tests; call before the vocabulary is frozen. */
export function createNothingSaid(language: CircumstanceLanguage, vocabulary: Vocabulary): NothingSaid {
  const intern = (word: string): number => vocabulary.intern(word);
  const labels = new PhraseSet(language.labels, vocabulary);
  const nothing = new Set(language.nothing.map(intern));
  const questionWords = new Set(language.questionWords.map(intern));
  const negating = new Set(language.negatingSubjects.map(intern));
  const anonymity = new PhraseSet(language.anonymity, vocabulary);
  const means = new PhraseSet(language.gerundMeans, vocabulary);
  const noCues = new PhraseSet(language.noCues, vocabulary);
  const asked = new Set(language.askedParticiples.map(intern));
  const opensAside = (doc: TokenizedText, { first }: TokenRange): boolean => asked.has(doc.word[first]);
  /** *Rauf, asked about the note, smiled*: whoever speaks was asked. */
  const isAsked = (doc: TokenizedText, tags: Uint8Array, phrases: Phrases, cue: CueCandidate): boolean => {
    if (!asked.has(doc.word[cue.head]) || cue.first !== cue.head || cue.reading.entry.kind !== "verb") return false;
    const start = doc.sentenceStart[cue.sentence];
    const opens = cue.head === start || phrases.shape[cue.head - 1] === Shape.Comma;
    const tag = tags[cue.end];
    return opens && (tag === Tag.Preposition || tag === Tag.Subordinator || tag === Tag.Relative);
  };
  const timeNouns = new Set(language.timeNouns.map(intern));
  const vagueTimes = new Set(language.vagueTimes.map(intern));
  /** *hours later*, *two days later* */
  const isTime = (doc: TokenizedText, { first, end }: TokenRange): boolean =>
    end - first > 1 && end - first <= MAX_TIME && vagueTimes.has(doc.word[end - 1]) && timeNouns.has(doc.word[end - 2]);
  const requiring = new Set(language.requiringNouns.map(intern));
  return {
    isLabel: (doc, cue) => {
      if (cue.reading.entry.kind !== "mark") return false;
      const start = doc.sentenceStart[cue.sentence];
      const stop = doc.sentenceStart[cue.sentence + 1];
      return labels.has(doc.word, start, cue.head) || labels.has(doc.word, cue.head + 1, stop);
    },
    isEmpty: ({ doc, phrases, tags }, { cue, source, content }) => {
      // *has not said how many*, *neither has offered proof*: only what is denied or confirmed is said with a negation, too.
      const { kind, stance } = cue.reading.entry;
      const negated = cue.negated || (source.end !== cue.first && negating.has(doc.word[cue.first - 1]));
      if (negated && kind === "verb" && stance !== "deny" && stance !== "confirm") return true;
      // *Nobody would say how many*
      if (kind === "verb" && negating.has(doc.word[source.first]) && questionWords.has(doc.word[content[0].first]))
        return true;
      // *argued over it*
      if (noCues.opens(doc.word, cue.head, cue.head + 2)) return true;
      // *All goes according to plan*
      if (kind === "preposition" && source.place === SourcePlace.None) return true;
      // *According to the law, …*: as it requires.
      if (kind === "preposition" && requiring.has(doc.word[phrases.chunkEnd[source.first] - 1])) return true;
      if (isAsked(doc, tags, phrases, cue)) return true;
      // *promised in writing that …*: the gerund is the means.
      if (means.has(doc.word, cue.head - 1, cue.head + 1)) return true;
      const [piece] = content;
      if (content.length === 1 && isTime(doc, piece)) return true;
      if (anonymity.opens(doc.word, piece.first, piece.end)) return true;
      // *Asked whether they would meet, he smiled*: a participle with its complement, not what was said.
      if (content.length === 1 && piece.first < cue.head && opensAside(doc, piece)) return true;
      if (content.length > 1 || piece.end - piece.first > 1) return false;
      const word = doc.word[piece.first];
      // …, which the dealers deny
      const takesUp = tags[piece.first] === Tag.Relative && phrases.shape[piece.first - 1] === Shape.Comma;
      return nothing.has(word) || (piece.first < cue.head && questionWords.has(word) && !takesUp);
    },
  };
}
