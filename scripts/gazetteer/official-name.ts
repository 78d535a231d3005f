/** Letters by which an alternate name shows that it is written in Azerbaijani. */
const AZERBAIJANI = /[əğışçöüƏĞİŞÇÖÜ]/;
const FOREIGN = /[äëḯ’'`wа-яА-Я\d()./]|sh|kh|gh|dzh|zh|rayon|bələdiyyə|Shi\b/i;

const RUSSIAN_STEPS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/g, "c"],
  [/kh/g, "x"],
  [/gh/g, "g"],
  [/sh/g, "s"],
  [/ch/g, "c"],
  [/zh/g, "j"],
  [/ya/g, "e"],
  [/yu/g, "u"],
  [/yo/g, "o"],
  [/[kg]/g, "q"],
  [/y/g, "i"],
];

/** Lower case, all diacritics off. */
export function foldName(name: string): string {
  return name
    .replace(/İ/g, "i")
    .toLowerCase()
    .replace(/ə/g, "e")
    .replace(/ı/g, "i")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z ]/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** A rough common form of an Azerbaijani and a Russian-derived spelling, only good for telling how far two of them are apart. */
export function roughForm(name: string): string {
  let form = foldName(name);
  for (const [pattern, by] of RUSSIAN_STEPS) form = form.replace(pattern, by);
  return form.replace(/[ea]/g, "a").replace(/[uo]/g, "u").replace(/(.)\1/g, "$1");
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

/** Whether a spelling breaks the harmony of the adjective ending (`-lı` after a, ı; `-li` after ə, e, i; `-lu` after o, u; `-lü` after ö, ü). */
export function breaksHarmony(name: string): boolean {
  const folded = name.toLowerCase();
  const match = /([aıoueəiöü])[^aıoueəiöü ]*l([ıiuü])$/.exec(folded);
  if (!match) return false;
  const wanted = { a: "ı", ı: "ı", o: "u", u: "u", e: "i", ə: "i", i: "i", ö: "ü", ü: "ü" }[match[1]];
  return wanted !== match[2];
}

/**
 * Picks the official Azerbaijani spelling among what a source row lists: the Azerbaijani-looking alternate that agrees best with the other spellings
 * of the row, keeps vowel harmony and stands first. Null where the row has none.
 */
export function pickOfficialName(azNames: readonly string[], otherNames: readonly string[]): string | null {
  const fromOthers = otherNames.filter((n) => AZERBAIJANI.test(n) && !FOREIGN.test(n));
  const candidates = [...new Set([...azNames.filter((n) => !FOREIGN.test(n)), ...fromOthers])];
  if (candidates.length === 0) return null;
  const witnesses = [...new Set([...otherNames, ...azNames])].filter((n) => /^[\p{Script=Latin} '’-]+$/u.test(n)).map(roughForm);
  const scored = candidates.map((name, i) => {
    const distances = witnesses.map((w) => editDistance(roughForm(name), w));
    const agreement = distances.length ? distances.reduce((a, b) => a + Math.min(b, 4), 0) / distances.length : 0;
    return { name, cost: agreement + (breaksHarmony(name) ? 0.8 : 0) + (azNames.includes(name) ? 0 : 0.7) + 0.05 * i };
  });
  scored.sort((a, b) => a.cost - b.cost);
  return capitalise(scored[0].name);
}

/** Gives each word of an Azerbaijani name its capital (`Ikinçi` stays as it is; only `ı`/`i` need care). */
export function capitalise(name: string): string {
  return name.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + (letter === "i" ? "İ" : letter.toUpperCase())).trim();
}

/** The slug of an official Azerbaijani name: folded ə→e ı→i ğ→g ş→s ç→c ö→o ü→u, blanks to hyphens. */
export function slugOf(name: string): string {
  return foldSlug(name.normalize("NFC").replace(/İ/g, "i").replace(/I/g, "ı").toLowerCase());
}

function foldSlug(lower: string): string {
  const letters: Record<string, string> = { ə: "e", ı: "i", ğ: "g", ş: "s", ç: "c", ö: "o", ü: "u", "’": "", "'": "" };
  return lower
    .replace(/[əığşçöü’']/g, (c) => letters[c] ?? c)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const DERIVATION: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/g, "c"],
  [/kh/g, "x"],
  [/gh/g, "ğ"],
  [/sh/g, "ş"],
  [/ch/g, "ç"],
  [/zh/g, "j"],
  [/lyar\b/g, "lər"],
  [/(?<=[^aeiouyəüöı -])ya/g, "ə"],
  [/(?<=[^aeiouyəüöı -])yu/g, "ü"],
  [/yu(?=[^aeiouy])/g, "ü"],
  [/ë|yo(?=[^aeiouy])/g, "ö"],
  [/y(?![aeiouəüö])/g, "ı"],
  [/g(?=[aouı])/g, "q"],
  [/(?<=[aouı])q(?=[aouı])/g, "ğ"],
  [/k(?=[aouı])/g, "q"],
  [/(?<=[aouı])k(?=$|[ -])/g, "q"],
];

/** Restores an Azerbaijani spelling from a Russian-derived Latin one, by the transliteration read backwards. A guess: such names are marked as derived. */
export function deriveOfficialName(russianDerived: string): string {
  let name = russianDerived.replace(/[’'`]/g, "").replace(/-/g, " ").toLowerCase();
  if (/[əğışçöü]/.test(name)) return capitalise(russianDerived);
  for (const [pattern, by] of DERIVATION) name = name.replace(pattern, by);
  return capitalise(name);
}
