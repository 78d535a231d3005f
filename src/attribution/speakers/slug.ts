import { CharClass, charClass, foldUnit } from "../../text/characters.js";

/**
 * The id of a name: folded (ə→e, ı→i, ş→s …), lower case, apostrophes and points dropped, every other run of non-letters a hyphen:
 * `Chief Prosecutor's Office` → `chief-prosecutors-office`, `U.S.` → `us`.
 */
export function slugOf(name: string): string {
  let out = "";
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const c = charClass(unit);
    if ((c >= CharClass.Lower && c <= CharClass.Letter) || c === CharClass.Digit) {
      if (gap && out !== "") out += "-";
      gap = false;
      out += String.fromCharCode(foldUnit(unit));
    } else if (c !== CharClass.Apostrophe && c !== CharClass.Ignorable && unit !== 0x2e) gap = true;
  }
  return out;
}
