import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = await createExtractor();

type Row = readonly [text: string, when: string | null, value: string | null, venue: string | null];

/** Every text is read as published on Thursday, 2021-03-18; its last claim is looked at. Everybody in them is invented. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  "behind a pronoun told": [
    ["The miller wrote to me in January that it was late.", "in January", "2021-01", null],
    ["The miller confirmed to us by e-mail that it was late.", null, null, "by e-mail"],
    ["The miller confirmed to her by phone on Friday that it was late.", "on Friday", "2021-03-12", "by phone"],
    ["The miller remarked to him over tea in Ganja that it was late.", null, null, "over tea in Ganja"],
    ["It is repeated to us every morning: do not leave the road.", "every morning", null, null],
  ],
  "behind a pronoun that takes up what was said": [
    ["The union said so in this room last Friday, with charts.", "last Friday", "2021-03-12", "in this room"],
    ["The union dismissed this before the opening.", "before the opening", null, null],
    ["Rasim Talishli repeated that in the corridor afterwards.", "afterwards", null, "in the corridor"],
    ["The opposition demands it every Sunday.", "every Sunday", null, null],
    ["The union puts it at seven.", null, null, null],
    ["The brewers attribute it to the weather.", null, null, null],
  ],
  "an hour before its day": [
    [
      "The miller wrote on Facebook at 06:12 this morning that it was late.",
      "at 06:12 this morning",
      "2021-03-18",
      "on Facebook",
    ],
    ["“It is late,” the miller wrote on Twitter at noon on Monday.", "at noon on Monday", "2021-03-15", "on Twitter"],
    ["At dawn on Tuesday the union in Baku reported that it was late.", "At dawn on Tuesday", "2021-03-16", null],
    ["Before noon on 27 September we had called for a truce.", "Before noon on 27 September", "2020-09-27", null],
    ["The union had reported at nine that it was late.", "at nine", null, null],
    ["The union wrote in this space at 19:20 that it was late.", "at 19:20", null, "in this space"],
    ["The union confirmed late in the afternoon that it was late.", "late in the afternoon", null, null],
  ],
  "how far back a date is": [
    ["Its headman petitioned the capital as far back as 1992 for a bridge.", "as far back as 1992", "1992", null],
    ["Back in 2009 Lale Ruhi informed the council that it was late.", "Back in 2009", "2009", "the council"],
    ["Three villages had complained about it as early as 2018.", "as early as 2018", "2018", null],
    ["The union has denied ever since 4 October any delay.", "ever since 4 October", "2020-10-04", null],
    ["An earlier version of the page gave the year of the bridge as 2025.", null, null, null],
  ],
  "times that part a source from its verb": [
    ["The governor of Ganja the same evening promised him a tap.", "the same evening", null, null],
    ["The officials by nightfall reported two dead.", "by nightfall", null, null],
    ["The mayor, who has been on air since dawn, said it was late.", null, null, null],
    ["The federation condemned the incident overnight.", "overnight", null, null],
    ["The miller predicted more frost before winter.", null, null, null],
    ["The union called for a long strike in Ganja on Friday.", null, null, null],
  ],
  "behind a source that follows its verb": [
    ["“You said so in 2020!” shouted Hayk Mamyan from the floor.", null, null, "from the floor"],
    ["“I counted one,” wrote the teacher Aqil Kolanli on his Facebook wall.", null, null, "on his Facebook wall"],
    [
      "It is late, explained Natig Shahbayli, the council's man, over tea in a cabin.",
      null,
      null,
      "over tea in a cabin",
    ],
  ],
  "behind the content": [
    [
      "The envoys condemned the use of heavy guns in a joint statement issued in Vienna.",
      null,
      null,
      "in a joint statement issued in Vienna",
    ],
    ["A deputy invoked the phrase from the rostrum.", null, null, "from the rostrum"],
    ["The mayor appealed for unity through his office.", null, null, "through his office"],
  ],
  "dates beside a relative clause": [
    ["The agency, which has sold water since 2018, in May proposed a pause.", "in May", "2020-05", null],
    ["We rang Nune Sahyan, a clerk who in 2019 had warned of a delay.", "in 2019", "2019", null],
    ["By noon today the club claimed that it was late.", "By noon today", "2021-03-18", null],
    ["“I slept,” she confessed towards dawn.", "towards dawn", null, null],
    ["The union stated back then that it was late.", "back then", null, null],
  ],
  "who is told": [
    ["“We walk,” Hayk Mamyan texted this reporter.", null, null, "this reporter"],
    ["“It is late,” a baker told the “Meridian” correspondent.", null, null, "the “Meridian” correspondent"],
    ["The mediators told Baku and Yerevan that it was late.", null, null, "Baku and Yerevan"],
    ["She told parents gathered in the yard that it was late.", null, null, "parents gathered in the yard"],
    ["The governor protested to both embassies over the delay.", null, null, "to both embassies"],
    ["It is late, the colonel reminded the hall.", null, null, "the hall"],
    ["Several neighbours swear to this day that it was late.", null, null, null],
  ],
  "relays of several words": [
    ["The mayor was quoted by the newspaper Nor Or as saying that it was late.", null, null, "by the newspaper Nor Or"],
    ["The mayor was quoted by a London daily as saying that it was late.", null, null, "by a London daily"],
    [
      "The mayor was quoted by the “Khabar-Az” agency as saying that it was late.",
      null,
      null,
      "by the “Khabar-Az” agency",
    ],
  ],
  "between a content's own pieces": [
    ["The bishop urged both sides, in a letter on Friday, to let them pass.", "on Friday", "2021-03-12", "in a letter"],
    ["She begged it, in a postscript, to look after the cat.", null, null, "in a postscript"],
    ["The crew had announced its route two days earlier.", "two days earlier", "2021-03-16", null],
    [
      "The office confirms this the following week at a press conference, smiling.",
      "the following week",
      null,
      "at a press conference",
    ],
    ["I said so again in February, on local radio, and nobody laughed.", "in February", "2021-02", "on local radio"],
    ["It is clean, the drivers say, but they said that on Sunday too.", "on Sunday", "2021-03-14", null],
    [
      "The union accused the mill late on Thursday of burning rubber, hours after the talks had ended.",
      "late on Thursday",
      "2021-03-18",
      null,
    ],
  ],
  "behind people who are no audience": [
    ["I promised my mother in 2020 that I would count them.", "in 2020", "2020", null],
    ["I told her then and there that it was late.", "then", null, null],
    [
      "Baku's envoy denied this from the same table ten minutes later.",
      "ten minutes later",
      null,
      "from the same table",
    ],
  ],
  "frames of many kinds": [
    ["Before the vote Rasim Talishli demanded that it be added.", "Before the vote", null, null],
    ["“They sing,” he told me on a wet morning in October.", "on a wet morning in October", "2020-10", null],
    ["He opens the letters that have no address. “They sing,” he told me.", null, null, null],
    [
      "Asked on Facebook on Friday who the inspectors were, she replied: “Professionals.”",
      "on Friday",
      "2021-03-12",
      "on Facebook",
    ],
    ["BREAKING In a statement on Monday, the union calls it late.", "on Monday", "2021-03-15", "In a statement"],
    ["Lale Ruhi, the mayor, on X: “It is late.”", null, null, "on X"],
    ["He promised in front of the cameras that it would be late.", null, null, "in front of the cameras"],
    ["They were told on Sunday, over loudspeakers, that it was late.", "on Sunday", "2021-03-14", "over loudspeakers"],
    [
      "Rasim Talishli read out a letter from the herders, in which they complained that it was late.",
      null,
      null,
      "a letter from the herders",
    ],
    ["Armenia called on Thursday on the court to order a stop.", "on Thursday", "2021-03-18", null],
  ],
  "times apart from their clause": [
    [
      "It works all night, Kolkhi Freight announced in a notice to shippers on Wednesday, weeks after the queue.",
      "on Wednesday",
      "2021-03-17",
      "in a notice to shippers",
    ],
    ["In the morning several channels had written that it was late.", "In the morning", null, null],
    ["She noted that the secretary had on Tuesday urged both to go home.", "on Tuesday", "2021-03-16", null],
    ["“Is it done?” asked @brick_by_brick at 09:12.", "at 09:12", null, null],
    [
      "As recently as January Ganja's mayor had told guests that it was late.",
      "As recently as January",
      "2021-01",
      "guests",
    ],
  ],
  "manners that are no venue": [
    ["Lale Ruhi, reached by telephone in Baku on Monday, rejected the plan.", "on Monday", "2021-03-15", null],
    ["Lale Ruhi recalled her visit to Vilnius last year.", null, null, null],
    ["“Come with one bag,” she recalled in a low voice.", null, null, null],
    ["He said it to her face.", null, null, null],
  ],
  "before and to whom": [
    ["Lale Ruhi told NOR LUR that it was late.", null, null, "NOR LUR"],
    ["The pupils objected on their page on Friday that nobody had come.", "on Friday", "2021-03-12", "on their page"],
    [
      "The mayor told reporters on board his plane on Friday that it was late.",
      "on Friday",
      "2021-03-12",
      "reporters on board his plane",
    ],
    [
      "He said so in 2005, before an audience of students in Gori.",
      "in 2005",
      "2005",
      "before an audience of students in Gori",
    ],
    [
      "He had complained about this to the village council last week.",
      "last week",
      "2021-03-08/2021-03-14",
      "to the village council",
    ],
    [
      "In the announcement of this morning, it says, “ten” meant ten cars.",
      "of this morning",
      "2021-03-18",
      "In the announcement",
    ],
  ],
  "means that take no complement": [
    ["The committee has confirmed in writing the arrival of four patients.", null, null, "in writing"],
    ["The member apologized to the stenographers for the laughter.", null, null, "to the stenographers"],
    ["The goalkeeper apologised on Instagram for the delay.", null, null, "on Instagram"],
    ["The union objected in writing to the term.", null, null, "in writing"],
  ],
  "insertions and frames": [
    ["The committee, in a telex, spoke of isolated cases.", null, null, "in a telex"],
    ["The other bank, via the Red Cross, blamed the fence.", null, null, "via the Red Cross"],
    ["In their test report the instructors commend its manners.", null, null, "In their test report"],
    ["On the city's radio the shooting was described as an ambush.", null, null, "On the city's radio"],
    [
      "In a memorandum of 2013, which he had kept in his cap, he had requested a barrier.",
      "of 2013",
      "2013",
      "In a memorandum",
    ],
  ],
};

describe.each(Object.entries(rows))("%s", (_, own) => {
  it.each(own)("%s", (text, when, value, venue) => {
    const { claims } = extractor.extract({ id: "a", text, publishedAt: "2021-03-18" });
    const last = claims.at(-1);
    expect(last).toBeDefined();
    expect([last?.when?.text ?? null, last?.when?.value ?? null, last?.venue?.text ?? null]).toEqual([
      when,
      value,
      venue,
    ]);
  });
});

it("leaves who is told out of a content that is split around its clause", () => {
  const { claims } = extractor.extract({ id: "a", text: "It is late, the colonel reminded the hall." });
  expect(claims[0].content.text).toBe("It is late");
});
