import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/ingest/decode-text.js";

const azerbaijani = "Su anbarı Şuşa yaxınlığında yenidən doldu, dedi. ".repeat(8);
const russian = "Водохранилище у Шуши снова наполнилось, сказала она. ".repeat(8);

function windows1251(text: string): Uint8Array {
  return encode(text, "windows-1251");
}

/** Each character as the byte that its decoder reads so. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 0x80 }, (_, i) => i + 0x80));
  return Uint8Array.from(text, (char) => (char < "\x80" ? char.charCodeAt(0) : 0x80 + all.indexOf(char)));
}

describe("decodeText", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(azerbaijani), "utf-8"],
    ["UTF-8 with a byte-order mark", new TextEncoder().encode(`\ufeff${azerbaijani}`), "utf-8"],
    ["UTF-16 little-endian", Buffer.from(`\ufeff${azerbaijani}`, "utf16le"), "utf-16le"],
    ["UTF-16 big-endian", Buffer.from(`\ufeff${azerbaijani}`, "utf16le").swap16(), "utf-16be"],
  ])("reads %s and takes the mark off", async (_, bytes, encoding) => {
    expect(await decodeText(bytes)).toEqual({ ok: true, text: azerbaijani, encoding, doubts: [] });
  });

  it("reads the encoding that an XML declaration names", async () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?><a>${russian}</a>`;
    expect(await decodeText(windows1251(text))).toEqual({ ok: true, text, encoding: "windows-1251", doubts: [] });
  });

  it("guesses an undeclared encoding and says so", async () => {
    const decoded = await decodeText(windows1251(russian));
    expect(decoded).toMatchObject({ ok: true, text: russian, encoding: "windows-1251" });
    expect(decoded.ok && decoded.doubts).toEqual([expect.stringContaining("windows-1251, a guess")]);
  });

  const turkish = "“Kamran İsmayılov,” wrote Aynur Şıxlı, “said that the road to Şuşa was open.”";
  const cyrillic = "The village (Шуша) was shelled, Лале Рухи told Хроника. “Нет,” she said.";

  it.each([
    ["one sentence with Turkish letters", turkish, "windows-1254"],
    ["many of them", `${turkish} `.repeat(200), "windows-1254"],
    ["one Turkish letter", "The road to Ağdam was open, she said on Wednesday.", "windows-1254"],
    ["one sentence with Cyrillic names", cyrillic, "windows-1251"],
    ["many of them", `${cyrillic} `.repeat(200), "windows-1251"],
    ["Cyrillic names", cyrillic.replace(/[“”]/g, '"'), "koi8-r"],
  ])("reads English with names of the region, undeclared: %s", async (_, text, encoding) => {
    const decoded = await decodeText(encode(text, encoding));
    expect(decoded).toMatchObject({ ok: true, text, encoding });
    expect(decoded.ok && decoded.doubts).toEqual([
      `read as ${encoding}, a guess from its bytes: it is no UTF-8 and names no other; by its bytes it may be windows-1252 as well`,
    ]);
  });

  it.each(["“Déjà vu,” said François of the Süddeutsche.", "A naïve façade near Ağdam".replace("ğ", "g")])(
    "leaves Western text Western: %s",
    async (text) => {
      const bytes = Buffer.from(text.replace("“", "\x93").replace("”", "\x94"), "latin1");
      const decoded = await decodeText(bytes);
      expect(decoded).toMatchObject({ ok: true, text, encoding: "windows-1252" });
      expect(decoded.ok && decoded.doubts.join()).not.toContain("as well");
    },
  );

  it.each([
    ["a NUL", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "binary", "NUL at byte 4"],
    [
      "bytes that break a byte-order mark's promise",
      Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x41]),
      "encoding",
      "byte-order mark",
    ],
  ])("refuses %s", async (_, bytes, code, detail) => {
    expect(await decodeText(bytes)).toEqual({
      ok: false,
      failure: { code, detail: expect.stringContaining(detail) as string },
    });
  });

  it("reads the encoding that a page's meta names, and prefers what the server said", async () => {
    const text = `<html><meta charset="koi8-r"><p>${russian}`;
    const bytes = windows1251(text);
    expect(await decodeText(bytes)).toMatchObject({ encoding: "koi8-r" });
    expect(await decodeText(bytes, "windows-1251")).toMatchObject({
      ok: true,
      text,
      encoding: "windows-1251",
      doubts: [],
    });
  });

  it.each(["windows-1252", "iso-8859-1", "latin1"])("reads the quotation marks of pages in %s", async (label) => {
    const bytes = Buffer.from(`<html><meta charset=${label}>\x93d\xe9j\xe0\x94 \x80 5`, "latin1");
    expect(await decodeText(bytes)).toMatchObject({ text: `<html><meta charset=${label}>“déjà” € 5`, doubts: [] });
  });

  it("takes no meta in running text for a declaration", async () => {
    const text = `She wrote <meta charset="koi8-r"> there. ${russian}`;
    expect(await decodeText(windows1251(text))).toMatchObject({ text, encoding: "windows-1251" });
  });

  it.each(["windows-1252", "iso-8859-9", "UTF-16", "klingon"])(
    "reads UTF-8 that declares %s as what it is",
    async (label) => {
      const text = `<?xml version="1.0" encoding="${label}"?><a>${azerbaijani}</a>`;
      expect(await decodeText(new TextEncoder().encode(text))).toMatchObject({ ok: true, text, encoding: "utf-8" });
    },
  );

  it("says where bytes belie a declaration", async () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?><a>${azerbaijani}</a>`;
    const decoded = await decodeText(new TextEncoder().encode(text));
    expect(decoded.ok && decoded.doubts).toEqual([expect.stringContaining("windows-1251")]);
  });

  it("loses one letter, not every letter, of UTF-8 that was cut inside one", async () => {
    const bytes = new TextEncoder().encode(`${azerbaijani}ş`).subarray(0, -1);
    const decoded = await decodeText(bytes);
    expect(decoded).toMatchObject({ ok: true, text: `${azerbaijani}\ufffd`, encoding: "utf-8" });
    expect(decoded.ok && decoded.doubts).toEqual([expect.stringContaining("one broken character")]);
  });
});
