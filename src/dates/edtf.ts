import { toCivilDay } from "./calendar.js";

/** A year as EDTF prints it: four digits, a sign for years before 0. */
export function formatYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** A year, month or day; `year` null prints `XXXX`. */
export function formatDate(year: number | null, month: number, day: number): string {
  const head = year === null ? "XXXX" : formatYear(year);
  if (month === 0) return head;
  return day === 0 ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** The day behind a day number. */
export function formatDayNumber(dayNumber: number): string {
  const { year, month, day } = toCivilDay(dayNumber);
  return formatDate(year, month, day);
}

/** The ten years that hold a year: `199X`. */
export function formatDecade(year: number): string {
  return `${String(Math.floor(year / 10)).padStart(3, "0")}X`;
}

/** A hundred years by their leading figures: 19 is `19XX`, the twentieth century; -4 is the fourth century BC. */
export function formatCentury(century: number): string {
  return `${century < 0 ? "-" : ""}${String(Math.abs(century)).padStart(2, "0")}XX`;
}

/** A season of a year; `season` is its EDTF number, 21 to 24. */
export function formatSeason(year: number, season: number): string {
  return `${formatYear(year)}-${season}`;
}
