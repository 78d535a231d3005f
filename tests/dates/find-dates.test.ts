import { describe, expect, it } from "vitest";
import { check, datesIn, mentionsIn } from "./date-finder.js";

/** A Wednesday. */
const PUBLISHED = "2020-10-14";

describe("full dates in every order and casing", () => {
  check([
    ["Halm fell on 27 September 2019.", "27 September 2019 → 2019-09-27"],
    ["HALM FELL ON 27 SEPTEMBER 2019.", "27 SEPTEMBER 2019 → 2019-09-27"],
    ["Halm: may 08, 1992, territory 289 km2", "may 08, 1992 → 1992-05-08"],
    ["It fell on the 27th of September, 2019.", "the 27th of September, 2019 → 2019-09-27"],
    ["It fell on Sept. 27, 2019, at dawn.", "Sept. 27, 2019 → 2019-09-27"],
    ["It fell on September 27th 2019.", "September 27th 2019 → 2019-09-27"],
    ["It fell on the twenty-seventh of September 2019.", "the twenty-seventh of September 2019 → 2019-09-27"],
    ["It fell on Friday, September 27, 2019.", "Friday, September 27, 2019 → 2019-09-27"],
    ["Logged 2019-09-27T18:30:00Z by the post.", "2019-09-27 → 2019-09-27"],
    ["Logged 27.09.2019, 14:20", "27.09.2019 → 2019-09-27"],
    ["Logged on 27/9/2019 in the book.", "27/9/2019 → 2019-09-27"],
    ["Logged on 9/27/2019 in the book.", "9/27/2019 → 2019-09-27"],
    ["In Feb 2012, in oct 2014 and in Dec '91.", "Feb 2012 → 2012-02", "oct 2014 → 2014-10", "Dec '91 → 1991-12"],
    ["She was born in June, 1970.", "June, 1970 → 1970-06"],
    ["The city was founded in 499 BC.", "499 BC → -0498"],
    ["The hill town burned in AD 79.", "AD 79 → 0079"],
    ["The hour came in nineteen ninety-six.", "nineteen ninety-six → 1996"],
  ]);
});

describe("figures with slashes", () => {
  check([
    ["Logged on 4/5/2019 in the book.", "4/5/2019 → 2019-04-05"],
    ["04/10/2020 - 18:30 Talks resume, the envoy said.", "04/10/2020 → 2020-04-10"],
    ["12/10/2020 - 18:30 Talks resume, the envoy said.", "12/10/2020 → 2020-10-12"],
    ["Logged on 4/5/2019 and again on 23/5/2019.", "4/5/2019 → 2019-05-04", "23/5/2019 → 2019-05-23"],
  ]);
});

describe("dates without a year take the nearest one, the clause's tense weighing in", () => {
  check([
    ["The shelling began on Sept. 27.", "Sept. 27 → 2020-09-27"],
    ["The festival will open on 5 April.", "5 April → 2021-04-05"],
    ["The festival was opened on 5 April.", "5 April → 2020-04-05"],
    ["It will take effect on January 1.", "January 1 → 2021-01-01"],
    ["The pact is to be signed by February.", "February → 2021-02"],
    ["The road was mined in December.", "December → 2019-12"],
    ["They met in early October this year.", "early October this year → 2020-10"],
    ["They met in June of last year.", "June of last year → 2019-06"],
    ["They fled last June and hope to return next March.", "last June → 2020-06", "next March → 2021-03"],
    ["On Sunday, May 5 the mill closed.", "Sunday, May 5 → 2019-05-05"],
  ]);
});

