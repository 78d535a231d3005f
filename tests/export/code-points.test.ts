import fc from "fast-check";
import { expect, it } from "vitest";
import { mapOffsets } from "../../src/export/code-points.js";

const text = fc.string({ unit: fc.constantFrom("a", "ə", "İ", "🚜", "👩🏽‍🌾", "\u0301", "\n"), maxLength: 60 });

it("counts what Array.from counts, in both directions", () => {
  fc.assert(
    fc.property(text, (sample) => {
      const { toPoints, toUnits } = mapOffsets(sample);
      let units = 0;
      for (const [points, character] of Array.from(sample).entries()) {
        expect(toPoints(units)).toBe(points);
        expect(toUnits(points)).toBe(units);
        units += character.length;
      }
      expect(toPoints(sample.length)).toBe(Array.from(sample).length);
      expect(toUnits(Array.from(sample).length)).toBe(sample.length);
    }),
  );
});

it("takes time that grows with the text, not with its square", () => {
  const long = "🚜 ".repeat(300_000);
  const { toPoints, toUnits } = mapOffsets(long);
  let wrong = 0;
  for (let offset = 0; offset < long.length; offset += 3) if (toUnits(toPoints(offset)) !== offset) wrong++;
  expect(wrong).toBe(0);
});
