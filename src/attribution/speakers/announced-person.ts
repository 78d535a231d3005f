import type { Heard } from "./antecedents.js";
import { TokenFlag } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { Determiner, type NounPhrase } from "./noun-phrase.js";
import { plainText } from "./name-office.js";
import type { Person } from "./person-table.js";
import { nameStart } from "./phrase-words.js";
import { hearAgain, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** Sentences at an article's head that may be headlines. */
const HEADLINE_SENTENCES = 3;
/** An unnamed source's office stands within so many tokens. */
const OFFICE_REACH = 6;

/** Whether the phrase is a headline's bare office (`Official: …`, `Norwegian MP: …`) that nobody behind it has been read for yet. */
export function isAnnounced(context: SpeakerContext, phrase: NounPhrase): boolean {
  const { doc } = context.table.words;
  const bare = phrase.determiner === Determiner.None && phrase.ownerEnd === phrase.ownerFirst;
  return bare && phrase.end === phrase.coreEnd && doc.sentenceOf[phrase.first] < HEADLINE_SENTENCES;
}

/**
 * Whom a headline's bare office announces: the first person with that office whom the article then has speak, of the country given, if any,
 * and of the field (`defence official`); for an office that anybody may hold the first person at all; for a bare *source* the first such
 * source. Null for nobody.
 */
export function announcedPerson(context: SpeakerContext, phrase: NounPhrase, country: number): Heard | null {
  if (!isAnnounced(context, phrase)) return null;
  const { words } = context.table;
  const { doc, lexicon, office } = words;
  const noun = doc.word[phrase.head];
  const nameless = lexicon.nameless.has(noun);
  // The lead's `head of a regional grid company` is the headline's `grid chief`.
  const field = plainText(words, nameStart(words, phrase), phrase.head).toLowerCase();
  let told = false;
  let first: Heard | null = null;
  let asked = !lexicon.national.has(noun) || lexicon.withMinistry.has(noun);
  for (const h of context.heard) {
    if (h.token <= phrase.first) continue;
    if (nameless) {
      if (h.person === null && officeNear(words, h.token) === office[phrase.head]) return announce(h);
      continue;
    }
    const { person, speaker } = h;
    if (person === null && speaker.kind === "person" && field !== "" && speaker.name.includes(field)) told = true;
    if (person === null || (country !== 0 && person.country !== 0 && person.country !== country)) continue;
    const fields = fieldsShared(words, person, phrase);
    if (fields >= 0 && inRole(words, person, noun)) return announce(h);
    // The first of all may be called so too, unless something else is said of him.
    const unknown = told || (person.role === null && speaksAlone(context, h));
    const fits = fields < 0 ? unknown : lexicon.anyOffice.has(noun) || person.office === 0 || fields > 0;
    if (asked && fits && (country === 0 || person.country !== 0 || fields > 0)) first = h;
    asked = false;
  }
  return first === null ? null : announce(first);

  function announce(h: Heard): Heard {
    return hearAgain(h, phrase.first, "role");
  }
}

/** No other person speaks in the article. */
function speaksAlone({ heard }: SpeakerContext, { person }: Heard): boolean {
  return heard.every((h) => h.person === null || h.person === person);
}

/** How many words of the phrase that tell the field of the office (`defence official`) stand in what is said of the person; -1 where one does not. */
function fieldsShared(words: ArticleWords, person: Person, { head, nameFirst }: NounPhrase): number {
  const { classes, doc, inCountry, lexicon } = words;
  let shared = 0;
  for (let k = nameFirst; k < head; k++) {
    if (inCountry[k] === 1 || lexicon.ranks.has(doc.word[k])) continue;
    if (inRole(words, person, doc.word[k])) shared++;
    // `Alpine Rovers coach`, `parliament speaker`
    else if ((doc.flags[k] & TokenFlag.Capital) === 0 && (classes[k] & WordClass.StateOrgan) === 0) return -1;
    else if ((classes[k] & WordClass.Modifier) !== 0) return -1;
  }
  return shared;
}

function inRole({ doc }: ArticleWords, { role }: Person, word: number): boolean {
  for (let t = role?.roleFirst ?? 0; t < (role?.roleEnd ?? 0); t++) if (doc.word[t] === word) return true;
  return false;
}

/** The office number that stands in the first words of the source at a token, or 0. */
export function officeNear({ doc, office }: ArticleWords, token: number): number {
  for (let t = token; t < token + OFFICE_REACH && t < doc.count; t++) if (office[t] !== 0) return office[t];
  return 0;
}
