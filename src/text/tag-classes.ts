import { CharClass, charClass, foldUnit } from "./characters.js";
import { TokenFlag, TokenKind, type TokenizedText } from "./document.js";
import { createKeyIndex } from "./tag-index.js";
import type { TaggerModel } from "./tag-model.js";
import type { Vocabulary } from "./vocabulary.js";

/** How a word is capitalised, as far as tags depend on it. */
export const enum WordShape {
  Lower = 0,
  /** A capital that its place explains: first word of a sentence or quotation, or any word of a headline in capitals. */
  Initial = 1,
  Capital = 2,
  AllCaps = 3,
}

/** Classes that no word has. */
export const enum ReservedClass {
  /** Before the first and behind the last token. */
  Edge = 0,
  Punctuation = 1,
  Genitive = 2,
  Number = 3,
}

/** Tokens of padding before the first token in the arrays of {@link TokenClasses}. */
export const PADDING = 2;
/** So many different words of an article are remembered while it is tagged. */
const ARTICLE_WORDS = 4096;
/** Longest word ending that tells the class of an unknown word. */
export const MAX_SUFFIX = 4;

/** Per token (at index `i + PADDING`): its class, and its entry (known word, or word ending) times four plus its shape. */
export interface TokenClasses {
  readonly classOf: Uint16Array;
  readonly entryOf: Int32Array;
}

/** Key of a word ending among {@link TaggerModel.suffixKeys}: its folded ASCII units, seven bits each, from the last to the first. */
export function suffixKey(suffix: string): number {
  let key = 0;
  for (let k = suffix.length - 1, shift = 0; k >= 0; k--, shift += 7) key |= suffix.charCodeAt(k) << shift;
  return key;
}

/**
 * Prepares the look-up of token classes. Words are told by their hash, so the vocabulary need not hold the model's words and may be
 * frozen before or after. The arrays returned are reused by the next call.
 */
