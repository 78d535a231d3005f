import { createClassFinder, MAX_SUFFIX, ReservedClass, suffixKey, WordShape } from "../src/text/tag-classes.js";
import type { TaggerModel } from "../src/text/tag-model.js";
import { Tag } from "../src/text/tag-set.js";
import { Vocabulary } from "../src/text/vocabulary.js";
import { readDictionary } from "./fit-tagger-dictionary.js";
import type { SilverText } from "./fit-tagger-silver.js";

const TAGS = 32;
const SHAPES = 4;
/** A word seen less often is left to its ending. */
const MIN_WORD_COUNT = 3;
/** Words up to this often tell what an ending means. */
const MAX_RARE_COUNT = 12;
const MIN_SUFFIX_TYPES = 6;
/** So many of the most frequent word forms have a class of their own. */
const OWN_CLASSES = 400;
const MIN_SHARE = 0.01;
const MIN_SHARE_FREQUENT = 0.003;

/** Most further words that are taken from the dictionary although the texts hardly have them. */
const MAX_FURTHER_WORDS = 20000;
/** Weight of a dictionary's word against one that was seen. */
const DICTIONARY_COUNT = 2;

type Counts = Float64Array;
const newCounts = (): Counts => new Float64Array(SHAPES * TAGS);

/** Counts tags by folded word and shape, then derives words, endings and classes; weights are zeros of the length asked for. */
export function buildLexicon(texts: readonly SilverText[], weightCount: number): TaggerModel {
  const byWord = countWords(texts);
  const total = (counts: Counts): number => counts.reduce((a, b) => a + b, 0);
  const words = [...byWord.keys()].filter(
    (w) => total(byWord.get(w) ?? newCounts()) >= MIN_WORD_COUNT && !w.includes(" "),
  );
  const bySuffix = countSuffixes(byWord, total);
  const suffixes = [...bySuffix.keys()].filter((s) => s !== "");
  const frequent = mostFrequent(byWord);
  const dictionary = readDictionary();
  const backing = (word: string): Counts => {
    const tags = dictionary.get(word);
    return (tags && pseudoCounts(tags)) ?? bySuffix.get(longestSuffix(word, bySuffix)) ?? newCounts();
  };
  const isVerb = createVerbTest(byWord, dictionary);
  const seen = new Set(words);
  const further = [...dictionary.keys()]
    .filter((word) => !seen.has(word) && tellsMore(word))
    .slice(0, MAX_FURTHER_WORDS);
  console.error(`${words.length} words seen, ${further.length} further words`);

  const classIds = new Map<string, number>();
  const candidateStart: number[] = [0];
  const candidates: number[] = [];
  const addClass = (tags: readonly number[], name: string): number => {
    const known = classIds.get(name);
    if (known !== undefined) return known;
    const id = classIds.size;
    classIds.set(name, id);
    candidates.push(...tags);
    candidateStart.push(candidates.length);
    return id;
  };
  const reserved: [ReservedClass, Tag][] = [
    [ReservedClass.Edge, Tag.Other],
    [ReservedClass.Punctuation, Tag.Punct],
    [ReservedClass.Genitive, Tag.Possessive],
    [ReservedClass.Number, Tag.Number],
  ];
  for (const [name, tag] of reserved) addClass([tag], `reserved ${name}`);

  const tupleIds = new Map<string, number>();
  const tuples: number[] = [];
  const addEntry = (counts: Counts, ending: Counts, word: string | null): number => {
    const verbs = word === null || !byWord.has(word) ? [] : verbTags(word, isVerb);
    const classes = [0, 1, 2, 3].map((shape) => {
      const tags = possibleTags(counts, ending, shape, word !== null);
      const nominal = tags.includes(Tag.Noun) || tags.includes(Tag.PluralNoun);
      if (shape <= WordShape.Initial && nominal) tags.push(...verbs.filter((tag) => !tags.includes(tag)));
      const own = word !== null && frequent.has(`${word} ${shape}`);
      return addClass(tags, own ? `${word} ${shape}` : tags.join(" "));
    });
    const key = classes.join(" ");
    const id = tupleIds.get(key) ?? tupleIds.size;
    if (id === tupleIds.size) {
      tupleIds.set(key, id);
      tuples.push(...classes);
    }
    return id;
  };
  const vocabulary = new Vocabulary();
  const none = newCounts();
  const tupleOf = [addEntry(bySuffix.get("") ?? none, none, null)];
  for (const word of words) tupleOf.push(addEntry(byWord.get(word) ?? none, backing(word), word));
  for (const word of further) tupleOf.push(addEntry(byWord.get(word) ?? none, backing(word), word));
  for (const suffix of suffixes) tupleOf.push(addEntry(bySuffix.get(suffix) ?? none, none, null));
  return {
    wordHashes: Int32Array.from([...words, ...further], (word) => vocabulary.hashOf(vocabulary.intern(word))),
    suffixKeys: Int32Array.from(suffixes, suffixKey),
    tupleOf: Uint16Array.from(tupleOf),
    tuples: Uint16Array.from(tuples),
    candidateStart: Uint16Array.from(candidateStart),
    candidates: Uint8Array.from(candidates),
    weights: new Int8Array(weightCount),
  };

  /** Whether the dictionary knows of a word what its ending does not tell. */
  function tellsMore(word: string): boolean {
    const told = possibleTags(bySuffix.get(longestSuffix(word, bySuffix)) ?? newCounts(), newCounts(), 0, false);
    return possibleTags(newCounts(), backing(word), 0, true).join(" ") !== told.join(" ");
  }
}

