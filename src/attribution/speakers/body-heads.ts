import { type Heard } from "./antecedents.js";
import { countryWithin } from "./article-words.js";
import { Evidence } from "./find-names.js";
import { type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { mentionGap, type Person } from "./person-table.js";
import { personSpeaker } from "./person-speaker.js";
import { plainText } from "./name-office.js";
import { mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** How many tokens back a body's leader is looked for, and how many behind `led by` the name stands. */
const LED_BACK = 600;
const LEADER_REACH = 16;
const BODY = WordClass.StateOrgan | WordClass.Body | WordClass.PublicBody;

/**
 * The named person who holds the office in the body that the phrase takes up by its noun (`Bridge Agency chairman Tom Roe … the head of the
 * agency`, `the agency's head`): the one named last before it. Null for none.
 * @param office office number + 1 of the phrase's head
 */
export function holderInBody(context: SpeakerContext, phrase: NounPhrase, office: number): Person | null {
  const { words, byOffice } = context.table;
  const body = bodyOf(context, phrase);
  if (body === null) return null;
  let best: Person | null = null;
  let distance = Infinity;
  for (const number of [office, ...(words.lexicon.looser.get(office) ?? [])]) {
    for (const person of byOffice.get(number) ?? []) {
      const gap = mentionGap(person, phrase.first);
      if (gap >= distance || !serves(context, person, body.speaker.name)) continue;
      distance = gap;
      best = person;
    }
  }
  return best;
}

/**
 * The named person under whom the article said that the body is of which the phrase calls the head (`a delegation led by the Norwegian minister, Tom
 * Roe … the head of the delegation`); of the country in the phrase, if it names one. Null for nobody.
 */
export function leaderOf(context: SpeakerContext, { coreEnd, end, first }: NounPhrase): Person | null {
  const { mentions, personOf, persons, words } = context.table;
  const { classes, doc, lexicon } = words;
  if (coreEnd + 1 >= end || doc.word[coreEnd] !== lexicon.keys.of) return null;
  const body = parseNounPhrase(words, coreEnd + 1, end).head;
  if ((classes[body] & BODY) === 0) return null;
  const side = countryWithin(words, coreEnd, end);
  for (let t = first - 1; t > 0 && t > first - LED_BACK; t--) {
    if (doc.word[t] !== doc.word[body]) continue;
    const led = lexicon.leading.has(doc.word[t + 1]) ? t + 1 : lexicon.leading.has(doc.word[t + 2]) ? t + 2 : -1;
    if (led < 0 || doc.word[led + 1] !== lexicon.keys.by) continue;
    for (let m = mentionFrom(context.table, led + 1); m < mentions.length; m++) {
      if (mentions[m].nameFirst > led + LEADER_REACH) break;
      const person = personOf[m] < 0 ? null : persons[personOf[m]];
      if (person === null || person.evidence < Evidence.Shape) continue;
      if (side === 0 || person.country === 0 || person.country === side) return person;
    }
  }
  return null;
}

/** The body whose officer the phrase is, where a bare noun with its article tells it; null for any other. */
function bodyOf(context: SpeakerContext, { coreEnd, end, first, ownerEnd, ownerFirst }: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  const owned = ownerEnd > ownerFirst;
  if (!owned && (coreEnd + 2 >= end || doc.word[coreEnd] !== lexicon.keys.of)) return null;
  const body = owned ? parseNounPhrase(words, first, ownerEnd) : parseNounPhrase(words, coreEnd + 1, end);
  const bare = body.nameFirst === body.head && body.end === body.head + 1;
  if (!bare || (classes[body.first] & WordClass.Definite) === 0 || (classes[body.head] & BODY) === 0) return null;
  const heard = context.resolvePhrase(context, body);
  return heard.speaker.kind === "organisation" && heard.speaker.resolvedBy !== "none" ? heard : null;
}

/** What the article says of the person names the body, in full or by its short form. */
function serves(context: SpeakerContext, person: Person, body: string): boolean {
  const { table, acronyms } = context;
  const { doc } = table.words;
  const isBody = (name: string | null | undefined): boolean =>
    name != null && (name === body || body.startsWith(`${name} of `));
  if (isBody(personSpeaker(table, person, "none").affiliation)) return true;
  for (let t = person.role?.roleFirst ?? 0; t < (person.role?.roleEnd ?? 0); t++)
    if (doc.end[t] - doc.start[t] > 1 && isBody(acronyms.get(plainText(table.words, t, t + 1)))) return true;
  return false;
}
