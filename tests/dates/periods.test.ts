import { describe } from "vitest";
import { check } from "./date-finder.js";

describe("years in two figures", () => {
  check([
    ["In '94 he left; the class of '87 met.", "'94 → 1994", "'87 → 1987"],
    ["In the summer of '69 and in autumn '91.", "the summer of '69 → 1969-22", "autumn '91 → 1991-23"],
    ["In the last half of the '80s and the mid-'90s.", "the last half of the '80s → 198X", "mid-'90s → 199X"],
    ["He said '94 per cent' and 'in 94 villages'."],
    ["In '20 villages were burned' he read."],
  ]);
});

describe("ends, quarters and full years", () => {
  check([
    ["By end-2021 and end-November; by end 2022.", "end-2021 → 2021", "end-November → 2020-11", "end 2022 → 2022"],
    ["They met to end 2021 in peace.", "2021 → 2021"],
    ["Output of Q1–Q3 2019 and of 2023 Q2.", "Q1–Q3 2019 → 2019-01/2019-09", "2023 Q2 → 2023-04/2023-06"],
    ["In the first two quarters of 2019.", "the first two quarters of 2019 → 2019-01/2019-06"],
    ["In the first nine months of the year output fell.", "the year → 2020"],
    ["For the year, output fell; for the full year it rose.", "the year → 2020", "the full year → 2020"],
    [
      "Up from last year's quarter; the 2019 third quarter.",
      "last year's quarter → 2019-07/2019-09",
      "the 2019 third quarter → 2019-07/2019-09",
    ],
    ["The quarter-to-quarter rise; the year of the drought; the year-earlier $4 million."],
    [
      "Around 1 November, around 1905, around year-end.",
      "Around 1 November → 2020-11-01",
      "around 1905 → 1905",
      "around year-end → 2020",
    ],
    ["They sat around Monday's table.", "Monday → 2020-10-12"],
  ]);
});

describe("further ranges", () => {
  check([
    ["The roads were shut Monday to Wednesday.", "Monday to Wednesday → 2020-10-12/2020-10-14"],
    ["The roads will be shut from Friday to Sunday.", "Friday to Sunday → 2020-10-16/2020-10-18"],
    ["Between 27 May and 10 June 2019 it rained.", "27 May and 10 June 2019 → 2019-05-27/2019-06-10"],
    ["Between 27 December and 5 January 2019 it snowed.", "27 December and 5 January 2019 → 2018-12-27/2019-01-05"],
    ["The September/October 2019 issue.", "September/October 2019 → 2019-09/2019-10"],
    ["From 1988 to 1994 and between 1915 and 1918.", "1988 to 1994 → 1988/1994", "1915 and 1918 → 1915/1918"],
    ["He promised Monday to pay.", "Monday → 2020-10-12"],
    ["From spring 2019 to winter 2020.", "spring 2019 to winter 2020 → 2019-03/2021-02"],
    [
      "From the 1970s to the 1990s, from the 1980s to 1994.",
      "the 1970s to the 1990s → 1970/1999",
      "the 1980s to 1994 → 1980/1994",
    ],
  ]);
});

describe("named days", () => {
  check([
    ["Western Easter 2024 and Orthodox Easter 2024.", "Easter 2024 → 2024-03-31", "Orthodox Easter 2024 → 2024-05-05"],
    ["Novruz 2021, Good Friday 2019.", "Novruz 2021 → 2021-03-21", "Good Friday 2019 → 2019-04-19"],
    ["He wept for the dead of Black January.", "Black January → 2021-01-20"],
    [
      "Easter week 2019 is over; Christmas weekend 2019.",
      "Easter week 2019 → 2019-04-15/2019-04-21",
      "Christmas weekend 2019 → 2019-12-28/2019-12-29",
    ],
  ]);

  describe("that countries keep on different days take the close one", () => {
    check([["On Victory Day flags flew.", "Victory Day → 2021-11-08"]], "2021-11-09");
    check([["On Victory Day wreaths were laid.", "Victory Day → 2021-05-09"]], "2021-05-10");
    check([["On Remembrance Day there was silence.", "Remembrance Day → 2021-09-27"]], "2021-09-27");
    check([["On Victory Day of that war flags flew.", "Victory Day → null"]], "2021-02-03");
    check([["On Victory Day flags flew.", "Victory Day → null"]], null);
  });
});

describe("tense", () => {
  check([
    ["Ana Orr will succeed her brother on Feb. 1.", "Feb. 1 → 2021-02-01"],
    ["The sum would be paid on an unspecified day in January.", "January → 2021-01"],
    ["It had been due to expire on Friday.", "Friday → 2020-10-09"],
    ["He could not be reached on Friday; he could arrive on Monday.", "Friday → 2020-10-09", "Monday → 2020-10-19"],
    ["Houses have been promised for September.", "September → 2020-09"],
    ["Houses have been promised for March.", "March → 2021-03"],
    ["They drove home on Sunday; they strove for it in December.", "Sunday → 2020-10-11", "December → 2019-12"],
    ["On this coming Sunday, October eighteenth, it opens.", "this coming Sunday, October eighteenth → 2020-10-18"],
  ]);
});

describe("what is no date either", () => {
  check([
    ["In today's world and for tomorrow's generation, for the people of tomorrow."],
    ["Today's talks end tomorrow.", "Today → 2020-10-14", "tomorrow → 2020-10-15"],
    ["“This Week,” she said, and “This Week With Ana Orr”."],
    ["This was VOA Today. Goodbye."],
    ["She lives in 28 May Street near 20 January station."],
    ["Version 2.10.2020 costs 1990 manat."],
    ["June said so; the June statement said so.", "June → 2020-06"],
    ["Win 3-2, 5-4 and 20/20; of the 907th, the 44-day war and a price of 1,990."],
  ]);
});

describe("figures with month names", () => {
  check([
    ["Logged 10-Nov-2020 by the post.", "10-Nov-2020 → 2020-11-10"],
    ["Logged 5-May by the post.", "5-May → 2020-05-05"],
    ["Logged 31-Sep-2020 by the post."],
  ]);
});
