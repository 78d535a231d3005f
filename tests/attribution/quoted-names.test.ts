import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("names in quotation marks", () => {
  const cases: readonly Case[] = [
    [
      'The "Hill Chronicle" has reported that the ford is closed.',
      'The "Hill Chronicle" | has reported | that the ford is closed',
    ],
    [
      "The Telegram channel “Ford Live” reported that the ford is closed.",
      "The Telegram channel “Ford Live” | reported | that the ford is closed",
    ],
    [
      'The "Dashli Media" agency informs that no goat was lost.',
      'The "Dashli Media" agency | informs | that no goat was lost',
    ],
    [
      'Leyla Sarvan told the "Hill Chronicle" correspondent that she had counted forty goats.',
      "Leyla Sarvan | told | that she had counted forty goats",
    ],
    [
      "According to the «Clear Water» society, the well is dry.",
      "the «Clear Water» society | According to | the well is dry",
    ],
    [
      '"The ford is closed," said Leyla Sarvan, who heads the "Voice of the Hills" club.',
      'Leyla Sarvan, who heads the "Voice of the Hills" club | said | "The ford is closed,"',
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("quotations that are no names", () => {
  const cases: readonly Case[] = [
    ['"Never," said Leyla Sarvan.', 'Leyla Sarvan | said | "Never,"'],
    ["Halm and Dashli Hail “Progress” but Settle Little", "Halm and Dashli | Hail | “Progress”"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
