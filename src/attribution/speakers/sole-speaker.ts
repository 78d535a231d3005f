import { TokenFlag } from "../../text/document.js";
import { heardBefore } from "./antecedents.js";
import { Evidence } from "./find-names.js";
import { Determiner, type NounPhrase } from "./noun-phrase.js";
import type { Person } from "./person-table.js";
import { personBeside } from "./resolve-description.js";
import type { SpeakerContext } from "./speaker-context.js";
import { Gender, genderOfWord } from "./speaker-lexicon.js";

/** How many sources back nobody else may have spoken under a name, and how many tokens of the article's head are looked through. */
const SOURCES_BACK = 12;
const HEAD_REACH = 400;
/** A headline has no more tokens. */
const HEADLINE = 40;

/**
 * The one named person who has spoken so far, of no office that the article states beside the name, where it spoke of such an office before
 * that one spoke (`Minister: No delay`, `They were received by the chairman of the board. Jane Roe said … The chairman …`); else null.
 * @param office office number + 1 of the phrase's noun
 */
export function soleSpeaker(context: SpeakerContext, phrase: NounPhrase, office: number): Person | null {
  const { heard, table } = context;
  const { doc, lexicon, office: offices } = table.words;
  if (phrase.determiner !== Determiner.Definite) return null;
  let sole: Person | null = null;
  let spoke = phrase.first;
  let body = 1;
  while (body < HEADLINE && body < phrase.first && (doc.flags[body] & TokenFlag.LineBreak) === 0) body++;
  if ((doc.flags[body] & TokenFlag.LineBreak) === 0) body = 0;
  const newest = heardBefore(heard, phrase.first);
  for (let i = newest; i >= 0 && i > newest - SOURCES_BACK; i--) {
    const { person } = heard[i];
    if (person === null) continue;
    if (sole !== null && person !== sole) return null;
    sole = person;
    // What a headline says is no beginning.
    if (heard[i].token >= body) spoke = heard[i].token;
  }
  if (sole === null || sole.office !== 0 || sole.evidence < Evidence.Words) return null;
  const gender = genderOfWord(lexicon, doc.word[phrase.head]);
  if (gender !== Gender.Unknown && sole.gender !== Gender.Unknown && gender !== sole.gender) return null;
  const looser = lexicon.looser.get(office);
  for (let t = 0; t < spoke && t < HEAD_REACH; t++) {
    const same = offices[t] !== 0 && (offices[t] === office || looser?.includes(offices[t]) === true);
    if (same && personBeside(context, t) === null) return sole;
  }
  return null;
}
