import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("words that are verbs and nouns alike", () => {
  const cases: readonly Case[] = [
    [
      "Tolls fell by a third in May, the ferry office reports.",
      "the ferry office | reports | Tolls fell by a third in May",
    ],
    ["The bridge was only half built, Dashli claims.", "Dashli | claims | The bridge was only half built"],
    ["Farmers report that the ford is closed.", "Farmers | report | that the ford is closed"],
    ["They state that the ford is closed.", "They | state | that the ford is closed"],
    ["The farmers vow to stay.", "The farmers | vow | to stay"],
    [
      "The survey, copies of which were handed out, states that nine mills stand still.",
      "The survey, copies of which were handed out | states | that nine mills stand still",
    ],
    ["My cousin claims sixty goats.", "My cousin | claims | sixty goats"],
    ["It promised to."],
    ["The elder calls this a fairy tale.", "The elder | calls | this a fairy tale"],
    ["Halm demands the return of its goats.", "Halm | demands | the return of its goats"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("nouns that stay nouns", () => {
  const cases: readonly Case[] = [
    [
      "The mill denied media claims that it leaks.",
      "The mill | denied | media claims that it leaks",
      "– | claims | that it leaks",
    ],
    [
      "The mill rejects reports that it leaks.",
      "The mill | rejects | reports that it leaks",
      "– | reports | that it leaks",
    ],
    ["Its claims were many."],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("names of accounts, and a participle that tells when", () => {
  const cases: readonly Case[] = [
    ["“They know nothing”, wrote @arpine_k.", "@arpine_k | wrote | “They know nothing”"],
    ["“The road is shut 😡”, tweeted @HalmAlarm on Sunday.", "@HalmAlarm | tweeted | “The road is shut 😡”"],
    [
      "The mill stands still, the mayor stated following a visit to the ford.",
      "the mayor | stated | The mill stands still",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
