import { TokenFlag, TokenKind } from "../../text/document.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { type ArticleWords, lowerBound, nounEnd } from "./article-words.js";
import { countryName, joinOffice, titled, type OfficeName, officeOf, plainText } from "./name-office.js";
import { expandBody, nameOrganisation } from "./name-organisation.js";
import { nameOfOwner, ownedName } from "./owner-names.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { countryAround, openingCountry, topicCountry } from "./find-countries.js";
import { landMeant, officeOfLand, organRange, ownerCountry } from "./organ-names.js";
import { mentionGap, officeWithin, type Person, personName } from "./person-table.js";
import { hear, opensLine, personWithin, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";
import { isCapital, isProper, nameStart, phraseName } from "./phrase-words.js";
import { apposedBody, employerHeard, takeUpBody } from "./take-up-body.js";

/** Sentences at an article's head that may be headlines, and how many organs behind one are looked at for its own. */
const HEADLINE_SENTENCES = 3;
const ORGANS_AHEAD = 40;
/** Where one country's organ answers another's, they stand within so many tokens. */
const ANSWER_REACH = 40;
/** The land whose organ it is, is called within so many tokens before it. */
const LAND_REACH = 5;
const STOPS =
  WordClass.Definite | WordClass.Indefinite | WordClass.Preposition | WordClass.Conjunction | WordClass.NoName;

/** An organ as the article prints it somewhere; `elsewhere`: its phrase, where it is no state's. */
interface PrintedOrgan extends OfficeName {
  readonly elsewhere: NounPhrase | null;
}

/** How many sources back, and among how many of a source's words, a name with what it is called is looked for. */
const NAMED_BACK = 4;
const NAMED_REACH = 7;
/** How many organs before a phrase are looked at for the one it takes up. */
const ORGANS_BACK = 200;

/** An organ of state, a body or a paper: `Azerbaijan's Defence Ministry`, `the ministry`, `the group`. */
export function resolveOrgan(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { classes, doc } = words;
  const token = phrase.first;
  const own = ownName(context, phrase);
  if (own) return own;
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
  const holder = (bits & WordClass.PublicBody) !== 0 ? holderWithTail(words, phrase) : null;
  if (holder !== null)
    return hear(
      context,
      `${plainText(words, phrase.nameFirst, phrase.head + 1)} of the ${joinOffice(words, holder, holder.country)}`,
      {
        kind: "organisation",
        resolvedBy: "organisation",
        token,
        country: holder.country,
      },
    );
  // The Armenian Heritage Council is not Armenia's.
  if (isOfSociety(words, phrase)) return nameOrganisation(context, phrase);
  const of = (bits & WordClass.StateOrgan) === 0 ? organOfBody(context, phrase, country) : null;
  if (of)
    return hear(context, `${plainText(words, phrase.nameFirst, phrase.head + 1)} of the ${of.speaker.name}`, {
      kind: "organisation",
      resolvedBy: "organisation",
      token,
      country: of.country,
    });
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
      phrase.head > nameStart(words, phrase) &&
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
    if (generic && isListed(context, phrase)) return hear(context, office.name, { ...as, resolvedBy: "none" });
    if (generic || country === 0) {
      const known =
        organBefore(context, phrase, generic ? country : 0) ??
        (generic ? unnamedOrgan(context, phrase, country) : null);
      const side = country !== 0 ? country : (known?.country ?? 0);
      if (known?.elsewhere && country === 0) return { ...resolveOrgan(context, known.elsewhere), token };
      if (known && side !== 0) return hear(context, titled(joinOffice(words, known, side)), { ...as, country: side });
      // Which ministry it is nothing says.
      const open = words.lexicon.withField.has(doc.word[phrase.head]) || words.lexicon.posts.has(doc.word[phrase.head]);
      if (generic && country === 0 && open)
        return hear(context, office.name, {
          ...as,
          resolvedBy: "none",
          country: countryAround(words, token) || context.home,
        });
    }
    const side =
      country !== 0
        ? country
        : isLocal(words, phrase) || words.lexicon.localOrgans.has(words.doc.word[phrase.head])
          ? 0
          : countryAround(words, token) || context.home;
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
  const known = apposedBody(context, phrase) ?? takeUpBody(context, phrase) ?? employerHeard(context, phrase);
  if (known) return known;
  // State television is one where nothing else is said of it.
  if ((bits & WordClass.Media) !== 0 && (classes[phrase.nameFirst] & WordClass.StateMarker) !== 0)
    return hear(context, phraseName(words, phrase, phrase.end), as);
  // `the Doe campaign`
  for (let t = phrase.nameFirst; t < phrase.head; t++) {
    if (isCapital(words, t) && phrase.determiner === Determiner.Definite)
      return hear(context, phraseName(words, phrase, phrase.end), { ...as, country });
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
  return country === undefined || other || phrase.end > phrase.coreEnd ? null : hear(context, name, { ...as, country });
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
  if (inner.ownerEnd === inner.ownerFirst || country === 0) return null;
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

/** `Ministry of Defence`, not `ministry in Baku`. */
function hasComplement(words: ArticleWords, phrase: NounPhrase): boolean {
  const { doc, lexicon, country, classes } = words;
  const of = phrase.coreEnd;
  if (of >= phrase.end || doc.word[of] !== lexicon.keys.of) return false;
  const next = (classes[of + 1] & WordClass.Definite) !== 0 ? of + 2 : of + 1;
  return country[next] === 0;
}

function hasMarker(words: ArticleWords, phrase: NounPhrase): boolean {
  const { doc, classes } = words;
  for (let t = phrase.nameFirst; t < phrase.head; t++) {
    if ((classes[t] & WordClass.StateMarker) !== 0) return true;
    // Prosecutor's office, president's administration.
    if (doc.kind[t] === TokenKind.Clitic && t > 0 && (classes[t - 1] & WordClass.Office) !== 0) return true;
  }
  return false;
}

/** `the de facto ministry in Roros`: an organ of a land that is no state of its own; nothing says whose it is but its place. */
function isElsewhere({ country, doc, lexicon }: ArticleWords, phrase: NounPhrase): boolean {
  for (let t = phrase.nameFirst; t < phrase.head; t++) if (lexicon.unrecognised.has(doc.word[t])) return true;
  const at = phrase.coreEnd + 1;
  if (at >= phrase.end || doc.word[at - 1] !== lexicon.keys.in) return false;
  return country[at] === 0 && (doc.flags[at] & TokenFlag.Capital) !== 0;
}

/** `the Goris Prosecutor's Office`, `the district education department`: of a place, not of the state. */
function isLocal(words: ArticleWords, phrase: NounPhrase): boolean {
  const { classes } = words;
  const known = WordClass.Modifier | WordClass.StateMarker | WordClass.Office | WordClass.StateOrgan | WordClass.Body;
  // The mayor's office.
  for (let t = phrase.nameFirst; t + 1 < phrase.head; t++)
    if (words.lexicon.localHolders.has(words.doc.word[t]) && words.doc.kind[t + 1] === TokenKind.Clitic) return true;
  // The State Border Service is of the state.
  if ((classes[phrase.nameFirst] & WordClass.StateMarker) !== 0) return false;
  for (let t = phrase.nameFirst; t < phrase.head; t++) {
    if ((classes[t] & WordClass.PlaceNoun) !== 0) return true;
    if (t === phrase.nameFirst && isCapital(words, t) && (classes[t] & known) === 0) return true;
  }
  return false;
}

/** A nationality and a field that no state has an organ for stand in the body's name (`Norwegian Youth Council`). */
function isOfSociety(words: ArticleWords, { head, nameFirst }: NounPhrase): boolean {
  const { classes, country, countryForm, doc, lexicon } = words;
  if ((classes[head] & WordClass.PublicBody) === 0 || !isCapital(words, head)) return false;
  if (country[nameFirst] === 0 || countryForm[nameFirst] !== CountryForm.Adjective) return false;
  for (let t = nameFirst + 1; t < head; t++) if (lexicon.societyFields.has(doc.word[t])) return true;
  return false;
}

/** `Azerbaijan Service`: a country's plain name before the noun is part of the body's own. */
function isCompany(words: ArticleWords, phrase: NounPhrase): boolean {
  const t = phrase.nameFirst;
  return words.country[t] !== 0 && words.countryForm[t] === CountryForm.Name && phrase.ownerEnd === phrase.ownerFirst;
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

/**
 * The organ last printed before the phrase under the same noun, with all the phrase's other words; where a country is given, rather one of
 * that country than another's.
 */
function organBefore(context: SpeakerContext, phrase: NounPhrase, country: number): PrintedOrgan | null {
  const { words } = context.table;
  const from = lowerBound(words.organTokens, phrase.first) - 1;
  let other: PrintedOrgan | null = null;
  for (let i = from; i >= 0 && i > from - ORGANS_BACK; i--) {
    const known = organAt(context, phrase, words.organTokens[i]);
    if (known === null) continue;
    if (country === 0 || known.country === country) return known;
    // `Norway's Foreign Ministry condemned it. The ministry in Oslo …`: an answer comes from the same field.
    if (phrase.first - words.organTokens[i] < ANSWER_REACH) return known;
    other ??= known;
  }
  return other;
}

/** The body heard last under a name of its own, where its source called it so (`the state agency Alpha said. The agency …`); or null. */
function heardByName(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { doc, lexicon } = context.table.words;
  for (let i = heardBefore(context.heard, phrase.first), n = 0; i >= 0 && n < NAMED_BACK; i--, n++) {
    const { speaker, token } = context.heard[i];
    if (speaker.kind !== "organisation" || !lexicon.properNames.has(speaker.name.toLowerCase())) continue;
    // What it is called stands before its name.
    for (let t = token; t < token + NAMED_REACH && t < doc.count; t++) {
      if (doc.vocabulary.wordOf(doc.word[t]) === speaker.name.toLowerCase()) break;
      if (doc.word[t] === doc.word[phrase.head]) return context.heard[i];
    }
  }
  return null;
}

/** The organ printed at token `t`, apart from the phrase, where that is the phrase's own noun with more of a name; else null. */
function organAt(context: SpeakerContext, phrase: NounPhrase, t: number): PrintedOrgan | null {
  const { words } = context.table;
  const { doc } = words;
  const many = words.lexicon.singularOrgans.get(doc.word[t]) === doc.vocabulary.wordOf(doc.word[phrase.head]);
  if (doc.word[t] !== doc.word[phrase.head] && !(many && officeOf(words, phrase).country !== 0)) return null;
  const { first, end } = organRange(words, t);
  if ((end > phrase.first && first < phrase.end) || !holdsAll(words, phrase, first, end)) return null;
  const printed = parseNounPhrase(words, first, end);
  const known = officeOf(words, printed);
  if (words.lexicon.ownNames.has(known.name.toLowerCase())) return null;
  // A bare noun says nothing, unless it is all the name there is (`the Embassy of Georgia`); a short form (`MoD`) does.
  const whole = known.country !== 0 && !words.lexicon.withField.has(doc.word[t]);
  if (!whole && !known.name.includes(" ") && !/\p{L}\p{Lu}/u.test(known.name)) return null;
  const land = landMeant(words, Math.max(doc.sentenceStart[doc.sentenceOf[first]], first - LAND_REACH), end);
  if (land !== 0) return { ...known, country: land, elsewhere: null };
  const around = printedAround(words, first, end);
  if (known.country === 0 && isElsewhere(words, around)) return { ...known, elsewhere: around };
  const side =
    known.country !== 0
      ? known.country
      : ownerCountry(words, printed) ||
        openingCountry(words, first) ||
        sideHeard(context, first) ||
        countryAround(words, first) ||
        context.home;
  return { ...known, country: side, elsewhere: null };
}

/** The printed name `[first, end)` with the small words and the place around it (`de facto`, `in Roros`). */
function printedAround(words: ArticleWords, first: number, end: number): NounPhrase {
  const { classes, doc, lexicon } = words;
  let from = first;
  while (from > 0 && first - from < 4 && doc.kind[from - 1] === TokenKind.Word && (classes[from - 1] & STOPS) === 0)
    from--;
  const placed = end + 1 < doc.count && doc.word[end] === lexicon.keys.in && isCapital(words, end + 1);
  return parseNounPhrase(words, from, placed ? end + 2 : end);
}

/** The side of the speaker whose source is the name at token `first`, or 0: one organ has one country, wherever it is named again. */
function sideHeard(context: SpeakerContext, first: number): number {
  const i = heardBefore(context.heard, first + 1);
  return i >= 0 && first - context.heard[i].token <= 1 ? context.heard[i].country : 0;
}

/**
 * Which organ a bare noun means that is nowhere printed with its field: that of the minister named nearest (`Turkish Foreign Minister X …, the
 * ministry in Ankara said`), in a headline the one the article then names; null for none.
 */
function unnamedOrgan(context: SpeakerContext, phrase: NounPhrase, country: number): PrintedOrgan | null {
  const { table } = context;
  const { words } = table;
  const { doc, lexicon, organTokens } = words;
  if (phrase.determiner === Determiner.None && doc.sentenceOf[phrase.first] < HEADLINE_SENTENCES) {
    const from = lowerBound(organTokens, phrase.end);
    for (let i = from; i < organTokens.length && i < from + ORGANS_AHEAD; i++) {
      const known = organAt(context, phrase, organTokens[i]);
      if (known) return known;
    }
  }
  const holder = lexicon.holderOf.get(doc.word[phrase.head]);
  let nearest: PrintedOrgan | null = null;
  let distance = Infinity;
  for (const person of (holder === undefined ? undefined : table.byOfficeNoun.get(holder)) ?? []) {
    if (person.role === null || (country !== 0 && person.country !== country)) continue;
    const field = fieldOf(words, person.role.roleFirst, person.role.roleEnd, holder ?? 0);
    const gap = mentionGap(person, phrase.first);
    const whole = lexicon.posts.has(doc.word[phrase.head]) && person.country !== 0;
    if ((field === "" && !whole) || gap >= distance) continue;
    distance = gap;
    const noun = doc.vocabulary.wordOf(doc.word[phrase.head]);
    nearest = {
      name: whole ? noun : `${field} ${noun}`,
      country: person.country || country || context.home,
      printedCountry: null,
      ownedElsewhere: false,
      place: "",
      elsewhere: null,
    };
  }
  return nearest;
}

/** `Foreign ministry`: the organ of the field that the person holds, where the noun at token `t` is one of those; else null. */
export function ministryOf(words: ArticleWords, person: Person, t: number): string | null {
  const { doc, lexicon } = words;
  const holder = lexicon.holderOf.get(doc.word[t]);
  const role = person.counterpart ?? person.role;
  if (holder === undefined || role === null) return null;
  const field = fieldOf(words, role.roleFirst, role.roleEnd, holder);
  return field === "" ? null : `${field} ${doc.vocabulary.wordOf(doc.word[t])}`;
}

/** The adjectives of a holder's field in the role `[first, end)` (`Deputy Foreign Minister` → `Foreign`), empty for none. */
function fieldOf(words: ArticleWords, first: number, end: number, holder: number): string {
  const { classes, doc, inCountry, lexicon } = words;
  for (let t = first; t < end; t++) {
    if (doc.word[t] !== holder) continue;
    let from = t;
    const isField = (k: number): boolean =>
      inCountry[k] === 0 &&
      ((classes[k] & WordClass.Modifier) !== 0 ||
        (isCapital(words, k) &&
          isCapital(words, t) &&
          (classes[k] & (WordClass.NoName | WordClass.Title | WordClass.Office)) === 0));
    while (from > first && isField(from - 1)) {
      if (lexicon.ranks.has(doc.word[from - 1])) break;
      // A prime minister has no ministry.
      if (words.office[t] !== 0 && doc.word[from - 1] === lexicon.keys.prime) return "";
      from--;
    }
    return plainText(words, from, t);
  }
  return "";
}

/** A bare noun at the beginning of a line far below the headline (`Ministry: No shortage of salt`): the link to another article. */
function isListed(context: SpeakerContext, phrase: NounPhrase): boolean {
  const { doc } = context.table.words;
  return (
    phrase.determiner === Determiner.None &&
    phrase.ownerEnd === phrase.ownerFirst &&
    doc.sentenceOf[phrase.first] >= HEADLINE_SENTENCES &&
    opensLine(context, phrase.first)
  );
}

function holdsAll(words: ArticleWords, phrase: NounPhrase, first: number, end: number): boolean {
  const { doc, classes, country, countryLength } = words;
  const small = WordClass.Preposition | WordClass.Adverb | WordClass.Definite;
  for (let t = nameStart(words, phrase); t < phrase.end; t++) {
    if (country[t] !== 0) {
      t += countryLength[t] - 1;
      continue;
    }
    if (t === phrase.head || (classes[t] & small) !== 0 || doc.kind[t] !== TokenKind.Word) continue;
    let found = false;
    for (let k = first; k < end; k++) if (doc.word[k] === doc.word[t]) found = true;
    if (!found) return false;
  }
  return true;
}
