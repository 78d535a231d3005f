import { describe, expect, it } from "vitest";
import { resolveMarked } from "./speakers-fixture.js";

const sides = (marked: string): unknown[] => resolveMarked(marked).map(({ speaker }) => speaker?.country);

describe("whose office a named person holds who has no country beside the name", () => {
  it.each([
    ["a name of home", "BAKU, May 3 – Azerbaijan slept. [[President Vagif Roeli]] said no.", "AZ"],
    [
      "a name of home where others are named",
      "BAKU – Armenia and France slept. [[President Vagif Roeov]] said no.",
      "AZ",
    ],
    ["a name of elsewhere", "BAKU, May 3 – Azerbaijan slept. [[Prime Minister Nikol Roeyan]] said no.", null],
    ["the same the other way round", "YEREVAN – Armenia slept. [[Defense Minister Zakir Roeov]] said no.", null],
    ["a name from farther away", "BAKU – Azerbaijan slept. [[President Jacques Roe]] said no.", null],
    ["a Turkish one", "BAKU – Azerbaijan slept. [[Foreign Minister Mevlut Roeoglu]] said no.", null],
    ["a Russian one", "BAKU – Azerbaijan slept. [[Foreign Minister Sergei Roeov]] said no.", null],
    ["an Italian one", "BAKU – Azerbaijan slept. [[Foreign Minister Marco Roelli]] said no.", null],
    [
      "a name of no known country where another state is named",
      "BAKU – France wrote. [[President Roe]] said no.",
      null,
    ],
    ["a side named just before", "BAKU – The Armenian side objects. [[Prime Minister Nikol Roeyan]] said no.", "AM"],
    [
      "a side of whom the name is not",
      "BAKU – The French side objects. [[Prime Minister Nikol Roeyan]] said no.",
      null,
    ],
    ["the country behind the name", "BAKU – Azerbaijan slept. [[President Jacques Roe of France]] said no.", "FR"],
    ["what bears a country's name behind it", "[[President Jane Roe]] of Georgia State University said no.", null],
  ])("%s", (_, marked, country) => {
    expect(sides(marked)).toEqual([country]);
  });

  it("is told of a ministry's people as well, with its name", () => {
    const [home, away] = resolveMarked(
      "BAKU – Azerbaijan slept. [[Foreign Ministry spokeswoman Leyla Roeova]] spoke. [[Defence Ministry spokesman Artsrun Doeyan]] spoke.",
    );
    expect(home.speaker).toMatchObject({ affiliation: "Foreign Ministry of Azerbaijan", country: "AZ" });
    expect(away.speaker).toMatchObject({ affiliation: "Defence Ministry", country: null });
  });

  it("leaves a land without a code its people", () => {
    const speaker = resolveMarked("Artsakh's Defense Army slept. [[The army's spokesman, Samvel Roeyan]], spoke.").at(
      0,
    )?.speaker;
    expect(speaker).toMatchObject({ affiliation: "Defense Army of Artsakh", country: null });
  });

  it("is not taken for the president of the country asked for", () => {
    const [, president] = resolveMarked(
      "BAKU – President Jacques Roe came. [[Roe]] left. [[The Azerbaijani president]] stayed.",
    );
    expect(president.speaker?.id).toBe("president-of-azerbaijan");
  });

  it("gives a minister without a name the country of the dateline, but not that of a place", () => {
    expect(sides("OSLO, May 3 – Norway slept. [[The minister]] said no.")).toEqual(["NO"]);
    expect(sides("Norway slept. Norway ate.\n\n[[The minister]] said no.")).toEqual([null]);
  });
});

describe("a known holder of an office of state", () => {
  it.each([
    ["by the full name", "[[Ilham Aliyev]] spoke.", "AZ"],
    ["under another's dateline", "BAKU – Azerbaijan slept. [[Prime Minister Nikol Pashinyan]] spoke.", "AM"],
    ["by office and surname", "[[Foreign Minister Ivanov]] spoke.", "RU"],
    ["by a surname that says enough", "[[Lavrov]] spoke.", "RU"],
    ["but not by one that many bear", "[[Ivanov]] spoke.", null],
    ["nor with another first name", "[[Rashad Aliyev]] spoke.", null],
    ["nor with another office", "[[Farmer Aliyev]] spoke.", null],
    ["nor with a rank", "[[Colonel Aliyev]] spoke.", null],
    ["of a land without a code", "YEREVAN – Armenia slept. [[President Bako Sahakyan]] spoke.", null],
  ])("%s", (_, marked, country) => {
    expect(sides(marked)).toEqual([country]);
  });
});

describe("a rank between an office and the name", () => {
  it("is no part of the office", () => {
    const [named, again] = resolveMarked(
      "Norway slept. [[Defence Ministry spokesman Col. Tom Roe]] spoke. [[The spokesman]] left.",
    );
    expect(named.speaker).toMatchObject({ id: "tom-roe", role: "spokesman" });
    expect(again.speaker?.id).toBe("tom-roe");
  });

  it("stays where it is the office", () => {
    const [general, secretary] = resolveMarked("[[Major General Tom Roe]] spoke. [[Secretary General Ann Doe]] spoke.");
    expect(general.speaker?.role).toBe("Major General");
    expect(secretary.speaker?.role).toBe("Secretary General");
  });
});

it("hears nobody in a pronoun for anybody", () => {
  const found = resolveMarked(
    "[[Anybody]] who says so is wrong. [[Everybody]] who denied it left. [[Nobody]] who claimed it stayed.",
  );
  expect(found.map(({ speaker }) => [speaker?.kind, speaker?.resolvedBy])).toEqual(Array(3).fill(["unknown", "none"]));
});
