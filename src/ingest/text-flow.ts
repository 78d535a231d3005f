/** What stands between two words of a text. */
const enum Gap {
  None,
  Space,
  Line,
  Paragraph,
}

/** No-break spaces are blanks like others here: `10&nbsp;km` is two words. */
const WORDS = /[^\t\n\v\f\r \u00a0]+/g;
/** Characters that only tell a browser where a line may break. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const BETWEEN = ["", " ", "\n", "\n\n"];

/** Lays text out in paragraphs: blanks folded to one, lines and paragraphs apart by one and two line ends, nothing at the edges. */
export class TextFlow {
  readonly #parts: string[] = [];
  #gap = Gap.None;

  /** Adds running text. */
  add(text: string): void {
    const visible = text.replace(INVISIBLE, "");
    let end = 0;
    for (const { 0: word, index } of visible.matchAll(WORDS)) {
      if (index > end) this.#widen(Gap.Space);
      if (this.#parts.length > 0) this.#parts.push(BETWEEN[this.#gap]);
      this.#parts.push(word);
      this.#gap = Gap.None;
      end = index + word.length;
    }
    if (visible.length > end) this.#widen(Gap.Space);
  }

  /** Adds text whose own line ends count, as in `pre`. */
  addLines(text: string): void {
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) this.breakLine();
      this.add(line);
    }
  }

  /** Ends a line; two in a row end a paragraph. */
  breakLine(): void {
    this.#widen(this.#gap >= Gap.Line ? Gap.Paragraph : Gap.Line);
  }

  endParagraph(): void {
    this.#widen(Gap.Paragraph);
  }

  /** All that was added. */
  finish(): string {
    return this.#parts.join("");
  }

  #widen(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap;
  }
}