export function createClassFinder(model: TaggerModel, vocabulary: Vocabulary): (doc: TokenizedText) => TokenClasses {
  const { tupleOf, tuples } = model;
  const findWord = createKeyIndex(model.wordHashes);
  const findEnding = createKeyIndex(model.suffixKeys);
  const firstSuffix = model.wordHashes.length;
  /** Entry by word id, -1 where it was not asked for yet; ids from `permanent` on are forgotten with each article. */
  let entries = new Int32Array(0);
  let permanent = -1;
  let classOf = new Uint16Array(1024);
  let entryOf = new Int32Array(1024);
  let headline = new Uint8Array(64);

  return (doc) => {
    const { count, word, kind, flags, sentenceOf } = doc;
    if (classOf.length < count + 2 * PADDING) {
      classOf = new Uint16Array(count * 2 + 2 * PADDING);
      entryOf = new Int32Array(count * 2 + 2 * PADDING);
    }
    if (permanent !== vocabulary.size) {
      permanent = vocabulary.size;
      entries = new Int32Array(permanent + ARTICLE_WORDS).fill(-1);
    } else entries.fill(-1, permanent);
    const known = entries;
    markHeadlines(doc);
    for (let i = 0; i < count; i++) {
      const type = kind[i];
      let shape = 0;
      if (type === TokenKind.Number) {
        classOf[i + PADDING] = ReservedClass.Number;
        entryOf[i + PADDING] = 0;
        continue;
      }
      if (type === TokenKind.Apostrophe && isGenitive(doc, i)) {
        classOf[i + PADDING] = ReservedClass.Genitive;
        entryOf[i + PADDING] = 0;
        continue;
      }
      const id = word[i];
      let index = id < known.length ? known[id] : -1;
      if (index < 0) {
        index = findWord(vocabulary.hashOf(id));
        const unlisted = index === 0 && type < TokenKind.Punctuation;
        if (unlisted) index = findSuffix(doc.text, doc.end[i], doc.start[i]);
        // The ending is that of the printed form (`prof`, `prof.`): what one article prints tells nothing of the next.
        if (id < known.length && !(unlisted && id < permanent)) known[id] = index;
      }
      if (type >= TokenKind.Punctuation) {
        if (index === 0) {
          classOf[i + PADDING] = ReservedClass.Punctuation;
          entryOf[i + PADDING] = 0;
          continue;
        }
      } else if ((flags[i] & TokenFlag.Capital) !== 0) {
        if (headline[sentenceOf[i]] === 1) shape = WordShape.Initial;
        else if ((flags[i] & TokenFlag.AllCaps) !== 0) shape = WordShape.AllCaps;
        else if ((flags[i] & TokenFlag.SentenceStart) !== 0 || (i > 0 && opensText(doc, i - 1)))
          shape = WordShape.Initial;
        else shape = WordShape.Capital;
      }
      classOf[i + PADDING] = tuples[tupleOf[index] * 4 + shape];
      entryOf[i + PADDING] = index * 4 + shape;
    }
    classOf[count + PADDING] = classOf[count + PADDING + 1] = classOf[0] = classOf[1] = ReservedClass.Edge;
    entryOf[count + PADDING] = entryOf[count + PADDING + 1] = entryOf[0] = entryOf[1] = 0;
    return { classOf, entryOf };
  };

  /** Marks headlines in capitals: lines without a stop in which most words of four letters and more are capitals. Case tells nothing there. */
  function markHeadlines({ text, sentenceCount, sentenceStart, kind, flags, start, end }: TokenizedText): void {
    if (headline.length < sentenceCount) headline = new Uint8Array(sentenceCount * 2);
    for (let s = 0; s < sentenceCount; s++) {
      const first = sentenceStart[s];
      const next = sentenceStart[s + 1];
      headline[s] = 0;
      if ((flags[first] & TokenFlag.LineBreak) === 0 || text.charCodeAt(start[next - 1]) === 0x2e) continue;
      let long = 0;
      let capital = 0;
      for (let i = first; i < next; i++) {
        if (kind[i] !== TokenKind.Word || end[i] - start[i] < 4) continue;
        long++;
        capital += flags[i] & TokenFlag.Capital;
      }
      if (long >= 4 && capital * 5 >= long * 4) headline[s] = 1;
    }
  }

  function findSuffix(text: string, end: number, start: number): number {
    let key = 0;
    let found = 0;
    for (let k = end - 1, shift = 0; k >= start && shift < 7 * MAX_SUFFIX; k--, shift += 7) {
      const unit = text.charCodeAt(k);
      if (charClass(unit) === CharClass.Ignorable) continue;
      const folded = foldUnit(unit);
      if (folded > 127) break;
      key |= folded << shift;
      const at = findEnding(key);
      if (at !== 0) found = firstSuffix + at;
    }
    return found;
  }
}

/** Whether a capital behind token `i` may be one of a new beginning: behind an opening mark, a colon or a dash. */
function opensText(doc: TokenizedText, i: number): boolean {
  const { kind } = doc;
  if (kind[i] === TokenKind.Punctuation) return doc.text.charCodeAt(doc.start[i]) === 0x3a;
  if (kind[i] !== TokenKind.Quote && (kind[i] !== TokenKind.Apostrophe || isGenitive(doc, i))) return false;
  // “We dug on,” Ruhi said: behind a closing mark inside a sentence a capital is a name's.
  const at = doc.quotationOf[i];
  return at < 0 || doc.quotations[at].close !== i;
}

/** Whether an apostrophe is the genitive of a plural (`officials' claim`): right behind an s, and no quotation mark. */
function isGenitive(doc: TokenizedText, i: number): boolean {
  if (i === 0 || (doc.flags[i] & TokenFlag.SpaceBefore) !== 0 || doc.kind[i - 1] !== TokenKind.Word) return false;
  if (foldUnit(doc.text.charCodeAt(doc.end[i - 1] - 1)) !== 0x73) return false;
  const at = doc.quotationOf[i];
  return at < 0 || (doc.quotations[at].close !== i && doc.quotations[at].open !== i);
}
