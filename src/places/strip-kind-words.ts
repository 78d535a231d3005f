import type { PlaceLanguage } from "../languages/place-language.js";
import { foldText } from "../text/characters.js";

/** A name without the words that only say what it is of (*Hadrut region*, *the village of Mazam*); as it is where nothing else would be left. */
export function stripKindWords(name: string, { kinds, articles, naming }: PlaceLanguage): string {
  const kindWords = new Set(Object.values(kinds).flat());
  const words = name.trim().split(/\s+/);
  const folded = words.map((word) => foldText(word));
  let first = articles.includes(folded[0]) ? 1 : 0;
  let end = words.length;
  while (first < end && kindWords.has(folded[first])) first++;
  if (first < end && first > 0 && naming.includes(folded[first])) first++;
  while (end > first && kindWords.has(folded[end - 1])) end--;
  return first < end ? words.slice(first, end).join(" ") : name;
}
