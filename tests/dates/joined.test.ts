import { describe } from "vitest";
import { check } from "./date-finder.js";

describe("what is printed once holds for all that it is joined to", () => {
  check([
    ["She fled in May or June 1911.", "May → 1911-05", "June 1911 → 1911-06"],
    [
      "She fled on 8 or 9 May 1911, or on June 3 or 4.",
      "8 → 1911-05-08",
      "9 May 1911 → 1911-05-09",
      "June 3 → 1911-06-03",
      "4 → 1911-06-04",
    ],
    ["The pass was shut in the spring and summer of 1911.", "the spring → 1911-21", "summer of 1911 → 1911-22"],
    [
      "Halm was handed over on 20 November, Lenn on 25 November and Orr on 1 December 1911.",
      "20 November → 1911-11-20",
      "25 November → 1911-11-25",
      "1 December 1911 → 1911-12-01",
    ],
    ["The truce of 3 May and the pact of 9 June 1911.", "3 May → 1911-05-03", "9 June 1911 → 1911-06-09"],
    [
      "It rained between the 27th and the 30th of September.",
      "the 27th and the 30th of September → 2020-09-27/2020-09-30",
    ],
    ["Roads were cut in the autumn-winter of 1911.", "the autumn-winter of 1911 → 1911-09/1912-02"],
    ["In the winter of 1911/12 they froze.", "the winter of 1911/12 → 1911-24"],
    ["Output of Jan-Aug 2019 fell.", "Jan-Aug 2019 → 2019-01/2019-08"],
    ["In mid-to-late October and early to mid-2019.", "mid-to-late October → 2020-10", "early to mid-2019 → 2019"],
  ]);
});

describe("centuries and decades joined", () => {
  check([
    ["Mills of the 18th and 19th centuries.", "the 18th → 17XX", "19th centuries → 18XX"],
    ["Mills of the late 18th and early 19th centuries.", "late 18th → 17XX", "early 19th centuries → 18XX"],
    [
      "A 9th-10th century wall, built between the 12th and 15th centuries.",
      "9th-10th century → 0800/0999",
      "the 12th and 15th centuries → 1100/1499",
    ],
    ["In the twenty-first century.", "the twenty-first century → 20XX"],
    [
      "In the first decade of the 21st century and the last decade of the 20th century.",
      "the first decade of the 21st century → 200X",
      "the last decade of the 20th century → 199X",
    ],
    ["The dam of 2020's floods; the music of the 1990's.", "2020 → 2020", "the 1990's → 199X"],
  ]);
});

describe("dates before Christ", () => {
  check([
    ["In August 216 BC and on 2 August 216 BC.", "August 216 BC → -0215-08", "2 August 216 BC → -0215-08-02"],
    [
      "In the spring of 431 BC and the winter of 218–217 BC.",
      "the spring of 431 BC → -0430-21",
      "the winter of 218–217 BC → -0217-24",
    ],
    [
      "In the 470s BC and the 5th and 4th centuries BC.",
      "the 470s BC → -047X",
      "the 5th → -05XX",
      "4th centuries BC → -04XX",
    ],
    ["In the 1st century AD.", "the 1st century AD → 00XX"],
  ]);
});

describe("a year before a counted noun", () => {
  check([
    ["In the spring of 1991 villages were emptied.", "the spring of 1991 → 1991-21"],
    ["In May 1991 villages were emptied, in May 2000 people left.", "May 1991 → 1991-05", "May → 1991-05"],
    ["In 1992 people fled.", "1992 → 1992"],
    ["In 1988, 1989 and 1991 people fled.", "1988 → 1988", "1989 → 1989", "1991 → 1991"],
    ["The raid left 1992 people homeless; at 1930 GMT on 12 May 1930 GMT.", "12 May → 2020-05-12"],
  ]);
});

