import type { Speaker, SpeakerKind, SpeakerResolution } from "../../model/claim.js";
import type { TokenRange } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { antecedentOf, type Heard, quotationSpeaker } from "./antecedents.js";
import { countryWithin } from "./article-words.js";
import { Evidence, type NameMention } from "./find-names.js";
import { findAcronyms } from "./find-acronyms.js";
import { homeCountry, placeBefore, sentenceCountry } from "./find-countries.js";
import { countryName, joinOffice, officeOf, type OfficeName, plainText, printedCountry } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { officeWithin, type Person, personSpeaker, type PersonTable } from "./person-table.js";
import { slugOf } from "./slug.js";
import { CountryForm, PronounForm, WordClass } from "./speaker-lexicon.js";

const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName;

/** Resolves the sources of one article in order. */
export function resolveSources(table: PersonTable, sources: readonly (readonly TokenRange[])[]): (Speaker | null)[] {
  const { words, mentions, personOf, persons } = table;
  const { doc, classes, country, countryForm, countryLength, lexicon } = words;
  const { keys } = lexicon;
  const sourceTokens = sources.map((source) => source[0]?.first ?? -1);
  const heard: Heard[] = [];
  const acronyms = findAcronyms(words);
  const home = homeCountry(words);
  const resolved: (Heard | null)[] = [];
  /** `I` before the quotation's speaker is named: resolved after all others. */
  const deferred: number[] = [];
  sources.forEach((source, index) => {
    const range = source[0];
    if (range === undefined) {
      resolved.push(null);
      return;
    }
    const end = source.length === 1 ? range.end : source[source.length - 1].end - range.end <= 3 ? source[source.length - 1].end : range.end;
    const own = speakerPronoun(range.first, end);
    if (own >= 0) {
      const enclosing = quotationSpeaker(table, sourceTokens, range.first);
      if (enclosing >= index) {
        deferred.push(index);
        resolved.push(null);
        return;
      }
    }
    const speaker = resolveRange(range.first, end, index);
    resolved.push(speaker);
    heard.push(speaker);
  });
  for (const index of deferred) {
    const range = sources[index][0];
    resolved[index] = resolveRange(range.first, range.end, index);
  }
  return resolved.map((h) => h?.speaker ?? null);

  function speakerPronoun(first: number, end: number): number {
    for (let t = first; t < end && t < first + 2; t++) if (pronounForm(t) === PronounForm.Speaker) return t;
    return -1;
  }

  function pronounForm(t: number): PronounForm {
    const id = doc.word[t];
    return id < lexicon.pronouns.length ? lexicon.pronouns[id] : PronounForm.None;
  }

  function resolveRange(first: number, end: number, index: number): Heard {
    let from = first;
    let to = end;
    while (from < to - 1 && (doc.kind[from] !== TokenKind.Word && doc.kind[from] !== TokenKind.Number || (classes[from] & WordClass.Conjunction) !== 0)) from++;
    while (to > from + 1 && ((doc.kind[to - 1] !== TokenKind.Word && doc.kind[to - 1] !== TokenKind.Number) || (classes[to - 1] & (WordClass.Reflexive | WordClass.Conjunction)) !== 0)) to--;
    if ((classes[from] & (WordClass.Pronoun | (to === from + 1 ? WordClass.Possessive : 0))) !== 0 && (to === from + 1 || (classes[from + 1] & (WordClass.Quantifier | WordClass.Numeral)) !== 0) && !isAcronym(from))
      return resolvePronoun(from, to, index);
    const mention = headName(from, to);
    if (mention) return personHeard(mention, from, to);
    const naming = namedAs(from, to, index);
    if (naming) return naming;
    return resolveJoint(from, to, index);
  }

  function isAcronym(t: number): boolean {
    return (doc.flags[t] & TokenFlag.AllCaps) !== 0 && words.headline[doc.sentenceOf[t]] === 0 && doc.end[t] - doc.start[t] > 1;
  }

  // --- persons ---------------------------------------------------------------------------------------------------------------------------

  /** The person's name that the phrase is about, not one inside a complement (`an aide to President X`) or an owner (`X's office`). */
  function headName(from: number, to: number): NameMention | null {
    let complement = false;
    let plural = false;
    let segment = from;
    let m = firstMentionFrom(from);
    for (let t = from; t < to; t++) {
      while (m < mentions.length && mentions[m].end <= t) m++;
      const mention = m < mentions.length && mentions[m].first < to ? mentions[m] : null;
      if (mention && t >= mention.first) {
        const end = Math.min(mention.end, to);
        const nameFirst = Math.max(mention.nameFirst, t);
        const owner = end < to && doc.kind[end] === TokenKind.Clitic && doc.word[end] === keys.possessive;
        const plain = nameFirst === t;
        // `President of the European Council Charles Michel`: the organisation ends the complement.
        const closed = !plain && (classes[nameFirst - 1] & ORGAN) !== 0 && mention.evidence >= Evidence.Shape;
        const apart = !owner && (!complement || closed) && endsName(mention, end, to);
        if (apart && isPersonHere(mention, from, segment, plural)) return mention;
        if (mention.nameFirst < end) {
          t = end - 1;
          continue;
        }
      }
      const bits = classes[t];
      if ((bits & (WordClass.Relative | WordClass.Naming)) !== 0 && t > from) return null;
      if ((bits & WordClass.Collective) !== 0 && segment === from && !complement) plural = true;
      if ((bits & WordClass.Preposition) !== 0 && country[t] === 0) complement = true;
      else if (doc.kind[t] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[t]) === 0x2c) {
        complement = false;
        segment = t + 1;
      } else if ((bits & WordClass.Conjunction) !== 0 && t > from && mention && mention.first === t + 1 && mention.nameFirst > mention.first)
        complement = false;
    }
    return null;
  }

  /** A name of which nothing else is known must be all there is: `Weavers from Guba` opens with a capital and is no name. */
  function endsName(mention: NameMention, end: number, to: number): boolean {
    if (mention.evidence >= Evidence.Shape || end >= to) return true;
    if ((classes[end] & (WordClass.Relative | WordClass.Reflexive | WordClass.Conjunction | WordClass.Adverb)) !== 0) return true;
    const unit = doc.text.charCodeAt(doc.start[end]);
    return unit === 0x2c || unit === 0x28 || ((doc.flags[end] & TokenFlag.SpaceBefore) !== 0 && (unit === 0x2d || unit === 0x2013 || unit === 0x2014));
  }

  function firstMentionFrom(token: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle].end <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function isPersonHere(mention: NameMention, from: number, segment: number, plural: boolean): boolean {
    const index = mentions.indexOf(mention);
    const person = personOf[index] < 0 ? null : persons[personOf[index]];
    if (!person) return false;
    if (mention.evidence === Evidence.Stated || person.evidence === Evidence.Stated) return true;
    if (segment === from) {
      if (mention.first > from && (classes[mention.first - 1] & WordClass.Media) !== 0) return false;
      const whole = classes[mention.end] ?? 0;
      return (whole & (ORGAN | WordClass.Document | WordClass.Collective)) === 0 || doc.kind[mention.end] !== TokenKind.Word;
    }
    return !plural && person.evidence >= Evidence.Words;
  }

  function personHeard(mention: NameMention, from: number, to: number): Heard {
    const person = persons[personOf[mentions.indexOf(mention)]];
    const length = mention.end - mention.nameFirst;
    const full = length >= person.fullest.end - person.fullest.nameFirst || length > 1;
    if (person.country === 0) person.country = countryWithin(words, from, to, (1 << CountryForm.Name) | (1 << CountryForm.Adjective));
    return hearPerson(person, from, full ? "full-name" : "surname");
  }

  function hearPerson(person: Person, token: number, resolvedBy: SpeakerResolution): Heard {
    return { speaker: personSpeaker(table, person, resolvedBy), token, person, single: true, plural: false, country: person.country };
  }

  /** `One, identified only as Rose`, `a man who introduced himself as the brother of Rose`. */
  function namedAs(from: number, to: number, index: number): Heard | null {
    for (let t = from; t + 1 < to; t++) {
      if ((classes[t] & WordClass.Naming) === 0) continue;
      for (let k = t + 1; k < to - 1 && k < t + 5; k++) {
        if (doc.word[k] !== keys.as) continue;
        const mention = mentions[firstMentionFrom(k + 1)];
        if (mention?.nameFirst === k + 1) return personHeard(mention, from, to);
        return resolvePhrase(parseNounPhrase(words, k + 1, to), k + 1, to, index);
      }
    }
    return null;
  }

  // --- pronouns --------------------------------------------------------------------------------------------------------------------------

  function resolvePronoun(t: number, to: number, index: number): Heard {
    const form = pronounForm(t);
    const found = form === PronounForm.Speaker ? enclosingSpeaker(t) : antecedentOf(table, heard, t, form);
    if (found === null) return unknown(t, to);
    if ("mentions" in found) return hearPerson(found, t, "pronoun");
    void index;
    if (found.person && found.person.gender === 0 && form !== PronounForm.Speaker) found.person.gender = form === PronounForm.Male ? 1 : form === PronounForm.Female ? 2 : 0;
    return { ...found, token: t, speaker: { ...found.speaker, resolvedBy: "pronoun" } };
  }

  function enclosingSpeaker(t: number): Heard | null {
    const index = quotationSpeaker(table, sourceTokens, t);
    return index < 0 ? null : (resolved[index] ?? null);
  }

  // --- joint sources and countries -------------------------------------------------------------------------------------------------------

  /** `Norway and Sweden`: the first of the members that is somebody. */
  function resolveJoint(from: number, to: number, index: number): Heard {
    const phrase = parseNounPhrase(words, from, to);
    const first = resolvePhrase(phrase, from, to, index);
    const vague = first.speaker.kind === "group" && phrase.determiner !== Determiner.Definite;
    if (first.speaker.resolvedBy !== "none" && !vague) return first;
    for (let t = phrase.end; t < to; t++) {
      if ((classes[t] & WordClass.Relative) !== 0) break;
      if ((classes[t] & WordClass.Conjunction) === 0 || t + 1 >= to) continue;
      let next = t + 1;
      while (next + 1 < to && (classes[next] & WordClass.Conjunction) !== 0) next++;
      const second = resolvePhrase(parseNounPhrase(words, next, to), next, to, index);
      const { kind, resolvedBy } = second.speaker;
      if (resolvedBy !== "none" && (!vague || (kind !== "group" && kind !== "document"))) return second;
    }
    return first;
  }

  function hearCountry(number: number, name: string, token: number): Heard {
    const bare = name.replace(/^the /i, "");
    return hear(bare, "country", "organisation", token, number);
  }

  function hear(name: string, kind: SpeakerKind, resolvedBy: SpeakerResolution, token: number, number: number, role: string | null = null): Heard {
    const code = number === 0 ? null : lexicon.countries[number - 1].code;
    const plural = kind === "group";
    const single = kind === "person" || (kind === "unknown" && !plural);
    return {
      speaker: { id: slugOf(name), name, kind, role, affiliation: null, country: code, resolvedBy },
      token,
      person: null,
      single,
      plural,
      country: number,
    };
  }

  function unknown(from: number, to: number): Heard {
    return hear(plainText(words, from, to), "unknown", "none", from, 0);
  }

  // --- noun phrases ----------------------------------------------------------------------------------------------------------------------

  function resolvePhrase(phrase: NounPhrase, from: number, to: number, index: number): Heard {
    const whole = wholeCountry(phrase);
    if (whole) return whole;
    const headBits = classes[phrase.head];
    if ((headBits & WordClass.Definite) !== 0 && phrase.end > phrase.head + 1) return hear(plainText(words, phrase.first, phrase.end), "group", "role", from, 0);
    if (phrase.determiner === Determiner.Possessive) return resolvePossessive(phrase, index);
    if ((headBits & WordClass.Side) !== 0) {
      const side = countryWithin(words, phrase.first, phrase.end);
      if (side !== 0) return { ...hearCountry(side, countryName(words, side), from), speaker: { ...hearCountry(side, countryName(words, side), from).speaker, resolvedBy: "role" } };
    }
    if (doc.word[phrase.head] === keys.one && phrase.head === phrase.first) return oneOf(phrase, to);
    if ((headBits & WordClass.Document) !== 0 && !isProper(phrase)) return resolveDocument(phrase);
    if ((headBits & WordClass.Collective) !== 0) return group(phrase);
    if ((headBits & (WordClass.StateOrgan | WordClass.Body | WordClass.Media)) !== 0) return resolveOrgan(phrase, to);
    if ((headBits & WordClass.Office) !== 0) return resolveRole(phrase);
    if (isProper(phrase)) return organisation(phrase, to);
    return common(phrase);
  }

  /** `The United States`, `Baku`: the phrase is a country or capital and nothing else. */
  function wholeCountry(phrase: NounPhrase): Heard | null {
    const t = phrase.nameFirst;
    if (country[t] === 0 || phrase.ownerEnd > phrase.ownerFirst) return null;
    const rest = t + countryLength[t];
    if (rest < phrase.coreEnd && (classes[rest] & (WordClass.Adverb | WordClass.Reflexive)) === 0) return null;
    if (countryForm[t] === CountryForm.Adjective) return null;
    const number = country[t];
    if (countryForm[t] === CountryForm.Capital) return hearCountry(number, countryName(words, number), phrase.first);
    const printed = printedCountry(words, t);
    const short = /^(?:the )?[\p{Lu}.]+$/u.test(printed) && printed.replace(/^the /, "").length <= 5;
    const usual = countryName(words, number);
    return hearCountry(number, short && doc.text.includes(usual.replace(/^the /, "")) ? usual : printed, phrase.first);
  }

  /** The head, or a word before it that is no adjective of nationality, is written with a capital inside the sentence. */
  function isProper(phrase: NounPhrase): boolean {
    for (let t = phrase.nameFirst; t <= phrase.head; t++) {
      if (country[t] !== 0) {
        t += countryLength[t] - 1;
        continue;
      }
      const opens = (doc.flags[t] & TokenFlag.SentenceStart) !== 0 && t !== phrase.head;
      if (doc.kind[t] === TokenKind.Word && (doc.flags[t] & TokenFlag.Capital) !== 0 && !opens) return t === phrase.head;
    }
    return false;
  }

  function group(phrase: NounPhrase): Heard {
    return hear(phraseName(phrase, phrase.end), "group", "role", phrase.first, countryWithin(words, phrase.nameFirst, phrase.end));
  }

  /** The phrase's words without article and vague quantifier. */
  function phraseName(phrase: NounPhrase, end: number): string {
    const first = phrase.ownerEnd > phrase.ownerFirst ? phrase.ownerFirst : phrase.nameFirst;
    return plainText(words, keepsDeterminer(phrase) ? phrase.determinerAt : first, Math.max(end, first + 1));
  }

  /** `another neighbour`, `each side`, `this agency` is more than an article. */
  function keepsDeterminer(phrase: NounPhrase): boolean {
    const t = phrase.determinerAt;
    if (t < 0 || phrase.determiner !== Determiner.Indefinite) return false;
    return (classes[t] & WordClass.Quantifier) === 0 && doc.end[t] - doc.start[t] > 2;
  }

  function oneOf(phrase: NounPhrase, to: number): Heard {
    const of = phrase.coreEnd;
    if (of < to && doc.word[of] === keys.of) {
      if (of + 1 < to && pronounForm(of + 1) === PronounForm.Plural) {
        const many = antecedentOf(table, heard, phrase.first, PronounForm.Plural);
        if (many && !("mentions" in many)) return hear(`one of ${many.speaker.name}`, "person", "pronoun", phrase.first, many.country);
      }
      return hear(plainText(words, phrase.first, phrase.end), "person", "role", phrase.first, 0);
    }
    const many = antecedentOf(table, heard, phrase.first, PronounForm.Plural);
    if (many && !("mentions" in many)) return hear(`one of the ${many.speaker.name}`, "person", "pronoun", phrase.first, many.country);
    return unknown(phrase.first, phrase.coreEnd);
  }

  /** `its ombudsman`, `my wife`, `their joint letter`. */
  function resolvePossessive(phrase: NounPhrase, index: number): Heard {
    void index;
    const t = phrase.determinerAt;
    const form = pronounForm(t);
    const owner =
      form === PronounForm.Speaker
        ? enclosingSpeaker(t)
        : form === PronounForm.Relative
          ? relativeOwner(t)
          : antecedentOf(table, heard, t, form);
    const headBits = classes[phrase.head];
    const found = owner && "mentions" in owner ? hearPerson(owner, t, "pronoun") : owner;
    if (!found) return unknown(phrase.nameFirst, phrase.coreEnd);
    if (doc.word[phrase.head] === keys.counterpart) {
      const other = countryWithin(words, phrase.nameFirst, phrase.end);
      const role = found.speaker.name.match(/^(.+?) (?:of|for) /)?.[1] ?? found.speaker.role;
      if (other !== 0 && role) return hear(`${role} of ${countryName(words, other)}`, "person", "role", phrase.first, other, role);
    }
    if ((headBits & WordClass.Kin) !== 0) return hear(`${found.speaker.name}'s ${plainText(words, phrase.nameFirst, phrase.head + 1)}`, "person", "role", phrase.first, found.country);
    if ((headBits & WordClass.Document) !== 0) return { ...found, token: t, speaker: { ...found.speaker, resolvedBy: "document" } };
    const name = plainText(words, phrase.nameFirst, phrase.head + 1);
    const isCountry = found.speaker.kind === "country";
    const organ = (headBits & ORGAN) !== 0;
    const kind: SpeakerKind = organ ? "organisation" : (headBits & WordClass.Collective) !== 0 || /s$/.test(name) ? "group" : "person";
    const needsArticle = found.speaker.kind === "organisation" || found.speaker.kind === "group";
    const of = isCountry ? countryName(words, found.country) : needsArticle && !/^\p{Lu}/u.test(found.speaker.name) ? `the ${found.speaker.name}` : found.speaker.name;
    return hear(`${name} of ${of}`, kind, organ ? "organisation" : "role", phrase.first, found.country, organ ? null : name);
  }

  /** The noun before `whose`. */
  function relativeOwner(t: number): Heard | null {
    let k = t - 1;
    while (k > 0 && doc.kind[k] === TokenKind.Punctuation) k--;
    const sentence = doc.sentenceStart[doc.sentenceOf[t]];
    for (let c = k; c >= sentence && c > k - 5; c--) {
      if (country[c] !== 0 && c + countryLength[c] === k + 1) return hearCountry(country[c], countryName(words, country[c]), c);
    }
    return null;
  }

  function resolveDocument(phrase: NounPhrase): Heard {
    const { nameFirst, head, coreEnd, end } = phrase;
    let first = nameFirst;
    while (first < head && (classes[first] & (WordClass.Numeral | WordClass.Quantifier)) !== 0) first++;
    const bare = first === head && phrase.ownerEnd === phrase.ownerFirst && end === coreEnd && head + 1 >= coreEnd;
    if (!bare) {
      const name = phrase.ownerEnd > phrase.ownerFirst ? phraseName(phrase, head + 1) : plainText(words, first, Math.max(end, head + 1));
      return hear(name, "document", "document", phrase.first, countryWithin(words, phrase.nameFirst, end));
    }
    const issuer = issuerOf(phrase);
    if (issuer) return { ...issuer, token: phrase.first, speaker: { ...issuer.speaker, resolvedBy: "document" } };
    return hear(plainText(words, first, head + 1), "document", "document", phrase.first, 0);
  }

  /** Who put out `the statement`: who last spoke before it. */
  function issuerOf(phrase: NounPhrase): Heard | null {
    const id = doc.word[phrase.head];
    for (let i = heard.length - 1; i >= 0 && i >= heard.length - 12; i--) {
      const s = doc.sentenceOf[heard[i].token];
      if (s === doc.sentenceOf[phrase.first]) continue;
      for (let t = heard[i].token; t < doc.sentenceStart[s + 1] && t < phrase.first; t++) if (doc.word[t] === id) return heard[i];
    }
    const adopter = organInSentence(phrase.first);
    if (adopter) return adopter;
    for (let i = heard.length - 1; i >= 0 && i >= heard.length - 4; i--) {
      const h = heard[i];
      if (h.speaker.kind === "organisation" || (h.person !== null && phrase.determiner === Determiner.Definite)) return h;
    }
    return null;
  }

  /** The first organisation that the sentence of token `t` names before it (`the Security Council adopted four resolutions`). */
  function organInSentence(t: number): Heard | null {
    const start = doc.sentenceStart[doc.sentenceOf[t]];
    for (const at of words.organTokens) {
      if (at < start || (doc.flags[at] & TokenFlag.Capital) === 0) continue;
      if (at >= t) return null;
      const { first, end } = organRange(at);
      if (end - first > 1) return resolvePhrase(parseNounPhrase(words, first, end), first, end, 0);
    }
    return null;
  }

  // --- offices and organs ----------------------------------------------------------------------------------------------------------------

  /** The country that owns an office through words of the text around it: `the country's`, `there`, or null. */
  function ownerCountry(phrase: NounPhrase): number {
    const { ownerFirst, ownerEnd, first } = phrase;
    if (ownerEnd > ownerFirst && (classes[ownerEnd - 1] & WordClass.CountryNoun) !== 0) return sentenceCountry(words, first);
    for (let t = phrase.head + 1; t < phrase.coreEnd; t++) if (doc.word[t] === keys.there) return placeBefore(words, first);
    return 0;
  }

  function resolveOrgan(phrase: NounPhrase, to: number): Heard {
    const office = officeOf(words, phrase);
    const number = office.country !== 0 ? office.country : ownerCountry(phrase);
    const bits = classes[phrase.head];
    const state =
      (bits & WordClass.StateOrgan) !== 0 ||
      ((bits & WordClass.Body) !== 0 && hasMarker(phrase)) ||
      ((bits & WordClass.PublicBody) !== 0 && number !== 0 && phrase.head > nameStart(phrase));
    if (phrase.determiner === Determiner.Indefinite && !isProper(phrase)) return hear(phraseName(phrase, phrase.end), "unknown", "none", phrase.first, number);
    if (phrase.ownerEnd > phrase.ownerFirst && number === 0) return ownedBody(phrase);
    const bare = phrase.head === nameStart(phrase) && phrase.coreEnd === phrase.head + 1 + adverbs(phrase) && doc.word[phrase.coreEnd] !== keys.of;
    if (state) {
      if (bare || number === 0) {
        const known = organBefore(phrase);
        if (known) {
          const side = number !== 0 ? number : known.country;
          if (side !== 0) return hear(joinOffice(words, known, side), "organisation", "organisation", phrase.first, side);
        }
      }
      const side = number !== 0 ? number : home;
      if (side !== 0) return hear(joinOffice(words, office, side), "organisation", "organisation", phrase.first, side);
      return hear(office.name, "organisation", "organisation", phrase.first, 0);
    }
    if (isProper(phrase)) return organisation(phrase, to);
    if (number !== 0 && phrase.nameFirst < phrase.head) return hear(phraseName(phrase, phrase.end), "organisation", "organisation", phrase.first, number);
    return common(phrase);
  }

  function nameStart(phrase: NounPhrase): number {
    let t = phrase.nameFirst;
    while (t < phrase.head && country[t] !== 0) t += countryLength[t];
    return t;
  }

  function adverbs(phrase: NounPhrase): number {
    let n = 0;
    for (let t = phrase.head + 1; t < phrase.coreEnd; t++) if ((classes[t] & (WordClass.Adverb | WordClass.Reflexive)) !== 0) n++;
    return n;
  }

  function hasMarker(phrase: NounPhrase): boolean {
    for (let t = phrase.nameFirst; t < phrase.head; t++) {
      if ((classes[t] & WordClass.StateMarker) !== 0) return true;
      // Prosecutor's office, president's administration.
      if (doc.kind[t] === TokenKind.Clitic && t > 0 && (classes[t - 1] & WordClass.Office) !== 0) return true;
    }
    return false;
  }

  /** `X's office`, `the group's board`. */
  function ownedBody(phrase: NounPhrase): Heard {
    const owner = mentions[firstMentionFrom(phrase.ownerFirst)];
    const name = plainText(words, phrase.nameFirst, phrase.head + 1);
    if (owner && owner.first < phrase.ownerEnd && personOf[mentions.indexOf(owner)] >= 0) {
      const person = persons[personOf[mentions.indexOf(owner)]];
      return hear(`${name} of ${personSpeaker(table, person, "full-name").name}`, "organisation", "organisation", phrase.first, person.country);
    }
    return hear(`${name} of ${ownerName(phrase)}`, "organisation", "organisation", phrase.first, 0);
  }

  /** The owner in full: `the contingent` is `the Russian peacekeeping contingent` where that was printed before. */
  function ownerName(phrase: NounPhrase): string {
    const { ownerFirst, ownerEnd } = phrase;
    if (ownerEnd - ownerFirst !== 1 || (doc.flags[ownerFirst] & TokenFlag.Capital) !== 0) return plainText(words, ownerFirst, ownerEnd);
    const id = doc.word[ownerFirst];
    for (let t = ownerFirst - 1; t > 0; t--) {
      if (doc.word[t] !== id) continue;
      let first = t;
      while (first > 0 && doc.kind[first - 1] === TokenKind.Word && (doc.flags[first] & TokenFlag.SentenceStart) === 0 && (classes[first - 1] & (WordClass.Definite | WordClass.Indefinite | WordClass.Preposition | WordClass.Conjunction)) === 0)
        first--;
      if (t - first >= 1 && t - first <= 4) return `the ${plainText(words, first, t + 1)}`;
    }
    return `the ${plainText(words, ownerFirst, ownerEnd)}`;
  }

  /** The organ last printed before the phrase under the same noun, with all the phrase's other words. */
  function organBefore(phrase: NounPhrase): OfficeName | null {
    const tokens = words.organTokens;
    let looked = 0;
    for (let i = tokens.length - 1; i >= 0 && looked < 200; i--) {
      const t = tokens[i];
      if (t >= phrase.first) continue;
      looked++;
      if (doc.word[t] !== doc.word[phrase.head]) continue;
      const { first, end } = organRange(t);
      if (!holdsAll(phrase, first, end) || end > phrase.first) continue;
      const known = officeOf(words, parseNounPhrase(words, first, end));
      if (known.country === 0 && /^\S+$/.test(known.name)) continue;
      if (known.country !== 0 || known.name.includes(" ")) {
        const side = known.country !== 0 ? known.country : parseNounPhrase(words, first, end).ownerEnd > first ? sentenceCountry(words, first) : home;
        return { ...known, country: side };
      }
    }
    return null;
  }

  function holdsAll(phrase: NounPhrase, first: number, end: number): boolean {
    for (let t = nameStart(phrase); t < phrase.end; t++) {
      if (t === phrase.head || (classes[t] & (WordClass.Preposition | WordClass.Adverb | WordClass.Definite)) !== 0 || doc.kind[t] !== TokenKind.Word) continue;
      if (country[t] !== 0) {
        t += countryLength[t] - 1;
        continue;
      }
      let found = false;
      for (let k = first; k < end; k++) if (doc.word[k] === doc.word[t]) found = true;
      if (!found) return false;
    }
    return true;
  }

  function organRange(t: number): { first: number; end: number } {
    let first = t;
    const belongs = WordClass.Modifier | WordClass.StateMarker | WordClass.StateOrgan | WordClass.Body | WordClass.CountryNoun | WordClass.Office;
    while (first > 0 && (doc.flags[first] & TokenFlag.SentenceStart) === 0) {
      const p = first - 1;
      const fits = (classes[p] & belongs) !== 0 || (doc.kind[p] === TokenKind.Word && (doc.flags[p] & TokenFlag.Capital) !== 0) || doc.word[p] === keys.possessive || country[p] !== 0;
      if (!fits || (classes[p] & (WordClass.Definite | WordClass.Indefinite)) !== 0) break;
      first = p;
    }
    let end = t + 1;
    if (end < doc.count && (doc.word[end] === keys.of || (doc.word[end] === keys.in && country[end + 1] !== 0))) {
      let k = end + 1;
      while (k < doc.count && k < end + 9 && (doc.flags[k] & TokenFlag.SentenceStart) === 0) {
        const fits = (classes[k] & (belongs | WordClass.Definite)) !== 0 || country[k] !== 0 || doc.word[k] === keys.of || (doc.kind[k] === TokenKind.Word && (doc.flags[k] & TokenFlag.Capital) !== 0);
        if (!fits) break;
        k += country[k] !== 0 ? countryLength[k] : 1;
      }
      if (k > end + 1) end = k;
    }
    return { first, end };
  }

  function resolveRole(phrase: NounPhrase): Heard {
    const named = officeOf(words, phrase);
    const own = named.country !== 0 ? named.country : ownerCountry(phrase);
    const roleText = plainText(words, nameStart(phrase), phrase.head + 1);
    const definite = phrase.determiner !== Determiner.Indefinite;
    if (definite) {
      const person = holderOf(phrase, own);
      if (person) return hearPerson(person, phrase.first, "role");
      const spoken = heardOffice(phrase, own);
      if (spoken) return { ...spoken, token: phrase.first, speaker: { ...spoken.speaker, resolvedBy: "role" } };
    }
    const isNamedPlace = phrase.end > Math.max(phrase.coreEnd, phrase.head + 1 + words.officeTail[phrase.head]) && named.country === 0;
    if (definite && own !== 0) return { ...hear(joinOffice(words, named, own), "person", "role", phrase.first, own, roleText), single: true };
    if (definite && !isNamedPlace && phrase.ownerEnd === phrase.ownerFirst && phrase.determiner === Determiner.Definite) {
      const side = lexicon.national.has(doc.word[phrase.head]) ? sentencePlace(phrase) : 0;
      if (side !== 0) return hear(joinOffice(words, named, side), "person", "role", phrase.first, side, roleText);
    }
    if (definite && phrase.ownerEnd > phrase.ownerFirst) return hear(`${plainText(words, phrase.nameFirst, phrase.head + 1)} of ${ownerName(phrase)}`, "person", "role", phrase.first, 0, roleText);
    return hear(phraseName(phrase, phrase.end), "person", phrase.determiner === Determiner.Indefinite ? "none" : "role", phrase.first, countryWithin(words, phrase.nameFirst, phrase.end), roleText);
  }

  /** `In Ankara the defence minister …`: the country named in the sentence before the office, else where the article is at home. */
  function sentencePlace(phrase: NounPhrase): number {
    const start = doc.sentenceStart[doc.sentenceOf[phrase.first]];
    for (let t = phrase.first - 1; t >= start; t--) if (country[t] !== 0 && countryForm[t] !== CountryForm.Adjective) return country[t];
    return home;
  }

  /** The person of the article who holds the office the phrase names: the last one before, else the first one behind. */
  function holderOf(phrase: NounPhrase, own: number): Person | null {
    const office = words.office[phrase.head] || words.office[officeWithin(words, phrase.nameFirst, phrase.coreEnd)] || 0;
    if (office === 0) return null;
    const hasComplement = phrase.end > phrase.head + 1 + words.officeTail[phrase.head] && phrase.end > phrase.coreEnd && own === 0;
    if (hasComplement) return null;
    let best: Person | null = null;
    let distance = Infinity;
    for (const person of persons) {
      if (person.office !== office || person.evidence < Evidence.Stated) continue;
      if (own !== 0 && person.country !== 0 && person.country !== own) continue;
      if (own === 0 && phrase.ownerEnd > phrase.ownerFirst) continue;
      for (const mention of person.mentions) {
        const gap = mention.first < phrase.first ? phrase.first - mention.first : 50_000 + mention.first - phrase.first;
        if (gap < distance) {
          distance = gap;
          best = person;
        }
      }
    }
    return best;
  }

  /** An unnamed holder heard before: `the speaker for Norway` after `the representative of Norway`. */
  function heardOffice(phrase: NounPhrase, own: number): Heard | null {
    const office = words.office[phrase.head];
    for (let i = heard.length - 1; i >= 0; i--) {
      const h = heard[i];
      if (h.person || h.speaker.kind !== "person" || h.speaker.role === null) continue;
      if (own !== 0 ? h.country !== own : false) continue;
      const before = officeNumberOf(h.token);
      if (before !== 0 && (before === office || (own !== 0 && speaksFor(before) && speaksFor(office)))) return h;
    }
    return null;
  }

  function officeNumberOf(token: number): number {
    for (let t = token; t < token + 6 && t < doc.count; t++) if (words.office[t] !== 0) return words.office[t];
    return 0;
  }

  function speaksFor(office: number): boolean {
    return lexicon.delegates.has(office);
  }

  // --- organisations and common nouns ----------------------------------------------------------------------------------------------------

  function organisation(phrase: NounPhrase, to: number): Heard {
    let first = phrase.nameFirst;
    if (phrase.ownerEnd > phrase.ownerFirst) first = phrase.ownerFirst;
    // `opposition paper Yeni Gun`: the name without what it is called.
    let t = first;
    while (t < phrase.head && (doc.flags[t] & TokenFlag.Capital) === 0) t++;
    if (t > first && (classes[t - 1] & (WordClass.Media | WordClass.Body)) !== 0) first = t;
    if ((doc.flags[phrase.first] & TokenFlag.SentenceStart) !== 0 && first === phrase.first) {
      let k = first + 1;
      while (k < phrase.head && (doc.flags[k] & TokenFlag.Capital) === 0) k++;
      if (k > first + 1 && (classes[k - 1] & WordClass.Media) !== 0) first = k;
    }
    const complement = phrase.coreEnd < phrase.end && doc.word[phrase.coreEnd] === keys.of;
    const end = complement ? phrase.end : phrase.head + 1;
    void to;
    const printed = plainText(words, first, end);
    const full = acronyms.get(printed) ?? printed;
    return hear(full, "organisation", "organisation", phrase.first, countryWithin(words, first, end));
  }

  /** A noun that says neither office nor organisation: an unnamed person or group. */
  function common(phrase: NounPhrase): Heard {
    const t = phrase.head;
    const owner = phrase.ownerEnd > phrase.ownerFirst;
    const bodyNoun = (classes[t] & ORGAN) !== 0;
    if (bodyNoun && phrase.determiner !== Determiner.Indefinite && !owner) {
      const known = bodyHeard(phrase);
      if (known) return known;
    }
    const name = phraseName(phrase, phrase.end);
    const plural = !bodyNoun && /s$/.test(doc.vocabulary.wordOf(doc.word[t]));
    return hear(name, plural ? "group" : "unknown", "none", phrase.first, countryWithin(words, phrase.nameFirst, phrase.end));
  }

  /** `the group`: the organisation heard last before; in a headline, the first organisation of the article that bears one of the words. */
  function bodyHeard(phrase: NounPhrase): Heard | null {
    for (let i = heard.length - 1; i >= 0 && i >= heard.length - 6; i--) {
      const h = heard[i];
      if (h.speaker.kind === "organisation") return { ...h, token: phrase.first };
    }
    return null;
  }
}
