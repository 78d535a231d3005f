import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = await createExtractor();

/** Every text is read as published on Thursday, 2021-03-18; everybody in them is invented. */
function circumstancesOf(text: string): { when: string | null; value: string | null; venue: string | null }[] {
  return extractor.extract({ id: "a", text, publishedAt: "2021-03-18" }).claims.map(({ when, venue }) => ({
    when: when?.text ?? null,
    value: when?.value ?? null,
    venue: venue?.text ?? null,
  }));
}

type Row = readonly [text: string, when: string | null, value: string | null, venue: string | null];

const places: Readonly<Record<string, readonly Row[]>> = {
  "behind the cue": [
    ["“It is late,” Rasim Talishli said from the rostrum.", null, null, "from the rostrum"],
    ["“We leave,” Arpi Sahents said in the dock on Friday.", "on Friday", "2021-03-12", "in the dock"],
    ["The union said by e-mail on Monday that the road was shut.", "on Monday", "2021-03-15", "by e-mail"],
    ["The union wrote on Telegram that the road was shut.", null, null, "on Telegram"],
    [
      "“No,” Rasim Talishli told Border Mirror in an interview published on Monday.",
      "on Monday",
      "2021-03-15",
      "Border Mirror in an interview",
    ],
    [
      "The ministry said in a statement carried by the Orbeli agency that the road was shut.",
      null,
      null,
      "in a statement carried by the Orbeli agency",
    ],
    ["Rasim Talishli admitted to the newspaper Kura Post that he had slept.", null, null, "the newspaper Kura Post"],
    ["The men were held in turn, the union said in turn that it would sue.", null, null, null],
  ],
  "at the head of the clause": [
    [
      "Speaking to journalists on Friday, Rasim Talishli said the road was shut.",
      "on Friday",
      "2021-03-12",
      "to journalists",
    ],
    [
      "In Tabriz, the capital of the province, a governor said the road was shut.",
      null,
      null,
      "In Tabriz, the capital of the province",
    ],
    ["In a letter dated March 2, the mayor wrote that the road was shut.", "March 2", "2021-03-02", "In a letter"],
    ["In a commentary, the union said that the road was shut.", null, null, "In a commentary"],
    ["In truth, the union said that the road was shut.", null, null, null],
  ],
  "between subject and verb": [
    ["The Finance Ministry on Tuesday warned that the road was shut.", "on Tuesday", "2021-03-16", null],
    [
      "The defence ministry, in a post on Telegram, denied the claim on Sunday.",
      "on Sunday",
      "2021-03-14",
      "in a post on Telegram",
    ],
    ["Rasim Talishli, speaking in Ganja, said the road was shut.", null, null, "in Ganja"],
  ],
  "without a calendar date": [
    ["Hours later, the union said that the road was shut.", "Hours later", null, null],
    ["After the verdict, the union said that the road was shut.", "After the verdict", null, null],
    ["“It is over,” Arpi Sahents said when the recorder was off.", "when the recorder was off", null, null],
  ],
};

describe.each(Object.entries(places))("%s", (_, rows) => {
  it.each(rows)("%s", (text, when, value, venue) => {
    expect(circumstancesOf(text).at(-1)).toEqual({ when, value, venue });
  });
});

describe("what belongs to something else", () => {
  it.each([
    ["Rasim Talishli, who took over in March, said the road was shut."],
    ["The union said that the road was shut on Monday."],
    ["The Orbeli agency reported that the road was shut, citing a source in Gyumri."],
  ])("%s", (text) => {
    for (const { when, venue } of circumstancesOf(text)) expect([when, venue]).toEqual([null, null]);
  });

  it("tells only the reporting verb's own time and place", () => {
    const [claim] = extractor.extract({
      id: "a",
      text: "Armenia accused Azerbaijan on Tuesday of opening fire near a bridge.",
      publishedAt: "2021-03-18",
    }).claims;
    expect(claim.when?.value).toBe("2021-03-16");
    expect(claim.content.text).not.toContain("Tuesday");
  });
});

describe("coordinated verbs", () => {
  it("share when and where", () => {
    const found = circumstancesOf(
      "In Moscow on Monday, the envoy said the road was shut and urged both sides to wait.",
    );
    expect(found.map(({ when }) => when)).toEqual(["on Monday", "on Monday"]);
    expect(found.map(({ venue }) => venue)).toEqual(["In Moscow", "In Moscow"]);
  });

  it("do not share the people that the first one takes as its object", () => {
    const found = circumstancesOf(
      "Rasim Talishli told reporters that the road was shut and promised that it would open.",
    );
    expect(found.map(({ venue }) => venue)).toEqual(["reporters", null]);
  });
});
