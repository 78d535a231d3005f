import { TokenKind } from "../../text/document.js";
import type { Heard } from "./antecedents.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { Person } from "./person-table.js";
import { findAntecedent } from "./resolve-pronoun.js";
import { personBeside } from "./resolve-description.js";
import { hearPerson, mentionFrom, personWithin, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { Gender, genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

/** How many tokens back, and among how many relatives, the one is looked for who has a name. */
const WORDS_BACK = 2000;
const KIN_BACK = 24;
/** Words between an owner and his relative (`her late elder brother`). */
const BETWEEN = 3;

/**
 * The named person whom `her brother` means: the article gives the relative's name where it tells of him (`whose brother, Tom Roe, …`), or
 * tells it the other way round (`His sister, Ann Roe, … Her brother`). Null for none.
 * @param owner whose relative it is
 */
export function namedKin(context: SpeakerContext, phrase: NounPhrase, owner: Person): Heard | null {
  const { doc, classes, lexicon } = context.table.words;
  const noun = doc.word[phrase.head];
  const gender = genderOfWord(lexicon, noun);
  const back = lexicon.kinOf.get(noun) ?? [];
  let seen = 0;
  for (let t = phrase.first - 1; t > 0 && t > phrase.first - WORDS_BACK && seen < KIN_BACK; t--) {
    if ((classes[t] & WordClass.Kin) === 0) continue;
    seen++;
    const same = doc.word[t] === noun;
    if (!same && !back.includes(doc.word[t])) continue;
    const named = personBeside(context, t);
    if (named === null) continue;
    if (same && named !== owner && ownerOf(t) === owner) return hearPerson(context, named, phrase.first, "role");
    if (named !== owner || !back.includes(doc.word[t])) continue;
    const other = ownerOf(t);
    if (other === null || other === owner) continue;
    if (other.gender !== Gender.Unknown && gender !== Gender.Unknown && other.gender !== gender) continue;
    return hearPerson(context, other, phrase.first, "role");
  }
  return null;

  /** Whose relative the noun at token `t` tells of: by a possessive, by *whose*, by a name before `'s`; null for nobody with a name. */
  function ownerOf(t: number): Person | null {
    const { table } = context;
    for (let k = t - 1; k > 0 && k >= t - 1 - BETWEEN; k--) {
      if (doc.kind[k] === TokenKind.Clitic && doc.word[k] === lexicon.keys.possessive)
        return personWithin(table, k - 1, k);
      if (doc.kind[k] !== TokenKind.Word) return null;
      if ((classes[k] & WordClass.Possessive) === 0) continue;
      if (pronounForm(context, k) !== PronounForm.Relative) return findAntecedent(context, k)?.person ?? null;
      const m = mentionFrom(table, k) - 1;
      const near = m >= 0 && k - table.mentions[m].end <= 1 && table.personOf[m] >= 0;
      return near ? table.persons[table.personOf[m]] : null;
    }
    return null;
  }
}
