import { describe, expect, it } from "vitest";
import { type Case, claimsOf, extractor } from "./claims-fixture.js";

describe("dialogue in dashes", () => {
  const cases: readonly Case[] = [
    [
      "– In a drawer, – the miller replied. – Nobody has opened it since 2006.\n\nThe goats left.",
      "the miller | replied | In a drawer … Nobody has opened it since 2006.",
    ],
    ["– Where are the goats? – asked the deputy.", "the deputy | asked | Where are the goats?"],
    ["– Come in, – she said.", "she | said | Come in"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
    const { claims: found } = extractor.extract({ id: "a", text });
    expect(found.map(({ content }) => content.form)).toEqual(["direct"]);
  });
});

describe("verbs side by side", () => {
  const cases: readonly Case[] = [
    [
      "Minister denies rift with army, promises new road",
      "Minister | denies | rift with army",
      "Minister | promises | new road",
    ],
    [
      "It says that forty goats remain missing in Halm, accuses the ferry office of sloth and demands an inquest.",
      "It | says | that forty goats remain missing in Halm",
      "It | accuses | the ferry office of sloth",
      "It | demands | an inquest",
    ],
    [
      "They accuse dealers of fixing prices in Halm and demand that the council buy the hay.",
      "They | accuse | dealers of fixing prices in Halm",
      "They | demand | that the council buy the hay",
    ],
    ["Halm neither denies nor confirms it.", "Halm | neither denies nor confirms | it"],
    [
      "The claims were neither confirmed nor denied by the mill.",
      "the mill | were neither confirmed nor denied | The claims",
    ],
    [
      "The agency, citing a clerk, said the goats were back.",
      "a clerk | citing | the goats were back",
      "The agency | said | the goats were back",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
  it("what is neither confirmed nor denied is not confirmed", () => {
    const [claim] = extractor.extract({ id: "a", text: "Halm neither denies nor confirms it." }).claims;
    expect([claim.stance, claim.cue.lemma]).toEqual(["deny", "confirm"]);
  });
});

describe("around a reporting clause", () => {
  const cases: readonly Case[] = [
    [
      "It is not true, the governor's office said in a statement on Saturday, that the mill has run out of flour.",
      "the governor's office | said | It is not true … that the mill has run out of flour",
    ],
    [
      "There is no reason to doubt it, wrote the columnist Mira Halmi on Thursday, and none to believe it.",
      "the columnist Mira Halmi | wrote | There is no reason to doubt it",
    ],
    [
      "The clerk urged the farmers to wait: the road, she warned, is mined.",
      "The clerk | urged | the farmers to wait",
      "she | warned | the road … is mined",
    ],
    [
      "Farmers reported that the ford was open, and the head of the mill was quoted by the weekly as saying that it was not.",
      "Farmers | reported | that the ford was open",
      "the head of the mill | was quoted … as saying | that it was not",
    ],
    [
      "The mayors of Halm and Dashli ask for 300 goats, warn of a hard winter and remind the governor of her promises.",
      "The mayors of Halm and Dashli | ask for | 300 goats",
      "The mayors of Halm and Dashli | warn | of a hard winter",
      "The mayors of Halm and Dashli | remind | of her promises",
    ],
    ["Rumours of a fire had spread.", "– | Rumours | of a fire"],
    ["Both sides argued over the ford."],
    ["A shepherd says goodbye to his brother."],
    ["Nobody would tell us how many goats were sold."],
    ["The ferry will sail in June, promises the director.", "the director | promises | The ferry will sail in June"],
    ["Malikli, 43, is one of those who say they saw the goat.", "who | say | they saw the goat"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
