import type { Vocabulary } from "./vocabulary.js";

/** A few phrases of several words each, told without building strings. */
export class PhraseSet {
  private readonly byFirstWord = new Map<number, (readonly number[])[]>();

  /** @param phrases folded words with blanks between; the vocabulary is not yet frozen */
  constructor(phrases: readonly string[], vocabulary: Vocabulary) {
    for (const phrase of phrases) {
      const [first, ...rest] = phrase.split(" ").map((word) => vocabulary.intern(word));
      const list = this.byFirstWord.get(first);
      if (list) list.push(rest);
      else this.byFirstWord.set(first, [rest]);
    }
  }

  /** Whether the word ids in `[from, to)` are one of the phrases. */
  has(words: Int32Array, from: number, to: number): boolean {
    return to > from && this.some(words, from, (length) => length === to - from);
  }

  /** Whether one of the phrases begins at `from` and ends at `to` at most. */
  opens(words: Int32Array, from: number, to: number): boolean {
    return to > from && this.some(words, from, (length) => length <= to - from);
  }

  private some(words: Int32Array, from: number, fits: (length: number) => boolean): boolean {
    const list = this.byFirstWord.get(words[from]);
    if (list === undefined) return false;
    return list.some((rest) => fits(rest.length + 1) && rest.every((word, k) => words[from + 1 + k] === word));
  }
}
