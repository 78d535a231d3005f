import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("a content goes on through its own relative clauses", () => {
  const cases: readonly Case[] = [
    [
      "Dashli accused Halm of burning hay above the ford, where a shepherd was hurt in May.",
      "Dashli | accused | Halm of burning hay above the ford, where a shepherd was hurt in May",
    ],
    [
      "The miller confirmed that she had sold the goats to a neighbour, whose barn stands empty.",
      "The miller | confirmed | that she had sold the goats to a neighbour, whose barn stands empty",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("what only leads up to a claim is none", () => {
  const cases: readonly Case[] = [
    [
      "The miller replied on Monday at a meeting in Halm: “The goats are mine.”",
      "The miller | replied | “The goats are mine.”",
    ],
    ["Malikli, asked about the goats, called them a rumour.", "Malikli | called | them a rumour"],
    [
      "Asked about claims that the ford was closed, the mayor said that it was not.",
      "– | claims | that the ford was closed",
      "the mayor | said | that it was not",
    ],
    ["The mayor promised in writing that the ferry would sail.", "The mayor | promised | that the ferry would sail"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("marks within and around a content", () => {
  const cases: readonly Case[] = [
    ["The Halm–Dashli road is closed, farmers say.", "farmers | say | The Halm–Dashli road is closed"],
    ["Fighting along the Halm–Dashli line as Yarim announces truce", "Yarim | announces | truce"],
    [
      "“In Halm they say: why did you not stay in Dashli?” complained Yusif, who carries tiles.",
      "they | say | why did you not stay in Dashli?",
      "Yusif, who carries tiles | complained | “In Halm they say: why did you not stay in Dashli?”",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("what is done meanwhile is not said", () => {
  const cases: readonly Case[] = [
    [
      "The council will mend the bridge by June, the clerk told the committee on roads, dismissing claims that the planks could be peeled.",
      "the clerk | told | The council will mend the bridge by June",
      "the clerk | dismissing | claims that the planks could be peeled",
      "– | claims | that the planks could be peeled",
    ],
    [
      "As the agency Halm-Xeber reported on Monday, citing a clerk, three families had left.",
      "the agency Halm-Xeber | reported | three families had left",
      "a clerk | citing | three families had left",
    ],
    [
      "According to the document, farmers of Dashli, a village cut in two, saw the fire.",
      "the document | According to | farmers of Dashli, a village cut in two, saw the fire",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
