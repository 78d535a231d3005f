import { describe, expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string, outlet: string | null = null): void {
  const { found, wanted } = compareMarked(marked, outlet);
  expect(found).toEqual(wanted);
}

describe("I outside quotation marks", () => {
  it.each([
    [
      "Governor Tom Roe sleeps in his office. We met there on Monday.\n\n**Is it warm?**\n\n– It is. [[I=>tom-roe]] said so in May.",
    ],
    [
      "Nina Doe, 61, keeps bees. We came for an interview.\n\n— How much?\n\n— Two kilos.\n\n[[I=>nina-doe]] told them: three.",
    ],
    [
      "Letters\n\nThe bell\nDear editors, it is broken. [[I=>jane-roe]] ask you to mend it.\nCaptain (ret.) Jane Roe\n\nThe wolf\nIt came.",
    ],
    [
      "A chat\n\nNina Roe spoke to the Sunday.\n\nSUNDAY — And the lamp?\n\nROE — It went out. [[I=>nina-roe]] denied it.",
    ],
    ["Posts\n\nJane Roe\n@JaneR · 24 December\nSome doubt it. [[I=>jane-roe]] repeat it here."],
  ])("is whoever answers, signs or posts: %s", (marked) => {
    expectSpeakers(marked);
  });

  it("is nobody where a reporter only asks something of himself", () => {
    expectSpeakers("Nina Roe came. Tom Doe left.\n\nWhy?\n\n[[I=>i]] said nothing.");
  });

  it("is not the he of the same paragraph", () => {
    expectSpeakers(
      "Tom Roe keeps bees. We talked.\n\n— Why?\n\n— A deputy came. [[I=>tom-roe]] asked him to wait. [[He=>deputy]] promised so.",
    );
  });
});

describe("we outside quotation marks", () => {
  it("is the outlet that prints the article", () => {
    expectSpeakers(
      "Corrections\n\nOn Monday [[we=>shirvan-reader]] said thirty. [[Our article=>shirvan-reader]] had it wrong.",
      "The Shirvan Reader, Oslo",
    );
    expectSpeakers("On Monday [[we=>we]] said thirty.");
  });

  it("leaves the outlet's people unnamed, and takes nobody up as the outlet", () => {
    expectSpeakers(
      "[[Our correspondent in Oslo=>correspondent-in-oslo]] sees snow. [[We=>lantern]] asked why. [[The office=>office]] would not say.",
      "Lantern",
    );
  });

  it("is whoever writes the letter, not the outlet", () => {
    expectSpeakers(
      "[[We, the undersigned=>undersigned]], ask for lamps.\n\nThere are none. [[We=>undersigned]] deplore it.",
      "Lantern",
    );
    expectSpeakers("THE LETTER\n\nDear Excellencies,\n\n[[We=>we]] asked for lamps.", "Lantern");
  });

  it("is the body whose post it is", () => {
    expectSpeakers(
      "Posts\n\nEmbassy of Georgia, Oslo\n@GeoEmb · 22 December\n[[We=>embassy-of-georgia]] reject it.",
      "Lantern",
    );
  });
});

describe("a reporter's own text", () => {
  it.each([
    ["By Jane Roe in Oslo\n\nTom Doe waits.\n\nTom's clock struck. [[I=>jane-roe]] told him so."],
    [
      "By Elene Berishvili in Oslo\n\nThe regional administration is near. [[I=>elene-berishvili]] asked. [[The administration=>administration]] wrote back.",
    ],
    [
      "By Elene Berishvili in Oslo\n\nI met Tom Roe, who had come to see his father's house. “He locked it,” [[he=>tom-roe]] said.",
    ],
    ["[[One=>one]] would go.\n\nNina Doe's clock struck. “It had no lock,” [[she=>nina-doe]] said."],
    [
      "What people carried. Collected in Oslo by Jane Roe.\n\nTom Doe, a carpenter, waits for the bus.\n\nHe laughed. [[I=>jane-roe]] asked him why.",
    ],
  ])("keeps its writer apart from those told of: %s", (marked) => {
    expectSpeakers(marked);
  });
});
