import { describe, expect, it } from "vitest";
import {
  daysInMonth,
  easterSunday,
  nthWeekday,
  toCivilDay,
  toDayNumber,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
} from "../../src/dates/calendar.js";
import { formatDayNumber } from "../../src/dates/edtf.js";

const MILLISECONDS = 86_400_000;

describe("day numbers", () => {
  it("agree with the platform's calendar, also before 1970 and over leap years", () => {
    for (let day = -1_000_000; day < 100_000; day += 811) {
      const date = new Date(day * MILLISECONDS);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(toCivilDay(day)).toEqual(civil);
      expect(toDayNumber(civil.year, civil.month, civil.day)).toBe(day);
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }
  });

  it("know leap Februaries", () => {
    expect([1900, 2000, 2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});

describe("movable days", () => {
  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2019, "2019-04-21"],
    [2038, "2038-04-25"],
  ])("Easter Sunday of %i is %s", (year, day) => {
    expect(formatDayNumber(easterSunday(year))).toBe(day);
  });

  it("counts weekdays from either end of a month", () => {
    expect(formatDayNumber(nthWeekday(2020, 11, 4, 4))).toBe("2020-11-26");
    expect(formatDayNumber(nthWeekday(2020, 5, 1, -1))).toBe("2020-05-25");
  });

  it("steps over the day itself", () => {
    const wednesday = toDayNumber(2020, 10, 14);
    expect(formatDayNumber(weekdayBefore(wednesday, 3))).toBe("2020-10-07");
    expect(formatDayNumber(weekdayAfter(wednesday, 3))).toBe("2020-10-21");
  });
});
