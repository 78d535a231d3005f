import { TokenKind } from "./document.js";
import { Tag } from "./tag-set.js";

/** What the tagger remembers of the tokens to the left. */
export interface TaggingState {
  /** Tag of the token before. */
  previous: number;
  /** Tag of the token before that. */
  before: number;
  /** Last tag that is no adverb, negation or punctuation mark. */
  lastMain: number;
  /** Bit 1: a finite verb stands in this clause; 2: a finite verb stands in this sentence; 4: a noun or pronoun stands in this clause. */
  clause: number;
}

/** Tag number that stands for the edge of a sentence. */
export const EDGE = 31;

/** Sets the state to the beginning of a sentence. */
export function startSentence(state: TaggingState): void {
  state.previous = EDGE;
  state.before = EDGE;
  state.lastMain = EDGE;
  state.clause = 0;
}

/** A past tense right behind *be* or *have* (adverbs apart) is a participle: greedy weights miss some. */
export function correctTag(state: TaggingState, tag: number): number {
  if (tag !== Tag.VerbPast || state.previous === Tag.Punct) return tag;
  return state.lastMain === Tag.Have || state.lastMain === Tag.Be ? Tag.VerbPart : tag;
}

/** Moves the state past a token tagged `tag`. */
export function advance(state: TaggingState, tag: number, kind: number): void {
  if (tag === Tag.Subordinator || tag === Tag.Relative || kind === TokenKind.Quote) state.clause &= 2;
  else if (isFiniteVerb(tag, state.lastMain)) state.clause |= 3;
  else if (tag >= Tag.Noun && tag <= Tag.Pronoun) state.clause |= 4;
  state.before = state.previous;
  state.previous = tag;
  if (tag !== Tag.Adverb && tag !== Tag.Negation && tag !== Tag.Punct) state.lastMain = tag;
}

/** Whether a verb tag counts as finite behind the last tag that is no adverb. */
function isFiniteVerb(tag: number, lastMain: number): boolean {
  if (tag === Tag.VerbPast || tag === Tag.VerbS || tag === Tag.Modal) return true;
  if (tag !== Tag.VerbBase && (tag < Tag.Be || tag > Tag.Do)) return false;
  return lastMain !== Tag.To && lastMain !== Tag.Modal && lastMain !== Tag.Have && lastMain !== Tag.Do;
}
