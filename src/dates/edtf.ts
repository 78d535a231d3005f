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

/** The ten years that hold a year: `199X`; those before Christ by the figures they are named with (`-047X`, the 470s BC). */
export function formatDecade(year: number): string {
  if (year < 0) return `-${String(Math.floor(-year / 10)).padStart(3, "0")}X`;
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

/** Months of a season by its EDTF number less 21; winter runs into the next year. */
const SEASON_MONTHS = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 2],
] as const;

/** The date that opens an interval from a value: intervals of level 1 know neither seasons nor decades. */
export function firstDate(value: string): string {
  const start = value.split("/")[0];
  const season = SEASON.exec(start);
  if (season !== null) return formatDate(Number(season[1]), SEASON_MONTHS[Number(season[2]) - 21][0], 0);
  return UNKNOWN_YEAR.test(start) ? start : start.replace(/X/g, start.startsWith("-") ? "9" : "0");
}

/** The date that closes an interval up to a value. */
export function lastDate(value: string): string {
  const end = value.slice(value.indexOf("/") + 1);
  const season = SEASON.exec(end);
  if (season === null) return UNKNOWN_YEAR.test(end) ? end : end.replace(/X/g, end.startsWith("-") ? "0" : "9");
  const [first, last] = SEASON_MONTHS[Number(season[2]) - 21];
  return formatDate(Number(season[1]) + (last < first ? 1 : 0), last, 0);
}

const SEASON = /^(-?\d{4})-(2[1-4])$/;
const UNKNOWN_YEAR = /^XXXX/;