describe("weekdays are past unless the clause looks ahead", () => {
  check([
    ["The envoy arrived Tuesday.", "Tuesday → 2020-10-13"],
    ["The envoy spoke on Wednesday.", "Wednesday → 2020-10-14"],
    ["The envoy will arrive on Monday, she said on Tuesday.", "Monday → 2020-10-19", "Tuesday → 2020-10-13"],
    ["Parliament is due to vote on Sunday.", "Sunday → 2020-10-18"],
    ["The offer runs until 9 a.m. Friday.", "Friday → 2020-10-16"],
    ["As recently as June Halm's mayor denied it.", "June → 2020-06"],
    ["She would only say on Monday that it was late.", "Monday → 2020-10-12"],
    ["On Saturday she swore that it would open by Sunday.", "Saturday → 2020-10-10", "Sunday → 2020-10-11"],
    ["On Monday she said that it would open on Friday.", "Monday → 2020-10-12", "Friday → 2020-10-16"],
    ["He said two pumps had been repaired, and undertook to send a list by Friday.", "Friday → 2020-10-16"],
    ["The valve was shut at noon; by Monday the pressure was back.", "Monday → 2020-10-12"],
    ["In March he had promised to send the list by Monday.", "March → 2020-03", "Monday → 2020-10-12"],
    [
      "A note of mid-July was read. It had been filed the previous week.",
      "mid-July → 2020-07",
      "the previous week → 2020-10-05/2020-10-11",
    ],
    ["She confirmed that a team was expected in Halm on Friday.", "Friday → 2020-10-16"],
    ["The truce provides for talks on Friday in Halm.", "Friday → 2020-10-16"],
    ["The bridge will stay shut until at least Monday.", "Monday → 2020-10-19"],
    ["They said they would appeal the ruling, announced Monday.", "Monday → 2020-10-12"],
    ["They will discuss Monday's ruling.", "Monday → 2020-10-12"],
    ["She had been expected to return on Sunday.", "Sunday → 2020-10-11"],
    ["He came last Thursday and leaves next Tuesday.", "last Thursday → 2020-10-08", "next Tuesday → 2020-10-20"],
    ["Rain fell on Tuesday morning and early Monday.", "Tuesday → 2020-10-13", "Monday → 2020-10-12"],
  ]);
});

describe("days counted from the day of writing", () => {
  check([
    ["He left yesterday and returns tomorrow.", "yesterday → 2020-10-13", "tomorrow → 2020-10-15"],
    ["This morning the gate opened; last night it was shut.", "This morning → 2020-10-14", "last night → 2020-10-13"],
    ["The day before yesterday it rained.", "The day before yesterday → 2020-10-12"],
    ["Three days ago it rained.", "Three days ago → 2020-10-11"],
    ["Two years ago and nearly 30 years ago.", "Two years ago → 2018", "nearly 30 years ago → 1990"],
    ["A month ago the mill closed.", "A month ago → 2020-09"],
    [
      "Last week, this week, next month.",
      "Last week → 2020-10-05/2020-10-11",
      "this week → 2020-10-12/2020-10-18",
      "next month → 2020-11",
    ],
    ["Late last year and earlier this month.", "Late last year → 2019", "earlier this month → 2020-10"],
    ["Fighting over the weekend killed two.", "the weekend → 2020-10-10/2020-10-11"],
    ["By the end of the year it will be over.", "the end of the year → 2020"],
  ]);
});

describe("dates that refer to the date last named", () => {
  check([
    ["Talks began on Oct. 10. The next day they failed.", "Oct. 10 → 2020-10-10", "The next day → 2020-10-11"],
    ["It fell on 3 May 2016. Two days later it was retaken.", "3 May 2016 → 2016-05-03", "Two days later → 2016-05-05"],
    ["It fell in March 2016, and a month later the other.", "March 2016 → 2016-03", "a month later → 2016-04"],
    ["In 1992 he fled. That year his brother died.", "1992 → 1992", "That year → 1992"],
    [
      "The autumn 2018 pact ended on Nov. 10 of that year.",
      "autumn 2018 → 2018-23",
      "Nov. 10 → 2018-11-10",
      "that year → 2018",
    ],
    ["In 1992 he fled, and he died the following year.", "1992 → 1992", "the following year → 1993"],
    ["That day nobody came.", "That day → null"],
    [
      "The ministry gave a figure on Tuesday, double that of a day earlier.",
      "Tuesday → 2020-10-13",
      "a day earlier → 2020-10-12",
    ],
  ]);
});

describe("dates that go on from a far year", () => {
  check([
    ["Lenn fell on 6 June 1944, Halm by the evening of 8 June.", "6 June 1944 → 1944-06-06", "8 June → 1944-06-08"],
    ["The pact of May 1994 will be renewed in June.", "May 1994 → 1994-05", "June → 2021-06"],
    [
      "Mines were laid on 1 and 2 May, 5–7 May and 9 May 1915.",
      "1 and 2 May → 1915-05-01/1915-05-02",
      "5–7 May → 1915-05-05/1915-05-07",
      "9 May 1915 → 1915-05-09",
    ],
    ["The wars of 218–201 BC and 149 BC.", "218–201 BC → -0217/-0200", "149 BC → -0148"],
  ]);
});

