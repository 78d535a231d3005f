import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("a participle that opens its sentence", () => {
  const cases: readonly Case[] = [
    ["Noting that the flood was over, the elder went home.", "the elder | Noting | that the flood was over"],
    [
      "Stressing the importance of the ford, Mirov thanked the herdsmen. He left.",
      "Mirov | Stressing | the importance of the ford",
      "Mirov | thanked | the herdsmen",
    ],
    ["Accusing Dashli of theft, the elder walked out.", "the elder | Accusing | Dashli of theft"],
    [
      "Denying that the ford, a bend of the river, was closed, the elder of Halm, Rauf Mirov, went home.",
      "the elder of Halm, Rauf Mirov | Denying | that the ford, a bend of the river, was closed",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("what a that-clause goes on with", () => {
  const cases: readonly Case[] = [
    [
      "The elder announced that herdsmen had bought fields around Halm, a village by the ford, and now grew wheat.",
      "The elder | announced | that herdsmen had bought fields around Halm, a village by the ford, and now grew wheat",
    ],
    ["A source there said that the ford is closed.", "A source there | said | that the ford is closed"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
