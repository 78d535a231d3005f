import type { SpeakerKind } from "../../model/claim.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { type ArticleWords, countryWithin } from "./article-words.js";
import { countryName, plainText, titled } from "./name-office.js";
import { type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { withArticle } from "./owner-names.js";
import { ministryOf } from "./printed-organs.js";
import { namedKin } from "./resolve-kin.js";
import { findAntecedent } from "./resolve-pronoun.js";
import { hear, hearAgain, hearCountry, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { genderOfWord, PronounForm, WordClass } from "./speaker-lexicon.js";

/** How many sources back a body is looked for. */
const SOURCES_BACK = 8;
/** Words of a document's phrase up to its noun. */
const OWNER_REACH = 8;
const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName;

/** `its ombudsman`, `my wife`, `their joint letter`, `his counterpart from X`. */
export function resolvePossessive(context: SpeakerContext, whole: NounPhrase): Heard {
  const { words } = context.table;
  const emphatic = whole.nameFirst < whole.head && words.lexicon.emphatic.has(words.doc.word[whole.nameFirst]);
  const phrase = emphatic ? { ...whole, nameFirst: whole.nameFirst + 1 } : whole;
  const { doc, classes, lexicon } = words;
  const token = phrase.determinerAt;
  const { ownerEnd, ownerFirst } = phrase;
  // `their son's lawyer` is the son's.
  if (ownerEnd > ownerFirst && (classes[ownerEnd - 1] & WordClass.Kin) !== 0)
    return hear(context, plainText(words, ownerFirst, phrase.head + 1), {
      kind: (classes[phrase.head] & ORGAN) !== 0 ? "organisation" : "person",
      resolvedBy: "role",
      token,
      gender: genderOfWord(lexicon, doc.word[phrase.head]),
    });
  const bits = classes[phrase.head];
  const own = findAntecedent(context, token);
  // `our correspondent` is the outlet's, and nobody else in the article is; `our article` speaks for it.
  const outlet = own !== null && own.speaker.name === context.outlet && isOwn(context, token);
  const speaks = lexicon.emphatic.has(doc.word[phrase.head]) || (bits & WordClass.Document) !== 0;
  const meant = outlet && !speaks ? null : own;
  // `its own`
  if (meant !== null && lexicon.emphatic.has(doc.word[phrase.head])) return hearAgain(meant, token, "pronoun");
  // `The report says so. Its embassy …`: a document has no such thing.
  const ofBody = (bits & (WordClass.Office | WordClass.StateOrgan | WordClass.Body | WordClass.Media)) !== 0;
  const misread = meant?.speaker.kind === "document" && ofBody && !lexicon.ofDocuments.has(doc.word[phrase.head]);
  const owner = misread ? (ownerOfDocument(context, meant) ?? bodyHeard(context, token)) : meant;
  const name = plainText(words, phrase.nameFirst, phrase.head + 1);
  // `his lawyer` is not the lawyer's.
  const noun = name.toLowerCase();
  // Only persons have kin: of two just named, of a body of people or an account, it is nobody's in particular.
  const body =
    owner?.plural === true ||
    owner?.speaker.kind === "unknown" ||
    (owner?.speaker.kind === "organisation" && !isOwn(context, token));
  if ((bits & WordClass.Kin) !== 0 && (owner === null || body))
    return hear(context, name, {
      kind: "person",
      resolvedBy: owner === null ? "none" : "role",
      token,
      gender: genderOfWord(lexicon, doc.word[phrase.head]),
    });
  const kin = (bits & WordClass.Kin) !== 0 && owner?.person != null;
  const relative = kin ? namedKin(context, phrase, owner.person) : null;
  if (relative) return { ...relative, token };
  if (!owner || (owner.person === null && owner.speaker.name.toLowerCase().endsWith(noun)))
    return hear(context, plainText(words, phrase.nameFirst, Math.max(phrase.end, phrase.coreEnd)), {
      kind: (bits & WordClass.Office) !== 0 && !name.endsWith("s") ? "person" : "unknown",
      resolvedBy: "none",
      token,
    });
  const { country, speaker } = owner;
  // Whose `our partners` are, one speaker among many does not tell.
  const shared = isOwn(context, token) && !lexicon.alone.has(doc.word[token]);
  if (shared && (bits & (WordClass.Kin | WordClass.CountryNoun | WordClass.Side | WordClass.Document)) === 0)
    return hear(context, plainText(words, token, Math.max(phrase.end, phrase.coreEnd)), {
      kind: (bits & ORGAN) !== 0 ? "organisation" : name.endsWith("s") ? "group" : "person",
      resolvedBy: "role",
      token,
      country,
    });
  if (lexicon.counterparts.has(doc.word[phrase.head])) {
    const other = countryWithin(words, phrase.nameFirst, phrase.end);
    const role = officeWords(speaker.name) ?? speaker.role;
    const body = speaker.kind === "organisation";
    if (other !== 0 && country !== 0 && role !== null)
      return hear(context, `${role} of ${countryName(words, other)}`, {
        kind: body ? "organisation" : "person",
        resolvedBy: body ? "organisation" : "role",
        token,
        country: other,
        role: body ? null : role,
      });
  }
  const itself = (bits & (WordClass.CountryNoun | WordClass.Side)) !== 0 && phrase.nameFirst === phrase.head;
  if (itself && country !== 0) return hearAgain(hearCountry(context, country, null, token), token, "pronoun");
  // Whose caption it is, is no speaker.
  const part = lexicon.documentParts.has(doc.word[phrase.head]) && speaker.kind !== "document";
  if (part) return hear(context, name, { kind: "document", resolvedBy: "document", token });
  if ((bits & WordClass.Document) !== 0) return hearAgain(owner, token, "document");
  const ministry =
    owner.person && phrase.nameFirst === phrase.head ? ministryOf(words, owner.person, phrase.head) : null;
  if (ministry !== null && country !== 0)
    return hear(context, titled(`${ministry} of ${countryName(words, country)}`), {
      kind: "organisation",
      resolvedBy: "organisation",
      token,
      country,
    });
  // `Norway's Foreign Ministry agrees. Its minister …`
  const holder = phrase.nameFirst === phrase.head ? holderOfMinistry(words, owner, phrase.head) : null;
  if (holder !== null)
    return hear(context, holder, { kind: "person", resolvedBy: "role", token, country, role: officeWords(holder) });
  const ofState = stateOrganOf(words, owner, phrase);
  if (ofState !== null)
    return hear(context, ofState, { kind: "organisation", resolvedBy: "organisation", token, country });
  const organ = (bits & ORGAN) !== 0;
  const many = (bits & WordClass.Collective) !== 0 || (name.endsWith("s") && (bits & WordClass.Office) === 0);
  if ((bits & WordClass.Kin) !== 0 || (speaker.kind === "person" && !organ && !many))
    return hear(
      context,
      owner.person === null && /^[\p{Ll}\p{N}].* /u.test(speaker.name)
        ? `${name} of ${withArticle(owner)}`
        : `${speaker.name}'s ${name}`,
      {
        kind: "person",
        resolvedBy: "role",
        token,
        country,
        gender: genderOfWord(lexicon, doc.word[phrase.head]),
        role: (bits & WordClass.Kin) !== 0 ? null : name,
      },
    );
  const kind: SpeakerKind = organ ? "organisation" : many ? "group" : "person";
  const of = speaker.kind === "country" ? countryName(words, country) : withArticle(owner);
  const inPlace = phrase.end > phrase.coreEnd && doc.word[phrase.coreEnd] !== lexicon.keys.of;
  const place = inPlace ? ` ${plainText(words, phrase.coreEnd, phrase.end)}` : "";
  return hear(context, `${name} of ${of}${place}`, {
    kind,
    resolvedBy: organ ? "organisation" : "role",
    token,
    country,
    role: organ || many ? null : name,
  });
}

/** `Norway's account is drier. Its embassy …`: whose document spoke; null where it is nobody's. */
function ownerOfDocument(context: SpeakerContext, { token }: Heard): Heard | null {
  const { words } = context.table;
  const phrase = parseNounPhrase(words, token, Math.min(words.doc.count, token + OWNER_REACH));
  if (phrase.ownerEnd === phrase.ownerFirst) return null;
  const owner = context.resolvePhrase(context, parseNounPhrase(words, phrase.first, phrase.ownerEnd));
  return owner.speaker.kind === "person" ? null : owner;
}

/** The body or country that spoke last before token `t`, not long ago; null for none. */
function bodyHeard({ heard }: SpeakerContext, t: number): Heard | null {
  const newest = heardBefore(heard, t);
  for (let i = newest; i >= 0 && i > newest - SOURCES_BACK; i--) {
    const { kind, resolvedBy } = heard[i].speaker;
    if ((kind === "organisation" || kind === "country") && resolvedBy !== "document") return heard[i];
  }
  return null;
}

/** `Foreign Minister of Norway`: who heads the ministry that the owner is, where the noun at token `t` is a ministry's holder; else null. */
function holderOfMinistry({ doc, lexicon }: ArticleWords, { speaker }: Heard, t: number): string | null {
  if (speaker.kind !== "organisation" || !lexicon.withMinistry.has(doc.word[t])) return null;
  for (const [organ, holder] of lexicon.holderOf) {
    if (holder !== doc.word[t]) continue;
    const noun = doc.vocabulary.wordOf(organ);
    const at = speaker.name.toLowerCase().indexOf(noun);
    if (at < 0) continue;
    const title = doc.vocabulary.wordOf(holder);
    const capital = speaker.name[at] === noun[0] ? title : title[0].toUpperCase() + title.slice(1);
    return speaker.name.slice(0, at) + capital + speaker.name.slice(at + noun.length);
  }
  return null;
}

/**
 * `A Norwegian official spoke. His government …`, `The foreign minister of Norway left. His ministry …`: the organ of the state that the owner,
 * a person, speaks for; else null.
 */
function stateOrganOf(
  words: ArticleWords,
  { country, speaker }: Heard,
  { head, nameFirst }: NounPhrase,
): string | null {
  const { classes, doc, lexicon } = words;
  if (speaker.kind !== "person" || country === 0 || nameFirst !== head || speaker.role === null) return null;
  if ((classes[head] & WordClass.StateOrgan) === 0 || lexicon.localOrgans.has(doc.word[head])) return null;
  const noun = doc.vocabulary.wordOf(doc.word[head]);
  if (!lexicon.ministries.has(noun)) return titled(`${noun} of ${countryName(words, country)}`);
  const holder = doc.vocabulary.wordOf(lexicon.holderOf.get(doc.word[head]) ?? 0);
  if (!speaker.role.toLowerCase().endsWith(` ${holder}`)) return null;
  const ranks = speaker.role.slice(0, -holder.length - 1).split(" ");
  const field = ranks.filter((word) => !lexicon.rankWords.has(word.toLowerCase())).join(" ");
  if (field === "") return null;
  return titled(`${field} ${noun} of ${countryName(words, country)}`);
}

/** `my`, `our`: of who speaks, whatever that one is called. */
function isOwn(context: SpeakerContext, t: number): boolean {
  return pronounForm(context, t) === PronounForm.Speaker;
}

/** `representative` of `representative of Norway`. */
function officeWords(name: string): string | null {
  return /^(.+?) (?:of|for) /.exec(name)?.[1] ?? null;
}
