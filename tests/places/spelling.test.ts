import { describe, expect, it } from "vitest";
import { findSpellings } from "../../src/places/spelling-candidates.js";
import { alignLetters, alignmentCost } from "../../src/places/spelling/alignment.js";
import { parseLetters } from "../../src/places/spelling/letters.js";
import { comparable } from "../../src/places/spelling/normalise.js";
import { skeletonOf } from "../../src/places/spelling/skeleton.js";
import { compiled, lettersTsv } from "./finder.js";

const letters = parseLetters(lettersTsv);
const name = (text: string): string => comparable(text, letters, false);
const print = (text: string): string => comparable(text, letters, true);

describe("skeleton keys", () => {
  it.each([
    ["Qarğabazar", "Gargabazar"],
    ["Qarğabazar", "Kargapazar"],
    ["Xocavənd", "Khojavend"],
    ["Xocavənd", "Hocavend"],
    ["Çərəkən", "Charakan"],
    ["Daşkəsən", "Dashkesan"],
    ["Yuxarı Mollu", "Upper Molu"],
    ["Aşağı Əskipara", "Ashaghy Askipara"],
    ["Üçüncü Ağalı", "Uchunju Aghali"],
    ["Lələtəpə", "Lala Tapa"],
    ["Dördçinar", "Дордчинар"],
    ["Zəngilan", "Զանգելան"],
    ["Muğanlı", "მუღანლი"],
    ["Şahvəlli", "شاهفيللي"],
  ])("%s and %s share a key", (official, printed) => {
    expect(skeletonOf(print(printed), letters)).toBe(skeletonOf(name(official), letters));
  });

  it("tells other consonants apart", () => {
    expect(skeletonOf(name("Padar"), letters)).not.toBe(skeletonOf(name("Tatar"), letters));
  });
});

describe("alignment", () => {
  it("costs an everyday spelling less than a rare one, and that less than another name", () => {
    const cost = (printed: string): number => alignmentCost(name("Cəbrayıl"), print(printed), letters);
    expect(cost("Jabrayil")).toBeLessThan(cost("Djebrail"));
    expect(cost("Djebrail")).toBeLessThan(cost("Gabriel"));
    expect(cost("Gabriel")).toBeLessThan(cost("Zangilan"));
  });

  it("shows which letters became which", () => {
    const pieces = alignLetters(name("Xocalı"), print("Khojaly"), letters);
    expect(pieces.map((p) => `${p.unit}${p.printed}`)).toEqual(["xkh", "oo", "cj", "aa", "ll", "ıy"]);
  });

  it("gives up above its bound", () => {
    expect(alignmentCost(name("Cəbrayıl"), print("Zangilan"), letters, 3)).toBe(Infinity);
  });
});

describe("unknown spellings", () => {
  it.each([
    ["Karvachar", "az/kelbecer/kelbecer"],
    ["Sugovushan", "az/terter/suqovusan"],
    ["Mardakert", "az/terter/agdere"],
  ])("%s is found among the names of %s", (printed, id) => {
    const ids = findSpellings(compiled.index, printed, true).map(
      (c) => compiled.index.placeIds[compiled.index.namePlace[c.name]],
    );
    expect(ids).toContain(id);
  });

  it("forgives one typing error", () => {
    const [best] = findSpellings(compiled.index, "Stephanakert", true);
    expect(compiled.index.placeIds[compiled.index.namePlace[best.name]]).toBe("az/xankendi");
  });

  it("has no answer for what resembles nothing", () => {
    expect(findSpellings(compiled.index, "Wolverhampton", true)).toEqual([]);
  });
});

describe("letters.tsv", () => {
  it("refuses a row without a count or of an unknown table", () => {
    expect(() => parseLetters("table\tfrom\tto\tcount\nletter\ta\ta\t\n")).toThrow(/count/);
    expect(() => parseLetters("table\tfrom\tto\tcount\nvowel\ta\ta\t1\n")).toThrow(/unknown table/);
  });
});
