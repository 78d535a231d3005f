import { describe, expect, it } from "vitest";
import { readPublicationDate } from "../../src/ingest/publication-date.js";

describe("readPublicationDate", () => {
  it.each([
    ["2020-10-14", "2020-10-14"],
    [" 2020-10-14 ", "2020-10-14"],
    ["2020-10-14T09:30:00Z", "2020-10-14T09:30:00Z"],
    ["2020-10-14T09:30:00.123+04:00", "2020-10-14T09:30:00+04:00"],
    ["2020-10-14 09:30", "2020-10-14T09:30:00"],
    ["Wed, 14 Oct 2020 23:30:00 +0400", "2020-10-14T23:30:00+04:00"],
    ["14 Oct 2020 09:30 GMT", "2020-10-14T09:30:00Z"],
    ["Wed, 14 October 20 09:30:00 EST", "2020-10-14T09:30:00-05:00"],
    ["14 Oct 2020", "2020-10-14"],
    ["Wed, 14 Oct 2020 09:30:00 XYZ", "2020-10-14T09:30:00"],
  ])("reads %j as %s", (printed, iso) => {
    expect(readPublicationDate(printed)).toBe(iso);
  });

  it.each(["yesterday", "", "2020-02-30", "2020-13-01", "14 Foo 2020", "10/14/2020", "2020"])(
    "takes %j for no date",
    (printed) => {
      expect(readPublicationDate(printed)).toBeNull();
    },
  );
});
