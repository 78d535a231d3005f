import { describe } from "vitest";
import { check } from "./date-finder.js";

describe("distances with halves, open counts and roundings", () => {
  check([
    ["Two and a half years ago he left.", "Two and a half years ago → 2018"],
    ["A year and a half ago he left.", "A year and a half ago → 2019"],
    ["Half a year ago he left.", "Half a year ago → 2020-04"],
    ["Half a century ago the dam stood.", "Half a century ago → 1970"],
    ["A week and a half ago it rained.", "A week and a half ago → 2020-09-28/2020-10-04"],
    ["A fortnight ago it rained.", "A fortnight ago → 2020-09-28/2020-10-04"],
    ["A week or so ago it rained.", "A week or so ago → 2020-10-05/2020-10-11"],
    ["A few years ago and several months ago it rained.", "A few years ago → null", "several months ago → null"],
    ["A couple of weeks ago it rained.", "A couple of weeks ago → null"],
    ["Only a decade ago it was just a year ago.", "a decade ago → 2010", "a year ago → 2019"],
  ]);
});

describe("distances ahead", () => {
  check([
    ["The envoys will meet in two weeks.", "two weeks → 2020-10-26/2020-11-01"],
    ["The vote is due in ten days.", "ten days → 2020-10-24"],
    ["The vote comes in three days' time.", "three days' time → 2020-10-17"],
    ["Ten days from now, five years hence.", "Ten days from now → 2020-10-24", "five years hence → 2025"],
  ]);
});

describe("stretches that are no distance", () => {
  check([
    ["The sappers cleared sixty fields in two weeks."],
    ["They will meet for the first time in two years."],
    ["It will be rebuilt within two years, in two weeks of hard work."],
    ["It was the third raid in ten days."],
    ["A few days later, some weeks after the raid."],
  ]);
});

describe("days beside a day", () => {
  check([
    ["It rained the day before last Tuesday.", "the day before last Tuesday → 2020-10-12"],
    ["The day after 10 May 2016 was calm.", "The day after 10 May 2016 → 2016-05-11"],
    ["A day after Monday's vote the mill closed.", "A day after Monday → 2020-10-13"],
    ["Three days before Christmas 2019 it snowed.", "Three days before Christmas 2019 → 2019-12-22"],
    ["The week before last it rained.", "The week before last → 2020-09-28/2020-10-04"],
    ["The month after next, the year before last.", "The month after next → 2020-12", "the year before last → 2018"],
    [
      "It fell on 3 May 2016. The morning after, it rained.",
      "3 May 2016 → 2016-05-03",
      "The morning after → 2016-05-04",
    ],
    ["It fell on 3 May 2016; the night before, all slept.", "3 May 2016 → 2016-05-03", "the night before → 2016-05-02"],
    [
      "It fell on 3 May 2016. The following morning it rained.",
      "3 May 2016 → 2016-05-03",
      "The following morning → 2016-05-04",
    ],
    [
      "It fell in May 2016. On the 10th of that month it rained.",
      "May 2016 → 2016-05",
      "the 10th of that month → 2016-05-10",
    ],
    [
      "The 3rd of this month and the 31st of last month.",
      "The 3rd of this month → 2020-10-03",
      "the 31st of last month → null",
    ],
  ]);
});

describe("a date that only names a thing is read alone", () => {
  check([
    ["The day after the 9 May parade it rained.", "9 May → 2020-05-09"],
    ["Three days after 9 May celebrations it rained.", "9 May → 2020-05-09"],
    ["Two days before the vote, a week after the raid."],
  ]);
});

describe("times of day belong to no date", () => {
  check([
    ["Later in the day and late in the day it rained."],
    [
      "He fell on Tuesday night, early on Monday, at 9 a.m. Sunday.",
      "Tuesday → 2020-10-13",
      "Monday → 2020-10-12",
      "Sunday → 2020-10-11",
    ],
    ["Earlier this week and earlier this year.", "this week → 2020-10-12/2020-10-18", "earlier this year → 2020"],
    ["It fell on 3 May 2016, later that day it burned.", "3 May 2016 → 2016-05-03", "later that day → 2016-05-03"],
  ]);
});
