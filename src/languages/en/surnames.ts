import type { SurnameOrigin } from "../speaker-language.js";

const words = (text: string): string[] => text.split(" ");

/** Endings that tell a surname of the region, and the gender where they do: Slavic and Slavic-fashioned ones. */
export const surnameEndings = {
  male: words("ov ev yov sky skiy ski"),
  female: words("ova eva yova skaya gizi qizi kizi"),
  // A Turkish surname in -oğlu is a woman's as well.
  unknown: words("oglu ogly oghlu yan ian yants iants zade zadeh zada shvili dze enko chuk beyli bayli pour vich"),
};

/**
 * Endings of surnames and the states whose people bear them; the first ending that fits counts, `*` stands for all states that no table of
 * names speaks of. A first name of other states outweighs a `loose` ending, which names from elsewhere have as well.
 */
export const surnameOrigins: readonly SurnameOrigin[] = [
  { endings: words("yan yants iants"), of: ["AM"], mostly: "AM" },
  { endings: words("ian"), of: ["AM", "IR"], mostly: "AM" },
  { endings: words("ents unts"), of: ["AM"], mostly: "AM", loose: true },
  { endings: words("shvili dze"), of: ["GE"], mostly: "GE" },
  { endings: words("pour nejad nezhad"), of: ["IR"], mostly: "IR" },
  { endings: words("zadeh zade zada"), of: ["AZ", "IR", "TR"], mostly: "AZ" },
  { endings: words("gizi qizi kizi beyli bayli oghlu"), of: ["AZ"], mostly: "AZ" },
  { endings: words("oglu ogly"), of: ["AZ", "TR", "TM"] },
  // `Rivelli` is Italian.
  { endings: words("lli"), of: ["*"], loose: true },
  { endings: words("li lu"), of: ["AZ", "TR"], mostly: "AZ", loose: true },
  { endings: words("yev yeva"), of: words("AZ RU BG KZ UZ TJ KG TM"), mostly: "AZ", loose: true },
  { endings: words("ov ova ev eva"), of: words("AZ RU BG KZ UZ TJ KG TM"), loose: true },
];

/** States whose office-holders nearly all bear names that these tables call theirs. */
export const ownNamed = words("AZ AM GE TR IR");
