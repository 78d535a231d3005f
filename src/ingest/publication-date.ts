const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** RFC 822 as RSS prints it: `Wed, 14 Oct 2020 09:30:00 +0400`. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})(?:\s+(\d{2}:\d{2}(?::\d{2})?)\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The named zones of RFC 822 and those that feeds of the region print; others are dropped, which keeps the day as printed. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: "Z",
  UT: "Z",
  UTC: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  MSK: "+03:00",
  AZT: "+04:00",
  AMT: "+04:00",
};

/**
 * Reads a publication date as sidecars, front matter and feeds print it.
 *
 * @returns ISO 8601, a day (`2020-10-14`) or a time stamp in the zone as printed, because the outlet's own day is what its *Wednesday*
 * means; null where it is no date
 */
export function readPublicationDate(printed: string): string | null {
  const iso = ISO.exec(printed.trim());
  if (iso) return format(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], iso[5]);
  const rfc = RFC_822.exec(printed.trim());
  if (!rfc) return null;
  const year = rfc[3].length === 2 ? 2000 + Number(rfc[3]) : Number(rfc[3]);
  return format(year, MONTHS.indexOf(rfc[2].toLowerCase()) + 1, Number(rfc[1]), rfc[4], rfc[5]);
}

function format(
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  zone: string | undefined,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // February 30 and month 0 roll over: then it was no date.
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const printedDay = date.toISOString().slice(0, 10);
  if (time === undefined) return printedDay;
  return `${printedDay}T${time.length === 5 ? `${time}:00` : time}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const upper = zone.toUpperCase();
  if (/^[+-]/.test(upper)) return upper.includes(":") ? upper : `${upper.slice(0, 3)}:${upper.slice(3)}`;
  return Object.hasOwn(ZONES, upper) ? ZONES[upper] : "";
}
