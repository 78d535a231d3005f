import type { SpeakerLanguage } from "../speaker-language.js";
import { countries } from "./countries.js";
import { givenCountries, namesByOrigin } from "./given-names.js";
import { officeHolders } from "./office-holders.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { pluralOf } from "./plurals.js";
import { speakerWords } from "./speaker-words.js";
import { ownNamed, surnameEndings, surnameOrigins } from "./surnames.js";
import { titles } from "./titles.js";

/** `companies`, `newspapers`: bodies that are not told apart. */
const pluralBodies = [...organisations.bodies, ...organisations.publicBodies, ...organisations.media]
  .map(pluralOf)
  .filter((word) => !(word in organisations.plurals));

/** English for telling who a source is. */
export const speakers: SpeakerLanguage = {
  countries,
  titles,
  givenNames: namesByOrigin,
  givenCountries,
  surnameEndings,
  surnameOrigins,
  ownNamed,
  officeHolders,
  offices: { ...offices, plurals: pluralOfficeNouns() },
  organisations: { ...organisations, collectives: [...organisations.collectives, ...pluralBodies] },
  words: speakerWords,
};

/** `spokesmen`, `eyewitnesses`: the head noun of each office in the plural. */
function pluralOfficeNouns(): Record<string, string> {
  const names = offices.groups.split(/[\n,]/).filter((name) => name !== "" && !/ (?:of|for)(?: |$)/.test(name));
  const heads = names.map((name) => name.split(/[ -]/).at(-1) ?? name);
  return Object.fromEntries(heads.map((head) => [pluralOf(head), head]));
}
