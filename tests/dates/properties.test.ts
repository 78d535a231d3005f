import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, mentionsIn } from "./date-finder.js";

const WORDS =
  "the of a an and to until from between in on by early late mid end first third second last next this that same following year month week day quarter half May march Sept. October Friday sat 3 27 31 2020 1994 1988 '80s 12 , . – - / ( ) : \n \n\n ago later before yesterday today night spring fiscal century decade two twenty thousand nineteen Easter New Year 's said will".split(
    / (?!\n)/,
  );
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const publication = fc.constantFrom(null, "2020-10-14", "1989-11-02T10:00:00Z", "nonsense");

const DATE = "(?:-?\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
const EDTF = new RegExp(
  `^(?:${DATE}(?:/${DATE})?|-?\\d{3}X|-?\\d\\dXX|-?\\d\\d[\\dX]X(?:/-?\\d{4}[-\\d]*)?|${DATE}/-?\\d\\d[\\dX]X)$`,
);

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
        for (const { value } of mentionsIn(input, publishedAt)) if (value !== null) expect(value).toMatch(EDTF);
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
  ])("%s, a hundred thousand times", (run) => {
    expect(() => mentionsIn(run.repeat(100_000), "2020-10-14")).not.toThrow();
  });
});
