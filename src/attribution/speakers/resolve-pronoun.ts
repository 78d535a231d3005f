import { TokenFlag, TokenKind } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import { antecedentOf, type Heard, heardBefore } from "./antecedents.js";
import { Evidence } from "./find-names.js";
import type { Person } from "./person-table.js";
import { quotationSpeaker } from "./quotation-speaker.js";
import type { ArticleWords } from "./article-words.js";
import { LINE_REACH, paragraphsBetween, speakerOfLine } from "./line-speaker.js";
import { plainText } from "./name-office.js";
import { parseNounPhrase } from "./noun-phrase.js";
import {
  hear,
  hearAgain,
  hearCountry,
  hearPerson,
  mentionFrom,
  pronounForm,
  type SpeakerContext,
} from "./speaker-context.js";
import { chargedBefore, spokenOfInQuotation, subjectAhead, subjectOfClause, subjectSince } from "./resolve-subject.js";
import { Gender, PronounForm, WordClass } from "./speaker-lexicon.js";

/** How many sources back one who writes in the first person is looked for. */
const WRITER_BACK = 4;
const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName;

/** Whom the pronoun or possessive at token `t` means, or null where nothing fits. */
export function findAntecedent(context: SpeakerContext, t: number): Heard | null {
  const form = pronounForm(context, t);
  if (form === PronounForm.Speaker) {
    const index = quotationSpeaker(context.table, context.sourceTokens, t);
    if (index >= 0) return context.resolved[index] ?? null;
    // Nobody says the quotation that it stands in.
    return context.table.words.doc.quotationOf[t] >= 0 ? null : speakerOfLine(context, t);
  }
  if (form === PronounForm.Relative) return ownerOfRelative(context, t);
  const quoting = quotationSpeaker(context.table, context.sourceTokens, t);
  if (quoting >= 0) return inQuotation(context, t, form, context.resolved[quoting] ?? null);
  const own = subjectAhead(context, t, form) ?? chargedBefore(context, t, form) ?? subjectOfClause(context, t, form);
  if (own) return own;
  const writer = writerBefore(context, t);
  const found = antecedentOf(context.table, context.heard, t, form, writer);
  const spokenOf = subjectSince(context, t, form, found);
  if (spokenOf) return spokenOf;
  if (found && "fullMentions" in found) return hearPerson(context, found, t, "pronoun");
  // Somebody unnamed of a paragraph before gives way to the one whom this one names.
  const far = found !== null && found.person === null && paragraphsBetween(context, found.token, t) > 0;
  const named = far ? onlyNamed(context, t, form, writer) : null;
  if (named) return named;
  const subject =
    form === PronounForm.Neuter || form === PronounForm.Plural ? topicBefore(context, t, form, found) : null;
  return subject ?? found ?? onlyNamed(context, t, form, writer);
}

/**
 * The one person whom the paragraph names before the pronoun, in whatever place (`In a suit against its director, | Jane Roe, the bank says she …`,
 * `From | Jane Roe's window one sees snow, she says`); null for none, several, or one of the other sex.
 */
function onlyNamed(context: SpeakerContext, t: number, form: PronounForm, except: Heard | null): Heard | null {
  if (form !== PronounForm.Male && form !== PronounForm.Female) return null;
  const { mentions, personOf, persons, words } = context.table;
  let start = t;
  while (start > 0 && t - start < LINE_REACH && (words.doc.flags[start] & TokenFlag.LineBreak) === 0) start--;
  const wanted = form === PronounForm.Male ? Gender.Male : Gender.Female;
  let found: Person | null = null;
  for (let m = mentionFrom(context.table, t) - 1; m >= 0 && mentions[m].first >= start; m--) {
    const person = personOf[m] < 0 ? null : persons[personOf[m]];
    if (person === null || person === found || person === except?.person || person.evidence < Evidence.Shape) continue;
    if (found !== null || (person.gender !== Gender.Unknown && person.gender !== wanted)) return null;
    found = person;
  }
  return found === null ? null : hearPerson(context, found, t, "pronoun");
}

/** Who said *I* or *my* outside quotation marks in the paragraph of token `t`: nobody who is *he* there. */
function writerBefore(context: SpeakerContext, t: number): Heard | null {
  const { classes, doc } = context.table.words;
  const newest = heardBefore(context.heard, t);
  for (let i = newest; i >= 0 && i > newest - WRITER_BACK && t - context.heard[i].token < LINE_REACH; i--) {
    const { token } = context.heard[i];
    if (doc.quotationOf[token] >= 0 || (classes[token] & WordClass.Possessive) !== 0) continue;
    if (pronounForm(context, token) !== PronounForm.Speaker) continue;
    return paragraphsBetween(context, token, t) > 0 ? null : context.heard[i];
  }
  return null;
}

/** A pronoun of the third person inside what `speaker` says: whom the quotation speaks of; for *they* nobody else. */
function inQuotation(context: SpeakerContext, t: number, form: PronounForm, speaker: Heard | null): Heard | null {
  const inside = spokenOfInQuotation(context, t, form, speaker);
  if (inside || form === PronounForm.Plural) return inside ?? groupToldOf(context, t);
  const found = antecedentOf(context.table, context.heard, t, form, speaker);
  return found && "fullMentions" in found ? hearPerson(context, found, t, "pronoun") : found;
}

