import { describe } from "vitest";
import { check } from "./date-finder.js";

describe("what follows a date in its text", () => {
  check([
    [
      "Halm fell on 8 May 1992. The next month the mayor resigned, and the next year he died.",
      "8 May 1992 → 1992-05-08",
      "The next month → 1992-06",
      "the next year → 1993",
    ],
    ["He left in March 2016. He returned the next summer.", "March 2016 → 2016-03", "the next summer → 2016-22"],
    ["The mill burned in March 2016. It will be rebuilt next month.", "March 2016 → 2016-03", "next month → 2020-11"],
    [
      "The front opened in August 1914. The following August it closed, the previous May it had moved.",
      "August 1914 → 1914-08",
      "The following August → 1915-08",
      "the previous May → 1915-05",
    ],
    [
      "Salt was cheap in the 1880s; in the following decade it rose.",
      "the 1880s → 188X",
      "the following decade → 189X",
    ],
    [
      "Halm fell on 8 May 1992. On the 18th Lenn fell; on the 20th he left.",
      "8 May 1992 → 1992-05-08",
      "the 18th → 1992-05-18",
      "the 20th → 1992-05-20",
    ],
    [
      "It rained from the 12th to the 15th of May 1992; he led the 18th Brigade on the 5th Army's flank.",
      "the 12th to the 15th of May 1992 → 1992-05-12/1992-05-15",
    ],
  ]);
});

describe("asides and marks", () => {
  check([
    [
      "On 27 February 1900, the anniversary of the 1881 defeat, they gave up. The next day it rained.",
      "27 February 1900 → 1900-02-27",
      "1881 → 1881",
      "The next day → 1900-02-28",
    ],
    [
      "In 1991 he came. In February of the following year he left; he was back between March and May of the next year.",
      "1991 → 1991",
      "February → 1992-02",
      "the following year → 1992",
      "March and May → 1993-03/1993-05",
      "the next year → 1993",
    ],
    [
      "It fell on 3 May 1992. It was retaken on the 23rd. On the 25th two men left.",
      "3 May 1992 → 1992-05-03",
      "the 23rd → 1992-05-23",
      "the 25th → 1992-05-25",
    ],
    [
      "It fell in May 1992. Between the 12th and the 23rd it snowed.",
      "May 1992 → 1992-05",
      "the 12th and the 23rd → 1992-05-12/1992-05-23",
    ],
    [
      "It fell in May 1992. On the 13th and 14th it rained; on the 5th and 6th floors they slept.",
      "May 1992 → 1992-05",
      "the 13th and 14th → 1992-05-13/1992-05-14",
    ],
    [
      "In the weeks before 6 June 1944 it rained; the week before 6 June 1944 was dry.",
      "6 June 1944 → 1944-06-06",
      "the week before 6 June 1944 → 1944-05-29/1944-06-04",
    ],
    [
      "War began on 1 September 1939; Halm held out until 6 October. On 17 September Lenn fell.",
      "1 September 1939 → 1939-09-01",
      "6 October → 1939-10-06",
      "17 September → 1939-09-17",
    ],
    ["On “Mournful Monday” they wept, and on “Monday” too.", "Monday → 2020-10-12"],
    ["During February and March they froze.", "February → 2020-02", "March → 2020-03"],
    ["A thousand centuries ago it was warm.", "thousand centuries ago → null"],
  ]);
});

describe("a background goes on", () => {
  check([
    [
      "In March 1991 a vote was held. In the autumn the republic was declared. In December the union ended. In January snow fell.",
      "March 1991 → 1991-03",
      "the autumn → 1991-23",
      "December → 1991-12",
      "January → 1992-01",
    ],
    [
      "By the summer of 1992 the front had moved. By the autumn it had halted.",
      "the summer of 1992 → 1992-22",
      "the autumn → 1992-23",
    ],
    [
      "On 12 June 1992 they attacked. Four days later the river was reached. By 4 July half the land was theirs.",
      "12 June 1992 → 1992-06-12",
      "Four days later → 1992-06-16",
      "4 July → 1992-07-04",
    ],
    ["The raid began on 27 March 1993 and lasted until 5 April.", "27 March 1993 → 1993-03-27", "5 April → 1993-04-05"],
    [
      "Halm fell on 8 May 1992. By the end of the month the road was open.",
      "8 May 1992 → 1992-05-08",
      "the end of the month → 1992-05",
    ],
    [
      "Halm fell on 8 May 1992. By the end of the month the road will be open.",
      "8 May 1992 → 1992-05-08",
      "the end of the month → 2020-10",
    ],
    [
      "Halm fell on 8 May 1992. On Tuesday he said so, and in June he will return.",
      "8 May 1992 → 1992-05-08",
      "Tuesday → 2020-10-13",
      "June → 2021-06",
    ],
    [
      "He said on Tuesday that Halm fell in May 1992 and Lenn in July.",
      "Tuesday → 2020-10-13",
      "May 1992 → 1992-05",
      "July → 1992-07",
    ],
  ]);
});

describe("a background of last year", () => {
  check([
    [
      "In 2019 there were two raids: in May, and on November 16.",
      "2019 → 2019",
      "May → 2019-05",
      "November 16 → 2019-11-16",
    ],
    ["In May 2019 the road was shut. In November it was opened.", "May 2019 → 2019-05", "November → 2019-11"],
    ["In December 2019 the road was shut. In June it was opened.", "December 2019 → 2019-12", "June → 2020-06"],
  ]);
});

describe("a deadline that has passed", () => {
  check([
    ["By Sunday the fire was out.", "Sunday → 2020-10-11"],
    ["By Sunday, he said, the fire will be out.", "Sunday → 2020-10-18"],
    [
      "The truce was extended until Sunday; the last one lasted until Monday.",
      "Sunday → 2020-10-18",
      "Monday → 2020-10-12",
    ],
    ["None of the men could be reached on Friday.", "Friday → 2020-10-09"],
  ]);
});
