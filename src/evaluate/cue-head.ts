import { CUE_CLASSES, IRREGULAR_FORMS, LIGHT_VERBS, NO_HEADS, RAISING_VERBS } from "./cue-classes.js";

const split = (words: string): Set<string> => new Set(words.split(" "));

const noHeads = split(NO_HEADS);
const lightVerbs = split(LIGHT_VERBS);
const raisingVerbs = split(RAISING_VERBS);
const irregular = new Map(
  IRREGULAR_FORMS.split(" ").map((pair): [string, string] => {
    const [form, base] = pair.split(":");
    return [form, base];
  }),
);
const classes = new Map(
  Object.entries(CUE_CLASSES).flatMap(([name, heads]) =>
    heads.split(", ").map((head): [string, string] => [head, name]),
  ),
);

/** Whether a cue says that something was communicated (said, written, published), and not thought, seen or done. */
export function isSpeech(cue: string): boolean {
  return communicates(headOf(cue));
}

const communicates = (head: string): boolean => classes.get(head) === "communication";

/** The head of a cue by its words alone: `has previously made the case for` → `case`. */
function headOf(cue: string): string {
  const text = cue.toLowerCase().replace(/’/g, "'");
  if (/\baccording(?:ly)? to\b/.test(text)) return "according to";
  const words = text.match(/\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu) ?? [];
  if (words.length === 0) return text.includes(":") ? ":" : /[-–—―‒]/.test(text) ? "—" : text.trim();
  const heads = words
    .map((word) => word.replace(/(?:n't|'s|'re|'ve|'d|'ll|'m)$/, ""))
    .filter((word) => word !== "" && !noHeads.has(word))
    .map(baseOf)
    .filter((base) => !base.endsWith("ly") || classes.has(base));
  return heads.length === 0 ? auxiliaryOf(words) : chooseHead(heads);
}

function chooseHead([first, ...rest]: readonly string[]): string {
  let head = first;
  if (raisingVerbs.has(head)) head = rest.find(communicates) ?? head;
  if (lightVerbs.has(head)) {
    const listed = communicates(head) ? communicates : (base: string): boolean => classes.has(base);
    return rest.find((base) => listed(base) && !lightVerbs.has(base)) ?? head;
  }
  return classes.has(head) ? head : (rest.find((base) => classes.has(base)) ?? head);
}

/** What is left of a cue without any word that could be its head. */
function auxiliaryOf(words: readonly string[]): string {
  if (words.some((word) => /^(?:have|has|had)/.test(word))) return "have";
  if (words.some((word) => /^(?:be|is|are|was|were|been|'s)$/.test(word))) return "be";
  return words.some((word) => /^(?:will|would)$/.test(word)) ? "would" : words.join(" ");
}

function baseOf(word: string): string {
  return listBases(word).find((base) => classes.has(base)) ?? irregular.get(word) ?? word;
}

/** The bases that a form could have, likeliest first. */
function listBases(word: string): string[] {
  const bases = [irregular.get(word) ?? word, word];
  const stem = (ending: RegExp): string | null => (ending.test(word) ? word.replace(ending, "") : null);
  const plural = stem(/(?<=.{2})ies$/);
  const sibilant = stem(/(?<=.{2}(?:s|x|z|ch|sh|o))es$/);
  if (plural !== null) bases.push(`${plural}y`, `${plural}ie`);
  else if (sibilant !== null) bases.push(sibilant, `${sibilant}e`);
  else if (/.{2}[^s']s$/.test(word)) bases.push(word.slice(0, -1));
  const past = stem(/(?<=.{2})ied$/);
  if (past !== null) bases.push(`${past}y`);
  else bases.push(...undouble(stem(/(?<=.{2})ed$/)));
  bases.push(...undouble(stem(/(?<=.{2})ing$/)));
  return bases;
}

/** plann → planne, plann, plan. */
function undouble(stem: string | null): string[] {
  if (stem === null) return [];
  return /([^aeiou])\1$/.test(stem) ? [`${stem}e`, stem, stem.slice(0, -1)] : [`${stem}e`, stem];
}