/** The group that another speaker of the paragraph told of (`Two men said that guards had …. “They …”`). */
function groupToldOf(context: SpeakerContext, t: number): Heard | null {
  const { doc } = context.table.words;
  const { heard } = context;
  for (let i = heardBefore(heard, t); i > 0; i--) {
    const { token, plural } = heard[i];
    if (t - token > LINE_REACH || paragraphsBetween(context, token, t) > 0) return null;
    const nested = doc.sentenceOf[heard[i - 1].token] === doc.sentenceOf[token] && heard[i - 1].token < token;
    if (plural && nested) return heard[i];
  }
  return null;
}

/** A source that is a pronoun. */
export function resolvePronoun(context: SpeakerContext, t: number, to: number): Heard {
  const found = findAntecedent(context, t);
  if (found === null) {
    const { classes } = context.table.words;
    let end = t + 1;
    while (end < to && (classes[end] & (WordClass.Quantifier | WordClass.Numeral)) !== 0) end++;
    return hear(context, plainText(context.table.words, t, end), { kind: "unknown", resolvedBy: "none", token: t });
  }
  const form = pronounForm(context, t);
  const { doc, lexicon } = context.table.words;
  // Whoever says *I* is no body.
  if (found.person && found.person.evidence < Evidence.Shape && lexicon.alone.has(doc.word[t]))
    found.person.evidence = Evidence.Shape;
  // He who is once called *he* is no *she* later.
  const called = found.person ?? found;
  if (called.gender === Gender.Unknown) {
    if (form === PronounForm.Male) called.gender = Gender.Male;
    else if (form === PronounForm.Female) called.gender = Gender.Female;
  }
  return hearAgain(found, t, "pronoun");
}

/**
 * What a sentence is about when it opens with a document or a body of people that has not spoken yet: `The report spares nobody. In a
 * letter, it says …`; `The authorities were careful: their office …`.
 */
function topicBefore(context: SpeakerContext, t: number, form: PronounForm, last: Heard | null): Heard | null {
  const { words } = context.table;
  const { doc, classes } = words;
  const since = last === null ? -1 : last.token;
  const sentence = doc.sentenceOf[t];
  for (let s = sentence; s >= 0 && s >= sentence - 2; s--) {
    const start = doc.sentenceStart[s];
    if (start <= since) return null;
    if (form === PronounForm.Neuter && s === sentence) continue;
    if (doc.quotationOf[start] >= 0) continue;
    const phrase = parseNounPhrase(words, start, Math.min(t, start + 12));
    const wanted = form === PronounForm.Neuter ? WordClass.Document | ORGAN : WordClass.Collective;
    let head = -1;
    for (let k = phrase.nameFirst; k < Math.min(phrase.coreEnd, start + 6); k++) {
      // `The driver urged the agency …` is about the driver.
      if (k > phrase.nameFirst && context.tags !== null && isVerb(context.tags[k])) break;
      if ((classes[k] & wanted) !== 0) {
        head = k;
        break;
      }
    }
    const definite =
      (phrase.determinerAt >= 0 && (classes[phrase.determinerAt] & WordClass.Definite) !== 0) ||
      phrase.ownerEnd > phrase.ownerFirst;
    if (head < 0 || !definite) continue;
    let end = head + 1;
    // `the chamber of carriers`: a verb may follow, so no more than one small word is taken.
    if (form === PronounForm.Neuter && doc.word[end] === words.lexicon.keys.of && end + 1 < t) {
      end += 2;
      while (end < t && isCapital(words, end - 1) && isCapital(words, end)) end++;
    }
    if (form === PronounForm.Plural && (classes[end] & WordClass.Preposition) !== 0) {
      end++;
      while (end < t && doc.kind[end] === TokenKind.Word && (doc.flags[end] & TokenFlag.Capital) !== 0) end++;
    }
    return context.resolvePhrase(context, parseNounPhrase(words, start, end));
  }
  return null;
}

function isVerb(tag: number): boolean {
  return tag === Tag.VerbPast || tag === Tag.VerbS || tag === Tag.Modal || tag === Tag.Be || tag === Tag.Have;
}

function isCapital({ doc }: ArticleWords, t: number): boolean {
  return doc.kind[t] === TokenKind.Word && (doc.flags[t] & TokenFlag.Capital) !== 0;
}

/** The country before `whose`. */
function ownerOfRelative(context: SpeakerContext, t: number): Heard | null {
  const { doc, country, countryLength } = context.table.words;
  let k = t - 1;
  while (k > 0 && doc.kind[k] === TokenKind.Punctuation) k--;
  const start = doc.sentenceStart[doc.sentenceOf[t]];
  for (let c = k; c >= start && c > k - 5; c--) {
    if (country[c] !== 0 && c + countryLength[c] === k + 1) return hearCountry(context, country[c], null, c);
  }
  return null;
}
