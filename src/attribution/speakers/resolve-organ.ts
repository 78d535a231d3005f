import type { Heard } from "./antecedents.js";
import { type ArticleWords, nounEnd } from "./article-words.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { countryName, joinOffice, titled, type OfficeName, officeOf, plainText } from "./name-office.js";
import { capitalFirst, expandBody, nameOrganisation } from "./name-organisation.js";
import { nameOfOwner, ownedName } from "./owner-names.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { countryAround, openingCountry, topicCountry } from "./find-countries.js";
import {
  hasComplement,
  hasMarker,
  isCompany,
  isElsewhere,
  isLent,
  isLocal,
  isOfBody,
  isOfSociety,
} from "./organ-kinds.js";
import { officeOfLand, ownerCountry } from "./organ-names.js";
import { personName } from "./person-name.js";
import { officeWithin } from "./role-words.js";
import { officeOfHolder, owningHolder } from "./holder-bodies.js";
import { organSpokenOf } from "./organ-spoken-of.js";
import { heardByName, isListed, ministryOf, organBefore, unnamedOrgan } from "./printed-organs.js";
import { hear, personWithin, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";
import { isCapital, isProper, nameStart, phraseName } from "./phrase-words.js";
import { apposedBody, employerHeard, takeUpBody } from "./take-up-body.js";

/** How many organs are looked at for an abbreviation before the name. */
const ORGANS_BACK = 200;

/** An organ of state, a body or a paper: `Azerbaijan's Defence Ministry`, `the ministry`, `the group`. */
export function resolveOrgan(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { classes, doc } = words;
  const token = phrase.first;
  const own = ownName(context, phrase);
  if (own) return own;
  // `this newspaper` is the article's own, whatever else it names.
  const outlet = (classes[phrase.head] & WordClass.Media) !== 0 && phrase.nameFirst === phrase.head;
  if (outlet && doc.word[phrase.first] === words.lexicon.keys.this)
    return hear(context, plainText(words, phrase.head, phrase.head + 1), {
      kind: "unknown",
      resolvedBy: "none",
      token,
      inanimate: true,
    });
  const office = officeOf(words, phrase);
  const ofLand =
    office.country === 0 && (classes[phrase.head] & WordClass.StateOrgan) !== 0 ? officeOfLand(words, phrase) : null;
  if (ofLand)
    return hear(context, titled(joinOffice(words, ofLand, ofLand.country)), {
      kind: "organisation",
      resolvedBy: "organisation",
      token,
      country: ofLand.country,
    });
  const elsewhere = isElsewhere(words, phrase);
  const country =
    office.country !== 0 || elsewhere ? office.country : ownerCountry(words, phrase) || placedAt(words, phrase);
  const bits = classes[phrase.head];
  // The Armenian Heritage Council is not Armenia's.
  const society = isOfSociety(words, phrase);
  const holder = (bits & WordClass.PublicBody) !== 0 ? holderWithTail(words, phrase) : null;
  const organ =
    holder === null && !society && (bits & WordClass.StateOrgan) === 0 ? organOfBody(context, phrase, country) : null;
  const side = holder?.country ?? organ?.country ?? 0;
  const owner = holder === null ? organ?.speaker.name : joinOffice(words, holder, side);
  if (owner !== undefined)
    return hear(context, `${plainText(words, phrase.nameFirst, phrase.head + 1)} of the ${owner}`, {
      kind: "organisation",
      resolvedBy: "organisation",
      token,
      country: side,
    });
  if (society) return nameOrganisation(context, phrase);
  const lent = office.country !== 0 && isLent(words, phrase);
  if (lent || isOfBody(words, phrase))
    return hear(context, phraseName(words, phrase, phrase.end), {
      kind: "organisation",
      resolvedBy: "organisation",
      token,
      country: lent ? country : 0,
    });
  const held = country === 0 && (bits & WordClass.PublicBody) !== 0 ? officeOfHolder(context, phrase) : null;
  if (held) return held;
  const proper = isProper(words, phrase);
  const counted =
    (classes[phrase.nameFirst] & WordClass.Numeral) !== 0 && words.lexicon.pluralOrgans.has(doc.word[phrase.head]);
  if ((phrase.determiner === Determiner.Indefinite || counted) && !proper)
    return hear(context, phraseName(words, phrase, phrase.end), {
      kind: words.lexicon.pluralOrgans.has(words.doc.word[phrase.head]) ? "group" : "unknown",
      resolvedBy: "none",
      token,
      country,
      inanimate: true,
    });
  if (phrase.ownerEnd > phrase.ownerFirst && country === 0) {
    // Farmers' Union: an owner inside a name.
    if (
      proper &&
      isCapital(words, phrase.ownerFirst) &&
      !personWithin(context.table, phrase.ownerFirst, phrase.ownerEnd)
    )
      return nameOrganisation(context, phrase);
    // `the growers' union`: whose it is belongs to its name.
    const many = doc.kind[phrase.ownerEnd] === TokenKind.Apostrophe && (bits & WordClass.StateOrgan) === 0;
    if (many && !personWithin(context.table, phrase.ownerFirst, phrase.ownerEnd))
      return hear(context, plainText(words, phrase.ownerFirst, nounEnd(words, phrase.head)), {
        kind: "organisation",
        resolvedBy: "organisation",
        token,
      });
    return ownedBody(context, phrase);
  }
  const ofState =
    (bits & WordClass.StateOrgan) !== 0 ||
    ((bits & WordClass.Body) !== 0 && hasMarker(words, phrase)) ||
    ((bits & WordClass.PublicBody) !== 0 &&
      country !== 0 &&
      (phrase.head > nameStart(words, phrase) || nounEnd(words, phrase.head) > phrase.head + 1) &&
      !isCompany(words, phrase));
  const as = { kind: "organisation", resolvedBy: "organisation", token } as const;
  const bare = phrase.determiner === Determiner.Definite && phrase.head === phrase.nameFirst;
  const called = bare && country === 0 && phrase.end === phrase.coreEnd ? heardByName(context, phrase) : null;
  if (called) return { ...called, token };
  if (office.ownedElsewhere && (bits & (WordClass.StateOrgan | WordClass.PublicBody)) !== 0)
    return hear(context, office.name, as);
  if (ofState && elsewhere && country === 0) return hear(context, phraseName(words, phrase, phrase.end), as);
  if (ofState) {
    const generic = phrase.head === nameStart(words, phrase) && !hasComplement(words, phrase);
    if (generic && country === 0 && isListed(context, phrase))
      return hear(context, office.name, { ...as, resolvedBy: "none" });
    if (generic || country === 0) {
      const known =
        organBefore(context, phrase, generic ? country : 0) ??
        (generic ? unnamedOrgan(context, phrase, country) : null);
      const side = country !== 0 ? country : (known?.country ?? 0);
      if (known?.elsewhere && country === 0) return { ...resolveOrgan(context, known.elsewhere), token };
      if (known && side !== 0) return hear(context, titled(joinOffice(words, known, side)), { ...as, country: side });
      const spokenOf = known === null && country === 0 ? organSpokenOf(context, phrase) : null;
      if (spokenOf) return spokenOf;
      // Which ministry it is nothing says.
      const open = words.lexicon.withField.has(doc.word[phrase.head]) || words.lexicon.posts.has(doc.word[phrase.head]);
      if (generic && country === 0 && open)
        return hear(context, office.name, {
          ...as,
          resolvedBy: "none",
          country: countryAround(words, token) || context.sureHome,
        });
    }
    const side =
      country !== 0
        ? country
        : isLocal(words, phrase) || words.lexicon.localOrgans.has(words.doc.word[phrase.head])
          ? 0
          : context.dateline || countryAround(words, token) || context.home;
    return hear(context, side !== 0 ? titled(joinOffice(words, office, side)) : office.name, { ...as, country: side });
  }
  if (proper && office.place !== "" && phrase.ownerEnd > phrase.ownerFirst)
    return hear(context, joinOffice(words, office, country), { ...as, country });
  if (proper) return expandBody(context, phrase) ?? nameOrganisation(context, phrase);
  if (country !== 0 && phrase.nameFirst < phrase.head)
    return hear(context, phraseName(words, phrase, phrase.end), { ...as, country });
  const expanded = expandBody(context, phrase);
  if (expanded) return expanded;
  if (phrase.end > phrase.coreEnd && phrase.determiner === Determiner.Definite)
    return hear(context, phraseName(words, phrase, phrase.end), { ...as, country });
  const known =
    apposedBody(context, phrase) ??
    organSpokenOf(context, phrase) ??
    takeUpBody(context, phrase) ??
    employerHeard(context, phrase);
  if (known) return known;
  // State television is one where nothing else is said of it.
  if ((bits & WordClass.Media) !== 0 && (classes[phrase.nameFirst] & WordClass.StateMarker) !== 0)
    return hear(context, phraseName(words, phrase, phrase.end), as);
  // `the Doe campaign`
  for (let t = phrase.nameFirst; t < phrase.head; t++) {
    if (isCapital(words, t) && phrase.determiner === Determiner.Definite)
      return hear(context, phraseName(words, { ...phrase, nameFirst: capitalFirst(words, phrase) }, phrase.end), {
        ...as,
        country,
      });
  }
  return hear(context, phraseName(words, phrase, phrase.end), {
    kind: "unknown",
    resolvedBy: "none",
    token,
    country,
    inanimate: true,
  });
}

/** The office whose holder's body the phrase is (`the U.S. Secretary of State's office`), where it has a complement and a country; or null. */
function holderWithTail(words: ArticleWords, { ownerEnd, ownerFirst }: NounPhrase): OfficeName | null {
  const head = officeWithin(words, ownerFirst, ownerEnd);
  if (head < 0 || words.officeTail[head] === 0 || head + 1 + words.officeTail[head] !== ownerEnd) return null;
  const office = officeOf(words, parseNounPhrase(words, ownerFirst, ownerEnd));
  return office.country === 0 ? null : office;
}

/** `the US State Department`, `the TASS news agency`: a name that needs neither country nor noun. */
function ownName(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, lexicon } = words;
  const first = nameStart(words, phrase);
  const as = { kind: "organisation", resolvedBy: "organisation", token: phrase.first } as const;
  if ((classes[phrase.head] & WordClass.Media) !== 0 && phrase.determiner !== Determiner.Indefinite) {
    // `the TASS news agency`, not `the UN refugee agency`.
    let t = phrase.head - 1;
    while (t > first && (classes[t] & (WordClass.Media | WordClass.StateMarker | WordClass.Modifier)) !== 0) t--;
    if (t >= first && (classes[t] & WordClass.OrganisationName) !== 0 && isCapital(words, t))
      return hear(context, plainText(words, t, t + 1), as);
  }
  if (!isCapital(words, phrase.head) || phrase.head === first) return null;
  const own = plainText(words, first, phrase.head + 1);
  const country = lexicon.ownNames.get(own.toLowerCase());
  // The US State Department: an abbreviation before it anywhere is part of the name.
  const led = country === undefined ? -1 : abbreviationBefore(words, first, phrase.head);
  const name = led < 0 ? own : `${plainText(words, led, led + 1)} ${own}`;
  // The same name as another country's own organ (`Armenia's National Security Council`).
  const other = phrase.ownerEnd > phrase.ownerFirst || (words.country[phrase.nameFirst] || country) !== country;
  const longer = phrase.end > phrase.coreEnd || nounEnd(words, phrase.head) > phrase.head + 1;
  return country === undefined || other || longer ? null : hear(context, name, { ...as, country });
}

