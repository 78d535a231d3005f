import { describe, expect, it } from "vitest";
import { findPlaces } from "./finder.js";

/** The metonymic names of a text. */
const acting = (text: string): string[] => findPlaces(text).flatMap((m) => (m.metonymic ? [m.text] : []));

describe("a name that stands for a government", () => {
  it.each<[text: string, expected: string[]]>([
    ["Azerbaijan has denied the report.", ["Azerbaijan"]],
    ["Baku, he added, had refused to sign.", ["Baku"]],
    ["The report said that Turkey would never accept this.", ["Turkey"]],
    ["France, Russia and the US called for a truce.", ["France", "Russia", "US"]],
    ["The talks were co-chaired by France and the US.", ["France", "US"]],
    ["The ministry called on Armenia to withdraw and blamed Yerevan.", ["Armenia", "Yerevan"]],
    ["Germany to send aid", ["Germany"]],
    ["Ankara's support is firm.", ["Ankara"]],
    ["The reply from Moscow was short.", ["Moscow"]],
    ["“Never,” said Baku.", ["Baku"]],
    ["A deal between Baku and Yerevan is near.", ["Baku", "Yerevan"]],
    ["Fighting went on, with Georgia and Turkey blaming each other.", ["Georgia", "Turkey"]],
    ["Georgia and Turkey have each blamed the other.", ["Georgia", "Turkey"]],
    [
      "Yerevan reports two dead. Ankara demands a road. Tbilisi claims Moscow attacked.",
      ["Yerevan", "Ankara", "Tbilisi", "Moscow"],
    ],
    ["He said this to Ankara and Tbilisi last week.", ["Ankara", "Tbilisi"]],
    ["Iran conveyed its concern to Baku.", ["Iran", "Baku"]],
    ["Georgia on Thursday accused Turkey. Ankara in turn blamed Tbilisi.", ["Georgia", "Turkey", "Ankara", "Tbilisi"]],
    ["Neither Georgia nor the Republic of Armenia has denied it.", ["Georgia", "Armenia"]],
    ["Tehran, it notes, “has opened no case”.", ["Tehran"]],
    ["Iran, Armenia's neighbour, has warned of it.", ["Iran"]],
    ["Moscow ready to host talks", ["Moscow"]],
    ["Has Azerbaijan “switched off” the river? Is Iran sending fuel?", ["Azerbaijan", "Iran"]],
    ["Armenia has not haggled over it.", ["Armenia"]],
    ["They wait for a green light from Baku. Envoys of Ankara met them.", ["Baku", "Ankara"]],
    ["Stepanakert blames Azerbaijan. What Stepanakert says is known.", ["Stepanakert", "Azerbaijan", "Stepanakert"]],
    ["• Stepanakert: “There is no deal”\n• Baku: “There is one”", ["Stepanakert", "Baku"]],
  ])("%s", (text, expected) => {
    expect(acting(text)).toEqual(expected);
  });
});

describe("a name that is a place", () => {
  it.each([
    "Azerbaijan's army crossed the river.",
    "The spokesman of Armenia's Defense Ministry said so in Yerevan.",
    "He flew from Moscow to Baku.",
    "BAKU, March 3 (Agency) – Officials met in Tehran.",
    "Armenia is a small country and has few rivers.",
    "A Moscow-brokered truce held in Azerbaijan.",
    "Relations between Azerbaijan and Armenia have been tense.",
    "Baku's suburbs were flooded.",
    "The letter was printed by the Yerevan monthly Hour.",
    "All well, aide says\n\nBAKU, March 3. It rained.",
    "Georgia forces withdrew. Georgia reports of floods were false.",
    "They presented the film to Moscow audiences.",
    "Baku on Friday was calm.",
    "She left Stepanakert, which Azerbaijanis call Khankendi, in the night.",
    "Is Baku safe? Was Armenia wet? Drones flew over Stepanakert.",
  ])("%s", (text) => {
    expect(acting(text)).toEqual([]);
  });
});
