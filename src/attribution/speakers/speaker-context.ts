import { TokenFlag, TokenKind } from "../../text/document.js";
import type { Speaker, SpeakerKind, SpeakerResolution } from "../../model/claim.js";
import type { Heard } from "./antecedents.js";
import { findEmployer } from "./find-employer.js";
import { countryName } from "./name-office.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isAnothers } from "./name-origin.js";
import { personSpeaker } from "./person-speaker.js";
import type { Person, PersonTable } from "./person-table.js";
import { type HomeContext, sideOfHolder } from "./side-of-holder.js";
import { slugOf } from "./slug.js";
import { Gender, type PronounForm, pronounFormOf, WordClass } from "./speaker-lexicon.js";

/** What resolving one article's sources works with. */
export interface SpeakerContext extends HomeContext {
  /** First token of each source, -1 where none is printed. */
  readonly sourceTokens: readonly number[];
  /** Speakers resolved so far, in order. */
  readonly heard: Heard[];
  /** What each source resolved to; null for none and for what still waits. */
  readonly resolved: (Heard | null)[];
  /** Who prints the article, or null. */
  readonly outlet: string | null;
  /** One part of speech a token; null where the text is not tagged. */
  readonly tags: Uint8Array | null;
  /** Short form → full name of an organisation. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Who the article's *we* said they are (`We, the undersigned`); null until that is met. */
  writers: Heard | null;
  /** Who answers in an interview; null until an answer is met. */
  interviewee: Person | null;
  /** Mentions up to here have been asked for the interviewee. */
  askedAbout: number;
  /** The interviewee, where the line at this token is labelled as an answer; given here as it is found by its own questions. */
  readonly whoAnswers: (context: SpeakerContext, line: number) => Person | null;
  /** Who a noun phrase is; given here because its parts hold phrases themselves. */
  readonly resolvePhrase: (context: SpeakerContext, phrase: NounPhrase) => Heard;
}

/** The form of a pronoun or possessive at token `t`. */
export function pronounForm(context: SpeakerContext, t: number): PronounForm {
  const { doc, lexicon } = context.table.words;
  return pronounFormOf(lexicon, doc.word[t]);
}

export interface HeardAs {
  readonly kind: SpeakerKind;
  readonly resolvedBy: SpeakerResolution;
  /** First token of the source. */
  readonly token: number;
  /** Country number + 1 of the side spoken for, or 0. */
  readonly country?: number;
  readonly role?: string | null;
  readonly gender?: Gender;
  /** Nothing tells that it is a person. */
  readonly vague?: boolean;
  /** It is a thing or a body, whatever its kind. */
  readonly inanimate?: boolean;
}

/** A speaker who is no named person. */
export function hear(context: SpeakerContext, name: string, as: HeardAs): Heard {
  const country = as.country ?? 0;
  const code = country === 0 ? null : context.table.words.lexicon.countries[country - 1].code;
  const speaker: Speaker = {
    id: slugOf(name),
    name,
    kind: as.kind,
    role: as.role ?? null,
    affiliation: null,
    country: code,
    resolvedBy: as.resolvedBy,
  };
  return {
    speaker,
    token: as.token,
    person: null,
    vague: as.vague ?? false,
    single: as.kind === "person" || (as.kind === "unknown" && as.inanimate !== true),
    gender: as.gender ?? Gender.Unknown,
    plural: as.kind === "group",
    article: (context.table.words.classes[as.token] & WordClass.Definite) !== 0,
    country,
  };
}

/** A country that speaks; `name` as printed, or null for its usual name. */
export function hearCountry(context: SpeakerContext, country: number, name: string | null, token: number): Heard {
  const printed = (name ?? countryName(context.table.words, country)).replace(/^the /i, "");
  return hear(context, printed, { kind: "country", resolvedBy: "organisation", token, country });
}

export function hearPerson(
  context: SpeakerContext,
  person: Person,
  token: number,
  resolvedBy: SpeakerResolution,
): Heard {
  if (person.speaker === null) describe(context, person);
  const speaker = personSpeaker(context.table, person, resolvedBy);
  return {
    speaker,
    token,
    person,
    vague: false,
    single: true,
    gender: person.gender,
    plural: false,
    article: false,
    country: person.country,
  };
}

/** Says of a person heard for the first time whom the role's bare noun means (`the ministry's spokesman`). */
function describe(context: SpeakerContext, person: Person): void {
  if (person.country === 0) person.country = sideOfHolder(context, person);
  const known = personSpeaker(context.table, person, "none");
  if (known.affiliation !== null && person.country !== 0) return;
  const employer = findEmployer(context.table.words, person, (phrase) => context.resolvePhrase(context, phrase));
  // `the Foreign Ministry spokeswoman` with a name from elsewhere.
  if (employer === null || (person.country === 0 && isAnothers(context.table.words, person, employer.country))) return;
  person.speaker = { ...known, affiliation: known.affiliation ?? employer.speaker.name };
  if (person.country === 0) person.country = employer.country;
}

/** The same speaker once more, found another way. */
export function hearAgain(heard: Heard, token: number, resolvedBy: SpeakerResolution): Heard {
  return { ...heard, token, speaker: { ...heard.speaker, resolvedBy } };
}

/** The first mention of a name that ends behind token `token`; mentions do not overlap. */
export function mentionFrom(table: PersonTable, token: number): number {
  const { mentions } = table;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].end <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The person of the name that stands in tokens `[first, end)`, or null. */
export function personWithin(table: PersonTable, first: number, end: number): Person | null {
  const index = mentionFrom(table, first);
  const mention = table.mentions.at(index);
  if (!mention || index >= table.mentions.length || mention.first >= end || table.personOf[index] < 0) return null;
  return table.persons[table.personOf[index]];
}

/** The token is the first of its line but for a list's number and brackets. */
export function opensLine(context: SpeakerContext, token: number): boolean {
  const { flags, kind } = context.table.words.doc;
  let t = token;
  while (t > 0 && token - t < 3 && (flags[t] & TokenFlag.LineBreak) === 0 && kind[t - 1] !== TokenKind.Word) t--;
  return t === 0 || (flags[t] & TokenFlag.LineBreak) !== 0;
}
