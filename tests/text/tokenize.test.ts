import { describe, expect, it } from "vitest";
import { TokenFlag, TokenKind } from "../../src/text/document.js";
import { read, tokensOf } from "./reader.js";

/** Text and its tokens, apart by `|`. */
const splits: readonly [what: string, text: string, tokens: string][] = [
  ["a plain sentence", "The gate opened.", "The|gate|opened|."],
  ["a possessive", "Azerbaijan's army", "Azerbaijan|'s|army"],
  ["a typographic possessive", "Armenia’s side", "Armenia|’s|side"],
  ["a possessive in capitals", "ARMENIA'S SIDE", "ARMENIA|'S|SIDE"],
  ["a negation", "it didn't and won’t", "it|did|n't|and|wo|n’t"],
  ["a case ending behind an apostrophe", "Karabağ'a döndü", "Karabağ|'a|döndü"],
  ["a name with an inner apostrophe", "Mr. O'Neill left", "Mr.|O'Neill|left"],
  ["a name with an inner typographic apostrophe", "d’Artois", "d’Artois"],
  ["a hyphenated name", "Nagorno-Karabakh", "Nagorno|-|Karabakh"],
  ["a dash of two hyphens", "yes -- no", "yes|--|no"],
  ["numbers with inner points, commas and colons", "2,000 men, 7.5 km, 10:08.", "2,000|men|,|7.5|km|,|10:08|."],
  ["a clitic behind a number", "the 1990's, 24'te", "the|1990|'s|,|24|'te"],
  ["a number before a closing mark", "in 2020, (3)", "in|2020|,|(|3|)"],
  ["abbreviations with their point", "Gen. Ray on Sept. 27", "Gen.|Ray|on|Sept.|27"],
  ["an abbreviation before a number alone", "no. 5, but he said no. Then", "no.|5|,|but|he|said|no|.|Then"],
  ["no abbreviation", "the report. Then", "the|report|.|Then"],
  ["initials", "J. K. Ray of the U.S. at 9 a.m. sharp", "J.|K.|Ray|of|the|U.S.|at|9|a.m.|sharp"],
  ["an ellipsis", "well... so", "well|...|so"],
  ["a point behind an initialism before an ellipsis", "U.S... so", "U.S|...|so"],
  ["typewriter quotation marks", "``yes'' and 'no'", "``|yes|''|and|'|no|'"],
  ["Azerbaijani letters", "Ağdam şəhərində İsa", "Ağdam|şəhərində|İsa"],
  ["letters with combining marks", "S\u0327us\u0327a", "S\u0327us\u0327a"],
  ["a soft hyphen and a zero-width space inside a word", "Ka\u00adra\u200bbakh", "Ka\u00adra\u200bbakh"],
  ["an emoji", "go 🚀 now", "go|🚀|now"],
  ["half an emoji", "go \ud83d now", "go|\ud83d|now"],
  ["no text", "", ""],
  ["white space alone", " \n\t ", ""],
];

describe("tokenize", () => {
  it.each(splits)("splits %s", (_, text, tokens) => {
    expect(tokensOf(read(text)).join("|")).toBe(tokens);
  });

  it.each([
    ["ŞUŞA", "susa"],
    ["Şəki", "seki"],
    ["İlham", "ilham"],
    ["Iğdır", "igdir"],
    ["S\u0327us\u0327a", "susa"],
    ["Ka\u00adrabakh", "karabakh"],
    ["Sept.", "sept"],
    ["U.S.", "u.s"],
    ["o’clock", "o'clock"],
    ["--", "—"],
    ["...", "…"],
    ["‑", "-"],
  ])("folds %s to %s", (text, folded) => {
    const doc = read(text);
    expect(doc.vocabulary.wordOf(doc.word[0])).toBe(folded);
  });

  it("gives numbers no word", () => {
    const doc = read("7 seven");
    expect([doc.word[0], doc.kind[0], doc.kind[1]]).toEqual([0, TokenKind.Number, TokenKind.Word]);
  });

  it.each([
    ["Word", TokenFlag.Capital],
    ["WORD", TokenFlag.Capital | TokenFlag.AllCaps],
    ["A", TokenFlag.Capital],
    ["word", 0],
    ["wORD", 0],
    ["İO", TokenFlag.Capital | TokenFlag.AllCaps],
  ])("marks the case of %s", (text, flags) => {
    expect(read(text).flags[0] & (TokenFlag.Capital | TokenFlag.AllCaps)).toBe(flags);
  });

  it.each([
    ["a b", TokenFlag.SpaceBefore],
    ["a\nb", TokenFlag.SpaceBefore | TokenFlag.LineBreak],
    ["a\r\nb", TokenFlag.SpaceBefore | TokenFlag.LineBreak],
    ["a\n \nb", TokenFlag.SpaceBefore | TokenFlag.LineBreak | TokenFlag.ParagraphBreak],
    ["a\r\n\r\nb", TokenFlag.SpaceBefore | TokenFlag.LineBreak | TokenFlag.ParagraphBreak],
  ])("marks the white space in %j", (text, flags) => {
    expect(read(text).flags[1] & (TokenFlag.SpaceBefore | TokenFlag.LineBreak | TokenFlag.ParagraphBreak)).toBe(flags);
  });

  it("keeps the same id for a word in every spelling of it, and forgets it with the article", () => {
    const doc = read("Zangelani zangəlani ZANGELANI");
    expect(new Set(doc.word).size).toBe(1);
    expect(doc.word[0]).toBeGreaterThanOrEqual(doc.vocabulary.size);
    expect(read("Basarkechar").word[0]).toBe(doc.word[0]);
  });

  it("reads a text of more tokens than its first arrays hold", () => {
    const doc = read("one two ".repeat(10_000));
    expect(doc.count).toBe(20_000);
    expect(doc.end[19_999]).toBe(79_999);
  });
});
