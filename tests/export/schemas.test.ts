import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { toJsonLines } from "../../src/export/jsonl.js";
import { type articleSchema, type claimSchema, type mentionSchema, toJsonSchema } from "../../src/export/schemas.js";
import { type ArticleRecord, type Claim, createExtractor, type MentionRecord } from "../../src/index.js";

const extractor = await createExtractor();
const extraction = extractor.extract({
  id: "dam",
  text:
    "Lale Ruhi, the governor of Fuzuli, said on Wednesday that Armenia's forces had left two villages near Shusha.\n\n" +
    "“We deny that the bridge at Horadiz is shut,” Oktay Dere told reporters on Oct. 13, 2020. It was reported that 20 hectares burned.",
  publishedAt: "2020-10-14",
});

describe("record schemas", () => {
  it.each([
    ["claim", extraction.claims],
    ["mention", extraction.mentions],
    ["article", [extraction.article]],
  ] as const)("hold what the extractor makes: %s", (name, records) => {
    const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(name));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(validate(record) ? [] : validate.errors).toEqual([]);
  });

  it("refuse a record with a field of another kind, and one with a field too many", () => {
    const validate = new Ajv2020({ strict: false }).compile(toJsonSchema("claim"));
    const [claim] = extraction.claims;
    expect(validate({ ...claim, stance: "shout" })).toBe(false);
    expect(validate({ ...claim, verdict: "true" })).toBe(false);
    expect(validate({ ...claim, content: { ...claim.content, spans: [] } })).toBe(false);
  });

  it("are named where there is no such record", () => {
    expect(() => toJsonSchema(JSON.parse('"claims"') as "claim")).toThrow(
      new TypeError('there is no record "claims"; there are claim, mention, article'),
    );
  });

  it("say the same as the types", () => {
    expectTypeOf<Claim>().toExtend<Immutable<z.infer<typeof claimSchema>>>();
    expectTypeOf<MentionRecord>().toExtend<Immutable<z.infer<typeof mentionSchema>>>();
    expectTypeOf<ArticleRecord>().toExtend<Immutable<z.infer<typeof articleSchema>>>();
    expectTypeOf<keyof Claim>().toEqualTypeOf<keyof z.infer<typeof claimSchema>>();
    expectTypeOf<keyof ArticleRecord>().toEqualTypeOf<keyof z.infer<typeof articleSchema>>();
  });
});

type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

describe("toJsonLines", () => {
  it("writes a record a line, line ends inside records escaped", () => {
    expect(toJsonLines([{ a: "x\ny" }, { b: 1 }])).toBe('{"a":"x\\ny"}\n{"b":1}\n');
    expect(toJsonLines([])).toBe("");
  });
});
