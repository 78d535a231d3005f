import { TokenFlag } from "../../text/document.js";
import { Tag } from "../../text/tag-set.js";
import { type Heard, isNoSurePerson } from "./antecedents.js";
import { type ArticleWords, countryWithin, lowerBound } from "./article-words.js";
import { plainText } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { organRange } from "./organ-names.js";
import { Evidence } from "./find-names.js";
import { phraseName } from "./phrase-words.js";
import { expandBody } from "./name-organisation.js";
import { publisherOf } from "./publishers.js";
import { owningOrgan } from "./resolve-organ.js";
import { hear, hearAgain, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** How many sources back the issuer of `the statement` is looked for: named with it, or just before. */
const NAMED_BACK = 40;
const ISSUER_BACK = 4;
/** A document's giver is told within so many tokens before it, and the giver's noun stands in so many words. */
const GIVER_BACK = 120;
const ORGAN_REACH = 6;
/** Who signed it is named within so many tokens. */
const ASIDE = 16;
const COMMA = 0x2c;

/** A document: its issuer where the phrase says nothing more (`the statement`), else under its own words (`a tally kept by …`). */
export function resolveDocument(context: SpeakerContext, phrase: NounPhrase): Heard {
  const { words } = context.table;
  const { classes } = words;
  const { nameFirst, head, coreEnd, end, ownerFirst, ownerEnd } = phrase;
  const token = phrase.first;
  let first = nameFirst;
  while (first < head && (classes[first] & (WordClass.Numeral | WordClass.Quantifier)) !== 0) first++;
  if (namesAnything(words, first, head)) {
    const post = expandBody(context, phrase);
    if (post) return post;
  }
  // `the 58-page report` is the report.
  if (phrase.determiner === Determiner.Definite && !namesAnything(words, first, head)) first = head;
  const owned = ownerEnd > ownerFirst;
  if (owned) {
    const owner = owningOrgan(context, phrase);
    if (owner)
      return hear(context, `${plainText(words, nameFirst, head + 1)} of the ${owner.speaker.name}`, {
        kind: "document",
        resolvedBy: "document",
        token,
        country: owner.country,
      });
  }
  const giver = namedGiver(context, phrase) ?? publisherOf(context, phrase);
  if (giver) return hearAgain(giver, token, "document");
  const signers = signersBehind(context, phrase);
  if (signers !== null)
    return signers.speaker.kind === "organisation"
      ? hearAgain(signers, token, "document")
      : hear(context, plainText(words, first, head + 1), { kind: "document", resolvedBy: "document", token });
  if (owned || first < head || end > coreEnd || head + 1 < coreEnd) {
    const short = owned || isReleased(context, phrase);
    const name = owned
      ? phraseName(words, phrase, head + 1)
      : plainText(words, first, short ? head + 1 : Math.max(end, head + 1));
    return hear(context, name, {
      kind: "document",
      resolvedBy: "document",
      token,
      country: countryWithin(words, first, end),
    });
  }
  const issuer =
    (words.lexicon.anyDocument.has(words.doc.word[head]) ? documentHeard(context, phrase) : null) ??
    issuerOf(context, phrase);
  if (issuer) return hearAgain(issuer, token, "document");
  const again = nameFirst === head ? documentHeard(context, phrase) : null;
  if (again) return hearAgain(again, token, "document");
  return hear(context, plainText(words, first, head + 1), { kind: "document", resolvedBy: "document", token });
}

/** The organ of state that a document is by or from (`a statement by the ministry`, `figures from the agency`), or null. */
function namedGiver(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  const t = phrase.coreEnd;
  const of = doc.word[t] === lexicon.keys.of && lexicon.issued.has(doc.word[phrase.head]);
  if (t + 1 >= phrase.end || (doc.word[t] !== lexicon.keys.by && doc.word[t] !== lexicon.keys.from && !of)) return null;
  const giver = parseNounPhrase(words, t + 1, phrase.end);
  if ((classes[giver.head] & (WordClass.StateOrgan | WordClass.PublicBody)) === 0) return null;
  const heard = context.resolvePhrase(context, giver);
  return heard.speaker.kind === "organisation" && heard.country !== 0 ? heard : null;
}

/** Who signed or wrote the document, where an aside says so (`The statement, signed by forty writers, …`): another than who spoke last; or null. */
function signersBehind(context: SpeakerContext, { coreEnd, end, head }: NounPhrase): Heard | null {
  const { tags, table } = context;
  const { doc, lexicon } = table.words;
  const t = end;
  if (tags === null || end > Math.max(coreEnd, head + 1) || t + 3 >= doc.count) return null;
  if (doc.text.charCodeAt(doc.start[t]) !== COMMA || doc.word[t + 2] !== lexicon.keys.by) return null;
  if (tags[t + 1] !== Tag.VerbPart && tags[t + 1] !== Tag.VerbPast) return null;
  return context.resolvePhrase(context, parseNounPhrase(table.words, t + 3, Math.min(doc.count, t + ASIDE)));
}

/** A participle behind the noun tells when or where it came out (`a statement circulated in Oslo`), not whose it is (`… signed by X`). */
function isReleased(context: SpeakerContext, { head, coreEnd }: NounPhrase): boolean {
  const { tags, table } = context;
  const { doc, lexicon } = table.words;
  if (tags === null || head + 1 >= coreEnd || head + 2 >= doc.count) return false;
  const tag = tags[head + 1];
  const giver = doc.word[head + 2] === lexicon.keys.by || doc.word[head + 2] === lexicon.keys.from;
  return (tag === Tag.VerbPart || tag === Tag.VerbPast) && !giver;
}

/** A capital or a country among the words before the head. */
function namesAnything(words: ArticleWords, first: number, head: number): boolean {
  for (let t = first; t < head; t++)
    if (words.country[t] !== 0 || (words.doc.flags[t] & TokenFlag.Capital) !== 0) return true;
  return false;
}

/** Who put the document out: who spoke in a sentence that names it, the organisation the sentence opens with, or who spoke last. */
function issuerOf(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { doc } = context.table.words;
  const { heard } = context;
  const id = doc.word[phrase.head];
  let named: Heard | null = null;
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - NAMED_BACK; i--) {
    if (!namesWord(context, heard[i].token, id, phrase.first)) continue;
    // `…, says X in a report`: an organisation rather than one who is merely spoken of in it.
    const { person, speaker } = heard[i];
    if (speaker.kind === "document") continue;
    if (person === null || isNoSurePerson(person)) return heard[i];
    named ??= heard[i];
  }
  if (named) return named;
  const giver = giverBefore(context, phrase);
  if (giver) return giver;
  const adopter = organInSentence(context, phrase.first);
  if (adopter) return adopter;
  const { anyDocument, issued } = context.table.words.lexicon;
  if (anyDocument.has(id) || !issued.has(id)) return null;
  let person: Heard | null = null;
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - ISSUER_BACK; i--) {
    const h = heard[i];
    if (h.speaker.kind === "organisation") return h;
    const named = h.person !== null && h.person.evidence >= Evidence.Shape;
    if (person === null && named && phrase.determiner === Determiner.Definite) person = h;
  }
  return person;
}

