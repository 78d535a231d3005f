import { TokenFlag } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { Evidence, type NameMention } from "./find-names.js";
import { surnameGender } from "./name-words.js";
import { countryOfHolder } from "./known-holders.js";
import type { Person, PersonTable } from "./person.js";
import { isEndOf, isInitialOf, joins, surnameStart, wordCount } from "./person-name.js";
import { nameKey } from "./name-key.js";
import { officeWithin, secondOffice, sideOfRole, stateBehind } from "./role-words.js";
import { Gender, genderOfWord, WordClass } from "./speaker-lexicon.js";

export type { Person, PersonTable } from "./person.js";

/** How many names back the one is looked for whose counterpart somebody is. */
const COUNTERPART_BACK = 6;
/** A mention behind a token counts as farther from it than any before; a name that may be none as farther still. */
export const BEHIND = 1_000_000;
const UNSURE = 10_000_000;

/** How far the person's nearest mention is from token `t`, those before it first. Tokens; comparable between persons only. */
export function mentionGap(person: Person, t: number): number {
  return Math.min(gapWithin(person.fullMentions, t), gapWithin(person.shortMentions, t));
}

function gapWithin(mentions: readonly NameMention[], t: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].first <= t) low = middle + 1;
    else high = middle;
  }
  if (low > 0) return t - mentions[low - 1].first;
  return mentions.length > 0 ? BEHIND + mentions[0].first - t : Infinity;
}

