import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("what was said is taken up", () => {
  const cases: readonly Case[] = [
    [
      "The ferry office said that the ford was closed, a claim the mayor rejects.",
      "The ferry office | said | that the ford was closed",
      "the mayor | rejects | a claim",
    ],
    [
      "The ferry office said that the ford was closed, a charge Halm denies.",
      "The ferry office | said | that the ford was closed",
      "Halm | denies | a charge",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("around a verb", () => {
  const cases: readonly Case[] = [
    [
      "Two clerks who have seen it say the dots were added in August.",
      "Two clerks who have seen it | say | the dots were added in August",
    ],
    [
      "In a note for this page, a clerk of the ferry office said, “We are going to sail in May.”",
      "a clerk of the ferry office | said | “We are going to sail in May.”",
    ],
    [
      "The Halm Post, which originally said the mill was sold, said the miller had kept it.",
      "which | originally said | the mill was sold",
      "The Halm Post, which originally said the mill was sold | said | the miller had kept it",
    ],
    [
      "“Nobody here may say a word against the goats,” tweeted a farmer from Halm going by the name of Baa.",
      "a farmer from Halm going by the name of Baa | tweeted | “Nobody here may say a word against the goats,”",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
