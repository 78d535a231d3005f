import { mendWindows1252 } from "./windows-1252.js";

/** The names of U+00A0 to U+00FF, in order, as HTML 4 gives them. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

/** Named characters of HTML that news text holds; the letters beyond Latin-1 are those of Azerbaijani, Turkish and their neighbours. */
export const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", num: "#", lpar: "(", rpar: ")", colon: ":", semi: ";" },
    ...{ comma: ",", period: ".", excl: "!", quest: "?", percnt: "%", dollar: "$", sol: "/", lsqb: "[", rsqb: "]" },
    ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", sbquo: "‚", bdquo: "„", lsaquo: "‹", rsaquo: "›" },
    ...{ ndash: "–", mdash: "—", horbar: "―", hellip: "…", bull: "•", prime: "′", Prime: "″", minus: "−" },
    ...{ euro: "€", trade: "™", dagger: "†", Dagger: "‡", permil: "‰", numero: "№", ensp: " ", emsp: " " },
    ...{ thinsp: " ", zwj: "\u200d", zwnj: "\u200c", lrm: "\u200e", rlm: "\u200f", Tab: "\t", NewLine: "\n" },
    ...{ OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š", Zcaron: "Ž", zcaron: "ž", Yuml: "Ÿ", fnof: "ƒ" },
    ...{ Scedil: "Ş", scedil: "ş", Gbreve: "Ğ", gbreve: "ğ", Idot: "İ", imath: "ı", inodot: "ı", Ccaron: "Č" },
    ...{ ccaron: "č", cacute: "ć", Cacute: "Ć", abreve: "ă", Abreve: "Ă", tcedil: "ţ", Tcedil: "Ţ", Amacr: "Ā" },
  }),
]);

/** Decodes character references; one that names no character stays as it is printed. Linear in the length of the text. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED_CHARACTERS.get(name) ?? whole;
      return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)) ?? whole;
    },
  );
}

function characterOf(code: number): string | null {
  // On pages, these stand for the characters of windows-1252, as the HTML standard has it.
  if (code >= 0x80 && code <= 0x9f) return mendWindows1252(String.fromCharCode(code));
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
