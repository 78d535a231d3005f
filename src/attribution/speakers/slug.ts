import { CharClass, charClass, foldUnit } from "../../text/characters.js";

/** Longer ids are cut: no name needs them, a runaway source may. */
const MAX_UNITS = 200;
const HYPHEN = 0x2d;
const POINT = 0x2e;

/**
 * The id of a name: folded (ə→e, ı→i, ş→s …), lower case, apostrophes and points dropped, every other run of non-letters a hyphen:
 * `Chief Prosecutor's Office` → `chief-prosecutors-office`, `U.S.` → `us`, `news.az` → `news-az`. `unknown` for a name without a letter or digit.
 */
export function slugOf(name: string): string {
  const units: number[] = [];
  let gap = false;
  for (let i = 0; i < name.length && units.length < MAX_UNITS; i++) {
    const unit = name.charCodeAt(i);
    const c = charClass(unit);
    if ((c >= CharClass.Lower && c <= CharClass.Letter) || c === CharClass.Digit) {
      if (gap && units.length > 0) units.push(HYPHEN);
      gap = false;
      units.push(foldUnit(unit));
    } else if (unit === POINT && joinsWords(name, i)) gap = true;
    else if (c !== CharClass.Apostrophe && c !== CharClass.Ignorable && unit !== POINT) gap = true;
  }
  return units.length === 0 ? "unknown" : String.fromCharCode(...units);
}

/** A point between two words without a blank (`news.az`), not one of an abbreviation (`U.S.`). */
function joinsWords(name: string, point: number): boolean {
  return (
    /[\p{L}\p{N}]{2}$/u.test(name.slice(Math.max(0, point - 2), point)) &&
    /^\.[\p{L}\p{N}]/u.test(name.slice(point, point + 2))
  );
}
