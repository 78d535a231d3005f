import { describe, expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("whom a sentence is about", () => {
  it.each([
    ["[[Nina Doe=>nina-doe]] sang. At the bridge a herdsman was watching. “It laughed,” [[he=>herdsman]] said."],
    [
      "[[Nina Doe=>nina-doe]] sang. In 2009 a shepherd from Oslo came by. “It laughed,” [[he=>shepherd-from-oslo]] said.",
    ],
    ["Vartush Khachik was nine. “Grandfather was against it,” [[she=>vartush-khachik]] remembers."],
    [
      "[[Deputy economy minister Tom Roe=>tom-roe]] sat down. The Speaker raised a hand. [[He=>speaker]] called for order.",
    ],
    ["[[Officer Tom Roe=>tom-roe]] sat down. The officer raised a hand. [[He=>tom-roe]] called for order."],
  ])("is found behind a circumstance without a comma, under any name: %s", expectSpeakers);
});

describe("a pronoun that nobody has spoken for", () => {
  it.each([
    ["In a lawsuit against its former director, Ann Doe, the bank says that [[she=>ann-doe]] owns a horse."],
    ["From Nina Roe's window one sees two flags. “They wave,” [[she=>nina-roe]] says."],
  ])("is the one person whom the paragraph names: %s", expectSpeakers);

  it("is nobody where the paragraph names two", () => {
    expectSpeakers("From Nina Roe's window one sees Ann Doe's flags. “They wave,” [[she=>she]] says.");
  });

  it("is not somebody unnamed who was the other since", () => {
    expectSpeakers(
      "[[Tom Roe=>tom-roe]] sewed. [[A customer=>customer]] laughed. “Which half?” [[she=>customer]] asked. Leather, [[he=>tom-roe]] said, remembers.",
    );
  });
});

it("reads a prosecutor before a name as that person's office", () => {
  expectSpeakers("[[State prosecutor Elnara Hacibalali=>elnara-hacibalali]] rose. [[She=>elnara-hacibalali]] said no.");
});
