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
  ])("%s", (text) => {
    expect(acting(text)).toEqual([]);
  });
});