/** Tells whether a word is the base of a verb: by the dictionary, or because its past form or participle was seen as a verb. */
function createVerbTest(
  byWord: ReadonlyMap<string, Counts>,
  dictionary: ReadonlyMap<string, Tag[]>,
): (base: string) => boolean {
  const isForm = (form: string, tags: readonly Tag[]): boolean => {
    const counts = byWord.get(form);
    return (
      tags.some((tag) => (counts?.[tag] ?? 0) >= 2) ||
      (dictionary.get(form)?.every((tag) => tags.includes(tag)) ?? false)
    );
  };
  return (base) => {
    if (dictionary.get(base)?.includes(Tag.VerbBase) === true) return true;
    const past = base.endsWith("e") ? `${base}d` : base.endsWith("y") ? `${base.slice(0, -1)}ied` : `${base}ed`;
    return isForm(past, [Tag.VerbPast, Tag.VerbPart]);
  };
}

/** The present tense that a noun's form can be too. */
function verbTags(word: string, isVerb: (base: string) => boolean): Tag[] {
  const tags: Tag[] = isVerb(word) ? [Tag.VerbBase] : [];
  if (word.endsWith("s") && !word.endsWith("ss")) {
    const bases = [word.slice(0, -1), word.endsWith("es") ? word.slice(0, -2) : "", word.replace(/ies$/, "y")];
    if (bases.some((base) => base.length > 2 && base !== word && isVerb(base))) tags.push(Tag.VerbS);
  }
  return tags;
}

/** Counts for a word of the dictionary: its tags alike in lower case, a name more often than not in capitals. */
function pseudoCounts(tags: readonly Tag[]): Counts {
  const counts = newCounts();
  for (const tag of tags) counts[tag] += 1 / tags.length;
  counts[WordShape.Capital * TAGS + Tag.ProperNoun] = 1;
  counts[WordShape.AllCaps * TAGS + Tag.ProperNoun] = 1;
  return counts;
}

function countWords(texts: readonly SilverText[]): Map<string, Counts> {
  const byWord = new Map<string, Counts>();
  for (const { doc, words, tags } of texts) {
    const find = createClassFinder(emptyModel, doc.vocabulary);
    const { entryOf } = find(doc);
    for (let i = 0; i < doc.count; i++) {
      if (words[i] === "") continue;
      const counts = byWord.get(words[i]) ?? newCounts();
      byWord.set(words[i], counts);
      counts[(entryOf[i + 2] & 3) * TAGS + tags[i]]++;
    }
  }
  return byWord;
}

