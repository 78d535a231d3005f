import type { CueEntry, VerbForm } from "../languages/cue-lexicon.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** A lexicon entry as one inflected word offers it. */
export interface CueReading {
  readonly entry: CueEntry;
  readonly form: VerbForm;
  /** Vocabulary ids of the particles that must follow the head. */
  readonly particles: readonly number[];
  /** Hash of the lemma, the same in every run: feature value. */
  readonly lemmaHash: number;
}

/** Looks up cue readings by word id. */
export interface CueIndex {
  /** The readings of a word, those with more particles first; undefined for a word that is no cue. */
  readonly readingsOf: (word: number) => readonly CueReading[] | undefined;
}

/** Interns the inflected lexicon; call before the vocabulary is frozen. */
export function indexCues(entries: readonly CueEntry[], vocabulary: Vocabulary): CueIndex {
  const byWord = new Map<number, CueReading[]>();
  let highest = 0;
  for (const entry of entries) {
    const particles = entry.particles.map((p) => vocabulary.intern(p));
    const lemmaHash = vocabulary.hashOf(vocabulary.intern(entry.lemma));
    for (const { form, word } of entry.forms) {
      const id = vocabulary.intern(word);
      highest = Math.max(highest, id);
      const readings = byWord.get(id);
      const reading = { entry, form, particles, lemmaHash };
      if (readings) readings.push(reading);
      else byWord.set(id, [reading]);
    }
  }
  const table: (readonly CueReading[] | undefined)[] = new Array<undefined>(highest + 1).fill(undefined);
  for (const [id, readings] of byWord) table[id] = readings.sort((a, b) => b.particles.length - a.particles.length);
  return { readingsOf: (word) => table[word] };
}
