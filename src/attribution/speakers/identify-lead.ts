import type { TokenRange } from "../../model/recognition.js";
import type { Heard } from "./antecedents.js";
import { Determiner, parseNounPhrase } from "./noun-phrase.js";
import type { Person } from "./person-table.js";
import { hearPerson, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** Sentences at an article's head that may be headlines. */
const HEADLINE_SENTENCES = 3;
/** So many of their offices are tried. */
const HEADLINES = 3;
/** A sentence in which a name is kept back is no longer than this. */
const SENTENCE_REACH = 60;

/**
 * State agencies name their man late: the headline says `official`, the lead `a senior transport official`, the second paragraph his name. The
 * lead's unnamed holder of the headline's office, and the nouns that take him up, are whom the headline was found to mean.
 * @param sources the article's sources, in the order of `context.resolved`, which is changed
 */
export function identifyLead(context: SpeakerContext, sources: readonly (readonly TokenRange[])[]): void {
  const { doc } = context.table.words;
  let tried = 0;
  for (let i = 0; i < sources.length; i++) {
    const range = sources[i].at(0);
    if (!range) continue;
    if (doc.sentenceOf[range.first] >= HEADLINE_SENTENCES) return;
    const said = context.resolved[i];
    const office = said?.person && said.speaker.resolvedBy === "role" ? officeAnnounced(context, range) : 0;
    if (office === 0 || !said?.person) continue;
    if (identify(context, sources, i, said.person, office) || ++tried === HEADLINES) return;
  }
}

/** The office number of a headline's bare office, or 0. */
function officeAnnounced(context: SpeakerContext, { first, end }: TokenRange): number {
  const { words } = context.table;
  const phrase = parseNounPhrase(words, first, end);
  return phrase.determiner === Determiner.None && phrase.ownerEnd === phrase.ownerFirst ? words.office[phrase.head] : 0;
}

/** Whether a lead's holder was found, and is now the person. */
function identify(
  context: SpeakerContext,
  sources: readonly (readonly TokenRange[])[],
  headline: number,
  person: Person,
  office: number,
): boolean {
  const { resolved } = context;
  const named = Math.min(person.fullMentions.at(0)?.first ?? Infinity, person.shortMentions.at(0)?.first ?? Infinity);
  let lead: Heard | null = null;
  for (let i = headline + 1; i < sources.length; i++) {
    const said = resolved[i];
    const range = sources[i].at(0);
    if (!said || !range) continue;
    if (lead === null) {
      if (said.person !== null || said.token > named) return false;
      if (!isUnnamed(context, said, range, person, office)) continue;
      lead = said;
    }
    // Somebody else speaks.
    if (said.person !== null && said.person !== person) return true;
    const same = said.speaker.id === lead.speaker.id || isTakenUp(context, said, range);
    if (!same && said.person === null) continue;
    const resolvedBy = said.person === null && said.speaker.resolvedBy !== "pronoun" ? "role" : said.speaker.resolvedBy;
    const known = hearPerson(context, person, said.token, resolvedBy);
    resolved[i] = { ...known, speaker: { ...known.speaker, role: known.speaker.role ?? lead.speaker.role } };
  }
  return lead !== null;
}

/** An unnamed holder of the office, for a side that may be the person's, whose name is not kept back. */
function isUnnamed(context: SpeakerContext, said: Heard, range: TokenRange, person: Person, office: number): boolean {
  const { words } = context.table;
  const { doc, lexicon } = words;
  if (said.speaker.kind !== "person" || said.speaker.role === null) return false;
  if (said.country !== 0 && person.country !== 0 && said.country !== person.country) return false;
  const { head } = parseNounPhrase(words, range.first, range.end);
  if (words.office[head] !== office || lexicon.nameless.has(doc.word[head])) return false;
  const end = Math.min(doc.sentenceStart[doc.sentenceOf[range.first] + 1], range.first + SENTENCE_REACH);
  for (let t = doc.sentenceStart[doc.sentenceOf[range.first]]; t < end; t++)
    if (lexicon.keptBack.has(doc.word[t])) return false;
  return true;
}

/** `the official`: a bare noun for a holder of any office that nobody was found for. */
function isTakenUp(context: SpeakerContext, said: Heard, { first, end }: TokenRange): boolean {
  const { classes, doc, lexicon } = context.table.words;
  const bare =
    end === first + 2 && (classes[first] & WordClass.Definite) !== 0 && lexicon.anyOffice.has(doc.word[first + 1]);
  return said.person === null && bare;
}
