import { describe, expect, it } from "vitest";
import { textOf } from "../../src/text/document.js";
import { read } from "./reader.js";

/** Text and what stands inside its quotations, in the order of their opening marks. */
const pairs: readonly [what: string, text: string, inside: string[]][] = [
  ["typographic marks", "“It rose,” she said. “It fell.”", ["It rose,", "It fell."]],
  ["typewriter marks", 'She said "it rose" and "it fell".', ["it rose", "it fell"]],
  ["doubled single marks", "She said ``it rose'' twice.", ["it rose"]],
  ["guillemets", "Она: «да» и «нет».", ["да", "нет"]],
  ["German marks", "Er sagte „ja“ und „nein“.", ["ja", "nein"]],
  ["low marks closed by typographic ones", "„It rose,” she said.", ["It rose,"]],
  ["single marks", "He called it ‘a fair deal’ today.", ["a fair deal"]],
  ["single marks around a contraction", "'It isn't ours,' he said.", ["It isn't ours,"]],
  ["single marks around a plural possessive", "'The farmers' union left,' he said.", ["The farmers' union left,"]],
  ["single marks inside double ones", "“He said ‘no’ to us,” she said.", ["He said ‘no’ to us,", "no"]],
  ["double marks inside single ones", "'He said \"no\" to us,' she said.", ['He said "no" to us,', "no"]],
  ["nested typewriter marks", 'She said "he said "no" to us" again.', ['he said "no" to us', "no"]],
  ["a closing mark typed as an opening one", "“It rose,“ she said.", ["It rose,"]],
  ["no possessives", "The farmers' union met the drivers' union.", []],
  ["no clitics and years", "It's Lale's car from the '90s, isn't it?", []],
  ["no inches", 'a 5" pipe', []],
  ["no closing mark alone", "It rose,” she said.", []],
  ["an empty pair", "“” she said.", []],
];

const unclosed: readonly [what: string, text: string, inside: string[]][] = [
  ["a mark that is never closed ends with its paragraph", "“It rose, she said.\n\nIt fell.", ["It rose, she said."]],
  ["the next paragraph goes on", "“It rose.\n\n“It fell,” she said.", ["It rose.", "It fell,"]],
  [
    "an opening mark inside an unclosed typewriter quotation",
    'She "never said so. He "did" then.',
    ["never said so. He", "did"],
  ],
];

function insideOf(text: string): string[] {
  const doc = read(text);
  return doc.quotations.map((q) => textOf(doc, q.first, q.end));
}

describe("quotations", () => {
  it.each(pairs)("pairs %s", (_, text, inside) => {
    expect(insideOf(text)).toEqual(inside);
  });

  it.each(unclosed)("%s", (_, text, inside) => {
    expect(insideOf(text)).toEqual(inside);
  });

  it("links a paragraph that opens again to the unclosed one before it, and no other", () => {
    const { quotations } = read("“It rose.\n\n“It fell.\n\n“It dried,” she said.\n\n“No,” he said.");
    expect(quotations.map((q) => q.continues)).toEqual([-1, 0, 1, -1]);
  });

  it("does not link over a paragraph without marks", () => {
    const { quotations } = read("“It rose.\n\nThey left.\n\n“It fell.”");
    expect(quotations.map((q) => q.continues)).toEqual([-1, -1]);
  });

  it("gives depth, closing mark and innermost quotation", () => {
    const doc = read("“He said ‘no’ twice,” she said.");
    expect(doc.quotations.map(({ open, close, depth, single }) => ({ open, close, depth, single }))).toEqual([
      { open: 0, close: 8, depth: 0, single: false },
      { open: 3, close: 5, depth: 1, single: true },
    ]);
    expect([...doc.quotationOf]).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0, -1, -1, -1]);
  });

  it("is not thrown off by any depth of opening marks", () => {
    expect(read("“".repeat(500) + "word").quotations.length).toBeLessThan(5);
  });
});
