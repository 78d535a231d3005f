import { TokenKind } from "../../text/document.js";
import { antecedentOf, type Heard } from "./antecedents.js";
import { Determiner, type NounPhrase } from "./noun-phrase.js";
import type { Person } from "./person-table.js";
import { hearPerson, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { Gender, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

/** How many tokens back, and so many of the noun's occurrences, a description is looked for. */
const WORDS_BACK = 3000;
const OCCURRENCES = 12;
/** An apposition behind a name reaches so far. */
const APPOSITION = 10;
/** How many sources back the last office-holder is looked for. */
const SOURCES_BACK = 8;
const COMMA = 0x2c;

/**
 * The named person whom a definite description without complement takes up: by the noun that the article introduced the person with
 * (`Habil Roe, a builder` … `the builder`), by sex (`the old man`), or as the office-holder heard last (`the official`); null for none.
 */
export function describedPerson(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { doc, lexicon } = context.table.words;
  const bare = phrase.end === phrase.coreEnd && phrase.ownerEnd === phrase.ownerFirst;
  if (phrase.determiner !== Determiner.Definite || !bare) return null;
  const noun = doc.word[phrase.head];
  const introduced = personCalled(context, noun, phrase.first);
  if (introduced) return hearPerson(context, introduced, phrase.first, "role");
  if (lexicon.anyone.has(noun)) {
    const gender = genderOfWord(lexicon, noun);
    const form = gender === Gender.Female ? PronounForm.Female : PronounForm.Male;
    const found = antecedentOf(context.table, context.heard, phrase.first, form);
    const person = found === null ? null : "fullMentions" in found ? found : found.person;
    return person === null || person.gender !== gender ? null : hearPerson(context, person, phrase.first, "role");
  }
  return lexicon.anyOffice.has(noun) ? lastOfficial(context, phrase.first) : null;
}

/** The person in whose title or apposition the noun was printed last before token `before`. */
function personCalled(context: SpeakerContext, noun: number, before: number): Person | null {
  const { doc } = context.table.words;
  if (noun === 0) return null;
  let seen = 0;
  for (let t = before - 1; t >= 0 && t > before - WORDS_BACK && seen < OCCURRENCES; t--) {
    if (doc.word[t] !== noun) continue;
    seen++;
    const person = personBeside(context, t);
    if (person) return person;
  }
  return null;
}

/** The person whose name the noun at token `t` goes with: `builder Habil Roe`, `the builder, Habil Roe`, `Habil Roe, a builder`. */
export function personBeside(context: SpeakerContext, t: number): Person | null {
  const { mentions, personOf, persons, words } = context.table;
  const { doc, classes } = words;
  const isComma = (k: number): boolean =>
    k < doc.count && doc.kind[k] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[k]) === COMMA;
  const at = mentionFrom(context.table, t);
  const next = mentions.at(at);
  if (next && personOf[at] >= 0) {
    const inTitle = Math.min(next.first, next.roleFirst) <= t && t < next.nameFirst;
    const apposed = isComma(t + 1) && next.first === t + 2;
    if (inTitle || next.nameFirst === t + 1 || apposed) return persons[personOf[at]];
  }
  const last = at > 0 ? mentions[at - 1] : null;
  if (!last || personOf[at - 1] < 0 || t - last.end > APPOSITION || !isComma(last.end)) return null;
  for (let k = last.end + 1; k < t; k++)
    if (doc.kind[k] === TokenKind.Punctuation || (classes[k] & (WordClass.Relative | WordClass.Preposition)) !== 0)
      return null;
  // `Jane Doe, a teacher`, not `Jane Doe, the teacher said`.
  return (classes[last.end + 1] & (WordClass.Indefinite | WordClass.Definite)) !== 0 && closes(t + 1)
    ? persons[personOf[at - 1]]
    : null;

  /** The apposition ends here, or goes on with a complement. */
  function closes(k: number): boolean {
    return isComma(k) || (k < doc.count && (classes[k] & (WordClass.Preposition | WordClass.Relative)) !== 0);
  }
}

/** The last named speaker with an office. */
function lastOfficial(context: SpeakerContext, before: number): Heard | null {
  const { heard } = context;
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - SOURCES_BACK; i--) {
    const { person, token, speaker } = heard[i];
    if (token >= before) continue;
    // An unnamed official spoke since.
    if (person === null && speaker.kind === "person") return null;
    if (person && person.office !== 0) return hearPerson(context, person, before, "role");
  }
  return null;
}
