import { type TokenizedText, TokenKind } from "../text/document.js";
import type { PlaceWords } from "./compile-words.js";
import type { Draft } from "./drafts.js";
import type { GazetteerIndex } from "./gazetteer-index.js";

/** What judging a mention needs. */
export interface MetonymyContext {
  readonly doc: TokenizedText;
  readonly index: GazetteerIndex;
  readonly words: PlaceWords;
  /** Ids of cities whose names stand for authorities that sit there, though no country's capitals. */
  readonly seats: ReadonlySet<string>;
  /** Bits of Act by word id. */
  readonly acts: Uint32Array;
  readonly drafts: readonly Draft[];
}

/** Bits of Act of a token. */
export function actOf({ doc, acts }: MetonymyContext, token: number): number {
  if (token < 0 || token >= doc.count || doc.kind[token] === TokenKind.Number) return 0;
  const id = doc.word[token];
  return id < acts.length ? acts[id] : 0;
}
