import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("a source with what tells who that is", () => {
  const cases: readonly Case[] = [
    [
      "According to Rena Malikli, a ferrywoman who has worked in Halm, the goats are hers.",
      "Rena Malikli, a ferrywoman who has worked in Halm | According to | the goats are hers",
    ],
    [
      "Meanwhile, Secretary of the Council of Halm-Dashli, Pavel Orlenko denied the report, saying that the goats were lost.",
      "Secretary of the Council of Halm-Dashli, Pavel Orlenko | denied | the report",
      "Secretary of the Council of Halm-Dashli, Pavel Orlenko | saying | that the goats were lost",
    ],
    ["In the capital of the region, Pavel Orlenko denied the report.", "Pavel Orlenko | denied | the report"],
    [
      "According to the old miller, Rena Malikli, the goats are hers.",
      "the old miller, Rena Malikli | According to | the goats are hers",
    ],
    [
      "According to Rena Malikli, the road, built in 1980, was closed.",
      "Rena Malikli | According to | the road, built in 1980, was closed",
    ],
    [
      "The Ferry Union and the Mill Union, whose members met in Halm on June 1, welcomed the truce.",
      "The Ferry Union and the Mill Union, whose members met in Halm on June 1 | welcomed | the truce",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("a sentence goes on with the subject before an inserted reporter", () => {
  const cases: readonly Case[] = [
    [
      "The army, he recalled, had denied the strike and then claimed that the target was a barn.",
      "he | recalled | The army … had denied the strike and then claimed that the target was a barn",
      "The army | had denied | the strike",
      "The army | then claimed | that the target was a barn",
    ],
    [
      "In a note published after the talks, the two mayors welcomed the bridge, condemned the burning of hay and urged the miller to pay.",
      "the two mayors | welcomed | the bridge",
      "the two mayors | condemned | the burning of hay",
      "the two mayors | urged | the miller to pay",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("what is said of a passive's subject begins with that", () => {
  const cases: readonly Case[] = [
    [
      "In Halm and Dashli, meanwhile, new barns have been promised for September.",
      "– | have been promised | new barns … for September",
    ],
    ["A protocol exists in which the mayors are said to agree.", "– | are said | the mayors … to agree"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

it("leaves a clause with a speaker of its own to that", () => {
  expect(claimsOf("It means June, the ferry office explained by telephone, and it asked the miller to wait.")).toEqual([
    "the ferry office | explained | It means June",
    "it | asked | the miller to wait",
  ]);
});
