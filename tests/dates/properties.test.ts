import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, mentionsIn } from "./date-finder.js";

const WORDS =
  "the of a an and to until from between in on by early late mid end first third second last next this that same following year month week day quarter half May march Sept. October Friday sat 3 27 31 2020 1994 1988 '80s 12 , . – - / ( ) : \n \n\n ago later before yesterday today night spring fiscal century decade two twenty thousand nineteen Easter New Year 's said will in around half few or so from now Q1 Victory Christmas weekend '94 nineties Orthodox before Monday Wednesday between corresponding period centuries winter th Sunday or".split(
    / (?!\n)/,
  );
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const publication = fc.constantFrom(null, "2020-10-14", "1989-11-02T10:00:00Z", "nonsense");

/** Whether a reader of EDTF (ISO 8601-2) takes the value. A year unknown throughout is its level 2, all else level 1. */
function isEdtf(value: string): boolean {
  try {
    parse(value, { level: value.includes("XXXX") ? 2 : 1 });
    return true;
  } catch {
    return false;
  }
}

/** An interval whose ends lack a year is none in EDTF; each end is a date of its own. */
function parts(value: string): string[] {
  return value.includes("XXXX") ? value.split("/") : [value];
}

describe("any text", () => {
  it("gives mentions in text order that lie apart and print what they span", () => {
    fc.assert(
      fc.property(text, publication, (input, publishedAt) => {
        let last = 0;
        for (const { span, text: printed } of mentionsIn(input, publishedAt)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(input.slice(...span)).toBe(printed);
          last = span[1];
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("values them in EDTF or not at all", () => {
    fc.assert(
      fc.property(text, publication, (input, publishedAt) => {
        for (const { value } of mentionsIn(input, publishedAt))
          if (value !== null) expect(parts(value).filter((part) => !isEdtf(part))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("finds the same in the same text again, whatever stood between", () => {
    fc.assert(
      fc.property(text, text, (input, other) => {
        const once = datesIn(input, "2020-10-14");
        datesIn(other, null);
        expect(datesIn(input, "2020-10-14")).toEqual(once);
      }),
    );
  });
});

describe("long runs of date words", () => {
  it.each([
    "the end of ",
    "1 and 3 and ",
    "May, ",
    "last ",
    "early ",
    "from Monday to ",
    "twenty-",
    "2020-",
    "1/",
    "the ",
    "the day before ",
    "two weeks after ",
    "around ",
    "around 1905 to ",
    "around early ",
    "18th and ",
    "18th-",
    "the 9th and ",
    "mid-to-",
    "on the 9th it ",
    "By June it ",
    "on 3 May, ",
    "a year ago today ",
    "Sunday (3 May) ",
    "in 1988 and ",
    "the same period ",
    "the week after the 3rd before ",
    "half a ",
    "early in the ",
    "several ",
    "in two weeks ",
    "the first two quarters of ",
    "10-Nov-",
    "Q1–",
    "September/",
    "'94 ",
    "\n20 May, 08:02\n",
  ])("%s, a hundred thousand times", (run) => {
    expect(() => mentionsIn(run.repeat(100_000), "2020-10-14")).not.toThrow();
  });
});
