/**
 * The words by which a language counts. All folded. Units are phrases of one token or more, hyphens, marks and digits being tokens of
 * their own (`square kilometers`, `km 2`).
 */
export interface QuantityLanguage {
  /** Numbers under a hundred in words. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** `hundred`, `million`, `dozen`: multiply the number before. */
  readonly scales: Readonly<Record<string, number>>;
  /** Nouns of parts and how many make the whole: `third` 3, `half` 2. */
  readonly fractions: Readonly<Record<string, number>>;
  /** The unit of parts: `share`. */
  readonly share: string;
  /** `one in five` */
  readonly in: string;
  /** `between 10 and 15 people` */
  readonly between: string;
  /** Words between the bounds of a range: `10 to 15 people`. */
  readonly rangeJoiners: readonly string[];
  /** Between scales and what follows: `two hundred and fifty`. */
  readonly joiner: string;
  /** Stands for one where it joins a counted thing to another: `ten villages and a town`. */
  readonly articles: readonly string[];
  /** Printed form → unit, measured rather than counted: also behind a hyphen and in the singular. */
  readonly measures: Readonly<Record<string, string>>;
  /** Currency signs and codes before the figure → unit. */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Letters glued to the figure of a sum of money: `$3m`. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Things that are also counted in the singular (`one soldier`, `and a village`). */
  readonly countables: readonly string[];
  /** Plurals that no rule turns to the singular. */
  readonly irregularPlurals: Readonly<Record<string, string>>;
  /** Words that look like plurals or like units and are never what is counted. */
  readonly noUnits: readonly string[];
  /** Participles and adjectives that count persons by what befell them: `35 wounded`. */
  readonly casualties: readonly string[];
  readonly auxiliaries: readonly string[];
  /** The unit of casualties: `person`. */
  readonly person: string;
  /** What makes a figure before it a time of day: `8 a.m.`. */
  readonly clockWords: readonly string[];
  /** `20,000 of Azerbaijan's 70,000 wells` */
  readonly possessives: readonly string[];
  /** Nouns before a number that only names: `Resolution 822`, `Article 5`. */
  readonly labels: readonly string[];
  /** Words at which a counted noun phrase ends. */
  readonly stops: readonly string[];
  /** `105 of its servicemen`: what may stand between number and noun. */
  readonly of: string;
  readonly owners: readonly string[];
  /** `the two countries` takes up, it does not count. */
  readonly definites: readonly string[];
  /** Letters glued to a figure that make it an ordinal or a decade. */
  readonly ordinalSuffixes: readonly string[];
  /** The singular of a regular plural, or null where the word is none; `capital`: the word is written with one (`Azerbaijanis`). */
  readonly singularOf: (plural: string, capital: boolean) => string | null;
}