/** The abbreviation of a country (`US`) that the article prints before the name `[first, head]`, here or elsewhere; its token, or -1. */
function abbreviationBefore(words: ArticleWords, first: number, head: number): number {
  const { country, doc, organTokens } = words;
  for (let i = 0; i < organTokens.length && i < ORGANS_BACK; i++) {
    const start = organTokens[i] - head + first;
    if (start < 1 || country[start - 1] === 0 || (doc.flags[start - 1] & TokenFlag.AllCaps) === 0) continue;
    let k = 0;
    while (k <= head - first && doc.word[start + k] === doc.word[first + k]) k++;
    if (k > head - first) return start - 1;
  }
  return -1;
}

/** `In Oslo, the ministry …`, not `In Oslo, the ministry's …`: whose that is its owner tells. */
function placedAt(words: ArticleWords, { first, head, ownerEnd, ownerFirst }: NounPhrase): number {
  if (ownerEnd > ownerFirst) return 0;
  const ofState = (words.classes[head] & WordClass.StateOrgan) !== 0;
  return openingCountry(words, first) || (ofState ? topicCountry(words, first) : 0);
}

/** The organ of state that a body is of (`the press centre of Georgia's Defence Ministry`), or null. */
function organOfBody(context: SpeakerContext, phrase: NounPhrase, country: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  const { coreEnd, end, ownerEnd, ownerFirst } = phrase;
  if (ownerEnd > ownerFirst || coreEnd + 1 >= end || doc.word[coreEnd] !== lexicon.keys.of) return null;
  const inner = parseNounPhrase(words, coreEnd + 1, end);
  // `the press service of the Norwegian Ministry of Defence`
  const led = words.country[inner.nameFirst] !== 0 && words.countryForm[inner.nameFirst] === CountryForm.Adjective;
  const ofState = led && (classes[inner.head] & WordClass.StateOrgan) !== 0;
  if (ofState) return resolveOrgan(context, inner);
  // `the office of the Norwegian prime minister`
  const held = led && (classes[inner.head] & WordClass.Office) !== 0;
  if (!held && (inner.ownerEnd === inner.ownerFirst || country === 0)) return null;
  if ((classes[inner.head] & WordClass.StateOrgan) !== 0) {
    const heard = resolveOrgan(context, inner);
    return heard.country === 0 ? null : heard;
  }
  // `the office of Georgia's prime minister`
  const office = officeOf(words, inner);
  if ((classes[inner.head] & WordClass.Office) === 0 || office.country === 0) return null;
  return hear(context, joinOffice(words, office, office.country), {
    kind: "person",
    resolvedBy: "role",
    token: phrase.first,
    country: office.country,
  });
}

