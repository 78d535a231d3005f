import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = await createExtractor();

type Row = readonly [
  text: string,
  when: string | null,
  value: string | null,
  venue: string | null,
  kind?: string | undefined,
];

/** Every text is read as published on Thursday, 2021-03-18; its last claim is looked at. Everybody in them is invented. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  "times without a day": [
    ["“We leave,” Arpi Sahents said at one point. “The mill is closed.”", "at one point", null, null],
    ["The drivers were complaining at noon of a fare that had doubled.", "at noon", null, null],
    ["The union told the court before the session that it was late.", "before the session", null, "the court"],
    ["The weavers reported during the night on Telegram that it was late.", "during the night", null, "on Telegram"],
    ["“It is late,” the miller said afterwards.", "afterwards", null, null],
    [
      "The union conceded to journalists in the corridor a little later that nobody had come.",
      "a little later",
      null,
      "to journalists in the corridor",
    ],
  ],
  "days in wider phrases": [
    [
      "“It rains,” the miller wrote in the night to 10 March on his blog.",
      "in the night to 10 March",
      "2021-03-10",
      "on his blog",
    ],
    ["Lale Ruhi acknowledged for the first time Friday that it was late.", "Friday", "2021-03-12", null],
    [
      "Ahead of last week's council vote, Lale Ruhi said that it was late.",
      "Ahead of last week's council vote",
      "2021-03-08/2021-03-14",
      null,
    ],
    ["Lale Ruhi mused in Thursday night's debate that it was late.", null, null, "in Thursday night's debate"],
    ["Lale Ruhi of Ganja on Wednesday toured the mill and said that it was late.", "on Wednesday", "2021-03-17", null],
    ["The mayor said while visiting Ganja on Monday that it was late.", "on Monday", "2021-03-15", null],
  ],
  "venues of any noun": [
    ["“It rains,” the miller remarked over the fence of his garden.", null, null, "over the fence of his garden"],
    [
      "The mayor wrote under the photo on Instagram that it was late.",
      null,
      null,
      "under the photo on Instagram",
      "social-media",
    ],
    ["Baku, through the same mediators, answered that it had been provoked.", null, null, "through the same mediators"],
    ["The mayor, on a visit to Ganja, said it was late.", null, null, "on a visit to Ganja", "meeting"],
    [
      "Speaking at the inauguration of a school in Ganja on Monday, the mayor said it was late.",
      "on Monday",
      "2021-03-15",
      "at the inauguration of a school in Ganja",
      "speech",
    ],
    [
      "The ministry said in comments emailed to Radio Kura on Monday that it was late.",
      "on Monday",
      "2021-03-15",
      "in comments emailed to Radio Kura",
      "statement",
    ],
    [
      "The mayor told a crowd of about 200 people outside the mill on Monday that it was late.",
      "on Monday",
      "2021-03-15",
      "a crowd of about 200 people outside the mill",
      "audience",
    ],
    [
      "In a telegram to the mayor, the union wrote that it was late.",
      null,
      null,
      "In a telegram to the mayor",
      "document",
    ],
    ["At a business conference, the mayor said it was late.", null, null, "At a business conference", "meeting"],
    ["At a news conference, the mayor said it was late.", null, null, "At a news conference", "press-conference"],
    ["The officer told us in Russian that it was late.", null, null, null],
  ],
  "relative clauses": [
    [
      "On Sunday, she appeared at a rally in Ganja where she pledged to rebuild the road.",
      "On Sunday",
      "2021-03-14",
      "at a rally in Ganja",
    ],
    [
      "The mayor gave an interview to Radio Kura on Monday in which he said it was late.",
      "on Monday",
      "2021-03-15",
      "an interview to Radio Kura",
    ],
    ["The mayor praised the mill on Monday, where he claimed that work went on.", null, null, null],
  ],
  "the sentence before": [
    ["In February a stranger rang up. “Your map is wrong,” he said.", "In February", "2021-02", null],
    ["The mayor met farmers in Ganja on Monday. “It is late,” she said.", "on Monday", "2021-03-15", null],
    [
      "The mayor held a press conference in Ganja on Monday. He said it was late.",
      "on Monday",
      "2021-03-15",
      "a press conference in Ganja",
      "press-conference",
    ],
    ["The mayor has a key to a house that she left on Monday. “It is late,” she said.", null, null, null],
    ["The shops have been shut since Monday. They say it is late.", null, null, null],
  ],
  "what led to an answer": [
    [
      "When asked about the road at a briefing on Monday, the mayor said it was shut.",
      "on Monday",
      "2021-03-15",
      "at a briefing",
    ],
    ["Asked on Monday about the clashes of June, the mayor said it was late.", "on Monday", "2021-03-15", null],
    ["Asked about the strike on Monday, the mayor said it was late.", null, null, null],
  ],
  "behind a venue's participle": [
    ["In an e-mail received on Monday, the union stated that it was late.", "on Monday", "2021-03-15", "In an e-mail"],
    [
      "The union said in a statement put out shortly after noon that it was late.",
      "shortly after noon",
      null,
      "in a statement",
    ],
    ["In a letter read out after the break, the union asked for a lamp.", null, null, "In a letter"],
    [
      "In a separate press release the union reaffirmed its support.",
      null,
      null,
      "In a separate press release",
      "statement",
    ],
  ],
  "behind the people told": [
    ["Georgia promised Yerevan in spring that lorries would no longer wait.", "in spring", null, "Yerevan"],
    [
      "The union assured the deputy in a written answer made public on Tuesday that it was late.",
      "on Tuesday",
      "2021-03-16",
      "in a written answer",
    ],
  ],
  "around clauses and quotations": [
    [
      "On 14 January, when he was in hospital, Musa Qili told the court that it was late.",
      "On 14 January",
      "2021-01-14",
      "the court",
    ],
    [
      "Minister Norayr Khach, on a visit to Meghri on Wednesday, said it was late.",
      "on Wednesday",
      "2021-03-17",
      "on a visit to Meghri",
    ],
    [
      "The union dismissed the charge by text message within the hour: “There are two lanes.”",
      "within the hour",
      null,
      "by text message",
    ],
    [
      "His father repeated the same to Radio Kura on Monday: “He is alive.”",
      "on Monday",
      "2021-03-15",
      "to Radio Kura",
    ],
    ["Later in the piece, Lale Ruhi wrote, “The road is shut.”", null, null, "Later in the piece"],
  ],
  "posts and their stamps": [
    ["Ministry of Roads, 9:14: “The bridge is shut.”", "9:14", null, null],
    ["Arpi S., 3 hours ago: where is the money for the roof", "3 hours ago", null, null],
  ],
  "frames that no comma closes": [
    ["By evening Armenian Telegram channels were conceding that it was late.", "By evening", null, null],
    ["In his sermon Father Gevorg declared the matter closed.", null, null, "In his sermon", "speech"],
  ],
  "nouns with a venue of their own": [
    ["There were reports in the local press of a strike.", null, null, "in the local press"],
    ["Claims on social media that the mill had burned were false.", null, null, "on social media", "social-media"],
  ],
  "what is no time": [
    ["Lale Ruhi estimated the crowd at 9,000.", null, null, null],
    ["A poll conducted in August found that it was late.", null, null, null],
    ["Both have quarrelled since 12 March, when Lale Ruhi said it was late.", null, null, null],
  ],
  "clauses of their own": [
    ["In December she promised us a road; in a video call he said that it was late.", null, null, "in a video call"],
    ["The mayor agreed with Lale Ruhi on the report.", null, null, null],
  ],
};

describe.each(Object.entries(rows))("%s", (_, own) => {
  it.each(own.map((row) => [row[0], row] as const))("%s", (_text, [text, when, value, venue, kind]) => {
    const claim = extractor.extract({ id: "a", text, publishedAt: "2021-03-18" }).claims.at(-1);
    expect([claim?.when?.text ?? null, claim?.when?.value ?? null, claim?.venue?.text ?? null]).toEqual([
      when,
      value,
      venue,
    ]);
    if (kind !== undefined) expect(claim?.venue?.kind).toBe(kind);
  });
});

it("leaves to the clause before a semicolon what is its own", () => {
  const text = "In December she promised us a road; in a video call he said that it was late.";
  const [claim] = extractor.extract({ id: "a", text, publishedAt: "2021-03-18" }).claims;
  expect([claim.when?.text, claim.venue]).toEqual(["In December", null]);
});
