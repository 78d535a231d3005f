import { describe, expect, it } from "vitest";
import { type Claim, createExtractor } from "../../src/index.js";
import { claimShapes, type ExpectedClaim } from "./claim-shapes.js";

const extractor = await createExtractor();

const claimsOf = (text: string): readonly Claim[] =>
  extractor.extract({ id: "a", text, publishedAt: "2021-03-18" }).claims;

/** The fields of a claim that the row speaks of. */
function project(claim: Claim, expected: ExpectedClaim | undefined): ExpectedClaim {
  return {
    source: claim.source?.text ?? null,
    cue: claim.cue.text,
    content: claim.content.text,
    form: claim.content.form,
    stance: claim.stance,
    ...(expected?.when === undefined ? {} : { when: claim.when?.text }),
    ...(expected?.value === undefined ? {} : { value: claim.when?.value ?? undefined }),
    ...(expected?.venue === undefined ? {} : { venue: claim.venue?.text }),
    ...(expected?.parent === undefined
      ? {}
      : { parent: claim.parent === null ? undefined : Number(claim.parent.split("#")[1]) - 1 }),
  };
}

describe.each(Object.entries(claimShapes))("%s", (_, rows) => {
  it.each(rows.map((row) => ({ text: row[0], row })))("$text", ({ row: [text, ...expected] }) => {
    const claims = claimsOf(text);
    const found = claims.map((claim, i) => project(claim, expected.at(i)));
    expect(found).toEqual(expected.map((one) => ({ form: "indirect", stance: "assert", ...one })));
  });
});

it("claims speak from where the text says them: spans slice to the printed words", () => {
  const text = "“We waited,” Sevda Mirzali said, “but nobody came.”";
  const [claim] = claimsOf(text);
  expect(claim.content.spans.map(([start, end]) => text.slice(start, end)).join(" … ")).toBe(claim.content.text);
});

it("hands out no claim that it holds for wrong itself", () => {
  const text =
    "“According to the joint statement signed by the mayors of the Free Town of Dashli, the River Union and the mayor of the Free Town of Halm, the herds enter the Lower Ford on 25 November,” the council said.";
  const claims = claimsOf(text);
  expect(claims.map(({ cue }) => cue.text)).toEqual(["said"]);
  expect(claims[0].confidence).toBeGreaterThan(0.5);
});
