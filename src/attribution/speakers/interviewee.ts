import { TokenFlag } from "../../text/document.js";
import type { Heard } from "./antecedents.js";
import { Evidence } from "./find-names.js";
import type { Person } from "./person-table.js";
import { hearPerson, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** A question and the paragraph before it are no longer than this. */
const QUESTION_REACH = 200;
/** A label of initials has no more letters. */
const INITIALS = 2;
const COLON = 0x3a;
const POINT = 0x2e;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const BRACKET = 0x28;

/** `A:` before an answer: the person whom the article names first, before the questions begin; `JR:` the one whose initials they are. */
export function resolveAnswer(context: SpeakerContext, from: number, to: number): Heard | null {
  const { doc, lexicon } = context.table.words;
  if (to !== from + 1 || (doc.flags[from] & TokenFlag.Capital) === 0) return null;
  const answer = lexicon.answerLabels.has(doc.word[from]);
  if (!answer && doc.end[from] - doc.start[from] > INITIALS) return null;
  // `A:`, `A (from the kitchen):`
  const aside =
    to < doc.count && doc.text.charCodeAt(doc.start[to]) === BRACKET && (doc.flags[from] & TokenFlag.LineBreak) !== 0;
  if (!(aside && answer) && !isLabel(context, from)) return null;
  if (!answer) {
    const labelled = (doc.flags[from] & TokenFlag.LineBreak) !== 0 ? ofInitials(context, from) : null;
    return labelled === null ? null : hearPerson(context, labelled, from, "surname");
  }
  context.interviewee ??= findInterviewee(context, from);
  return context.interviewee === null ? null : hearPerson(context, context.interviewee, from, "role");
}

/** Who answers on a line that is labelled as an answer, though no source is read from the label; null for any other line. */
export function whoAnswers(context: SpeakerContext, line: number): Person | null {
  const { doc, lexicon } = context.table.words;
  if (!lexicon.answerLabels.has(doc.word[line]) || (doc.flags[line] & TokenFlag.Capital) === 0) return null;
  if (!isLabel(context, line)) return null;
  context.interviewee ??= findInterviewee(context, line);
  return context.interviewee;
}

/** `A:`, `A.:`, at the beginning of a line also `Answer –`. */
function isLabel(context: SpeakerContext, t: number): boolean {
  const { doc } = context.table.words;
  const unit = (k: number): number => (k < doc.count ? doc.text.charCodeAt(doc.start[k]) : 0);
  const end = unit(t + 1) === POINT ? t + 2 : t + 1;
  if (unit(end) === COLON) return doc.start[end] === doc.end[end - 1];
  return (unit(end) === EN_DASH || unit(end) === EM_DASH) && (doc.flags[t] & TokenFlag.LineBreak) !== 0;
}

/** The one person named before token `t` whose initials the word is (`JR` for Jane Roe, `J` too); null for none or several. */
function ofInitials(context: SpeakerContext, t: number): Person | null {
  const { mentions, personOf, persons, words } = context.table;
  const { doc } = words;
  const single = doc.end[t] - doc.start[t] === 1;
  if (!single && (doc.flags[t] & TokenFlag.AllCaps) === 0) return null;
  let found: Person | null = null;
  for (let m = 0; m < mentions.length && mentions[m].first < t; m++) {
    const { end, nameFirst } = mentions[m];
    const person = personOf[m] < 0 ? null : persons[personOf[m]];
    if (person === null || person === found || end - nameFirst < 2 || person.evidence < Evidence.Shape) continue;
    if (doc.text[doc.start[nameFirst]] !== doc.text[doc.start[t]]) continue;
    if (!single && doc.text[doc.start[end - 1]] !== doc.text[doc.start[t] + 1]) continue;
    if (found !== null) return null;
    found = person;
  }
  return found;
}

function findInterviewee(context: SpeakerContext, before: number): Person | null {
  const introduced = context.askedAbout === 0 ? introducedBefore(context, before) : null;
  if (introduced) return introduced;
  const { mentions, personOf, persons, words } = context.table;
  let best: Person | null = null;
  // Where the answers before this one found nobody, only what has been named since is looked at.
  for (; context.askedAbout < mentions.length && mentions[context.askedAbout].first < before; context.askedAbout++) {
    const m = context.askedAbout;
    const { first, headline, end, nameFirst } = mentions[m];
    // A byline is the interviewer's.
    const byline = first > 0 && (words.classes[first - 1] & WordClass.Preposition) !== 0;
    if (personOf[m] < 0 || headline || byline || end - nameFirst < 2) continue;
    const person = persons[personOf[m]];
    if (person.evidence >= Evidence.Shape) return person;
    best ??= person;
  }
  return best;
}

/** The one person whom the paragraph before the first question names, where it speaks of the interview (`We sat down with Jane Roe.`), or null. */
function introducedBefore(context: SpeakerContext, answer: number): Person | null {
  const { mentions, personOf, persons, words } = context.table;
  const { doc, lexicon } = words;
  let question = answer;
  while (question > 0 && answer - question < QUESTION_REACH && !isQuestion(context, question)) question--;
  if (!isQuestion(context, question)) return null;
  const end = question - 1;
  let first = end;
  let told = false;
  for (; first > 0 && end - first < QUESTION_REACH; first--) {
    if (lexicon.interviewing.has(doc.word[first])) told = true;
    if ((doc.flags[first] & TokenFlag.LineBreak) !== 0) break;
  }
  if (!told) return null;
  let found: Person | null = null;
  for (let m = mentionFrom(context.table, first); m < mentions.length && mentions[m].first <= end; m++) {
    const person = personOf[m] < 0 ? null : persons[personOf[m]];
    if (person === null || person === found || person.evidence < Evidence.Shape) continue;
    if (found !== null) return null;
    found = person;
  }
  return found;
}

/** `Q:` at the beginning of a line. */
function isQuestion(context: SpeakerContext, t: number): boolean {
  const { doc, lexicon } = context.table.words;
  return lexicon.questionLabels.has(doc.word[t]) && (doc.flags[t] & TokenFlag.LineBreak) !== 0;
}
