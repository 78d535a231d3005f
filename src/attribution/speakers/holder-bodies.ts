import { TokenKind } from "../../text/document.js";
import type { Heard } from "./antecedents.js";
import { countryName, joinOffice, type OfficeName, officeOf, plainText, titled } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { nameOfOwner } from "./owner-names.js";
import { hear, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** The office of the person named in the article whom the phrase takes up (`Norwegian Defence Minister Jane Roe … the minister's press service`); null for none. */
export function owningHolder(context: SpeakerContext, phrase: NounPhrase): OfficeName | null {
  const { words } = context.table;
  if ((words.classes[phrase.head] & WordClass.Office) === 0) return null;
  const { country, person, speaker } = context.resolvePhrase(context, phrase);
  if (country === 0) return null;
  const range = person?.role;
  if (range && person.officeNoun === words.doc.word[phrase.head])
    return { ...officeOf(words, parseNounPhrase(words, range.roleFirst, range.roleEnd)), country };
  if (person !== null || speaker.resolvedBy !== "role") return null;
  const of = ` of ${countryName(words, country)}`;
  if (!speaker.name.endsWith(of)) return null;
  return { name: speaker.name.slice(0, -of.length), country, printedCountry: null, ownedElsewhere: false, place: "" };
}

/** `the minister's office`, `the president's office` of a person named in the article, with field and country; null for any other body. */
export function officeOfHolder(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  const { coreEnd, end, first, head, nameFirst, ownerEnd, ownerFirst } = phrase;
  if (ownerEnd > ownerFirst || end > coreEnd || phrase.determiner !== Determiner.Definite) return null;
  const at = head - 2;
  if (at < nameFirst || doc.kind[at + 1] !== TokenKind.Clitic || (classes[at] & WordClass.Office) === 0) return null;
  const titleholder = parseNounPhrase(words, first, at + 1);
  const holder = owningHolder(context, titleholder);
  if (holder === null || context.resolvePhrase(context, titleholder).person === null) return null;
  const whole = at === nameFirst && lexicon.withMinistry.has(doc.word[at]);
  const name = whole
    ? nameOfOwner(words, { ...phrase, nameFirst: head }, `the ${joinOffice(words, holder, holder.country)}`)
    : `${plainText(words, nameFirst, head + 1)} of ${countryName(words, holder.country)}`;
  return hear(context, titled(name), {
    kind: "organisation",
    resolvedBy: "organisation",
    token: first,
    country: holder.country,
  });
}