describe("names and stretches of time", () => {
  check([
    ["He told Halm Today that USA Today had called."],
    ["On “Today” and on CBS This Morning she said so."],
    ["Leaders Of Two States Meet Today In Halm", "Today → 2020-10-14"],
    ["Over the last year and in the last decade output fell."],
    ["Following Tuesday's vote the mill closed.", "Tuesday → 2020-10-13"],
    ["She is in her early 50s."],
    ["They meet on the last Friday in August.", "the last Friday in August → 2020-08-28"],
  ]);
});

describe("years, decades, centuries", () => {
  check([
    ["It closed in 1994, and the 2016 clashes reached it.", "1994 → 1994", "2016 → 2016"],
    ["Since the late 1980s, and through the 1920s.", "late 1980s → 198X", "the 1920s → 192X"],
    ["In the '80s and the nineties.", "the '80s → 198X", "the nineties → 199X"],
    [
      "In the 19th century and the early twentieth century.",
      "the 19th century → 18XX",
      "early twentieth century → 19XX",
    ],
    ["In mid-1996 and by the end of 2021.", "mid-1996 → 1996", "the end of 2021 → 2021"],
    ["(c) 2020 Halm Post", "2020 → 2020"],
  ]);
});

describe("seasons, quarters, halves, parts of months", () => {
  check([
    ["In the spring of 1994, in summer 2019.", "the spring of 1994 → 1994-21", "summer 2019 → 2019-22"],
    ["Last winter was mild.", "Last winter → 2019-24"],
    ["The road will be ready by spring.", "spring → 2021-21"],
    ["Output rose in the third quarter.", "the third quarter → 2020-07/2020-09"],
    ["Output of Q3 2019 and H1 2020.", "Q3 2019 → 2019-07/2019-09", "H1 2020 → 2020-01/2020-06"],
    ["In the first half of 2023 output rose.", "the first half of 2023 → 2023-01/2023-06"],
    ["Net was up in the quarter from a year ago.", "the quarter → 2020-07/2020-09", "a year ago → 2019-07/2019-09"],
    ["They leave in the first half of December.", "the first half of December → 2020-12-01/2020-12-15"],
    [
      "By the beginning of March it had been late September.",
      "the beginning of March → 2020-03",
      "late September → 2020-09",
    ],
    ["The hearing was held in the week of March 6.", "the week of March 6 → 2020-03-02/2020-03-08"],
  ]);
});

describe("ranges are one date", () => {
  check([
    ["From Sept. 27 until Oct. 14, 43 houses burned.", "Sept. 27 until Oct. 14 → 2020-09-27/2020-10-14"],
    ["Between 30 May and 5 June mines were cleared.", "30 May and 5 June → 2020-05-30/2020-06-05"],
    [
      "The pact of 9-10 November 2020 and of Oct. 17-18.",
      "9-10 November 2020 → 2020-11-09/2020-11-10",
      "Oct. 17-18 → 2020-10-17/2020-10-18",
    ],
    ["Breaches were logged on March 25 and 26.", "March 25 and 26 → 2020-03-25/2020-03-26"],
    ["It opens on 3 and 17 October.", "3 → 2020-10-03", "17 October → 2020-10-17"],
    ["Halm: 1988-1992, Lenn: 1992–93.", "1988-1992 → 1988/1992", "1992–93 → 1992/1993"],
    ["Sept. 27–Oct. 10 was the first phase.", "Sept. 27–Oct. 10 → 2020-09-27/2020-10-10"],
    ["Exports of January-March 2021.", "January-March 2021 → 2021-01/2021-03"],
    ["In August and September 1911 the front was quiet.", "August → 1911-08", "September 1911 → 1911-09"],
    ["On the night of 14/15 June 1911 the bridge fell.", "14/15 June 1911 → 1911-06-14/1911-06-15"],
  ]);
});

describe("named days", () => {
  check([
    ["On Christmas Day 1991 the flag was lowered.", "Christmas Day 1991 → 1991-12-25"],
    ["They met on New Year's Eve.", "New Year's Eve → 2020-12-31"],
    ["On Easter Sunday 2019 and last Christmas.", "Easter Sunday 2019 → 2019-04-21", "last Christmas → 2019-12-25"],
    ["It began on Thanksgiving Day, 1999.", "Thanksgiving Day, 1999 → 1999-11-25"],
    ["The Christmas tree was felled."],
  ]);
});