describe("weekdays with a week, a date or another weekday", () => {
  check([
    [
      "They met on Tuesday of last week and meet again on Friday next week.",
      "Tuesday of last week → 2020-10-06",
      "Friday next week → 2020-10-23",
    ],
    [
      "It began last week. On the Friday of that week it ended.",
      "last week → 2020-10-05/2020-10-11",
      "Friday → 2020-10-09",
      "that week → 2020-10-05/2020-10-11",
    ],
    ["On Sunday (September 27) it began.", "Sunday → 2020-09-27", "September 27 → 2020-09-27"],
    ["On 27 September (Sunday) it began.", "27 September → 2020-09-27", "Sunday → 2020-09-27"],
    ["On Monday (3 September 2019) it began.", "Monday → 2020-10-12", "3 September 2019 → 2019-09-03"],
    ["They will meet on Thursday night and Friday morning.", "Thursday → 2020-10-15", "Friday → 2020-10-16"],
    [
      "He was there on Sunday and Monday, and on Friday.",
      "Sunday → 2020-10-11",
      "Monday → 2020-10-12",
      "Friday → 2020-10-09",
    ],
    ["Shares were bought from Sept. 14 to Friday.", "Sept. 14 to Friday → 2020-09-14/2020-10-09"],
    ["The shop is closed this weekend.", "this weekend → 2020-10-10/2020-10-11"],
    ["The shop will be closed this weekend.", "this weekend → 2020-10-17/2020-10-18"],
  ]);
});

describe("weekdays with a day of the month or behind a date", () => {
  check([
    [
      "On Wednesday the 7th it rained; on Sunday, the 4th, it snowed.",
      "Wednesday the 7th → 2020-10-07",
      "Sunday, the 4th → 2020-10-04",
    ],
    ["It began in July 1998. On Sunday the 12th it stopped.", "July 1998 → 1998-07", "Sunday the 12th → 1998-07-12"],
    ["On Friday the 13th Floor opened.", "Friday → 2020-10-09"],
    ["On 13 January 1990, a Saturday, it began.", "13 January 1990 → 1990-01-13", "Saturday → 1990-01-13"],
    [
      "The vote is two weeks from next Tuesday, a year from tomorrow.",
      "two weeks from next Tuesday → 2020-11-03",
      "a year from tomorrow → 2021-10-15",
    ],
  ]);
});

describe("distances from a day printed behind them", () => {
  check([
    ["It happened a year ago today.", "a year ago today → 2019-10-14"],
    [
      "It happened a week ago Tuesday, two months ago yesterday.",
      "a week ago Tuesday → 2020-10-06",
      "two months ago yesterday → 2020-08-13",
    ],
    ["He came a year ago. Today he left.", "a year ago → 2019", "Today → 2020-10-14"],
    ["He came a year ago, today's paper says.", "a year ago → 2019", "today → 2020-10-14"],
  ]);
});

describe("named days beside their date", () => {
  check([
    [
      "On 20 January 1990 (Black January) the guns spoke.",
      "20 January 1990 → 1990-01-20",
      "Black January → 1990-01-20",
    ],
    ["Black January (20 January 1990) is mourned.", "Black January → 1990-01-20", "20 January 1990 → 1990-01-20"],
    ["On Victory Day, May 9, 1995, flags flew.", "Victory Day → 1995-05-09", "May 9, 1995 → 1995-05-09"],
    ["The last quarter of 2019 was dry.", "The last quarter of 2019 → 2019-10/2019-12"],
  ]);
});

describe("what is compared with", () => {
  check([
    [
      "In the third quarter net rose from the corresponding period a year earlier.",
      "the third quarter → 2020-07/2020-09",
      "the corresponding period a year earlier → 2019-07/2019-09",
    ],
    [
      "Exports of August rose, compared with the same period last year and the same month of 2017.",
      "August → 2020-08",
      "the same period last year → 2019",
      "the same month of 2017 → 2017-08",
    ],
    [
      "In the first quarter it was dry, unlike in the quarter a year ago.",
      "the first quarter → 2020-01/2020-03",
      "the quarter a year ago → 2019-01/2019-03",
    ],
    ["In the same period five mills closed."],
    ["For the week, shares fell; many of today's mills are new.", "the week → 2020-10-12/2020-10-18"],
  ]);
});

describe("months before a name", () => {
  check([
    ["In July Halm fell, in August Lenn.", "July → 2020-07", "August → 2020-08"],
    ["In March Orr attacked; by May Orr, a poet; August Orr wrote it.", "March → 2020-03"],
  ]);
});