const emptyModel: TaggerModel = {
  wordHashes: new Int32Array(0),
  suffixKeys: new Int32Array(0),
  tupleOf: new Uint16Array(1),
  tuples: new Uint16Array(4),
  candidateStart: new Uint16Array(2),
  candidates: new Uint8Array(1),
  weights: new Int8Array(0),
};

function countSuffixes(byWord: ReadonlyMap<string, Counts>, total: (counts: Counts) => number): Map<string, Counts> {
  const types = new Map<string, number>();
  const rare = [...byWord].filter(([word, counts]) => total(counts) <= MAX_RARE_COUNT && /^[a-z]/.test(word));
  for (const [word] of rare) for (const suffix of suffixesOf(word)) types.set(suffix, (types.get(suffix) ?? 0) + 1);
  const bySuffix = new Map<string, Counts>([["", newCounts()]]);
  for (const [suffix, n] of types) if (n >= MIN_SUFFIX_TYPES) bySuffix.set(suffix, newCounts());
  for (const [word, counts] of rare) {
    for (const suffix of ["", ...suffixesOf(word)])
      bySuffix.get(suffix)?.forEach((n, k, sum) => (sum[k] = n + counts[k]));
  }
  return bySuffix;
}

function suffixesOf(word: string): string[] {
  return [1, 2, 3, 4]
    .filter((n) => n <= MAX_SUFFIX && n <= word.length)
    .map((n) => word.slice(-n))
    .filter((s) => /^[!-~]+$/.test(s));
}

function longestSuffix(word: string, known: ReadonlyMap<string, Counts>): string {
  return suffixesOf(word).findLast((suffix) => known.has(suffix)) ?? "";
}

function mostFrequent(byWord: ReadonlyMap<string, Counts>): Set<string> {
  const forms: [string, number][] = [];
  for (const [word, counts] of byWord) {
    for (let shape = 0; shape < SHAPES; shape++) {
      let n = 0;
      for (let t = 0; t < TAGS; t++) n += counts[shape * TAGS + t];
      forms.push([`${word} ${shape}`, n]);
    }
  }
  return new Set(
    forms
      .sort((a, b) => b[1] - a[1])
      .slice(0, OWN_CLASSES)
      .map(([form]) => form),
  );
}

/** Shares of the other shapes that count for a shape: [for][from]. */
const BORROWED = [
  [1, 0.1, 0, 0],
  [1, 1, 0.2, 0],
  [0.02, 0.05, 1, 0.1],
  [0.2, 0.2, 0.5, 1],
];

/** The tags that a word (with the counts of its ending behind it) can have in a shape, most frequent first. */
function possibleTags(counts: Counts, ending: Counts, shape: number, isWord: boolean): number[] {
  const blend = (from: Counts): Float64Array => {
    const sums = new Float64Array(TAGS);
    for (let s = 0; s < SHAPES; s++) for (let t = 0; t < TAGS; t++) sums[t] += from[s * TAGS + t] * BORROWED[shape][s];
    return sums;
  };
  const own = blend(counts);
  const seen = own.reduce((a, b) => a + b, 0);
  const backing = blend(ending);
  const backed = backing.reduce((a, b) => a + b, 0);
  const trust = backed > 0 && seen < MAX_RARE_COUNT ? DICTIONARY_COUNT / backed : 0;
  const sums = own.map((n, t) => n + backing[t] * trust);
  const all = sums.reduce((a, b) => a + b, 0);
  if (all === 0)
    return shape >= WordShape.Capital ? [Tag.ProperNoun] : [Tag.Noun, Tag.ProperNoun, Tag.Adjective, Tag.VerbBase];
  const share = seen > 1000 ? MIN_SHARE_FREQUENT : seen > 50 ? MIN_SHARE : 0.03;
  // A capital inside a sentence makes a name or an adjective of nationality; anything else must be well attested.
  const least = (t: number): number => {
    if (shape < WordShape.Capital || t === Tag.ProperNoun) return share;
    if (t === Tag.Adjective) return isWord ? 0.03 : 0.1;
    return isWord ? 0.08 : 0.3;
  };
  const kept = [...sums.keys()].filter((t) => sums[t] >= least(t) * all && sums[t] > 0);
  return kept.sort((a, b) => sums[b] - sums[a]);
}
