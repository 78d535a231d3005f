import { describe, expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("offices with a hyphenated tail, and second offices", () => {
  it.each([
    [
      "[[Ola Hansen, Foreign Minister of Norway and Chairperson-in-Office of the OSCE,=>ola-hansen]] came. [[The OSCE Chairperson-in-Office=>ola-hansen]] said no.",
    ],
    [
      "[[Tom Roe, Deputy Commander-in-Chief of the Navy,=>tom-roe]] said no. [[Ann Doe=>ann-doe]] agreed. [[The deputy commander-in-chief=>tom-roe]] left.",
    ],
    [
      "[[Tom Roe, the Chargé d'Affaires of Norway in Georgia,=>tom-roe]] said no. [[Ann Doe=>ann-doe]] agreed. [[The Chargé d'Affaires=>tom-roe]] left.",
    ],
    [
      "[[Ann Doe, adviser to the president and prime minister,=>ann-doe]] said no. Norway slept. Norway woke. [[The prime minister=>prime-minister-of-norway]] left.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("organs that an outlet does not grant their name", () => {
  it.each([
    [
      "Georgia slept. [[Abkhazia's self-declared defence ministry=>defence-ministry-of-abkhazia]] said no. [[The ministry=>defence-ministry-of-abkhazia]] added it.",
    ],
    [
      "[[Georgia's Defence Ministry=>defence-ministry-of-georgia]] denied it. [[Abkhazia's so-called defence ministry=>defence-ministry-of-abkhazia]] said no. [[The ministry=>defence-ministry-of-abkhazia]] added it.",
    ],
    [
      "[[The breakaway Abkhazian de facto foreign ministry=>foreign-ministry-of-abkhazia]] said no. [[Abkhazia's “president”=>president-of-abkhazia]] left.",
    ],
    ["[[Abkhazia's so-called “foreign ministry”=>foreign-ministry-of-abkhazia]] said no."],
    ["[[Norway's “Daybreak” newspaper=>daybreak]] left."],
  ])("resolves %s", expectSpeakers);
});

describe("who, behind several nouns", () => {
  it.each([
    ["He was turned back at a checkpoint by officers [[who=>officers]] said no."],
    ["It was signed in the presence of witnesses [[who=>witnesses]] said no."],
    ["He was freed after talks with officials from Oslo [[who=>officials-from-oslo]] said no."],
    ["She met a group of residents [[who=>group-of-residents]] said no."],
    ["She met the man from the office [[who=>man-from-the-office]] said no."],
  ])("means the nearest that are people: %s", expectSpeakers);
});
