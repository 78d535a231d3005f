import type { Anchor } from "./anchor.js";
import type { DateTokens } from "./date-tokens.js";
import { Unit } from "./date-words.js";
import { type Expression, Kind, Origin } from "./expression.js";
import { shiftOf } from "./modifiers.js";
import { isPluperfectBehind, Tense, tenseAround } from "./tense.js";

/** What happened so many days ago is still news. */
const NEWS_DAYS = 7;

/** Who looks back may mean a day named so few sentences before. */
const LEAST_SENTENCES = 5;

/** What the days are told from: the state of the article's timeline. */
export interface DayContext {
  readonly tokens: DateTokens;
  readonly anchor: Anchor;
  readonly now: number | null;
  readonly lastDay: number | null;
  readonly opensSentence: (found: Expression) => boolean;
}

/** The days an article has named so far, as far as `the next day` and `a day earlier` are counted from one of them. */
export class NamedDays {
  /** The day last named, though a month or year was named in passing since; the sentence it was named in. */
  private standing: number | null = null;
  private sentence = -1;
  /** The day last named that had come by the day of writing. */
  private past: number | null = null;
  /** The day that a look back in the pluperfect set out from (`A day earlier he had …`), and the sentence of that look back. */
  private main: number | null = null;
  private lookBackSentence = -1;

  /**
   * Notes where the day last named stands, once an expression is valued.
   *
   * @param before the day last named until then
   */
  note(line: DayContext, found: Expression, before: number | null): void {
    const { lastDay, now, tokens } = line;
    const sentence = tokens.sentenceOf[found.first];
    if (lastDay === null) {
      if (line.opensSentence(found)) this.standing = null;
      return;
    }
    if (isLookBack(found)) {
      this.main = before;
      this.lookBackSentence = isPluperfectBehind(tokens, found.end) ? sentence : -1;
    } else if (this.lookBackSentence !== sentence) this.lookBackSentence = -1;
    this.standing = lastDay;
    this.sentence = sentence;
    if (now !== null && lastDay <= now) this.past = lastDay;
  }

  /** The day last named, where it was named in that sentence. */
  inSentence(sentence: number): number | null {
    return this.sentence === sentence ? this.standing : null;
  }

  /**
   * The day that an expression is counted from: the day last named, also where a month was named in passing since. A look back (`A day
   * earlier he had …`) is left again with `the following day`; where no day was named for a paragraph, a look back sets out from the day of
   * writing. What happened is not counted from a day to come (`… by 15 July. The same day the agency answered`).
   *
   * @param shift by how many days the expression moves
   */
  beside(line: DayContext, found: Expression, shift: number): number | null {
    const { now, tokens } = line;
    const sentence = tokens.sentenceOf[found.first];
    const returns = this.lookBackSentence >= 0 && this.lookBackSentence < sentence;
    if (shift > 0 && returns && this.main !== null) return this.main;
    if (shift < 0 && this.isLongAgo(line, sentence)) return now;
    const day = line.lastDay ?? this.standing;
    const ahead = now !== null && day !== null && day > now && sentence > this.sentence;
    const happened = ahead && tenseAround(tokens, found.first, found.end) === Tense.Past;
    return happened ? (this.past ?? day) : day;
  }

  /** Whether a whole paragraph stands between a sentence of news and the day last named. */
  private isLongAgo({ anchor, now, tokens }: DayContext, sentence: number): boolean {
    const day = this.standing;
    if (now === null || day === null || anchor.narrative || day > now || now - day > NEWS_DAYS) return false;
    if (sentence - this.sentence < LEAST_SENTENCES) return false;
    let paragraphs = 0;
    for (let s = this.sentence + 1; s <= sentence && paragraphs < 2; s++) if (tokens.opensParagraph(s)) paragraphs++;
    return paragraphs >= 2;
  }
}

/** `a day earlier`, `the previous night`: counted back from a date of the text. */
function isLookBack({ kind, modifier, unit, origin, amount }: Expression): boolean {
  if (unit !== Unit.Day) return false;
  return kind === Kind.Distance
    ? origin === Origin.Text && amount < 0
    : kind === Kind.Relative && shiftOf(modifier) < 0;
}