/** Joins the mentions of an article to persons: full names first, then surnames and first names to the full name nearest before or else behind. */
export function buildPersonTable(words: ArticleWords, mentions: readonly NameMention[]): PersonTable {
  const { doc, classes, lexicon } = words;
  const persons: Person[] = [];
  const bySurname = new Map<number, Person[]>();
  const byGiven = new Map<number, Person[]>();
  const personOf = new Int32Array(mentions.length).fill(-1);
  const later: number[] = [];

  mentions.forEach((mention, index) => {
    const sure = !mention.headline || isGiven(mention) || surnameGender(words, mention.end - 1) >= 0;
    if (sure && !isTitled(mention) && wordCount(words, mention.nameFirst, mention.end) > 1) addFull(mention, index);
    else later.push(index);
  });
  for (const index of later) {
    const mention = mentions[index];
    if (isTitled(mention) || wordCount(words, mention.nameFirst, mention.end) === 1) addSingle(mention, index);
    else {
      const known = findFull(mention);
      if (known) join(known, mention, index, known.shortMentions);
    }
  }
  const byOffice = new Map<number, Person[]>();
  const byOfficeNoun = new Map<number, Person[]>();
  const byTitle = new Map<number, Person[]>();
  for (const person of persons) describe(person);
  mentions.forEach(fileCounterpart);
  return { words, persons, mentions, personOf, byOffice, byOfficeNoun, byTitle };

  /** `His Turkish counterpart, Jane Roe`: she holds the office of him who was named before. */
  function fileCounterpart(mention: NameMention, index: number): void {
    if (personOf[index] < 0 || mention.roleEnd <= mention.roleFirst) return;
    const person = persons[personOf[index]];
    const head = officeWithin(words, mention.roleFirst, mention.roleEnd);
    if (head < 0 || !lexicon.counterparts.has(doc.word[head])) return;
    for (let m = index - 1; m >= 0 && m >= index - COUNTERPART_BACK; m--) {
      const other = personOf[m] < 0 ? null : persons[personOf[m]];
      if (other === null || other === person || other.office === 0) continue;
      fileOnce(byOffice, other.office, person);
      fileOnce(byOfficeNoun, other.officeNoun, person);
      person.counterpart = other.role;
      return;
    }
  }

  /** `Aunt Rose`, `Pope John`: one name with a title that stays. */
  function isTitled(mention: NameMention): boolean {
    return mention.end - mention.nameFirst === 2 && (classes[mention.nameFirst] & WordClass.KeptTitle) !== 0;
  }

  function isGiven(mention: NameMention): boolean {
    return (classes[mention.nameFirst] & WordClass.GivenName) !== 0;
  }

  function keyOf(first: number, end: number): number {
    return nameKey(doc.text, doc.start[first], doc.end[end - 1]);
  }

  function givenOf(mention: NameMention): number {
    let end = mention.nameFirst + 1;
    while (end + 1 < mention.end && joins(words, end + 1, mention.nameFirst)) end += 2;
    return keyOf(mention.nameFirst, end);
  }

  function surnameOf(mention: NameMention): number {
    return keyOf(surnameStart(words, mention.nameFirst, mention.end), mention.end);
  }

  function findFull(mention: NameMention): Person | undefined {
    const given = givenOf(mention);
    return bySurname
      .get(surnameOf(mention))
      ?.find(
        (p) => p.givenKey === given || isInitialOf(words, p.fullest, mention) || isEndOf(words, p.fullest, mention),
      );
  }

  function addFull(mention: NameMention, index: number): void {
    const known = findFull(mention);
    if (known) {
      join(known, mention, index, known.fullMentions);
      const longer = mention.end - mention.nameFirst > known.fullest.end - known.fullest.nameFirst;
      const spelled = (doc.flags[known.fullest.nameFirst] & TokenFlag.AbbreviationPoint) !== 0;
      if (longer || (spelled && (doc.flags[mention.nameFirst] & TokenFlag.AbbreviationPoint) === 0))
        known.fullest = mention;
      return;
    }
    const person = create(mention, givenOf(mention), surnameOf(mention));
    join(person, mention, index, person.fullMentions);
  }

  function create(mention: NameMention, givenKey: number, surnameKey: number): Person {
    const person: Person = {
      index: persons.length,
      givenKey,
      surnameKey,
      fullest: mention,
      evidence: mention.evidence,
      gender: Gender.Unknown,
      office: 0,
      officeNoun: 0,
      country: 0,
      origins: -1,
      role: null,
      counterpart: null,
      speaker: null,
      fullMentions: [],
      shortMentions: [],
    };
    persons.push(person);
    file(bySurname, surnameKey, person);
    if (givenKey !== 0) file(byGiven, givenKey, person);
    return person;
  }

  function join(person: Person, mention: NameMention, index: number, list: NameMention[]): void {
    personOf[index] = person.index;
    list.push(mention);
    if (mention.evidence > person.evidence) person.evidence = mention.evidence;
  }

  function addSingle(mention: NameMention, index: number): void {
    const key = isTitled(mention) ? surnameOf(mention) : keyOf(mention.nameFirst, mention.end);
    const candidates = bySurname.get(key);
    const gender = titleGender(mention);
    // `Turkish Expert Reveals …`: in a headline any word looks like a name.
    if ((mention.acronym || (mention.headline && !isTitled(mention) && !isGiven(mention))) && !candidates) return;
    const person = nearest(candidates, mention, gender) ?? byGivenName(key, mention) ?? create(mention, 0, key);
    join(person, mention, index, person.shortMentions);
  }

  /** A first name alone is a person's whose full name stands before it. */
  function byGivenName(key: number, mention: NameMention): Person | undefined {
    const titled = mention.roleEnd > mention.roleFirst;
    return byGiven
      .get(key)
      ?.findLast(
        (p) =>
          p.evidence >= Evidence.Words &&
          p.fullest.first < mention.first &&
          (!titled || hasTitle(p.fullest, mention.nameFirst - 1)),
      );
  }

  /** `Sir John` after `Sir John Roe`: the word at token `t` stands before the full name as well. */
  function hasTitle({ first, nameFirst }: NameMention, t: number): boolean {
    return nameFirst > first && (classes[t] & WordClass.Title) !== 0 && doc.word[nameFirst - 1] === doc.word[t];
  }

  function nearest(
    candidates: readonly Person[] | undefined,
    mention: NameMention,
    gender: Gender,
  ): Person | undefined {
    if (!candidates) return undefined;
    let best: Person | undefined;
    let distance = Infinity;
    for (const person of candidates) {
      if (gender !== Gender.Unknown && opposes(genderOf(person), gender)) continue;
      const gap = mentionGap(person, mention.first) + (person.evidence >= Evidence.Shape ? 0 : UNSURE);
      if (gap < distance) {
        distance = gap;
        best = person;
      }
    }
    return best;
  }

  function titleGender(mention: NameMention): Gender {
    for (let t = mention.first; t < mention.nameFirst; t++) {
      const id = doc.word[t];
      const gender = genderOfWord(lexicon, id);
      if (gender !== Gender.Unknown) return gender;
    }
    return Gender.Unknown;
  }

  function genderOf(person: Person): Gender {
    if (person.gender !== Gender.Unknown) return person.gender;
    for (const mention of mentionsOf(person)) {
      const said = titleGender(mention);
      if (said !== Gender.Unknown) return (person.gender = said);
      for (let t = mention.roleFirst; t < mention.roleEnd; t++) {
        if ((classes[t] & (WordClass.Office | WordClass.Title)) === 0) continue;
        const gender = genderOfWord(lexicon, doc.word[t]);
        if (gender !== Gender.Unknown) return (person.gender = gender);
      }
    }
    const { nameFirst, end } = person.fullest;
    if ((classes[nameFirst] & WordClass.GivenName) !== 0) person.gender = genderOfWord(lexicon, doc.word[nameFirst]);
    if (person.gender === Gender.Unknown && end - nameFirst > 1) {
      const told = surnameGender(words, end - 1);
      if (told !== -1) person.gender = told;
    }
    return person.gender;
  }

  /** The office number + 1 that heading such a unit comes to, where the office at token `t` has one for its complement; or 0. */
  function unitHeaded(t: number, end: number): number {
    if (t + 1 >= end || doc.word[t + 1] !== lexicon.keys.of) return 0;
    for (let k = t + 2; k + 1 < end; k++) {
      const office = lexicon.headsOf.get(doc.word[k]);
      if (office !== undefined && (classes[k + 1] & (WordClass.Body | WordClass.StateOrgan)) !== 0) return office;
    }
    return 0;
  }

  function describe(person: Person): void {
    genderOf(person);
    for (const mention of mentionsOf(person)) {
      // `the colonel` may be a spokesman with that rank.
      const kept = (classes[mention.nameFirst] & WordClass.KeptTitle) !== 0 ? 1 : 0;
      for (let t = mention.first; t < mention.nameFirst + kept; t++)
        if ((classes[t] & WordClass.Title) !== 0 && words.office[t] !== 0) {
          fileOnce(byOfficeNoun, doc.word[t], person);
          fileOnce(byTitle, words.office[t], person);
        }
      if (mention.roleEnd <= mention.roleFirst) continue;
      const office = officeWithin(words, mention.roleFirst, mention.roleEnd);
      if (office >= 0 && person.evidence >= Evidence.Stated) {
        fileOnce(byOffice, words.office[office], person);
        fileOnce(byOfficeNoun, doc.word[office], person);
        const second = secondOffice(words, office, mention.roleEnd);
        if (second >= 0) {
          fileOnce(byOffice, words.office[second], person);
          fileOnce(byOfficeNoun, doc.word[second], person);
        }
        // `the head of the ministry's press service` speaks for it.
        const unit = unitHeaded(office, mention.roleEnd);
        if (unit !== 0) fileOnce(byOffice, unit, person);
      }
      if (person.office === 0 && office >= 0) {
        person.office = words.office[office];
        person.officeNoun = doc.word[office];
        person.role = mention;
      }
      if (person.country === 0)
        person.country =
          sideOfRole(words, mention.roleFirst, mention.roleEnd) || (office >= 0 ? stateBehind(words, mention.end) : 0);
    }
    if (person.country === 0) person.country = countryOfHolder(words, person);
  }
}

function opposes(known: Gender, wanted: Gender): boolean {
  return known !== Gender.Unknown && known !== wanted;
}

function mentionsOf(person: Person): readonly NameMention[] {
  const { fullMentions, shortMentions } = person;
  if (shortMentions.length === 0) return fullMentions;
  return fullMentions.length === 0 ? shortMentions : [...fullMentions, ...shortMentions];
}

/** Files a person whom all filed since stand before in the list. */
function fileOnce(index: Map<number, Person[]>, key: number, person: Person): void {
  if (index.get(key)?.at(-1) !== person) file(index, key, person);
}

function file(index: Map<number, Person[]>, key: number, person: Person): void {
  const list = index.get(key);
  if (list) list.push(person);
  else index.set(key, [person]);
}
