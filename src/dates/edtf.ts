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
