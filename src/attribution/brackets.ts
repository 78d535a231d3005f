import type { TokenizedText } from "../text/document.js";
import { Shape } from "./shape.js";

/** More brackets within brackets than this are no prose. */
const MAX_DEPTH = 8;

/**
 * For each token the bracket that opens around it in its sentence, else -1. An opening bracket lies outside of itself, a closing one still inside.
 * A bracket that is never closed encloses nothing.
 */
export function findBrackets(doc: TokenizedText, shape: Uint8Array): Int32Array {
  const enclosing = new Int32Array(doc.count + 1).fill(-1);
  const open: number[] = [];
  let sentence = -1;
  for (let i = 0; i < doc.count; i++) {
    if (doc.sentenceOf[i] !== sentence) {
      sentence = doc.sentenceOf[i];
      open.length = 0;
    }
    if (shape[i] !== Shape.Bracket) continue;
    if (opensBracket(doc, i)) {
      if (open.length < MAX_DEPTH) open.push(i);
      continue;
    }
    const at = open.pop();
    if (at === undefined) continue;
    for (let k = at + 1; k <= i; k++) if (enclosing[k] < 0) enclosing[k] = at;
  }
  return enclosing;
}

function opensBracket(doc: TokenizedText, i: number): boolean {
  const unit = doc.text.charCodeAt(doc.start[i]);
  return unit === 0x28 || unit === 0x5b;
}