describe("what is no date", () => {
  check([
    ["He may leave; they march; she sat in the sun."],
    ["May said that Ms. April Smith met June Brown."],
    ["Sun Ltd. rose 6 1/4 to 27 3/8, the team won 3-2."],
    ["Resolution 1559, resolutions 1244 and 1325, Article 1995."],
    ["Some 2000 soldiers and 1950 tanks; over 2000 fled; it cost $1,990."],
    ["For two weeks, for 44 days, nearly three decades, the 44-day war."],
    ["At 14:20, at 9 a.m., around midday, from 8 to 10 hours."],
    ["In the last four months and over the past three years."],
    ["It is the fourth day of the siege, the second month."],
    ["Every Monday he prays; Friday prayers; Black Friday."],
    ["The last year of the war was the worst."],
    ["Five of the 12 and 3-4 of the 20 came, 5 per cent."],
    ["Eighteen thousand people were paid."],
    ["In the hot springs they fell; his fall was deep."],
  ]);

  it("keeps a month before a count", () => {
    expect(datesIn("In May 20 people left, in March 15 soldiers.", PUBLISHED)).toEqual([
      "May → 2020-05",
      "March → 2020-03",
    ]);
  });
});

describe("without a publication date", () => {
  check(
    [
      ["The governor spoke on Thursday. Fighting began on Sept. 27.", "Thursday → null", "Sept. 27 → XXXX-09-27"],
      ["Yesterday the mill closed; it had opened in 1991.", "Yesterday → null", "1991 → 1991"],
      ["HALM, Oct. 4, 2020 — The envoy left on Saturday.", "Oct. 4, 2020 → 2020-10-04", "Saturday → 2020-10-03"],
      [
        "By Ana Orr | 4 October 2020\n\nThe envoy left yesterday.",
        "4 October 2020 → 2020-10-04",
        "yesterday → 2020-10-03",
      ],
      [
        "Published: 3 Nov 2021 | Updated: 5 November 2021\n\nThe envoy left today.",
        "3 Nov 2021 → 2021-11-03",
        "5 November 2021 → 2021-11-05",
        "today → 2021-11-03",
      ],
      ["Updated: 5 November 2021\n\nThe envoy left today.", "5 November 2021 → 2021-11-05", "today → null"],
      [
        "Ground changed hands in early April. On the night of April 2, 2016 fire was opened. A message of May 18 told so.",
        "early April → 2016-04",
        "April 2, 2016 → 2016-04-02",
        "May 18 → 2016-05-18",
      ],
      [
        "The house stood until Aug. 31, 1993. It was sold on Oct. 10.",
        "Aug. 31, 1993 → 1993-08-31",
        "Oct. 10 → XXXX-10-10",
      ],
    ],
    null,
  );
});

describe("pages that grow", () => {
  it("values what stands below a time stamp from it", () => {
    const page =
      "Live from Halm\n\n12 October, 08:02\nToday the gate opened.\n\n13 October, 19:40\nIt was shut again yesterday.\n";
    expect(datesIn(page, PUBLISHED)).toEqual([
      "12 October → 2020-10-12",
      "Today → 2020-10-12",
      "13 October → 2020-10-13",
      "yesterday → 2020-10-12",
    ]);
  });
});

describe("mentions", () => {
  it("say how they were resolved", () => {
    const text =
      "On 3 May 2016 it fell. Two days later it was retaken. He said so on Tuesday, and on that Sunday in May.";
    expect(mentionsIn(text, PUBLISHED).map((mention) => mention.resolvedBy)).toEqual([
      "explicit",
      "narrative",
      "publication-date",
      "narrative",
      "publication-date",
    ]);
    expect(mentionsIn("Fighting began on Sept. 27.", null).map((mention) => mention.resolvedBy)).toEqual([
      "unresolved",
    ]);
  });

  it("span the printed text", () => {
    const text = "Əli said on Tuesday, “the 27th of September 2019 was 🌧️ grey”, then left on Oct. 4.";
    for (const { span, text: printed } of mentionsIn(text, PUBLISHED)) expect(text.slice(...span)).toBe(printed);
    expect(mentionsIn(text, PUBLISHED)).toHaveLength(3);
  });
});
