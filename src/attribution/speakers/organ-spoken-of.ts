import { TokenFlag, TokenKind } from "../../text/document.js";
import { type Heard, heardBefore } from "./antecedents.js";
import { type ArticleWords, lowerBound } from "./article-words.js";
import { countryName, officeOf, titled } from "./name-office.js";
import { Determiner, type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { organRange } from "./organ-names.js";
import { nameStart } from "./phrase-words.js";
import { hear, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { WordClass } from "./speaker-lexicon.js";

/** The organ that such a noun takes up is spoken of within so many tokens. */
const REACH = 120;
const LINES_BACK = 2;
/** How many organs back one called by the noun itself is looked for. */
const ORGANS_BACK = 200;
/** Words around a holder's noun that say whose office it is. */
const AROUND = 6;

/**
 * The organ of a state spoken of last before a definite phrase whose noun goes with any of them (`the department`, `the military department`), as
 * agencies of the region write: one printed, or that of a minister (`the press secretary of Norway's Defence Minister said. The department …`).
 * Null where a body of no state spoke since, or there is none.
 */
export function organSpokenOf(context: SpeakerContext, phrase: NounPhrase): Heard | null {
  const { heard, table } = context;
  const { words } = table;
  const { classes, doc, lexicon } = words;
  const { coreEnd, determiner, end, first, head, ownerEnd, ownerFirst } = phrase;
  if (!lexicon.anyOrgan.has(doc.word[head]) || determiner !== Determiner.Definite) return null;
  if (end > coreEnd || ownerEnd > ownerFirst || (classes[end] & WordClass.Relative) !== 0) return null;
  const adjective = nameStart(words, phrase) < head ? doc.word[head - 1] : 0;
  if (adjective !== 0 && !lexicon.fieldsCalled.has(adjective)) return null;
  if (isNamedSo(words, phrase)) return null;
  let breaks = 0;
  let h = heardBefore(heard, first);
  for (let t = first - 1; t >= 0 && t > first - REACH; t--) {
    const organ = (classes[t] & (WordClass.StateOrgan | WordClass.PublicBody)) !== 0;
    if (organ || lexicon.withMinistry.has(doc.word[t])) {
      const found = organ ? printedAt(context, t) : ministryOfHolder(context, t);
      if (found && isCalled(found)) return { ...found, token: first };
    }
    if ((doc.flags[t] & TokenFlag.LineBreak) !== 0 && ++breaks > LINES_BACK) return null;
    while (h >= 0 && heard[h].token > t) h--;
    // `TASS reported it. The agency …`
    if (h >= 0 && heard[h].token === t && heard[h].speaker.kind === "organisation" && heard[h].country === 0)
      return null;
  }
  return null;

  /** `the military department` is a ministry of defence. */
  function isCalled({ speaker }: Heard): boolean {
    if (adjective === 0) return true;
    const name = speaker.name.toLowerCase();
    return lexicon.fieldsCalled.get(adjective)?.some((word) => name.includes(word)) === true;
  }
}

/** Before the phrase the article has its noun with more of a name (`the State Department`, `the Alpine news agency`). */
function isNamedSo({ classes, doc, lexicon, organTokens }: ArticleWords, { first, head }: NounPhrase): boolean {
  const small = WordClass.Definite | WordClass.Indefinite | WordClass.Possessive | WordClass.Preposition;
  const newest = lowerBound(organTokens, first) - 1;
  for (let i = newest; i >= 0 && i > newest - ORGANS_BACK; i--) {
    const t = organTokens[i];
    if (doc.word[t] !== doc.word[head] || t === 0) continue;
    if (lexicon.fieldsCalled.has(doc.word[t - 1])) continue;
    if (doc.kind[t - 1] === TokenKind.Word && (classes[t - 1] & small) === 0) return true;
  }
  return false;
}

/** The organ of a state whose noun stands at token `t`, where it is printed with more than that; or null. */
function printedAt(context: SpeakerContext, t: number): Heard | null {
  const { words } = context.table;
  const { doc } = words;
  const i = heardBefore(context.heard, t + 1);
  const said = i < 0 ? null : context.heard[i];
  if (said?.speaker.kind === "organisation" && said.country !== 0 && t - said.token <= AROUND)
    if (words.organTokens[lowerBound(words.organTokens, said.token)] === t) return said;
  const { first, end } = organRange(words, t);
  if (end - first < 2 || doc.quotationOf[t] >= 0) return null;
  const article = first > 0 && (words.classes[first - 1] & WordClass.Definite) !== 0 ? first - 1 : first;
  const heard = context.resolvePhrase(context, parseNounPhrase(words, article, end));
  const { kind, name, resolvedBy } = heard.speaker;
  const whole = kind === "organisation" && resolvedBy !== "none" && heard.country !== 0;
  return whole && name.includes(" of ") ? heard : null;
}

/** The ministry of the minister named at token `t` with field and country, or null. */
function ministryOfHolder(context: SpeakerContext, t: number): Heard | null {
  const { words } = context.table;
  const { classes, country, doc, lexicon } = words;
  const start = Math.max(doc.sentenceStart[doc.sentenceOf[t]], t - AROUND);
  let first = t;
  for (let k = t - 1; k >= start; k--) {
    if (country[k] !== 0) first = k;
    else if ((classes[k] & WordClass.Modifier) !== 0 && first === k + 1) first = k;
  }
  const office = officeOf(words, parseNounPhrase(words, first, fieldEnd(context, t)));
  if (office.country === 0 || !office.name.includes(" ")) return null;
  const holder = doc.vocabulary.wordOf(doc.word[t]);
  const at = office.name.toLowerCase().indexOf(holder);
  for (const [organ, of] of lexicon.holderOf) {
    if (of !== doc.word[t] || at < 0) continue;
    const noun = doc.vocabulary.wordOf(organ);
    const name = office.name.slice(0, at) + noun + office.name.slice(at + holder.length);
    const side = office.printedCountry ?? countryName(words, office.country);
    return hear(context, titled(`${name} of ${side}`), {
      kind: "organisation",
      resolvedBy: "organisation",
      token: t,
      country: office.country,
    });
  }
  return null;
}

/** End of the complement of the office at token `t` (`Minister of Emergency Situations of Norway`), before a name. */
function fieldEnd({ table }: SpeakerContext, t: number): number {
  const { classes, doc, lexicon } = table.words;
  if (doc.word[t + 1] !== lexicon.keys.of) return t + 1;
  const index = mentionFrom(table, t + 1);
  const named = index < table.mentions.length ? table.mentions[index].nameFirst : doc.count;
  const limit = Math.min(doc.count, named, t + AROUND + 2);
  let end = t + 1;
  for (let k = t + 2; k < limit && (doc.flags[k] & TokenFlag.SentenceStart) === 0; k++) {
    if ((doc.flags[k] & TokenFlag.Capital) !== 0) end = k + 1;
    else if (doc.word[k] !== lexicon.keys.of && (classes[k] & (WordClass.Conjunction | WordClass.Definite)) === 0)
      break;
  }
  return end;
}
