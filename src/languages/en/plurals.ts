const IRREGULAR: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  person: "people",
  child: "children",
  wife: "wives",
  life: "lives",
  foot: "feet",
};

/** The plural of an English noun, folded: `ministry` → `ministries`, `spokesman` → `spokesmen`. */
export function pluralOf(noun: string): string {
  for (const [one, many] of Object.entries(IRREGULAR)) {
    if (noun.endsWith(one) && (one !== "man" || !noun.endsWith("german"))) return noun.slice(0, -one.length) + many;
  }
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
