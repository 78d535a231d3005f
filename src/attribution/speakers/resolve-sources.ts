import type { Speaker } from "../../model/claim.js";
import type { TokenRange } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import { antecedentOf, type Heard, quotationSpeaker } from "./antecedents.js";
import { countryWithin } from "./article-words.js";
import { findAcronyms } from "./find-acronyms.js";
import { homeCountry } from "./find-countries.js";
import { findHeadName, type HeadName } from "./head-name.js";
import { Determiner, parseNounPhrase } from "./noun-phrase.js";
import type { PersonTable } from "./person-table.js";
import { resolvePhrase } from "./resolve-phrase.js";
import { resolvePronoun } from "./resolve-pronoun.js";
import { hearPerson, mentionFrom, pronounForm, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, PronounForm, WordClass } from "./speaker-lexicon.js";

/** Pieces of a discontinuous source that are farther apart than this are not read as one phrase. */
const GAP = 3;

/** Resolves the sources of one article in order; what needs a later one (`I` in a quotation whose speaker follows) in a second turn. */
export function resolveSources(table: PersonTable, sources: readonly (readonly TokenRange[])[]): (Speaker | null)[] {
  const { words } = table;
  const context: SpeakerContext = {
    table,
    sourceTokens: sources.map((source) => source.at(0)?.first ?? -1),
    heard: [],
    resolved: [],
    home: homeCountry(words),
    acronyms: findAcronyms(words),
    resolvePhrase,
  };
  const waiting: number[] = [];
  sources.forEach((source, index) => {
    const range = source.at(0);
    if (!range) {
      context.resolved.push(null);
      return;
    }
    if (waitsForLater(context, range, index)) {
      waiting.push(index);
      context.resolved.push(null);
      return;
    }
    const heard = resolveRange(context, range.first, endOf(source));
    context.resolved.push(heard);
    context.heard.push(heard);
    // A body named only by its kind (`Rights group: …` in a headline) may get its name later.
    if (heard.speaker.resolvedBy === "none") waiting.push(index);
  });
  for (const index of waiting) {
    const source = sources[index];
    const again = resolveRange(context, source[0].first, endOf(source));
    if (context.resolved[index] === null || again.speaker.resolvedBy !== "none") context.resolved[index] = again;
  }
  return context.resolved.map((heard) => heard?.speaker ?? null);
}

function endOf(source: readonly TokenRange[]): number {
  let end = source[0].end;
  for (const piece of source) if (piece.first - end <= GAP && piece.end > end) end = piece.end;
  return end;
}

/** `I` or `my` inside a quotation whose speaker is this source itself or a later one. */
function waitsForLater(context: SpeakerContext, range: TokenRange, index: number): boolean {
  for (let t = range.first; t < range.end && t < range.first + 2; t++) {
    if (pronounForm(context, t) === PronounForm.Speaker)
      return quotationSpeaker(context.table, context.sourceTokens, t) >= index;
  }
  return false;
}

function resolveRange(context: SpeakerContext, first: number, end: number): Heard {
  const { doc, classes } = context.table.words;
  const isText = (t: number): boolean => doc.kind[t] === TokenKind.Word || doc.kind[t] === TokenKind.Number;
  let from = first;
  let to = end;
  while (from < to - 1 && (!isText(from) || (classes[from] & WordClass.Conjunction) !== 0)) from++;
  while (to > from + 1 && (!isText(to - 1) || (classes[to - 1] & (WordClass.Reflexive | WordClass.Conjunction)) !== 0))
    to--;
  if (isPronoun(context, from, to)) return resolvePronoun(context, from, to);
  const head = findHeadName(context.table, from, to);
  if (head) return hearNamed(context, head, from, to);
  return resolveNaming(context, from, to) ?? resolveJoint(context, from, to);
}

/** `he`, `they all`, `his` (of `in his words`); not `WHO` or `US`. */
function isPronoun(context: SpeakerContext, from: number, to: number): boolean {
  const { doc, classes } = context.table.words;
  const alone = to === from + 1;
  if ((classes[from] & (WordClass.Pronoun | (alone ? WordClass.Possessive : 0))) === 0) return false;
  if ((doc.flags[from] & TokenFlag.AllCaps) !== 0 && context.table.words.headline[doc.sentenceOf[from]] === 0)
    return false;
  return alone || (classes[from + 1] & (WordClass.Quantifier | WordClass.Numeral)) !== 0;
}

function hearNamed(context: SpeakerContext, { mention, person }: HeadName, from: number, to: number): Heard {
  const { words } = context.table;
  const length = mention.end - mention.nameFirst;
  const full = length > 1 || person.fullest.end - person.fullest.nameFirst === length;
  if (person.country === 0)
    person.country = countryWithin(words, from, to, (1 << CountryForm.Name) | (1 << CountryForm.Adjective));
  // `its spokesman, Jane Doe`: she speaks for whoever *its* is.
  if (person.country === 0 && (words.classes[from] & WordClass.Possessive) !== 0) {
    const owner = antecedentOf(context.table, context.heard, from, pronounForm(context, from));
    if (owner) person.country = owner.country;
  }
  return hearPerson(context, person, from, full ? "full-name" : "surname");
}

/** `One, identified only as Rose`; `a man who introduced himself as the brother of Rose`. */
function resolveNaming(context: SpeakerContext, from: number, to: number): Heard | null {
  const { table } = context;
  const { doc, classes, lexicon } = table.words;
  for (let t = from; t + 1 < to; t++) {
    if ((classes[t] & WordClass.Naming) === 0) continue;
    for (let k = t + 1; k < to - 1 && k < t + 5; k++) {
      if (doc.word[k] !== lexicon.keys.as) continue;
      const index = mentionFrom(table, k + 1);
      const mention = table.mentions.at(index);
      if (mention?.nameFirst === k + 1 && table.personOf[index] >= 0)
        return hearNamed(context, { mention, person: table.persons[table.personOf[index]] }, from, to);
      return resolvePhrase(context, parseNounPhrase(table.words, k + 1, to));
    }
  }
  return null;
}

/** `Norway and Sweden`: the first member that is somebody; a vague group (`many officials and the president`) gives way to a definite one. */
function resolveJoint(context: SpeakerContext, from: number, to: number): Heard {
  const { words } = context.table;
  const { classes } = words;
  const phrase = parseNounPhrase(words, from, to);
  const first = resolvePhrase(context, phrase);
  const vague = first.speaker.kind === "group" && phrase.determiner !== Determiner.Definite;
  if (first.speaker.resolvedBy !== "none" && !vague) return first;
  for (let t = phrase.end; t < to; t++) {
    if ((classes[t] & WordClass.Relative) !== 0) break;
    if ((classes[t] & WordClass.Conjunction) === 0 || t + 1 >= to) continue;
    let next = t + 1;
    while (next + 1 < to && (classes[next] & WordClass.Conjunction) !== 0) next++;
    const second = resolvePhrase(context, parseNounPhrase(words, next, to));
    const { kind, resolvedBy } = second.speaker;
    if (resolvedBy !== "none" && (!vague || (kind !== "group" && kind !== "document"))) return second;
  }
  return first;
}
