import { TokenFlag, TokenKind } from "../../text/document.js";
import { Evidence, type NameMention } from "./find-names.js";
import { longerBody } from "./full-names.js";
import { isClauseWord, parseNounPhrase } from "./noun-phrase.js";
import { endsIn } from "./name-words.js";
import { type Person, type PersonTable } from "./person-table.js";
import { mentionFrom } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

const ORGAN = WordClass.StateOrgan | WordClass.Body | WordClass.Media | WordClass.OrganisationName;

/** A person's name at the head of a source, and the person. */
export interface HeadName {
  readonly mention: NameMention;
  readonly person: Person;
}

/**
 * The name that the source `[from, to)` is about: not one inside a complement (`an aide to President X`), nor an owner's
 * (`X's office`), but an owner's servant (`the ministry's X`) and an apposition (`the spokesperson for the ministry, X`).
 */
export function findHeadName(table: PersonTable, from: number, to: number): HeadName | null {
  const { words, mentions, personOf, persons } = table;
  const { doc, classes, country, lexicon } = words;
  let complement = false;
  let complementAt = -1;
  let plural = false;
  let segment = from;
  let m = mentionFrom(table, from);
  // `A local paper, X`: the name is the paper's.
  const lead = parseNounPhrase(words, from, to);
  const introducesBody = (classes[lead.head] & ORGAN) !== 0 && (classes[lead.head] & WordClass.Office) === 0;
  for (let t = from; t < to; t++) {
    while (m < mentions.length && mentions[m].end <= t) m++;
    const mention = m < mentions.length && mentions[m].first < to ? mentions[m] : null;
    if (mention && t >= mention.first) {
      const end = Math.min(mention.end, to);
      const nameFirst = Math.max(mention.nameFirst, t);
      const owner = end < to && doc.kind[end] === TokenKind.Clitic && doc.word[end] === lexicon.keys.possessive;
      // `President of the European Council X`: the organisation ends the complement.
      const closed =
        (mention.roleFirst <= complementAt && mention.roleEnd === mention.nameFirst) ||
        (nameFirst > t && (classes[nameFirst - 1] & ORGAN) !== 0 && mention.evidence >= Evidence.Shape) ||
        // `Chamber of Growers President X`, but `office of President X`
        (nameFirst > t + 1 &&
          introducesBody &&
          end === to &&
          words.office[nameFirst - 1] !== 0 &&
          complementAt < nameFirst - 2);
      const person = personOf[m] < 0 ? null : persons[personOf[m]];
      // `the anti-Doe activists`
      const prefixed =
        nameFirst - 2 >= from && isMark(nameFirst - 1, 0x2d) && (doc.flags[nameFirst] & TokenFlag.SpaceBefore) === 0;
      if (
        person &&
        !owner &&
        !prefixed &&
        (!complement || closed) &&
        isWhole(mention, person, end, to) &&
        isPerson(mention, person, segment)
      )
        return { mention, person };
      if (mention.nameFirst < end) {
        t = end - 1;
        continue;
      }
    }
    const bits = classes[t];
    if (t > from && isClauseWord(words, t)) return finalApposition();
    if ((bits & WordClass.Collective) !== 0 && segment === from && !complement && !isOwner(t) && !leadsOn(t))
      plural = true;
    if ((bits & WordClass.Preposition) !== 0 && country[t] === 0) {
      complement = true;
      complementAt = t;
    } else if (isMark(t, 0x2c)) {
      complement = false;
      segment = t + 1;
    } else if (
      (bits & WordClass.Conjunction) !== 0 &&
      t > from &&
      mention?.first === t + 1 &&
      mention.nameFirst > mention.first
    )
      complement = false;
  }
  return null;

  /** `A spokeswoman for the group, which …, Jane Doe`: the name that ends the source behind a comma. */
  function finalApposition(): HeadName | null {
    const index = mentionFrom(table, to - 1);
    const mention = index < mentions.length ? mentions[index] : null;
    if (mention?.end !== to || personOf[index] < 0 || plural) return null;
    // `the man who took it, the photographer Jane Doe`
    let first = mention.first;
    const titled = WordClass.Office | WordClass.Modifier | WordClass.Definite;
    while (first > from && (classes[first - 1] & titled) !== 0) first--;
    if (!isMark(first - 1, 0x2c)) return null;
    return { mention, person: persons[personOf[index]] };
  }

  /** `the residents' elder` */
  function isOwner(t: number): boolean {
    return t + 1 < to && (doc.kind[t + 1] === TokenKind.Clitic || doc.kind[t + 1] === TokenKind.Apostrophe);
  }

  /** `the ground forces commander` */
  function leadsOn(t: number): boolean {
    return t + 1 < to && (classes[t + 1] & WordClass.Office) !== 0 && (classes[t + 1] & WordClass.Collective) === 0;
  }

  function isMark(t: number, unit: number): boolean {
    return doc.kind[t] === TokenKind.Punctuation && doc.text.charCodeAt(doc.start[t]) === unit;
  }

  /** A name of which nothing else is known must be all there is: `Weavers from X` opens with a capital and is no name. */
  function isWhole(mention: NameMention, person: Person, nameEnd: number, limit: number): boolean {
    const end = nameEnd < limit && lexicon.suffixes.has(doc.word[nameEnd]) ? nameEnd + 1 : nameEnd;
    if (end < doc.count && doc.text.charCodeAt(doc.start[end]) === 0x5f) return false;
    if (mention.evidence >= Evidence.Shape || end >= limit) return true;
    if ((classes[end] & (WordClass.Relative | WordClass.Reflexive | WordClass.Conjunction | WordClass.Adverb)) !== 0)
      return true;
    // `Jane Roe of the Rivers Institute`: two words that are no kind of body or group.
    if (mention.evidence === Evidence.Words && mention.end - mention.nameFirst === 2 && mention.first === from)
      return (
        (ofBody(end, limit) || (isTakenUp(person) && ofName(end, limit))) &&
        ((classes[end - 1] | classes[end - 2]) & (ORGAN | WordClass.Collective)) === 0
      );
    const dash =
      (doc.flags[end] & TokenFlag.SpaceBefore) !== 0 &&
      (isMark(end, 0x2d) || isMark(end, 0x2013) || isMark(end, 0x2014));
    return dash || isMark(end, 0x2c) || isMark(end, 0x28);
  }

  /** `of the Rivers Institute`, `of Berlin-based consultancy X`: a body that a person can belong to. */
  function ofBody(t: number, limit: number): boolean {
    if (doc.word[t] !== lexicon.keys.of && doc.word[t] !== lexicon.keys.at) return false;
    const phrase = parseNounPhrase(words, t + 1, limit);
    for (let k = phrase.nameFirst; k < phrase.coreEnd; k++)
      if ((classes[k] & ORGAN) !== 0 || lexicon.nameEndings.has(doc.word[k])) return true;
    return false;
  }

  /** `of Pell Harbor`: a name, no noun. */
  function ofName(t: number, limit: number): boolean {
    return t + 1 < limit && doc.word[t] === lexicon.keys.of && (doc.flags[t + 1] & TokenFlag.Capital) !== 0;
  }

  /** The article names the person by one word as well. */
  function isTakenUp({ shortMentions }: Person): boolean {
    return shortMentions.length > 0;
  }

  function isPerson(mention: NameMention, person: Person, segmentFirst: number): boolean {
    if (mention.evidence === Evidence.Stated || person.evidence === Evidence.Stated) return true;
    if (mention.evidence < Evidence.Shape && longerBody(words, mention.nameFirst, mention.end)) return false;
    // `Families reaching X`
    const before = mention.first - 1;
    if (mention.evidence === Evidence.Bare && before > from && endsIn(words, before, lexicon.participleEndings))
      return false;
    // `people in Oslo, Bergen and Roros`
    const listed = before > from && (classes[before] & WordClass.Conjunction) !== 0;
    if (segmentFirst !== from && listed && mention.evidence === Evidence.Bare) return false;
    if (segmentFirst !== from)
      return !plural && !introducesBody && (person.evidence >= Evidence.Words || mention.end === to);
    // `The New Tribune`: no person's bare name takes an article.
    const article = mention.first > from && (classes[mention.nameFirst - 1] & WordClass.Definite) !== 0;
    if (article && mention.evidence < Evidence.Shape) return false;
    // `the daily X`, `the daily “X”`; `X agency`
    const quoted = mention.first > from + 1 && doc.kind[mention.first - 1] === TokenKind.Quote;
    if (quoted && (classes[mention.first - 2] & ORGAN) !== 0) return false;
    if (mention.first > from && (classes[mention.first - 1] & WordClass.Media) !== 0) return false;
    const behind = mention.end < to ? classes[mention.end] : 0;
    return (behind & (ORGAN | WordClass.Document | WordClass.Collective)) === 0;
  }
}
