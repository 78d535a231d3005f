/** Years that news can be of: the first newspaper is of 1605. What lies outside is a placeholder (0001, 9999) or a typing error. */
const EARLIEST_YEAR = 1600;
const LATEST_YEAR = 2199;
/** Numbers of seconds are smaller than this until the year 5138; numbers of milliseconds larger since March 1973. */
const LARGEST_SECONDS = 1e11;

/** ISO 8601, extended (`2020-10-14T09:30:00+04:00`) or basic as NITF prints it (`20201014T093000+0400`). */
const ISO =
  /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,12})?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** RFC 822 as RSS prints it: `Wed, 14 Oct 2020 09:30:00 +0400`. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s{1,3})?(\d{1,2})\s{1,3}([a-z]{3})[a-z]{0,6}\.?\s{1,3}(\d{4}|\d{2})(?:\s{1,3}(\d{2}):(\d{2})(?::(\d{2}))?\s{0,3}([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;
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

interface Printed {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Hours, minutes, seconds as printed; hours undefined where there is no time. */
  readonly time: readonly [string | undefined, string | undefined, string | undefined];
  readonly zone: string | undefined;
}

/**
 * Reads a publication date as sidecars, front matter, feeds, pages and agency formats print it.
 *
 * @returns ISO 8601, a day (`2020-10-14`) or a time stamp in the zone as printed, because the outlet's own day is what its *Wednesday*
 * means; null where it is no date, or one that news cannot be of (the zero of a clock, the year 1 or 9999)
 */
export function readPublicationDate(printed: string): string | null {
  const trimmed = printed.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const time = [iso.at(5), iso.at(6), iso.at(7)] as const;
    return format({ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), time, zone: iso.at(8) });
  }
  const rfc = RFC_822.exec(trimmed);
  if (!rfc) return null;
  const month = MONTHS.indexOf(rfc[2].toLowerCase()) + 1;
  const time = [rfc.at(4), rfc.at(5), rfc.at(6)] as const;
  return format({ year: fullYear(rfc[3]), month, day: Number(rfc[1]), time, zone: rfc.at(7) });
}

/** Reads a date given as a number, seconds or milliseconds since 1970, as JSON exports have it. */
export function readEpoch(value: number): string | null {
  if (!Number.isFinite(value) || value <= 0) return null;
  const date = new Date(value < LARGEST_SECONDS ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? null : readPublicationDate(date.toISOString());
}

/** RFC 2822: two digits under 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function format({ year, month, day, time: [hours, minutes, seconds = "00"], zone }: Printed): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // February 30 and month 0 roll over: then it was no date.
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const printedDay = date.toISOString().slice(0, 10);
  if (hours === undefined || minutes === undefined) return printedDay;
  const clock = `${hours}:${minutes}:${seconds}`;
  const isClock = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
  // A clock never set says the first second of 1970; a nonsense time leaves a day that may well be right.
  if (printedDay === "1970-01-01" && clock === "00:00:00") return null;
  return isClock ? `${printedDay}T${clock}${offsetOf(zone)}` : printedDay;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const upper = zone.toUpperCase();
  if (/^[+-]/.test(upper)) {
    const [hours, minutes] = [upper.slice(0, 3), upper.slice(3).replace(":", "") || "00"];
    return Math.abs(Number(hours)) <= 14 && Number(minutes) < 60 ? `${hours}:${minutes}` : "";
  }
  return Object.hasOwn(ZONES, upper) ? ZONES[upper] : "";
}
