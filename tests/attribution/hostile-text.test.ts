import { expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = await createExtractor();
const claimsIn = (text: string): number => extractor.extract({ id: "a", text }).claims.length;
const LENGTH = 200_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const pieces = [
  "he said that ",
  "“he said ",
  "said, ",
  "was quoted by ",
  "‘“",
  ": ",
  "according to ",
  "A: B\n",
  "who said ",
];

it.each(pieces)("200 kB of %j run through, with no more claims than places that could be cues", (piece) => {
  expect(claimsIn(fill(piece))).toBeLessThanOrEqual((2 * LENGTH) / piece.length);
});

it("claims grow with the text: twice the articles in a row, twice the claims", () => {
  const article = "The mayor said that the bridge was closed. “We will wait,” said Rauf Talibov.\n\n";
  const once = claimsIn(article);
  expect(once).toBe(2);
  expect(claimsIn(article.repeat(200))).toBe(400);
});