/** `A statement by the ministry was read out. The statement …`: whose the document was said to be that the phrase takes up; or null. */
function giverBefore(context: SpeakerContext, { first, head }: NounPhrase): Heard | null {
  const { words } = context.table;
  const { doc, lexicon } = words;
  const id = doc.word[head];
  for (let t = first - 1; t >= 0 && t > first - GIVER_BACK; t--) {
    if (doc.word[t] !== id || (doc.word[t + 1] !== lexicon.keys.by && doc.word[t + 1] !== lexicon.keys.from)) continue;
    const organ = words.organTokens[lowerBound(words.organTokens, t + 2)] ?? first;
    const near = organ < first && organ <= t + ORGAN_REACH;
    return near ? namedGiver(context, parseNounPhrase(words, t, organRange(words, organ).end)) : null;
  }
  return null;
}

/** The document under the same noun that spoke before (`a post on …`, then `the post`); for `the document` any. */
function documentHeard(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { doc, lexicon } = context.table.words;
  const { heard } = context;
  const any = lexicon.anyDocument.has(doc.word[phrase.head]);
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - NAMED_BACK; i--) {
    const { speaker, token } = heard[i];
    if (speaker.kind !== "document" || token >= phrase.first) continue;
    if (any) return heard[i];
    for (let t = token; t < token + 5 && t < doc.count; t++) if (doc.word[t] === doc.word[phrase.head]) return heard[i];
  }
  return null;
}

/** `in a report`, `in its weekly report`: the first word of the document, not one more (`in the report`). */
function introduces(context: SpeakerContext, t: number): boolean {
  const { classes } = context.table.words;
  for (let k = t - 1; k >= 0 && k > t - 5; k--) {
    if ((classes[k] & (WordClass.Indefinite | WordClass.Possessive)) !== 0) return true;
    if ((classes[k] & (WordClass.Definite | WordClass.Preposition)) !== 0) return false;
  }
  return false;
}

/** Whether the sentence of a source at token `from`, another than that of `before`, introduces the document. */
function namesWord(context: SpeakerContext, from: number, id: number, before: number): boolean {
  const { classes, doc, lexicon } = context.table.words;
  const sentence = doc.sentenceOf[from];
  if (sentence === doc.sentenceOf[before]) return false;
  const end = Math.min(doc.sentenceStart[sentence + 1], before);
  const any = lexicon.anyDocument.has(id);
  for (let t = doc.sentenceStart[sentence]; t < end; t++) {
    const named = doc.word[t] === id || (any && (classes[t] & WordClass.Document) !== 0);
    if (named && introduces(context, t)) return true;
  }
  return false;
}

/** The first organisation that the sentence of token `t` names before it (`the Security Council adopted four resolutions`). */
function organInSentence(context: SpeakerContext, t: number): Heard | null {
  const { words } = context.table;
  const { doc } = words;
  const start = doc.sentenceStart[doc.sentenceOf[t]];
  for (let i = lowerBound(words.organTokens, start); i < words.organTokens.length; i++) {
    const at = words.organTokens[i];
    if (at >= t) return null;
    if ((doc.flags[at] & TokenFlag.Capital) === 0) continue;
    const { first, end } = organRange(words, at);
    if (end - first > 1) return context.resolvePhrase(context, parseNounPhrase(words, first, end));
  }
  return null;
}
