import { describe, expect, it } from "vitest";
import { type Case, claimsOf } from "./claims-fixture.js";

describe("bounds of what is said beside other clauses", () => {
  const cases: readonly Case[] = [
    ["Elders tell herdsmen to leave pasture", "Elders | tell | herdsmen to leave pasture"],
    [
      "“The radio told us to wait,” he says.",
      "The radio | told | us to wait",
      "he | says | “The radio told us to wait,”",
    ],
    [
      "The mayor told the miners to wait and told reporters that the road was open.",
      "The mayor | told | the miners to wait",
      "The mayor | told | that the road was open",
    ],
    [
      "GANJA, Azerbaijan, Aug 24 (Hill Press) - Goats swam across the ford on Tuesday, herdsmen said.",
      "herdsmen | said | Goats swam across the ford on Tuesday",
    ],
    [
      "The council, which demanded a new ford in a letter on July 29, was expected to convene.",
      "which | demanded | a new ford",
    ],
    ["All goes according to plan."],
    [
      "Four goats drowned, the “Hill Chronicle” correspondent was told at the council.",
      "– | was told | Four goats drowned",
    ],
    ["Four goats drowned, the agency was informed by the council.", "the council | was informed | Four goats drowned"],
    ["The council hit back two days later."],
    [
      "Herdsmen stayed away; however, according to eyewitnesses, in an hour two goats swam across.",
      "eyewitnesses | according to | in an hour two goats swam across",
    ],
    [
      "In his view, the flood brought them back to the ford.",
      "his | In … view | the flood brought them back to the ford",
    ],
    ["Mirov vowed in his New Year address that the ford would open.", "Mirov | vowed | that the ford would open"],
    [
      "They demanded to make public the results and to bring goats to account.",
      "They | demanded | to make public the results and to bring goats to account",
    ],
    [
      "As reported by the Hill agency, on October 27 a herdsman, 19, was found at his post near Halm.",
      "the Hill agency | As reported by | on October 27 a herdsman, 19, was found at his post near Halm",
    ],
    [
      "The elder was summoned last week and told that goats would not be tolerated.",
      "– | told | that goats would not be tolerated",
    ],
    [
      "The elder has dismissed reports in some media that Halm allowed goats to pass.",
      "The elder | has dismissed | reports in some media that Halm allowed goats to pass",
      "– | reports | that Halm allowed goats to pass",
    ],
    [
      "Halm condemned “in the strongest terms” the theft of its goats.",
      "Halm | condemned | “in the strongest terms” the theft of its goats",
    ],
    [
      "The ford is closed, elders said on condition of anonymity because they feared for their goats.",
      "elders | said | The ford is closed",
    ],
    [
      "Halm's claim that it won, which Dashli denies, was not verified.",
      "Halm | claim | that it won",
      "Dashli | denies | which",
    ],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("sources behind words that look like part of them", () => {
  const cases: readonly Case[] = [
    [
      "Turkey, a member of the alliance, has offered to mediate.",
      "Turkey, a member of the alliance | has offered | to mediate",
    ],
    ["Halm at first denied that the ford was closed.", "Halm | at first denied | that the ford was closed"],
    ["The council, meanwhile, has offered to mediate.", "The council | has offered | to mediate"],
    ["France, Russia and Turkey in a joint letter praised the ford.", "France, Russia and Turkey | praised | the ford"],
    [
      "The elder dismissed as gossip a statement by Dashli's council that the ford was closed.",
      "The elder | dismissed | as gossip a statement by Dashli's council that the ford was closed",
    ],
    [
      "A note posted on the council's website says the ford is closed.",
      "A note posted on the council's website | says | the ford is closed",
    ],
    [
      "The Hill agency, with reference to a source in the council, informs that no goat was lost.",
      "a source in the council | with reference to | that no goat was lost",
      "The Hill agency | informs | that no goat was lost",
    ],
    ["In the opinion of Rauf Mirov, the ford is closed.", "Rauf Mirov | In the opinion of | the ford is closed"],
    ["Herdsmen leave pastures as Dashli warns of flood", "Dashli | warns | of flood"],
  ];
  it.each(cases)("%s", (text, ...claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
