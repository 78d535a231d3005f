import { TokenFlag } from "../../text/document.js";
import { type Heard, heardBefore } from "./antecedents.js";
import type { NameMention } from "./find-names.js";
import type { HeadName } from "./head-name.js";
import { type Person } from "./person-table.js";
import { sideOfRole } from "./role-words.js";
import { findAntecedent } from "./resolve-pronoun.js";
import { hearPerson, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { PronounForm, WordClass } from "./speaker-lexicon.js";

/** How many sources back a bearer of the surname is looked for. */
const SOURCES_BACK = 6;

/** The person whose name heads the source `[from, to)`. */
export function hearNamed(
  context: SpeakerContext,
  { mention, person: nearest }: HeadName,
  from: number,
  to: number,
): Heard {
  const { words } = context.table;
  const person = bearerHeard(context, mention, nearest, from);
  const length = mention.end - mention.nameFirst;
  const full = length > 1 || person.fullest.end - person.fullest.nameFirst === length;
  if (person.country === 0) person.country = sideOfRole(words, from, to);
  // `its spokesman, Jane Doe`: she speaks for whoever *its* is; `our reporter` for no country.
  const possessive = (words.classes[from] & WordClass.Possessive) !== 0;
  if (person.country === 0 && possessive && pronounForm(context, from) !== PronounForm.Speaker) {
    const owner = words.lexicon.localHolders.has(person.officeNoun) ? null : findAntecedent(context, from);
    if (owner) person.country = owner.country;
  }
  return hearPerson(context, person, from, full ? "full-name" : "surname");
}

/**
 * Of several who bear the surname that the mention consists of (`Ann Doe, mother of John Doe, …. Doe said`) the one who spoke last, where the
 * one named last has not spoken.
 */
function bearerHeard(
  context: SpeakerContext,
  { end, nameFirst, roleEnd, roleFirst }: NameMention,
  person: Person,
  from: number,
): Person {
  const { heard, table } = context;
  if (end - nameFirst > 1 || roleEnd > roleFirst || person.fullMentions.length === 0) return person;
  if (!table.persons.some((p) => p !== person && p.surnameKey === person.surnameKey)) return person;
  const newest = heardBefore(heard, from);
  for (let i = newest; i >= 0 && i > newest - SOURCES_BACK; i--) {
    const other = heard[i].person;
    if (other === person) return person;
    if (other !== null && other.surnameKey === person.surnameKey && other.givenKey !== 0) return other;
  }
  return person;
}

/** `Doe Urges Council To Meet`: in a headline, where any word has its capital, the surname of the one person who bears it; null for none. */
export function hearHeadlineSurname(context: SpeakerContext, from: number, to: number): Heard | null {
  const { persons, words } = context.table;
  const { doc } = words;
  if (to !== from + 1 || words.headline[doc.sentenceOf[from]] === 0 || (doc.flags[from] & TokenFlag.Capital) === 0)
    return null;
  const bearers = persons.filter(
    ({ fullest }) => fullest.end - fullest.nameFirst > 1 && doc.word[fullest.end - 1] === doc.word[from],
  );
  const [bearer] = bearers;
  return bearers.length === 1 ? hearPerson(context, bearer, from, "surname") : null;
}
