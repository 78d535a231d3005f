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
    ["The union told HM/HR's Halm Service that the road was shut.", null, null, "HM/HR's Halm Service"],
    ["The union told the “Hill Chronicle” that the road was shut.", null, null, "the “Hill Chronicle”"],
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
    ["Rasim Talishli admitted to the newspaper Kura Post that he had slept.", null, null, "to the newspaper Kura Post"],
    ["“It may break,” the union wrote in a paper published last month.", "last month", "2021-02", "in a paper"],
    [
      "The union said in the early hours of Monday that the road was shut.",
      "in the early hours of Monday",
      "2021-03-15",
      null,
    ],
    [
      "The union told state radio late on Monday that the road was shut.",
      "late on Monday",
      "2021-03-15",
      "state radio",
    ],
    ["The union said then that the road was shut.", "then", null, null],
    ["The union said at the time that the road was shut.", "at the time", null, null],
    ["The union said hours after the bridge fell that the road was shut.", "hours after the bridge fell", null, null],
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
    [
      "In two resolutions adopted last year, the union had criticised the mayor and called on the village to wait.",
      "last year",
      "2020",
      "In two resolutions",
    ],
    [
      "In a joint letter on Monday, Ganja, Barda and Tartar, which share the canal, had called for an inspection.",
      "on Monday",
      "2021-03-15",
      "In a joint letter",
    ],
    [
      "In an article that has since been withdrawn, the union claimed that the road was shut.",
      null,
      null,
      "In an article that has since been withdrawn",
    ],
    ["Speaking on stage after the talks, Rasim Talishli said the road was shut.", "after the talks", null, "on stage"],
    ["After talks in Gyumri, the union said that the road was shut.", "After talks in Gyumri", null, null],
    ["Ahead of the harvest, the union said that the road was shut.", "Ahead of the harvest", null, null],
    [
      "In the second of his letters, the mayor wrote that the road was shut.",
      null,
      null,
      "In the second of his letters",
    ],
    ["12.40 In a post on Monday, the mayor wrote that the road was shut.", "on Monday", "2021-03-15", "In a post"],
    [
      "Later on Monday, Rasim Talishli held telephone talks with both mayors, stressing the need for a bridge.",
      "Later on Monday",
      "2021-03-15",
      "telephone talks with both mayors",
    ],
    ["In 2009, the council adopted three resolutions demanding the repair of the dam.", "In 2009", "2009", null],
    ["The mayors met in Gyumri on Monday, stressing the need for a bridge.", "on Monday", "2021-03-15", null],
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
  "behind the content": [
    [
      "The mayor announced the sale in a televised speech on Monday.",
      "on Monday",
      "2021-03-15",
      "in a televised speech",
    ],
    ["The mayor confirmed the sale to journalists on Monday.", "on Monday", "2021-03-15", "to journalists"],
    ["The union denied the report through a spokesman on Monday.", "on Monday", "2021-03-15", "through a spokesman"],
    [
      "The union voiced concern over the dam in a call with both mayors on Monday.",
      "on Monday",
      "2021-03-15",
      "in a call with both mayors",
    ],
    ["The mayor denied the charge in a letter of March 2, and left.", "of March 2", "2021-03-02", "in a letter"],
    ["The mayor had proposed three rules for the canal in January; nobody came.", "in January", "2021-01", null],
    ["The mayor promised a new school in 2016.", "in 2016", "2016", null],
    ["The union appealed to the mayor for help on Monday night.", "on Monday night", "2021-03-15", null],
    ["The union spoke of “a great flood” late on Monday", "late on Monday", "2021-03-15", null],
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
    ["The union called for a strike on Friday."],
    ["The mayor promised a new school in 2031."],
    ["At the same time, the union said that the road was shut."],
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
