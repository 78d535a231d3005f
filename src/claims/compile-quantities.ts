import type { Vocabulary } from "../text/vocabulary.js";
import type { QuantityLanguage } from "./quantity-language.js";

/** What a word can be in a count; bits. */
export const enum CountClass {
  Cardinal = 1,
  Scale = 2,
  Article = 4,
  /** First token of a measure. */
  Measure = 8,
  Currency = 16,
  Countable = 32,
  NoUnit = 64,
  Casualty = 128,
  Auxiliary = 256,
  Label = 512,
  Stop = 1024,
  Owner = 2048,
  Definite = 4096,
  OrdinalSuffix = 8192,
  ShortScale = 16384,
  /** `third`, `quarters`: with a number before and *of* behind a share. */
  Fraction = 32768,
  /** Between the bounds of a range: `10 to 15 people`. */
  RangeJoiner = 65536,
  /** `a.m.` */
  Clock = 131072,
  Possessive = 262144,
}

export interface MeasurePhrase {
  /** Word ids; {@link SQUARED} for a printed 2. */
  readonly words: readonly number[];
  readonly unit: string;
}

/** Stands for the figure 2 in `km 2`; figures have no word id. */
export const SQUARED = -2;

/** A {@link QuantityLanguage} in vocabulary ids. Tables are indexed by word id. */
export interface QuantityLexicon {
  readonly classes: Int32Array;
  readonly values: ReadonlyMap<number, number>;
  readonly shortScales: ReadonlyMap<number, number>;
  /** Measures by first word, longest first. */
  readonly measures: ReadonlyMap<number, readonly MeasurePhrase[]>;
  readonly currencies: ReadonlyMap<number, string>;
  readonly irregular: ReadonlyMap<number, string>;
  /** Denominators by word. */
  readonly fractions: ReadonlyMap<number, number>;
  readonly share: string;
  readonly of: number;
  readonly in: number;
  readonly between: number;
  readonly joiner: number;
  readonly person: string;
  readonly singularOf: QuantityLanguage["singularOf"];
}

/** Interns a language's counting words. Call before `vocabulary.freeze()`. */
export function compileQuantities(language: QuantityLanguage, vocabulary: Vocabulary): QuantityLexicon {
  const classOf = new Map<number, number>();
  const idOf = (word: string): number => vocabulary.intern(word);
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) classOf.set(idOf(word), (classOf.get(idOf(word)) ?? 0) | bits);
  };
  add(Object.keys(language.cardinals), CountClass.Cardinal);
  add(Object.keys(language.scales), CountClass.Scale);
  add(Object.keys(language.shortScales), CountClass.ShortScale);
  add(language.articles, CountClass.Article);
  add(Object.keys(language.currencySigns), CountClass.Currency);
  add(language.countables, CountClass.Countable);
  add(language.noUnits, CountClass.NoUnit);
  add(language.casualties, CountClass.Casualty);
  add(language.auxiliaries, CountClass.Auxiliary);
  add(language.labels, CountClass.Label);
  add(language.stops, CountClass.Stop);
  add(language.owners, CountClass.Owner);
  add(language.definites, CountClass.Definite);
  add(language.ordinalSuffixes, CountClass.OrdinalSuffix);
  add(Object.keys(language.fractions), CountClass.Fraction);
  add(language.rangeJoiners, CountClass.RangeJoiner);
  add(language.clockWords, CountClass.Clock);
  add(language.possessives, CountClass.Possessive);
  const measures = new Map<number, MeasurePhrase[]>();
  for (const [form, unit] of Object.entries(language.measures)) {
    const words = form.split(" ").map((word) => (word === "2" ? SQUARED : idOf(word)));
    classOf.set(words[0], (classOf.get(words[0]) ?? 0) | CountClass.Measure);
    measures.set(words[0], [...(measures.get(words[0]) ?? []), { words, unit }]);
  }
  for (const list of measures.values()) list.sort((a, b) => b.words.length - a.words.length);
  const byId = <V>(record: Readonly<Record<string, V>>): Map<number, V> =>
    new Map(Object.entries(record).map(([word, value]) => [idOf(word), value]));
  const of = idOf(language.of);
  const joiner = idOf(language.joiner);
  const irregular = byId(language.irregularPlurals);
  const classes = new Int32Array(Math.max(...classOf.keys(), of, joiner, ...irregular.keys()) + 1);
  for (const [id, bits] of classOf) classes[id] = bits;
  return {
    classes,
    values: byId({ ...language.cardinals, ...language.scales }),
    shortScales: byId(language.shortScales),
    measures,
    currencies: byId(language.currencySigns),
    irregular,
    fractions: byId(language.fractions),
    share: language.share,
    of,
    in: idOf(language.in),
    between: idOf(language.between),
    joiner,
    person: language.person,
    singularOf: (plural, capital) => language.singularOf(plural, capital),
  };
}
