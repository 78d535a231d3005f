import { type TokenizedText, TokenFlag, TokenKind } from "../text/document.js";
import type { PlaceWords } from "./compile-words.js";
import { childNode, type GazetteerIndex } from "./gazetteer-index.js";

/** First code unit behind the Latin letters: what lies above has no capitals, or capitals that need not be asked for. */
const BEYOND_LATIN = 0x250;
const ASCII = 0x80;

/** Names of the gazetteer in a text, longest first from the left; parallel arrays, reused by the next scan. */
export interface NameSpans {
  count: number;
  first: Int32Array;
  end: Int32Array;
  node: Int32Array;
}

/** Whether a token may begin a name: a capital, a script without capitals, or a lower-case word with letters that no English word has. */
export function canBeginName(doc: TokenizedText, token: number): boolean {
  if (doc.kind[token] !== TokenKind.Word) return false;
  if ((doc.flags[token] & TokenFlag.Capital) !== 0) return true;
  const { text } = doc;
  const first = text.charCodeAt(doc.start[token]);
  if (first >= BEYOND_LATIN) return true;
  for (let i = doc.start[token]; i < doc.end[token]; i++) if (text.charCodeAt(i) >= ASCII) return true;
  return false;
}

/** Finds every listed name by walking the trie over word ids; a hyphen between two words counts as a blank. */
export function scanNames(doc: TokenizedText, index: GazetteerIndex, words: PlaceWords, spans: NameSpans): void {
  const { rootChild, nodeStart } = index;
  const { word, count } = doc;
  const known = rootChild.length;
  spans.count = 0;
  for (let i = 0; i < count;) {
    const id = word[i];
    const root = id < known ? rootChild[id] : 0;
    if (root === 0 || !canBeginName(doc, i)) {
      i++;
      continue;
    }
    let node = root;
    let bestEnd = nodeStart[node + 1] > nodeStart[node] ? i + 1 : -1;
    let bestNode = node;
    for (let j = i + 1; j < count;) {
      if (word[j] === words.hyphen && j + 1 < count && (doc.flags[j + 1] & TokenFlag.SpaceBefore) === 0) j++;
      node = childNode(index, node, word[j]);
      if (node === 0) break;
      j++;
      if (nodeStart[node + 1] > nodeStart[node]) {
        bestEnd = j;
        bestNode = node;
      }
    }
    if (bestEnd < 0) {
      i++;
      continue;
    }
    push(spans, i, bestEnd, bestNode);
    i = bestEnd;
  }
}

/** Empty spans with room for `capacity`. */
export function createNameSpans(capacity = 256): NameSpans {
  return { count: 0, first: new Int32Array(capacity), end: new Int32Array(capacity), node: new Int32Array(capacity) };
}

function push(spans: NameSpans, first: number, end: number, node: number): void {
  if (spans.count === spans.first.length) {
    const grown = createNameSpans(spans.count * 2);
    grown.first.set(spans.first);
    grown.end.set(spans.end);
    grown.node.set(spans.node);
    spans.first = grown.first;
    spans.end = grown.end;
    spans.node = grown.node;
  }
  spans.first[spans.count] = first;
  spans.end[spans.count] = end;
  spans.node[spans.count] = node;
  spans.count++;
}
