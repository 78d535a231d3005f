import { CharClass, charClass, foldUnit } from "../../text/characters.js";

const buffer = new Uint16Array(64);
const A = 0x61;
const C = 0x63;
const D = 0x64;
const E = 0x65;
const F = 0x66;
const G = 0x67;
const H = 0x68;
const I = 0x69;
const J = 0x6a;
const K = 0x6b;
const O = 0x6f;
const P = 0x70;
const Q = 0x71;
const S = 0x73;
const U = 0x75;
const V = 0x76;
const W = 0x77;
const X = 0x78;
const Y = 0x79;
const Z = 0x7a;

/**
 * A number that the transliterations of one name into Latin letters share: *Aliyev, Aliev, Əliyev*; *Pashinyan, Pashinian*;
 * *Hajiyev, Hacıyev, Hadjiev*; *Khatibzadeh, Khatib-Zade*. Equal keys mean equal names within one article, where few names meet.
 *
 * Letters are folded; `kh, x → h`, `gh, q → g`, `ph → f`, `sh → s`, `w → v`; `ch, c, j, dj, zh, dzh → j`; `y → i`; `ee → i`, `oo, ou → u`;
 * `ie, e → a` and `ia → a` (ə is written a or e); doubled letters count once, a final h and hyphens not at all.
 *
 * @param text the article
 * @param start first UTF-16 unit of the name
 * @param end unit behind it
 */
export function nameKey(text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end && length < 60; i++) {
    const unit = text.charCodeAt(i);
    const c = charClass(unit);
    if (c >= CharClass.Lower && c <= CharClass.Letter) buffer[length++] = foldUnit(unit);
  }
  if (length > 3 && buffer[length - 1] === H) length--;
  let out = 0;
  let hash = 0x811c9dc5 | 0;
  let last = 0;
  let i = 0;
  while (i < length) {
    const a = buffer[i];
    const b = i + 1 < length ? buffer[i + 1] : 0;
    let letter = a;
    let used = 1;
    if (b === H && (a === K || a === G || a === P || a === S || a === C || a === Z)) {
      letter = a === K ? H : a === G ? G : a === P ? F : a === S ? S : J;
      used = 2;
    } else if (a === D && (b === J || (b === Z && i + 2 < length && buffer[i + 2] === H))) {
      letter = J;
      used = b === J ? 2 : 3;
    } else if (a === C) letter = b === K ? K : J;
    else if (a === Q) letter = G;
    else if (a === X) letter = H;
    else if (a === W) letter = V;
    else if (a === E && b === E) {
      letter = I;
      used = 2;
    } else if (a === O && (b === O || b === U)) {
      letter = U;
      used = 2;
    } else if (a === Y || a === I) {
      // i before a or e is a glide that some spellings write and others do not.
      letter = I;
      let k = i + 1;
      while (k < length && (buffer[k] === Y || buffer[k] === I)) k++;
      used = k - i;
      if (k < length && (buffer[k] === E || buffer[k] === A)) {
        letter = A;
        used++;
      }
    } else if (a === E) letter = A;
    i += used;
    if (letter === last) continue;
    last = letter;
    hash = Math.imul(hash ^ letter, 0x01000193);
    out++;
  }
  return out === 0 ? 0 : hash;
}
