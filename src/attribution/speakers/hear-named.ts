import type { Heard } from "./antecedents.js";
import type { HeadName } from "./head-name.js";
import { sideOfRole } from "./person-table.js";
import { findAntecedent } from "./resolve-pronoun.js";
import { hearPerson, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { PronounForm, WordClass } from "./speaker-lexicon.js";

/** The person whose name heads the source `[from, to)`. */
export function hearNamed(context: SpeakerContext, { mention, person }: HeadName, from: number, to: number): Heard {
  const { words } = context.table;
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
