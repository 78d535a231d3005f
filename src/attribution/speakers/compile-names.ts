import type { SpeakerLanguage } from "../../languages/speaker-language.js";
import type { Vocabulary } from "../../text/vocabulary.js";
import { nameKey } from "./name-key.js";
import type { Country, KnownHolder, SpeakerLexicon } from "./speaker-lexicon.js";

/** Stands for all states that no table of names speaks of. */
const OTHERS = "*";

type Origins = Pick<SpeakerLexicon, "surnameOrigins" | "givenOrigins" | "originOf" | "ownNamed">;

/** Interns what names tell of their bearers' countries. */
export function compileOrigins(
  language: SpeakerLanguage,
  countries: readonly Country[],
  vocabulary: Vocabulary,
): Origins {
  const bits = new Map([[OTHERS, 1]]);
  const bitsOf = (codes: readonly string[]): number => {
    let sum = 0;
    for (const code of codes) {
      const bit = bits.get(code) ?? 1 << bits.size;
      bits.set(code, bit);
      sum |= bit;
    }
    return sum;
  };
  const numberOf = (code: string | undefined): number => countries.findIndex((country) => country.code === code) + 1;
  const surnameOrigins = language.surnameOrigins.flatMap(({ endings, of, mostly, loose }) =>
    endings.map((ending) => ({
      units: Uint16Array.from(ending, (char) => char.charCodeAt(0)),
      origins: bitsOf(of),
      mostly: mostly === undefined ? 0 : numberOf(mostly),
      loose: loose ?? false,
    })),
  );
  const givenOrigins = new Map<number, number>();
  for (const { of, male, female } of language.givenNames) {
    const origins = bitsOf(of);
    for (const name of [...male, ...female]) {
      const id = vocabulary.intern(name);
      givenOrigins.set(id, (givenOrigins.get(id) ?? 0) | origins);
    }
  }
  const originOf = new Int32Array(countries.length + 1);
  countries.forEach(({ code }, index) => {
    originOf[index + 1] = code === null ? 0 : (bits.get(code) ?? bitsOf([OTHERS]));
  });
  return { surnameOrigins, givenOrigins, originOf, ownNamed: new Set(language.ownNamed.map(numberOf)) };
}

/** Known holders of offices of state by the key of their surname. */
export function compileHolders(
  { officeHolders }: SpeakerLanguage,
  countries: readonly Country[],
  offices: ReadonlyMap<string, number>,
): Map<number, KnownHolder[]> {
  const holders = new Map<number, KnownHolder[]>();
  const keyOf = (name: string): number => nameKey(name, 0, name.length);
  for (const { state, office, given, surnames, alone } of officeHolders) {
    const country = countries.findIndex(({ code, name }) => code === state || name === state) + 1;
    const holder = { given: given.map(keyOf), office: offices.get(office) ?? 0, country, alone };
    for (const key of new Set(surnames.map(keyOf))) {
      const known = holders.get(key);
      if (known) known.push(holder);
      else holders.set(key, [holder]);
    }
  }
  return holders;
}
