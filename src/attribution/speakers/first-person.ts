import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { Evidence } from "./find-names.js";
import type { Person } from "./person-table.js";
import { mentionFrom, type SpeakerContext } from "./speaker-context.js";

/** An answer has no more lines behind its question, each no longer than this. */
const ANSWER_LINES = 4;
const LINE_REACH = 250;
/** The questions of an interview begin among so many tokens of the article. */
const HEAD_REACH = 400;
/** A letter's signature is a line of so few tokens, behind at most so many lines. */
const SIGNATURE = 8;
const LETTER_LINES = 3;
const QUESTION = 0x3f;
const POINT = 0x2e;

/** Who answers on the line of token `t` in an interview without labels: the person whom the text before its first question introduces, or null. */
export function answersOn(context: SpeakerContext, t: number): Person | null {
  const { words } = context.table;
  let line = lineStart(words, t);
  for (let n = 0; n < ANSWER_LINES && line > 0; n++) {
    if (isQuestion(words, line)) return (context.interviewee ??= introduced(context));
    line = lineStart(words, line - 1);
  }
  return null;
}

/** The one person named, otherwise than by a byline, before the first line that is a question, where that speaks of an interview; else null. */
function introduced({ table }: SpeakerContext): Person | null {
  const { mentions, personOf, persons, words } = table;
  const { doc, lexicon } = words;
  let end = 1;
  let told = false;
  while (
    end < doc.count &&
    end < HEAD_REACH &&
    !((doc.flags[end] & TokenFlag.LineBreak) !== 0 && isQuestion(words, end))
  ) {
    if (lexicon.interviewing.has(doc.word[end])) told = true;
    end++;
  }
  if (!told || end >= doc.count) return null;
  // The question itself is the last line before.
  end = lineStart(words, end - 1);
  let found: Person | null = null;
  for (let m = 0; m < mentions.length && mentions[m].end <= end; m++) {
    const person = personOf[m] < 0 ? null : persons[personOf[m]];
    const byline = mentions[m].first > 0 && doc.word[mentions[m].first - 1] === lexicon.keys.by;
    if (person === null || byline || person === found || person.evidence < Evidence.Shape) continue;
    if (found !== null) return null;
    found = person;
  }
  return found;
}

/** Who signs the letter that token `t` stands in, on a short line below it (`Captain (ret.) J. Roe, Oslo`); null for nobody. */
export function signsBelow({ table }: SpeakerContext, t: number): Person | null {
  const { mentions, personOf, persons, words } = table;
  const { doc } = words;
  let at = lineEnd(words, t);
  for (let n = 0; n < LETTER_LINES && at < doc.count; n++) {
    const end = lineEnd(words, at);
    const closed = doc.text.charCodeAt(doc.start[end - 1]) === POINT && doc.kind[end - 1] === TokenKind.Punctuation;
    if (end - at <= SIGNATURE && !closed) {
      const m = mentionFrom(table, at);
      return m < mentions.length && mentions[m].end <= end && personOf[m] >= 0 ? persons[personOf[m]] : null;
    }
    at = end;
  }
  return null;
}

function lineStart({ doc }: ArticleWords, t: number): number {
  let k = t;
  while (k > 0 && t - k < LINE_REACH && (doc.flags[k] & TokenFlag.LineBreak) === 0) k--;
  return k;
}

function lineEnd({ doc }: ArticleWords, t: number): number {
  let k = t + 1;
  while (k < doc.count && k - t < LINE_REACH && (doc.flags[k] & TokenFlag.LineBreak) === 0) k++;
  return k;
}

/** The line before token `t`, which begins one, ends in a question mark. */
function isQuestion({ doc }: ArticleWords, t: number): boolean {
  let k = t - 1;
  while (k > 0 && t - k < 4 && doc.kind[k] !== TokenKind.Word && doc.text.charCodeAt(doc.start[k]) !== QUESTION) k--;
  return k >= 0 && doc.text.charCodeAt(doc.start[k]) === QUESTION;
}