/** `X's office`, `the group's board`. */
function ownedBody(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const person = personWithin(context.table, phrase.ownerFirst, phrase.ownerEnd);
  const as = { kind: "organisation", resolvedBy: "organisation", token: phrase.first } as const;
  const ministry = person && phrase.nameFirst === phrase.head ? ministryOf(words, person, phrase.head) : null;
  if (person && ministry !== null && person.country !== 0)
    return hear(context, titled(`${ministry} of ${countryName(words, person.country)}`), {
      ...as,
      country: person.country,
    });
  if (person) {
    const name = nameOfOwner(words, phrase, personName(context.table, person));
    return hear(context, name, { ...as, country: person.country });
  }
  const owner = owningOrgan(context, phrase);
  if (owner)
    return hear(context, nameOfOwner(words, phrase, `the ${owner.speaker.name}`), { ...as, country: owner.country });
  const holder = owningHolder(context, parseNounPhrase(words, phrase.first, phrase.ownerEnd));
  if (holder)
    return hear(context, nameOfOwner(words, phrase, `the ${joinOffice(words, holder, holder.country)}`), {
      ...as,
      country: holder.country,
    });
  return hear(context, ownedName(words, phrase, false), as);
}

/** `the ministry` of `the ministry's press service`, `the Foreign Ministry` of `the Foreign Ministry's …`; null where the owner is no organ of a state. */
export function owningOrgan(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const owner = parseNounPhrase(words, phrase.first, phrase.ownerEnd);
  if ((words.classes[owner.head] & (WordClass.StateOrgan | WordClass.PublicBody)) === 0) return null;
  const heard = resolveOrgan(context, owner);
  return heard.speaker.kind === "organisation" && heard.country !== 0 ? heard : null;
}
